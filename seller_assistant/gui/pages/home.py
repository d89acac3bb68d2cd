"""Home: the first start with its two choices, and later what is left to do, with the next step first."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from seller_assistant import resources
from seller_assistant.gui import icons
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import Card, Pill, button, clear, column, flow, keys, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.jobs import Progress
    from seller_assistant.shop import ExportRecord, Imported, Overview, Shop
    from seller_assistant.shop.values import Fetched, PictureCounts


def sample_file() -> Path | None:
    """The sample shop's own spreadsheet."""
    found = sorted((resources.resources() / "sample").glob("*.xlsx"))
    return found[0] if found else None


class HomePage(Page):
    """Where the owner starts, every day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, scrolls=True)
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)
        self.first = self._first_start()
        self.later = QWidget()
        self._later = QVBoxLayout(self.later)
        self._later.setContentsMargins(0, 0, 0, 0)
        self._later.setSpacing(16)
        self._stack.addWidget(self.first)
        self._stack.addWidget(self.later)
        self._exports: list[ExportRecord] = []
        self._pictures: PictureCounts | None = None
        desk.counted.connect(self._counted)
        paste = QShortcut(QKeySequence.StandardKey.Paste, self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what is on it
        if desk.overview is not None:
            self._counted(desk.overview)

    def enter(self, what: dict[str, object]) -> None:
        """Ready for Ctrl+V at once."""
        super().enter(what)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the last exports; the numbers come by themselves."""

        def work(shop: Shop) -> tuple[list[ExportRecord], PictureCounts]:
            return shop.exports()[:3], shop.picture_counts()

        self.desk.operations.ask(work, self._looked, owner=self)

    def _looked(self, found: tuple[list[ExportRecord], PictureCounts]) -> None:
        self._exports, self._pictures = found
        if self.desk.overview is not None:
            self._counted(self.desk.overview)

    # -- the first start --------------------------------------------------------------------------
    def _first_start(self) -> QWidget:
        head = words(QT_TRANSLATE_NOOP("gui", "Sell to China with the product list you already have"), "hero")
        text = words(
            QT_TRANSLATE_NOOP(
                "gui",
                "Drop it here. You will see your own products as a Chinese shopper sees them in about two minutes.",
            ),
            muted=True,
        )
        calm = words(
            QT_TRANSLATE_NOOP("gui", "No account. Nothing leaves this computer unless you ask."), "small", muted=True
        )
        for one in (head, text, calm):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        choices = row(self._drop_zone(), self._sample_card(), spacing=16)
        choices.setStretch(0, 1)
        inner = QWidget()
        inner.setMaximumWidth(900)
        inner.setLayout(column(head, text, 12, choices, 8, calm))
        outer = QWidget()
        across = row(inner)
        across.setContentsMargins(0, 0, 0, 0)
        outer.setLayout(column(None, across, None))
        return outer

    def _drop_zone(self) -> QFrame:
        zone = QFrame()
        zone.setProperty("drop", "true")
        zone.setMinimumHeight(300)
        picture = QLabel()
        icons.wear(picture, "export", "accent", 40)
        title = words(QT_TRANSLATE_NOOP("gui", "Drop your product list"), "lead")
        kinds = words(
            QT_TRANSLATE_NOOP("gui", "Excel, CSV, a folder or a zip · Shopify, WooCommerce, or a list of your own"),
            muted=True,
        )
        for one in (picture, title, kinds):
            one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose = button(
            QT_TRANSLATE_NOOP("gui", "Choose a file"),
            self.desk.choose_file,
            role="primary",
            tip=QT_TRANSLATE_NOOP("gui", "Ctrl+O"),
        )
        paste = row(
            None,
            words(QT_TRANSLATE_NOOP("gui", "or paste from Excel with"), "small", muted=True, wrap=False),
            keys("Ctrl V"),
            None,
            spacing=6,
        )
        layout = column(None, picture, title, kinds, spacing=10)
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(paste)
        layout.addStretch(1)
        layout.setContentsMargins(24, 24, 24, 24)
        zone.setLayout(layout)
        return zone

    def _sample_card(self) -> Card:
        self.sample = button(QT_TRANSLATE_NOOP("gui", "Open the sample shop"), self.open_sample)
        self.sample.setEnabled(sample_file() is not None)
        card = Card(
            words(QT_TRANSLATE_NOOP("gui", "Look around first"), "lead"),
            words(
                QT_TRANSLATE_NOOP(
                    "gui",
                    "A sample shop with believable products, ready to translate, check and export. "
                    "You can throw it away with one click.",
                ),
                muted=True,
            ),
            self.sample,
            spacing=12,
        )
        card.column.insertStretch(0, 1)
        card.column.addStretch(1)
        card.setFixedWidth(290)
        card.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        return card

    def open_sample(self) -> None:
        """Import the sample shop in one go; one Undo throws it away."""
        file = sample_file()
        if file is None:
            return

        def work(shop: Shop, progress: Progress) -> Imported:
            return shop.import_(shop.plan_import([file], progress=progress), progress=progress)

        self.desk.operations.do(
            work,
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Opening the sample shop")),
            then=self._sampled,
            owner=self,
            button=self.sample,
        )

    def _sampled(self, imported: Imported) -> None:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "The sample shop is open: {n} products. Undo throws it away."),
            n=len(imported.plan.new) + len(imported.plan.updated),
        )
        self.desk.go("products")
        self.desk.toast(said, imported.step)

    def paste(self) -> None:
        """Look at a table pasted from a spreadsheet as if it were a file."""
        self.desk.paste()

    # -- every other day --------------------------------------------------------------------------
    def _counted(self, overview: Overview) -> None:
        self._stack.setCurrentWidget(self.later if overview.products else self.first)
        if overview.products:
            self._show_to_do(overview)

    def retranslate(self) -> None:
        """Say the dates anew."""
        if self.desk.overview is not None:
            self._counted(self.desk.overview)

    def _show_to_do(self, overview: Overview) -> None:
        clear(self._later)
        title = words(QT_TRANSLATE_NOOP("gui", "What is next"), "title", wrap=False)
        new = button(QT_TRANSLATE_NOOP("gui", "Import a product list"), self.desk.choose_file, icon="export")
        self._later.addWidget(flow(title, None, new))
        cards = self._to_do(overview)
        for number, (kind, count, head, text, said, page) in enumerate(cards):
            pill = Pill(kind, count, wide=52)
            go = button(said, partial(self.desk.go, page), role="primary" if number == 0 else "")
            card = Card(pill, across=True, spacing=12)
            card.column.addLayout(column(words(head, "lead"), words(text, muted=True), spacing=2), 1)
            card.column.addWidget(go)
            self._later.addWidget(card)
        if self._pictures is not None and self._pictures.hosts:
            self._later.addWidget(self._pictures_card(self._pictures))
        self._later.addWidget(self._safe_card(overview))
        self._later.addStretch(1)

    def _to_do(self, o: Overview) -> list[tuple[str, str, Phrase, Phrase, Phrase, str]]:
        cards: list[tuple[str, str, Phrase, Phrase, Phrase, str]] = []
        if o.to_translate:
            cards.append((
                "info", str(o.to_translate),
                Phrase(QT_TRANSLATE_NOOP("gui", "Products with texts still to translate")),
                Phrase(QT_TRANSLATE_NOOP("gui", "The phrasebook on this computer does titles and facts at once.")),
                Phrase(QT_TRANSLATE_NOOP("gui", "Translate")), "translate",
            ))  # fmt: skip
        if o.needs_editing:
            cards.append((
                "warn", str(o.needs_editing),
                Phrase(QT_TRANSLATE_NOOP("gui", "Products with texts that need your eye")),
                Phrase(QT_TRANSLATE_NOOP("gui", "A whole sentence, an unknown word, or a number lost on the way.")),
                Phrase(QT_TRANSLATE_NOOP("gui", "Look at them")), "translate",
            ))  # fmt: skip
        if o.blocked:
            cards.append((
                "bad", str(o.blocked),
                Phrase(QT_TRANSLATE_NOOP("gui", "Listings that would be refused")),
                Phrase(QT_TRANSLATE_NOOP("gui", "Each says why, and many can be repaired with one button.")),
                Phrase(QT_TRANSLATE_NOOP("gui", "Check")), "checking",
            ))  # fmt: skip
        if o.ready:
            cards.append((
                "ok", str(o.ready),
                Phrase(QT_TRANSLATE_NOOP("gui", "Listings ready to go out")),
                Phrase(QT_TRANSLATE_NOOP("gui", "They have Chinese, a price and a picture.")),
                Phrase(QT_TRANSLATE_NOOP("gui", "Export")), "export",
            ))  # fmt: skip
        return cards

    def _pictures_card(self, pictures: PictureCounts) -> Card:
        """Pictures that the list names by address: fetched when the owner says so, from the sites named here."""
        n = pictures.waiting + pictures.missing
        head = QT_TRANSLATE_NOOP("gui", "Pictures that are still on the web")
        hosts = ", ".join(pictures.hosts[:3])
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "They would be fetched from {hosts}; nothing is sent there."), hosts=hosts
        )
        label = Phrase(
            QT_TRANSLATE_NOOP("gui", "Fetch {n} pictures"), one=QT_TRANSLATE_NOOP("gui", "Fetch {n} picture"), n=n
        )
        fetch = button(label, lambda: self._fetch(fetch))
        card = Card(Pill("info", str(n), wide=52), across=True, spacing=12)
        card.column.addLayout(column(words(head, "lead"), words(said, muted=True), spacing=2), 1)
        card.column.addWidget(fetch)
        return card

    def _fetch(self, pressed: QPushButton) -> None:
        self.desk.operations.do(
            lambda shop, progress: shop.fetch_pictures(progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Fetching pictures")),
            then=self._fetched,
            owner=self,
            button=pressed,
        )

    def _fetched(self, fetched: Fetched) -> None:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} pictures fetched, {failed} could not be had."),
            one=QT_TRANSLATE_NOOP("gui", "One picture fetched, {failed} could not be had."),
            n=fetched.stored,
            failed=fetched.failed,
        )
        self.desk.toast(said, fetched.step)

    def _safe_card(self, overview: Overview) -> Card:
        card = Card(words(QT_TRANSLATE_NOOP("gui", "Safe and sent"), "lead"), spacing=6)
        if overview.last_backup:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Last verified backup: {when}"), when=moment(overview.last_backup))
            card.column.addWidget(words(said, muted=True))
        for record in self._exports:
            what = Phrase(
                QT_TRANSLATE_NOOP("gui", "{when}: {n} products for {market}, {file}"),
                one=QT_TRANSLATE_NOOP("gui", "{when}: {n} product for {market}, {file}"),
                when=moment(record.at),
                n=record.products,
                market=self.desk.market_name(record.marketplace),
                file=Path(record.out).name,
            )
            card.column.addWidget(words(what, muted=True))
        if not self._exports:
            card.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "No bundle has gone out yet."), muted=True))
        return card

"""The export page: where to, what is ready and what is left out, and the bundle that results."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.markets import market_name
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import Card, NumberCard, Pill, button, clear, empty, flow, repolish, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.exporting.bundle_result import Bundle
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.shop import Checked, Shop

ACROSS = 5


class MarketCard(Card):
    """A marketplace to choose, by mouse or keyboard."""

    def __init__(self, market: Marketplace, choose: Callable[[str], None], *, chosen: bool) -> None:
        name = words(market.name, strong=True, wrap=False)
        other = words(market.name_zh, muted=True, wrap=False)
        super().__init__(name, other, pad=12, spacing=2)
        self._choose = choose
        self._id = market.id
        self.setProperty("chosen", "true" if chosen else "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        mark = QT_TRANSLATE_NOOP("gui", "{market}, chosen") if chosen else QT_TRANSLATE_NOOP("gui", "{market}")
        wording.named(self, Phrase(mark, market=f"{market.name} {market.name_zh}"))
        if chosen:
            name.setText(f"✓ {market.name}")
        repolish(self)

    def mousePressEvent(self, _: QMouseEvent) -> None:
        """Chosen."""
        self._choose(self._id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._id)
        else:
            super().keyPressEvent(event)


class ExportPage(Page):
    """Choose where, see what, save."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, scrolls=True)
        self.bundle: Bundle | None = None
        self._market: Marketplace | None = None
        self._checked: Checked | None = None
        self.body.addWidget(flow(words(QT_TRANSLATE_NOOP("gui", "Export"), "title", wrap=False)))
        self.result = QVBoxLayout()
        self.body.addLayout(self.result)
        self.view = QVBoxLayout()
        self.view.setSpacing(16)
        self.body.addLayout(self.view)
        self.body.addStretch(1)
        self.save = button("", self.export, role="primary")

    def refresh(self) -> None:
        """Read the marketplaces and what is ready for the chosen one."""
        market = self.desk.market

        def work(shop: Shop) -> tuple[list[Marketplace], Checked, int]:
            return shop.marketplaces(), shop.check(market), shop.count()

        doing = Phrase(QT_TRANSLATE_NOOP("gui", "Checking the listings"))
        self.desk.operations.ask(work, self._show, owner=self, doing=doing)

    def retranslate(self) -> None:
        """Facts are said in the owner's language."""
        if not self.stale:
            self.refresh()

    def _show(self, found: tuple[list[Marketplace], Checked, int]) -> None:
        markets, self._checked, products = found
        self._market = next((m for m in markets if m.id == self.desk.market), markets[0])
        clear(self.view)
        clear(self.below)
        self.below.setContentsMargins(24, 0, 24, 0)
        if not products:
            action = button(QT_TRANSLATE_NOOP("gui", "Import a product list"), self.desk.choose_file, role="primary")
            text = QT_TRANSLATE_NOOP("gui", "Import your product list first; it leaves from here as a bundle.")
            self.view.addWidget(empty("export", QT_TRANSLATE_NOOP("gui", "Nothing to export yet"), text, action))
            return
        self.view.addWidget(words(QT_TRANSLATE_NOOP("gui", "Where do you want to sell?"), "lead"))
        self.view.addWidget(self._choices(markets))
        self.view.addLayout(self._numbers(self._checked))
        self.view.addWidget(self._facts(self._market))
        self.below.addWidget(self._buttons(self._market, self._checked))
        self.below.setContentsMargins(24, 10, 24, 12)

    def _choices(self, markets: list[Marketplace]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        for number, market in enumerate(markets):
            card = MarketCard(market, self._chosen, chosen=market.id == self.desk.market)
            grid.addWidget(card, number // ACROSS, number % ACROSS)
        for number in range(ACROSS):
            grid.setColumnStretch(number, 1)
        return holder

    def _chosen(self, market: str) -> None:
        if market != self.desk.market:
            self.bundle = None
            clear(self.result)
            self.desk.change_settings(marketplace=market)

    def _numbers(self, checked: Checked) -> QHBoxLayout:
        ready = NumberCard(QT_TRANSLATE_NOOP("gui", "products are ready and go into the bundle"))
        ready.show_number(checked.ready)
        out = NumberCard(QT_TRANSLATE_NOOP("gui", "stay out until they are fixed"), edge="warn")
        out.show_number(checked.blocked)
        why = Card(words(QT_TRANSLATE_NOOP("gui", "Why some stay out"), strong=True), spacing=4)
        reasons: Counter[str] = Counter()
        said: dict[str, Phrase] = {}
        for finding in checked.findings:
            if finding.severity == "error":
                reasons[finding.check] += 1
                said.setdefault(finding.check, finding.message)
        for check, n in reasons.most_common(3):
            line = Phrase(QT_TRANSLATE_NOOP("gui", "{n} × {what}"), n=n, what=said[check])
            why.column.addWidget(words(line, muted=True))
        if not reasons:
            why.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "None stays out."), muted=True))
        else:
            fix = button(QT_TRANSLATE_NOOP("gui", "Fix them"), lambda: self.desk.go("checking"), role="quiet")
            why.column.addWidget(fix, 0, Qt.AlignmentFlag.AlignLeft)
        across = row(ready, out, why, spacing=16)
        for number, stretch in enumerate((1, 1, 2)):
            across.setStretch(number, stretch)
        return across

    def _facts(self, market: Marketplace) -> Card:
        card = Card(words(QT_TRANSLATE_NOOP("gui", "Can I sell there?"), "lead"), spacing=8)
        for key in ("who_may_sell", "shoppers_read", "bulk_format", "required_facts"):
            fact = market.facts.get(key)
            if fact is None:
                continue
            card.column.addWidget(words(fact.say(wording.language())))
            sure = fact.confidence in ("high", "medium")
            source = Phrase(QT_TRANSLATE_NOOP("gui", "{source}, {date}"), source=fact.source, date=fact.date)
            unsure = Phrase(QT_TRANSLATE_NOOP("gui", "Not sure: {source}, {date}"), source=fact.source, date=fact.date)
            card.column.addWidget(words(source if sure else unsure, "small", muted=True))
        return card

    def _buttons(self, market: Marketplace, checked: Checked) -> QWidget:
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "Save a bundle of {n} products for {market}"),
            one=QT_TRANSLATE_NOOP("gui", "Save a bundle of {n} product for {market}"),
            n=checked.ready,
            market=market_name(market),
        )
        self.save = button(said, self.export, role="primary")
        self.save.setEnabled(checked.ready > 0)
        return flow(None, self.save)

    # -- saving -----------------------------------------------------------------------------------
    def export(self) -> None:
        """Ask where to and write the bundle there."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        today = QDate.currentDate().toString("yyyy-MM-dd")
        name = str(Path(place) / f"{self.desk.market}-{today}.zip")
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Where should the bundle be saved?"))
        out, _ = QFileDialog.getSaveFileName(self, title, name, "ZIP (*.zip)")
        if out:
            self.export_to(out if out.lower().endswith(".zip") else f"{out}.zip")

    def export_to(self, out: str) -> None:
        """Write the bundle there."""
        market, language = self.desk.market, wording.language()
        self.desk.operations.do(
            lambda shop, progress: shop.export(market, out, language=language, progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Writing the bundle")),
            then=self._exported,
            owner=self,
            button=self.save,
        )

    def _exported(self, bundle: Bundle) -> None:
        self.bundle = bundle
        clear(self.result)
        head = Phrase(
            QT_TRANSLATE_NOOP("gui", "Your bundle is ready: {n} products, {pictures} pictures, {size} MB"),
            one=QT_TRANSLATE_NOOP("gui", "Your bundle is ready: {n} product, {pictures} pictures, {size} MB"),
            n=bundle.products, pictures=bundle.pictures, size=f"{bundle.bytes / 1_000_000:.1f}",
        )  # fmt: skip
        card = Card(tone="ok", spacing=8)
        title = row(Pill("ok", QT_TRANSLATE_NOOP("gui", "verified")), words(head, "lead"))
        title.setStretch(1, 1)
        card.column.addLayout(title)
        card.column.addWidget(words(str(Path(bundle.out)), muted=True))
        if bundle.left_out:
            left = Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} products are not in it; the file UPLOAD.html inside says why."),
                one=QT_TRANSLATE_NOOP("gui", "{n} product is not in it; the file UPLOAD.html inside says why."),
                n=len(bundle.left_out),
            )
            card.column.addWidget(words(left))
        self._what_next(card)
        folder = button(QT_TRANSLATE_NOOP("gui", "Open the folder"), self.open_folder, role="primary")
        card.column.addWidget(flow(folder))
        self.result.addWidget(card)
        folder.setFocus(Qt.FocusReason.OtherFocusReason)
        self.desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "The bundle was written, opened again and verified.")))

    def _what_next(self, card: Card) -> None:
        fact = self._market.facts.get("upload_steps") if self._market is not None else None
        if fact is None:
            return
        card.column.addWidget(words(QT_TRANSLATE_NOOP("gui", "What next"), strong=True))
        for number, line in enumerate(fact.lines(wording.language()), 1):
            card.column.addWidget(words(f"{number}. {line.lstrip('0123456789. ')}"))

    def open_folder(self) -> None:
        """Show the folder the bundle is in."""
        if self.bundle is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.bundle.out).parent)))

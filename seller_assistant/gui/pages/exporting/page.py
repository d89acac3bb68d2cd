"""The export page: where to, what is ready and what is left out, and the bundle that results."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from seller_assistant.gui import printing, wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.exporting.amount import AmountCard
from seller_assistant.gui.pages.exporting.differences import ChangesSheet
from seller_assistant.gui.pages.exporting.history import HistoryCard
from seller_assistant.gui.pages.exporting.making import Making
from seller_assistant.gui.pages.exporting.places import MarketCards, facts_card, numbers
from seller_assistant.gui.pages.exporting.result import ResultCard
from seller_assistant.gui.pages.exporting.templates import TemplatesCard
from seller_assistant.gui.widgets.markets import market_name
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import button, clear, empty, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.exporting.bundle_result import Bundle
    from seller_assistant.exporting.changes import Changes
    from seller_assistant.exporting.dialects import Dialect
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.shop import Checked, ExportRecord, Shop, Template

Found = tuple["list[Marketplace]", "Checked", int]
Kept = tuple["list[ExportRecord]", "tuple[Template, ...]", "tuple[Dialect, ...]"]


class ExportPage(Page):
    """Choose where, see what, save."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, scrolls=True)
        inner = self.area.widget()
        if inner is not None:
            inner.setMinimumHeight(1)  # its height follows its width: no empty space under the last card
        self.bundle: Bundle | None = None
        self._filled = False  # the bundle holds a filled template
        self._markets: list[Marketplace] = []
        self._market: Marketplace | None = None
        self._checked: Checked | None = None
        self._asked = 0  # the newest reading; older ones are not shown
        self.body.addWidget(flow(words(QT_TRANSLATE_NOOP("gui", "Export"), "title", wrap=False)))
        self.result = QVBoxLayout()
        self.view, self.facts = QVBoxLayout(), QVBoxLayout()
        self.view.setSpacing(16)
        self._where = words(QT_TRANSLATE_NOOP("gui", "Where do you want to sell?"), "lead")
        self.markets = MarketCards(desk, self._chosen)
        self.amount = AmountCard(self._amount_chosen, self.look_at_changes)
        self.making = Making(desk)
        self.templates = TemplatesCard(desk, self, lambda bundle: self._exported(bundle, filled=True))
        self.history = HistoryCard(desk, self)
        self._lasting: tuple[QWidget, ...] = (
            self._where, self.markets, self.amount, self.making, self.templates, self.history,
        )  # fmt: skip
        self.body.addLayout(self.result)
        self.body.addWidget(self._where)
        self.body.addWidget(self.markets)
        self.body.addLayout(self.view)
        for part in self._lasting:
            part.hide()
        for part in (self.amount, self.making, self.templates, self.history):
            self.body.addWidget(part)
        self.body.addLayout(self.facts)
        self.body.addStretch(1)
        self.save = button("", self.export, role="primary")

    # -- reading ----------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Read the marketplaces and what is ready for the chosen one; then what went out, and what changed since."""
        market = self.desk.market
        self._asked += 1
        asked = self._asked

        def work(shop: Shop) -> Found:
            return shop.marketplaces(), shop.check(market), shop.count()

        def kept(shop: Shop) -> Kept:
            return shop.exports(), shop.templates(), shop.dialects()

        doing = Phrase(QT_TRANSLATE_NOOP("gui", "Checking the listings"))
        ask = self.desk.operations.ask
        ask(work, lambda found: self._show(found) if asked == self._asked else None, owner=self, doing=doing)
        ask(kept, lambda found: self._show_kept(found) if asked == self._asked else None, owner=self)
        ask(
            lambda shop: shop.changes_since(market),
            lambda found: self._show_changes(found) if asked == self._asked else None, owner=self, doing=doing,
        )  # fmt: skip

    def retranslate(self) -> None:
        """Facts are said in the owner's language."""
        if self.bundle is not None:
            self._show_result(self.bundle)
        if not self.stale:
            self.refresh()

    def _show(self, found: Found) -> None:
        self._markets, self._checked, products = found
        self._market = next((m for m in self._markets if m.id == self.desk.market), self._markets[0])
        for layout in (self.view, self.facts, self.below):
            clear(layout)
        self.below.setContentsMargins(24, 0, 24, 0)
        for part in self._lasting:
            part.setVisible(bool(products))
        if not products:
            action = button(QT_TRANSLATE_NOOP("gui", "Import a product list"), self.desk.choose_file, role="primary")
            text = QT_TRANSLATE_NOOP("gui", "Import your product list first; it leaves from here as a bundle.")
            self.view.addWidget(empty("export", QT_TRANSLATE_NOOP("gui", "Nothing to export yet"), text, action))
            return
        self.markets.show_markets(self._markets, self.desk.market, self._checked, products)
        self.view.addLayout(numbers(self._checked, lambda: self.desk.go("checking")))
        self.amount.wait(self._checked.ready)
        self.facts.addWidget(facts_card(self._market))
        self.save = button("", self.export, role="primary")
        self.below.addWidget(flow(None, self.save))
        self.below.setContentsMargins(24, 10, 24, 12)
        self._amount_chosen()

    def _show_kept(self, found: Kept) -> None:
        records, templates, dialects = found
        self.history.show_records(records)
        self.templates.show_templates(templates, self._markets)
        packet = self._market is not None and self._market.format == "taobao"
        self.making.show_choices(dialects, packet=packet)

    def _show_changes(self, changes: Changes) -> None:
        if self._market is not None:
            self.amount.show_changes(changes, market_name(self._market))
            self._amount_chosen()

    def _chosen(self, market: str) -> None:
        if market != self.desk.market:
            self.bundle = None
            clear(self.result)
            self.amount.everything.setChecked(True)
            self.desk.change_settings(marketplace=market)

    def _amount_chosen(self) -> None:
        """The button says what it would write."""
        if self._market is None or self._checked is None:
            return
        if self.amount.only_changes:
            changes = Phrase(QT_TRANSLATE_NOOP("gui", "Save only what changed for {market}"),
                             market=market_name(self._market))  # fmt: skip
            wording.label(self.save, changes)
            self.save.setEnabled(self.amount.sends > 0)
            return
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "Save a bundle of {n} products for {market}"),
            one=QT_TRANSLATE_NOOP("gui", "Save a bundle of {n} product for {market}"),
            n=self._checked.ready,
            market=market_name(self._market),
        )
        wording.label(self.save, said)
        self.save.setEnabled(self._checked.ready > 0)

    def look_at_changes(self) -> None:
        """Show what changed since the last bundle, field by field."""
        if self.amount.changes is not None:
            title = QT_TRANSLATE_NOOP("gui", "What changed since the last bundle")
            ChangesSheet(title, self, self.amount.changes).show()

    # -- saving -----------------------------------------------------------------------------------
    def export(self) -> None:
        """Ask where to and write the bundle there."""
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        today = QDate.currentDate().toString("yyyy-MM-dd")
        kind = "-changes" if self.amount.only_changes else ""
        name = str(Path(place) / f"{self.desk.market}{kind}-{today}.zip")
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Where should the bundle be saved?"))
        out, _ = QFileDialog.getSaveFileName(self, title, name, "ZIP (*.zip)")
        if out:
            self.export_to(out if out.lower().endswith(".zip") else f"{out}.zip")

    def export_to(self, out: str) -> None:
        """Write the bundle there."""
        market, language, changed = self.desk.market, wording.language(), self.amount.only_changes
        self.desk.operations.do(
            lambda shop, progress: shop.export(
                market, out, changed=changed, language=language, draw=printing.as_pdf, progress=progress
            ),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Writing the bundle")),
            then=self._exported,
            owner=self,
            button=self.save,
        )

    def _exported(self, bundle: Bundle, *, filled: bool = False) -> None:
        self.bundle, self._filled = bundle, filled
        card = self._show_result(bundle)
        self.area.verticalScrollBar().setValue(0)
        card.take_focus()
        self.desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "The bundle was written, opened again and verified.")))

    def _show_result(self, bundle: Bundle) -> ResultCard:
        clear(self.result)
        market = next((m for m in self._markets if m.id == bundle.marketplace), None)
        card = ResultCard(bundle, market, self.open_folder, filled=self._filled)
        self.result.addWidget(card)
        return card

    def open_folder(self) -> None:
        """Show the folder the bundle is in."""
        if self.bundle is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self.bundle.out).parent)))

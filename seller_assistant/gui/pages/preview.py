"""The preview page: the product list, the phone, and the owner's own words beside the Chinese."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.listing import ListingPhone
from seller_assistant.gui.widgets.markets import MarketBox
from seller_assistant.gui.widgets.page import Page
from seller_assistant.gui.widgets.parts import Card, button, chinese, clear, empty, flow, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.listing.draft import Draft
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.shop import Shop

NARROW = 900  # pixels below which the list is left out
SHOWN = 500  # products in the list; the search box of the window finds any other


class PreviewPage(Page):
    """As a shopper sees it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.markets = MarketBox(desk)
        self.previous = button(
            QT_TRANSLATE_NOOP("gui", "Previous product"), lambda: self.step(-1), role="icon", icon="previous"
        )
        self.next = button(QT_TRANSLATE_NOOP("gui", "Next product"), lambda: self.step(1), role="icon", icon="next")
        title = words(QT_TRANSLATE_NOOP("gui", "As a Chinese shopper sees it"), "title", wrap=False)
        self.body.addWidget(flow(title, None, self.previous, self.next, self.markets))
        self.list = QListWidget()
        self.list.setMinimumWidth(220)
        self.list.setMaximumWidth(340)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        wording.named(self.list, QT_TRANSLATE_NOOP("gui", "Products"))
        self.list.currentItemChanged.connect(self._chosen)
        self.phone = ListingPhone(desk, 336)
        self.words = self._make_words()
        self.stack = QStackedWidget()
        beside = QWidget()
        across = row(self.list, self.phone, self.words, spacing=20)
        across.setContentsMargins(0, 0, 0, 0)
        across.setStretch(0, 1)
        across.setStretch(2, 2)
        beside.setLayout(across)
        self.stack.addWidget(beside)
        self.stack.addWidget(self._no_products())
        self.body.addWidget(self.stack, 1)
        for keys, step in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.step(step))

    def _make_words(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("page")
        self._said = QVBoxLayout(inner)
        self._said.setContentsMargins(0, 0, 8, 0)
        self._said.setSpacing(10)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(240)
        area.setProperty("reads", "true")
        wording.named(area, QT_TRANSLATE_NOOP("gui", "About this listing"))
        area.setWidget(inner)
        return area

    def _no_products(self) -> QWidget:
        action = button(QT_TRANSLATE_NOOP("gui", "Import a product list"), self.desk.choose_file, role="primary")
        text = QT_TRANSLATE_NOOP("gui", "Import your product list first; you then see each product on a phone.")
        return empty("preview", QT_TRANSLATE_NOOP("gui", "Nothing to show yet"), text, action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the list makes way: the arrows still lead through it."""
        super().resizeEvent(event)
        self.list.setVisible(self.width() >= NARROW)

    def enter(self, what: dict[str, object]) -> None:
        """The product looked at last, on whichever page."""
        super().enter(what)
        self._choose(self.desk.selected)

    def refresh(self) -> None:
        """Read the list of products; the phone follows."""

        def work(shop: Shop) -> tuple[list[tuple[int, str]], list[Marketplace]]:
            products = shop.products(limit=SHOWN)
            return [(p.id, p.title or p.code) for p in products], shop.marketplaces()

        self.desk.operations.ask(work, self._show, owner=self)

    def _show(self, found: tuple[list[tuple[int, str]], list[Marketplace]]) -> None:
        products, markets = found
        self.markets.show_markets(markets)
        self.list.blockSignals(True)
        self.list.clear()
        for product_id, name in products:
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, product_id)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.stack.setCurrentIndex(0 if products else 1)
        self._choose(self.desk.selected)

    def _choose(self, product_id: int) -> None:
        if not self.list.count():
            return
        ids = [self.list.item(i).data(Qt.ItemDataRole.UserRole) for i in range(self.list.count())]
        line = ids.index(product_id) if product_id in ids else 0
        if self.list.currentRow() == line:
            self._chosen()
        else:
            self.list.setCurrentRow(line)

    def step(self, by: int) -> None:
        """Go to the next or the previous product."""
        line = self.list.currentRow() + by
        if 0 <= line < self.list.count():
            self.list.setCurrentRow(line)

    def _chosen(self, *_: object) -> None:
        item: QListWidgetItem | None = self.list.currentItem()
        if item is None:
            return
        product, market = item.data(Qt.ItemDataRole.UserRole), self.desk.market
        self.desk.selected = product
        self.phone.show_product(product)
        self.previous.setEnabled(self.list.currentRow() > 0)
        self.next.setEnabled(self.list.currentRow() < self.list.count() - 1)

        def work(shop: Shop) -> list[Draft]:
            return shop.drafts(market, f"id:{product}")

        self.desk.operations.ask(work, lambda drafts: self._show_words(product, drafts), owner=self)

    def _show_words(self, product: int, drafts: list[Draft]) -> None:
        if product != self.desk.selected:
            return
        clear(self._said)
        if not drafts:
            return
        draft = drafts[0]
        self._said.addWidget(words(QT_TRANSLATE_NOOP("gui", "What it says, in your language"), "lead"))
        self._pair(QT_TRANSLATE_NOOP("gui", "Title"), draft.title or draft.partial_title, draft.title_source)
        for choice in draft.choices:
            self._pair(choice.source, " · ".join(choice.values), " · ".join(choice.source_values))
        attributes = [u for u in draft.units if u.kind == "attribute" and "=" in u.field and u.usable]
        for unit in attributes[:8]:
            self._pair(unit.field.partition(":")[2].partition("=")[0], unit.target, unit.source)
        texts = [b for b in draft.blocks if b.kind != "picture" and b.text and b.source]
        for block in texts[:6]:
            self._pair("", block.text, block.source)
        self._left_out(draft)
        self._said.addStretch(1)

    def _pair(self, name: Marked | str, shopper: str, own: str) -> None:
        if not shopper and not own:
            return
        card = Card(spacing=2, pad=12)
        if name:
            card.column.addWidget(words(name, "small", muted=True))
        if shopper:
            card.column.addWidget(chinese(shopper))
        card.column.addWidget(words(own, muted=True))
        self._said.addWidget(card)

    def _left_out(self, draft: Draft) -> None:
        if not draft.left_out:
            return
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} texts are left out of the listing"),
            one=QT_TRANSLATE_NOOP("gui", "{n} text is left out of the listing"),
            n=len(draft.left_out),
        )
        card = Card(words(said, strong=True), tone="warn", pad=12, spacing=4)
        for one in draft.left_out[:5]:
            line = Phrase(QT_TRANSLATE_NOOP("gui", "“{text}”: {why}"), text=one.source[:80], why=one.why)
            card.column.addWidget(words(line))
        card.column.addWidget(button(QT_TRANSLATE_NOOP("gui", "Translate them"), lambda: self.desk.go("translate")))
        self._said.addWidget(card)

    def retranslate(self) -> None:
        """The market names and the words beside the phone."""
        if not self.stale:
            self.refresh()

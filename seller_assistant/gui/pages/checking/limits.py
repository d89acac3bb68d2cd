"""Everything a marketplace asks for; its numbers and lists can be set to the owner's own, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.facts import fact_lines, shown
from seller_assistant.gui.widgets.markets import market_name
from seller_assistant.gui.widgets.parts import Card, button, clear, row
from seller_assistant.gui.widgets.sheet import LongSheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.marketplaces.marketplace import Fact, Marketplace
    from seller_assistant.shop import Shop


class FactCard(Card):
    """One fact, and where it is a number or a list, a field for the owner's own value."""

    def __init__(self, fact: Fact, sheet: LimitsSheet) -> None:
        super().__init__(pad=12)
        self._sheet = sheet
        self.show_fact(fact)

    def show_fact(self, fact: Fact) -> None:
        """Show it as it is now."""
        clear(self.column)
        self.fact = fact
        self.field = QLineEdit(shown(fact))
        self.reset = button(QT_TRANSLATE_NOOP("gui", "Take mine back"), self._reset, role="quiet")
        self.set = button(QT_TRANSLATE_NOOP("gui", "Set"), self._set)
        self.set.setEnabled(False)
        self.column.addWidget(fact_lines(fact))
        if isinstance(fact.value, str):
            return
        name = Phrase(QT_TRANSLATE_NOOP("gui", "Your own value for: {fact}"), fact=fact.say(wording.language()))
        wording.named(self.field, name, tip=True)
        for widget in (self.set, self.reset):
            widget.setAccessibleDescription(wording.say(name))
        self.field.textChanged.connect(lambda text: self.set.setEnabled(text.strip() != shown(self.fact)))
        self.field.returnPressed.connect(self._set)
        across = row(self.field, self.set, spacing=8)
        across.setStretch(0, 1)
        if fact.shipped is not None:
            across.addWidget(self.reset)
        self.column.addLayout(across)

    def _set(self) -> None:
        text, key, market = self.field.text(), self.fact.key, self._sheet.market.id
        if text.strip() != shown(self.fact):
            self._sheet.change(self, lambda shop: shop.set_fact(market, key, text))

    def _reset(self) -> None:
        key, market = self.fact.key, self._sheet.market.id
        self._sheet.change(self, lambda shop: shop.reset_fact(market, key))


class LimitsSheet(LongSheet):
    """Every fact of one marketplace."""

    def __init__(self, market: Marketplace, desk: Desk, parent: QWidget) -> None:
        title = Phrase(QT_TRANSLATE_NOOP("gui", "What {market} asks for"), market=market_name(market))
        super().__init__(title, parent)
        self.market, self._desk = market, desk
        self.cards: dict[str, FactCard] = {}
        for key, fact in market.facts.items():
            self.cards[key] = FactCard(fact, self)
            self.list.addWidget(self.cards[key])
        self.list.addStretch(1)

    def change(self, card: FactCard, verb: Callable[[Shop], int | None]) -> None:
        """Set a fact or take it back, and show it anew; what cannot be is said here."""
        self.calm()
        market = self.market.id

        def work(shop: Shop) -> tuple[int | None, Marketplace]:
            return verb(shop), shop.marketplace(market)

        def told(found: tuple[int | None, Marketplace]) -> None:
            step, self.market = found
            card.show_fact(self.market.facts[card.fact.key])
            card.field.setFocus()
            if step is not None:
                said = QT_TRANSLATE_NOOP("gui", "What {market} asks for has changed.")
                self._desk.toast(Phrase(said, market=market_name(self.market)), step)

        self._desk.operations.do(
            lambda shop, _: work(shop),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Changing what the marketplace asks for")),
            then=told, owner=self, failed=self.fail,
        )  # fmt: skip

"""Who may sell on the chosen marketplace, with source, day and how sure that is; and the others beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.checking.facts import ABOUT, fact_lines
from seller_assistant.gui.pages.checking.limits import LimitsSheet, LongSheet
from seller_assistant.gui.widgets.markets import market_name
from seller_assistant.gui.widgets.parts import Card, Pill, button, clear, flow, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.marketplaces.marketplace import Marketplace


class ThereCard(Card):
    """Can I sell there?"""

    def __init__(self, desk: Desk) -> None:
        super().__init__(spacing=10)
        self._desk = desk
        self._markets: Sequence[Marketplace] = ()
        self.title = words(QT_TRANSLATE_NOOP("gui", "Can I sell there?"), "lead")
        self._facts = QVBoxLayout()
        self._facts.setSpacing(10)
        self.limits = button(QT_TRANSLATE_NOOP("gui", "What it asks for…"), self.show_limits)
        self.compare = button(QT_TRANSLATE_NOOP("gui", "Compare marketplaces"), self.show_others)
        self.column.addWidget(self.title)
        self.column.addLayout(self._facts)
        self.column.addWidget(flow(self.compare, self.limits))

    @property
    def market(self) -> Marketplace | None:
        """The chosen one."""
        return next((m for m in self._markets if m.id == self._desk.market), None)

    def show_markets(self, markets: Sequence[Marketplace]) -> None:
        """Answer for the chosen one."""
        self._markets = markets
        clear(self._facts)
        self.setVisible(self.market is not None)
        for key in ABOUT:
            fact = self.market.facts.get(key) if self.market is not None else None
            if fact is not None:
                self._facts.addWidget(fact_lines(fact, narrow=True))

    def show_limits(self) -> LimitsSheet | None:
        """Everything the chosen marketplace asks for, to be read and changed."""
        if self.market is None:
            return None
        sheet = LimitsSheet(self.market, self._desk, self.window())
        sheet.open()
        return sheet

    def show_others(self) -> CompareSheet:
        """All marketplaces under each other."""
        sheet = CompareSheet(self._markets, self._desk, self.window())
        sheet.open()
        return sheet


class CompareSheet(LongSheet):
    """Who may sell where; one of them can be chosen."""

    def __init__(self, markets: Sequence[Marketplace], desk: Desk, parent: QWidget) -> None:
        super().__init__(QT_TRANSLATE_NOOP("gui", "Where can I sell?"), parent)
        self._desk = desk
        self.choose: dict[str, QWidget] = {}
        for market in markets:
            self.list.addWidget(self._one(market))
        self.list.addStretch(1)

    def _one(self, market: Marketplace) -> Card:
        head = row(words(market_name(market), "lead"))
        head.setStretch(0, 1)
        if market.id == self._desk.market:
            head.addWidget(Pill("ok", QT_TRANSLATE_NOOP("gui", "chosen")))
        else:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Choose {market}"), market=market.name)
            self.choose[market.id] = button(said, lambda: self._chosen(market.id), role="quiet")
            head.addWidget(self.choose[market.id])
        card = Card(pad=12)
        card.setProperty("chosen", "true" if market.id == self._desk.market else "false")
        card.column.addLayout(head)
        for key in ABOUT:
            if (fact := market.facts.get(key)) is not None:
                card.column.addWidget(fact_lines(fact))
        return card

    def _chosen(self, market: str) -> None:
        self.accept()
        self._desk.change_settings(marketplace=market)

"""Who may sell on the chosen marketplace, with source, day and how sure that is; and the others beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.checking.limits import LimitsSheet
from seller_assistant.gui.widgets.facts import ABOUT, fact_lines
from seller_assistant.gui.widgets.parts import Card, Pill, button, clear, flow, words
from seller_assistant.gui.widgets.where import CompareSheet
from seller_assistant.marketplaces.verdicts import verdict
from seller_assistant.phrases import QT_TRANSLATE_NOOP

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
        self.verdict = Pill()
        self.column.addWidget(flow(self.title, self.verdict))
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
        if self.market is not None:
            self.verdict.say(*verdict(self.market))
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

"""How many products are ready for each marketplace: counted one marketplace after the other, beside everything else.

A quarter of a second is counted at a time, and then whatever else was asked of the shop has its turn. The shop
remembers what was counted until something changes, so counting on costs only what is missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from seller_assistant.gui.desk import Desk

if TYPE_CHECKING:
    from seller_assistant.problems import Problem
    from seller_assistant.shop import MarketCount

AT_ONCE = 0.25  # seconds of counting in one go


class MarketCounting(QObject):
    """Counts while it is wanted; `counts` are those that are known now."""

    counted = Signal(object)  # MarketCount, perhaps of a part of the shop
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting: list[str] = []
        self._turn = 0
        self.counts: dict[str, MarketCount] = {}

    @property
    def running(self) -> bool:
        """True while there is something left to count."""
        return bool(self._waiting)

    @property
    def left(self) -> int:
        """How many marketplaces are still to be counted."""
        return len(self._waiting)

    def begin(self, markets: Sequence[str]) -> None:
        """Count these, in that order; numbers of before hold until there are others."""
        self._turn += 1
        self._waiting = list(markets)
        self._next(self._turn)

    def stop(self) -> None:
        """Count no further; what is counted stays."""
        self._turn += 1
        if self._waiting:
            self._waiting = []
            self.ended.emit()

    def _next(self, turn: int) -> None:
        if turn != self._turn or not self._waiting:
            return
        market = self._waiting[0]
        self._desk.operations.ask(
            lambda shop: shop.count_market(market, seconds=AT_ONCE), lambda count: self._came(turn, count),
            owner=self, meanwhile=False, failed=self._give_up,
        )  # fmt: skip

    def _came(self, turn: int, count: MarketCount) -> None:
        if turn != self._turn:
            return
        self.counts[count.market] = count
        if not count.open:
            self._waiting.pop(0)
        self.counted.emit(count)
        if not self._waiting:
            self.ended.emit()
        self._next(turn)

    def _give_up(self, _: Problem) -> bool:
        """What cannot be counted is said where it is checked."""
        self.stop()
        return True

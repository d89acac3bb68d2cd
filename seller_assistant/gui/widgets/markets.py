"""Choosing the marketplace the owner works for: the same box wherever it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.phrases import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from seller_assistant.marketplaces.marketplace import Marketplace


def market_name(market: Marketplace) -> str:
    """The marketplace's name with its Chinese name beside it: "Taobao 淘宝"."""
    if wording.language() == "zh_CN":
        return market.name_zh
    return f"{wording.say(market.called)} {market.name_zh}" if market.name_zh != market.name else market.name


class MarketBox(QComboBox):
    """The marketplaces; a choice is kept in the settings and the pages read again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._desk = desk
        self._markets: list[Marketplace] = []
        wording.named(self, QT_TRANSLATE_NOOP("gui", "Marketplace"), tip=True)
        self.activated.connect(lambda i: desk.change_settings(marketplace=self.itemData(i)))

    def show_markets(self, markets: list[Marketplace]) -> None:
        """Offer these, with the owner's one chosen."""
        self._markets = markets
        self.clear()
        for market in markets:
            self.addItem(market_name(market), market.id)
        self.setCurrentIndex(max(0, self.findData(self._desk.market)))

    @property
    def market(self) -> Marketplace | None:
        """The marketplace chosen now."""
        return next((m for m in self._markets if m.id == self._desk.market), None)

"""Where can I sell? All marketplaces under each other: who may sell there, and how much is ready for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.counting import MarketCounting
from seller_assistant.gui.widgets.facts import ABOUT, fact_lines
from seller_assistant.gui.widgets.markets import market_name
from seller_assistant.gui.widgets.parts import Card, Flow, Pill, button, flow, row, words
from seller_assistant.gui.widgets.sheet import LongSheet
from seller_assistant.marketplaces.verdicts import verdict
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.shop import MarketCount


class ReadyPills(QWidget):
    """How many products are ready and how many have to be mended; empty until that is known."""

    def __init__(self) -> None:
        super().__init__()
        self.ready, self.blocked = Pill(), Pill()
        self.setLayout(Flow(self.ready, self.blocked, spacing=6, line=4))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_count(None)

    def show_count(self, count: MarketCount | None) -> None:
        """Show those numbers; None: they are not known yet."""
        self.ready.setVisible(count is not None)
        self.blocked.setVisible(count is not None and count.blocked > 0)
        if count is None:
            return
        if count.open and not count.ready + count.blocked:
            self.ready.say("run", QT_TRANSLATE_NOOP("gui", "counting"))
            return
        more = "+" if count.open else ""
        self.ready.say(
            "ok" if count.ready else "plain", Phrase(QT_TRANSLATE_NOOP("gui", "{n} ready"), n=f"{count.ready}{more}")
        )
        self.blocked.say("bad", Phrase(QT_TRANSLATE_NOOP("gui", "{n} to fix"), n=f"{count.blocked}{more}"))


class CompareSheet(LongSheet):
    """Who may sell where, and what is ready; one of them can be chosen."""

    def __init__(self, markets: Sequence[Marketplace], desk: Desk, parent: QWidget) -> None:
        super().__init__(QT_TRANSLATE_NOOP("gui", "Where can I sell?"), parent)
        self._desk = desk
        self.choose: dict[str, QWidget] = {}
        self.pills: dict[str, ReadyPills] = {}
        for market in markets:
            self.list.addWidget(self._one(market))
        self.list.addStretch(1)
        self.counting = MarketCounting(desk, self)
        self.counting.counted.connect(lambda count: self.pills[count.market].show_count(count))
        self.counting.begin([market.id for market in markets])

    def _one(self, market: Marketplace) -> Card:
        head = row(words(market_name(market), "lead"))
        head.setStretch(0, 1)
        if market.id == self._desk.market:
            head.addWidget(Pill("ok", QT_TRANSLATE_NOOP("gui", "chosen")))
        else:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Choose {market}"), market=market.called)
            self.choose[market.id] = button(said, lambda: self._chosen(market.id), role="quiet")
            head.addWidget(self.choose[market.id])
        card = Card(pad=12)
        card.setProperty("chosen", "true" if market.id == self._desk.market else "false")
        card.column.addLayout(head)
        self.pills[market.id] = ReadyPills()
        card.column.addWidget(flow(Pill(*verdict(market)), self.pills[market.id]))
        for key in ABOUT:
            if (fact := market.facts.get(key)) is not None:
                card.column.addWidget(fact_lines(fact))
        return card

    def _chosen(self, market: str) -> None:
        self.accept()
        self._desk.change_settings(marketplace=market)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: count no further."""
        self.counting.stop()
        super().hideEvent(event)

"""Where to sell: the marketplaces as cards, what is ready for the chosen one, and whether one may sell there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import Card, NumberCard, button, repolish, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.shop import Checked

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


def market_cards(markets: list[Marketplace], chosen: str, choose: Callable[[str], None]) -> QWidget:
    """All marketplaces, the chosen one marked."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(10)
    for number, market in enumerate(markets):
        grid.addWidget(MarketCard(market, choose, chosen=market.id == chosen), number // ACROSS, number % ACROSS)
    for number in range(ACROSS):
        grid.setColumnStretch(number, 1)
    return holder


def numbers(checked: Checked, fix: Callable[[], None]) -> QHBoxLayout:
    """How many products are ready, how many stay out, and the reasons met most often."""
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
        mend = button(QT_TRANSLATE_NOOP("gui", "Fix them"), fix, role="quiet")
        why.column.addWidget(mend, 0, Qt.AlignmentFlag.AlignLeft)
    across = row(ready, out, why, spacing=16)
    for number, stretch in enumerate((1, 1, 2)):
        across.setStretch(number, stretch)
    return across


def facts_card(market: Marketplace) -> Card:
    """Whether one may sell there, with source and date."""
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

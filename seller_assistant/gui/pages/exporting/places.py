"""Where to sell: the marketplaces as cards with their numbers, what is ready for the chosen one, and who may sell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.counting import MarketCounting
from seller_assistant.gui.widgets.facts import ABOUT, fact_lines
from seller_assistant.gui.widgets.parts import (
    SIGNS,
    Card,
    NumberCard,
    Pill,
    button,
    clear,
    flow,
    repolish,
    row,
    words,
)
from seller_assistant.gui.widgets.where import CompareSheet, ReadyPills
from seller_assistant.marketplaces.verdicts import verdict
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.shop.values import MarketCount

if TYPE_CHECKING:
    from seller_assistant.marketplaces.marketplace import Marketplace
    from seller_assistant.shop import Checked

NARROWEST = 190  # pixels of a card; as many stand side by side as have room, up to so many
ACROSS = 5
COUNTED = 20_000  # products up to which every marketplace is counted without being asked


class MarketCard(Card):
    """A marketplace to choose, by mouse or keyboard: may one sell there, and how much is ready for it."""

    def __init__(self, market: Marketplace, choose: Callable[[str], None], *, chosen: bool) -> None:
        first, second = wording.say(market.called), market.name_zh
        if wording.language() == "zh_CN":
            first, second = second, market.name
        name = words(f"✓ {first}" if chosen else first, strong=True)
        other = words(second if second != first else "", muted=True, wrap=False)
        kind, said = verdict(market)
        self.may = words("", "small", muted=True)
        self.pills = ReadyPills()
        super().__init__(name, other, self.may, pad=12, spacing=3)
        self.column.addStretch(1)
        self.column.addWidget(self.pills)
        self._choose = choose
        self._id = market.id
        self._name = f"{wording.say(market.called)} {market.name_zh}"
        self._chosen = chosen
        self._verdict = said
        self.setProperty("chosen", "true" if chosen else "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        sign = QT_TRANSLATE_NOOP("gui", "{sign} {what}")
        wording.label(self.may, Phrase(sign, sign=SIGNS[kind], what=said))
        fact = market.facts.get("who_may_sell")
        if fact is not None:
            wording.bind(self, "tip", lambda w: w.setToolTip(_wrapped(fact.say(wording.language()))))
        self.show_count(None)
        repolish(self)

    def show_count(self, count: MarketCount | None) -> None:
        """Show how much is ready; None: not known yet."""
        self.pills.show_count(count)
        chosen = QT_TRANSLATE_NOOP("gui", "{market}, chosen. Can I sell there? {verdict}")
        free = QT_TRANSLATE_NOOP("gui", "{market}. Can I sell there? {verdict}")
        wording.named(self, Phrase(chosen if self._chosen else free, market=self._name, verdict=self._verdict))
        if count is not None and not count.open:
            numbers = QT_TRANSLATE_NOOP("gui", "{ready} ready, {blocked} to fix")
            told = Phrase(numbers, ready=count.ready, blocked=count.blocked)
            wording.bind(self, "numbers", lambda w: w.setAccessibleDescription(wording.say(told)))

    def mousePressEvent(self, _: QMouseEvent) -> None:
        """Chosen."""
        self._choose(self._id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter choose."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._id)
        else:
            super().keyPressEvent(event)


class MarketCards(QWidget):
    """All marketplaces, the chosen one marked, each with its numbers as soon as they are counted."""

    def __init__(self, desk: Desk, choose: Callable[[str], None]) -> None:
        super().__init__()
        self._desk, self._choose = desk, choose
        self._markets: list[Marketplace] = []
        self._many = False
        self._made_for = ("", "")  # the chosen one, and the language
        self.cards: dict[str, MarketCard] = {}
        self.counting = MarketCounting(desk, self)
        self.counting.counted.connect(self._counted)
        self.counting.ended.connect(self._say)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self._across = 0
        self._where = words("", "small", muted=True, wrap=False)
        self.stop = button(QT_TRANSLATE_NOOP("gui", "Stop counting"), self.counting.stop, role="quiet")
        self.count = button(QT_TRANSLATE_NOOP("gui", "Count what is ready everywhere"), self.count_all, role="quiet")
        self.compare = button(
            QT_TRANSLATE_NOOP("gui", "Can I sell there? Compare…"), self.show_where, role="quiet",
            tip=QT_TRANSLATE_NOOP("gui", "Who may sell on each marketplace, with source and date"),
        )  # fmt: skip
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(self._grid)
        whole.addWidget(flow(self.compare, self.count, self._where, self.stop))

    def show_markets(self, markets: list[Marketplace], chosen: str, checked: Checked, products: int) -> None:
        """Show these, and count what is ready for each; the chosen one is checked already."""
        self._markets, self._many = markets, products > COUNTED
        if (tuple(m.id for m in markets), chosen, wording.language()) != (tuple(self.cards), *self._made_for):
            self._make(chosen)
        if chosen in self.cards:
            self.cards[chosen].show_count(MarketCount(chosen, checked.ready, checked.blocked))
        if self._many:
            self._say()
        else:
            self.count_all()

    def _make(self, chosen: str) -> None:
        """The cards anew; the keyboard stays among them."""
        held = any(card.hasFocus() for card in self.cards.values())
        clear(self._grid)
        self._made_for = (chosen, wording.language())
        self.cards = {m.id: MarketCard(m, self._choose, chosen=m.id == chosen) for m in self._markets}
        for known in self.counting.counts.values():
            if known.market in self.cards:
                self.cards[known.market].show_count(known)
        self._across = 0
        self._lay_out()
        if held and chosen in self.cards:
            self.cards[chosen].setFocus()

    def count_all(self) -> None:
        """Count every marketplace, one after the other, while the page is looked at."""
        if self.isVisible():
            self.counting.begin([m.id for m in self._markets])
        self._say()

    def show_where(self) -> CompareSheet:
        """Who may sell where, with source and date."""
        sheet = CompareSheet(self._markets, self._desk, self.window())
        sheet.open()
        return sheet

    def _counted(self, count: MarketCount) -> None:
        if count.market in self.cards:
            self.cards[count.market].show_count(count)
        self._say()

    def _say(self) -> None:
        done, total = len(self._markets) - self.counting.left, len(self._markets)
        said = QT_TRANSLATE_NOOP("gui", "Counting what is ready: {done} of {total}")
        wording.label(self._where, Phrase(said, done=done, total=total))
        self._where.setVisible(self.counting.running)
        self.stop.setVisible(self.counting.running)
        known = self.counting.counts
        whole = all(m.id in known and not known[m.id].open for m in self._markets)
        self.count.setVisible(not self.counting.running and bool(self._markets) and (self._many or not whole))

    def _lay_out(self) -> None:
        spacing = self._grid.spacing()
        room = max(2, min(ACROSS, (self.width() + spacing) // (NARROWEST + spacing)))
        if room == self._across:
            return
        for column in range(ACROSS):
            self._grid.setColumnStretch(column, 1 if column < room else 0)
        self._across = room
        for number, card in enumerate(self.cards.values()):
            self._grid.addWidget(card, number // room, number % room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards stand side by side as have room."""
        super().resizeEvent(event)
        self._lay_out()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: count no further."""
        self.counting.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on counting where it stopped."""
        super().showEvent(event)
        known = self.counting.counts
        if self._markets and not self._many and any(m.id not in known or known[m.id].open for m in self._markets):
            self.count_all()


def _wrapped(text: str) -> str:
    """A tip that breaks its lines."""
    return f"<p>{escape(text)}</p>"


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
    """Whether one may sell there, with source, date, and how sure that is."""
    head = flow(words(QT_TRANSLATE_NOOP("gui", "Can I sell there?"), "lead"), Pill(*verdict(market)))
    card = Card(head, spacing=12)
    for key in (*ABOUT, "shoppers_read", "bulk_format", "required_facts"):
        fact = market.facts.get(key)
        if fact is not None:
            card.column.addWidget(fact_lines(fact))
    return card

"""A price worked out: one line a step with what it added, and a bar from where it began; the lines add up."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from seller_assistant.gui import theme
from seller_assistant.gui.pages.checking.amounts import added_text, amount_text
from seller_assistant.gui.widgets.parts import clear, words
from seller_assistant.gui.wording import Said
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing import saying, tax

if TYPE_CHECKING:
    from seller_assistant.pricing.rule import Quote

HEIGHT, WIDE = 10, 90
NARROW = 420  # pixels below which the words need the room of the bars


class Bar(QWidget):
    """From one share of the whole to another, on its track."""

    def __init__(self, begin: float, end: float, role: str) -> None:
        super().__init__()
        self.begin, self.end = min(begin, end), max(begin, end)
        self._role = role
        self.setMinimumWidth(WIDE)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _: QPaintEvent) -> None:
        """The track, and the piece of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(QRectF(0, HEIGHT / 2 - 1, self.width(), 2), 1, 1)
        painter.setBrush(theme.colour(self._role))
        wide = max(3.0, (self.end - self.begin) * self.width())
        painter.drawRoundedRect(QRectF(min(self.begin * self.width(), self.width() - wide), 0, wide, HEIGHT), 3, 3)
        painter.end()


class Waterfall(QWidget):
    """The lines of one quote. ``added`` are the amounts shown; they add up to the price."""

    def __init__(self) -> None:
        super().__init__()
        self.added: list[Decimal] = []
        self.sums: list[Decimal] = []
        self._at = -1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the bars make way."""
        super().resizeEvent(event)
        self._make_way()

    def _make_way(self) -> None:
        wide = self.width() >= NARROW
        self._grid.setColumnStretch(1, 2 if wide else 0)
        for bar in self.findChildren(Bar):
            bar.setVisible(wide)

    @property
    def lines(self) -> int:
        """How many steps are shown."""
        return len(self.added)

    def show_quote(self, quote: Quote) -> None:
        """Show how that price comes about, and what the shopper pays in the end."""
        clear(self._grid)
        self._at = -1
        self.added, self.sums = [], []
        if quote.amount is None or quote.landed is None:
            return
        whole = max(quote.landed, *(step.amount for step in quote.steps), Decimal("0.01"))
        before = Decimal(0)
        for step in quote.steps:
            role = "accent" if step.added >= 0 else "ok"
            self._line(step.name, added_text(step.added, quote.currency), self._bar(before, step.amount, whole, role))
            self.added.append(step.added)
            before = step.amount
        self._sum(QT_TRANSLATE_NOOP("gui", "Price in the shop"), quote, quote.amount, whole)
        self._tax(quote, whole)
        self._make_way()

    def _next(self) -> int:
        self._at += 1
        return self._at

    def _tax(self, quote: Quote, whole: Decimal) -> None:
        line = quote.tax
        if line is None or quote.amount is None or quote.landed is None:
            return
        percent, category = saying.percent(line.share), tax.NAMES.get(line.category, line.category)
        if line.in_price:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "Of which import tax {percent} % ({category})"),
                percent=percent, category=category,
            )  # fmt: skip
            shown = amount_text(line.amount, quote.currency)
            self._line(said, shown, self._bar(quote.amount - line.amount, quote.amount, whole, "info"))
        else:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "Import tax {percent} % ({category}), paid by the shopper"),
                percent=percent, category=category,
            )  # fmt: skip
            shown = added_text(line.amount, quote.currency)
            self._line(said, shown, self._bar(quote.amount, quote.landed, whole, "info"))
            self._sum(QT_TRANSLATE_NOOP("gui", "The shopper pays"), quote, quote.landed, whole)
        source = Phrase(QT_TRANSLATE_NOOP("gui", "Tax: {source}"), source=line.source)
        self._grid.addWidget(words(source, "small", muted=True), self._next(), 0, 1, 3)

    def _sum(self, name: Said, quote: Quote, amount: Decimal, whole: Decimal) -> None:
        rule = QFrame()
        rule.setFixedHeight(1)
        rule.setProperty("rule", "true")
        self._grid.addWidget(rule, self._next(), 0, 1, 3)
        bar = self._bar(Decimal(0), amount, whole, "edge")
        self._line(name, amount_text(amount, quote.currency), bar, strong=True)
        self.sums.append(amount)

    def _line(self, name: Said, amount: str, bar: Bar, *, strong: bool = False) -> None:
        at = self._next()
        text = words(name, strong=strong)
        text.setMinimumHeight(26)
        number = words(amount, strong=True, wrap=False)
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(text, at, 0)
        self._grid.addWidget(bar, at, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(number, at, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @staticmethod
    def _bar(before: Decimal, after: Decimal, whole: Decimal, role: str) -> Bar:
        return Bar(float(before / whole), float(after / whole), role)

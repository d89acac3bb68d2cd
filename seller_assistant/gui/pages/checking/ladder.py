"""Wholesale: fields for the smallest order and the price of each quantity, and the prices that come of them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.pages.checking.amounts import Amount, amount_text
from seller_assistant.gui.widgets.parts import Card, button, clear, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing import ladder, saying
from seller_assistant.pricing.rule import Quote, Rule

Steps = tuple[tuple[int, Decimal], ...]
FIRST = ((10, Decimal("0.05")),)  # what is proposed for the first step
MOST = 8  # steps


class StepFields:
    """One step: from how many pieces, and how much less."""

    def __init__(self, many: int, off: Decimal, changed: Callable[[], object]) -> None:
        self.many, self.off = Amount(most=1_000_000.0, decimals=0), Amount(share=True, most=99.0)
        self.many.setMinimum(1.0)
        self.many.take(Decimal(many))
        self.off.take(off)
        wording.named(self.many, QT_TRANSLATE_NOOP("gui", "From how many pieces"), tip=True)
        wording.named(self.off, QT_TRANSLATE_NOOP("gui", "How much less each piece costs then"), tip=True)
        for field in (self.many, self.off):
            field.valueChanged.connect(lambda *_: changed())

    @property
    def step(self) -> tuple[int, Decimal]:
        """What stands there now."""
        return int(self.many.exact()), self.off.exact()


class LadderFields(QWidget):
    """The smallest order and the steps; ``changed`` is called at every change."""

    def __init__(self, changed: Callable[[], object]) -> None:
        super().__init__()
        self._changed = changed
        self.steps: list[StepFields] = []
        self.removes: list[QWidget] = []
        self.moq = Amount(most=1_000_000.0, decimals=0)
        wording.bind(self.moq, "none", lambda w: w.setSpecialValueText(  # type: ignore[attr-defined]
            wording.say(QT_TRANSLATE_NOOP("gui", "none"))))  # fmt: skip
        self.moq.valueChanged.connect(lambda *_: self._touched())
        smallest = words(QT_TRANSLATE_NOOP("gui", "Smallest order, pieces"), wrap=False)
        smallest.setBuddy(self.moq)
        wording.named(self.moq, QT_TRANSLATE_NOOP("gui", "Smallest order, pieces"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.add = button(QT_TRANSLATE_NOOP("gui", "Add a quantity"), self.add_step, role="quiet")
        self._wrong = words("")
        self._card = Card(self._wrong, tone="warn", pad=10)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(words(QT_TRANSLATE_NOOP("gui", "Wholesale"), strong=True))
        line = QGridLayout()
        line.addWidget(smallest, 0, 0)
        line.addWidget(self.moq, 0, 1)
        line.setColumnStretch(1, 1)
        whole.addLayout(line)
        whole.addLayout(self._grid)
        whole.addWidget(flow(self.add))
        whole.addWidget(self._card)
        self._fill(())

    # -- what stands there -----------------------------------------------------------------------
    def take(self, rule: Rule) -> None:
        """Show the steps of that rule, without saying that they changed."""
        self.moq.take(Decimal(rule.moq))
        self._fill(rule.ladder)

    @property
    def ladder(self) -> Steps:
        """The steps as they stand there."""
        return tuple(one.step for one in self.steps)

    @property
    def smallest(self) -> int:
        """The smallest order as it stands there; 0 for none."""
        return int(self.moq.exact())

    def complain(self, rule: Rule) -> bool:
        """Say what cannot be about the steps of that rule; True when something cannot."""
        found = ladder.fault(rule)
        wording.label(self._wrong, found or "")
        self._card.setVisible(found is not None)
        return found is not None

    # -- changed ----------------------------------------------------------------------------------
    def add_step(self) -> None:
        """One more step, for more pieces and with more taken off than the last."""
        steps = self.ladder
        if not steps:
            first = max(FIRST[0][0], self.smallest)
            self._fill(((first, FIRST[0][1]),))
        else:
            many, off = steps[-1]
            more = min(Decimal("0.95"), off + Decimal("0.05"))
            self._fill((*steps, (many * 5, more)))
        self.steps[-1].many.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def remove_step(self, number: int) -> None:
        """Take that step away."""
        self._fill(tuple(step for at, step in enumerate(self.ladder) if at != number))
        (self.steps[min(number, len(self.steps) - 1)].many if self.steps else self.add).setFocus()
        self._changed()

    def _touched(self) -> None:
        self._changed()

    def _fill(self, steps: Steps) -> None:
        clear(self._grid)
        self.steps, self.removes = [], []
        if steps:
            heads = (QT_TRANSLATE_NOOP("gui", "From, pieces"), QT_TRANSLATE_NOOP("gui", "Less, each"))
            for column, said in enumerate(heads):
                self._grid.addWidget(words(said, "small", muted=True, wrap=False), 0, column)
        for number, (many, off) in enumerate(steps):
            one = StepFields(many, off, self._touched)
            gone = button(
                Phrase(QT_TRANSLATE_NOOP("gui", "Take away the price from {n} pieces"), n=many),
                lambda number=number: self.remove_step(number), role="icon", icon="close",  # type: ignore[misc]
            )  # fmt: skip
            self.steps.append(one)
            self.removes.append(gone)
            for column, widget in enumerate((one.many, one.off, gone)):
                self._grid.addWidget(widget, number + 1, column)
        self.add.setVisible(len(steps) < MOST)
        self._card.hide()


class LadderPrices(QWidget):
    """The prices of one variant by quantity, as buyers are told them."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[tuple[str, str, str]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(words(QT_TRANSLATE_NOOP("gui", "Wholesale prices"), strong=True))
        whole.addLayout(self._grid)

    def show_quote(self, quote: Quote) -> None:
        """Show those of that quote; nothing where there are none."""
        clear(self._grid)
        steps = ladder.told(quote.amount, quote.ladder, quote.moq)
        self.setVisible(bool(steps))
        self.lines = []
        for number, (many, price) in enumerate(steps):
            from_ = Phrase(
                QT_TRANSLATE_NOOP("gui", "From {n} pieces"), one=QT_TRANSLATE_NOOP("gui", "From one piece"), n=many
            )
            less = 1 - price / quote.amount if quote.amount else Decimal(0)
            off = Phrase(QT_TRANSLATE_NOOP("gui", "{percent} % less"), percent=saying.percent(less))
            said = (wording.say(from_), wording.say(off) if less else "", amount_text(price, quote.currency))
            self.lines.append(said)
            right = Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(words(from_), number, 0)
            self._grid.addWidget(words(off if less else "", muted=True, wrap=False), number, 1, right)
            self._grid.addWidget(words(said[2], strong=True, wrap=False), number, 2, right)

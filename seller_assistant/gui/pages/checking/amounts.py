"""Amounts and shares: how they are said, and fields that give back exactly what they were given."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QSizePolicy

from seller_assistant.gui import wording
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing.rule import Rate

SIGNS = {"CNY": "¥", "TWD": "NT$", "USD": "US$"}
HUNDRED = Decimal(100)
NARROWEST = 118  # pixels of a field: "US$ 1,234.50"


def amount_text(amount: Decimal, currency: str) -> str:
    """An amount with its sign: "¥ 168.00"."""
    return f"{SIGNS.get(currency, currency)} {amount:,.2f}"


def sign(currency: str) -> str:
    """What stands before an amount in that currency."""
    return f"{SIGNS.get(currency, currency)} "


def added_text(amount: Decimal, currency: str) -> str:
    """What a line added or took away: "+ ¥ 12.50"."""
    return f"{'−' if amount < 0 else '+'} {amount_text(abs(amount), currency)}"


def day_said(day: date) -> str:
    """A day as it is written in the language of now."""
    return QLocale(wording.language()).toString(QDate(day.year, day.month, day.day), wording.day_format())


def rate_said(rate: Rate) -> Phrase:
    """A rate with its day and source."""
    return Phrase(
        QT_TRANSLATE_NOOP("gui", "Rate of {day}, {source}: 1 {base} = {value} {quote}"),
        day=day_said(rate.day), source=rate.source, base=rate.base,
        value=f"{rate.value.normalize():f}", quote=rate.quote,
    )  # fmt: skip


class Amount(QDoubleSpinBox):
    """An amount, or with ``share`` a share shown in percent. What the owner does not touch stays exact."""

    def __init__(self, *, share: bool = False, most: float = 1_000_000.0, decimals: int = 2) -> None:
        super().__init__()
        self._factor = HUNDRED if share else Decimal(1)
        self._given: tuple[Decimal, float] | None = None
        self.setRange(0.0, most)
        self.setDecimals(decimals)
        self.setGroupSeparatorShown(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.lineEdit().setTextMargins(8, 0, 0, 0)  # in line with the words of the boxes under it
        if share:
            self.setSuffix(" %")

    def minimumSizeHint(self) -> QSize:
        """Room for a usual amount; without it, a million's width would push the field under its name."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def take(self, exact: Decimal) -> None:
        """Show that amount, without saying that it changed."""
        shown = exact * self._factor
        self.blockSignals(True)
        if float(shown) > self.maximum():
            self.setMaximum(float(shown))
        self.setValue(float(shown))
        self.blockSignals(False)
        self._given = (exact, self.value())

    def exact(self) -> Decimal:
        """The amount as it was given, or as it was typed since."""
        if self._given is not None and self._given[1] == self.value():
            return self._given[0]
        return Decimal(str(round(self.value(), self.decimals()))) / self._factor

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page changes no price."""
        event.ignore()


class Choice(QComboBox):
    """A choice among words, by its data."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(9)

    def take(self, data: object) -> None:
        """Choose that, without saying that it changed; what is not offered is offered as it is."""
        self.blockSignals(True)
        if self.findData(data) < 0:
            self.addItem(str(data), data)
        self.setCurrentIndex(self.findData(data))
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page changes no choice."""
        event.ignore()

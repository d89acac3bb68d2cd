"""Correcting what was understood: the sheet, the heading row, the currency, and what each column is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSpinBox, QWidget

from seller_assistant.catalog.money import CODES
from seller_assistant.gui import wording
from seller_assistant.gui.pages.importing.understood import field_label
from seller_assistant.gui.pages.importing.wish import Wish
from seller_assistant.gui.widgets.parts import Card, button, flow, words
from seller_assistant.importing.fields import FIELDS
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.reading import Column, FileReading

Again = Callable[[Wish], None]  # read it again like this


class Choice(QComboBox):
    """A list of choices that the wheel passes over while the page is scrolled: nothing changes unseen."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the page, not the choice, unless the owner is in it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class RowNumber(QSpinBox):
    """A row's number that the wheel passes over likewise."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the page, not the number, unless the owner is in it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ColumnsPanel(Card):
    """Every column of the file with the field it is taken for, to be changed."""

    def __init__(self, reading: FileReading, wish: Wish, again: Again, *, several: bool = False) -> None:
        super().__init__(spacing=12)
        self._reading = reading
        self._wish = wish
        self._own = wish.of(reading.mark)
        self._again = again
        self.column.addWidget(words(self._title(several), "lead"))
        self.column.addWidget(self._choices(self._own.currency))
        self.column.addWidget(self._grid())
        read = button(QT_TRANSLATE_NOOP("gui", "Read it again like this"), self.read_again)
        self.column.addWidget(flow(read))

    def _title(self, several: bool) -> wording.Said:
        if several:
            return Phrase(QT_TRANSLATE_NOOP("gui", "What is in each column of {file}?"), file=self._reading.file)
        return QT_TRANSLATE_NOOP("gui", "What is in each column?")

    def _choices(self, currency: str) -> QWidget:
        self.sheet = Choice()
        self.sheet.addItem(wording.say(QT_TRANSLATE_NOOP("gui", "Every sheet that is a list")), "")
        for name in self._reading.sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(max(0, self.sheet.findData(self._own.sheet)))
        self.row = RowNumber()
        self.row.setRange(0, 9999)
        self.row.setMinimumWidth(84)
        self.row.setValue(self._reading.header_row)
        self.currency = Choice()
        for code in ("CAD", "USD", *sorted(CODES - {"CAD", "USD"})):
            self.currency.addItem(code, code)
        now = currency or self._reading.currency or self._reading.assumed_currency or "CAD"
        self.currency.setCurrentIndex(max(0, self.currency.findData(now)))
        self._currency_before = self.currency.currentData()
        items: list[QWidget] = []
        sheet, row, money = (
            QT_TRANSLATE_NOOP("gui", "Sheet"),
            QT_TRANSLATE_NOOP("gui", "Heading in row"),
            QT_TRANSLATE_NOOP("gui", "Currency of the prices"),
        )
        if len(self._reading.sheets) > 1:
            wording.named(self.sheet, sheet)
            items += [words(sheet, wrap=False), self.sheet]
        else:
            self.sheet.setParent(self)
            self.sheet.hide()
        wording.named(self.row, row)
        wording.named(self.currency, money)
        items += [words(row, wrap=False), self.row, words(money, wrap=False), self.currency]
        return flow(*items)

    def _grid(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        self.boxes: list[QComboBox] = []
        for line, one in enumerate(self._reading.columns):
            box = Choice()
            for field in FIELDS:
                box.addItem(wording.say(field.label), field.name)
            if box.findData(one.field) < 0:
                box.addItem(wording.say(field_label(one.field, self._reading.platform)), one.field)
            box.setCurrentIndex(box.findData(one.field))
            heading = one.heading or one.letter
            wording.named(box, Phrase(QT_TRANSLATE_NOOP("gui", "What column {name} holds"), name=heading))
            grid.addWidget(words(f"{one.letter}  {heading}", strong=True), line, 0)
            grid.addWidget(words(" · ".join(" ".join(s.split())[:40] for s in one.samples), muted=True), line, 1)
            grid.addWidget(box, line, 2)
            self.boxes.append(box)
        return holder

    def read_again(self) -> None:
        """Plan anew with what the owner said; columns left alone stay as they were found."""
        told = dict(self._own.mapping)
        for one, box in zip(self._reading.columns, self.boxes, strict=True):
            if box.currentData() != one.field:
                told[self._key(one)] = box.currentData()
        sheet, row = self.sheet.currentData() or "", self.row.value()
        found = row == self._reading.header_row  # by itself, or where the owner said
        moved = sheet != self._own.sheet or not found
        header_row = self._own.header_row if found and sheet == self._own.sheet else row if not found else 0
        money = self.currency.currentData()
        currency = money if money != self._currency_before else self._own.currency
        mapping = {} if moved else told
        changes = {"sheet": sheet, "header_row": header_row, "mapping": mapping, "currency": currency}
        self._again(self._wish.with_file(self._reading.mark, **changes))

    def _key(self, one: Column) -> str:
        """The column's heading, which other sheets have too; its letter where the heading could mean another."""
        heading = one.heading.strip().casefold()
        alike = sum(other.heading.strip().casefold() == heading for other in self._reading.columns)
        letters = {other.letter.casefold() for other in self._reading.columns}
        return one.letter if not heading or alike > 1 or heading in letters else one.heading

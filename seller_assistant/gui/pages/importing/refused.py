"""A file that could not be read: why, what to do, and where it is only not understood, its columns to be told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.pages.importing.columns import Choice, RowNumber
from seller_assistant.gui.widgets.parts import Card, button, flow, words
from seller_assistant.importing.columns import letters
from seller_assistant.importing.fields import FIELDS
from seller_assistant.importing.headings import match
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Problem

if TYPE_CHECKING:
    from seller_assistant.importing.beginnings import FirstRows

NOT_UNDERSTOOD = frozenset({"list-no-heading", "list-no-products"})  # rows are there: the owner can say what they are
_COLUMNS = 40  # that are shown
_SAMPLES = 3
_LONGEST = 40  # characters
_SURE = 0.5  # from which confidence a heading's field is chosen already

Told = Callable[[int, Mapping[str, str]], None]  # the row of the heading, and the field of each column by its letter


class RefusedView(QWidget):
    """The calm page for a file that gave nothing."""

    def __init__(self, problem: Problem, *ways: QPushButton) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        card = Card(words(problem.message, strong=True), tone="warn")
        for detail in (problem.where, problem.found, problem.next):
            if wording.say(detail):
                card.column.addWidget(words(detail))
        calm = words(QT_TRANSLATE_NOOP("gui", "Nothing was changed."), muted=True)
        title = words(QT_TRANSLATE_NOOP("gui", "This could not be read"), "title")
        for widget in (title, card, calm, flow(*ways)):
            self._layout.addWidget(widget)
        self.panel: TellColumns | None = None

    def show_columns(self, first: FirstRows, told: Told) -> None:
        """Let the owner say what the columns are."""
        self.panel = TellColumns(first, told)
        self._layout.addWidget(self.panel)


class TellColumns(Card):
    """The first rows of a list column by column, each with a choice of what it holds."""

    def __init__(self, first: FirstRows, told: Told) -> None:
        super().__init__(spacing=12)
        self._first, self._told = first, told
        lead = QT_TRANSLATE_NOOP("gui", "What is in each column?")
        why = QT_TRANSLATE_NOOP("gui", "Say which column holds the titles; then the list can be read.")
        self.column.addWidget(words(lead, "lead"))
        self.column.addWidget(words(why, muted=True))
        self.row = RowNumber()
        self.row.setRange(0, 9999)
        self.row.setMinimumWidth(84)
        self.row.setValue(first.heading_row)
        said = QT_TRANSLATE_NOOP("gui", "Heading in row (0 where there is none)")
        wording.named(self.row, said)
        self.column.addWidget(flow(words(said, wrap=False), self.row))
        self.boxes: list[Choice] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        for number in range(min(_COLUMNS, max(map(len, first.rows), default=0))):
            self._line(number)
        self.column.addLayout(self._grid)
        self.read = button(QT_TRANSLATE_NOOP("gui", "Read it like this"), self.tell, role="primary")
        self.column.addWidget(flow(self.read))

    def _line(self, number: int) -> None:
        rows = [row[number] if number < len(row) else "" for row in self._first.rows]
        heading = rows[self._first.heading_row - 1] if 0 < self._first.heading_row <= len(rows) else ""
        below = [" ".join(cell.split())[:_LONGEST] for cell in rows[self._first.heading_row :] if cell.strip()]
        found = match(heading)
        box = Choice()
        for field in FIELDS:
            box.addItem(wording.say(field.label), field.name)
        taken = found.field if found.confidence >= _SURE else "extra"
        box.setCurrentIndex(max(0, box.findData(taken)))
        name = heading or letters(number)
        wording.named(box, Phrase(QT_TRANSLATE_NOOP("gui", "What column {name} holds"), name=name))
        self._grid.addWidget(words(f"{letters(number)}  {heading}".strip(), strong=True), number, 0)
        samples = words(" · ".join(below[:_SAMPLES]), muted=True)
        self._grid.addWidget(samples, number, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(box, number, 2)
        self.boxes.append(box)

    def tell(self) -> None:
        """Read the list with what was said."""
        chosen = {letters(number): str(box.currentData()) for number, box in enumerate(self.boxes)}
        self._told(self.row.value(), {letter: field for letter, field in chosen.items() if field != "extra"})

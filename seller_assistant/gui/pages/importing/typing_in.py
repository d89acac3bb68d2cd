"""The cells of one kind of problem with a field for each: what is typed is checked at once, and used when asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.pages.importing.wish import Wish
from seller_assistant.gui.widgets.parts import button, flow, repolish, words
from seller_assistant.importing import typed
from seller_assistant.importing.corrections import LEFT, TYPED, Correction
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.reading import FileReading
    from seller_assistant.problems import Notice

AT_ONCE = 40  # rows with fields that are made together; the next ones on demand
_LONGEST = 60


class Pending(QObject):
    """What the owner typed or left since the files were read: not used yet, and not lost either."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._cells: dict[tuple[str, tuple[str, int, str]], Correction] = {}

    def __len__(self) -> int:
        return len(self._cells)

    def put(self, mark: str, correction: Correction) -> None:
        """Keep that for its cell."""
        self._cells[mark, correction.place] = correction
        self.changed.emit()

    def of(self, mark: str, place: tuple[str, int, str]) -> Correction | None:
        """What is kept for that cell."""
        return self._cells.get((mark, place))

    def drop(self, mark: str, place: tuple[str, int, str]) -> None:
        """Forget what was typed for that cell."""
        if self._cells.pop((mark, place), None) is not None:
            self.changed.emit()

    def clear(self) -> None:
        """Forget everything."""
        self._cells.clear()
        self.changed.emit()

    def into(self, wish: Wish) -> Wish:
        """The wish with all of it."""
        for (mark, _), correction in self._cells.items():
            wish = wish.with_cells(mark, [correction])
        return wish


@dataclass(frozen=True, slots=True)
class Doubt:
    """One cell in doubt: the notice, the reading of its file, what the cell holds, how its place is said."""

    notice: Notice
    reading: FileReading
    kind: str
    place: str
    before: Correction | None = field(default=None)  # what the owner said of it already

    @property
    def cell(self) -> tuple[str, int, str]:
        """Its place as corrections name it."""
        return Correction(self.notice.row or 0, self.notice.column, None, self.notice.sheet).place

    def correction(self, value: str | None) -> Correction:
        """That value in it."""
        return Correction(self.notice.row or 0, self.notice.column, value, self.notice.sheet)


def doubt(notice: Notice, reading: FileReading | None, place: str) -> Doubt | None:
    """The cell that a notice is about, None where it is about no single one."""
    if reading is None or not reading.mark or not notice.row or not notice.column:
        return None
    told = {one.place: one for one in reading.choices.cells}
    before = told.get(Correction(notice.row, notice.column, None, notice.sheet).place)
    kind = _field(notice, reading) if notice.code in (TYPED, LEFT) else typed.field_in_doubt(notice)
    return Doubt(notice, reading, kind, place, before) if kind else None


def _field(notice: Notice, reading: FileReading) -> str:
    """What stands in a cell of that column, as far as it can be checked."""
    column = next((c for c in reading.columns if c.letter == notice.column and notice.sheet == reading.sheet), None)
    name = column.field.split("_")[-1 if column.field == "sale_price" else 0] if column is not None else ""
    return "price" if name in ("cost", "compare") else name or "text"


class CellRow:
    """The widgets of one cell: where it is, what was found, the field, and what is thought of what is typed."""

    def __init__(self, one: Doubt, pending: Pending, use: Callable[[], None]) -> None:
        self._one, self._pending = one, pending
        column = next((c for c in one.reading.columns if c.letter == one.notice.column), None)
        self._currency = one.reading.currency or one.reading.assumed_currency
        self._unit = column.unit if column is not None else ""
        heading = column.heading if column is not None and one.notice.sheet == one.reading.sheet else ""
        called = heading or one.notice.column
        self.where = words(f"{one.place} · {called}", muted=True)
        self.found = words(one.notice.found[:_LONGEST])
        self.found.setToolTip(one.notice.found if len(one.notice.found) > _LONGEST else "")
        if not one.notice.found:
            self.found.setProperty("muted", "true")
            wording.label(self.found, QT_TRANSLATE_NOOP("gui", "(empty)"))
        self.field = QLineEdit()
        self.field.setMinimumWidth(150)
        self.field.setPlaceholderText("")
        said = QT_TRANSLATE_NOOP("gui", "The right value for {column} in row {row}, now “{found}”")
        wording.named(self.field, Phrase(said, column=called, row=one.notice.row, found=one.notice.found[:_LONGEST]))
        self.verdict = words("", "small", muted=True)
        self.leave = button("", role="quiet")
        self.leave.setCheckable(True)
        told = pending.of(one.reading.mark, one.cell) or one.before
        if told is not None and told.value is not None:
            self.field.setText(told.value)
        self.leave.setChecked(told is not None and told.value is None)
        self._say_leave()
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(use)
        self.leave.toggled.connect(self._left)
        self._judge()

    def _say_leave(self) -> None:
        typed_before = self._one.before is not None and self._one.before.value is not None
        if self.leave.isChecked() and typed_before:
            said = QT_TRANSLATE_NOOP("gui", "Taken back ✓")
        elif self.leave.isChecked():
            said = QT_TRANSLATE_NOOP("gui", "Stays as it is ✓")
        elif typed_before:
            said = QT_TRANSLATE_NOOP("gui", "Take it back")
        else:
            said = QT_TRANSLATE_NOOP("gui", "Leave as it is")
        name = Phrase(
            QT_TRANSLATE_NOOP("gui", "{what}: {column} in row {row}"),
            what=Phrase(said), column=self._one.notice.column, row=self._one.notice.row,
        )  # fmt: skip
        tip = QT_TRANSLATE_NOOP("gui", "What stands in the file is kept as it is, and not told as a problem again.")
        wording.label(self.leave, said, name=name, tip="" if typed_before else tip)
        self.field.setEnabled(not self.leave.isChecked())

    def _left(self, is_left: bool) -> None:
        one = self._one
        typed_before = one.before is not None and one.before.value is not None
        if is_left and typed_before:  # what the owner typed is taken back: the cell says what the file says
            self.field.setText("")
            self._pending.put(one.reading.mark, one.correction(one.notice.found))
        elif is_left:
            self._pending.put(one.reading.mark, one.correction(None))
        elif one.before is not None and not typed_before:
            self._pending.put(one.reading.mark, one.correction(one.notice.found))
        else:
            self._pending.drop(one.reading.mark, one.cell)
        self._say_leave()
        self._judge()

    def _edited(self, text: str) -> None:
        one = self._one
        was = one.before.value if one.before is not None else None
        value = text.strip()
        if not value or value == was:
            self._pending.drop(one.reading.mark, one.cell)
        else:
            self._pending.put(one.reading.mark, one.correction(value))
        self._judge()

    def _judge(self) -> None:
        text = "" if self.leave.isChecked() else self.field.text()
        found = typed.check(self._one.kind, text, currency=self._currency, unit=self._unit)

        def again(label: QWidget) -> None:
            assert isinstance(label, QLabel)
            sign = "" if found is None else "✓ " if found.is_good else "! "
            label.setText(sign + wording.say(found.said) if found is not None else "")
            label.setAccessibleName(label.text())
            self.field.setAccessibleDescription(label.text())

        wording.bind(self.verdict, "label", again)
        self.verdict.setVisible(found is not None)
        self.verdict.setProperty("verdict", "" if found is None else "ok" if found.is_good else "warn")
        repolish(self.verdict)


class CellList(QWidget):
    """A field for each cell of one kind of problem; more of them on demand."""

    def __init__(self, doubts: Sequence[Doubt], pending: Pending, use: Callable[[], None]) -> None:
        super().__init__()
        self._doubts, self._pending, self._use = list(doubts), pending, use
        self.rows: list[CellRow] = []
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        for number, stretch in enumerate((0, 1, 2, 0)):
            self._grid.setColumnStretch(number, stretch)
        heads = (
            QT_TRANSLATE_NOOP("gui", "Row and column"),
            QT_TRANSLATE_NOOP("gui", "In the file"),
            QT_TRANSLATE_NOOP("gui", "Right value"),
        )
        for number, said in enumerate(heads):
            self._grid.addWidget(words(said, "small", muted=True, strong=True), 0, number)
        self.more: QPushButton = button("", self._add, role="quiet")
        self.all: QPushButton = button(QT_TRANSLATE_NOOP("gui", "Leave all as they are"), self.leave_all)
        self.use: QPushButton = button(
            QT_TRANSLATE_NOOP("gui", "Read it with these values"),
            use,
            tip=QT_TRANSLATE_NOOP("gui", "Enter. Nothing is saved yet."),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._grid)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(flow(self.use, self.all))
        self.all.setVisible(len(doubts) > 1 and doubts[0].notice.code not in (TYPED, LEFT))
        pending.changed.connect(self._counted)
        self._add()
        self._counted()

    def _add(self) -> None:
        first = len(self.rows)
        for one in self._doubts[first : first + AT_ONCE]:
            row = CellRow(one, self._pending, self._use)
            line = len(self.rows) + 1
            beside = QWidget()
            beside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            inner = QVBoxLayout(beside)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(2)
            inner.addWidget(row.field)
            inner.addWidget(row.verdict)
            top = Qt.AlignmentFlag.AlignTop
            for number, widget in enumerate((row.where, row.found)):
                widget.setContentsMargins(0, 9, 0, 0)  # on one line with the words in the field
                self._grid.addWidget(widget, line, number, top)
            self._grid.addWidget(beside, line, 2)
            self._grid.addWidget(row.leave, line, 3, top)
            self.rows.append(row)
        left = len(self._doubts) - len(self.rows)
        self.more.setVisible(left > 0)
        wording.label(
            self.more,
            Phrase(
                QT_TRANSLATE_NOOP("gui", "Show {n} more"),
                one=QT_TRANSLATE_NOOP("gui", "Show one more"),
                n=min(left, AT_ONCE),
            ),
        )

    def leave_all(self) -> None:
        """Leave every cell of this kind as it is, and read anew."""
        for one in self._doubts:
            self._pending.put(one.reading.mark, one.correction(None))
        self._use()

    def _counted(self) -> None:
        self.use.setEnabled(len(self._pending) > 0)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        if self.rows:
            self.rows[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

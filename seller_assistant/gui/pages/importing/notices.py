"""Problems grouped by kind: how many, where, a field for each cell in doubt, the button that mends them all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.pages.importing.folding import Fold, Line, Lines, LinesView
from seller_assistant.gui.pages.importing.questions import asks_currency, asks_encoding, garbled_samples
from seller_assistant.gui.pages.importing.rows import place
from seller_assistant.gui.pages.importing.typing_in import CellList, Doubt, Pending, doubt
from seller_assistant.gui.pages.importing.wish import Wish
from seller_assistant.gui.widgets.parts import Card, Pill, button, column, flow, words
from seller_assistant.importing import notices as kinds
from seller_assistant.importing.corrections import LEFT, TYPED
from seller_assistant.importing.remedies import REMEDIES, REPAIR_TEXT
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice

if TYPE_CHECKING:
    from seller_assistant.importing.plan import Plan
    from seller_assistant.importing.reading import FileReading

Again = Callable[[Wish], None]
_RANK = {"error": 0, "warning": 1, "info": 2}
_TONES = {"error": "bad", "warning": "warn", "info": "info"}
_SIGNS = {"error": "✕", "warning": "!", "info": "?"}
_SHEETS = 8  # sheets that each have a button; more are chosen under the columns
_BY_CODE = {remedy.code: remedy for remedy in REMEDIES}


def grouped(plan: Plan) -> list[list[Notice]]:
    """The notices by code: first what a click mends, then what matters most; without what is asked on its own."""
    asked = {(reading.file, "encoding-guessed") for reading in plan.files if asks_encoding(reading)}
    if asks_currency(plan):
        asked |= {(reading.file, "currency-assumed") for reading in plan.files}
    groups: dict[str, list[Notice]] = defaultdict(list)
    for notice in (*plan.notices, *kinds.missing_titles(plan)):
        if (notice.file, notice.code) not in asked:
            groups[notice.code].append(notice)
    return sorted(groups.values(), key=_worst)


def _worst(notes: list[Notice]) -> tuple[bool, int, bool]:
    code = notes[0].code
    return (code not in _BY_CODE, min(_RANK[note.severity] for note in notes), code in (TYPED, LEFT))


class Owners:
    """Which file each notice is about, also where two files have the same name."""

    def __init__(self, plan: Plan) -> None:
        self._own = {id(notice): reading for reading in plan.files for notice in reading.notices}
        self._named = {reading.file: reading for reading in reversed(plan.files)}

    def of(self, notice: Notice) -> FileReading | None:
        """The reading of its file."""
        return self._own.get(id(notice)) or self._named.get(notice.file)


class Cards:
    """Makes the card of each kind of problem."""

    def __init__(self, plan: Plan, wish: Wish, again: Again, pending: Pending, use: Callable[[], None]) -> None:
        self._plan, self._wish, self._again = plan, wish, again
        self._pending, self._use = pending, use
        self._owners = Owners(plan)
        self.folds: list[Fold] = []

    def made(self) -> list[QFrame]:
        """One card for each kind."""
        return [self._card(notes) for notes in grouped(self._plan)]

    def _card(self, notes: list[Notice]) -> QFrame:
        first = min(notes, key=lambda note: _RANK[note.severity])
        n = kinds.count(notes)
        doubts = self._doubts(notes)
        card = Card(tone=_TONES[first.severity], across=True, spacing=12, pad=12)
        sign = "✓" if first.code in (TYPED, LEFT) else _SIGNS[first.severity]
        card.column.addWidget(Pill("plain", str(n), sign, wide=44), 0, Qt.AlignmentFlag.AlignTop)
        lines = column(words(kinds.heading(first.code, n) or first.message, strong=True), spacing=4)
        self._say_more(lines, notes, first, doubts)
        remedies = self._remedies(notes)
        for shown in self._samples(notes):
            lines.addWidget(shown)
        if remedies:
            lines.addWidget(flow(*remedies))
        if doubts:
            lines.addWidget(self._cells(doubts, first))
        elif len(notes) > 1:
            show = Phrase(QT_TRANSLATE_NOOP("gui", "Show all {n}"), n=len(notes))
            lines.addWidget(self._fold(show, QT_TRANSLATE_NOOP("gui", "Show fewer"), first, lambda: self._list(notes)))
        card.column.addLayout(lines, 1)
        return card

    def _say_more(self, lines: QVBoxLayout, notes: list[Notice], first: Notice, doubts: Sequence[Doubt]) -> None:
        """Where a single problem is, and what to do where no button does it."""
        add = lines.addWidget
        if len(notes) == 1 and first.code != REPAIR_TEXT.code and (where := _where(first)):
            add(words(where, muted=True))
        if first.code in (TYPED, LEFT):
            add(words(QT_TRANSLATE_NOOP("gui", "It is remembered for this file as long as the file does not change.")))
        elif doubts:
            add(words(QT_TRANSLATE_NOOP("gui", "Type what is right, or leave it as it is. Nothing is saved yet.")))
            if (more := kinds.count(notes) - len(doubts)) > 0:
                said = QT_TRANSLATE_NOOP("gui", "{n} more of them follow when these are done.")
                one = QT_TRANSLATE_NOOP("gui", "One more follows when these are done.")
                add(words(Phrase(said, one=one, n=more), muted=True))
        elif not self._remedies(notes) and wording.say(first.next):
            add(words(first.next))

    def _doubts(self, notes: list[Notice]) -> list[Doubt]:
        found = (
            doubt(note, self._owners.of(note), place(note.file, note.sheet, note.row or 0, self._plan))
            for note in notes
        )
        return [one for one in found if one is not None]

    def _fold(self, closed: wording.Said, opened: wording.Said, first: Notice, make: Callable[[], QWidget]) -> Fold:
        what = kinds.heading(first.code, 1) or first.message
        fold = Fold(closed, opened, make, name=Phrase(QT_TRANSLATE_NOOP("gui", "{do}: {what}"), do=closed, what=what))
        fold.key = first.code
        self.folds.append(fold)
        return fold

    def _cells(self, doubts: list[Doubt], first: Notice) -> Fold:
        if first.code in (TYPED, LEFT):
            closed = Phrase(QT_TRANSLATE_NOOP("gui", "Show them"))
        else:
            closed = Phrase(
                QT_TRANSLATE_NOOP("gui", "Show and mend all {n}"),
                one=QT_TRANSLATE_NOOP("gui", "Show and mend it"), n=len(doubts),
            )  # fmt: skip
        return self._fold(
            closed,
            QT_TRANSLATE_NOOP("gui", "Hide them"),
            first,
            lambda: CellList(doubts, self._pending, self._use),
        )

    def _samples(self, notes: list[Notice]) -> list[QWidget]:
        """Text that was encoded twice, as it is and as it would be."""
        if notes[0].code != REPAIR_TEXT.code or self._wish.repair_text:
            return []
        pairs = [pair for reading in self._plan.files for pair in reading.garbled]
        return [garbled_samples(pairs)] if pairs else []

    def _remedies(self, notes: list[Notice]) -> list[QPushButton]:
        """What reads the files anew so that the problem is gone; of several files, what is right for each of them."""
        code = notes[0].code
        if code in _BY_CODE:
            chosen: dict[str, Any] = {_BY_CODE[code].choice: True}
            mended = replace(self._wish, **chosen)
            if mended == self._wish:  # asked for already: once more would change nothing
                return []
            return [button(_BY_CODE[code].label, lambda: self._again(mended))]
        if code != "sheet-left-out":
            return []
        several = len(notes) > 1
        return [self._sheet_button(note, alone=not several) for note in notes[:_SHEETS]]

    def _sheet_button(self, note: Notice, *, alone: bool) -> QPushButton:
        reading = self._owners.of(note)
        mark = reading.mark if reading is not None else ""
        moved = self._wish.with_file(mark, sheet=note.sheet, header_row=0, mapping={})
        if len(self._plan.files) > 1:
            said = QT_TRANSLATE_NOOP("gui", "Read the sheet “{sheet}” of {file}")
            named = Phrase(said, sheet=note.sheet, file=note.file)
        else:
            named = Phrase(QT_TRANSLATE_NOOP("gui", "Read the sheet “{sheet}”"), sheet=note.sheet)
        made = button(named, lambda: self._again(moved))
        if alone:
            wording.label(made, QT_TRANSLATE_NOOP("gui", "Read this sheet"), name=named)
        return made

    def _list(self, notes: list[Notice]) -> LinesView:
        heads = (
            QT_TRANSLATE_NOOP("gui", "Row"),
            QT_TRANSLATE_NOOP("gui", "Column"),
            QT_TRANSLATE_NOOP("gui", "Found"),
            QT_TRANSLATE_NOOP("gui", "What it is"),
        )
        lines: list[Line] = [
            (place(note.file, note.sheet, note.row or 0, self._plan), note.column, note.found[:120], note.message)
            for note in notes
        ]
        return LinesView(notes[0].message, Lines(heads, lines), stretches=(2, 3))


def _where(notice: Notice) -> str:
    parts = []
    if notice.row:
        parts.append(wording.say(Phrase(QT_TRANSLATE_NOOP("gui", "row {row}"), row=notice.row)))
    if notice.column:
        parts.append(notice.column)
    where = ", ".join(parts)
    return f"{where}: “{notice.found[:60]}”" if notice.found and where else where or notice.found[:60]

"""Corrections of single cells written in a list of their own: file, sheet, row, column, value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from seller_assistant.importing import corrections
from seller_assistant.importing.corrections import Correction
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.sheets import reading

_NEEDED = ("row", "column", "value")
_COLUMNS = ("file", "sheet", *_NEEDED)


def read_corrections(path: Path, *, progress: Progress = SILENT) -> list[tuple[str, Correction]]:
    """Each correction of the list with the file that it names, "" where it names none.

    Its first row says which column is what; ``file`` and ``sheet`` may be absent or blank, a blank value empties the
    cell. Raises FileProblem for a file that cannot be read, InputProblem ``cell-list`` for one without those
    headings and ``cell-address`` for a line that names no cell.
    """
    book = reading.read(path, progress=progress)
    rows = book.sheets[0].rows
    number, heading = next(((n, row) for n, row in enumerate(rows, 1) if any(row)), (0, ()))
    places = {name.strip().casefold(): i for i, name in reversed(list(enumerate(heading)))}
    if not places.keys() >= set(_NEEDED):
        raise _no_list(path.name, heading)
    return [_correction(row, places, path.name, n) for n, row in enumerate(rows[number:], number + 1) if any(row)]


def _correction(row: Sequence[str], places: Mapping[str, int], called: str, line: int) -> tuple[str, Correction]:
    file, sheet, at, column, value = (
        row[places[name]] if name in places and places[name] < len(row) else "" for name in _COLUMNS
    )
    address = f"{column.strip()}{at.strip()}"
    try:
        found = corrections.parse(f"{address}=")
    except InputProblem as problem:
        raise InputProblem(
            "cell-address",
            Phrase(
                QT_TRANSLATE_NOOP("importing", "Row {row} of {file} names no cell: “{text}”."),
                row=line, file=called, text=address,
            ),
            where=called,
            expected="F, 12",
            found=address,
            next=Phrase(QT_TRANSLATE_NOOP("importing", "Write the letters of the column and the number of the row.")),
        ) from problem  # fmt: skip
    return file.strip(), Correction(found.row, found.column, value, sheet.strip())


def _no_list(called: str, heading: Sequence[str]) -> InputProblem:
    return InputProblem(
        "cell-list",
        Phrase(QT_TRANSLATE_NOOP("importing", "{file} is no list of corrections."), file=called),
        where=called,
        expected=", ".join(_COLUMNS),
        found=", ".join(heading[:8]),
        next=Phrase(
            QT_TRANSLATE_NOOP("importing", "Its first row needs these headings: {names}."), names=", ".join(_NEEDED)
        ),
    )

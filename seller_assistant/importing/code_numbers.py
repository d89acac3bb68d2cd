"""Codes that a spreadsheet program took for numbers: "12345.0" is told and mended, "1.2E+11" told and left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.importing.reading import Column
from seller_assistant.importing.table import Line, Notes
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_CODES = frozenset(
    {"sku", "parent", "handle", "external_id", "variant_id", "id", "group", "reference", "template", "model"}
)
_FLOAT = re.compile(r"\d+\.0{1,2}", re.ASCII)
_CUT = re.compile(r"\d(?:[.,]\d+)?E\+\d{2}", re.ASCII | re.IGNORECASE)
_NUMBER = re.compile(r"\d[\d.]*", re.ASCII)
_LONG = 4  # digits from which one "12345.0" alone is no size or version
_THEN = Phrase(QT_TRANSLATE_NOOP("importing", "Format the column as text, type the code again, and import again."))


def mended(lines: Sequence[Line], columns: Sequence[Column], notes: Notes) -> tuple[Line, ...]:
    """The lines with the codes that stood as numbers as codes, those that were cut short left out; each is told."""
    changes: dict[int, dict[int, str]] = {}  # by the place of the line: column and what stands there now
    coded = [(column, [line.cells[column.column] for line in lines]) for column in columns if column.field in _CODES]
    said = "\n".join("\n".join(values) for _, values in coded)  # most lists have neither, and are not looked at closely
    cut, pointed = "E+" in said or "e+" in said, ".0" in said
    floats = pointed and any(_are_floats(values) for _, values in coded)
    for column, values in coded:
        if cut:
            _leave_out(lines, column, notes, changes)
        if floats:  # a parent's code was saved like its own, and may stand beside others: "100.0", "id:7"
            stood = [(i, value) for i, value in enumerate(values) if _FLOAT.fullmatch(value)]
            for i, value in stood:
                changes.setdefault(i, {})[column.column] = value.partition(".")[0]
            if stood:
                _say(notes, column, stood[0][1])
    if not changes:
        return tuple(lines)
    return tuple(_changed(line, changes[i]) if i in changes else line for i, line in enumerate(lines))


def _are_floats(values: Sequence[str]) -> bool:
    """True when every number among the codes of a column has ".0" behind it, be it several or one long one."""
    numbers = [value for value in values if _NUMBER.fullmatch(value)]
    if not numbers or not all(map(_FLOAT.fullmatch, numbers)):
        return False
    return len(numbers) > 1 or len(numbers[0].partition(".")[0]) >= _LONG


def _leave_out(lines: Sequence[Line], column: Column, notes: Notes, changes: dict[int, dict[int, str]]) -> None:
    code = "sku-cut" if column.field == "sku" else "code-cut"
    for i, line in enumerate(lines):
        value = line.cells[column.column]
        if not _CUT.fullmatch(value):
            continue
        changes.setdefault(i, {})[column.column] = ""
        said = Phrase(
            QT_TRANSLATE_NOOP(
                "importing",
                "The spreadsheet cut the code in column {column} short ({found}): its last digits are lost, so it was "
                "left out.",
            ),
            column=column.heading or column.letter,
            found=value,
        )
        notes.add(code, "error", said, row=line.number, column=column.letter, found=value, then=_THEN)


def _say(notes: Notes, column: Column, found: str) -> None:
    said = Phrase(
        QT_TRANSLATE_NOOP(
            "importing", "The codes in column {column} were saved as numbers: \u201c{found}\u201d was read as {code}."
        ),
        column=column.heading or column.letter,
        found=found,
        code=found.partition(".")[0],
    )
    then = Phrase(QT_TRANSLATE_NOOP("importing", "If they began with zeros, those are lost: compare some of them."))
    notes.once("codes-were-numbers", "warning", said, column=column.letter, then=then)


def _changed(line: Line, cells: dict[int, str]) -> Line:
    return replace(line, cells=tuple(cells.get(i, cell) for i, cell in enumerate(line.cells)))

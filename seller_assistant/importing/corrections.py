"""What the owner typed into single cells of a file: applied before it is read, remembered for that very file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from seller_assistant.importing.refusals import no_row, no_sheet, which_sheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem, Notice
from seller_assistant.sheets.book import Book, Sheet

TYPED = "cell-typed"  # the code of the notice for a value the owner typed
LEFT = "cell-left"  # of the one for a cell that the owner looked at and leaves as it is
MARK = "sha256:"  # how the mark of a file's content begins: no file's name has a colon in it
_PLACE = re.compile(r"(?:('(?:[^']|'')*'|[^'!=]+)!)?([A-Za-z]{1,3})([1-9]\d{0,6})")


@dataclass(frozen=True, slots=True)
class Correction:
    """One cell and what the owner says of it: ``value`` is typed in, None leaves it as it is.

    ``row`` is 1-based, ``column`` its letters, ``sheet`` "" where the file has one. With ``found``, what stood
    there when it was typed, the correction holds only as long as that still stands there.
    """

    row: int
    column: str
    value: str | None
    sheet: str = ""
    found: str | None = None

    @property
    def place(self) -> tuple[str, int, str]:
        """What tells its cell from others of the file."""
        return self.sheet.casefold(), self.row, self.column.upper()


def _number(column: str) -> int:
    """The 0-based number of the column with those letters."""
    number = 0
    for letter in column.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def parse(text: str, *, leaves: bool = False) -> Correction:
    """The correction written as ``SHEET!F12=VALUE``, the sheet with its ``!`` only where there are several.

    With ``leaves`` it is ``SHEET!F12`` alone, and the cell is left as it is. Raises InputProblem ``cell-address``.
    """
    found = _PLACE.match(text)
    rest = text[found.end() :] if found is not None else ""
    if found is None or (bool(rest) if leaves else not rest.startswith("=")):
        raise InputProblem(
            "cell-address",
            Phrase(
                QT_TRANSLATE_NOOP("importing", "“{text}” names no cell, or not the way it is needed here."),
                text=text[:80],
            ),
            expected="SHEET!F12" if leaves else "SHEET!F12=12.50",
            found=text[:80],
            next=Phrase(
                QT_TRANSLATE_NOOP(
                    "importing", "A value is written like F12=12.50 or Sheet1!F12=12.50, a cell to be left like F12."
                )
            ),
        )
    sheet = found[1] or ""
    if sheet.startswith("'"):
        sheet = sheet[1:-1].replace("''", "'")
    return Correction(int(found[3]), found[2].upper(), None if leaves else rest[1:], sheet)


def merged(under: Iterable[Correction], over: Iterable[Correction]) -> tuple[Correction, ...]:
    """Both, one for each cell: those in ``over`` count."""
    return tuple({one.place: one for one in (*under, *over)}.values())


def mark_of(path: Path) -> str:
    """What tells the content of that file from any other's; "" where it cannot be read."""
    try:
        with path.open("rb") as stream:
            return MARK + hashlib.file_digest(stream, "sha256").hexdigest()[:32]
    except OSError:
        return ""


# -- applying ------------------------------------------------------------------------------------------


def applied(book: Book, cells: Sequence[Correction]) -> tuple[Book, tuple[Correction, ...]]:
    """The book with those values in its cells, and the corrections that hold, each with what the file says.

    A value that is in the cell already is none. Raises InputProblem for a sheet or row that is not there.
    """
    if not cells:
        return book, ()
    sheets = {sheet.name: sheet for sheet in book.sheets}
    rows: dict[str, list[tuple[str, ...]]] = {}
    holding: dict[tuple[str, int, str], Correction] = {}
    lost: list[Correction] = []
    for one in cells:
        try:
            sheet = _sheet(book, one)
            before = _cell(sheet, one)
        except InputProblem:
            if one.found is None:
                raise
            lost.append(one)
            continue
        if one.found is not None and one.found != before:
            lost.append(one)
            continue
        told = replace(one, sheet=sheet.name, column=one.column.upper(), found=before)
        if told.value == before:
            holding.pop(told.place, None)
            continue
        holding[told.place] = told
        if told.value is not None:
            _put(rows.setdefault(sheet.name, list(sheet.rows)), told, told.value)
    for name, changed in rows.items():
        sheets[name] = replace(sheets[name], rows=tuple(changed))
    notices = (*book.notices, *(_lost(book, one) for one in lost), *(_typed(book, one) for one in holding.values()))
    mended = replace(book, sheets=tuple(sheets[sheet.name] for sheet in book.sheets), notices=notices)
    return mended, tuple(holding.values())


def _sheet(book: Book, one: Correction) -> Sheet:
    shown = [sheet for sheet in book.sheets if not sheet.hidden and any(any(row) for row in sheet.rows)]
    if not one.sheet and (len(book.sheets) == 1 or len(shown) == 1):
        return (shown or list(book.sheets))[0]
    named = next((s for s in book.sheets if s.name.casefold() == one.sheet.strip().casefold()), None)
    if named is not None:
        return named
    raise no_sheet(book, one.sheet) if one.sheet else which_sheet(book, f"{one.column}{one.row}")


def _cell(sheet: Sheet, one: Correction) -> str:
    if one.row > len(sheet.rows):
        raise no_row(sheet, one.row)
    row, number = sheet.rows[one.row - 1], _number(one.column)
    return row[number] if number < len(row) else ""


def _put(rows: list[tuple[str, ...]], one: Correction, value: str) -> None:
    cells, number = list(rows[one.row - 1]), _number(one.column)
    cells.extend([""] * (number + 1 - len(cells)))
    cells[number] = value
    rows[one.row - 1] = tuple(cells)


def _typed(book: Book, one: Correction) -> Notice:
    """That a value is the owner's own: what is read from it is not the file's."""
    if one.value is None:
        said = Phrase(QT_TRANSLATE_NOOP("importing", "You leave this as it is: {found}."), found=(one.found or "")[:60])
        return Notice(LEFT, "info", said, book.file, one.sheet, one.row, one.column, one.found or "")
    if one.found:
        said = Phrase(
            QT_TRANSLATE_NOOP("importing", "You typed “{value}”; the file says “{found}”."),
            value=one.value[:60], found=one.found[:60],
        )  # fmt: skip
    else:
        said = Phrase(QT_TRANSLATE_NOOP("importing", "You typed “{value}” into an empty cell."), value=one.value[:60])
    return Notice(TYPED, "info", said, book.file, one.sheet, one.row, one.column, one.found or "")


def _lost(book: Book, one: Correction) -> Notice:
    said = Phrase(
        QT_TRANSLATE_NOOP("importing", "What you typed here was not taken: the file no longer says “{found}”."),
        found=(one.found or "")[:60],
    )
    return Notice("cell-changed", "warning", said, book.file, one.sheet, one.row, one.column, one.value or "")


def settled(notices: Iterable[Notice], cells: Sequence[Correction]) -> tuple[Notice, ...]:
    """The notices without those about cells that the owner leaves as they are."""
    left = {one.place for one in cells if one.value is None}
    if not left:
        return tuple(notices)
    return tuple(
        notice
        for notice in notices
        if notice.code == LEFT or (notice.sheet.casefold(), notice.row, notice.column) not in left
    )


# -- remembering ---------------------------------------------------------------------------------------


def to_document(cells: Iterable[Correction]) -> list[list[Any]]:
    """The corrections as JSON."""
    return [[one.sheet, one.row, one.column, one.value, one.found] for one in cells]


def from_document(doc: Iterable[Sequence[Any]]) -> tuple[Correction, ...]:
    """The corrections that `to_document` wrote."""
    return tuple(Correction(row, column, value, sheet, found) for sheet, row, column, value, found in doc)


Remembered = Mapping[str, Sequence[Sequence[Any]]]  # by the mark of a file: what `to_document` made


def recalled(given: Sequence[Correction], mark: str, remembered: Remembered) -> tuple[Correction, ...]:
    """Those given now, over those that were remembered for the file of that mark."""
    return merged(from_document(remembered.get(mark, ())), given)

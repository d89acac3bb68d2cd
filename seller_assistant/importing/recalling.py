"""Finds headings that the owner told of, in an earlier import or just now, wherever they stand in a new file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from seller_assistant.importing import bare_lists
from seller_assistant.importing.choices import Choices, Layouts, fingerprint, from_document
from seller_assistant.importing.headings import normal
from seller_assistant.problems import InputProblem
from seller_assistant.sheets.book import Book, Sheet

_LOOK = 30  # rows in which the headings are looked for


def recalled(
    book: Book, choices: Choices, layouts: Layouts, headings_of: Callable[[Sheet], Sequence[str]]
) -> tuple[Choices, bool]:
    """The owner's choices with the remembered ones beneath them, and whether any were remembered.

    ``headings_of`` finds the headings of a sheet by their look; those that the owner had to point at are
    looked for row by row.
    """
    if not layouts:
        return choices, False
    sheets = [s for s in book.sheets if any(any(row) for row in s.rows)]
    if choices.sheet:
        sheets = [s for s in sheets if s.name.casefold() == choices.sheet.strip().casefold()]
    for sheet in [s for s in sheets if not s.hidden] or sheets:
        found = _in_sheet(sheet, choices, layouts, headings_of)
        if found is not None:
            mark, row = found
            remembered = from_document(layouts[mark])
            one_sheet = sheet.name if layouts[mark].get("one_sheet") else ""
            return choices.over(replace(remembered, header_row=row, sheet=one_sheet)), True
    return choices, False


def with_named_row(book: Book, choices: Choices, headings_of: Callable[[Sheet], Sequence[str]]) -> Choices:
    """The choices; where the owner names columns by headings that do not look like any, with the row they stand in."""
    wanted = {normal(key) for key in choices.mapping if len(normal(key)) > 2}
    if choices.header_row or not wanted:
        return choices
    sheets = [s for s in book.sheets if not s.hidden]
    if choices.sheet:
        sheets = [s for s in book.sheets if s.name.casefold() == choices.sheet.strip().casefold()]
    for sheet in sheets:
        if wanted & {normal(name) for name in headings_of(sheet)}:
            return choices
    for sheet in sheets:
        for number, row in enumerate(sheet.rows[:_LOOK], start=1):
            if wanted <= {normal(cell) for cell in row}:
                return replace(choices, header_row=number, sheet=sheet.name if len(sheets) > 1 else choices.sheet)
    return choices


def _in_sheet(
    sheet: Sheet, choices: Choices, layouts: Layouts, headings_of: Callable[[Sheet], Sequence[str]]
) -> tuple[str, int] | None:
    """The fingerprint that is known, and the row where its headings stand where only the owner could tell (else 0)."""
    if not choices.header_row:
        try:
            names = headings_of(sheet)
        except InputProblem:
            names = ()
        mark = fingerprint(names) if any(names) else bare_lists.mark(sheet)
        if mark in layouts:
            return mark, 0
    rows = [choices.header_row] if choices.header_row else range(1, min(_LOOK, len(sheet.rows)) + 1)
    for row in rows:
        if row <= len(sheet.rows) and (mark := fingerprint(sheet.rows[row - 1])) in layouts:
            return mark, row
    return None

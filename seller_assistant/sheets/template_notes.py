"""What other sheets of a template say about its columns: a page of definitions with keys, marks and explanations."""

from __future__ import annotations

from collections.abc import Mapping

from seller_assistant.sheets import template_words as words
from seller_assistant.sheets.template import Required
from seller_assistant.sheets.template_columns import Note
from seller_assistant.sheets.template_grid import Grid

_ENOUGH = 0.5  # of the columns must stand on the page


def notes(others: Mapping[str, Grid], keys: Mapping[int, str], labels: Mapping[int, str]) -> dict[int, Note]:
    """The notes by column: from the page that names most columns below each other, where that is half of them."""
    for names in (keys, labels):
        wanted = {words.plain(name): index for index, name in names.items()}
        if len(wanted) < 4:
            continue
        for grid in others.values():
            where = _column_of_names(grid, wanted)
            if where is not None:
                return _notes(grid, where, wanted)
    return {}


def _column_of_names(grid: Grid, wanted: Mapping[str, int]) -> int | None:
    counts: dict[int, set[str]] = {}
    for number in grid.rows():
        for column, text in grid.row(number).items():
            name = words.plain(text)
            if name in wanted:
                counts.setdefault(column, set()).add(name)
    best = max(counts, key=lambda column: len(counts[column]), default=None)
    return best if best is not None and len(counts[best]) >= _ENOUGH * len(wanted) else None


def _notes(grid: Grid, where: int, wanted: Mapping[str, int]) -> dict[int, Note]:
    rows = {
        wanted[name]: grid.row(n) for n in grid.rows() if (name := words.plain(grid.row(n).get(where, ""))) in wanted
    }
    columns = {column for row in rows.values() for column in row if column != where}
    marked = [c for c in columns if sum(bool(words.mark(row.get(c, ""))) for row in rows.values()) >= 0.8 * len(rows)]
    told = sorted(c for c in columns if c not in marked and _average(rows, c) > 18 and _telling(rows, c))
    found = {}
    for index, row in rows.items():
        required: Required = words.mark(row.get(marked[0], "")) if marked else ""
        found[index] = Note(required, "\n".join(row[c].strip() for c in told if row.get(c)))
    return found


def _average(rows: Mapping[int, Mapping[int, str]], column: int) -> float:
    return sum(len(row.get(column, "")) for row in rows.values()) / len(rows)


def _telling(rows: Mapping[int, Mapping[int, str]], column: int) -> bool:
    return sum(words.tells(row.get(column, "")) for row in rows.values()) >= 0.15 * len(rows)

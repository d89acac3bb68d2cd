"""What one sheet holds beyond its values, found by a pass of our own over its XML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seller_assistant.sheets.book import CellPicture
from seller_assistant.sheets.cells import Value
from seller_assistant.sheets.number_formats import NumberFormat


@dataclass(frozen=True, slots=True)
class Extras:
    """Number formats, texts that replace a value, pictures, links, hidden rows. Rows 1-based, columns 0-based."""

    formats: Sequence[tuple[int, int, NumberFormat]] = ()
    texts: Mapping[tuple[int, int], str] = field(default_factory=dict)
    pictures: tuple[CellPicture, ...] = ()
    links: Mapping[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: frozenset[int] = frozenset()
    merged: tuple[tuple[int, int, int, int], ...] = ()

    def lay_over(self, rows: list[list[str]], values: Sequence[Sequence[Value]]) -> None:
        """Put the displayed text in place of the plain one, where they differ."""
        for row, column, dress in self.formats:
            if row <= len(values) and column < len(values[row - 1]):
                value = values[row - 1][column]
                if isinstance(value, (int, float)) and not isinstance(value, bool):
                    rows[row - 1][column] = dress.show(value)
        for (row, column), text in self.texts.items():
            if row > len(rows) and text:
                rows.extend([] for _ in range(row - len(rows)))
            if row <= len(rows):
                cells = rows[row - 1]
                if column >= len(cells) and text:
                    cells.extend([""] * (column + 1 - len(cells)))
                if column < len(cells):
                    cells[column] = text


NOTHING = Extras()

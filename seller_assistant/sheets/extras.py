"""What one sheet holds beyond its values, found by a pass of our own over its XML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seller_assistant.sheets.book import CellPicture
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
    computed: frozenset[tuple[int, int]] = frozenset()

    def dressed(self) -> dict[int, list[tuple[int, NumberFormat]]]:
        """The formats by row: each with its column."""
        found: dict[int, list[tuple[int, NumberFormat]]] = {}
        for row, column, dress in self.formats:
            found.setdefault(row, []).append((column, dress))
        return found

    def lay_over(self, rows: list[list[str]]) -> None:
        """Put other texts in place of the plain ones, where there are any."""
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

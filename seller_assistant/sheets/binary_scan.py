"""What a look through the binary records of an .xls or .xlsb sheet found: the like of `SheetScan` for XML."""

from __future__ import annotations

from dataclasses import dataclass, field

from seller_assistant.sheets import refusals
from seller_assistant.sheets.book import CellPicture
from seller_assistant.sheets.cells import address
from seller_assistant.sheets.extras import Extras
from seller_assistant.sheets.number_formats import NumberFormat
from seller_assistant.sheets.row_heights import RowHeights

ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
TWIPS = 20.0  # in a point
MOST_COMPUTED = 100_000  # cells with a formula that are noted
_MOST_PLACES = 30_000_000  # between A1 and the last used cell
_SPARSE_FROM, _SPARSE = 3_000_000, 300  # places from which emptiness is asked about; places for each used cell


@dataclass(slots=True)
class BinaryScan:
    """One sheet. Rows are 1-based, columns 0-based, heights in points."""

    name: str
    styled: list[tuple[int, int, NumberFormat]] = field(default_factory=list)
    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    links: dict[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    heights: dict[int, float] = field(default_factory=dict)
    default_height: float = 15.0
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    computed: set[tuple[int, int]] = field(default_factory=set)
    rich: dict[tuple[int, int], int] = field(default_factory=dict)
    cells: int = 0
    last_row: int = 0
    last_column: int = -1

    def use(self, row: int, first: int, last: int) -> None:
        """Note that these cells of a row are filled."""
        self.cells += last - first + 1
        self.last_row = max(self.last_row, row)
        self.last_column = max(self.last_column, last)

    def hide(self, row: int) -> None:
        """Note that a row is hidden."""
        self.hidden_rows.add(row)
        self.heights[row] = 0.0

    def error(self, row: int, column: int, code: int) -> None:
        """Note an error that stands in a cell, which the values leave out."""
        self.texts[(row, column)] = ERRORS.get(code, "#N/A")

    def row_heights(self) -> RowHeights:
        """Where its rows begin and end, in points."""
        return RowHeights(self.heights, self.default_height)

    def check_far(self, file: str) -> None:
        """Raise FileProblem where the used cells lie so far apart that unfolding them would fill the memory."""
        places = self.last_row * (self.last_column + 1)
        sparse = places > _SPARSE_FROM and places > _SPARSE * max(self.cells, 1)
        if places > _MOST_PLACES or sparse or refusals.is_far_down(self.last_row, self.cells):
            raise refusals.far_cells(file, self.name, address(self.last_row, self.last_column))

    def extras(self, pictures: list[CellPicture]) -> Extras:
        """All that as one value."""
        return Extras(
            self.styled, self.texts, tuple(pictures), self.links, frozenset(self.hidden_rows), tuple(self.merged),
            frozenset(self.computed),
        )  # fmt: skip

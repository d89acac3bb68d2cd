"""Where rows begin and end on a sheet, to tell which one lies under a picture."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate


class RowHeights:
    """The heights of a sheet's rows, in any one unit: those that differ, by 1-based number, and all the others'.

    A hidden row has the height 0.
    """

    def __init__(self, heights: Mapping[int, float], default: float) -> None:
        self._default = max(default, 0.0)
        self._heights = heights
        self._numbers = sorted(heights)
        more = (heights[number] - self._default for number in self._numbers)
        self._taller = [0.0, *accumulate(more)]  # by how much those before are taller than usual ones
        self._ends = [number * self._default + self._taller[i] for i, number in enumerate(self._numbers, start=1)]

    def height(self, row: int) -> float:
        """The height of that row."""
        return self._heights.get(row, self._default)

    def top(self, row: int) -> float:
        """Where that row begins, from the top of the sheet."""
        before = bisect_right(self._numbers, row - 1)
        return (row - 1) * self._default + self._taller[before]

    def row_at(self, y: float) -> int:
        """The row at that distance from the top; a row that begins there counts, a hidden one never does."""
        passed = bisect_right(self._ends, y)  # how many of the rows that differ end above
        start = self._numbers[passed - 1] + 1 if passed else 1
        if self._default <= 0:
            return self._numbers[passed] if passed < len(self._numbers) else start
        row = start + int(max(y - self.top(start), 0.0) // self._default)
        return min(row, self._numbers[passed]) if passed < len(self._numbers) else row

    def middle(self, first: int, into_first: float, last: int, into_last: float) -> tuple[int, int]:
        """The row under the centre of what reaches from one place to another, and how many rows it covers."""
        return self.within(self.place(first, into_first), self.place(last, into_last))

    def place(self, row: int, into: float) -> float:
        """How far from the top that place in a row is; it never leaves the row."""
        return self.top(row) + min(max(into, 0.0), self.height(row))

    def within(self, top: float, bottom: float) -> tuple[int, int]:
        """The row under the centre of what reaches from top to bottom, and how many rows it covers."""
        bottom = max(top, bottom)
        return self.row_at((top + bottom) / 2), self.row_at(bottom) - self.row_at(top) + 1

"""The currency that a price without one shares with the others of its column."""

from __future__ import annotations

from seller_assistant.catalog import money
from seller_assistant.importing import oddities
from seller_assistant.importing.reading import Column
from seller_assistant.importing.table import Notes, Table

_MOST = 0.5  # of the cells, which must name it before plain numbers are taken to mean it


class SharedCurrency:
    """Finds, column by column, the only currency that the cells name."""

    def __init__(self, table: Table, notes: Notes) -> None:
        self._table = table
        self._notes = notes
        self._of: dict[int, tuple[str, float]] = {}

    def of(self, column: Column, value: str) -> str:
        """The one currency that other cells of the column name, where this one may mean it too; told once."""
        if column.column not in self._of:
            self._of[column.column] = money.only_currency(line.cells[column.column] for line in self._table.lines)
        code, share = self._of[column.column]
        # one odd cell says nothing of the plain numbers around it, but "$" has to be some dollar
        if not code or not (code in money.DOLLARS if "$" in value else share >= _MOST):
            return ""
        oddities.shared_currency(self._notes, column, code)
        return code

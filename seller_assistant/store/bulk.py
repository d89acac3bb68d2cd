"""Many new rows of one table at once: past the layers that take each row apart, where the database allows it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from sqlalchemy import Connection, Table, insert

_MOST_VALUES = 32_000  # in one statement: SQLite takes 32,766


def insert_rows(connection: Connection, table: Table, rows: Sequence[tuple[object, ...]]) -> None:
    """Put in rows that hold a value for every column of the table, in its order; JSON is `Serialised` or None.

    SQLite gets many rows with one statement, during which it lets other threads go on.
    """
    if not rows:
        return
    width = len(table.columns)
    if connection.dialect.name != "sqlite":
        names = [column.name for column in table.columns]
        connection.execute(insert(table), [dict(zip(names, row, strict=True)) for row in rows])
        return
    most = _MOST_VALUES // width
    for start in range(0, len(rows), most):
        block = rows[start : start + most]
        connection.exec_driver_sql(_statement(table, len(block)), tuple(chain.from_iterable(block)))


@lru_cache(maxsize=32)
def _statement(table: Table, rows: int) -> str:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    row = f"({', '.join('?' * len(table.columns))})"
    return f'INSERT INTO "{table.name}" ({names}) VALUES {", ".join([row] * rows)}'

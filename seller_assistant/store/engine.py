"""The one connection to the shop's database: how it is opened, begun, and let go of.

SQLite is opened for safety first: write-ahead log, full synchronisation, foreign keys, no memory
mapping, and exactly one connection, which also does the checkpoints (SQLite before 3.51.3 can lose
pages when two connections write or checkpoint at once). Transactions begin by hand, because the
driver would leave ``CREATE TABLE`` outside of them.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from seller_assistant.store.documents import dumps
from seller_assistant.store.failures import as_problem

APPLICATION_ID = 0x53415368  # "SASh": tells our shop file from any other SQLite file
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "mmap_size=0",
    "cache_size=-65536",
    "temp_store=MEMORY",
    "busy_timeout=5000",
)


class Database:
    """An open database. Reading and writing happen through it, one thread at a time."""

    def __init__(self, address: str | URL, place: Path | str) -> None:
        self.place = place
        self._lock = threading.RLock()
        self._active: Connection | None = None
        self.before_reading: Callable[[], None] | None = None  # an open step writes what it has gathered
        self.engine = _engine(address)
        self.is_sqlite = self.engine.dialect.name == "sqlite"

    @staticmethod
    def file(path: Path) -> Database:
        """The SQLite file at that path, made when missing."""
        return Database(URL.create("sqlite", database=str(path)), path.parent)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to read from; inside `writing` it sees what was written there."""
        with self._lock, self._explained():
            if self._active is not None:
                if self.before_reading is not None:
                    self.before_reading()
                yield self._active
                return
            with self.engine.connect().execution_options(reading=True) as connection:
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction: committed at the end, nothing at all when anything is raised."""
        with self._lock, self._explained():
            if self._active is not None:
                raise RuntimeError("a step is already open")
            with self.engine.begin() as connection:
                self._active = connection
                try:
                    yield connection
                finally:
                    self._active = None

    def quick(self, query: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        """The rows of a query in SQLite's own words, by the shortest way; what an open step wrote is seen."""
        with self._lock, self._explained():
            if self._active is not None:
                if self.before_reading is not None:
                    self.before_reading()
                raw = cast(sqlite3.Connection, self._active.connection.driver_connection)
                return raw.execute(query, values).fetchall()
            with self.engine.connect() as connection:
                raw = cast(sqlite3.Connection, connection.connection.driver_connection)
                return raw.execute(query, values).fetchall()

    @contextmanager
    def driver(self) -> Iterator[sqlite3.Connection]:
        """The SQLite connection itself, outside any transaction, for copies and pragmas."""
        with self._lock, self._explained():
            if self._active is not None:
                raise RuntimeError("a step is open")
            with self.engine.connect().execution_options(reading=True) as connection:
                yield cast(sqlite3.Connection, connection.connection.driver_connection)

    def close(self) -> None:
        """Let go of the file: SQLite folds the log into it, so one file is left."""
        with self._lock:
            self.engine.dispose()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (DBAPIError, sqlite3.Error) as error:
            problem = as_problem(error, self.place)
            if problem is None:
                raise
            raise problem from error


def _engine(address: str | URL) -> Engine:
    options: dict[str, Any] = {"json_serializer": dumps}
    sqlite = str(address).startswith("sqlite")
    if sqlite:
        options |= {"poolclass": StaticPool, "connect_args": {"check_same_thread": False}}
    engine = create_engine(address, **options)
    if sqlite:
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    reading = connection.get_execution_options().get("reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

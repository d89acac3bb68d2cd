"""The version of a shop file, and the way from an older one to today's.

Alembic is imported only when there is something to do: an up-to-date shop opens without it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from seller_assistant.store import failures
from seller_assistant.store.engine import APPLICATION_ID, Database

HEAD = "0003"
KNOWN = ("0001", "0002", "0003")
SCRIPTS = Path(__file__).resolve().parent / "migrations"


def peek(path: Path) -> str:
    """The schema version of a shop file without touching it; "" when it is still to be made.

    Raises ShopProblem ``shop-foreign``, ``shop-newer`` or ``shop-damaged``.
    """
    if not path.exists() or path.stat().st_size == 0:
        return ""
    # Without a log beside it the file is all there is, and reading it so leaves no trace.
    log = path.with_name(path.name + "-wal")
    alone = not log.exists() or log.stat().st_size == 0
    try:
        address = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"
        with closing(sqlite3.connect(address, uri=True)) as file:
            return _version(file, path.parent)
    except sqlite3.Error as error:
        raise failures.as_problem(error, path.parent) or error from error


def _version(file: sqlite3.Connection, folder: Path) -> str:
    tables = {name for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return ""
    if file.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID or "alembic_version" not in tables:
        raise failures.foreign(folder)
    row = file.execute("SELECT version_num FROM alembic_version").fetchone()
    version = str(row[0]) if row else ""
    if version not in KNOWN:
        raise failures.newer(folder, version)
    return version


def current(database: Database) -> str:
    """The version of an open database, "" when it has no tables yet."""
    with database.reading() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.scalar(text("SELECT version_num FROM alembic_version")) or "")


def upgrade(database: Database, scripts: Path = SCRIPTS) -> None:
    """Bring the tables up to today's version in one transaction: all the way, or not at all."""
    with database.writing() as connection:
        run(connection, scripts)
        if database.is_sqlite:
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def run(connection: Connection, scripts: Path = SCRIPTS) -> None:
    """Run the migration scripts on that connection, inside its transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")

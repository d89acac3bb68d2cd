"""Opening a shop: whose file is it, which version, is it whole, is it free; and only then the door."""

from __future__ import annotations

from pathlib import Path

from seller_assistant.store import copies, failures, schema
from seller_assistant.store.backups import Backups
from seller_assistant.store.engine import Database
from seller_assistant.store.lock import Lock

FILE = "shop.db"


def open_folder(folder: Path) -> tuple[Database, Lock]:
    """The shop file of that folder, brought up to date, and the lock on it. Raises ShopProblem."""
    try:
        for path in (folder, folder / "pictures", folder / copies.FOLDER):
            path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise failures.as_problem(error, folder) or error from error
    lock = Lock(folder)
    try:
        return _open_file(folder / FILE), lock
    except BaseException:
        lock.release()
        raise


def _open_file(path: Path) -> Database:
    version = schema.peek(path)
    database = Database.file(path)
    try:
        if version:
            found = integrity(database, "quick_check")
            if found:
                raise failures.damaged(path.parent, found[0])
        if version != schema.HEAD:
            if version:
                Backups(path.parent, database).make("migration")
            schema.upgrade(database)
    except BaseException:
        database.close()
        raise
    return database


def open_server(address: str) -> Database:
    """The shop at that address, brought up to date. Locks and copies are the server's own affair."""
    database = Database(address, address.split("@")[-1])
    if schema.current(database) != schema.HEAD:
        schema.upgrade(database)
    return database


def integrity(database: Database, check: str = "integrity_check") -> list[str]:
    """What SQLite finds wrong; empty when the file is whole."""
    if not database.is_sqlite:
        return []
    with database.driver() as connection:
        found = [str(row[0]) for row in connection.execute(f"PRAGMA {check}(10)")]
    return [] if found == ["ok"] else found

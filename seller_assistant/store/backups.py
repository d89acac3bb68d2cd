"""Verified copies of the shop file: made, listed, thinned out, and gone back to.

A copy is written beside, opened again, checked and counted, and only then given its name: one that
has its name is whole.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem, ShopProblem
from seller_assistant.store import copies, failures, schema
from seller_assistant.store.engine import APPLICATION_ID, Database
from seller_assistant.store.thinning import kept

# Whatever changes in a shop changes one of these.
_MARK = (
    "SELECT (SELECT max(id) FROM step), (SELECT count(*) FROM step), (SELECT count(*) FROM step WHERE undone),"
    " (SELECT count(*) FROM change), (SELECT max(id) FROM export), (SELECT count(*) FROM memory),"
    " (SELECT max(updated) FROM memory), (SELECT count(*) FROM product)"
)
Mark = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the shop. ``verified`` is False when it cannot be read any more."""

    id: str
    at: str  # ISO 8601, local time
    reason: str  # day, import, migration, restore, hand
    bytes: int
    verified: bool
    products: int
    path: Path


class Backups:
    """The copies of one shop, in its folder ``backups``."""

    def __init__(self, place: Path | str, database: Database) -> None:
        self._place: Path | str = place
        self._folder = Path(place) / copies.FOLDER if isinstance(place, Path) else None
        self._database = database
        self.problem: ShopProblem | None = None  # why the copy of the day could not be made

    def make(self, reason: str = "hand", *, spare: Path | None = None) -> Backup:
        """A new verified copy; old ones are thinned out, but never ``spare``.

        Raises ShopProblem ``shop-full``, ``shop-read-only``, ``shop-damaged``.
        """
        with self._disk() as folder:
            beside = folder / f".making-{os.getpid()}.db"
            try:
                self._copy_to(beside)
                products = _verify(beside, self._place, self._mark())
                target = copies.free_name(folder, reason)
                beside.replace(target)
            finally:
                beside.unlink(missing_ok=True)
            _settle(folder)
            _thin(folder, spare)
            return _backup(target, True, products)

    def make_if_changed(self, reason: str) -> Backup | None:
        """A new copy, unless the newest already holds everything."""
        newest = next(iter(self._paths()), None)
        if newest is not None and _mark_of(newest) == self._mark():
            return None
        return self.make(reason)

    def of_the_day(self) -> Backup | None:
        """The first copy of a day of work, when there is something new. A full disk does not keep the shop shut."""
        if self._folder is None:
            return None
        newest = next(iter(self._paths()), None)
        if newest is not None and copies.when(newest).date() >= date.today():
            return None
        try:
            if self._is_empty():
                return None
            return self.make_if_changed("day")
        except ShopProblem as problem:
            self.problem = problem
            return None

    def all(self) -> list[Backup]:
        """Every copy, the newest first."""
        return [_described(path) for path in self._paths()]

    def restore(self, backup: str | Path) -> Backup:
        """Go back to a copy, by its id or its file; what is there now is copied first. Returns that copy.

        One transaction brings all of it back: after a power cut the shop is as it was, or as the copy is.
        """
        path = self._find(backup)
        version = schema.peek(path)
        _verify(path, self._place, None)
        before = self.make("restore", spare=path)
        with self._disk(), closing(_open_copy(path)) as source, self._database.driver() as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=WAL").close()
        if version != schema.HEAD:
            schema.upgrade(self._database)
        return before

    def _copy_to(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        with closing(sqlite3.connect(path, isolation_level=None)) as copy:
            with self._database.driver() as source:
                source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE").close()  # one file, no log beside it
        with path.open("rb+") as written:
            os.fsync(written.fileno())

    def _mark(self) -> Mark:
        with self._database.driver() as connection:
            return tuple(connection.execute(_MARK).fetchone())

    def _is_empty(self) -> bool:
        return not any(self._mark()[:1]) and not self._mark()[-1]

    def _paths(self) -> list[Path]:
        return copies.paths(self._folder) if self._folder is not None else []

    def _find(self, backup: str | Path) -> Path:
        named = Path(backup)
        if named.is_file():
            return named
        wanted = str(backup).removesuffix(".db")
        for path in self._paths():
            if path.stem == wanted:
                return path
        raise unknown(str(backup))

    @contextmanager
    def _disk(self) -> Iterator[Path]:
        if self._folder is None:
            raise ShopProblem(
                "shop-server-backup",
                Phrase(QT_TRANSLATE_NOOP("store", "Copies of a shop on a server are made by the server.")),
                where=str(self._place),
                next=Phrase(QT_TRANSLATE_NOOP("store", "Ask whoever looks after the server.")),
            )
        try:
            self._folder.mkdir(exist_ok=True)
            yield self._folder
        except (OSError, sqlite3.Error) as error:
            problem = failures.as_problem(error, self._place)
            if problem is None:
                raise
            raise problem from error


def recover(folder: Path, backup: str = "") -> Path:
    """Put a copy in the place of a shop file that cannot be opened: the newest, or the one with that id.

    The damaged file and its log are kept beside it under another name; returns that of the file. The shop
    must be locked by the caller and not open.
    """
    found = [path for path in copies.paths(folder / copies.FOLDER) if backup.removesuffix(".db") in ("", path.stem)]
    whole = next((path for path in found if _mark_of(path) is not None), None)
    if whole is None:
        raise unknown(backup)
    _verify(whole, folder, None)
    shop, beside = folder / "shop.db", folder / "shop.db.making"
    aside = copies.free_name(folder, "damaged").name
    try:
        shutil.copyfile(whole, beside)
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        for end in ("-wal", "-shm", ""):  # the log first: it must never meet the other file
            path = folder / f"shop.db{end}"
            if path.exists():
                path.replace(folder / f"{aside}{end}")
        beside.replace(shop)
        _settle(folder)
    except OSError as error:
        raise failures.as_problem(error, folder) or error from error
    return folder / aside


def unknown(backup: str) -> InputProblem:
    """There is no such copy."""
    return InputProblem(
        "backup-unknown",
        Phrase(QT_TRANSLATE_NOOP("store", "There is no copy of the shop named {backup}."), backup=backup),
        where=backup,
        next=Phrase(QT_TRANSLATE_NOOP("store", "List the copies and name one of them, or a file.")),
    )


def _open_copy(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _verify(path: Path, place: Path | str, mark: Mark | None) -> int:
    """How many products a copy holds; raises when it is not whole or not what was to be copied."""
    try:
        with closing(_open_copy(path)) as copy:
            if copy.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise failures.foreign(path.parent)
            found = str(copy.execute("PRAGMA integrity_check(1)").fetchone()[0])
            if found != "ok":
                raise failures.damaged(place, found)
            counted = tuple(copy.execute(_MARK).fetchone())
    except sqlite3.DatabaseError as error:
        raise failures.as_problem(error, place) or failures.damaged(place, str(error)) from error
    if mark is not None and counted != mark:
        raise failures.damaged(place, f"{counted} != {mark}")
    return int(str(counted[-1]))


def _mark_of(path: Path) -> Mark | None:
    try:
        with closing(_open_copy(path)) as copy:
            return tuple(copy.execute(_MARK).fetchone())
    except sqlite3.Error:
        return None


def _described(path: Path) -> Backup:
    mark = _mark_of(path)
    products = int(str(mark[-1])) if mark else 0
    return _backup(path, mark is not None, products)


def _backup(path: Path, verified: bool, products: int) -> Backup:
    return Backup(
        id=path.stem,
        at=copies.at(path),
        reason=copies.reason(path),
        bytes=path.stat().st_size,
        verified=verified,
        products=products,
        path=path,
    )


def _settle(folder: Path) -> None:
    """Make the new name itself durable, where the system has a way to."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _thin(folder: Path, spare: Path | None) -> None:
    paths = copies.paths(folder)
    keep = kept([copies.when(path) for path in paths])
    for path, stays in zip(paths, keep, strict=True):
        if not stays and path != spare:
            with suppress(OSError):  # a copy that someone looks at stays until the next time
                path.unlink()

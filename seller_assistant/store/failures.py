"""What a database or a disk says when it fails, as a sentence the owner can act on."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import ShopProblem
from seller_assistant.store import copies

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))
_DENIED = (errno.EACCES, errno.EPERM, errno.EROFS)


def as_problem(error: BaseException, place: Path | str) -> ShopProblem | None:
    """The problem behind a database or disk error; None when it is a bug and should look like one."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        return _from_sqlite(cause, place)
    if isinstance(cause, OSError):
        return _from_system(cause, place)
    return None


def _from_sqlite(error: sqlite3.Error, place: Path | str) -> ShopProblem | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return full(place)
    if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH):
        return read_only(place)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return locked(place)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return damaged(place, str(error))
    if code == sqlite3.SQLITE_IOERR:
        return disk(place, str(error))
    return None


def _from_system(error: OSError, place: Path | str) -> ShopProblem:
    if error.errno in _FULL:
        return full(place)
    if error.errno in _DENIED:
        return read_only(place)
    return disk(place, error.strerror or str(error))


def full(place: Path | str) -> ShopProblem:
    """There is no room left where the shop is kept."""
    return ShopProblem(
        "shop-full",
        Phrase(QT_TRANSLATE_NOOP("store", "There is no room left on the disk that holds your shop.")),
        where=str(place),
        next=Phrase(
            QT_TRANSLATE_NOOP("store", "Free some space and try again; nothing that was saved before is lost.")
        ),
    )


def read_only(place: Path | str) -> ShopProblem:
    """The folder cannot be written to."""
    return ShopProblem(
        "shop-read-only",
        Phrase(QT_TRANSLATE_NOOP("store", "The shop folder {place} cannot be written to."), place=str(place)),
        where=str(place),
        next=Phrase(
            QT_TRANSLATE_NOOP("store", "Choose a folder of your own, or allow this program to write to that one.")
        ),
    )


def locked(place: Path | str) -> ShopProblem:
    """Another program has the shop open."""
    return ShopProblem(
        "shop-locked",
        Phrase(
            QT_TRANSLATE_NOOP("store", "The shop in {place} is already open in another window or program."),
            place=str(place),
        ),
        where=str(place),
        next=Phrase(QT_TRANSLATE_NOOP("store", "Close the other one, or wait until it is done, and try again.")),
    )


def newest_backup(place: Path | str) -> str:
    """The file name of the newest copy beside the shop, or ""."""
    if not isinstance(place, Path):
        return ""
    found = copies.paths(place / copies.FOLDER)
    return found[0].name if found else ""


def damaged(place: Path | str, found: str) -> ShopProblem:
    """The shop file is not what was written; the newest copy is named."""
    newest = newest_backup(place)
    then = (
        Phrase(
            QT_TRANSLATE_NOOP(
                "store", "Go back to the newest copy with “backup restore {id}”; the damaged file is kept aside."
            ),
            id=newest.removesuffix(".db"),
        )
        if newest
        else Phrase(QT_TRANSLATE_NOOP("store", "Put a copy of shop.db in its place, or start a new shop folder."))
    )
    return ShopProblem(
        "shop-damaged",
        Phrase(QT_TRANSLATE_NOOP("store", "The shop file in {place} is damaged."), place=str(place)),
        where=str(place),
        found=found,
        next=then,
    )


def disk(place: Path | str, found: str) -> ShopProblem:
    """The disk did not do what was asked."""
    return ShopProblem(
        "shop-disk",
        Phrase(QT_TRANSLATE_NOOP("store", "The disk that holds your shop does not answer as it should.")),
        where=str(place),
        found=found,
        next=Phrase(QT_TRANSLATE_NOOP("store", "Check that the disk or network folder is connected, then try again.")),
    )


def newer(place: Path | str, version: str) -> ShopProblem:
    """A newer version of the program wrote this shop."""
    return ShopProblem(
        "shop-newer",
        Phrase(
            QT_TRANSLATE_NOOP("store", "The shop in {place} was last opened with a newer version of this program."),
            place=str(place),
        ),
        where=str(place),
        found=version,
        next=Phrase(QT_TRANSLATE_NOOP("store", "Update the program, then open the shop. The file was not touched.")),
    )


def foreign(place: Path | str) -> ShopProblem:
    """The file named shop.db is some other program's."""
    return ShopProblem(
        "shop-foreign",
        Phrase(
            QT_TRANSLATE_NOOP("store", "The file shop.db in {place} belongs to another program."), place=str(place)
        ),
        where=str(place),
        next=Phrase(QT_TRANSLATE_NOOP("store", "Choose another folder for your shop. The file was not touched.")),
    )

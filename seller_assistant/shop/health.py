"""The state of this computer and this shop, and its verified copies."""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from seller_assistant import __version__, resources, settings
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.shop.base import Base
from seller_assistant.shop.values import BackupRecord, Check
from seller_assistant.store.store import Store

ROOM_NEEDED = 500 * 1024 * 1024  # bytes: a backup, a bundle and some pictures


class Health(Base):
    """The verbs that look after the shop."""

    def backup(self) -> BackupRecord:
        """A verified copy of the shop, made now."""
        made = self._store.backups.make("manual")
        return BackupRecord(made.id, made.at, made.bytes, made.verified, made.products)

    def backups(self) -> list[BackupRecord]:
        """The verified copies, the latest first."""
        return [BackupRecord(b.id, b.at, b.bytes, b.verified, b.products) for b in self._store.backups.all()]

    def restore_backup(self, backup: str) -> BackupRecord:
        """Go back to a copy, by its id or its file; what is there now is copied first. Returns that copy."""
        made = self._store.backups.restore(backup)
        self._touch()
        return BackupRecord(made.id, made.at, made.bytes, made.verified, made.products)

    @staticmethod
    def recover(place: str | Path | None = None, backup: str = "") -> Path:
        """Put a copy (the newest, or that one) in the place of a damaged shop; returns where that is kept."""
        return Store.recover(Path(place) if place else settings.default_shop(), backup)

    def doctor(self) -> list[Check]:
        """What was looked at: versions, folders, fonts, free space, the shop's integrity."""
        return [
            Check(Phrase(QT_TRANSLATE_NOOP("shop", "Program")), True, f"Seller Assistant {__version__}"),
            Check(Phrase(QT_TRANSLATE_NOOP("shop", "Python")), sys.version_info >= (3, 11), platform.python_version()),
            Check(Phrase(QT_TRANSLATE_NOOP("shop", "SQLite")), True, sqlite3.sqlite_version),
            _qt(),
            _resources(),
            Check(Phrase(QT_TRANSLATE_NOOP("shop", "Folder of the shop")), True, str(self.place.resolve())),
            Check(
                Phrase(QT_TRANSLATE_NOOP("shop", "Folder of the translation packs")),
                True,
                str(settings.engines_folder()),
            ),
            _room(self.place),
            _fonts(),
            self._integrity(),
        ]

    def _integrity(self) -> Check:
        name = Phrase(QT_TRANSLATE_NOOP("shop", "Health of the shop file"))
        complaint = self._store.integrity()
        if not complaint:
            return Check(name, True, Phrase(QT_TRANSLATE_NOOP("shop", "well")))
        advice = Phrase(QT_TRANSLATE_NOOP("shop", "Go back to the latest copy with the command: backup restore"))
        return Check(name, False, "; ".join(complaint), advice)


def _qt() -> Check:
    name = Phrase(QT_TRANSLATE_NOOP("shop", "Window (Qt)"))
    try:
        return Check(name, True, version("PySide6"))
    except PackageNotFoundError:
        if resources.is_frozen():
            return Check(name, True, Phrase(QT_TRANSLATE_NOOP("shop", "built in")))
        found = Phrase(QT_TRANSLATE_NOOP("shop", "not installed: the command line works, the window does not"))
        return Check(name, False, found, "pip install PySide6")


def _resources() -> Check:
    name = Phrase(QT_TRANSLATE_NOOP("shop", "Glossary and marketplaces"))
    found = resources.resources()
    whole = (found / "glossary").is_dir() and (found / "marketplaces").is_dir()
    return Check(
        name, whole, str(found), "" if whole else Phrase(QT_TRANSLATE_NOOP("shop", "Install the program again."))
    )


def _room(place: Path) -> Check:
    free = shutil.disk_usage(place).free
    found = Phrase(QT_TRANSLATE_NOOP("shop", "{megabytes} MB"), megabytes=free // 1024**2)
    advice = Phrase(QT_TRANSLATE_NOOP("shop", "Make room: copies and bundles need space."))
    return Check(
        Phrase(QT_TRANSLATE_NOOP("shop", "Free space")), free > ROOM_NEEDED, found, "" if free > ROOM_NEEDED else advice
    )


def _fonts() -> Check:
    """Windows and macOS ship Chinese fonts; elsewhere fontconfig is asked."""
    name = Phrase(QT_TRANSLATE_NOOP("shop", "Chinese font"))
    if sys.platform in ("win32", "darwin"):
        return Check(name, True, "Microsoft YaHei UI" if sys.platform == "win32" else "PingFang SC")
    program = shutil.which("fc-list") or shutil.which("fc-list", path=os.defpath)
    found = ""
    if program:
        listed = subprocess.run(
            [program, ":lang=zh-cn", "family"], capture_output=True, text=True, timeout=20, check=False
        )
        found = next(iter(listed.stdout.splitlines()), "").split(",")[0]
    if found:
        return Check(name, True, found)
    advice = Phrase(QT_TRANSLATE_NOOP("shop", "Install a Chinese font, for example the package fonts-noto-cjk."))
    return Check(name, False, Phrase(QT_TRANSLATE_NOOP("shop", "none")), advice)

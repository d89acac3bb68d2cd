"""The names of the copies of a shop file: ``shop-20261122-093000-import.db``, and their order in time."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

FOLDER = "backups"
# date and time, a number where one second has several, the reason
_NAME = re.compile(r"shop-(\d{8}-\d{6})(?:-(\d+))?-([a-z]+)\.db")


def paths(folder: Path) -> list[Path]:
    """The copies in that folder, the newest first; other files are left alone."""
    found = [path for path in folder.glob("shop-*.db") if _NAME.fullmatch(path.name)]
    return sorted(found, key=_order, reverse=True)


def when(path: Path) -> datetime:
    """When a copy was made, in local time."""
    return datetime.strptime(_order(path)[0], "%Y%m%d-%H%M%S")


def at(path: Path) -> str:
    """The same as ISO 8601."""
    return when(path).astimezone().isoformat(timespec="seconds")


def reason(path: Path) -> str:
    """Why it was made: day, import, migration, restore, hand."""
    match = _NAME.fullmatch(path.name)
    return match[3] if match else ""


def free_name(folder: Path, why: str) -> Path:
    """A name for a copy made now, newer than every other."""
    stamp = datetime.now().strftime("%Y%m%d-%H%M%S")
    slug = re.sub(r"[^a-z]", "", why.lower()) or "hand"
    number = max((n for second, n in map(_order, paths(folder)) if second == stamp), default=0) + 1
    return folder / f"shop-{stamp}{f'-{number}' if number > 1 else ''}-{slug}.db"


def _order(path: Path) -> tuple[str, int]:
    match = _NAME.fullmatch(path.name)
    return (match[1], int(match[2] or 1)) if match else ("", 0)

"""The report of a bug: a text file the owner can read before sending it to anyone. It is sent nowhere."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import qVersion

from seller_assistant import __version__


def save(folder: Path, error: BaseException, doing: str) -> Path:
    """Write what happened to ``reports/`` in that folder and return the file."""
    now = datetime.now(UTC)
    place = folder / "reports"
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"report-{now:%Y%m%d-%H%M%S-%f}.txt"
    path.write_text(_text(error, doing, now), encoding="utf-8")
    return path


def _text(error: BaseException, doing: str, now: datetime) -> str:
    home = str(Path.home())
    trace = "".join(traceback.format_exception(error)).replace(home, "~")
    return (
        "Seller Assistant: report of an unexpected error\n"
        "Nothing in this file was sent anywhere. Read it before you pass it on.\n\n"
        f"When: {now.isoformat(timespec='seconds')}\n"
        f"Doing: {doing}\n"
        f"Seller Assistant {__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}, {platform.platform()}\n\n"
        f"{trace}"
    )

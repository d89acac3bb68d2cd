"""Where the program's own files are, from source, installed, or frozen: the only reader of ``sys._MEIPASS``."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    package = Path(__file__).resolve().parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent


def is_frozen() -> bool:
    """True in the application that PyInstaller made."""
    return getattr(sys, "_MEIPASS", None) is not None


def resources() -> Path:
    """The folder ``resources/``: icons, marketplaces, glossary, preview, sample, style."""
    return _root() / "resources"


def i18n() -> Path:
    """The folder ``i18n/`` with the translations of the application's own words."""
    return _root() / "i18n"

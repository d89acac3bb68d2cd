"""A file for the owner: written beside its place and then renamed, so that a broken one never stands there."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import IO

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem


def whole_file(out: Path, write: Callable[[Path], int]) -> int:
    """What ``write`` makes at another name, under its name once it is whole. Raises FileProblem."""
    beside = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        try:
            counted = write(beside)
            beside.replace(out)
        finally:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
    except OSError as error:
        raise FileProblem(
            "file-not-written",
            Phrase(QT_TRANSLATE_NOOP("shop", "The file {file} could not be written."), file=str(out)),
            where=str(out),
            found=error.strerror or str(error),
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Choose a folder you may write to, with room on the disk.")),
        ) from error
    return counted


def text_out(out: Path, write: Callable[[IO[str]], int], *, bom: bool = False) -> int:
    """A text file in UTF-8, with a mark in front for spreadsheet programs where asked. Raises FileProblem."""

    def written(path: Path) -> int:
        with path.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="", errors="replace") as handle:
            return write(handle)

    return whole_file(out, written)

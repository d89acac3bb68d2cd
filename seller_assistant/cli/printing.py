"""How the command line speaks: tables and one JSON document on stdout, progress and messages on stderr."""

from __future__ import annotations

import contextlib
import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from seller_assistant.jobs import Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase, Wording

Json = dict[str, Any] | list[Any]
CELL = 46  # columns a cell may take before it is cut for the eye


@dataclass(frozen=True, slots=True)
class Voice:
    """Says results in one language, for people or as JSON."""

    wording: Wording
    as_json: bool
    is_cancelled: Callable[[], bool] = lambda: False

    def say(self, phrase: Phrase | str) -> str:
        """The sentence in the owner's language."""
        return self.wording.say(phrase)

    def result(self, document: Json, lines: Iterable[str] | Callable[[], Iterable[str]]) -> None:
        """The one result: the document with ``--json``, the lines (or what makes them) otherwise."""
        if self.as_json:
            print(json.dumps(document, ensure_ascii=False, indent=1))
        else:
            for line in lines() if callable(lines) else lines:
                print(line)

    def message(self, phrase: Phrase | str) -> None:
        """A remark on stderr."""
        self.clear()
        print(self.say(phrase), file=sys.stderr)

    def clear(self) -> None:
        """Wipe the progress bar, where one may stand."""
        if sys.stderr.isatty():
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def progress(self) -> Progress:
        """Progress that draws a bar when stderr is a terminal and can be cancelled."""
        return Progress(self._bar if sys.stderr.isatty() else None, self.is_cancelled)

    def _bar(self, label: Phrase, done: int, total: int | None) -> None:
        if total:
            filled = round(24 * done / total)
            text = f"{'█' * filled}{'·' * (24 - filled)} {done}/{total} {self.say(label)}"
        else:
            text = f"{done} {self.say(label)}"
        print(f"\r\x1b[K{text[:110]}", end="", file=sys.stderr, flush=True)
        if total is not None and done >= total:
            self.clear()


def count(text: str) -> int:
    """A whole number from 0 to a billion, for argparse; ValueError for anything else."""
    number = int(text)
    if not 0 <= number <= 1_000_000_000:
        raise ValueError(text)
    return number


# Headings of the tables, each said in the owner's language.
NAME = Phrase(QT_TRANSLATE_NOOP("cli", "Name"))
PRICE = Phrase(QT_TRANSLATE_NOOP("cli", "Price"))
VARIANTS = Phrase(QT_TRANSLATE_NOOP("cli", "Variants"))
YOUR_PRICE = Phrase(QT_TRANSLATE_NOOP("cli", "Your price"))
REMARK = Phrase(QT_TRANSLATE_NOOP("cli", "Remark"))
STATE = Phrase(QT_TRANSLATE_NOOP("cli", "State"))
SENDS_TO = Phrase(QT_TRANSLATE_NOOP("cli", "Sends to"))
STEP = Phrase(QT_TRANSLATE_NOOP("cli", "Step"))
MARKETPLACE = Phrase(QT_TRANSLATE_NOOP("cli", "Marketplace"))
PRODUCTS = Phrase(QT_TRANSLATE_NOOP("cli", "Products"))
FILE = Phrase(QT_TRANSLATE_NOOP("cli", "File"))


def width(text: str) -> int:
    """How many columns of a terminal the text takes (Chinese characters take two)."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def table(heading: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    """The rows as lines of aligned columns, long cells cut with an ellipsis."""
    cells = [[_short(str(cell)) for cell in row] for row in [heading, *rows]]
    widths = [max(width(row[i]) for row in cells) for i in range(len(heading))]
    lines = ["  ".join(c + " " * (w - width(c)) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells]
    lines.insert(1, "  ".join("─" * w for w in widths))
    return lines


def _short(text: str) -> str:
    text = " ".join(text[: 20 * CELL].split())
    if width(text) <= CELL:
        return text
    text = text[: CELL - 1]
    while width(text) > CELL - 1:
        text = text[:-1]
    return text + "…"


def use_utf8() -> None:
    """Make stdout and stderr speak UTF-8, whatever the console's code page."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]

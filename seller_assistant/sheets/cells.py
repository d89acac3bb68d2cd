"""Values of a workbook's cells as the owner sees them."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Protocol

Value = int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta | None

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MOST_KEPT = 200_000  # different values
_EXACT = 2**53  # whole numbers up to here are kept exactly by a spreadsheet


def shown(value: Value) -> str:
    """The text of a value: whole numbers without ``.0``, ISO dates, TRUE and FALSE, escapes decoded."""
    if isinstance(value, str):
        return unescaped(value)
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return number(value)
    if value is None:
        return ""
    if isinstance(value, datetime.datetime):
        return _moment(value)
    if isinstance(value, datetime.timedelta):
        return _duration(value)
    return value.isoformat()


class _Numbers(dict[float, str]):
    """The texts of numbers, each made once: most stand in many cells."""

    def __missing__(self, value: float) -> str:
        made = number(value)
        if len(self) < _MOST_KEPT:
            self[value] = made
        return made


class _Texts(dict[str, str]):
    """The texts of cells as shown, equal ones as one value: a long list repeats its brands and categories."""

    def __missing__(self, value: str) -> str:
        made = unescaped(value)
        if len(self) < _MOST_KEPT:
            self[value] = made
        return made


class Dress(Protocol):
    """How a cell shows its number."""

    def show(self, value: float) -> str:
        """The number in its dress."""


def all_shown(
    rows: Iterable[Sequence[Value]], dressed: Mapping[int, Iterable[tuple[int, Dress]]] = MappingProxyType({})
) -> list[list[str]]:
    """The texts of all cells, as `shown` makes them; ``dressed`` has columns and number formats by 1-based row."""
    texts, numbers = _Texts(), _Numbers()
    made: list[list[str]] = []
    for number, row in enumerate(rows, start=1):
        cells = [
            texts[value]
            if type(value) is str
            else numbers[value]
            if type(value) is float or type(value) is int
            else shown(value)
            for value in row
        ]
        for column, dress in dressed.get(number, ()):
            if column < len(row):
                value = row[column]
                if isinstance(value, (int, float)) and not isinstance(value, bool):
                    cells[column] = dress.show(value)
        made.append(cells)
    return made


def number(value: float) -> str:
    """Up to 15 digits, never in scientific notation below 10 to the 15th: 24.99, 628000000000, 0.00004."""
    if isinstance(value, float) and not math.isfinite(value):
        return "#NUM!"
    if value == int(value) and abs(value) < _EXACT:
        return str(int(value))
    text = format(value, ".15g")
    if "e" not in text:
        return text
    plain = format(Decimal(text), "f")
    return plain if abs(value) < 1 and len(plain) <= 20 else text.upper()


def unescaped(text: str) -> str:
    """The text with ``_x2103_`` decoded, as Excel shows it; line ends become single newlines.

    Codes up to 00FF are left: calamine has decoded those, and what still looks like one is meant literally.
    """
    if "_x" in text:
        text = _ESCAPED.sub(_decoded, text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _decoded(found: re.Match[str]) -> str:
    code = int(found.group(1), 16)
    return found.group() if code <= 0xFF or 0xD800 <= code <= 0xDFFF else chr(code)


def _moment(value: datetime.datetime) -> str:
    if value.time() == datetime.time(0):
        return value.date().isoformat()
    return value.isoformat(sep=" ", timespec="seconds" if value.second else "minutes")


def _duration(value: datetime.timedelta) -> str:
    seconds = round(value.total_seconds())
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600}:{seconds % 3600 // 60:02}:{seconds % 60:02}"


def trimmed(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    """The rows without the empty cells at their ends and without the empty rows at the bottom."""
    kept: list[tuple[str, ...]] = []
    for row in rows:
        end = len(row)
        while end and not row[end - 1]:
            end -= 1
        kept.append(tuple(row) if end == len(row) else tuple(row[:end]))
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)


def address(row: int, column: int) -> str:
    """The name of a cell, from its 1-based row and 0-based column: ``B7``."""
    name, rest = "", column + 1
    while rest:
        rest, digit = divmod(rest - 1, 26)
        name = chr(65 + digit) + name
    return f"{name}{row}"


def place(name: str) -> tuple[int, int]:
    """The 1-based row and 0-based column of a cell's name; (0, -1) where it is none."""
    column, at = 0, 0
    name = name.replace("$", "")
    while at < len(name) and name[at].isalpha():
        column = column * 26 + ord(name[at].upper()) - 64
        at += 1
    digits = name[at:]
    return (int(digits), column - 1) if digits.isdigit() and at else (0, -1)

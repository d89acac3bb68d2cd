"""Barcodes (GTIN-8, -12, -13, -14): checking one, and restoring what a spreadsheet did to it."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from stdnum import isbn

State = Literal["", "ok", "zero-restored", "cut", "check-digit", "unusual"]
_CUT = re.compile(r"^\d+(?:[.,]\d+)?[eE]\+?\d+$")
_LENGTHS = (8, 12, 13, 14)


class Reading(NamedTuple):
    """A barcode as it should be kept, and what is to be said about it.

    ``ok`` · ``zero-restored``: a zero that the check digit proves was put back · ``cut``: the
    spreadsheet rounded the number and it is lost · ``check-digit``: kept, but its last digit does not
    fit · ``unusual``: kept, but no GTIN has this form · "" for an empty cell.
    """

    gtin: str
    state: State


def is_valid(code: str) -> bool:
    """True for 8, 12, 13 or 14 digits whose check digit fits (GS1 General Specifications, section 7.9)."""
    if len(code) not in _LENGTHS or not (code.isascii() and code.isdigit()):
        return False
    digits = code.encode()[::-1]
    once, thrice = digits[::2], digits[1::2]
    total = sum(once) + 3 * sum(thrice) - ord("0") * (len(once) + 3 * len(thrice))
    return total % 10 == 0


def read(text: str) -> Reading:
    """The barcode in a cell, text as displayed; see `Reading` for what can be said about it."""
    if is_valid(text):  # as nearly all are
        return Reading(text, "ok")
    shown = text.strip().lstrip("'").strip()
    if not shown:
        return Reading("", "")
    if _CUT.match(shown):
        return Reading("", "cut")
    code = re.sub(r"[\s\-\u2010-\u2015]", "", re.sub(r"[.,]0$", "", shown))
    if not (code.isascii() and code.isdigit()):
        return _isbn(code, shown)
    if is_valid(code):
        return Reading(code, "ok")
    if len(code) in (7, 10, 11):
        padded = code.zfill(8 if len(code) == 7 else 12)
        if is_valid(padded):
            return Reading(padded, "zero-restored")
    if len(code) == 10 and isbn.is_valid(code):
        return Reading(code, "ok")
    return Reading(code, "check-digit" if len(code) in _LENGTHS else "unusual")


def _isbn(code: str, shown: str) -> Reading:
    """An ISBN-10 may end in X; anything else with letters is kept as it stands."""
    return Reading(code, "ok") if isbn.is_valid(code) else Reading(shown, "unusual")

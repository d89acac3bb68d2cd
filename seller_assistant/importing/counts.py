"""How many there are, from a cell: "1,200", "10+", "12 pcs"; half a piece is no count."""

from __future__ import annotations

import re

_WHOLE = re.compile(r"^[-+]?\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+$|^[-+]?\d+")
_PART = re.compile(r"[.,](\d+)")


def read(value: str) -> int | None:
    """The whole number at the beginning of the cell; None where there is none, or a part of one behind it."""
    match = _WHOLE.match(value.replace("\u2212", "-"))
    if match is None:
        return None
    part = _PART.match(value, match.end())
    if part is not None and part[1].strip("0"):
        return None  # to count half a piece as none or one would be a guess
    return int(re.sub(r"[ ,.\u00a0\u202f]", "", match.group()))

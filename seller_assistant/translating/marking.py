"""What becomes of the marks between the words of a title, an option or a property."""

from __future__ import annotations

import re

_QUOTES = {"“": "“", "”": "”", "«": "“", "»": "”"}
DROPPED = frozenset("\"“”«»™®©*!?.•·~^`'’‘")
_WIDE = {"(": "（", ")": "）", "[": "（", "]": "）", ":": "：", ";": "；"}


def quoted_marks(source: str) -> dict[str, str]:
    """The quotation marks of a text that come in pairs, and what they become; "" stands for open, then close."""
    pairs = {}
    if source.count('"') and source.count('"') % 2 == 0 and not re.search(r'\d"', source):
        pairs['"'] = ""
    for left, right in (("“", "”"), ("«", "»")):
        if source.count(left) == source.count(right) > 0:
            pairs |= {left: _QUOTES[left], right: _QUOTES[right]}
    return pairs


def marked(mark: str, running: bool, listed: bool) -> str:
    """What a mark becomes in running text, in a list, or in a title."""
    if mark == "/":
        return "/"
    if mark in ("(", ")", "[", "]"):
        return _WIDE[mark]
    if mark in "-‐–—|•·~" and mark:
        return " "
    if mark == ",":
        return "，" if running else "、" if listed else " "
    if mark in (":", ";"):
        return _WIDE[mark] if running or listed else " "
    if mark in ("!", ".", "?"):
        return " " if not running else "，"
    return "" if mark in DROPPED else mark

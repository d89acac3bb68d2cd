"""How long a marketplace counts a text, and cutting a text to that length."""

from __future__ import annotations

import unicodedata
from typing import Literal

How = Literal["han2", "han1"]

_JOINERS = frozenset("\u200d\ufe0e\ufe0f")


def width(text: str, how: str = "han2") -> int:
    """The length of a text: "han2" counts Han and full-width signs 2 and the rest 1, "han1" counts each 1."""
    if how == "han1":
        return len(text)
    if text.isascii():
        return len(text)
    return sum(char_width(char) for char in text)


def char_width(char: str) -> int:
    """2 for a Han character or any other that a Chinese form counts double, 1 for the rest.

    Everything beyond ASCII that Chinese text uses is two bytes in the forms' own counting (GBK), so the
    ambiguous signs (“ ” … × ℃) count 2 as well.
    """
    if char < "\x80":
        return 1
    return 2 if unicodedata.east_asian_width(char) in "WFA" else 1


def cut(text: str, limit: int, how: str = "han2") -> str:
    """The beginning of a text that is at most ``limit`` long, without a blank at its end.

    A letter or digit run is never cut in two unless it alone fills the limit; combining marks stay with
    their character.
    """
    if width(text, how) <= limit:
        return text
    end = used = 0
    for index, char in enumerate(text):
        used += 1 if how == "han1" else char_width(char)
        if used > limit:
            break
        end = index + 1
    return text[: _whole(text, end)].rstrip(" \t,，、;；-–—/·|+&(（[【")


def _whole(text: str, end: int) -> int:
    """The end moved back so that no word, number or joined sign is cut in two."""
    back = end
    while back > 0 and _joined(text[back - 1], text[back]):
        back -= 1
    return back if back > 0 else end


def _joined(before: str, after: str) -> bool:
    if unicodedata.combining(after) or after in _JOINERS or before == "\u200d":
        return True
    if not (before.isascii() and after.isascii()):
        return _is_latin(before) and _is_latin(after)
    if before.isalnum() and (after.isalnum() or after in ".'"):
        return True
    return before in ".'" and after.isalnum()


def _is_latin(char: str) -> bool:
    return char.isalnum() and unicodedata.east_asian_width(char) not in "WF"

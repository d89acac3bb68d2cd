"""How one text became another, word by word."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_WORD = re.compile(r"\s+|[^\W_]+|.", re.DOTALL)


class Stretch(NamedTuple):
    """A stretch of text that stayed, went, or came."""

    kind: Literal["same", "gone", "come"]
    text: str


def changes(before: str, after: str) -> tuple[Stretch, ...]:
    """The stretches of both texts in reading order; what went stands before what came in its place."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    found: list[Stretch] = []
    for kind, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Stretch("same", "".join(old[a:b])))
            continue
        if b > a:
            found.append(Stretch("gone", "".join(old[a:b])))
        if d > c:
            found.append(Stretch("come", "".join(new[c:d])))
    return tuple(found)

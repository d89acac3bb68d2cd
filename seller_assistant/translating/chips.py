"""Inline tags of a description as numbered chips: where they stand in the source, and where in its Chinese.

The text itself travels without them, so that memory, phrasebook and engines see plain sentences and no engine can
break a tag. On the way out each chip is put around the Chinese of its own words: the same number of chips in an order
that fits, or it is lost and said so.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import nh3

TAGS = frozenset(("b", "strong", "em", "i", "u", "sub", "sup", "mark", "small"))
_LEAD = re.compile(r"^[^：:]{1,40}[：:]")


class Chip(NamedTuple):
    """One inline tag: its number in the block, its name, and the stretch of the text that it is around."""

    number: int
    tag: str
    start: int
    end: int


def shown(text: str, chips: Sequence[Chip]) -> str:
    """The text with its chips: "Made of ⟦1⟧pure wool⟦/1⟧"."""
    return _woven(text, chips, lambda chip: f"⟦{chip.number}⟧", lambda chip: f"⟦/{chip.number}⟧", str)


def as_html(text: str, chips: Sequence[Chip]) -> str:
    """The text as clean HTML with its inline tags, everything else escaped."""
    made = _woven(text, chips, lambda chip: f"<{chip.tag}>", lambda chip: f"</{chip.tag}>",
                  lambda part: html.escape(part, quote=False))  # fmt: skip
    return nh3.clean(made, tags=set(TAGS), attributes={}) if chips else made


def placed(
    source: str, chips: Sequence[Chip], target: str, chinese: Callable[[str], str]
) -> tuple[tuple[Chip, ...], tuple[int, ...]]:
    """The chips where they stand in the target, and the numbers of those that are lost.

    ``chinese`` gives the Chinese of a stretch by itself. A chip that fits no place, two places, or crosses another
    is lost: its words stay, without the tag.
    """
    found: list[Chip] = []
    lost: list[int] = []
    for chip in chips:
        place = _place(source, chip, target, chinese)
        if place is None or any(_crosses(place, other) for other in found):
            lost.append(chip.number)
        else:
            found.append(Chip(chip.number, chip.tag, *place))
    return tuple(sorted(found, key=lambda chip: (chip.start, -chip.end, chip.number))), tuple(lost)


def _place(source: str, chip: Chip, target: str, chinese: Callable[[str], str]) -> tuple[int, int] | None:
    said, rest = source[chip.start : chip.end], source[: chip.start] + source[chip.end :]
    if not any(c.isalnum() for c in rest):
        return 0, len(target)
    if chip.start == 0 and (said.rstrip().endswith(":") or source[chip.end :].lstrip().startswith(":")):
        lead = _LEAD.match(target)
        return (0, lead.end()) if lead else None
    for words in dict.fromkeys((said, chinese(said), chinese(said).rstrip("。！；，"))):
        if words and target.count(words) == 1:
            at = target.index(words)
            return at, at + len(words)
    return None


def _crosses(place: tuple[int, int], other: Chip) -> bool:
    start, end = place
    inside = other.start <= start and end <= other.end
    around = start <= other.start and other.end <= end
    return not (inside or around or end <= other.start or other.end <= start)


def _woven(
    text: str,
    chips: Sequence[Chip],
    opened: Callable[[Chip], str],
    closed: Callable[[Chip], str],
    said: Callable[[str], str],
) -> str:
    marks: list[tuple[int, int, int, str]] = []
    for order, chip in enumerate(chips):
        marks.append((chip.start, 1, order, opened(chip)))
        marks.append((chip.end, 0, -order, closed(chip)))
    out: list[str] = []
    at = 0
    for place, _, _, mark in sorted(marks):
        out += [said(text[at:place]), mark]
        at = place
    return "".join([*out, said(text[at:])])

"""What stands between two things: the slash of "bag/case", the "to" of "USB to HDMI"; and the letter after "Type"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from seller_assistant.translating.affixing import attaches
from seller_assistant.translating.matching import Item

_LETTER = re.compile(r"[A-Z]")
_SIZE = re.compile(r"\d*X{0,4}[SML]")
_STUFF = ("油", "蜡", "纸", "漆", "釉", "箔")  # things themselves: a glide wax is a wax, no glide of wax
_NUMBER_OF = ("number of", "nombre de", "nombre d'", "nombre d’")
_PLUGGED = frozenset(("electronics", "cameras", "music"))


def slashed(found: Sequence[Item]) -> list[Item]:
    """The items with a slash between words as what joins them: the clasp of a "bag/case" is the clasp of both."""
    out = list(found)
    for i in range(1, len(found) - 1):
        before, item, after = found[i - 1 : i + 2]
        tight = before.end == item.start and item.end == after.start
        if item.kind == "mark" and item.source == "/" and tight and before.kind == after.kind == "term":
            out[i] = replace(item, kind="little", role="or", target="/")
    return out


def plugged(found: Sequence[Item]) -> list[Item]:
    """The items with the "to" between two plugs or sizes as what joins them: USB转HDMI, S至XL."""
    out = list(found)
    for i in range(1, len(found) - 1):
        before, item, after = found[i - 1 : i + 2]
        if item.source.lower() != "to" or not (item.kind == "unknown" or item.role == "upto"):
            continue
        sized = all(_SIZE.fullmatch(end.source) for end in (before, after))
        if sized or _pairs(before, after):
            out[i] = replace(item, kind="little", role="or", target="至" if sized else "转")
    return out


def fronted(found: Sequence[Item], field: str) -> list[Item]:
    """The items with what is said behind the thing before it: "Tea Infuser Stainless Steel", "Air Fryer Digital".

    Only up to the first "with" or mark; measures and counts stay behind. On a shelf "kitchen linen" is one thing, and
    only a title adds its adjectives like this.
    """
    if field == "category":
        return list(found)
    sorts = ("adj", "material") if field == "title" else ("material",)
    out = list(found)
    if not any(item.sort in sorts for item in out[1:]):
        return out
    end = next((i for i, item in enumerate(out) if item.kind == "mark" or _parts(item)), len(out))
    while end and (out[end - 1].piece is not None or out[end - 1].role == "number"):
        end -= 1
    at = end
    while at and out[at - 1].sort in sorts and out[at - 1].target not in _STUFF:
        at -= 1
    first = next((i for i, item in enumerate(out[:at]) if item.kind == "term"), at)
    if at == end or first == at or out[at - 1].sort != "noun" or end - at > 3:
        return out
    return [*out[:first], *out[at:end], *out[first:at], *out[end:]]


def _parts(item: Item) -> bool:
    return item.kind == "little" and item.role not in ("article", "and", "or")


def numbered(found: Sequence[Item]) -> list[Item]:
    """The items with "number of" behind what is counted: 抽屉数量. Only up to a small word or a mark."""
    out = list(found)
    at = next((i for i, item in enumerate(out) if item.source.lower() in _NUMBER_OF), -1)
    if at < 0:
        return out
    end = next((i for i in range(at + 1, len(out)) if out[i].kind not in ("term", "kept", "unknown")), len(out))
    return [*out[:at], *out[at + 1 : end], out[at], *out[end:]] if end > at + 1 else out


def lettered(found: Sequence[Item], lang: str) -> list[Item]:
    """The items with the letter of "Type Q" as what stays: it is the name of a kind, and no word."""
    out = list(found)
    for i in range(1, len(found)):
        before, item = found[i - 1 : i + 1]
        if item.kind == "unknown" and _LETTER.fullmatch(item.source) and attaches(before.source, lang):
            out[i] = replace(item, kind="kept", role="code")
    return out


def _pairs(before: Item, after: Item) -> bool:
    """True where both have a plug, or one is a standard and the other a thing: "USB to cassette"."""
    standard = any(item.kind == "kept" and _connects(item) for item in (before, after))
    return (_connects(before) and _connects(after)) or (standard and "noun" in (before.sort, after.sort))


def _connects(item: Item) -> bool:
    """True for what has a plug or a socket: a word in capitals, or one of the trade; no size."""
    if item.kind == "kept":
        return item.role not in ("brand", "address", "number", "name") and not _SIZE.fullmatch(item.source)
    if item.piece is not None:
        return item.role == "measure"
    return item.sense is not None and item.sense.domain in _PLUGGED

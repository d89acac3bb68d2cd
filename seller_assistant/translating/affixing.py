"""Words that change what stands beside them: "ammonia-free" is 无氨, "L-shaped" is L形, "Type C" is C型."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Literal, NamedTuple, get_args

from seller_assistant import resources
from seller_assistant.translating.matching import Item

Place = Literal["after", "last", "before", "letter", "around", "digit", "note", "code"]
_PLACES: dict[str, Place] = {place: place for place in get_args(Place)}
_HEADS = frozenset(("noun", "material", "unitword", ""))
_LETTER = re.compile(r"[A-Z]{1,2}\d?\+?|[IVX]{1,4}|\d{1,4}\+?")
_BEHIND: dict[Place, re.Pattern[str]] = {
    "digit": re.compile(r"\d{1,4}"),  # 61-key, 32-bit
    "note": re.compile(r"[A-G][b#♭♯]?"),  # A major
    "code": re.compile(r"\d?[A-Z][A-Za-z]?[A-Z]{0,5}"),  # ESRB rating, PoE support
}
_THINGS = ("具", "品", "物", "设备", "装备", "机", "器")
_DONE = ("不", "无", "免", "抗", "防", "含", "镀", "仅")


class Affix(NamedTuple):
    """Where the word stands to what it changes, and the Chinese, with … for that."""

    place: Place
    chinese: str


@cache
def _affixes() -> dict[tuple[str, str], tuple[Affix, ...]]:
    text = (resources.resources() / "phrasebook" / "affixes.tsv").read_text(encoding="utf-8")
    found: dict[tuple[str, str], tuple[Affix, ...]] = {}
    for line in text.splitlines()[1:]:
        lang, word, place, chinese = line.split("\t")
        found[lang, word] = (*found.get((lang, word), ()), Affix(_PLACES[place], chinese))
    return found


def attaches(word: str, lang: str) -> bool:
    """True for a word that changes what stands beside it, so that it needs no Chinese of its own."""
    return (lang, word.lower()) in _affixes()


def affixed(items: Sequence[Item], lang: str) -> list[Item]:
    """The items with each affix and what it changes as one."""
    known = _affixes()
    items = _around(items, known, lang)
    out: list[Item] = []
    i = 0
    while i < len(items):
        item = items[i]
        found = known.get((lang, item.source.lower())) if item.kind in ("term", "unknown") else None
        after = items[i + 1] if i + 1 < len(items) else None
        merged = _merged(item, out[-1] if out else None, after, found) if found else None
        if merged is None:
            out.append(item)
            i += 1
            continue
        affix, joined = merged
        if affix.place in ("after", "last", *_BEHIND):
            out[-1] = joined
            i += 1
        else:
            out.append(joined)
            i += 2
    return out


def _around(items: Sequence[Item], known: dict[tuple[str, str], tuple[Affix, ...]], lang: str) -> Sequence[Item]:
    """The items with what the last one says put around the rest: "cookware items included" is 包含炊具物品."""
    last = items[-1] if len(items) > 1 else None
    found = known.get((lang, last.source.lower())) if last is not None else None
    affix = next((affix for affix in found or () if affix.place == "around"), None)
    if affix is None or last is None:
        return items
    first = max((i + 1 for i, item in enumerate(items[:-1]) if item.kind == "little" and not item.target), default=0)
    if first == len(items) - 1:
        return items
    left, _, right = affix.chinese.partition("…")
    if right == "物品" and items[-2].target:
        right = "" if items[-2].target.endswith(_THINGS) else "用品"  # 包含炊具, 包含护发用品
    if first and items[first - 1].role == "with":
        left, right = "", ""  # "with screws included" says it twice
    out = [*items[:first], *([replace(last, target=left, sense=None, kind="term")] if left else []), *items[first:-1]]
    return [*out, replace(last, target=right)] if right else out


def _merged(item: Item, before: Item | None, after: Item | None, affixes: Sequence[Affix]) -> tuple[Affix, Item] | None:
    for affix in affixes:
        if affix.place == "letter" and after is not None and _LETTER.fullmatch(after.source):
            if item.source == "type" and after.source.isdigit() and before is not None and before.kind == "term":
                continue  # "SIM card type 2" counts types, a "Type 2" plug is of one
            return affix, _joined(item, affix, after)
        if affix.place == "before" and after is not None and (_plain(after) or _lacking(affix, after)):
            return affix, _joined(item, affix, after)
        behind = _BEHIND.get(affix.place)
        if behind is not None:
            if before is not None and before.kind != "term" and behind.fullmatch(before.source):
                return affix, replace(_joined(before, affix, before), kind="term", piece=None)
            continue
        follows = affix.place == "after" and (after is None or after.kind in ("term", "unknown"))
        if (follows or (affix.place == "last" and after is None)) and before is not None and _plain(before):
            if before.target.startswith(_DONE) and not affix.chinese.startswith("…"):
                continue
            return affix, _joined(before, affix, before)
    return None


def _lacking(affix: Affix, item: Item) -> bool:
    """True for what describes the thing that there is none of: "no artificial fragrance" is 无人造香氛."""
    return affix.chinese == "无…" and item.kind == "term" and item.sort in ("adj", "verb", "colour", "attribute")


def _plain(item: Item) -> bool:
    """True for what an affix changes: a thing or a word nobody knows, but no number, place or person."""
    return item.kind in ("term", "unknown", "kept") and item.sort in _HEADS and bool(item.target)


def _joined(item: Item, affix: Affix, what: Item) -> Item:
    target = what.target.removesuffix("形" if affix.chinese.endswith("形") else "\0")
    if affix.place == "note" and target[1:]:
        target = ("降" if target[1] in "b♭" else "升") + target[0]
    return replace(item, kind=what.kind, target=affix.chinese.replace("…", target), sense=what.sense, role="")

"""Claims as shops write them, with a gap for a number, a quantity or words: "ships within 3 days", "may contain nuts".

They stand in ``resources/phrasebook/claims.tsv``: a regular expression with slots, and the Chinese with the same
slots. ``{n}`` is a bare number or range, ``{q}`` a quantity with its unit, ``{d}`` measures, ``{m}`` an amount of
money, ``{w}`` the name of a size, ``{x}`` words, ``{l}`` a list of things.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from seller_assistant import resources
from seller_assistant.translating.unit import Span, Translation

Said = Callable[[str], Translation | None]  # the translation of words that stand in a slot; None where it lacks some

_SLOTS = {
    "n": r"(\d+(?:[.,]\d+)?(?:\s?(?:-|–|to|à)\s?\d+(?:[.,]\d+)?)?)",
    "q": r"(\d.{1,30}?|[½¼¾⅓⅔].{1,30}?)",
    "d": r"(\d.{3,50}?)",
    "m": r"((?:CA|US|C|A)?\s?[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[$€£]|CAD|USD))",
    "w": r"([A-Za-z0-9][A-Za-z0-9/.\-]{0,5})",
    "x": r"([^.;:!?]{2,50}?)",
    "l": r"([^.;:!?]{2,160}?)",
}
_SLOT = re.compile(r"\{(\w)\}")
_RANGE = re.compile(r"\s?(?:-|–|to|à)\s?", re.IGNORECASE)
_ITEMS = re.compile(
    r"\s*(?:,\s*(?:and|et|&|or|ou)\b|,|;|\s&\s|\b(?:and|et|or|ou)\b|\s/\s)\s*(?=\D|\d+\s)", re.IGNORECASE
)
_GROUP = re.compile(r"\((?:\?:)?[^()]*\)[?*+]?|\[[^\]]*\][?*+]?")  # an innermost one
_MAYBE = re.compile(r"\\?.[?*]|\\.\+?")  # what may be missing, and classes such as \s
_RUN = re.compile(r"[a-z]{2,}")
_LONGEST = 240  # letters of a claim
_MOST_WORDS = 5  # in one slot, or one thing of a list


class Claim(NamedTuple):
    """A sentence with slots, their kinds in order, and its Chinese."""

    pattern: re.Pattern[str]
    slots: tuple[str, ...]
    chinese: str
    word: str  # letters that such a sentence has for certain, in small ones: looked for first, because it is cheap


@cache
def claims(lang: str) -> tuple[Claim, ...]:
    """The claims of a language, in the order in which they are tried."""
    text = (resources.resources() / "phrasebook" / "claims.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return tuple(_claim(pattern, chinese) for code, pattern, chinese in rows if code == lang)


def claim(text: str, lang: str, said: Said) -> Translation | None:
    """The Chinese of a text that is one of the claims; None where it is none, or a word in it has no Chinese."""
    bare = text.strip().rstrip(" .!;").replace("’", "'")
    if not bare or len(bare) > _LONGEST:
        return None
    low = bare.lower()
    for one in claims("fr" if lang == "fr" else "en"):
        found = one.pattern.fullmatch(bare) if one.word in low else None
        done = _filled(text, one, found, said) if found is not None else None
        if done is not None:
            return done
    return None


def _filled(text: str, one: Claim, found: re.Match[str], said: Said) -> Translation | None:
    chinese, frame = one.chinese, text.strip()
    spans: list[Span] = []
    for kind, words in zip(one.slots, found.groups(), strict=True):
        if words is None:
            continue
        done = _slot(kind, words, said) if f"{{{kind}}}" in chinese else None  # nothing that was said is left out
        if done is None:
            return None
        chinese = chinese.replace(f"{{{kind}}}", done[0], 1)
        frame = frame.replace(words, "…", 1)
        spans += done[1]
    if _SLOT.search(chinese):
        return None
    outer = Span(frame, _SLOT.sub("…", one.chinese), "term")
    chinese += "。" if text.rstrip().endswith(".") else ""
    return Translation(text, chinese, "phrasebook", "machine", (outer, *spans))


def _slot(kind: str, words: str, said: Said) -> tuple[str, tuple[Span, ...]] | None:
    """The Chinese of what stands in a slot, and where it came from; None where it has none."""
    words = words.strip()
    if kind == "n":
        number = _RANGE.sub("-", words).replace(",", ".")
        return number, (Span(words, number, "number"),)
    if kind in "mw":
        return (words, (Span(words, words, "kept"),)) if kind == "m" or words.upper() == words else None
    things = [part for part in _ITEMS.split(words) if part] if kind == "l" else [words]
    if any(len(thing.split()) > _MOST_WORDS for thing in things) and kind != "d":
        return None
    done = [said(thing) for thing in things]
    known = [one for one in done if one is not None]
    if len(known) < len(done):
        return None
    return "、".join(one.target for one in known), tuple(span for one in known for span in one.spans)


def _claim(pattern: str, chinese: str) -> Claim:
    slots = tuple(_SLOT.findall(pattern))
    written = _SLOT.sub(lambda slot: _SLOTS[slot[1]], pattern.replace(" ", r"\s+"))
    return Claim(re.compile(written, re.IGNORECASE), slots, chinese, _certain(pattern))


def _certain(pattern: str) -> str:
    """The longest run of letters that every text of a pattern has; "" where it has none for certain."""
    if "|" in _GROUP.sub("", _GROUP.sub("", pattern)):
        return ""
    while (less := _GROUP.sub(" ", pattern)) != pattern:
        pattern = less
    runs = _RUN.findall(_MAYBE.sub(" ", _SLOT.sub(" ", pattern)).lower())
    return max(runs, key=len, default="")

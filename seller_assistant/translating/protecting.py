"""What must not change on the way into Chinese: brands, model numbers, codes, addresses; lifted out and verified."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

_ADDRESS = re.compile(
    r"https?://[^\s<>\"'，。；）]+[^\s<>\"'.,;:!?)，。；）]|www\.[\w.-]+\.[a-z]{2,}(?:/[^\s<>\"']*)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    re.IGNORECASE,
)
_FILE = re.compile(
    r"(?<![\w/])[\w/-]+(?: ?[\w-]+)?\.(?:png|jpe?g|gif|webp|tiff?|bmp|svg|pdf|docx?|xlsx?|mp[34]|zip)\b", re.IGNORECASE
)
_CODE = re.compile(
    r"(?<![\w-])(?:\d{12,14}|(?=[A-Za-z0-9/_-]*\d)(?=[A-Za-z0-9/_-]*[A-Z])[A-Za-z0-9]+(?:[-_/][A-Za-z0-9]+)*\+?|[A-F]\+{1,3})(?![\w+])"
)
_TORQUE = re.compile(
    r"(?<![\w.,])\d+(?:[.,]\d+)?(?:\s?[-–]\s?\d+(?:[.,]\d+)?)?\s?"
    r"(?:(?i:(?:ft|foot|in|inch)[-·. ]?(?:lbs?|lbf|pounds?)|lb[sf]?[-·. ]?(?:ft|in))|N[-·.]?m|kgf?[-·.]?cm)\b(?!-\d)"
)  # neither feet nor pounds: the length of the arm times the pull
_SIGNED = re.compile(
    r"(?<!\S)[-−+](?:\d{1,2}[.,]\d{1,2}(?![\d.,%A-Za-z]|\s?(?:°|℃|℉|[cmk]?m\b|k?g\b|m?l\b|oz|in\b|lbs?|ft|[\"'”]))"
    r"|\d{1,3}\s?[CF](?!\w)|\d+(?:[.,]\d+)?\s?dB[a-z]*\b)"
)  # the strength of a lens, a temperature, a gain: the sign is half of what it says
_CODED = re.compile(r"[\d+]")  # without one of these there is no code
_MEASURE_LIKE = re.compile(
    r"\d+(?:[.,]\d+)?(?:[A-Za-z]{1,4})|\d+[xX]\d+(?:[xX]\d+)?[A-Za-z]*|\d+(?:-\d+)?[A-Za-z]{1,7}|\d+-\w+(?:-\w+)*"
)
_CAPITALS = re.compile(r"(?<![\w'’.-])[A-Z]{1,6}(?:[-/+][A-Z0-9]{1,6})*\+?(?![\w'’])")
_INNER = re.compile(
    r"(?<![\w'’-])[A-Za-z]*[a-z][A-Z][A-Za-z]*\d*(?![\w'’])|(?<![\w'’-])[A-Za-z]{1,6}\.[a-z]{2,3}(?!\w)"
)
_STANDARD = re.compile(r"(?<![\w.])(?:\d{1,4}(?:\.\d{1,2})?[A-Za-z]{1,4}(?:\d{1,2})?|v\d{1,2}(?:\.\d{1,2})*)(?![\w.])")
_NOTE = re.compile(
    r"(?<![\w.])[A-G][b#♭♯](?=\s(?:major|minor|flat|alto|tenor|soprano|baritone|bass|clarinet|trumpet|cornet|sax(?:ophone)?"
    r"|horn|tuba|euphonium|harmonica|whistle|flute|bugle|trombone)\b)",
    re.IGNORECASE,
)
_SYMBOL = re.compile(
    r"(?<=\()(?:[kmcµμn]?[gml]|lbs?|oz|fl oz|in|ft|yds?|mi|mph|km/h|kn|[km]?Pa|psi|bar|[km]?Hz|[mk]?[WVA]h?|mAh|lm|lx"
    r"|cd|dB|K|gsm)(?=\))"
)


@dataclass(frozen=True, slots=True)
class Protected:
    """A stretch of a text that must come back unchanged: ``what`` is brand, code, abbreviation, measure or address."""

    start: int
    end: int
    text: str
    what: str


@lru_cache(maxsize=256)
def _brand_pattern(brands: tuple[str, ...]) -> re.Pattern[str] | None:
    names = sorted({b.strip() for b in brands if len(b.strip()) > 1}, key=len, reverse=True)
    if not names:
        return None
    said = "|".join(r"\s+".join(re.escape(part) for part in name.split()) for name in names)
    return re.compile(rf"(?<![\w])(?:{said})(?:(?=['’]s\b)|(?![\w]))", re.IGNORECASE)


def protect(text: str, brands: Collection[str] = ()) -> tuple[Protected, ...]:
    """What must survive in that text, in order, without overlaps. Codes have letters and digits, or are GTINs."""
    found: list[Protected] = []
    if "." in text or "://" in text:  # every one of them has a dot, or begins so
        found += [Protected(m.start(), m.end(), m.group(), "address") for m in _ADDRESS.finditer(text)]
        found += [Protected(m.start(), m.end(), m.group(), "address") for m in _FILE.finditer(text)]
    pattern = _brand_pattern(tuple(brands)) if brands else None
    if pattern is not None:
        found += [Protected(m.start(), m.end(), m.group(), "brand") for m in pattern.finditer(text)]
    if _CODED.search(text):
        for exact in (_TORQUE, _SIGNED):
            found += [Protected(m.start(), m.end(), m.group(), "measure") for m in exact.finditer(text)]
        found += [
            Protected(m.start(), m.end(), m.group(), "code")
            for m in _CODE.finditer(text)
            if not _MEASURE_LIKE.fullmatch(m.group())
        ]
    found.sort(key=lambda span: (span.start, -span.end))
    kept: list[Protected] = []
    for span in found:
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def abbreviations(text: str, *, value: bool) -> tuple[Protected, ...]:
    """The words of a text that Chinese shops leave as they are where nobody knows a word for them.

    Everywhere: 1440p, 802.11ac. In a choice or property ("Video codec: ProRes, AVC") capitals and inner capitals too;
    a text all in capitals is somebody shouting, and one word of it may be anything, unless it is all there is.
    """
    found = [Protected(m.start(), m.end(), m.group(), "abbreviation") for m in _STANDARD.finditer(text)]
    if value:
        for pattern in (_INNER, _SYMBOL):
            found += [Protected(m.start(), m.end(), m.group(), "abbreviation") for m in pattern.finditer(text)]
        if not text.isupper() or len(text.split()) == 1 or len(text) <= 8:
            found += [Protected(m.start(), m.end(), m.group(), "abbreviation") for m in _CAPITALS.finditer(text)]
    return tuple(found)


_INITIALS = re.compile(r"(?<=\()[A-Z]{2,6}(?=\))")
_LISTED_CODE = re.compile(r"^[A-Z]{3}(?:-[A-Z]{2,5})?(?=- [A-Z])|(?<=\()(?:°[CF]|[A-Z][a-z]?-[A-Za-z]{1,3})(?=\))")


def initials(text: str) -> tuple[Protected, ...]:
    """The short forms in brackets whose letters the words before them have: terephthalate (PET) is no animal.

    Codes that begin a list's entry ("SPA- Spanish"), units and keys ("Bb clarinet") stay as well.
    """
    if text.isupper():
        return ()
    found = [m for m in _INITIALS.finditer(text) if _spells(m.group().lower(), text[: m.start()].lower())]
    found += (*_LISTED_CODE.finditer(text), *_NOTE.finditer(text))
    return tuple(Protected(m.start(), m.end(), m.group(), "name") for m in sorted(found, key=re.Match.start))


def _spells(letters: str, words: str) -> bool:
    """True when the letters come in that order in the words and the first of them begins a word."""
    at = next((m.start() for m in re.finditer(rf"\b{letters[0]}", words)), -1)
    for letter in letters if at >= 0 else ():
        at = words.find(letter, at) + 1
        if not at:
            return False
    return at > 0


def lost(source: str, target: str, spans: Sequence[Protected]) -> tuple[str, ...]:
    """The protected texts that the target holds fewer times than the source; brands by any case."""
    missing: list[str] = []
    low = target.lower()
    for text, count in Counter(span.text for span in spans).items():
        brand = next(span.what == "brand" for span in spans if span.text == text)
        held = low.count(text.lower()) if brand else target.count(text)
        if held < min(count, source.lower().count(text.lower()) or 1):
            missing.append(text)
    return tuple(missing)


def without(text: str, spans: Sequence[Protected]) -> str:
    """The text with blanks in place of its protected stretches, so that their digits are no numbers."""
    for span in reversed(spans):
        text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
    return text

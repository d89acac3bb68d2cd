"""Whether the numbers of a text are still in its Chinese, converted or not, written as digits or in Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from seller_assistant.translating import numbers
from seller_assistant.translating.context import NOWHERE, Context
from seller_assistant.translating.localising import localise

_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_FRENCH_DECIMAL = re.compile(r"(?<![\d,])(\d+),(\d{1,2})(?!\d|,\d)")
_SCALED = re.compile(r"(\d+(?:\.\d+)?)\s*(万|亿|千|百万)")
_SCALES = {"千": 10**3, "万": 10**4, "百万": 10**6, "亿": 10**8}
_HAN_DIGITS = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "双": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_HAN_NUMBER = re.compile(r"[零〇一二两双三四五六七八九十百千万]+")
_DECADE = re.compile(r"\b(1[5-9]|20)(\d0)'?s\b")
_MILLIONS = re.compile(r"(\d+(?:[.,]\d+)?)\s*(million|thousand|billion|mille|millions?|milliards?)\b", re.IGNORECASE)
_MILLION_OF = {"million": 10**6, "millions": 10**6, "thousand": 1000, "mille": 1000, "billion": 10**9,
"milliard": 10**9,
               "milliards": 10**9}  # fmt: skip


def numbers_lost(source: str, target: str, lang: str, context: Context = NOWHERE) -> tuple[str, ...]:
    """The numbers of the source, as written there, that the target holds neither as they were nor converted."""
    source = numbers.ungrouped(source) if lang == "fr" else source
    there = _values(target)
    missing: list[str] = []
    at = 0
    plain = _FRENCH_DECIMAL.sub(r"\1.\2", source) if lang == "fr" else source  # 1,5 is not 1 and 5
    for piece in localise(source, lang, context):
        raw = source[piece.start : piece.end]
        if not any(value.isdigit() for value in raw):
            continue
        at = piece.end
        if _stands(raw, target) or _decade(raw, target):
            continue
        if _all_in(_values(plain[piece.start : piece.end]), there):
            continue
        if _all_in(_values(piece.target), there):
            continue
        if _all_in(_decimals(raw, lang), there) or _scaled(source[piece.start : piece.end + 12], there):
            continue
        missing.append(raw)
    rest = (found.group() for found in _DIGITS.finditer(plain, at))
    missing += [number for number in rest if not _all_in({_value(number)}, there)]
    return tuple(dict.fromkeys(missing))


_SAID = re.compile(r"\d+(?:\.\d+)?")
_WORDS = {
    "half": 2, "demi": 2, "one": 1, "un": 1, "une": 1, "single": 1, "two": 2, "deux": 2, "double": 2, "dual": 2,
    "pair": 2, "paire": 2,
    "twin": 2, "three": 3, "trois": 3, "triple": 3, "four": 4, "quatre": 4, "quad": 4, "five": 5, "cinq": 5,
    "six": 6, "seven": 7, "sept": 7, "eight": 8, "huit": 8, "nine": 9, "neuf": 9, "ten": 10, "dix": 10,
    "eleven": 11, "onze": 11, "twelve": 12, "douze": 12, "dozen": 12, "douzaine": 12, "twenty": 20, "vingt": 20,
    "hundred": 100, "cent": 100, "thousand": 1000, "first": 1, "second": 2, "third": 3, "january": 1, "february": 2,
    "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
    "november": 11, "december": 12, "round": 360, "quarter": 4, "sterling": 925, "pure": 100, "full": 100, "all": 100,
}  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]+")


def numbers_invented(source: str, target: str, lang: str, context: Context = NOWHERE) -> tuple[str, ...]:
    """The numbers of the Chinese, as written there, that the source says neither as digits, converted, nor in words."""
    source = numbers.ungrouped(source) if lang == "fr" else source
    said = _SAID.findall(target)
    if not said:
        return ()
    there = _values(source) | {_value(raw.replace(",", ".")) for raw in re.findall(r"\d+,\d+", source)}
    for piece in localise(source, lang, context):
        there |= _values(piece.target) | _decimals(source[piece.start : piece.end], lang)
    there |= {Decimal(_WORDS[word]) for word in _LETTERS.findall(source.lower()) if word in _WORDS}
    there |= {Decimal(digits) for digits in re.findall(r"\d+", source)}
    for decade in _DECADE.finditer(source):  # the 1960s are 20世纪60年代
        there |= {Decimal(int(decade[1]) + 1), Decimal(decade[2])}
    for many in _MILLIONS.finditer(source):
        there.add(Decimal(many[1].replace(",", ".")) * _MILLION_OF[many[2].lower()])
    scaled = {match[1]: Decimal(match[1]) * _SCALES[match[2]] for match in _SCALED.finditer(target)}
    new = [raw for raw in said if not _all_in({_value(raw), scaled.get(raw, _value(raw))} - {Decimal(-1)}, there)]
    new = [raw for raw in new if scaled.get(raw, _value(raw)) not in there and _value(raw) not in there]
    return tuple(dict.fromkeys(new))


def _decimals(raw: str, lang: str) -> set[Decimal]:
    """The numbers of a stretch with fractions worked out: 3/8 inch -> 0.375."""
    return {numbers.decimal(found.group(), lang).normalize() for found in re.finditer(numbers.pattern(lang), raw)}


def _stands(raw: str, target: str) -> bool:
    """True when the target holds the very same figures, not as part of a longer number."""
    return re.search(rf"(?<![\d.,]){re.escape(raw)}(?![\d]|[.,]\d)", target) is not None


def _values(text: str) -> set[Decimal]:
    found = {_value(m.group()) for m in _DIGITS.finditer(text)}
    found |= {Decimal(m[1]) * _SCALES[m[2]] for m in _SCALED.finditer(text)}
    for run in _HAN_NUMBER.findall(text):
        value = _han(run)
        if value is not None:
            found.add(Decimal(value))
        found |= {Decimal(_HAN_DIGITS[c]) for c in run if c in _HAN_DIGITS}
    return found


def _value(text: str) -> Decimal:
    try:
        return Decimal(text.replace(",", "")).normalize()
    except InvalidOperation:
        return Decimal(-1)


def _all_in(wanted: Iterable[Decimal], there: set[Decimal]) -> bool:
    wanted = list(wanted)
    return bool(wanted) and all(value.normalize() in there or value in there for value in wanted)


def _han(run: str) -> int | None:
    """The value of a Chinese number up to 9999: 二十四 -> 24, 十 -> 10."""
    total = current = 0
    for c in run:
        if c in _HAN_DIGITS:
            current = _HAN_DIGITS[c]
        elif c in "十百千":
            total += (current or 1) * {"十": 10, "百": 100, "千": 1000}[c]
            current = 0
        else:
            return None
    return total + current


def _decade(raw: str, target: str) -> bool:
    found = _DECADE.fullmatch(raw)
    if found is None:
        return False
    return f"{found[2]}年代" in target.replace(" ", "")


def _scaled(text: str, there: set[Decimal]) -> bool:
    found = _MILLIONS.match(text)
    if found is None:
        return False
    return Decimal(found[1].replace(",", ".")) * _MILLION_OF[found[2].lower()] in there

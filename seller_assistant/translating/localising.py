"""Numbers with units, written the Chinese way: 12 oz -> 340克, 60" -> 152厘米, 8-10 in -> 20-25厘米.

Ounces are volume or mass by what the text sells; screens, wheels and jeans keep their inches.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache

from seller_assistant.translating import numbers
from seller_assistant.translating.context import NOWHERE, Context, words
from seller_assistant.translating.counting import Piece, counts, has_number
from seller_assistant.translating.dating import dates
from seller_assistant.translating.measures import (
    BY_ID,
    CUPS_COUNT,
    GEMS,
    INCH_STAYS,
    MEASURES,
    THREADS,
    Measure,
    plain,
    rounded,
)
from seller_assistant.translating.ounces import is_liquid
from seller_assistant.translating.sizing import sizes

LENGTHS = frozenset(("in", "ft", "yd", "mm", "cm", "m"))
_SIDES = {"l": "长", "w": "宽", "h": "高", "d": "深"}
_KARATS = frozenset(("8", "9", "10", "12", "14", "16", "18", "20", "21", "22", "24"))
# "10 in Black", "batch 7 in our workshop" are no lengths: after a bare "in" these words say so.
_NO_INCH = re.compile(
    r"\s*-?\s*(?:\d|(?:a|an|one|the|stock|black|white|red|blue|green|grey|gray|pink|gold|silver|store)\b"
    r"|(?:our|my|your|his|her|its|their|this|that|these|those|each|every|any|total)\b)",
    re.IGNORECASE,
)


def localise(text: str, lang: str, context: Context = NOWHERE) -> tuple[Piece, ...]:
    """Every number of the text in order, with what it becomes in Chinese; the pieces never overlap."""
    if not has_number(text):
        return ()
    taken: list[Piece] = []
    starts: list[int] = []
    found = (
        *dates(text, lang), *sizes(text, lang, context), *_measures_first(text, lang, context), *counts(text, lang),
        *_measured(text, lang, context), *_bare(text, lang),
    )  # fmt: skip
    for piece in found:
        at = bisect_left(starts, piece.start)
        if (at and taken[at - 1].end > piece.start) or (at < len(taken) and taken[at].start < piece.end):
            continue
        starts.insert(at, piece.start)
        taken.insert(at, piece)
    return tuple(taken)


def localised(text: str, lang: str, context: Context = NOWHERE) -> str:
    """The text with its units and counts replaced, everything else as it was."""
    out, at = [], 0
    for piece in localise(text, lang, context):
        if piece.role in ("measure", "age", "date") or piece.count:
            out += [text[at : piece.start], piece.target]
            at = piece.end
    return "".join([*out, text[at:]])


_SAID_IN_CHINESE = {
    "液量盎司": "fl", "液体盎司": "fl", "盎司": "oz", "磅": "lb", "加仑": "gal", "夸脱": "qt", "品脱": "pt",
    "英寸": "in",
    "英尺": "ft", "英里": "mi", "平方英尺": "sqft", "华氏度": "fahrenheit",
}  # fmt: skip
_CHINESE_UNIT = re.compile(
    rf"(?<![\d.])(\d+(?:\.\d+)?)(?:\s*[-–~至到]\s*(\d+(?:\.\d+)?))?\s*"
    rf"({'|'.join(sorted(_SAID_IN_CHINESE, key=len, reverse=True))})"
)


def metric(chinese: str, source: str, lang: str, context: Context = NOWHERE) -> str:
    """An engine's Chinese with its foreign units made metric: 12盎司 -> 340克; the source decides what an ounce is."""

    def said(found: re.Match[str]) -> str:
        measure = BY_ID[_SAID_IN_CHINESE[found[3]]]
        low, unit = _converted(Decimal(found[1]), measure, source, lang, context)
        if found[2] is None:
            return f"{low}{unit}"
        high, top = _converted(Decimal(found[2]), measure, source, lang, context)
        return f"{low}-{high}{top}" if top == unit else f"{low}{unit}-{high}{top}"

    return _CHINESE_UNIT.sub(said, localised(chinese, "en", context))


# -- the patterns ---------------------------------------------------------------------------------
@cache
def _patterns(lang: str) -> dict[str, re.Pattern[str]]:
    units = []
    for measure in MEASURES:
        both = f"{measure.pattern}|{measure.french}" if measure.french and lang == "fr" else measure.pattern
        units.append(f"(?:{both})" if measure.case else f"(?i:{both})")
    unit = rf"(?:{'|'.join(units)})(?:(?<=[^\w\s])|(?![^\W_]))"
    number = numbers.pattern(lang)
    blank = "[\\s\u00a0\u202f]?-?"
    side = r"(?:\s?[LWHDlwhd](?![^\W_]))?"
    before = r"(?<![\w.,/$€£])"
    part = rf"{number}(?:{blank}{unit})?{side}"
    to = r"\s?(?:-|–|—|~|～|to|à)\s?"
    return {
        "unit": re.compile(unit),
        "number": re.compile(number),
        "feet": re.compile(
            rf"{before}(?P<ft>\d+)\s?(?:['′’]|ft\.?|feet|pi\.?|pieds?)\s?-?"
            rf"(?P<in>{number})\s?(?:\"|″|”|''|in\.?|inches|po\.?)(?![^\W_])",
            re.IGNORECASE,
        ),
        "area": re.compile(rf"{before}{part}(?:\s?(?:[x×✕*]|by(?=\s\d))\s?{part}){{1,2}}(?![\w])", re.IGNORECASE),
        "range": re.compile(rf"{before}(?P<a>{number})(?P<u>{blank}{unit})?{to}(?P<b>{number}){blank}(?P<unit>{unit})"),
        "one": re.compile(rf"(?<![\w.,/])(?P<n>[-−]?{number}){blank}(?P<unit>{unit})"),
        "part": re.compile(rf"(?P<n>{number})(?:{blank}(?P<unit>{unit}))?(?P<side>{side})"),
        "bare": re.compile(
            rf"(?<![\w])(?<!\d[.,])[$€£]?{number}(?:(?<=\d)\s?[-–]\s?[$€£]?{number}(?!\w|[.,/-]\d))?(?:\s?\$|\+)?(?!\w|[.,/]\d)"
        ),
    }  # fmt: skip


@lru_cache(maxsize=1024)
def _measure(unit: str, lang: str) -> Measure | None:
    for measure in MEASURES:
        both = f"{measure.pattern}|{measure.french}" if measure.french and lang == "fr" else measure.pattern
        if re.fullmatch(both, unit, 0 if measure.case else re.IGNORECASE):
            return measure
    return None


def _measures_first(text: str, lang: str, context: Context) -> Iterator[Piece]:
    """Feet with inches, and sizes with several sides: they hold smaller measures."""
    patterns = _patterns(lang)
    for found in patterns["feet"].finditer(text):
        inches = Decimal(found["ft"]) * 12 + numbers.decimal(found["in"], lang)
        value, unit = _converted(inches, BY_ID["in"], text, lang, context)
        yield _piece(found.start(), found.end(), f"{value}{unit}", context, text)
    for found in patterns["area"].finditer(text):
        piece = _sides(found, text, lang, context)
        if piece is not None:
            yield piece


def _sides(found: re.Match[str], text: str, lang: str, context: Context) -> Piece | None:
    raw = found.group()
    parts = list(_patterns(lang)["part"].finditer(raw))
    units = [_measure(part["unit"], lang) if part["unit"] else None for part in parts]
    named = [unit for unit in units if unit is not None]
    if not named:
        target = "×".join(part["n"] for part in parts)
        return Piece(found.start(), found.end(), target, "size", "number")
    last = named[-1]
    if last.id not in LENGTHS:
        return _times(found, parts, last, text, lang, context) if units[0] is None and len(parts) == 2 else None
    values = [
        _converted(numbers.decimal(p["n"], lang), u or last, text, lang, context)
        for p, u in zip(parts, units, strict=True)
    ]
    sides = [_SIDES.get(part["side"].strip().lower(), "") for part in parts]
    one_unit = len({unit for _, unit in values}) == 1
    said = [f"{s}{v}{'' if one_unit else u}" for s, (v, u) in zip(sides, values, strict=True)]
    return _piece(found.start(), found.end(), "×".join(said) + (values[0][1] if one_unit else ""), context, text)


def _times(
    found: re.Match[str], parts: list[re.Match[str]], unit: Measure, text: str, lang: str, context: Context
) -> Piece:
    value, said = _converted(numbers.decimal(parts[1]["n"], lang), unit, text, lang, context)
    return _piece(found.start(), found.end(), f"{value}{said}×{parts[0]['n']}", context, text)


def _measured(text: str, lang: str, context: Context) -> Iterator[Piece]:
    patterns = _patterns(lang)
    for found in patterns["range"].finditer(text):
        measure = _measure(found["unit"], lang)
        if measure is None or not _believable(found, measure, text, lang) or _mixed(found):
            continue
        low, high = numbers.decimal(found["a"], lang), numbers.decimal(found["b"], lang)
        top, unit = _converted(high, measure, text, lang, context)
        own = _measure(found["u"].lstrip("-\u00a0\u202f "), lang) if found["u"] else None
        bottom, below = _converted(low, own or measure, text, lang, context)
        said = f"{bottom}-{top}{unit}" if unit == below else f"{bottom}{below}-{top}{unit}"
        yield _piece(found.start(), found.end(), said, context, text)
    for found in patterns["one"].finditer(text):
        measure = _measure(found["unit"], lang)
        if measure is None or not _believable(found, measure, text, lang):
            continue
        if measure.id == "carat" and _is_gold(found, text):
            measure = BY_ID["karat"]
        raw = found["n"]
        sign = "-" if raw[0] in "-−" and measure.id in ("celsius", "fahrenheit") else ""
        if measure.id == "in" and _threaded(text, found.end()):
            yield _piece(found.start(), found.end(), f"{raw}英寸", context, text)
            continue
        if "/" in raw and measure.factor == 1 and _improper(raw):
            yield _piece(found.start(), found.end(), f"{raw}{measure.target}", context, text)
            continue
        start = found.start() if sign or raw[0] not in "-−" else found.start() + 1
        value, unit = _converted(
            numbers.decimal(raw.lstrip("-−"), lang) * (-1 if sign else 1), measure, text, lang, context
        )
        about = text[start - 1 : start] in ("~", "≈") and (start < 2 or not text[start - 2].isalnum())
        yield _piece(start - about, found.end(), f"{'约' * about}{value}{unit}", context, text)


def _bare(text: str, lang: str) -> Iterator[Piece]:
    for found in _patterns(lang)["bare"].finditer(text):
        raw = found.group()
        clean = raw if raw[0] in "$€£" or raw.endswith("$") or "/" in raw else re.sub("[\u00a0\u202f ]", "", raw)
        clean = clean.replace("–", "-")
        yield Piece(found.start(), found.end(), clean, "number", "number")


def _piece(start: int, end: int, target: str, context: Context, text: str) -> Piece:
    raw = text[start:end]
    shown = f"{target}（{raw}）" if context.originals and _imperial(raw) else target
    return Piece(start, end, shown, "unit", "measure")


def _imperial(raw: str) -> bool:
    return re.search(r"mm|cm|ml|kg|\d\s?(?:g|l|m|W|V)\b|%", raw) is None


_GOLD_BEFORE = re.compile(r"\b(?:or|gold)(?:\s(?:jaune|blanc|rose|massif))?,?\s$", re.IGNORECASE)
_GOLD_AFTER = re.compile(r"\s(?:(?:yellow|white|rose|solid)\s)?gold\b", re.IGNORECASE)


_THREAD = re.compile(rf"\s?-?(?:(?:fe)?male\s)?(?:{'|'.join(THREADS)})\b|-\d{{2}}\b", re.IGNORECASE)


def _threaded(text: str, end: int) -> bool:
    """Whether the inches before that place are the name of a thread: 1/2 inch NPT, 5/8 inch-27."""
    return _THREAD.match(text, end) is not None


def _improper(raw: str) -> bool:
    """Whether a fraction is two numbers: a wetsuit of 3/2 mm is thicker in one place than in another."""
    parts = raw.split("/")
    return len(parts) == 2 and parts[0].isdigit() and parts[1].isdigit() and int(parts[0]) > int(parts[1])


def _mixed(found: re.Match[str]) -> bool:
    """Whether what looks like a range is one number: the 2-1/2 of "2-1/2 inch"."""
    rest = found.group()[len(found["a"]) :]
    return found["u"] is None and found["a"].isdigit() and re.match(r"-\d+/", rest) is not None


# -- deciding -------------------------------------------------------------------------------------
def _believable(found: re.Match[str], measure: Measure, text: str, lang: str) -> bool:
    """Whether what looks like a unit is one: "10 in Black", "4K", a quotation mark."""
    unit = found["unit"]
    if measure.id == "in" and unit in ('"', "”", "''"):
        gap = text[found.end() - len(unit) - 1].isspace()
        return not (gap and text[found.end() : found.end() + 1].isalpha()) and (
            text.count(unit, 0, found.start()) % 2 == 0 or unit != "”"
        )
    if measure.id == "in" and unit.lower() == "in":
        attached = text[found.end() - 3].isdigit() or text[found.end() - 3] == "-"
        if (
            attached
            and not text[found.end() : found.end() + 1].isdigit()
            and text[found.end() : found.end() + 1] != "-"
        ):
            return True
        return _NO_INCH.match(text, found.end()) is None
    if measure.id == "carat" and unit.lower() == "ct":
        return is_jewellery(text, lang)
    if measure.id == "karat":
        return found["n"] in _KARATS and not {"run", "race", "tv", "screen"} & set(words(text, lang))
    if measure.id in ("w", "l") and {"jean", "pant", "trouser", "chino"} & set(words(text, lang)):
        return False
    if measure.id == "m" and lang == "en" and text[found.end() : found.end() + 1] in ("-", "/"):
        return False
    return not (measure.id == "amp" and " " in found.group())


def _is_gold(found: re.Match[str], text: str) -> bool:
    """Whether a "carat" is the fineness of gold (14K) and no weight of a stone: "or 14 carats", "14 carat gold"."""
    beside = _GOLD_BEFORE.search(text, 0, found.start()) or _GOLD_AFTER.match(text, found.end())
    return found["n"] in _KARATS and beside is not None


def _converted(value: Decimal, measure: Measure, text: str, lang: str, context: Context) -> tuple[str, str]:
    """The number and the Chinese unit."""
    if measure.id == "oz":
        return _large(value, BY_ID["fl" if is_liquid(text, lang, context) else "oz"])
    if measure.id == "in" and _keeps_inches(text, lang, context):
        return plain(value), "英寸"
    if measure.id == "cup" and CUPS_COUNT & _around(text, lang, context):
        return plain(value), "杯"
    if measure.id == "fahrenheit":
        return plain(((value - 32) * 5 / 9).quantize(Decimal(1), rounding=ROUND_HALF_UP)), "℃"
    if measure.id == "ft" and value * measure.factor >= 100:
        return rounded(value * measure.factor / 100), "米"
    if measure.id == "in" and 0 < value * measure.factor < 1:
        return rounded(value * measure.factor * 10), "毫米"
    if measure.factor == 1:
        return plain(value), measure.target
    if measure.id in ("cl", "mp"):
        return plain(value * measure.factor), measure.target
    return _large(value, measure)


def _large(value: Decimal, measure: Measure) -> tuple[str, str]:
    exact = value * measure.factor
    if measure.large and exact >= 1000:
        return rounded(exact / 1000), measure.large
    return rounded(exact), measure.target


def _around(text: str, lang: str, context: Context) -> set[str]:
    return {*words(text, lang), *words(context.title, lang), *words(context.category, lang)}


def _keeps_inches(text: str, lang: str, context: Context) -> bool:
    return bool(INCH_STAYS & set(words(text, lang))) or (
        bool(INCH_STAYS & {*words(context.title, lang), *words(context.category, lang)})
    )


def is_jewellery(text: str, lang: str, context: Context = NOWHERE) -> bool:
    """Whether ``ct`` in this text means carat and not count."""
    return bool(GEMS & _around(text, lang, context))


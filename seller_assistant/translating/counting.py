"""Counts, sets, ages, sizes and ordinals in a text, as Chinese shops write them."""

# ruff: noqa: E501 - a pattern broken over two lines hides what it matches

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from seller_assistant.translating.unit import SpanKind

Role = Literal["measure", "count", "age", "size", "date", "number"]


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text that is a number, and what it becomes.

    A ``count`` still lacks its measure word: the target of ``form`` has ``{m}`` where it goes.
    """

    start: int
    end: int
    target: str
    kind: SpanKind
    role: Role
    count: int = 0
    form: str = ""


_NUMBERS_EN = {name: n for n, name in enumerate(
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1)} | {"a": 1, "an": 1}  # fmt: skip
_NUMBERS_FR = {name: n for n, name in enumerate(
    ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"], 1)} | {"une": 1}  # fmt: skip
_HAN = "零一二三四五六七八九十"

_SETS = frozenset(
    ("set", "bundle", "collection", "ensemble", "jeu", "lot", "coffret", "trousse", "assortment", "assortiment")
)


def _value(text: str) -> int:
    low = text.lower()
    found = _NUMBERS_EN.get(low) or _NUMBERS_FR.get(low)
    return found if found is not None else int(re.sub(r"\D", "", text) or 0)


def _set_of(found: re.Match[str]) -> tuple[str, str, int]:
    n = _value(found["n"])
    box = found["box"].lower()
    return ("", f"{n}件套", 0) if box in _SETS else ("", f"{n}{{m}}装", n)


def _pieces(found: re.Match[str]) -> tuple[str, str, int]:
    n = _value(found["n"])
    if found["low"]:
        return ("", f"{found['low']}-{n}{{m}}", 0)
    if found["set"]:
        return ("", f"{n}件套", 0)
    return ("", f"{n}{{m}}" if found["unit"].lower().startswith(("pi", "pc", "mo")) else f"{n}{{m}}装", n)


def _by(found: re.Match[str]) -> tuple[str, str, int]:
    n = int(found["n"])
    return ("", f"{n}{{m}}", n)


def _players(found: re.Match[str]) -> tuple[str, str, int]:
    high = found["m"]
    return (f"{found['n']}-{high}人" if high else f"{found['n']}人{'以上' if found['plus'] else ''}", "", 0)


def _as_it_is(found: re.Match[str]) -> tuple[str, str, int]:
    return (found.group(), "", 0)


def _ratio(found: re.Match[str]) -> tuple[str, str, int]:
    said = f"{found['n']}:{found['m']}"
    return (f"{said}比例" if found["scale"] or found["before"] else said, "", 0)


def _rolls(found: re.Match[str]) -> tuple[str, str, int]:
    return (f"{found['n']}卷", "", 0)


def _carats(found: re.Match[str]) -> tuple[str, str, int] | None:
    return (f"{found['n']}克拉", "", 0) if _GEMS.search(found.string) else None


def _sachets(found: re.Match[str]) -> tuple[str, str, int]:
    return ("", f"{found['n']}袋", 0)


def _shades(found: re.Match[str]) -> tuple[str, str, int]:
    return (f"{found['n']}色", "", 0)


def _pairs(found: re.Match[str]) -> tuple[str, str, int]:
    n = _value(found["n"]) if found["n"] else 1
    return ("", f"{n}双" if n > 1 else "一{m}", -n)


def _dozen(found: re.Match[str]) -> tuple[str, str, int]:
    many = found["n"]
    half = many and many.lower().startswith(("half", "demi"))
    n = 6 if half else 12 * (_value(many) if many else 1)
    return ("", f"{n}{{m}}装", n)


def _in_one(found: re.Match[str]) -> tuple[str, str, int]:
    n, m = int(found["n"]), int(found["m"])
    said = [_HAN[v] if v <= 10 else str(v) for v in (n, m)]
    return (f"{said[0]}合{said[1]}", "", 0)


def _ages(found: re.Match[str]) -> tuple[str, str, int]:
    unit = "个月" if (found["u"] or "").lower().startswith("m") else "岁"
    low, high = found["n"], found["m"]
    up = (
        found["plus"]
        or (found["more"] or "").strip().lower() not in ("", "old")
        or ("from" in found.groupdict() and found["from"] is not None)
    )
    return (f"适合{low}-{high}{unit}" if high else f"适合{low}{unit}以上" if up else f"适合{low}{unit}", "", 0)


def _years(found: re.Match[str]) -> tuple[str, str, int]:
    unit = "个月" if found["u"].lower().startswith("m") else "岁"
    return (f"{found['n']}-{found['m']}{unit}", "", 0)


def _aged(found: re.Match[str]) -> tuple[str, str, int]:
    return (f"{found['n']}岁", "", 0)


def _size(found: re.Match[str]) -> tuple[str, str, int]:
    high = found["m"]
    return (f"{found['n']}-{high}码" if high else f"{found['n']}码", "", 0)


def _ordinal(found: re.Match[str]) -> tuple[str, str, int]:
    return (f"第{found['n']}", "", 0)


def _decade(found: re.Match[str]) -> tuple[str, str, int]:
    return (f"{found['n']}年代", "", 0)


def _named(found: re.Match[str]) -> tuple[str, str, int]:
    return (f"{found['n']}号", "", 0)


Handler = Callable[[re.Match[str]], tuple[str, str, int] | None]  # None: the rule does not hold for that text
_GEMS = re.compile(
    r"\b(?:diamond|diamant|moissanite|sapphire|saphir|ruby|rubis|emerald|émeraude|zirconia|gem(?:stone)?|topaz|topaze"
    r"|amethyst|améthyste|solitaire|tanzanite|aquamarine|garnet|opal)s?\b",
    re.IGNORECASE,
)
_EN_N = rf"\d+|{'|'.join(_NUMBERS_EN)}"
_FR_N = rf"\d+|{'|'.join(_NUMBERS_FR)}"


def _rules(*rows: tuple[str, Role, SpanKind, Handler]) -> tuple[tuple[re.Pattern[str], Role, SpanKind, Handler], ...]:
    return tuple((re.compile(row[0], re.IGNORECASE), row[1], row[2], row[3]) for row in rows)


_AGE_EN = r"(?:\b(?:(?:for|fits)\s+)?ages?d?:?\s*)(?P<n>\d+)\s*(?:(?:-|–|to)\s*(?P<m>\d+)|(?P<plus>\+))?"
_AGE_FR = r"(?:\b(?:pour\s+)?(?:âges?|age)\s*:?\s*(?:de\s+)?|\bdès\s(?=\d+\s(?:an|mois))(?P<from>))(?P<n>\d+)\s*(?:(?:-|–|à)\s*(?P<m>\d+)|(?P<plus>\+))?"

_PHONE: tuple[str, Role, SpanKind, Handler] = (
    r"(?<![\w.-])(?:\+?1[-.\s])?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}(?![\w-])", "number", "kept", _as_it_is
)

ENGLISH = _rules(
    _PHONE,
    (r"(?<![\w.,])(?P<n>\d{1,3})[\s-]colou?rs?\b", "number", "number", _shades),
    (r"(?<=[^\W\d_]\s)(?:(?-i:[x×])\s?|X\s)(?P<n>[1-6]?\d|7[0-2])(?=\s*$|\s*[,;)|])", "count", "number", _by),
    (r"^(?P<n>\d{1,2})\s?[x×]\s(?=[^\W\d_])", "count", "number", _by),
    (r"(?<![\w.])(?P<n>\d{1,2})[ -]in[ -](?P<m>\d{1,2})(?![\w.])", "number", "number", _in_one),
    (rf"\b(?P<box>set|pack|box|case|bundle|lot|bag|package|pkg|carton|collection|assortment)\sof\s(?P<n>{_EN_N})\b(?!\s*(?:oz|ml|g)\b)(?:\s(?:pcs?|pieces?)\b)?", "count", "number", _set_of),
    (r"(?<![\w.:])(?P<before>\bscale\s)?(?P<n>\d{1,3})\s?:\s?(?P<m>\d{1,4})(?![\w:]|\.\d)(?P<scale>[\s-]scale\b)?", "number", "number", _ratio),
    (r"(?<![\w.])(?P<n>\d+)[\s-]rolls?(?=\s*$|\s*[,;)|])", "number", "number", _rolls),
    (r"(?<![\w.])(?P<n>\d+)(?:\s?(?:-|–|to|or)\s?(?P<m>\d+))?(?P<plus>\+)?[\s-]?players?\b", "number", "number", _players),
    (r"(?<![\w.])(?P<n>\d+(?:\.\d+)?)[\s-]?(?:ct|cttw|ctw|carats?)\b\.?", "number", "number", _carats),
    (rf"(?<![\w.,])(?:(?P<low>\d+)\s?(?:-|–|to)\s?)?(?P<n>{_EN_N})[\s-]?(?P<unit>packs?|pk|counts?|ct|cnt|pcs?|pieces?|pce)\b\.?(?P<set>[\s-]+sets?\b)?", "count", "number", _pieces),
    (r"(?:\b(?P<n>\d+|a|one|two|three|four|five|six)[\s-]+)?\bpairs?\b(?:\sof\b)?", "count", "number", _pairs),
    (rf"(?:\b(?P<n>half\sa|half|{_EN_N})[\s-]+)?\bdozens?\b(?:\sof\b)?", "count", "number", _dozen),
    (_AGE_EN + r"(?:\s*\b(?P<u>years?|yrs?|months?|mos?)\b)?(?P<more>\s(?:and|&|or)\s(?:up|older|over|above)|\sold)?", "age", "size", _ages),
    (r"(?<![\w.])(?P<n>\d+)(?P<m>)\s*(?P<plus>\+)?\s*(?P<u>years?|yrs?|months?)\b(?P<more>\s(?:and|&|or)\s(?:up|older|over|above)|\sold)", "age", "size", _ages),
    (r"(?<![\w.])(?P<n>\d+)(?P<m>)\s*(?P<plus>\+)\s*(?P<u>years?|yrs?|months?)\b(?P<more>)", "age", "size", _ages),
    (r"(?<![\w.])(?P<n>\d+)\s*(?:-|–|to)\s*(?P<m>\d+)\s*(?P<u>years?|yrs?|y|months?|mos?|m)\b(?:\sold\b)?(?!\s*x)", "age", "size", _years),
    (r"\bsizes?:?\s(?:US\s|EU\s)?(?P<n>\d{1,3}(?:\.5)?)(?:\s*(?:-|–|to)\s*(?P<m>\d{1,3}(?:\.5)?))?(?![\w\"″'])", "size", "size", _size),
    (r"\b(?P<n>\d+)(?:st|nd|rd|th)\b", "number", "number", _ordinal),
    (r"\b(?P<n>(?:19|20)\d0)'?s\b", "number", "number", _decade),
    (r"(?:\bno\.?\s?|#)(?P<n>\d+)\b", "number", "number", _named),
)  # fmt: skip

FRENCH = _rules(
    _PHONE,
    (r"(?<![\w.,])(?P<n>\d{1,3})\ssachets\b(?!\sde)", "count", "number", _sachets),
    (r"(?<![\w.,])(?P<n>\d{1,3})\scouleurs?\b", "number", "number", _shades),
    (r"(?<![\w.:])(?P<before>(?:à l['’])?\béchelle\s)?(?P<n>\d{1,3})\s?:\s?(?P<m>\d{1,4})(?![\w:]|[.,]\d)(?P<scale>(?!))?", "number", "number", _ratio),
    (r"(?<![\w.])(?P<n>\d+)\srouleaux(?=\s*$|\s*[,;)|])", "number", "number", _rolls),
    (r"(?<![\w.])(?P<n>\d+)(?:\s?(?:-|–|à|ou)\s?(?P<m>\d+))?\s(?P<plus>(?!))?joueurs?\b", "number", "number", _players),
    (r"(?<![\w.])(?P<n>\d+(?:[.,]\d+)?)\s?(?:ct|carats?)\b", "number", "number", _carats),
    (r"(?<=[^\W\d_]\s)[x×]\s?(?P<n>\d{1,2})(?=\s*$|\s*[,;)|])", "count", "number", _by),
    (r"^(?P<n>\d{1,2})\s?[x×]\s(?=[^\W\d_])", "count", "number", _by),
    (r"(?<![\w.])(?P<n>\d{1,2})\s?(?:en|dans|-en-)\s?(?P<m>\d{1,2})(?![\w.])", "number", "number", _in_one),
    (rf"\b(?P<box>ensemble|lot|paquet|boîte|bte|caisse|emballage|paq\.?|jeu|coffret|sac|sachet|trousse|assortiment)\sde\s(?P<n>{_FR_N})\b(?![.,]\d|\s*(?:g|ml|oz|kg)\b)(?:\s(?:pièces?|unités?|pcs))?", "count", "number", _set_of),
    (rf"(?<![\w.,])(?:(?P<low>\d+)\s?(?:-|–|à)\s?)?(?P<n>{_FR_N})[\s-]?(?P<unit>unités?|pièces?|pcs|pqt|morceaux|mcx|un\.)(?P<set>(?!))?(?!\w)", "count", "number", _pieces),
    (r"(?:\b(?P<n>\d+|une|deux|trois|quatre)\s)?\bpaires?\b(?:\sde\b|\sd['’])?", "count", "number", _pairs),
    (rf"(?:\b(?P<n>demi-|{_FR_N})\s?)?\bdouzaines?\b(?:\sde\b|\sd['’])?", "count", "number", _dozen),
    (_AGE_FR + r"(?:\s*\b(?P<u>ans?|mois)\b)?(?P<more>\s(?:et|ou)\splus)?", "age", "size", _ages),
    (r"(?<![\w.])(?P<n>\d+)\s*(?:-|–|à)\s*(?P<m>\d+)\s*(?P<u>ans|mois)\b", "age", "size", _years),
    (r"(?<![\w.])(?P<n>\d+)(?P<m>)\s*(?P<plus>\+)?\s*(?P<u>ans|mois)\b(?P<more>\s(?:et|ou)\splus)", "age", "size", _ages),
    (r"(?<![\w.])(?P<n>\d+)(?P<m>)\s*(?P<plus>\+)\s*(?P<u>ans|mois)\b(?P<more>)", "age", "size", _ages),
    (r"^(?P<n>1?\d)\sans$", "age", "size", _aged),
    (r"(?:(?<=enfant\s)|(?<=fille\s)|(?<=garçon\s))(?P<n>1?\d)\sans\b", "age", "size", _aged),
    (r"\b(?:taille|pointure)s?:?\s(?P<n>\d{1,3}(?:[.,]5)?)(?:\s*(?:-|–|à)\s*(?P<m>\d{1,3}))?(?![\w\"″'])", "size", "size", _size),
    (r"(?:\bn[°o]\.?\s?|#)(?P<n>\d+)\b", "number", "number", _named),
)  # fmt: skip

_HINT = re.compile(r"[\d½¼¾⅓⅔⅛⅜⅝⅞]|\bpair|\bdozen|\bdouzaine|\b(?:set|pack|box|case|bundle|lot|bag|ensemble|paquet|coffret) (?:of|de) |-piece|"
                   r"\b(?:two|three|four|five|six|eight|ten|twelve|deux|trois|quatre|six|douze)\b", re.IGNORECASE)  # fmt: skip


def has_number(text: str) -> bool:
    """True when the text may hold a number, a count or a pair; cheap."""
    return _HINT.search(text) is not None


def counts(text: str, lang: str) -> Iterator[Piece]:
    """The counts, ages, sizes and ordinals of a text; they may overlap, the earlier rule wins."""
    for pattern, role, kind, handler in FRENCH if lang == "fr" else ENGLISH:
        for found in pattern.finditer(text):
            said = handler(found)
            if said is None:
                continue
            target, form, count = said
            start = found.start()
            end = start + len(found.group().rstrip())
            yield Piece(start, end, target or form.replace("{m}", "件"), kind, role, count, form)

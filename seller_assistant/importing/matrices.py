"""Price matrices: columns that are called by a choice (S, M, L; Red, Blue; 250 ml) and hold its price or stock."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from seller_assistant.catalog import money
from seller_assistant.importing import contents
from seller_assistant.importing.headings import match, normal
from seller_assistant.importing.vocabulary import COLOUR_WORDS

_SIZE = re.compile(
    r"^(?:(?:xx?s|[smlpg]|xx?x?l|[2-6]\s?xl|[2-5]x|tp|tg|ttg|s/m|m/l|l/xl|small|medium|large|x-?\s?small|x-?\s?large"
    r"|petite?"
    r"|moyen(?:ne)?|grande?|tres petite?|tres grande?|one size|taille unique|mini|regular|jumbo|小号|中号|大号|加大)"
    r"|(?:\d+\s?[x×]\s?)?\d+(?:[.,]\d+)?\s?(?:ml|cl|l|litres?|g|gr|kg|mg|oz|fl\.? oz|lbs?|cm|mm|m"
    r"|in|inch(?:es)?|po|pouces|\"|ft|ct|pk|pcs?|packs?|units?|unites?|t|y|m|ans|years?|mois|months?|片|个|支|克|毫升|升|件)\.?"
    r"|(?:eu|eur|us|uk|fr|it|cn|taille|size|t)\.?\s?\d{1,2}(?:[.,]5)?|\d{1,2}(?:[.,]5)?\s?(?:eu|eur|us|uk|码)"
    r"|\d+(?:[.,]\d+)?\s?[x×]\s?\d+(?:[.,]\d+)?(?:\s?(?:cm|mm|in|po|\"))?)$"
)
_SHOE = re.compile(r"^\d{1,2}(?:[.,]5)?$")
_YEAR = re.compile(r"^(?:19|20)\d\d$")
_PARTS = re.compile(r"\s+/\s+|\s*\|\s*|\n|\s[-–—:]\s|:\s")
_PIECES = re.compile(r"\d\s?(?:ct|pk|pcs?|packs?|units?|unites?|片|个|支|件)\b|^\d+$", re.IGNORECASE)
_CLEAR = 0.75  # from which confidence words beside a choice surely say what stands under it
_MANY = 3  # columns from which bare numbers under choices are told for stocks
_LONGEST_COUNT = 4  # digits
_LEAST_PRICE = 15
_STOCK_GROUPS = frozenset({"stock"})
_PRICE_GROUPS = frozenset({"price", "cost", "compare_at", "sale_price"})


class Choice(NamedTuple):
    """What a heading of a matrix says: "size" or "colour", the value, and the field of the group above it ("")."""

    kind: str
    value: str
    group: str = ""
    name: str = ""  # what the group above calls the choice, "" = it does not


def choice(heading: str) -> Choice | None:
    """The choice that a heading names by itself, or below the heading of a group: "Price / S", "Taille: M"."""
    parts = [part.strip() for part in _PARTS.split(heading.strip()) if part.strip()]
    if not parts:
        return None
    kind = _kind(parts[-1])
    if not kind:
        return _beside_price(parts[0].split()) if len(parts) == 1 else None
    above = match(" ".join(parts[:-1])) if len(parts) > 1 else None
    name = " ".join(parts[:-1]) if above is not None and above.field == "option" else ""
    return Choice(kind, parts[-1], above.field if above is not None else "", name)


def _beside_price(words: Sequence[str]) -> Choice | None:
    """The choice in "Price L" or "Small price"; a number of pieces there is how many one has to buy for that price."""
    for cut in range(1, len(words)):
        for group, value in ((words[:cut], words[cut:]), (words[cut:], words[:cut])):
            said, called = match(" ".join(group)), " ".join(value)
            is_group = said.field in _STOCK_GROUPS | _PRICE_GROUPS and said.confidence >= _CLEAR
            if is_group and not _PIECES.search(called) and (kind := _kind(called)):
                return Choice(kind, called, said.field)
    return None


def is_choice(word: str) -> bool:
    """True when a cell could be a heading of a matrix."""
    return len(word) <= 24 and _kind(word) != ""


def _kind(word: str) -> str:
    plain = normal(word)
    if plain in COLOUR_WORDS:
        return "colour"
    if _SIZE.match(word.strip().casefold()) or _SIZE.match(plain):
        return "size"
    return ""


def matrix(names: Sequence[str], values: Sequence[Sequence[str]], taken: Sequence[int] = ()) -> dict[int, str]:
    """The columns of a matrix (0-based) and their field, choice_price or choice_stock; empty when there is none.

    ``values[i]`` are the filled cells of column i; ``taken`` are columns with a field of the owner's. Three sizes or
    more over nothing but whole numbers are stocks where a price stands beside them, or where a size has none left.
    """
    found = {i: said for i, name in enumerate(names) if i not in taken and (said := choice(name)) is not None}
    found |= _numbered(names, found, taken)
    kinds = [said.kind for said in found.values()]
    if not kinds:
        return {}
    usual = max(set(kinds), key=kinds.count)
    same = {i: said for i, said in found.items() if said.kind == usual}
    filled = [i for i in same if values[i]]
    words = {said.value.casefold() for said in same.values()}
    if len(same) < 2 or not filled or (all(len(word) == 1 for word in words) and "m" not in words):
        return {}  # L and P alone are lengths and depths
    numbers = sum(contents.share(values[i], _is_number) for i in filled)
    if numbers < 0.7 * len(filled):
        return {}
    groups = {said.group for said in same.values()}
    if groups & _STOCK_GROUPS:
        return dict.fromkeys(same, "choice_stock")
    other_price = any(match(name).field == "price" and i not in same for i, name in enumerate(names))
    if groups & _PRICE_GROUPS or any(_is_money(values[i]) for i in filled):
        return dict.fromkeys(same, "choice_price")
    counted = len(same) >= _MANY and all(contents.share(values[i], _is_count) == 1 for i in filled)
    few = all(_SHOE.match(said.value) for said in same.values()) and all(_is_few(v) for i in filled for v in values[i])
    if counted and (other_price or few or any(_is_nothing(value) for i in filled for value in values[i])):
        return dict.fromkeys(same, "choice_stock")
    return {} if other_price else dict.fromkeys(same, "choice_price")


def _is_count(value: str) -> bool:
    return (value.isdecimal() and len(value) <= _LONGEST_COUNT) or contents.is_dash(value)


def _is_few(value: str) -> bool:
    """True for a number that is no price of a pair of shoes."""
    return not value.isdecimal() or int(value) < _LEAST_PRICE


def _is_nothing(value: str) -> bool:
    """True for what no price is and many a stock: 0."""
    return value.strip("0") == "" and value != ""


def _numbered(names: Sequence[str], found: dict[int, Choice], taken: Sequence[int]) -> dict[int, Choice]:
    """Shoe sizes and the like: three bare numbers or more, side by side and rising."""
    run: list[int] = []
    for i, name in enumerate(names):
        last = _PARTS.split(name.strip())[-1].strip()
        if i in found or i in taken or not _SHOE.match(last) or _YEAR.match(last):
            if len(run) >= 3:
                break
            run = []
            continue
        if run and float(_tail(names[run[-1]])) >= float(last.replace(",", ".")):
            run = []
        run.append(i)
    if len(run) < 3 or run[-1] - run[0] != len(run) - 1:
        return {}
    return {i: choice_of(names[i]) for i in run}


def choice_of(name: str) -> Choice:
    """The choice that a heading names because the owner, or the columns beside it, say that it does."""
    said = choice(name)
    if said is not None:
        return said
    parts = [part.strip() for part in _PARTS.split(name.strip()) if part.strip()] or [name]
    return Choice("size", parts[-1], match(" ".join(parts[:-1])).field if len(parts) > 1 else "")


def _tail(name: str) -> str:
    return _PARTS.split(name.strip())[-1].strip().replace(",", ".")


def _is_number(value: str) -> bool:
    return money.parse(value) is not None or contents.is_dash(value)


def _is_money(values: Sequence[str]) -> bool:
    return contents.share(values, lambda v: re.search(r"[$€£¥￥元]|\d[.,]\d\d(?!\d)", v)) >= 0.5

"""The filter an owner types, taken apart: ``wool socks price:>10 -brand:acme state:machine "gift box"``.

Words search everywhere, and all must be found. ``field:value`` looks into one field, ``field:=value``
wants exactly that, ``field:>10`` ``>=`` ``<`` ``<=`` compare, ``field:10..20`` is a range, ``field:none``
means empty. ``-`` before a term turns it round, quotes keep words together. The name of an attribute
or option is a field too. `Filter.market` and `Filter.status` are for the caller, who knows listings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal, get_args

from seller_assistant.catalog.weight import GRAMS
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.translating.unit import State

Operator = Literal["has", "is", "above", "least", "below", "most", "range", "none"]

TEXTS = ("sku", "handle", "title", "brand", "category", "gtin", "external_id", "lang", "file", "tag")
NUMBERS = ("id", "price", "stock", "weight", "pictures")
CHOICES = {"state": get_args(State), "translated": ("yes", "no")}
OUTSIDE = ("market", "status")
FIELDS = (*TEXTS, *NUMBERS, *CHOICES, *OUTSIDE)
ALIASES = {"picture": "pictures", "barcode": "gtin", "tags": "tag", "origin": "file", "source_lang": "lang"}

MOST_TERMS = 200  # a pasted page is no filter

_TERM = re.compile(r'(-?)(?:([^\W\d][^\s":]*|"[^"]+"):(?!//))?("[^"]*"?|(?:>=|<=|=|>|<)"[^"]*"?|\S*)')
_COMPARE: tuple[tuple[str, Operator], ...] = (
    (">=", "least"), ("<=", "most"), (">", "above"), ("<", "below"), ("=", "is"),
)  # fmt: skip
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Condition:
    """One term about a field. ``value`` is text; ``low`` and ``high`` are its numbers where it compares."""

    field: str
    operator: Operator
    value: str = ""
    low: Decimal | None = None
    high: Decimal | None = None
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter taken apart: everything in it must hold."""

    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    market: str = ""
    status: str = ""
    not_status: bool = False

    @property
    def is_empty(self) -> bool:
        """True when every product matches."""
        return not (self.words or self.without or self.conditions or self.market or self.status)


def parse(text: str) -> Filter:
    """The filter that the text means. Raises InputProblem ``filter-value`` for a value that makes no sense.

    A field that is not in `FIELDS` is taken for the name of an attribute: whether there is one, the
    shop knows (`unknown_field`).
    """
    words: list[str] = []
    without: list[str] = []
    conditions: list[Condition] = []
    outside: dict[str, str] = {}
    turned = False
    for match in _TERM.finditer(text):
        minus, name, value = match.groups()
        if name is None:
            word = value.strip('"').strip()
            if word:
                (without if minus else words).append(word)
            continue
        field = name.strip('"').casefold()
        field = ALIASES.get(field, field)
        if field in OUTSIDE:
            outside[field] = value.strip('"').casefold()
            turned = turned or (field == "status" and bool(minus))
        else:
            conditions.append(_condition(field, value, bool(minus)))
    if len(words) + len(without) + len(conditions) > MOST_TERMS:
        raise _too_long()
    return Filter(
        tuple(words), tuple(without), tuple(conditions), outside.get("market", ""), outside.get("status", ""), turned
    )


def _condition(field: str, value: str, negated: bool) -> Condition:
    operator, rest = _split(value)
    if rest.casefold() in ("none", "") and operator in ("has", "is") and not value.startswith('"'):
        return Condition(field, "none", negated=negated)
    if field in CHOICES:
        return _choice(field, rest.casefold(), negated)
    compares = operator not in ("has", "is")
    if field in NUMBERS or compares:
        return _number(field, operator, rest, negated)
    if ".." in rest and all(_NUMBER.fullmatch(part) for part in rest.split("..", 1)):
        return _number(field, operator, rest, negated)
    return Condition(field, operator, rest, negated=negated)


def _split(value: str) -> tuple[Operator, str]:
    for sign, operator in _COMPARE:
        if value.startswith(sign):
            return operator, value[len(sign) :].strip('"').strip()
    return "has", value.strip('"').strip()


def _choice(field: str, value: str, negated: bool) -> Condition:
    if value not in CHOICES[field]:
        raise _bad_value(field, value, ", ".join(CHOICES[field]))
    return Condition(field, "is", value, negated=negated)


def _number(field: str, operator: Operator, value: str, negated: bool) -> Condition:
    if field == "id" and "," in value and operator in ("has", "is"):
        return Condition(field, "is", value, negated=negated) if _all_numbers(value) else _refuse(field, value)
    low, dots, high = value.partition("..")
    if dots and operator in ("has", "is"):
        return Condition(field, "range", value, number(field, low), number(field, high), negated)
    exact: Operator = "is" if operator == "has" else operator
    return Condition(field, exact, value, number(field, value), negated=negated)


def _all_numbers(value: str) -> bool:
    return all(part.strip().isdecimal() for part in value.split(","))


def _refuse(field: str, value: str) -> Condition:
    raise _bad_value(field, value, "1,2,3")


def number(field: str, text: str) -> Decimal:
    """The number a term compares with; a weight may carry its unit, grams without one."""
    clean = text.strip().replace(" ", "")
    unit = "g"
    if field == "weight":
        for name in sorted(GRAMS, key=len, reverse=True):
            if clean.casefold().endswith(name):
                clean, unit = clean[: -len(name)], name
                break
    try:
        if not _NUMBER.fullmatch(clean):
            raise InvalidOperation
        return Decimal(clean.replace(",", ".")) * GRAMS[unit]
    except InvalidOperation:
        raise _bad_value(field, text, "12.50") from None


def _too_long() -> InputProblem:
    return InputProblem(
        "filter-long",
        Phrase(QT_TRANSLATE_NOOP("store", "That is more than {n} words to look for."), n=MOST_TERMS),
        next=Phrase(QT_TRANSLATE_NOOP("store", "Look for a few words, or put a sentence in quotes.")),
    )


def _bad_value(field: str, value: str, expected: str) -> InputProblem:
    return InputProblem(
        "filter-value",
        Phrase(
            QT_TRANSLATE_NOOP("store", "The filter “{field}:{value}” cannot be understood."), field=field, value=value
        ),
        where=field,
        expected=expected,
        found=value,
        next=Phrase(QT_TRANSLATE_NOOP("store", "Write it like this: {example}."), example=f"{field}:{expected}"),
    )


def unknown_field(field: str, attributes: tuple[str, ...] = ()) -> InputProblem:
    """The complaint about a field that is none, with those there are."""
    fields = ", ".join((*FIELDS, *attributes))
    return InputProblem(
        "filter-unknown",
        Phrase(QT_TRANSLATE_NOOP("store", "There is no field “{field}” to filter by."), field=field),
        where=field,
        expected=fields,
        found=field,
        next=Phrase(
            QT_TRANSLATE_NOOP("store", "Use one of these, or the name of an attribute: {fields}."), fields=fields
        ),
    )

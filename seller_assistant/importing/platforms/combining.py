"""Choices as exports write them: listed beside each other, added to a price, kept from the product they belong to."""

from __future__ import annotations

import html
import itertools
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from seller_assistant.catalog import Money, Variant, Weight
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

MOST_TOGETHER = 1000  # combinations made of one product's choices
Options = tuple[tuple[str, str], ...]
_NEXT_KEY = re.compile(r",(?=\s*[^\s,=|]+=)")  # a comma inside a value has no "name=" after it
_SWATCH = re.compile(r"^#[0-9A-Fa-f]{3,8}:\s*(?=\S)")
_SOLD_OUT = re.compile(r"^out[\s_]?of[\s_]?stock$", re.IGNORECASE)
NO_PRODUCT_ABOVE = Phrase(QT_TRANSLATE_NOOP("importing", "The row's product is not in this file."))


def together(cells: Cells, line: Line, choices: Iterable[tuple[str, Sequence[str]]]) -> list[Options]:
    """Every combination of the choices that a product lists, one empty one where it lists none.

    Beyond 1000 none is made and a notice says so: that many are never meant.
    """
    kept = [(name, list(dict.fromkeys(values))) for name, values in choices if values]
    count = math.prod(len(values) for _, values in kept)
    if count > MOST_TOGETHER:
        cells.notes.add(
            "too-many-choices",
            "error",
            Phrase(
                QT_TRANSLATE_NOOP("importing", "The choices of this product make {count} combinations; none was made."),
                count=count,
            ),
            row=line.number,
            found=line.text,
            then=Phrase(QT_TRANSLATE_NOOP("importing", "Import a list with a row for each one that you sell.")),
        )
        return [()]
    return [tuple(pairs) for pairs in itertools.product(*([(name, v) for v in values] for name, values in kept))]


def not_taken(choices: Iterable[tuple[str, Sequence[str]]], made: Sequence[Options]) -> list[tuple[str, str]]:
    """The choices in words, to be kept as extras, where no combination of them was made."""
    return [(name, ", ".join(values)) for name, values in choices if values] if list(made) == [()] else []


def increased(variant: Variant, by: Decimal | None) -> Variant:
    """The variant with that added to its price, and to the crossed-out one."""
    if not by:
        return variant
    return replace(variant, price=_more(variant.price, by), compare_at=_more(variant.compare_at, by))


def _more(price: Money | None, by: Decimal) -> Money | None:
    return None if price is None else Money(price.amount + by, price.currency)


def heavier(variant: Variant, by: Decimal | None) -> Variant:
    """The variant with that added to its weight, in the weight's own unit."""
    if not by or variant.weight is None or variant.weight.value + by <= 0:
        return variant
    return replace(variant, weight=Weight(variant.weight.value + by, variant.weight.unit))


def inheriting(variant: Variant, product: Variant) -> Variant:
    """The variant; what its row leaves blank is what the product's row says."""
    names = ("price", "cost", "weight")
    blank = {name: getattr(product, name) for name in names if getattr(variant, name) is None}
    if "price" in blank and variant.compare_at is None:
        blank["compare_at"] = product.compare_at
    return replace(variant, **blank) if blank else variant


def sold_out(cells: Cells, line: Line, variant: Variant) -> Variant:
    """The variant; a stock written as the words "out of stock" is none left."""
    if variant.stock is None and _SOLD_OUT.match(cells.text(line, "stock")):
        return replace(variant, stock=0)
    return variant


def key_values(text: str) -> list[tuple[str, str]]:
    """The pairs of ``a=1,b=two, three,c=4``: commas may stand inside a value."""
    pairs = (part.partition("=") for part in _NEXT_KEY.split(text))
    return [(key.strip(), value.strip()) for key, sign, value in pairs if sign and key.strip()]


def without_swatch(value: str) -> str:
    """The name of a colour written as "#800080:purple"."""
    return _SWATCH.sub("", value.strip())


def unescaped(text: str) -> str:
    """Text whose quotes and signs were written as HTML entities, as it is read."""
    return html.unescape(text) if "&" in text else text


def in_words(name: str) -> str:
    """A code name as people read it: "size_strap" is "Size strap"."""
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:] if words.islower() else words

"""The parameter table of a listing: brand, origin, weight, and the owner's attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from seller_assistant.catalog import Product
from seller_assistant.listing.places import place
from seller_assistant.listing.words import Words

_NAMES = {  # brand, place of origin, weight, gram, kilogram, "to"
    "zh-CN": ("品牌", "产地", "重量", "克", "千克", "至"),
    "zh-TW": ("品牌", "產地", "重量", "公克", "公斤", "至"),
    "zh-HK": ("品牌", "產地", "重量", "克", "公斤", "至"),
}
_PIECES = re.compile(r"[、，]")
KILOGRAM = Decimal(1000)


def parameters(product: Product, words: Words, locale: str) -> tuple[tuple[str, str], ...]:
    """(name, value) pairs in Chinese, each name once; what has no Chinese is noted in ``words``."""
    table: dict[str, str] = {}
    for name, value in _own(product, locale):
        table.setdefault(name, value)
    for attribute in product.attributes:
        field = f"attribute:{attribute.name}"
        name = words.chinese(field, attribute.name)
        value = words.chinese(f"{field}={attribute.value}", attribute.value)
        if not name or not value:
            continue
        known = _PIECES.split(table.setdefault(name, value))
        fresh = [piece for piece in _PIECES.split(value) if piece not in known]
        if fresh:
            table[name] = "、".join((table[name], *fresh))
    return tuple(table.items())


def _own(product: Product, locale: str) -> Iterator[tuple[str, str]]:
    brand, origin, weight, *_ = _NAMES[locale]
    if product.brand.strip():
        yield brand, " ".join(product.brand.split())
    if where := place(product.origin_country, locale):
        yield origin, where
    grams = sorted({v.weight.grams for v in product.variants if v.weight is not None and v.weight.value > 0})
    if grams:
        yield weight, said_weight(grams[0], grams[-1], locale)


def said_weight(low: Decimal, high: Decimal, locale: str = "zh-CN") -> str:
    """A weight in grams, or a range of them, in the Chinese way: 250克, 1.2千克, 250克至1.2千克."""
    *_, gram, kilogram, to = _NAMES[locale]
    ends = [f"{_short(g / KILOGRAM)}{kilogram}" if g >= KILOGRAM else f"{_short(g)}{gram}" for g in (low, high)]
    return ends[0] if ends[0] == ends[1] else to.join(ends)


def _short(number: Decimal) -> str:
    """The number without more digits than a kitchen scale shows: three that count, at most two decimals."""
    digits = Decimal("0.01") if number < 10 else Decimal("0.1") if number < 100 else Decimal(1)
    text = f"{number.quantize(digits, ROUND_HALF_UP):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

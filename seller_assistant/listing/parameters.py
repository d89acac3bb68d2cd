"""The parameter table of a listing: brand, origin, weight, and the owner's attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seller_assistant.catalog import Product
from seller_assistant.catalog.facts import attributes
from seller_assistant.listing.places import place
from seller_assistant.listing.telling import net_content, said_weight
from seller_assistant.listing.words import Words

_NET = {"zh-CN": "净含量", "zh-TW": "淨含量", "zh-HK": "淨含量"}
_NAMES = {  # brand, place of origin, weight
    "zh-CN": ("品牌", "产地", "重量"),
    "zh-TW": ("品牌", "產地", "重量"),
    "zh-HK": ("品牌", "產地", "重量"),
}
_PIECES = re.compile(r"[、，]")


def parameters(product: Product, words: Words, locale: str) -> tuple[tuple[str, str], ...]:
    """(name, value) pairs in Chinese, each name once; what has no Chinese is noted in ``words``."""
    table: dict[str, str] = {}
    for name, value in _own(product, locale):
        table.setdefault(name, value)
    for attribute in attributes(product):
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
    brand, origin, weight = _NAMES[locale]
    if product.brand.strip():
        yield brand, " ".join(product.brand.split())
    if where := place(product.origin_country, locale):
        yield origin, where
    if net := net_content(product.net_weight, locale):
        yield _NET[locale], net
    grams = sorted({v.weight.grams for v in product.variants if v.weight is not None and v.weight.value > 0})
    if grams:
        yield weight, said_weight(grams[0], grams[-1], locale)

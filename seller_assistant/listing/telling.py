"""The facts of a label in Chinese: amounts and spans of time by rule, everything else from the translations."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from seller_assistant.catalog import Product, weight
from seller_assistant.catalog.facts import FACTS, SPOKEN, fact, fact_name
from seller_assistant.listing.draft import Told
from seller_assistant.listing.words import Words
from seller_assistant.translating.scripts import has_han

KILOGRAM = Decimal(1000)
_UNITS = {  # gram, kilogram, "to", millilitre, litre
    "zh-CN": ("克", "千克", "至", "毫升", "升"),
    "zh-TW": ("公克", "公斤", "至", "毫升", "公升"),
    "zh-HK": ("克", "公斤", "至", "毫升", "升"),
}
_LITRES = {"ml": 0, "cl": 10, "dl": 100, "l": 1, "litre": 1, "litres": 1, "liter": 1, "liters": 1}
_VOLUME = re.compile(r"(\d+(?:[.,]\d+)?)\s*(ml|cl|dl|l|lit(?:re|er)s?)\.?", re.IGNORECASE)
_SPAN = re.compile(
    r"(\d+)\s*(?:(days?|jours?|tage?n?|d)|(weeks?|semaines?|wochen?)|(months?|mois|monate?n?|mo)"
    r"|(years?|ans?|années?|jahre?n?|yrs?|y))\.?",
    re.IGNORECASE,
)
_SPANS = ("天", "周", "个月", "年")


def told(product: Product, words: Words, locale: str) -> tuple[Told, ...]:
    """The label's facts that the product says, each with its Chinese where there is any."""
    found = []
    for name in FACTS:
        source = " ".join(fact(product, name).split())
        if source:
            found.append(Told(name, source, _chinese(product, name, source, words, locale)))
    return tuple(found)


def _chinese(product: Product, name: str, source: str, words: Words, locale: str) -> str:
    if name in ("manufacturer", "manufacturer_address"):
        return source  # a name and an address abroad stay as they are written there
    if name == "net_weight":
        return net_content(source, locale)
    known = words.unit(f"attribute:{fact_name(product, name)}={source}") if name in SPOKEN else None
    if known is not None and known.usable:
        return known.target
    return span(source, locale) if name == "shelf_life" else source if has_han(source) else ""


def net_content(text: str, locale: str = "zh-CN") -> str:
    """A net weight or volume in the Chinese way ("250克", "500毫升"); "" when it cannot be read."""
    text = " ".join(text.split())
    if has_han(text):
        return text
    found = weight.parse(text)
    if found is not None:
        return said_weight(found.grams, found.grams, locale)
    volume = _VOLUME.fullmatch(text)
    if volume is None:
        return ""
    *_, millilitre, litre = _UNITS[locale]
    number, times = Decimal(volume.group(1).replace(",", ".")), _LITRES[volume.group(2).lower()]
    if times == 1:
        return f"{_short(number)}{litre}"
    return f"{_short(number * (times or 1))}{millilitre}"


def span(text: str, locale: str = "zh-CN") -> str:
    """A span of time in Chinese ("24个月"); "" when it cannot be read."""
    if has_han(text):
        return text
    found = _SPAN.fullmatch(" ".join(text.split()))
    if found is None:
        return ""
    place = next(i for i, word in enumerate(found.groups()[1:]) if word)
    said = f"{int(found.group(1))}{_SPANS[place]}"
    return said if locale == "zh-CN" else said.replace("个", "個").replace("周", "週")


def said_weight(low: Decimal, high: Decimal, locale: str = "zh-CN") -> str:
    """A weight in grams, or a range of them, in the Chinese way: 250克, 1.2千克, 250克至1.2千克."""
    gram, kilogram, to, *_ = _UNITS[locale]
    ends = [f"{_short(g / KILOGRAM)}{kilogram}" if g >= KILOGRAM else f"{_short(g)}{gram}" for g in (low, high)]
    return ends[0] if ends[0] == ends[1] else to.join(ends)


def _short(number: Decimal) -> str:
    """The number without more digits than a kitchen scale shows: three that count, at most two decimals."""
    digits = Decimal("0.01") if number < 10 else Decimal("0.1") if number < 100 else Decimal(1)
    text = f"{number.quantize(digits, ROUND_HALF_UP):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text

"""How a marketplace shows prices and cuts titles."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from seller_assistant.listing.draft import Draft
from seller_assistant.listing.width import width

SIGNS = {"CNY": "¥", "TWD": "NT$", "USD": "US$", "CAD": "CA$", "HKD": "HK$", "SGD": "S$", "EUR": "€"}


class Price(NamedTuple):
    """A price as it is set: its sign, the whole part in large figures, ".50" in small ones ("" for none)."""

    sign: str
    whole: str
    fen: str


class Cut(NamedTuple):
    """A title on a search card: what a shopper still reads, and what is cut away ("" when all of it fits)."""

    shown: str
    hidden: str


def price_of(amount: Decimal | None, currency: str) -> Price:
    """The price in parts; an unknown one has no whole part."""
    if amount is None:
        return Price("", "", "")
    whole, _, fen = f"{amount.quantize(Decimal('0.01'), ROUND_HALF_UP):f}".partition(".")
    return Price(SIGNS.get(currency, f"{currency} "), whole, "" if fen == "00" else f".{fen}")


def range_of(draft: Draft) -> tuple[Price, Price] | None:
    """The lowest and the highest price where they differ."""
    prices = [sku.price for sku in draft.skus if sku.price is not None]
    if not prices or min(prices) == max(prices):
        return None
    return price_of(min(prices), draft.currency), price_of(max(prices), draft.currency)


def cut(title: str, units: int) -> Cut:
    """Where a search card cuts the title: a Chinese character takes two units, the … that replaces the rest two."""
    if width(title) <= units:
        return Cut(title, "")
    end = len(title)
    while end and width(title[:end]) > units - 2:
        end -= 1
    return Cut(title[:end], title[end:])


def glossed(text: str, gloss: Mapping[str, str]) -> list[tuple[str, str]]:
    """The text in pieces, each with its meaning ("" for none); the longest known word first."""
    words = sorted((word for word in gloss if word and word in text and word != text), key=len, reverse=True)
    pieces: list[tuple[str, str]] = []
    start = 0
    while start < len(text):
        word = next((w for w in words if text.startswith(w, start)), "")
        if word:
            pieces.append((word, gloss[word]))
        elif pieces and not pieces[-1][1]:
            pieces[-1] = (pieces[-1][0] + text[start], "")
        else:
            pieces.append((text[start], ""))
        start += len(word) or 1
    return pieces

"""Cross-border import tax: categories with their rates and sources, and which of them a product falls under."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from seller_assistant import resources
from seller_assistant.catalog import Product, Variant
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

NAMES = {
    "general": Phrase(QT_TRANSLATE_NOOP("pricing", "General goods")),
    "cosmetics-premium": Phrase(QT_TRANSLATE_NOOP("pricing", "Premium cosmetics")),
    "wine": Phrase(QT_TRANSLATE_NOOP("pricing", "Wine")),
    "food-9": Phrase(QT_TRANSLATE_NOOP("pricing", "Grain, oil, fresh food")),
    "jewellery": Phrase(QT_TRANSLATE_NOOP("pricing", "Precious jewellery")),
    "none": Phrase(QT_TRANSLATE_NOOP("pricing", "No tax")),
}
_WORDS = {
    "wine": r"\bwines?\b(?! (?:glass|rack|opener|cooler|fridge|bag|stopper|decanter|tote|charm|vinegar|gum))|"
    r"\bvin\b|\bvins\b|\bchampagne\b|\bprosecco\b|\bcider\b|\bcidre\b",
    "jewellery": r"\b(?:1[048]|9|2[24])\s?(?:k|kt|karat|carats?)\b|\bdiamonds?\b|"
    r"\bdiamants?\b|\bsolid gold\b|\bor massif\b",
    "food-9": r"\b(?:olive oil|huile d.olive|canola oil|cooking oil|flour|farine|rice|riz|honey|miel|milk|lait)\b",
}
_COSMETIC = re.compile(
    r"\b(?:make-?up|cosmetics?|maquillage|perfumes?|parfums?|eau de|lipsticks?|mascara|foundation|serums?|sérums?|"
    r"face cream|crème|eye cream|skin ?care|soins? du visage|moisturi[sz]er)\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"(\d+(?:[.,]\d+)?)\s?(fl\.?\s?oz|oz|ml|cl|l|kg|g)\b", re.IGNORECASE)
_PER = {"ml": "1", "cl": "10", "l": "1000", "g": "1", "kg": "1000", "floz": "29.57", "oz": "28.35"}


@dataclass(frozen=True, slots=True)
class TaxCategory:
    """One category: its rates as shares, where they come from, and from what price on it counts."""

    id: str
    vat: Decimal
    consumption: Decimal
    source: str
    date: str
    confidence: str
    hs: tuple[str, ...] = ()
    from_per_unit: Decimal | None = None
    from_per_piece: Decimal | None = None

    @property
    def name(self) -> Phrase:
        """What people call it."""
        return NAMES[self.id]

    def share(self, reduction: Decimal) -> Decimal:
        """The share of the price that is due: (VAT + consumption tax) / (1 - consumption tax) x reduction."""
        return (self.vat + self.consumption) / (1 - self.consumption) * reduction

    @property
    def full(self) -> Decimal:
        """The same without the cross-border reduction, as general trade pays it."""
        return self.share(Decimal(1))


@dataclass(frozen=True, slots=True)
class TaxTable:
    """The categories, the cross-border reduction and the limits, each with its source."""

    categories: tuple[TaxCategory, ...]
    reduction: Decimal
    single_limit: Decimal
    yearly_limit: Decimal
    limits_source: str
    limits_date: str

    def category(self, id_: str) -> TaxCategory | None:
        """The category with that id; None when there is none."""
        return next((category for category in self.categories if category.id == id_), None)


@cache
def table() -> TaxTable:
    """The table that ships with the program."""
    document = tomllib.loads((resources.resources() / "tax" / "cbec.toml").read_text(encoding="utf-8"))
    return TaxTable(
        tuple(_category(row) for row in document["category"]),
        Decimal(document["reduction"]),
        Decimal(document["single_limit"]),
        Decimal(document["yearly_limit"]),
        document["limits_source"],
        document["limits_date"],
    )


def _category(row: dict[str, Any]) -> TaxCategory:
    unit, piece = row.get("from_per_unit"), row.get("from_per_piece")
    return TaxCategory(
        row["id"], Decimal(row["vat"]), Decimal(row["consumption"]), row["source"], row["date"], row["confidence"],
        tuple(row.get("hs", ())), Decimal(unit) if unit else None, Decimal(piece) if piece else None,
    )  # fmt: skip


def proposed(product: Product, variant: Variant, amount: Decimal) -> TaxCategory:
    """The category a product most likely falls under at that price in yuan without tax: by HS code, else by its words.

    A proposal: customs decides by the HS code and the goods themselves.
    """
    known = table()
    code = re.sub(r"\D", "", product.hs_code)
    words = f"{product.title} {product.category}"
    general = known.categories[0]
    for category in known.categories:
        by_code = bool(code) and code.startswith(category.hs or ("-",))
        pattern = _WORDS.get(category.id)
        by_words = not code and pattern is not None and re.search(pattern, words, re.IGNORECASE) is not None
        if category.id == "cosmetics-premium":
            by_words = not code and _COSMETIC.search(words) is not None
            if not _dear(category, _said(product, variant), amount):
                continue
        if by_code or by_words:
            return category
    return general


def _said(product: Product, variant: Variant) -> Sequence[str]:
    return (*(value for _, value in variant.options), product.title)


def _dear(category: TaxCategory, texts: Sequence[str], amount: Decimal) -> bool:
    """Whether a cosmetic is above the price for a millilitre, gram or piece from which the higher tax is due."""
    for text in texts:
        found = _AMOUNT.search(text)
        if found is not None:
            unit = re.sub(r"[\s.]", "", found[2].lower())
            size = Decimal(found[1].replace(",", ".")) * Decimal(_PER[unit])
            return bool(size) and category.from_per_unit is not None and amount / size >= category.from_per_unit
    return False

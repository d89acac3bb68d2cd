"""A weight as the owner wrote it, and in grams."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from seller_assistant.catalog import money

GRAMS: dict[str, Decimal] = {  # international avoirdupois pound, exact since 1959
    "g": Decimal(1),
    "kg": Decimal(1000),
    "oz": Decimal("28.349523125"),
    "lb": Decimal("453.59237"),
}
UNITS: dict[str, str] = {  # how people write them, in the languages of the lists
    "g": "g", "gr": "g", "gm": "g", "gms": "g", "gram": "g", "grams": "g", "gramme": "g", "grammes": "g", "gramm": "g",
    "克": "g", "г": "g", "гр": "g", "kg": "kg", "kgs": "kg", "kilo": "kg", "kilos": "kg", "kilogram": "kg",
    "kilograms": "kg", "kilogramme": "kg", "kilogrammes": "kg", "公斤": "kg", "千克": "kg", "кг": "kg", "oz": "oz",
    "ounce": "oz", "ounces": "oz", "once": "oz", "onces": "oz", "lb": "lb", "lbs": "lb", "pound": "lb",
    "pounds": "lb", "livre": "lb", "livres": "lb", "磅": "lb", "kilogramm": "kg",
    "chilogrammo": "kg", "chilogrammi": "kg", "kilogramo": "kg", "kilogramos": "kg", "килограмм": "kg",
    "килограммы": "kg", "кілограм": "kg", "grammo": "g", "grammi": "g", "gramo": "g", "gramos": "g", "грамм": "g",
    "граммы": "g", "грам": "g", "libra": "lb", "libras": "lb", "libbra": "lb", "libbre": "lb", "onza": "oz",
    "onzas": "oz", "oncia": "oz", "unze": "oz", "unzen": "oz", "盎司": "oz",
}  # fmt: skip
_TWO = re.compile(r"^(\d[\d.,]*\s*[^\W\d_]+)\.?[\s,]*(\d[\d.,]*\s*[^\W\d_]+\.?)$")
_WEIGHT = re.compile(r"^(\d[\d.,\s]*)\s*([^\W\d_]*)\.?$")


@dataclass(frozen=True, slots=True)
class Weight:
    """A value with its unit, one of g, kg, oz, lb."""

    value: Decimal
    unit: str = "g"

    @property
    def grams(self) -> Decimal:
        """The same weight in grams, not rounded."""
        return self.value * GRAMS[self.unit]


@lru_cache(maxsize=4096)
def parse(text: str, unit: str = "", *, decimal: str = "") -> Weight | None:
    """The weight a cell holds ("12 oz", "1,5 kg", or a bare number in ``unit``), or None when it holds none.

    ``decimal`` is the column's decimal mark; without it a lone comma counts as one unless three digits follow.
    """
    clean = unicodedata.normalize("NFKC", text).strip()
    match = _WEIGHT.match(clean)
    if match is None:
        return _in_two_units(clean, decimal)
    word = match.group(2).casefold()
    named = UNITS.get(word, "") if word else unit
    if named not in GRAMS:
        return None
    value = money.number(match.group(1).strip(), "," if decimal == "," else "." if decimal else None)
    return Weight(value, named) if value is not None else None


def _in_two_units(text: str, decimal: str) -> Weight | None:
    """The weight in "3 lb 4 oz" or "1 kg 200 g", in the smaller unit."""
    match = _TWO.match(text)
    if match is None:
        return None
    large, small = parse(match.group(1), decimal=decimal), parse(match.group(2), decimal=decimal)
    if large is None or small is None or GRAMS[small.unit] >= GRAMS[large.unit]:
        return None
    return Weight(large.grams / GRAMS[small.unit] + small.value, small.unit)

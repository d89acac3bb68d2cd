"""A weight as the owner wrote it, and in grams."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

GRAMS: dict[str, Decimal] = {  # international avoirdupois pound, exact since 1959
    "g": Decimal(1),
    "kg": Decimal(1000),
    "oz": Decimal("28.349523125"),
    "lb": Decimal("453.59237"),
}


@dataclass(frozen=True, slots=True)
class Weight:
    """A value with its unit, one of g, kg, oz, lb."""

    value: Decimal
    unit: str = "g"

    @property
    def grams(self) -> Decimal:
        """The same weight in grams, not rounded."""
        return self.value * GRAMS[self.unit]

"""How the owner prices: margin, cushion, rounding; and one price worked out step by step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from seller_assistant.catalog import Money
from seller_assistant.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Rule:
    """The owner's pricing rule. Shares are fractions (0.20 is 20 %).

    ``margin`` is added on top of the owner's price, ``cushion`` protects against a moving rate,
    ``ending`` is the last digit of a whole-yuan price ("" keeps fen, "8" ends in 8, "0" whole yuan).
    """

    margin: Decimal = Decimal("0.20")
    cushion: Decimal = Decimal("0.02")
    ending: str = "8"


@dataclass(frozen=True, slots=True)
class Rate:
    """One unit of ``base`` in ``quote``, on a date, from a source."""

    base: str
    quote: str
    value: Decimal
    day: date
    source: str


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the calculation: its name and the amount after it, in the marketplace's currency."""

    name: Phrase
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Quote:
    """A price for one variant. ``amount`` is None when it cannot be worked out; ``warnings`` say why."""

    sku: str
    currency: str
    amount: Decimal | None
    original: Money | None
    rate: Rate | None
    steps: tuple[Step, ...] = ()
    warnings: tuple[Phrase, ...] = ()

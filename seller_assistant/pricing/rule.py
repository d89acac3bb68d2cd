"""How the owner prices: base, margin, costs, tax and rounding; and one price worked out step by step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from seller_assistant.catalog import Money
from seller_assistant.phrases import Phrase

Base = Literal["price", "cost"]
Route = Literal["cross-border", "general"]
NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Freight:
    """What sending one piece costs: so much a parcel and so much a kilogram, in ``currency``.

    The weight is rounded up to ``step`` kilograms (0 = as it is). ``packing`` grams are added to each piece.
    """

    parcel: Decimal = NOTHING
    kilogram: Decimal = NOTHING
    step: Decimal = NOTHING
    packing: Decimal = NOTHING
    currency: str = "CNY"

    @property
    def free(self) -> bool:
        """True when nothing is charged for."""
        return not (self.parcel or self.kilogram)


@dataclass(frozen=True, slots=True)
class Rule:
    """The owner's pricing rule. Shares are fractions (0.20 is 20 %).

    ``base`` says which of the owner's amounts is started from. ``margin`` is added on top of it; ``keep`` is instead
    the share of the final price that is to remain. ``cushion`` protects against a moving rate. ``commission``,
    ``payment`` and ``returns`` are shares of the final price that go to the marketplace, the payment service and
    goods that come back. ``tax`` names the tax category of resources/tax ("" leaves tax out, "auto" goes by the
    product); ``tax_in_price`` makes it part of the price, otherwise the shopper pays it on top. ``route`` "general" is
    general trade: ``duty`` (a share), full VAT and ``label`` yuan a piece. ``ending`` is the last digit of a whole-yuan
    price ("" keeps fen, "8" ends in 8, "0" whole yuan). ``ladder`` are (from how many, discount share) for wholesale,
    ``moq`` the least quantity.
    """

    margin: Decimal = Decimal("0.20")
    cushion: Decimal = Decimal("0.02")
    ending: str = "8"
    base: Base = "price"
    keep: Decimal = NOTHING
    freight: Freight = Freight()
    commission: Decimal = NOTHING
    payment: Decimal = NOTHING
    returns: Decimal = NOTHING
    tax: str = ""
    tax_in_price: bool = False
    route: Route = "cross-border"
    duty: Decimal = NOTHING
    label: Decimal = NOTHING
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    ladder: tuple[tuple[int, Decimal], ...] = ()
    moq: int = 0
    rates: tuple[tuple[str, Decimal], ...] = ()  # the owner's own: ("CAD/CNY", 5.1)

    @property
    def shares(self) -> Decimal:
        """What of the final price is not the owner's: commission, payment, returns."""
        return self.commission + self.payment + self.returns


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
    """One line of the calculation: its name, the amount after it, and what it added; in the marketplace's currency.

    The ``added`` of all lines add up to the price, to the fen.
    """

    name: Phrase
    amount: Decimal
    added: Decimal = NOTHING


@dataclass(frozen=True, slots=True)
class TaxLine:
    """The import tax on one piece: category, share of the price, amount, and whether it is in the price already."""

    category: str
    share: Decimal
    amount: Decimal
    in_price: bool
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A price for one variant. ``amount`` is None when it cannot be worked out; ``warnings`` say why.

    ``tax`` is what the import costs the shopper, None where the rule leaves it out; ``ladder`` are (from how many,
    price a piece) for wholesale, ``moq`` the least quantity.
    """

    sku: str
    currency: str
    amount: Decimal | None
    original: Money | None
    rate: Rate | None
    steps: tuple[Step, ...] = ()
    warnings: tuple[Phrase, ...] = ()
    tax: TaxLine | None = None
    ladder: tuple[tuple[int, Decimal], ...] = ()
    moq: int = 0

    @property
    def landed(self) -> Decimal | None:
        """What the shopper pays in the end: the price, with the tax that is not in it."""
        if self.amount is None or self.tax is None or self.tax.in_price:
            return self.amount
        return self.amount + self.tax.amount

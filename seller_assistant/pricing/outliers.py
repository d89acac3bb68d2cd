"""Prices that are probably a slip of the comma: ten times, or a tenth, of what stands beside them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from seller_assistant.catalog import Money

TIMES = Decimal(8)  # less than ten, so that a slip on top of a small difference is found as well


@dataclass(frozen=True, slots=True)
class Outlier:
    """A variant's price that is far from the others': the price, and the usual one it was compared with."""

    position: int  # of the variant, from 0
    price: Money
    usual: Money


def outliers(prices: Sequence[Money | None]) -> tuple[Outlier, ...]:
    """Those of a product's prices that are 8 times or an eighth of the median of the others in their currency.

    Of two that differ so, both are named: nobody can tell which is the slip.
    """
    if len(prices) < 2:
        return ()
    found = []
    for position, price in enumerate(prices):
        if price is None or price.amount <= 0:
            continue
        usual = _usual(price, (other for i, other in enumerate(prices) if i != position and other is not None))
        if usual is not None and _far(price.amount, usual.amount, TIMES):
            found.append(Outlier(position, price, usual))
    return tuple(found)


def jumped(before: Money | None, after: Money | None) -> bool:
    """Whether a price that an import changes went up or down eightfold, in one currency."""
    if before is None or after is None or before.currency != after.currency:
        return False
    return before.amount > 0 and after.amount > 0 and _far(after.amount, before.amount, TIMES)


def _usual(price: Money, others: Iterable[Money]) -> Money | None:
    amounts = [other.amount for other in others if other.currency == price.currency and other.amount > 0]
    return Money(median(amounts), price.currency) if amounts else None


def _far(one: Decimal, other: Decimal, times: Decimal) -> bool:
    return one >= other * times or one * times <= other

"""Amounts as programs write them: in cents, or with the noise of binary fractions."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

_HUNDREDTHS = re.compile(r"(?i)\b(?:cents|centimes|pence|копейках|копейки)\b|[(（]分[)）]")


@lru_cache(maxsize=256)
def are_hundredths(heading: str) -> bool:
    """True for a heading that says its prices are in cents."""
    return _HUNDREDTHS.search(heading) is not None


def without_noise(amount: Decimal) -> Decimal:
    """The amount without the noise of binary fractions: 4.166666666666667 is kept to four places."""
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -4:
        return amount.quantize(Decimal("0.0001")).normalize() + Decimal("0.00")
    return amount

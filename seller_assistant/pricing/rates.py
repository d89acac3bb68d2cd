"""Exchange rates from the table that ships with the program: European Central Bank reference rates.

Each row of ``resources/rates/ecb.csv`` is a banking day, each cell what one euro bought that day. The
day is always shown with the rate: an old table is told, never hidden.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache

from seller_assistant import resources
from seller_assistant.pricing.rule import Rate

SOURCE = "European Central Bank"
OLD_AFTER_DAYS = 14


@cache
def _table() -> tuple[tuple[date, Mapping[str, Decimal]], ...]:
    """The days of the table, the newest first: what one euro bought."""
    path = resources.resources() / "rates" / "ecb.csv"
    days: list[tuple[date, Mapping[str, Decimal]]] = []
    with path.open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            per_euro = {"EUR": Decimal(1)}
            for code, text in row.items():
                try:
                    per_euro[code] = Decimal(text)
                except InvalidOperation:
                    continue  # the date itself, or a day without that currency
            days.append((date.fromisoformat(row["date"]), per_euro))
    return tuple(sorted(days, key=lambda day: day[0], reverse=True))


def rate(base: str, quote: str = "CNY") -> Rate | None:
    """The newest rate from one currency to another; None when the table has none.

    The cross rate of two euro rates of the same day, to six digits (ECB publishes euro rates only).
    """
    for day, per_euro in _table():
        if base in per_euro and quote in per_euro:
            value = (per_euro[quote] / per_euro[base]).quantize(Decimal("0.000001"))
            return Rate(base, quote, value, day, SOURCE)
    return None


def currencies() -> tuple[str, ...]:
    """The currencies the table knows, in its order."""
    return tuple(_table()[0][1])

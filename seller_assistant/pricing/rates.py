"""Exchange rates from the table that ships with the program: European Central Bank reference rates.

Each row of ``resources/rates/ecb.csv`` is a banking day, each cell what one euro bought that day. The
day is always shown with the rate: an old table is told, never hidden.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import cache

from seller_assistant import resources
from seller_assistant.pricing.rule import Rate

SOURCE = "European Central Bank"
ADDRESS = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref.zip"
OLD_AFTER_DAYS = 14
OWN = "your own rate"
MOST = 200_000  # bytes of a day's table


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


def parse_daily(data: bytes) -> tuple[date, Mapping[str, Decimal]] | None:
    """The day and what one euro bought, from the bank's daily CSV or its zip; None when it is no such table.

    The file has one heading line "Date, USD, JPY, ..." and one line of rates.
    """
    try:
        text = _unzipped(data).decode("utf-8-sig")
    except (UnicodeDecodeError, ValueError):
        return None
    rows = [[cell.strip() for cell in row] for row in csv.reader(text.splitlines()) if row]
    if len(rows) < 2 or not rows[0] or rows[0][0].lower() != "date":
        return None
    day = _day(rows[1][0])
    per_euro = {"EUR": Decimal(1)}
    for code, value in zip(rows[0][1:], rows[1][1:], strict=False):
        try:
            amount = Decimal(value)
        except InvalidOperation:
            continue
        if len(code) == 3 and amount.is_finite() and amount > 0:
            per_euro[code] = amount
    return (day, per_euro) if day is not None and "CNY" in per_euro else None


def _unzipped(data: bytes) -> bytes:
    if not data.startswith(b"PK"):
        return data[:MOST]
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open(archive.namelist()[0]) as member:
            return member.read(MOST)
    except (zipfile.BadZipFile, IndexError, NotImplementedError, RuntimeError) as error:
        raise ValueError("zip") from error


def _day(text: str) -> date | None:
    for shape in ("%d %B %Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(text, shape).date()
        except ValueError:
            continue
    return None

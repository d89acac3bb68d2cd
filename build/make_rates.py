"""Refresh ``resources/rates/ecb.csv`` from the European Central Bank's own series.

Usage: ``python build/make_rates.py eurofxref-hist.csv`` with the file the bank publishes as
``eurofxref-hist.zip``. Keeps the last 60 banking days of the currencies a shop may use.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

DAYS = 60
CURRENCIES = (
    "CNY", "CAD", "USD", "GBP", "AUD", "NZD", "CHF", "JPY", "HKD", "SEK", "NOK", "DKK", "PLN", "CZK", "MXN", "SGD",
    "KRW", "INR", "BRL", "ZAR",
)  # fmt: skip


def main(source: Path) -> int:
    with source.open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.DictReader(handle))
    rows.sort(key=lambda row: row["Date"], reverse=True)
    out = Path(__file__).resolve().parent.parent / "resources" / "rates" / "ecb.csv"
    with out.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        writer.writerow(["date", *CURRENCIES])
        for row in rows[:DAYS]:
            writer.writerow([row["Date"], *(row.get(code, "").replace("N/A", "") for code in CURRENCIES)])
    print(f"{out.name}: {rows[0]['Date']} and {DAYS - 1} days before")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

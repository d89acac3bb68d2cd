"""Whether a sale price still holds, told from the dates that stand beside it."""

from __future__ import annotations

import re
from datetime import date

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def is_over(period: str, today: date | None = None) -> bool:
    """True when the last day named in ``period`` ("2024-02-24T11:07/2024-02-29T23:07", "2025-01-31") has passed."""
    days = _DAY.findall(period)
    if not days:
        return False
    try:
        last = date(*map(int, days[-1]))
    except ValueError:
        return False
    return last < (today or date.today())

"""Which copies are kept: many of today, fewer of last month, one a month of last year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

# (how many, what makes two copies belong together)
_RULES: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (24, lambda at: (at.year, at.month, at.day, at.hour)),
    (14, lambda at: (at.year, at.month, at.day)),
    (8, lambda at: at.isocalendar()[:2]),
    (12, lambda at: (at.year, at.month)),
)
_LATEST = 10  # these stay whatever their hour: two imports in an hour have a copy each


def kept(times: Sequence[datetime]) -> list[bool]:
    """For each copy, the newest first: whether it stays.

    The 10 latest stay, and the last copy of each of the 24 latest hours, 14 days, 8 weeks and
    12 months that have any.
    """
    stay = [n < _LATEST for n in range(len(times))]
    for how_many, bucket in _RULES:
        seen: set[tuple[int, ...]] = set()
        for n, at in enumerate(times):
            key = bucket(at)
            if key not in seen and len(seen) < how_many:
                seen.add(key)
                stay[n] = True
    return stay

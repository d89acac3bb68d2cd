"""chrF: how near a translation comes to a reference, in character n-grams, from 0 to 100.

Popović 2015 as sacrebleu computes it (corpus level, character order 6, word order 0, beta 2, blanks left out).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

ORDER = 6
_WEIGHT = 2.0**2  # recall counts twice as much as precision


def chrf(pairs: Iterable[tuple[str, str]]) -> float:
    """The chrF of (translation, reference) pairs taken together; 0.0 where nothing can be compared."""
    said, wanted, same = [0] * ORDER, [0] * ORDER, [0] * ORDER
    for translation, reference in pairs:
        for n in range(ORDER):
            ours, theirs = _grams(translation, n + 1), _grams(reference, n + 1)
            # a sentence too short for an order says nothing about it, on either side
            said[n] += ours.total() if theirs else 0
            wanted[n] += theirs.total()
            same[n] += (ours & theirs).total()
    orders = [n for n in range(ORDER) if said[n] and wanted[n]]
    if not orders:
        return 0.0
    precision = sum(same[n] / said[n] for n in orders) / len(orders)
    recall = sum(same[n] / wanted[n] for n in orders) / len(orders)
    if not precision + recall:
        return 0.0
    return 100 * (1 + _WEIGHT) * precision * recall / (_WEIGHT * precision + recall)


def _grams(text: str, size: int) -> Counter[str]:
    bare = "".join(text.split())
    return Counter(bare[i : i + size] for i in range(len(bare) - size + 1))

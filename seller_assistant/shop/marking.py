"""What stands out in a text that is looked at: names, codes and numbers that have to come through."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seller_assistant.translating.protecting import Protected

_NUMBER = r"\d+(?:[.,/]\d+)*"
_UNIT = (
    r"(?:\s?(?:fl\.? ?oz|oz|lbs?|kg|mg|g|km|cm|mm|m|ft|in|ml|cl|l|kw|w|v|hz|gb|tb|mah|%|°\s?[CF]?|\"|″|"
    r"毫升|毫米|厘米|千克|公斤|英寸|盎司|克|米|升|码|岁|件|片|个|双|瓦|伏)(?![A-Za-z]))?"
)
_MEASURE = re.compile(rf"{_NUMBER}(?:\s?[x×*–-]\s?{_NUMBER})*{_UNIT}", re.IGNORECASE)


def marks(text: str, protected: Sequence[Protected]) -> tuple[tuple[int, int], ...]:
    """The (start, end) of what has to come through, in order and without overlaps."""
    found = [(span.start, span.end) for span in protected]
    found += [measure.span() for measure in _MEASURE.finditer(text)]
    found.sort(key=lambda place: (place[0], -place[1]))
    kept: list[tuple[int, int]] = []
    for start, end in found:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)

"""What the cells of a column look like: numbers in a row, codes, short lines, facts about a product."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import median

from seller_assistant.importing.headings import normal

_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")
_WHOLE = re.compile(r"^\d{1,6}(?:\.0)?$")
_NUMBER = re.compile(r"^[-+]?[\d.,\s]+%?$")
_DATE = re.compile(r"^\d{4}-\d\d-\d\d|^\d\d?[/.]\d\d?[/.]\d{2,4}")
_ADDRESS = re.compile(r"^(?:https?:)?//|^www\.", re.IGNORECASE)
PICTURE_NAME = re.compile(r"\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|avif)(?:\?\S*)?$", re.IGNORECASE)
_INTERNAL = re.compile(
    r"\b(?:id|url|link|lien|date|seo|meta|status|note|notes|supplier|fournisseur|margin|marge|tax|fee|price|prix|cost|internal"
    r"|position|sort|updated|created|published|rating|rank|commission|shipping)\b"
)
_DASHES = frozenset("-–—/.") | {"n/a", "na", "nd", "n/d", "s/o", "tbd", "--", "---", "无", "暂无", "none", "null"}

LONGEST_DASH = 8  # letters with the blanks around it


def share(values: Sequence[str], test: Callable[[str], object]) -> float:
    """Which share of the values passes, from 0 to 1; 0 for none."""
    return sum(1 for value in values if test(value)) / len(values) if values else 0.0


def has_letters(value: str) -> bool:
    """True when the value has a letter of any script."""
    return _LETTER.search(value) is not None


def has_digit(value: str) -> bool:
    """True when the value has a digit."""
    return _DIGIT.search(value) is not None


def is_dash(value: str) -> bool:
    """True for what stands in a cell to say that there is nothing: "-", "n/a"."""
    return len(value) <= LONGEST_DASH and value.strip().casefold() in _DASHES


def is_address(value: str) -> bool:
    """True for a web address."""
    return _ADDRESS.search(value) is not None


def is_ordinal(values: Sequence[str]) -> bool:
    """True for 1, 2, 3, ...: the numbers of the lines, which identify nothing."""
    numbers = [int(float(value)) for value in values if _WHOLE.match(value.strip())]
    if len(numbers) < 2 or len(numbers) < 0.7 * len(values):
        return False
    steps = sum(1 for one, two in pairwise(numbers) if two - one == 1)
    return numbers[0] <= 1 and steps >= 0.8 * (len(numbers) - 1)


def is_code(values: Sequence[str]) -> bool:
    """True for short values, hardly one of them twice."""
    if not values:
        return False
    return len(set(values)) >= 0.9 * len(values) and median(map(len, values)) <= 40


def are_short_lines(values: Sequence[str]) -> bool:
    """True for what could be titles: one line each, no tags, mostly under 100 characters."""
    return bool(values) and share(values, lambda v: len(v) <= 100 and "\n" not in v and "<" not in v) >= 0.85


def as_long_as(ours: Sequence[str], theirs: Sequence[str], most: float = 2.5) -> bool:
    """True when two columns hold texts of about one length, theirs at most ``most`` times ours."""
    if not ours or not theirs:
        return False
    one, two = median(map(len, ours)), median(map(len, theirs))
    return 0.35 <= two / max(one, 1) <= most


def is_fact(heading: str, values: Sequence[str]) -> bool:
    """True when a column that no field takes looks like a fact about the product, not the shop's book-keeping."""
    name = normal(heading)
    letters = _LETTER.findall(name)
    if len(letters) < (2 if not name.isascii() else 3) or _INTERNAL.search(name):
        return False
    if share(values, lambda v: _NUMBER.match(v) or _DATE.match(v) or is_address(v)) > 0.5:
        return False
    return median(map(len, values)) <= 80

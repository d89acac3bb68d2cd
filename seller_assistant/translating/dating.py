"""Dates as Chinese writes them: March 5, 2027 -> 2027年3月5日. A date that could be read two ways stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from seller_assistant.translating.counting import Piece

_MONTHS = {
    "en": ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
           "novembre", "décembre"),
}  # fmt: skip
_SHORT = {
    "en": ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept?", "oct", "nov", "dec"),
    "fr": ("janv", "févr?", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov", "déc"),
}  # fmt: skip
_YEAR = r"(?P<y>(?:19|20)\d\d)"
_NUMERIC = re.compile(r"(?<![\d/.-])(?P<a>\d{1,4})(?P<s>[-/.])(?P<b>\d{1,2})(?P=s)(?P<c>\d{1,4})(?![\d/]|[.-]\d)")


@cache
def _worded(lang: str) -> tuple[re.Pattern[str], ...]:
    names = "|".join(
        rf"(?P<m{i}>{long}|{short}\.?)"
        for i, (long, short) in enumerate(zip(_MONTHS[lang], _SHORT[lang], strict=True), 1)
    )
    again = re.sub(r"\?P<m(\d+)>", r"?P<m\1>", names)
    day = r"(?P<d>[0-3]?\d)(?:st|nd|rd|th|er)?"
    return tuple(
        re.compile(rf"(?<![\w]){pattern}(?![\w])", re.IGNORECASE)
        for pattern in (
            rf"(?:{names})\s{day},?\s{_YEAR}",
            rf"(?:le\s)?{day}\s(?:of\s)?(?:{again}),?\s{_YEAR}",
            rf"(?:{names})\s{_YEAR}",
            *((rf"(?:{names})\s{day}",) if lang == "en" else (rf"(?:le\s)?{day}\s(?:{names})",)),
        )
    )


def dates(text: str, lang: str) -> Iterator[Piece]:
    """Every date of the text, as a piece with its Chinese; an ambiguous one (03/05/2026) with its own figures."""
    if not re.search(r"\d", text):
        return
    for found in _NUMERIC.finditer(text):
        said = _numeric(found)
        if said:
            yield Piece(found.start(), found.end(), said, "number", "date")
    for pattern in _worded(lang if lang in _MONTHS else "en"):
        for found in pattern.finditer(text):
            parts = found.groupdict()
            month = next(int(name[1:]) for name, value in parts.items() if name[0] == "m" and value)
            said = _said(parts.get("y") or "", month, int(parts["d"]) if parts.get("d") else 0)
            if said:
                yield Piece(found.start(), found.end(), said, "number", "date")


def _numeric(found: re.Match[str]) -> str:
    """The Chinese of a date in figures; its own figures where day and month cannot be told apart, "" for no date."""
    first, second, third = (int(found[name]) for name in "abc")
    if len(found["a"]) == 4 and len(found["c"]) <= 2:
        return _said(found["a"], second, third)
    if len(found["c"]) != 4 or not 1900 <= third <= 2099 or len(found["a"]) > 2:
        return ""
    if first > 12 >= second:
        return _said(found["c"], second, first)
    if second > 12 >= first:
        return _said(found["c"], first, second)
    return found.group() if 1 <= first <= 12 and 1 <= second <= 12 else ""


def _said(year: str, month: int, day: int) -> str:
    if not 1 <= month <= 12 or not 0 <= day <= 31 or (year and not 1900 <= int(year) <= 2099):
        return ""
    return f"{f'{year}年' if year else ''}{month}月{f'{day}日' if day else ''}"

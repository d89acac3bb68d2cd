"""Numbers as shops write them, as decimals: 1,200 and 1 200, 1,5 and 1.5, 3 1/2 and 3½."""

from __future__ import annotations

import re
from decimal import Decimal

VULGAR = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8"}
_BLANK = "[\u00a0\u202f ]"
FRACTION = rf"(?:\d+(?:{_BLANK}|-))?\d{{1,2}}/(?:2|3|4|5|8|16|32|64)(?![\d/])|\d*[{''.join(VULGAR)}]"
ENGLISH = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d])|\d+,\d{1,2}(?![\d,])|\d+(?:\.\d+)?|\.\d+"
FRENCH = "\\d{1,3}(?:[\u00a0\u202f ]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?|[.,]\\d+"


_GROUPED = re.compile(
    rf"(?<![\d.,-]{_BLANK})(?<![\w.,/-])(\d{{1,3}})((?:{_BLANK}\d{{3}})+)"
    rf"(?![\d.,]|{_BLANK}?(?:m?l|m?g|kg|cm|mm|oz|x)\b|{_BLANK}[\d$€£])",
    re.IGNORECASE,
)


def ungrouped(text: str) -> str:
    """A French text with its thousands run together, "1000 pièces" for "1 000 pièces"; amounts and prices stay."""
    return _GROUPED.sub(lambda found: re.sub(_BLANK, "", found[0]), text)


def pattern(lang: str) -> str:
    """The pattern of one number or fraction in a language, without a group."""
    return f"(?:{FRACTION}|{FRENCH if lang == 'fr' else ENGLISH})"


def decimal(text: str, lang: str) -> Decimal:
    """The value of a number that `pattern` found; fractions to six places."""
    text = text.strip()
    for sign, fraction in VULGAR.items():
        if text.endswith(sign):
            return decimal(text[:-1] or "0", lang) + _fraction(fraction)
    if "/" in text:
        whole, _, rest = re.sub(r"[\u00a0\u202f -]+", " ", text).rpartition(" ")
        return Decimal(whole or 0) + _fraction(rest)
    text = re.sub(r"[\u00a0\u202f ]", "", text)
    if lang != "fr" and re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text):
        return Decimal(text.replace(",", ""))
    return Decimal(text.replace(",", "."))


def _fraction(text: str) -> Decimal:
    above, below = text.split("/")
    return (Decimal(above) / Decimal(below)).quantize(Decimal("0.000001"))

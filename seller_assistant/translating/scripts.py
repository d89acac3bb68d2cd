"""Chinese in the script of a locale: Simplified for zh-CN, Traditional elsewhere, in the words of its shops."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from seller_assistant import resources

if TYPE_CHECKING:
    from opencc import OpenCC

_HAN = re.compile(r"[\u3400-\u9fff]")
_CONVERSIONS = {"zh-CN": "t2s", "zh-TW": "s2twp", "zh-HK": "s2hk"}
_FIRST = 0xF0000  # characters of nobody stand for Taiwan's own words while OpenCC works around them
_COMMON = str.maketrans("臺溼絃賬", "台濕弦帳")  # what shops in Taiwan write, not what OpenCC's dictionaries prefer
_METRES = re.compile(r"(?<=\d)(\s?)(平方|立方)?米(?![\u3400-\u9fff])")


def has_han(text: str) -> bool:
    """True when a Chinese character stands in the text."""
    return _HAN.search(text) is not None


def written_for(text: str, locale: str) -> str:
    """Chinese in the script that the locale reads; what is in it already stays as it is."""
    if locale not in _CONVERSIONS or not text:
        return text
    return _taiwan(text) if locale == "zh-TW" else str(_converter(locale).convert(text))


def _taiwan(text: str) -> str:
    """OpenCC knows Taiwan's characters and computers; what shops there call things stands in our own list."""
    words, pattern = _words()
    found: list[str] = []

    def stand_in(match: re.Match[str]) -> str:
        if match.group() not in found:
            found.append(match.group())
        return chr(_FIRST + found.index(match.group()))

    text = _METRES.sub(r"\1\2公尺", text)
    said: str = _converter("zh-TW").convert(pattern.sub(stand_in, text)).translate(_COMMON)
    for place, word in enumerate(found):
        said = said.replace(chr(_FIRST + place), words[word])
    return said


@cache
def _words() -> tuple[dict[str, str], re.Pattern[str]]:
    text = (resources.resources() / "phrasebook" / "taiwan.tsv").read_text(encoding="utf-8")
    words = dict(line.split("\t") for line in text.splitlines()[1:] if line.strip())
    longest_first = sorted(words, key=len, reverse=True)
    return words, re.compile("|".join(map(re.escape, longest_first)))


@cache
def _converter(locale: str) -> OpenCC:
    import opencc

    return opencc.OpenCC(_CONVERSIONS[locale])

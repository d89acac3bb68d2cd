"""Limits said in words: "Masukkan 5 s/d 255 karakter", "不超过60个字符", "höchstens 80 Zeichen", "60文字以内"."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_NUM = r"(\d{1,3}(?:[.,\u00a0 ]\d{3})+(?!\d)|\d+(?:\.\d{1,2}(?!\d))?)"
_BETWEEN = r"\s*(?:-|–|—|~|〜|～|至|到|s/d|sampai dengan|sampai|hingga|to|bis zu|bis|and|und|から)\s*"
_LETTERS = (
    r"(?:alphanumeric\s+)?(?:karakter|characters?|chars?|letters?|digits?|个?字符|個?字元"
    r"|个?汉字|個?中文字|个?字节|bytes?|位|文字|zeichen|个字|個字|字)"
)
_AFTER = r"\s*(?:maximum|max\.?|or less|or fewer|以内|以內|以下|之内|maksimal|maks\.?|höchstens|in length)"
_BEFORE = (
    r"(?:maximum(?:\s+(?:length|of))*|max(?:imal|\.)?(?:\s+length)?(?:\s+of)?|at most|up to|no more than"
    r"|not exceed(?:ing)?|limit(?:ed)?(?:\s+(?:to|of))?"
    r"|不超过|不得超过|不能超过|不可超过|不大于|最多|最长|最大|上限|限制?|不超過|不得超過|最長|最大で|maks(?:imal"
    r"|imum|\.)?|paling banyak|tidak lebih dari"
    r"|höchstens|bis zu|nicht mehr als)\s*[:：为為はof]*\s*(?:可?输入|可?填写|輸入)?\s*"
)
_LEAST = (
    r"(?:minimum(?:\s+of)?|min(?:\.|imal)?|at least"
    r"|不少于|至少|最少|不低于|不少於|minimal|setidaknya|mindestens)\s*[:：]?\s*"
)
_LENGTHS = re.compile(rf"(?i){_NUM}{_BETWEEN}{_NUM}\s*{_LETTERS}")
_LONGEST = re.compile(rf"(?i){_BEFORE}{_NUM}\s*{_LETTERS}")
_LONGEST_AFTER = re.compile(rf"(?i){_NUM}\s*{_LETTERS}{_AFTER}")
_SHORTEST = re.compile(rf"(?i)(?:{_LEAST}{_NUM}\s*{_LETTERS}|{_NUM}\s*{_LETTERS}\s*minimum)")
_RANGE = re.compile(
    rf"(?i)(?:between|antara|masukkan|from|zwischen|von|enter|输入|輸入|填写|范围|範圍|介于|数字|整数|取值|angka"
    rf"|range)[^\d\n]{{0,12}}{_NUM}{_BETWEEN}{_NUM}"
)
_BARE_RANGE = re.compile(rf"(?i)\s*{_NUM}{_BETWEEN}{_NUM}\s*$")
_TIMES = re.compile(r"(?i)\d+\s*(?:x|×|\*)\s*\d+|(?:mb|kb|px|像素|pixel)")
_WIDE = re.compile(r"汉字|中文字|字节|bytes?|漢字|全角", re.IGNORECASE)
_HAN = re.compile(rf"{_NUM}\s*个?(?:汉字|漢字|中文字)")


@dataclass(frozen=True, slots=True)
class Limits:
    """What a text says: lengths in characters, and the least and greatest number."""

    min_length: int | None = None
    max_length: int | None = None
    minimum: float | None = None
    maximum: float | None = None
    wide: bool = False


def limits(text: str) -> Limits:
    """The limits in a help text; None where it does not say."""
    clean = unicodedata.normalize("NFKC", text)
    low, high = _lengths(clean)
    wide = _WIDE.search(clean) is not None
    han = _HAN.search(clean)
    if wide and high is not None and han is not None and _value(han.group(1)) == high:
        low, high = (2 * low if low else low), 2 * high  # Chinese characters are counted; two units each
    least = most = None
    if high is None:
        found = _RANGE.search(clean) or _BARE_RANGE.match(clean)
        if found and not _TIMES.search(clean[found.start() : found.end() + 4]):
            least, most = _amount(found.group(1)), _amount(found.group(2))
            if least > most:
                least = most = None
    return Limits(low, high, least, most, wide)


def _lengths(text: str) -> tuple[int | None, int | None]:
    both = _LENGTHS.search(text)
    if both:
        return _value(both.group(1)), _value(both.group(2))
    found = _LONGEST.search(text) or _LONGEST_AFTER.search(text)
    least = _SHORTEST.search(text)
    return (_value(least.group(1) or least.group(2)) if least else None, _value(found.group(1)) if found else None)


def _value(digits: str) -> int:
    return int(re.sub(r"\D", "", digits))


def _amount(digits: str) -> float:
    if re.fullmatch(r"\d+\.\d{1,2}|0\.\d+", digits):  # "0.001" are no thousands
        return float(digits)
    return float(_value(digits))

"""A hard look at an engine's answers: error pages, quota notes, other languages, loops, and answers to other texts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seller_assistant.translating.engines.refusing import Refused

_ERROR_PAGES = re.compile(
    r"error\s+5\d\d|server error\)?!!|mymemory warning|query length limit|unusual traffic|invalid language pair|"
    r"too many requests|<!doctype html|<html[\s>]|used all available free translations|captcha|"
    r"please select two distinct languages|"
    r"no query specified|invalid (?:source|target) language|rate limit exceeded|service unavailable|bad gateway",
    re.IGNORECASE,
)  # fmt: skip
_QUOTA = re.compile(r"mymemory warning|used all available free|quota", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_KANA = re.compile(r"[\u3040-\u30ff\uac00-\ud7af\u0400-\u04ff]")
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LOOP = re.compile(r"(.{1,12}?)\1{5,}", re.DOTALL)
_NUMBER = re.compile(r"\d{2,}")


def is_error_page(text: str) -> bool:
    """Whether a text is an engine's error or quota message, or a whole web page."""
    return _ERROR_PAGES.search(text) is not None


def judged(source: str, answer: object, into: str = "zh") -> str:
    """The answer when it can be a translation of the source; raises `Refused` (quota or bad-answer) otherwise."""
    if not isinstance(answer, str) or not answer.strip():
        raise Refused("bad-answer", detail="empty")
    text = answer.strip()
    if is_error_page(text) and not is_error_page(source):
        raise Refused("quota" if _QUOTA.search(text) else "bad-answer", detail=text[:80])
    wrong = _not_chinese(source, text) if into == "zh" else _not_read_back(source, text)
    if wrong or (_LOOP.search(text) and not _LOOP.search(source)):
        raise Refused("bad-answer", detail=text[:80])
    return text


def _not_chinese(source: str, text: str) -> bool:
    if _WORD.search(source) and not _HAN.search(text):
        return True
    if len(_KANA.findall(text)) > len(_HAN.findall(text)):
        return True
    return len(text) > max(60, 3 * len(source)) or (len(source) > 60 and len(text) < len(source) * 0.05)


def _not_read_back(source: str, text: str) -> bool:
    """True when it cannot be the English or French of a Chinese text."""
    han = len(_HAN.findall(source))
    if han and (not _LATIN.search(text) or len(_HAN.findall(text)) > han // 2):
        return True
    return len(text) > max(80, 14 * len(source)) or (len(source) > 30 and len(text) < len(source) * 0.3)


def misplaced(texts: Sequence[str], answers: Sequence[object]) -> set[int]:
    """The places of the answers that were given to the wrong text, by their numbers; all, when they are many.

    Such an answer lacks all its text's numbers and has all those of another text, which its own text has not.
    """
    wanted = [frozenset(_NUMBER.findall(text)) for text in texts]
    said = [frozenset(_NUMBER.findall(answer)) if isinstance(answer, str) else frozenset() for answer in answers]
    at: dict[frozenset[str], list[int]] = {}
    for place, numbers in enumerate(wanted):
        at.setdefault(numbers, []).append(place)
    wrong = set()
    right = 0
    for place, (asked, found) in enumerate(zip(wanted, said, strict=True)):
        if found & asked:
            right += 1
        elif found and any(numbers and numbers <= found and numbers != asked for numbers in at):
            wrong.add(place)
    return set(range(len(texts))) if len(wrong) > 1 and 3 * len(wrong) >= right else wrong

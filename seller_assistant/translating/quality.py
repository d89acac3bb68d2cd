"""What is wrong with a translation that an engine made, in codes: it decides "machine" or "needs editing"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from seller_assistant.translating.context import NOWHERE, Context
from seller_assistant.translating.numbering import numbers_lost
from seller_assistant.translating.protecting import Protected, lost, without

LOOP = re.compile(r"(.{2,12}?)\1{3,}")
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]{2,}(?:['’-][A-Za-zÀ-ÿ]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]")

_UNIT = re.compile(
    r"(?<=\d)\s?(?:[mcdk]?m|[mk]?g|[mcd]?l|[kmg]?hz|[kmg]?w|[kmg]?b|[kmg]bps|mah|m?a|k?v|[kmh]?pa|rpm|fps|dpi|ppi|lux|lm|"
    r"nits?|db|min|ppm|psi)(?![A-Za-z])|(?<=\d)[a-z]{1,3}(?![A-Za-z])",
    re.IGNORECASE,
)

def faults(
    source: str,
    target: str,
    lang: str,
    protected: Sequence[Protected] = (),
    known: frozenset[str] = frozenset(),
    context: Context = NOWHERE,
) -> tuple[str, ...]:
    """The faults of a translation: "lost:ACME", "number:500 ml", "left:blanket", "loop", "length", "empty"."""
    if not target.strip():
        return ("empty",)
    found = [f"lost:{text}" for text in lost(source, target, protected)]
    found += [f"number:{text}" for text in numbers_lost(without(source, protected), target, lang, context)]
    if LOOP.search(target):
        found.append("loop")
    if len(source) > 20 and _HAN.search(target) and not 0.1 <= len(target) / len(source) <= 0.9:
        found.append("length")
    found += [f"left:{word}" for word in latin_left(target, protected, known)]
    return tuple(found)


def latin_left(target: str, protected: Sequence[Protected] = (), known: frozenset[str] = frozenset()) -> list[str]:
    """The words of the target that stayed in Latin letters, each once, without names, codes and known words."""
    words = _LATIN.findall(_UNIT.sub(" ", target))
    if not words:
        return []
    kept = {word.lower() for span in protected for word in _LATIN.findall(span.text)}
    left = [word for word in words if word.lower() not in kept and word.lower() not in _lowered(known)]
    return [word for word in dict.fromkeys(left) if not _is_coined(word) and (not word.isupper() or len(word) > 5)]


@lru_cache(maxsize=4)
def _lowered(known: frozenset[str]) -> frozenset[str]:
    return frozenset(word.lower() for word in known)


def _is_coined(word: str) -> bool:
    """True for names that write themselves: FireWire, NVLink, mBTE, pH, P-Tex."""
    return not word.isupper() and any(c.isupper() for c in word[1:])


def left_words(found: Sequence[str]) -> tuple[str, ...]:
    """The words of ``left:`` faults."""
    return tuple(code[5:] for code in found if code.startswith("left:"))

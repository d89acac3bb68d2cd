"""The word that counts a thing in Chinese: 双 for socks, 条 for trousers."""

from __future__ import annotations

from functools import cache

from seller_assistant import resources


@cache
def _measure_words() -> dict[str, tuple[str, str]]:
    text = (resources.resources() / "phrasebook" / "measures.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()[1:]]
    return {row[0]: (row[1], row[2]) for row in rows if len(row) == 3}


def measure_word(noun: str, *, pair: bool = False) -> str:
    """The measure word of a Chinese noun: 双 for 羊毛袜, 条 for 裤; 件 (a pair: 对) where none is known."""
    known = _measure_words()
    for size in range(min(len(noun), 4), 0, -1):
        found = known.get(noun[-size:])
        if found:
            return found[1 if pair else 0]
    return "对" if pair else "件"

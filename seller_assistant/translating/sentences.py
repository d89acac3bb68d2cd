"""Where one sentence ends and the next begins, in a line of a description and in its Chinese."""

from __future__ import annotations

import re

_ABBREVIATED = (
    "approx|art|av|ave|ca|co|corp|cf|dept|dia|dim|dr|e\\.g|etc|ex|fig|fl|ft|gal|i\\.e|inc|lb|lbs|ltd|max|min|mme|mlle"
    "|mr|mrs|ms|no|nos|oz|p|pc|pcs|pp|pt|qt|qty|réf|ref|sq|st|ste|tel|tél|temp|vol|vs|yd|env|cm|mm|kg|p\\.ex"
)
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?P<gap>\s+)(?=[\"'“‘«(\[]*[A-ZÀ-Ý0-9])")
_SHORTENED = re.compile(rf"(?:^|[\s(])(?:(?i:{_ABBREVIATED})|(?:[A-ZÀ-Ý]\.)*[A-ZÀ-Ý])\.$")  # "U.S.", "J. Smith" too
_CHINESE = re.compile(r"[^。！？!?]*[。！？!?]+[”’」』）)]*|[^。！？!?]+$")


def sentences(text: str) -> list[str]:
    """The sentences of a line of English or French, each with its mark; "Approx. 12 oz. bottle" is one."""
    found, start = [], 0
    for stop in _STOP.finditer(text):
        head = text[start : stop.start("gap")]
        if not _SHORTENED.search(head):
            found.append(head.strip())
            start = stop.end()
    found.append(text[start:].strip())
    return [one for one in found if one]


def chinese_sentences(text: str) -> list[str]:
    """The sentences of a Chinese text, each with its mark."""
    return [one for part in _CHINESE.findall(text) if (one := part.strip())]


def pairs(source: str, target: str) -> list[tuple[str, str]]:
    """(sentence, its Chinese) where a text and its Chinese have as many sentences, two or more; else nothing."""
    ours, theirs = sentences(source), chinese_sentences(target)
    return list(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) > 1 else []

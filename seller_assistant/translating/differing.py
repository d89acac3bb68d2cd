"""Where a text that was read back from Chinese differs from the one it was made from, word by word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_LITTLE = {
    "en": " a an the of for to in on with and or is are be it its this that these those your you our we at by as from"
    " has have can will ",
    "fr": " le la les l un une des de du d à au aux en et ou est sont ce cet cette ces votre vos notre nos pour avec"
    " par sur dans qui que qu vous nous il elle ",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """A stretch of the source that the other text lacks ("missing"), or of the other alone ("added")."""

    kind: Literal["missing", "added"]
    start: int
    end: int
    text: str


def differences(source: str, back: str, lang: str = "en") -> tuple[Difference, ...]:
    """What is missing of the source, then what was added; the order of words does not count, nor articles and such."""
    here, there = list(_words(source, lang)), list(_words(back, lang))
    missing = _left(here, Counter(key for key, *_ in there))
    added = _left(there, Counter(key for key, *_ in here))
    return (*_stretches("missing", source, missing), *_stretches("added", back, added))


def _words(text: str, lang: str) -> Iterator[tuple[str, int, int]]:
    little = _LITTLE.get(lang, _LITTLE["en"])
    for found in _WORD.finditer(text):
        start = found.start()
        for part in re.split(r"(?<=['’-])", found.group()):
            word = part.rstrip("'’-").lower()
            if word and f" {word} " not in little and not (word == "s" and start > found.start()):
                yield _root(word), start, start + len(part.rstrip("'’-"))
            start += len(part)


def _root(word: str) -> str:
    """The word without the endings that come and go in translation: plurals, -ed, -ing."""
    if word[0].isdigit():
        return word.replace(",", ".")
    for ending, least in (("ies", 5), ("ing", 6), ("ed", 5), ("es", 5), ("s", 4), ("e", 4), ("x", 5)):
        if word.endswith(ending) and len(word) >= least:
            word = word[: -len(ending)]
            break
    return word[:-1] if word.endswith(("i", "y", "e")) and len(word) > 3 else word


def _left(words: list[tuple[str, int, int]], held: Counter[str]) -> list[tuple[int, int]]:
    out = []
    for key, start, end in words:
        if held[key]:
            held[key] -= 1
        else:
            out.append((start, end))
    return out


def _stretches(kind: Literal["missing", "added"], text: str, spans: list[tuple[int, int]]) -> Iterator[Difference]:
    """The words as stretches: neighbours with nothing but a blank or a hyphen between them are one."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip(" -'’"):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    for start, end in joined:
        yield Difference(kind, start, end, text[start:end])

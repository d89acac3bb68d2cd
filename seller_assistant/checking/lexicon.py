"""The words the Advertising Law and its neighbours forbid, found in Chinese text by longest match.

The words are in ``resources/advertising/words.tsv`` (severity, reason, softer wording, and the English and
French words that lead to them), written from the law's text; ``allowed.tsv`` holds the patterns in which such a
word is harmless (最小尺码, 第一次, 100%棉). What is allowed beats what is forbidden.
"""

from __future__ import annotations

import csv
import re
from bisect import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from seller_assistant import resources
from seller_assistant.problems import Severity

_EFFECTS = frozenset({"medical", "cosmetics"})
_CLAUSE = re.compile(r"[，。；！？、,;!?\n]")


@dataclass(frozen=True, slots=True)
class Word:
    """A risky word: how severe, which reason, the softer wording ("" = none is safe), and what causes it."""

    text: str
    severity: Severity
    reason: str
    softer: str
    causes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A risky word at a place in a text."""

    start: int
    end: int
    word: Word


class Lexicon:
    """Risky words and allowed patterns, ready to look for."""

    def __init__(self, words: tuple[Word, ...], allowed: tuple[str, ...]) -> None:
        self.words = words
        self._allowed = re.compile("|".join(f"(?:{pattern})" for pattern in allowed) or r"(?!)", re.IGNORECASE)
        self._by_first: dict[str, list[tuple[str, Word]]] = {}
        for word in sorted(words, key=lambda w: -len(w.text)):
            key = word.text.lower()
            self._by_first.setdefault(key[0], []).append((key, word))
        first = "".join(re.escape(char) for char in self._by_first)
        self._starts = re.compile(f"[{first}]") if first else re.compile(r"(?!)")
        self._causes = _cause_pattern(words)
        self._any = re.compile(_trie(self._by_first) or r"(?!)")

    def may_hit(self, lowered: str) -> bool:
        """False where no risky word stands in the lower-case text at all: a quick look at much text."""
        return self._any.search(lowered) is not None

    def hits(self, text: str) -> list[Hit]:
        """The risky words of a Chinese text, in order, the longest at each place; allowed uses are left out."""
        lowered = text.lower().replace("％", "%")
        if len(lowered) != len(text):
            lowered = text.replace("％", "%")
        found = list(self._scan(lowered))
        if not found:
            return []
        spans = [match.span() for match in self._allowed.finditer(lowered)]
        return _firm(lowered, [h for h in found if not any(s <= h.start and h.end <= e for s, e in spans)])

    def _scan(self, text: str) -> Iterator[Hit]:
        position = 0
        while (match := self._starts.search(text, position)) is not None:
            start = match.start()
            position = start + 1
            word = self._at(text, start)
            if word is not None:
                hit = self._joined(text, Hit(start, start + len(word.text), word))
                yield hit
                position = hit.end

    def _at(self, text: str, start: int) -> Word | None:
        """The longest word that begins there."""
        for key, word in self._by_first[text[start]]:
            if text.startswith(key, start) and _stands_alone(text, start, start + len(key)):
                return word
        return None

    def _joined(self, text: str, hit: Hit) -> Hit:
        """The hit with the word that begins in its last character: 世界最 and 最佳 are one boast, softened as one."""
        last = hit.end - 1
        apart = last <= hit.start or hit.word.softer or text[last] not in self._by_first
        tail = None if apart else self._at(text, last)
        if tail is None or last + len(tail.text) <= hit.end:
            return hit
        end = last + len(tail.text)
        severity: Severity = "error" if "error" in (hit.word.severity, tail.severity) else "warning"
        whole = Word(text[hit.start : end], severity, hit.word.reason, tail.softer, (*hit.word.causes, *tail.causes))
        return Hit(hit.start, end, whole)

    def soften(self, text: str) -> str:
        """The text with each risky word that has a softer wording replaced by it."""
        before = ("", -1)  # what stands behind this hit, and where: two boasts that become the same are said once
        for hit in reversed(self.hits(text)):
            if hit.word.softer:
                again = before == (hit.word.softer, hit.end)
                text = text[: hit.start] + ("" if again else hit.word.softer) + text[hit.end :]
            before = (hit.word.softer, hit.start)
        return text

    def causes(self, source: str) -> tuple[str, ...]:
        """The English or French words of a source text that lead to risky Chinese, as they are written there."""
        return tuple(dict.fromkeys(match.group(0) for match in self._causes.finditer(source)))

    def cause_of(self, word: Word, source: str) -> str:
        """The word of the source text that led to this Chinese word; "" when none is seen."""
        for cause in word.causes:
            found = re.search(rf"(?<!\w){re.escape(cause)}(?!\w)", source, re.IGNORECASE)
            if found is not None:
                return found.group(0)
        return ""


def _firm(text: str, hits: list[Hit]) -> list[Hit]:
    """The hits; no medical word is said softly in a clause that speaks of an illness: the claim would stay."""
    if len(hits) < 2 or not any(h.word.reason in _EFFECTS and not h.word.softer for h in hits):
        return hits
    ends = [match.start() for match in _CLAUSE.finditer(text)]
    clauses = {h: bisect(ends, h.start) for h in hits if h.word.reason in _EFFECTS}
    firm = {clause for h, clause in clauses.items() if not h.word.softer}
    return [replace(h, word=replace(h.word, softer="")) if clauses.get(h) in firm else h for h in hits]


def _trie(by_first: Mapping[str, list[tuple[str, Word]]]) -> str:
    """One pattern for all words, by their first characters, shortest first: it only tells whether there is any."""
    branches = []
    for first, entries in by_first.items():
        tails = sorted({key[1:] for key, _ in entries}, key=len)
        rest = f"(?:{'|'.join(map(re.escape, tails))})" if tails[0] else ""
        branches.append(re.escape(first) + rest)
    return "|".join(branches)


def _cause_pattern(words: tuple[Word, ...]) -> re.Pattern[str]:
    causes = sorted({cause for word in words for cause in word.causes}, key=lambda c: (-len(c), c))
    if not causes:
        return re.compile(r"(?!)")
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, causes))})(?!\w)", re.IGNORECASE)


def _stands_alone(text: str, start: int, end: int) -> bool:
    """False where a Latin word or number goes on: NO.1 in NO.10, 100% in 1100%."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if _ascii_alnum(text[start]) and _ascii_alnum(before):
        return False
    return not (_ascii_alnum(text[end - 1]) and _ascii_alnum(after))


def _ascii_alnum(char: str) -> bool:
    return char.isascii() and char.isalnum()


@cache
def lexicon() -> Lexicon:
    """The lexicon that ships with the program."""
    folder = resources.resources() / "advertising"
    with (folder / "words.tsv").open(encoding="utf-8", newline="") as handle:
        words = tuple(_word(row) for row in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
    with (folder / "allowed.tsv").open(encoding="utf-8", newline="") as handle:
        rows = csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)
        return Lexicon(words, tuple(row["pattern"] for row in rows))


def _word(row: dict[str, str]) -> Word:
    causes = tuple(c.strip() for name in ("causes_en", "causes_fr") for c in row[name].split(",") if c.strip())
    severity: Severity = "error" if row["severity"] == "error" else "warning"
    return Word(row["word"], severity, row["reason"], row["softer"], causes)

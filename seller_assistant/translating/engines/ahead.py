"""What a model on this computer does ahead: texts that will be asked about are begun while Python is busy elsewhere.

CTranslate2 works in threads of its own, without Python's lock. As long as it has something begun, no core stands
still while the phrasebook does its part, answers are checked, or a text is cut around what was lost.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from seller_assistant.translating.engines.running import Begun

T = TypeVar("T")
CHUNK = 12_000  # characters that are begun together, those of one length beside each other
OPEN = 36_000  # characters that are begun and not finished, at most: what a cancel may leave running


class Ahead:
    """The texts that one model is asked for: expected, begun, done. Safe to share between threads."""

    def __init__(self, begin: Callable[[Sequence[str]], Begun]) -> None:
        self._begin = begin
        self._expected: dict[str, None] = {}  # not begun yet, in the order they will be
        self._new: list[str] = []  # expected, not looked at yet: one look for many
        self._begun: list[Begun] = []  # in the order they will be done
        self._said: dict[str, str] = {}  # done with others of their chunk, not taken yet
        self._lock = threading.Lock()

    def expect(self, texts: Iterable[str]) -> None:
        """These will be asked for: they are begun as soon as there is a chunk of them, and room for it."""
        with self._lock:
            self._new += texts
            if sum(map(len, self._new)) < CHUNK / 3:
                return
            known = self._known()
            self._expected.update(dict.fromkeys(text for text in self._new if text not in known))
            self._new.clear()
            self._fill()

    def batches(self, texts: Sequence[str]) -> list[list[int]]:
        """The places of these texts in the order they will be done: what is begun already, then the longest first."""
        with self._lock:
            known = self._known()
            early: list[list[int]] = [[] for _ in range(len(self._begun) + 1)]
            late: list[int] = []
            for place, text in enumerate(texts):
                (early[known[text]] if text in known else late).append(place)
            late.sort(key=lambda place: len(texts[place]), reverse=True)
            mine = {texts[place]: None for place in late}
            self._expected = mine | {text: None for text in self._expected if text not in mine}
            self._new = [text for text in self._new if text not in mine]
            self._fill()
        return [batch for batch in (*early, *_chunks(late, lambda place: len(texts[place]))) if batch]

    def take(self, texts: Sequence[str], tick: Callable[[], None]) -> list[str]:
        """What became of these; others are begun before they are waited for."""
        with self._lock:
            known = self._known()
            missing = dict.fromkeys(text for text in texts if text not in known)
            if missing:
                for text in missing:
                    self._expected.pop(text, None)
                self._begun.append(self._begin(list(missing)))
            wanted = {text for text in texts if text not in self._said}
            mine = [one for one in self._begun if not wanted.isdisjoint(one.texts)]
            said = {text: self._said[text] for text in texts if text in self._said}
            self._fill()
        for one in mine:
            said |= zip(one.texts, one.finished(tick), strict=True)
        with self._lock:
            self._begun = [one for one in self._begun if one not in mine]
            taken = set(texts)
            self._said = {text: target for text, target in (self._said | said).items() if text not in taken}
            self._fill()
        return [said[text] for text in texts]

    def forget(self, texts: Iterable[str] | None = None) -> None:
        """Nobody waits for these any more, or for anything: what is not begun will not be."""
        with self._lock:
            gone = {*self._expected, *self._known(), *self._new} if texts is None else set(texts)
            self._new = [text for text in self._new if text not in gone]
            self._expected = {text: None for text in self._expected if text not in gone}
            self._said = {text: said for text, said in self._said.items() if text not in gone}
            self._begun = [one for one in self._begun if not gone.issuperset(one.texts)]

    def _known(self) -> dict[str, int]:
        """Every text that is begun or done, with the place of its chunk."""
        known = dict.fromkeys(self._said, 0)
        known.update((text, number) for number, one in enumerate(self._begun, 1) for text in one.texts)
        return known

    def _fill(self) -> None:
        """Begin chunks while there is room; a small one only when next to nothing else is left to work on."""
        at_work = sum(one.size for one in self._begun if not one.is_done)
        for chunk in _chunks(tuple(self._expected), len):
            size = sum(map(len, chunk))
            if at_work >= OPEN or (size < CHUNK / 2 and at_work >= CHUNK):
                return
            at_work += size
            for text in chunk:
                del self._expected[text]
            self._begun.append(self._begin(chunk))


def _chunks(things: Sequence[T], size: Callable[[T], int]) -> Iterator[list[T]]:
    """The things in their order, so many together that a chunk is full."""
    chunk: list[T] = []
    room = CHUNK
    for thing in things:
        chunk.append(thing)
        room -= size(thing)
        if room <= 0:
            yield chunk
            chunk, room = [], CHUNK
    if chunk:
        yield chunk

"""One base for every engine: batches, throttle, retries, circuit breaker, and a hard look at every answer.

An engine translates into Simplified Chinese (the pipeline makes the other scripts of it), and some read Chinese back.
"""

from __future__ import annotations

import math
import random
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from seller_assistant.jobs import SILENT, Cancelled, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem
from seller_assistant.translating.engines.judging import is_error_page, judged, misplaced
from seller_assistant.translating.engines.refusing import Refused, problem_of

__all__ = ["Answer", "Engine", "Limits", "Refused", "is_error_page", "judged"]

MAX_WAIT = 60.0  # seconds: a longer Retry-After is told to the owner instead of waited for


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call of an engine takes, how often it may be called, and how failures are met."""

    texts: int = 1
    characters: int = 5000  # of one call, in `unit`
    longest: int = 5000  # of one text, in `unit`
    unit: str = "characters"  # or "bytes" (UTF-8)
    pause: float = 0.0  # seconds between two calls
    attempts: int = 4
    first_wait: float = 1.0  # doubled with each attempt, with full jitter
    give_up_after: int = 3  # failures or bad answers in a row that open the circuit


@dataclass(frozen=True, slots=True)
class Answer:
    """What an engine said to the text at ``index``; ``problem`` when it has nothing usable to say."""

    index: int
    text: str
    problem: EngineProblem | None = None


RETRIED = frozenset(("offline", "timeout", "rate-limited", "server"))
NOT_SENT = frozenset(("offline", "address", "private", "insecure", "certificate", "not-installed", "language"))
MISSING = Refused("missing")  # in a place of an answer: nothing was said to this text, ask again for fewer at once
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=\S)|(?<=[。！？；])(?=\S)")


class Engine(ABC):
    """An engine for sentences. Subclasses say what they are and do one call in `_send`.

    ``terms`` may be set by who calls: the owner's own words that stand in a text, for engines that take a glossary.
    """

    id: ClassVar[str]
    name: ClassVar[str]
    offline: ClassVar[bool] = False
    limits: ClassVar[Limits] = Limits()
    langs: ClassVar[tuple[str, ...]] = ("en", "fr")
    back: ClassVar[tuple[str, ...]] = ()  # the languages it can read Chinese back in
    takes_items: ClassVar[bool] = False  # whether a list goes to it item by item instead of as a sentence

    def __init__(self) -> None:
        self._failures = 0
        self._last_call = 0.0
        self._progress: Progress = SILENT
        self.sleep: Callable[[float], None] = time.sleep
        self.calls = 0
        self.reached = 0  # calls that came to the host
        self.characters = 0  # what went there so far, repeated calls included
        self._mixed_up = False  # answers came to other texts: from then on one text a call
        self.into = "zh"  # what `_send` has to translate into
        self.counted: Callable[[], None] = lambda: None  # called after each call that came to the host
        self.terms: Callable[[str, str], Sequence[tuple[str, str]]] = lambda text, lang: ()

    @property
    def host(self) -> str:
        """The host that texts are sent to; "" when nothing leaves the computer."""
        return ""

    @property
    def pause(self) -> float:
        """Seconds to leave between two calls."""
        return self.limits.pause

    @property
    def ready(self) -> bool:
        """True when it could translate now."""
        return True

    def reads_back(self, into: str) -> bool:
        """True when it could translate from Chinese into that language now."""
        return into in self.back and self.ready

    def expect(self, texts: Iterable[str], lang: str) -> None:  # noqa: B027 (most engines have nothing to begin)
        """These will be asked for soon: an engine on this computer may begin them; nothing is ever sent for it."""

    def forget(self) -> None:  # noqa: B027
        """What was expected and never asked for will not be."""

    @abstractmethod
    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        """One call: an answer for each text into ``self.into``, not yet judged. Raises `Refused`."""

    def translate(
        self, texts: Sequence[str], lang: str, progress: Progress = SILENT, *, into: str = "zh"
    ) -> Iterator[Answer]:
        """An `Answer` for each text as batches finish; raises EngineProblem when it has to stop for all the rest.

        ``lang`` is en or fr; from "zh" (or "zh-Hant") ``into`` is one of `back`. Answers already given stand.
        `jobs.Cancelled` is raised between calls when the owner stops.
        """
        if lang not in self.langs if into == "zh" else into not in self.back:
            raise self._problem(Refused("language", detail=lang if into == "zh" else into))
        done = 0
        self._mixed_up = False
        self.into = into
        for batch in self._batches(texts, lang):
            progress.check()
            self.into, self._progress = into, progress
            found: dict[int, object] = {}
            stopped: Exception | None = None
            try:
                self._ask([texts[i] for i in batch], lang, range(len(batch)), found)
            except (EngineProblem, Cancelled) as stop:  # what came before it in this batch stands
                stopped = stop
            for place, raw in sorted(found.items()):
                yield self._judged(batch[place], texts[batch[place]], raw, into)
            if stopped is not None:
                raise stopped
            done += len(batch)
            label = Phrase(QT_TRANSLATE_NOOP("translating", "Translating with {engine}"), engine=self.name)
            progress.step(label, done, len(texts))

    # -- one batch --------------------------------------------------------------------------------
    def _batches(self, texts: Sequence[str], lang: str = "en") -> Iterator[list[int]]:
        batch: list[int] = []
        size = 0
        for index, text in enumerate(texts):
            length = self._size(text)
            if batch and (len(batch) >= self.limits.texts or size + length > self.limits.characters):
                yield batch
                batch, size = [], 0
            batch.append(index)
            size += length
        if batch:
            yield batch

    def _ask(self, texts: Sequence[str], lang: str, places: Sequence[int], found: dict[int, object]) -> None:
        """Put a raw answer for each place into ``found``; a `Refused` there stands for that text's failure."""
        whole: list[int] = []
        for place in places:
            if self._size(texts[place]) <= self.limits.longest:
                whole.append(place)
            else:
                found[place] = self._in_pieces(texts[place], lang)
        if whole:
            self._halving(texts, lang, whole, found, alone=0)

    def _halving(self, texts: Sequence[str], lang: str, places: list[int], found: dict[int, object], alone: int) -> int:
        """One call; what it left out, or all of it when the count or the order is wrong, again in halves.

        Returns how many texts in a row got nothing usable although they were asked alone; raises EngineProblem when
        they are so many that the engine is given up.
        """
        if self._mixed_up and len(places) > 1:
            return self._singly(texts, lang, places, found, alone)
        asked = [texts[place] for place in places]
        got = list(self._tried(asked, lang))
        if len(got) != len(places):
            got = [MISSING] * len(places)
        elif len(places) > 1 and not self.offline:
            wrong = misplaced(asked, got)
            if len(wrong) == len(places):  # halves would come as mixed up, and every character is paid for
                self._mixed_up = True
                return self._singly(texts, lang, places, found, alone)
            got = [MISSING if i in wrong else answer for i, answer in enumerate(got)]
        left = []
        for place, answer in zip(places, got, strict=True):
            if answer is MISSING:
                left.append(place)
            else:
                found[place] = answer
                alone = 0
        if left and len(places) == 1:
            found[places[0]] = Refused("bad-answer", detail="count")
            if alone + 1 >= self.limits.give_up_after:
                raise self._problem(Refused("gave-up", detail="count"))
            return alone + 1
        half = math.ceil(len(left) / 2) if len(left) == len(places) else len(left)
        for part in (left[:half], left[half:]):
            if part:
                alone = self._halving(texts, lang, part, found, alone)
        return alone

    def _singly(self, texts: Sequence[str], lang: str, places: list[int], found: dict[int, object], alone: int) -> int:
        for place in places:
            alone = self._halving(texts, lang, [place], found, alone)
        return alone

    def _in_pieces(self, text: str, lang: str) -> object:
        """The answer to a text that is longer than one call takes, sentence by sentence."""
        pieces = self.pieces(text)
        if any(self._size(piece) > self.limits.longest for piece in pieces):
            return Refused("too-long")
        said = []
        for piece in pieces:
            got = self._tried([piece], lang)
            try:
                said.append(judged(piece, got[0] if len(got) == 1 else None, self.into))
            except Refused as refused:
                return refused
        return ("" if self.into == "zh" else " ").join(said)

    def _size(self, text: str) -> int:
        return len(text.encode()) if self.limits.unit == "bytes" else len(text)

    def pieces(self, text: str) -> list[str]:
        """The text, cut between sentences where it is longer than one call takes."""
        if self._size(text) <= self.limits.longest:
            return [text]
        out: list[str] = []
        for sentence in _SENTENCE.split(text):
            if out and self._size(f"{out[-1]} {sentence}") <= self.limits.longest:
                out[-1] = f"{out[-1]} {sentence}"
            else:
                out.append(sentence)
        return out

    def _tried(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        for attempt in range(1, self.limits.attempts + 1):
            self._throttle()
            try:
                self.calls += 1
                got = self._send(texts, lang)
                self._count(texts)
                return got
            except Refused as refused:
                if refused.code not in NOT_SENT:
                    self._count(texts)
                if refused.code == "too-long" and len(texts) == 1:
                    return [refused]
                if refused.code == "too-long":
                    return [MISSING] * len(texts)
                last = attempt == self.limits.attempts or refused.code not in RETRIED
                last = last or (refused.code == "timeout" and attempt >= 2)  # a hang costs the most
                wait = self._wait(attempt, refused)
                if last or wait > MAX_WAIT:
                    if refused.code == "bad-answer":
                        return [refused] * len(texts)
                    raise self._problem(refused) from None
                self._pause(wait)
        raise AssertionError  # the loop returns or raises

    def _count(self, texts: Sequence[str]) -> None:
        self.reached += 1
        self.characters += sum(map(len, texts))
        self.counted()

    def _wait(self, attempt: int, refused: Refused) -> float:
        if refused.retry_after is not None:
            return refused.retry_after
        jitter: float = random.uniform(0.5, 1.0)
        return jitter * self.limits.first_wait * float(2 ** (attempt - 1))

    def _throttle(self) -> None:
        left = self._last_call + self.pause - time.monotonic()
        if left > 0 and self._last_call:
            self._pause(left)
        self._progress.check()
        self._last_call = time.monotonic()

    def _pause(self, seconds: float) -> None:
        """Wait in small steps, so that a cancel is heard."""
        while seconds > 0:
            self._progress.check()
            step = min(seconds, 0.1)
            self.sleep(step)
            seconds -= step
        self._progress.check()

    # -- judging ----------------------------------------------------------------------------------
    def _judged(self, index: int, source: str, raw: object, into: str) -> Answer:
        try:
            if isinstance(raw, Refused):
                raise raw
            text = judged(source, raw, into)
        except Refused as refused:
            problem = self._problem(refused)
            if refused.code == "quota":
                raise problem from None
            if refused.code != "too-long":
                self._failures += 1
                if self._failures >= self.limits.give_up_after:
                    self._failures = 0
                    raise self._problem(Refused("gave-up", detail=refused.detail)) from None
            return Answer(index, "", problem)
        self._failures = 0
        return Answer(index, text)

    def _problem(self, refused: Refused) -> EngineProblem:
        return problem_of(self.name, self.host, refused)

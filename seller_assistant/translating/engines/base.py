"""One base for every engine: batches, throttle, retries, circuit breaker, and a hard look at every answer.

An engine translates into Simplified Chinese; the pipeline makes the other scripts of it.
"""

from __future__ import annotations

import random
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem
from seller_assistant.translating.engines.refusing import Refused, consent_problem, problem_of

__all__ = ["Answer", "Engine", "Limits", "Refused", "consent_problem", "judged"]

MAX_WAIT = 60.0  # seconds: a longer Retry-After is told to the owner instead of waited for


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call of an engine takes, how often it may be called, and how failures are met."""

    texts: int = 1
    characters: int = 5000
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

_ERROR_PAGES = re.compile(
    r"error\s+5\d\d|server error\)?!!|mymemory warning|query length limit|unusual traffic|invalid language pair|"
    r"too many requests|<!doctype html|<html[\s>]|used all available free translations|captcha|"
    r"please select two distinct languages|"
    r"no query specified|invalid (?:source|target) language|rate limit exceeded|service unavailable|bad gateway",
    re.IGNORECASE,
)  # fmt: skip
_QUOTA = re.compile(r"mymemory warning|used all available free|quota", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=\S)")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_KANA = re.compile(r"[\u3040-\u30ff\uac00-\ud7af\u0400-\u04ff]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LOOP = re.compile(r"(.{1,12}?)\1{5,}", re.DOTALL)


def judged(source: str, answer: object) -> str:
    """The answer when it can be a translation of the source; raises `Refused` (quota or bad-answer) otherwise."""
    if not isinstance(answer, str) or not answer.strip():
        raise Refused("bad-answer", detail="empty")
    text = answer.strip()
    if _ERROR_PAGES.search(text) and not _ERROR_PAGES.search(source):
        raise Refused("quota" if _QUOTA.search(text) else "bad-answer", detail=text[:80])
    if _WORD.search(source) and not _HAN.search(text):
        raise Refused("bad-answer", detail=text[:80])
    if len(_KANA.findall(text)) > len(_HAN.findall(text)):
        raise Refused("bad-answer", detail=text[:80])
    if len(text) > max(60, 3 * len(source)) or (len(source) > 60 and len(text) < len(source) * 0.05):
        raise Refused("bad-answer", detail=text[:80])
    if _LOOP.search(text) and not _LOOP.search(source):
        raise Refused("bad-answer", detail=text[:80])
    return text


class Engine(ABC):
    """An engine for sentences. Subclasses say what they are and do one call in `_send`."""

    id: ClassVar[str]
    name: ClassVar[str]
    offline: ClassVar[bool] = False
    limits: ClassVar[Limits] = Limits()
    langs: ClassVar[tuple[str, ...]] = ("en", "fr")

    def __init__(self) -> None:
        self._failures = 0
        self._last_call = 0.0
        self.sleep: Callable[[float], None] = time.sleep
        self.calls = 0

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

    @abstractmethod
    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        """One call: an answer for each text, not yet judged. Raises `Refused`."""

    def translate(self, texts: Sequence[str], lang: str, progress: Progress = SILENT) -> Iterator[Answer]:
        """An `Answer` for each text as batches finish; raises EngineProblem when it has to stop for all the rest.

        Answers already given stand. `jobs.Cancelled` is raised between calls when the owner stops.
        """
        if lang not in self.langs:
            raise self._problem(Refused("language", detail=lang))
        done = 0
        for batch in self._batches(texts):
            progress.check()
            found = self._answers([texts[i] for i in batch], lang, progress)
            for index, raw in zip(batch, found, strict=True):
                yield self._judged(index, texts[index], raw)
            done += len(batch)
            progress.step(
                Phrase(QT_TRANSLATE_NOOP("translating", "Translating with {engine}"), engine=self.name),
                done,
                len(texts),
            )

    # -- one batch --------------------------------------------------------------------------------
    def _batches(self, texts: Sequence[str]) -> Iterator[list[int]]:
        batch: list[int] = []
        size = 0
        for index, text in enumerate(texts):
            if batch and (len(batch) >= self.limits.texts or size + len(text) > self.limits.characters):
                yield batch
                batch, size = [], 0
            batch.append(index)
            size += len(text)
        if batch:
            yield batch

    def _answers(self, texts: Sequence[str], lang: str, progress: Progress) -> Sequence[object]:
        """The raw answers of one call, after its retries; a `Refused` in a place stands for that text's failure."""
        fit = [i for i, text in enumerate(texts) if self._fits(text)]
        out: list[object] = [Refused("too-long") for _ in texts]
        if not fit:
            return out
        got = self._tried([texts[i] for i in fit], lang, progress)
        if len(got) != len(fit):
            got = [Refused("bad-answer", detail="count")] * len(fit)
        for place, answer in zip(fit, got, strict=True):
            out[place] = answer
        return out

    def _fits(self, text: str) -> bool:
        return all(self._size(piece) <= self.limits.longest for piece in self.pieces(text))

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

    def _tried(self, texts: Sequence[str], lang: str, progress: Progress) -> Sequence[object]:
        for attempt in range(1, self.limits.attempts + 1):
            self._throttle(progress)
            try:
                self.calls += 1
                return self._send(texts, lang)
            except Refused as refused:
                if refused.code == "too-long":
                    return [refused] * len(texts)
                last = attempt == self.limits.attempts or refused.code not in RETRIED
                last = last or (refused.code == "timeout" and attempt >= 2)  # a hang costs the most
                wait = self._wait(attempt, refused)
                if last or wait > MAX_WAIT:
                    if refused.code == "bad-answer":
                        return [refused] * len(texts)
                    raise self._problem(refused) from None
                self._pause(wait, progress)
        raise AssertionError  # the loop returns or raises

    def _wait(self, attempt: int, refused: Refused) -> float:
        if refused.retry_after is not None:
            return refused.retry_after
        jitter: float = random.uniform(0.5, 1.0)
        return jitter * self.limits.first_wait * float(2 ** (attempt - 1))

    def _throttle(self, progress: Progress) -> None:
        left = self._last_call + self.pause - time.monotonic()
        if left > 0 and self._last_call:
            self._pause(left, progress)
        self._last_call = time.monotonic()

    def _pause(self, seconds: float, progress: Progress) -> None:
        """Wait in small steps, so that a cancel is heard."""
        while seconds > 0:
            progress.check()
            step = min(seconds, 0.1)
            self.sleep(step)
            seconds -= step
        progress.check()

    # -- judging ----------------------------------------------------------------------------------
    def _judged(self, index: int, source: str, raw: object) -> Answer:
        try:
            if isinstance(raw, Refused):
                raise raw
            text = judged(source, raw)
        except Refused as refused:
            problem = self._problem(refused)
            if refused.code == "quota":
                raise problem from None
            if refused.code != "too-long":
                self._failures += 1
                if self._failures >= self.limits.give_up_after:
                    self._failures = 0
                    raise problem from None
            return Answer(index, "", problem)
        self._failures = 0
        return Answer(index, text)

    def _problem(self, refused: Refused) -> EngineProblem:
        return problem_of(self.name, self.host, refused)

"""What an engine lost: the brands, codes and numbers of a text put back by translating the text around them.

Placeholders cannot be trusted on the way into Chinese, so a text is sent as it is, and looked at when it comes back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.problems import EngineProblem
from seller_assistant.translating.context import NOWHERE, Context
from seller_assistant.translating.engines.base import Answer, Engine
from seller_assistant.translating.localising import localise
from seller_assistant.translating.numbering import numbers_lost
from seller_assistant.translating.protecting import lost, protect, without

_LETTERS = re.compile(r"[^\W\d_]{2,}")
_POSSESSIVE = re.compile(r"^['’]s\b")
_EDGES = re.compile(r"^([\s,;:.!?()\-–—]*)(.*?)([\s,;:.!?()\-–—]*)$", re.DOTALL)
_MARKS = str.maketrans({",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）", ".": "。"})


_INNER_CAPITAL = re.compile(r"(?<![\w-])(?=\w{5,})(?:[A-Z][a-z]+|[a-z]{1,2})[A-Z][a-z]\w*(?![\w-])")


def brandlike(text: str) -> tuple[str, ...]:
    """The words of a sentence that only a brand or a product is written like: "GreenValley", "iPhone"."""
    return tuple(dict.fromkeys(_INNER_CAPITAL.findall(text)))


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text for an engine, and what must survive in it: the brands of its shop and product."""

    text: str
    lang: str
    brands: tuple[str, ...] = ()
    context: Context = NOWHERE


@dataclass(frozen=True, slots=True)
class Lifted:
    """A stretch that the engine lost, and how it stands in the Chinese."""

    start: int
    end: int
    said: str


@dataclass(frozen=True, slots=True)
class Held:
    """An answer that lost something, and its text in parts: (words, what stands for them; None for the engine)."""

    answer: Answer
    parts: tuple[tuple[str, str | None], ...]

    @property
    def awaited(self) -> tuple[str, ...]:
        """The words that an engine has to do by themselves, each once."""
        return tuple(dict.fromkeys(words for words, said in self.parts if said is None))

    def rescued(self, one: Wanted, said: Mapping[str, str]) -> Answer:
        """The answer put together again; the first one where that is no better."""
        whole = [said.get(words) if fixed is None else fixed for words, fixed in self.parts]
        text = "" if None in whole else _joined([part for part in whole if part])
        return Answer(self.answer.index, text) if text and not lifted(one, text) else self.answer


def translated(engine: Engine, wanted: Sequence[Wanted], progress: Progress) -> Iterator[Answer]:
    """The engine's answers, as `Engine.translate` gives them; those that lost something come last.

    For these the text around what was lost is translated by itself. Where that fails too, the first answer stands,
    for the checks to find. All are of one language.
    """
    held: dict[int, Held] = {}
    stopped: Exception | None = None
    lang = wanted[0].lang if wanted else "en"
    try:
        for answer in engine.translate([one.text for one in wanted], lang, progress):
            one = wanted[answer.index]
            missing = () if answer.problem is not None else lifted(one, answer.text)
            if missing:
                held[answer.index] = Held(answer, _around(one, missing))
                engine.expect(held[answer.index].awaited, lang)
            else:
                yield answer
    except (EngineProblem, Cancelled) as stop:  # what came before it stands
        stopped = stop
    if held and stopped is None:
        try:
            yield from _rescued(engine, wanted, held, progress)
        except Cancelled as stop:
            stopped = stop
        except EngineProblem as problem:
            stopped = None if problem.code in ("engine-bad-answer", "engine-gave-up") else problem
    yield from (one.answer for one in held.values())
    if stopped is not None:
        raise stopped


def lifted(one: Wanted, target: str) -> tuple[Lifted, ...]:
    """What the target lacks of the text: brands and codes as they are, numbers with their units in Chinese."""
    spans = protect(one.text, one.brands)
    names = set(lost(one.text, target, spans))
    out = [Lifted(span.start, span.end, span.text) for span in spans if span.text in names]
    bare = without(one.text, spans)
    numbers = set(numbers_lost(bare, target, one.lang, one.context))
    if numbers:
        pieces = localise(bare, one.lang, one.context)
        out += [Lifted(p.start, p.end, p.target) for p in pieces if one.text[p.start : p.end] in numbers]
    out.sort(key=lambda piece: piece.start)
    return tuple(piece for i, piece in enumerate(out) if i == 0 or piece.start >= out[i - 1].end)


def _rescued(engine: Engine, wanted: Sequence[Wanted], held: dict[int, Held], progress: Progress) -> Iterator[Answer]:
    """The answers with the text around what was lost translated by itself; each is held no more when it is given."""
    waiting: dict[str, list[int]] = {}
    for index, one in held.items():
        for core in one.awaited:
            waiting.setdefault(core, []).append(index)
    missing = {index: len(one.awaited) for index, one in held.items()}
    flat = list(waiting)
    said: dict[str, str] = {}
    for answer in engine.translate(flat, wanted[next(iter(held))].lang, progress):
        if answer.problem is None:
            said[flat[answer.index]] = answer.text
        for index in waiting[flat[answer.index]]:
            missing[index] -= 1
            if not missing[index]:
                yield held[index].rescued(wanted[index], said)
                del held[index]
    for index in [index for index, left in missing.items() if index in held and not left]:  # nothing was asked for
        yield held[index].rescued(wanted[index], said)
        del held[index]


def _around(one: Wanted, missing: Sequence[Lifted]) -> tuple[tuple[str, str | None], ...]:
    """The text in parts: (words for the engine, None), or (words, what stands for them)."""
    parts: list[tuple[str, str | None]] = []
    at = 0
    for piece in missing:
        parts += _plain(one.text[at : piece.start])
        parts.append((one.text[piece.start : piece.end], piece.said))
        at = piece.end
    return (*parts, *_plain(one.text[at:]))


def _plain(text: str) -> list[tuple[str, str | None]]:
    if _POSSESSIVE.match(text):
        return [("'s", "的"), *_plain(_POSSESSIVE.sub("", text))]
    found = _EDGES.match(text)
    before, core, after = found.groups() if found is not None else ("", text, "")
    if not _LETTERS.search(core):
        return [(text, text.strip().translate(_MARKS))]
    return [
        (before, before.strip().translate(_MARKS)),
        (core, None),
        (after, after.strip().translate(_MARKS)),
    ]


def _joined(parts: Sequence[str]) -> str:
    """The parts as one Chinese text: a blank only between two of Latin letters or digits, no full stop within."""
    text = ""
    for i, part in enumerate(parts):
        said = part.rstrip("。.") if i < len(parts) - 1 and part not in ("。", ".") else part
        latin = text[-1:].isascii() and text[-1:].isalnum() and said[:1].isascii() and said[:1].isalnum()
        text += f" {said}" if latin else said
    return text

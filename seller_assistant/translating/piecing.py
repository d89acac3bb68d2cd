"""A line of a description done by the sentence: some are remembered, some the phrasebook knows, the rest is sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from seller_assistant.problems import EngineProblem
from seller_assistant.translating.unit import Span, Translation

_ENDS = ("。", "！", "？", "…", "：", "；")
_MARKS = {"!": "！", "?": "？"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, and its translation where it needs no engine."""

    text: str
    done: Translation | None = None


@dataclass(slots=True)
class Piecework:
    """A text on its way through an engine: the places of its requests, its sentences, and what it is without engine.

    A text of one piece is one sentence here, whatever it holds.
    """

    indexes: list[int]
    left: Translation
    sentences: Sequence[Sentence]
    answers: dict[int, str] = field(default_factory=dict)
    problem: EngineProblem | None = None

    @property
    def awaited(self) -> list[int]:
        """The places of the sentences that an engine has to do."""
        return [place for place, one in enumerate(self.sentences) if one.done is None]

    @property
    def is_answered(self) -> bool:
        """True when every one of them has its answer."""
        return len(self.answers) == len(self.awaited)

    def joined(self) -> tuple[str, tuple[Span, ...]]:
        """The Chinese of all its sentences, and where each came from."""
        said: list[str] = []
        spans: list[Span] = []
        for place, one in enumerate(self.sentences):
            if one.done is not None:
                said.append(one.done.target)
                spans += one.done.spans
            else:
                said.append(self.answers[place])
                spans.append(Span(one.text, self.answers[place], "engine"))
        return joined([one.text for one in self.sentences], said), tuple(spans)


def together(source: str, parts: Sequence[Translation]) -> Translation:
    """The translation of a text whose sentences are all done; a remembered one among them makes it worth a look."""
    remembered = any(part.engine == "memory" for part in parts)
    target = joined([part.source for part in parts], [part.target for part in parts])
    spans = tuple(span for part in parts for span in part.spans)
    if remembered:
        return Translation(source, target, "memory", "review", spans)
    return Translation(source, target, parts[0].engine, "machine", spans)


def joined(sources: Sequence[str], targets: Sequence[str]) -> str:
    """Chinese sentences one behind the other; each ends in a full stop where nothing else stands."""
    if len(targets) == 1:
        return targets[0]
    return "".join(_ended(source, target) for source, target in zip(sources, targets, strict=True))


def _ended(source: str, target: str) -> str:
    said = target.strip()
    if not said or said.endswith(_ENDS):
        return said
    last = source.rstrip("\"'”’»)] ")[-1:]
    return said.rstrip(".!?;,") + _MARKS.get(last, "。")

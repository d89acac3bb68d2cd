"""A line of a description done by the sentence, a list by the item.

Some are remembered, some the phrasebook knows, the rest is sent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from seller_assistant.problems import EngineProblem
from seller_assistant.translating.unit import Span, Translation

_ENDS = ("。", "！", "？", "…", "：", "；")
_MARKS = {"!": "！", "?": "？"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or one item of a list, and its translation where it needs no engine.

    ``mark`` is the Chinese mark behind an item; None for a sentence.
    """

    text: str
    done: Translation | None = None
    mark: str | None = None


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
    refused: int = 0

    def answer(self, place: int, text: str, problem: EngineProblem | None) -> None:
        """Take an engine's answer for one sentence.

        An item of a list that it has no Chinese for stays as it is, for the checks to find: of fifty ingredients one
        or two have only their own name. Where it has none for all of them it failed.
        """
        self.answers[place] = text
        if problem is None:
            return
        if self.sentences[place].mark is not None:
            self.answers[place] = self.sentences[place].text
            self.refused += 1
            if self.refused < len(self.awaited):
                return
        self.problem = self.problem or problem

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
        return joined(self.sentences, said), tuple(spans)


def together(source: str, cut: Sequence[Sentence]) -> Translation | None:
    """The translation of a text whose sentences are all done, None for any other.

    A remembered one among them makes it worth a look.
    """
    parts = [one.done for one in cut if one.done is not None]
    if len(parts) < len(cut):
        return None
    remembered = any(part.engine == "memory" for part in parts)
    target = joined(cut, [part.target for part in parts])
    spans = tuple(span for part in parts for span in part.spans)
    if remembered:
        return Translation(source, target, "memory", "review", spans)
    return Translation(source, target, parts[0].engine, "machine", spans)


def joined(sentences: Sequence[Sentence], targets: Sequence[str]) -> str:
    """The Chinese of sentences and items one behind the other; each sentence ends in a full stop or what it had."""
    if len(targets) == 1:
        return targets[0]
    return "".join(_ended(one, target) for one, target in zip(sentences, targets, strict=True))


def _ended(one: Sentence, target: str) -> str:
    said = target.strip()
    if one.mark is not None:
        return said.rstrip("。.，,、；;：: ") + one.mark
    if not said or said.endswith(_ENDS):
        return said
    last = one.text.rstrip("\"'”’»)] ")[-1:]
    return said.rstrip(".!?;,") + _MARKS.get(last, "。")

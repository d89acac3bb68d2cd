"""The remembered translations that may serve a text, each with its score and the reasons for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.context import NOWHERE, Context
from seller_assistant.translating.memory import (
    EXACT,
    IN_CONTEXT,
    SUGGESTS,
    Asked,
    Match,
    Memory,
    penalised,
)
from seller_assistant.translating.nearness import refitted
from seller_assistant.translating.unit import normalised


@dataclass(frozen=True, slots=True)
class Suggested:
    """A remembered translation fitted to a text: its target, its score after penalties, and why it came."""

    target: str
    score: int
    match: Match
    why: Phrase


def suggestions(memory: Memory, asked: Asked, locale: str, context: Context = NOWHERE, limit: int = 5
                ) -> list[Suggested]:  # fmt: skip
    """The remembered translations that may serve a text, the best first, each Chinese once; 75 is the least score."""
    best: dict[str, Suggested] = {}
    for one in _found(memory, asked, locale, context, limit):
        there = best.get(one.target)
        if one.score >= SUGGESTS and (there is None or there.score < one.score):
            best[one.target] = one
    return sorted(best.values(), key=lambda one: (-one.score, not one.match.approved))[:limit]


def _found(memory: Memory, asked: Asked, locale: str, context: Context, limit: int) -> Iterator[Suggested]:
    exact = memory.find_each([asked], locale)[0]
    if exact is not None:
        yield Suggested(exact.target, penalised(exact, asked), exact, _why_exact(exact, asked))
    for match in memory.near(asked, locale, limit=limit * 2):
        refit = refitted(match.source, match.target, asked.source, asked.lang, context)
        score = penalised(match, asked) - refit.penalty
        yield Suggested(refit.target, score, match, _why_near(match, refit.penalty, refit.target != match.target))


def _why_exact(match: Match, asked: Asked) -> Phrase:
    if not match.approved:
        return Phrase(QT_TRANSLATE_NOOP("translating", "The same text, but nobody approved this Chinese yet."))
    if match.score >= IN_CONTEXT:
        return Phrase(QT_TRANSLATE_NOOP("translating", "The same text in the same field of the same category."))
    if match.score == EXACT:
        return Phrase(QT_TRANSLATE_NOOP("translating", "The same text, approved elsewhere in your shop."))
    if normalised(match.source) == normalised(asked.source):
        return Phrase(QT_TRANSLATE_NOOP("translating", "The same text, but there is other Chinese for it too."))
    return Phrase(QT_TRANSLATE_NOOP("translating", "The same text but for capital letters."))


def _why_near(match: Match, penalty: int, changed: bool) -> Phrase:
    source = match.source[:80]
    if changed:
        said = QT_TRANSLATE_NOOP("translating", "Like “{source}”, with your numbers put in: look at them.")
    elif penalty:
        said = QT_TRANSLATE_NOOP("translating", "Like “{source}”, but the numbers differ: put yours in.")
    elif not match.approved:
        said = QT_TRANSLATE_NOOP("translating", "Like “{source}”, whose Chinese nobody approved yet.")
    else:
        said = QT_TRANSLATE_NOOP("translating", "Like “{source}”, which you approved.")
    return Phrase(said, source=source)

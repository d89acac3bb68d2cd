"""Every check of a translation, in the order people see them, and the run over all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seller_assistant.phrases import Phrase
from seller_assistant.translating.checks.across import AcrossCheck, Inconsistent, SameName
from seller_assistant.translating.checks.check import Doubt, Pair, TextCheck
from seller_assistant.translating.checks.engine_noise import EngineError, Loop, Markup, PlaceholderLeft, RepeatedWords
from seller_assistant.translating.checks.losses import Empty, LengthOdd, NameLost, NumberInvented, NumberLost
from seller_assistant.translating.checks.marks import (
    Blanks,
    Brackets,
    Emoji,
    EndMark,
    GapsInTitle,
    HalfWidth,
    Invisible,
    LeadingDe,
)
from seller_assistant.translating.checks.words import (
    ForbiddenTerm,
    LeftInLatin,
    PreferredTerm,
    PriceLeft,
    Voltage,
    WrongScript,
)

EMPTY = Empty()
CHECKS: tuple[TextCheck, ...] = (
    EMPTY,
    EngineError(),
    PlaceholderLeft(),
    NameLost(),
    NumberLost(),
    Markup(),
    Loop(),
    ForbiddenTerm(),
    NumberInvented(),
    LeftInLatin(),
    PreferredTerm(),
    WrongScript(),
    HalfWidth(),
    RepeatedWords(),
    LeadingDe(),
    LengthOdd(),
    PriceLeft(),
    Voltage(),
    Brackets(),
    Emoji(),
    Invisible(),
    EndMark(),
    Blanks(),
    GapsInTitle(),
)
ACROSS: tuple[AcrossCheck, ...] = (SameName(), Inconsistent())


def doubts(pair: Pair) -> Iterator[Doubt]:
    """Every doubt about one translation, the gravest checks first."""
    if not pair.target.strip():
        yield from EMPTY.find(pair)
        return
    for check in CHECKS:
        yield from check.find(pair)


def doubts_across(pairs: Sequence[Pair]) -> Iterator[Doubt]:
    """Every doubt about translations side by side."""
    for check in ACROSS:
        yield from check.find(pairs)


def check_of(check_id: str) -> TextCheck | AcrossCheck | None:
    """The check with that id; None when there is none."""
    every: tuple[TextCheck | AcrossCheck, ...] = (*CHECKS, *ACROSS)
    return next((check for check in every if check.id == check_id), None)


def name_of(check_id: str) -> Phrase | None:
    """What people call the check with that id."""
    check = check_of(check_id)
    return None if check is None else check.name

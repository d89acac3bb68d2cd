"""What was translated before: which remembered translation serves a text, how well, and whether it may fill it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

IN_CONTEXT, EXACT, BY_CASE = 101, 100, 99
FILLS = 95  # from here on an approved translation fills a text, to be looked at
SUGGESTS = 75
UNAPPROVED, OTHER_FIELD, BY_MACHINE = 5, 1, 5  # what is taken off a score
OWNERS = frozenset(("owner", "proof", "list", ""))  # origins that are no machine's


class Asked(NamedTuple):
    """A text as the memory is asked about it: where it stands decides between two remembered translations."""

    source: str
    lang: str
    field: str = ""  # the kind: title, option, ...
    category: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A remembered translation; ``approved`` when a person said yes to it.

    ``score`` is 101 for the same text in the same field of the same category, 100 for the same text, 99 where only
    the case differs, and less for near texts.
    """

    source: str
    target: str
    approved: bool = True
    score: int = EXACT
    origin: str = ""
    field: str = ""
    category: str = ""
    updated: str = ""
    id: int = 0

    @property
    def fills(self) -> bool:
        """True when it may stand in a text by itself, to be looked at."""
        return self.approved and self.score >= FILLS


class Memory(Protocol):
    """A translation memory as the pipeline sees it."""

    def find_each(self, asked: Sequence[Asked], locale: str) -> list[Match | None]:
        """For each text the remembered translation of exactly it, or of it in another case, or None."""

    def near(self, asked: Asked, locale: str, *, least: int = SUGGESTS, limit: int = 5) -> list[Match]:
        """The remembered translations of texts like it, the best first; `score` says how like, before penalties."""


class NoMemory:
    """A memory that remembers nothing."""

    def find_each(self, asked: Sequence[Asked], locale: str) -> list[Match | None]:
        """None for each."""
        return [None] * len(asked)

    def near(self, asked: Asked, locale: str, *, least: int = SUGGESTS, limit: int = 5) -> list[Match]:
        """Nothing."""
        return []


def category_key(category: str) -> str:
    """The category as it is compared: single blanks, no case."""
    return " ".join(category.split()).casefold()[:200]


def in_context(match: Match, asked: Asked) -> bool:
    """True when it stood in the same kind of field of the same category."""
    return bool(match.field) and match.field == asked.field and match.category == category_key(asked.category)


def best(matches: Sequence[Match], asked: Asked) -> Match | None:
    """The one of several exact matches to use: in context, else approved, else the latest; with its score."""
    if not matches:
        return None
    chosen = max(matches, key=lambda m: (m.approved, in_context(m, asked), m.field == asked.field, m.updated))
    others = {m.target for m in matches if m.approved == chosen.approved}
    if in_context(chosen, asked):
        return _scored(chosen, IN_CONTEXT)
    return _scored(chosen, EXACT - (len(others) > 1))


def other_case(matches: Sequence[Match], asked: Asked) -> Match | None:
    """The one of several matches that differ from the text in case alone."""
    found = best(matches, asked)
    return None if found is None else _scored(found, BY_CASE)


def penalised(match: Match, asked: Asked) -> int:
    """The score with what is taken off: not approved, by a machine, from another kind of field."""
    score = match.score
    if not match.approved:
        score -= UNAPPROVED + (BY_MACHINE if match.origin not in OWNERS and not match.origin.startswith("tmx") else 0)
    if match.field and asked.field and match.field != asked.field:
        score -= OTHER_FIELD
    return score


def _scored(match: Match, score: int) -> Match:
    return Match(match.source, match.target, match.approved, score, match.origin, match.field, match.category,
                 match.updated, match.id)  # fmt: skip

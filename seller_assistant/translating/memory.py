"""What was translated before: an exact match in front of everything else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from seller_assistant.translating.unit import LOCALES, Unit, normalised

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Match:
    """A remembered translation; ``approved`` when a person said yes to it, ``score`` 100 for the same text."""

    source: str
    target: str
    approved: bool = True
    score: int = 100
    origin: str = ""


class Memory(Protocol):
    """A translation memory as the pipeline sees it."""

    def find(self, source: str, lang: str, locale: str) -> Match | None:
        """The remembered translation of exactly that text, or None."""


class NoMemory:
    """A memory that remembers nothing."""

    def find(self, source: str, lang: str, locale: str) -> Match | None:
        """None."""
        return None


class HeldMemory:
    """A memory held in this process: exact by normalised text, case folded only where no exact one is known."""

    def __init__(self, entries: Iterable[tuple[str, str, str, str]] = ()) -> None:
        self._exact: dict[tuple[str, str, str], Match] = {}
        self._folded: dict[tuple[str, str, str], Match] = {}
        for source, lang, locale, target in entries:
            self.add(source, lang, locale, target)

    def __len__(self) -> int:
        return len(self._exact)

    def add(self, source: str, lang: str, locale: str, target: str, *, approved: bool = True, origin: str = "") -> None:
        """Remember a translation; a later one of the same text takes its place, approved before not approved."""
        key = (normalised(source), lang, locale)
        if not key[0] or not target.strip() or locale not in LOCALES:
            return
        before = self._exact.get(key)
        if before is not None and before.approved and not approved:
            return
        match = Match(key[0], target.strip(), approved, 100, origin)
        self._exact[key] = match
        self._folded[(key[0].casefold(), lang, locale)] = match

    def add_units(self, units: Iterable[Unit]) -> None:
        """Remember every approved unit."""
        for unit in units:
            if unit.state == "approved":
                self.add(unit.source, unit.source_lang, unit.locale, unit.target, origin=unit.field)

    def find(self, source: str, lang: str, locale: str) -> Match | None:
        """The exact match, or one that differs in case alone and is then not taken as approved."""
        text = normalised(source)
        found = self._exact.get((text, lang, locale))
        if found is not None:
            return found
        near = self._folded.get((text.casefold(), lang, locale))
        if near is None or _NUMBER.findall(near.source) != _NUMBER.findall(text):
            return None
        return Match(near.source, near.target, approved=False, score=99, origin=near.origin)

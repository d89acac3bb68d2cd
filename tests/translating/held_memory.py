"""A translation memory held in the process, for tests of what stands before and behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from seller_assistant.translating.memory import EXACT, SUGGESTS, Asked, Match, best, category_key, other_case
from seller_assistant.translating.unit import LOCALES, normalised


class HeldMemory:
    """A memory held in this process, of approved translations."""

    def __init__(self, entries: Iterable[tuple[str, str, str, str]] = ()) -> None:
        self._exact: dict[tuple[str, str, str], list[Match]] = {}
        self._folded: dict[tuple[str, str, str], list[Match]] = {}
        for source, lang, locale, target in entries:
            self.add(source, lang, locale, target)

    def __len__(self) -> int:
        return len(self._exact)

    def add(
        self, source: str, lang: str, locale: str, target: str, *, approved: bool = True, origin: str = "",
        field: str = "", category: str = "",
    ) -> None:  # fmt: skip
        """Remember a translation."""
        text = normalised(source)
        if text and target.strip() and locale in LOCALES:
            match = Match(text, target.strip(), approved, EXACT, origin, field, category_key(category))
            self._exact.setdefault((text, lang, locale), []).append(match)
            self._folded.setdefault((text.casefold(), lang, locale), []).append(match)

    def find(self, source: str, lang: str, locale: str) -> Match | None:
        """What that text became."""
        return self.find_each([Asked(source, lang)], locale)[0]

    def find_each(self, asked: Sequence[Asked], locale: str) -> list[Match | None]:
        """The exact match of each, or one that differs in case alone."""
        out: list[Match | None] = []
        for one in asked:
            text = normalised(one.source)
            found = best(self._exact.get((text, one.lang, locale), ()), one)
            out.append(found or other_case(self._folded.get((text.casefold(), one.lang, locale), ()), one))
        return out

    def near(self, asked: Asked, locale: str, *, least: int = SUGGESTS, limit: int = 5) -> list[Match]:
        """Nothing: only exact texts are held."""
        return []

"""A marketplace as data, read from ``resources/marketplaces/<id>.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from seller_assistant.marketplaces.names import called
from seller_assistant.phrases import Phrase

Confidence = Literal["high", "medium", "low", "recalled", "owner"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a marketplace asks for, and how sure that is.

    ``value`` is a number, text or list; ``text`` says it in English and ``texts`` in other languages
    ("fr", "zh_CN"). Only "high" facts and the owner's own ("owner") may block; "recalled" ones are shown as "check in
    your seller backend". ``shipped`` is the fact as it came, where the owner set another value.
    """

    key: str
    value: int | float | str | tuple[str, ...]
    text: str
    source: str
    date: str  # ISO 8601: when the source said so, or when it was read
    confidence: Confidence
    texts: Mapping[str, str] = field(default_factory=dict)
    shipped: Fact | None = None

    def say(self, language: str = "en") -> str:
        """The fact in that language; its English where there is no other."""
        return self.texts.get(language, self.text)

    def lines(self, language: str = "en") -> tuple[str, ...]:
        """The fact in that language, one line each: the steps of ``upload_steps``."""
        return tuple(line for line in self.say(language).splitlines() if line.strip())


@dataclass(frozen=True, slots=True)
class Marketplace:
    """A place to sell. ``format`` names the writer of its bundle: "taobao" or "material"."""

    id: str
    name: str  # English
    name_zh: str
    format: str
    currency: str
    locale: str
    facts: Mapping[str, Fact]

    @property
    def called(self) -> Phrase:
        """Its name, to be said in the owner's language."""
        return called(self.id, self.name)

    def number(self, key: str, default: int = 0) -> int:
        """The whole number of a fact; the default where there is no such fact."""
        fact = self.facts.get(key)
        return int(fact.value) if fact is not None and isinstance(fact.value, (int, float)) else default

    def amount(self, key: str) -> Decimal:
        """The number of a fact to the fen; 0 where there is no such fact."""
        fact = self.facts.get(key)
        return Decimal(str(fact.value)) if fact is not None and isinstance(fact.value, (int, float)) else Decimal(0)

    def word(self, key: str, default: str = "") -> str:
        """The text value of a fact; the default where there is no such fact."""
        fact = self.facts.get(key)
        return fact.value if fact is not None and isinstance(fact.value, str) else default

    def words(self, key: str) -> tuple[str, ...]:
        """The list value of a fact; () where there is no such fact."""
        fact = self.facts.get(key)
        return fact.value if fact is not None and isinstance(fact.value, tuple) else ()

    def sure(self, key: str) -> bool:
        """True when the fact may block a listing: it is certain, or the owner's own."""
        fact = self.facts.get(key)
        return fact is not None and fact.confidence in ("high", "owner")

    def is_owners(self, key: str) -> bool:
        """True when the owner set this fact."""
        fact = self.facts.get(key)
        return fact is not None and fact.shipped is not None

    def source(self, key: str) -> str:
        """Where a fact comes from, with its date, to be shown; "" where there is no such fact."""
        fact = self.facts.get(key)
        return f"{fact.source} ({fact.date})" if fact is not None else ""

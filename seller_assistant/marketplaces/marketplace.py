"""A marketplace as data, read from ``resources/marketplaces/<id>.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Confidence = Literal["high", "medium", "low", "recalled"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a marketplace asks for, and how sure that is.

    ``value`` is a number, text or list; ``text`` says it in English. Only "high" facts may block.
    """

    key: str
    value: int | float | str | tuple[str, ...]
    text: str
    source: str
    date: str  # ISO 8601, when the source said so
    confidence: Confidence


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

    def number(self, key: str, default: int = 0) -> int:
        """The whole number of a fact; the default where there is no such fact."""
        fact = self.facts.get(key)
        return int(fact.value) if fact is not None and isinstance(fact.value, (int, float)) else default

    def sure(self, key: str) -> bool:
        """True when the fact may block a listing: its confidence is high."""
        fact = self.facts.get(key)
        return fact is not None and fact.confidence == "high"

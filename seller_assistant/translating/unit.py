"""A text to translate and what became of it.

Fields are named ``title``, ``category``, ``description/1`` (the first block), ``option:Size`` (a name),
``option:Size=Large`` (a value), ``attribute:Material`` and ``attribute:Material=Merino wool``.
"""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass, replace
from typing import Any, Literal

LOCALES: tuple[str, ...] = ("zh-CN", "zh-TW", "zh-HK")

State = Literal[
    "untranslated",  # nothing yet
    "needs-engine",  # a sentence that the phrasebook cannot do
    "needs-editing",  # something was lost or left: unknown words, a missing number
    "machine",  # complete, by an engine, not yet looked at
    "review",  # from a memory match or the owner's list, to be looked at
    "approved",  # a person said yes: never touched again
    "kept",  # nothing to translate: a code, a brand, a number
    "stale",  # the source changed after it was translated
]
SpanKind = Literal["term", "number", "unit", "size", "kept", "engine", "unknown"]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the source, the piece of the target it became, and how."""

    source: str
    target: str
    kind: SpanKind


@dataclass(frozen=True, slots=True)
class Translation:
    """One text after the pipeline. ``unknown`` lists the words that nobody could translate."""

    source: str
    target: str
    engine: str
    state: State
    spans: tuple[Span, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unit:
    """One field of one product in one locale: its source, its translation, and where that came from."""

    product_id: int
    field: str
    source: str
    source_lang: str
    locale: str = "zh-CN"
    target: str = ""
    state: State = "untranslated"
    engine: str = ""
    unknown: tuple[str, ...] = ()
    source_hash: str = ""
    updated: str = ""  # ISO 8601, UTC

    @property
    def kind(self) -> str:
        """title, category, description, option or attribute."""
        return kind_of(self.field)

    @property
    def usable(self) -> bool:
        """True when the target may be shown to a shopper: complete, nothing left in the source language."""
        return bool(self.target) and self.state in ("machine", "review", "approved", "kept")

    def with_(self, **changes: Any) -> Unit:  # noqa: ANN401 - values of any field
        """A copy with these fields changed."""
        return replace(self, **changes)


def kind_of(field: str) -> str:
    """The kind of a field: title, category, description, option or attribute."""
    return field.replace(":", "/").split("/", 1)[0]


def normalised(text: str) -> str:
    """The text as memory keys see it: NFKC, single blanks, no blanks at the ends. Case is kept."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def source_hash(text: str, lang: str) -> str:
    """A short stable key of a source text in a language (16 hex digits of BLAKE2b)."""
    return hashlib.blake2b(f"{lang}\0{normalised(text)}".encode(), digest_size=8).hexdigest()

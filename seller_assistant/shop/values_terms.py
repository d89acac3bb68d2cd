"""What the verbs about terms, the memory and the versions of a text return."""

from __future__ import annotations

from dataclasses import dataclass

from seller_assistant.phrases import Phrase
from seller_assistant.store.memory_rows import Remembered
from seller_assistant.translating.exchange.term_files import Skipped
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.unit import Unit
from seller_assistant.translating.wording_changes import Stretch

__all__ = (
    "Chips",
    "FailedText",
    "MemoryDoubts",
    "MemoryImported",
    "OwnerTerm",
    "Remembered",
    "SourceChange",
    "Suggestion",
    "TermsChanged",
    "TextVersion",
    "UnfinishedJob",
)


@dataclass(frozen=True, slots=True)
class TermsChanged:
    """What adding, editing or importing terms did, as one step.

    ``read`` counts the terms of the file, ``merged`` those that said the same as another. ``affected`` texts that a
    machine made say such a word: `retranslate` makes them anew.
    """

    terms: tuple[OwnerTerm, ...]
    read: int
    added: int
    changed: int
    merged: int
    skipped: tuple[Skipped, ...] = ()
    affected: int = 0
    step: int | None = None


@dataclass(frozen=True, slots=True)
class MemoryImported:
    """What taking a translation memory over did, as one step.

    ``units`` counts those of the file; ``known`` were there already, ``other_pair`` are of other languages,
    ``empty`` and ``same`` say nothing. ``cut_at`` is the line where the file breaks off, 0 when it is whole.
    """

    units: int
    added: int
    known: int
    other_pair: int
    empty: int
    same: int
    with_tags: int
    approved: bool
    cut_at: int = 0
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A remembered translation that may serve a text: how well (75 to 101), of which text, and why it came.

    ``origin`` is "memory" or "term".
    """

    target: str
    score: int
    source: str
    origin: str
    why: Phrase
    approved: bool = True
    id: int = 0  # of the entry in the memory


@dataclass(frozen=True, slots=True)
class MemoryDoubts:
    """What could be cleaned in the memory: the same text with different Chinese, repeats, entries nobody used."""

    conflicts: tuple[tuple[Remembered, ...], ...]
    repeats: tuple[Remembered, ...]
    unused: tuple[Remembered, ...]


@dataclass(frozen=True, slots=True)
class SourceChange:
    """How the source of a text changed since it was translated, word by word."""

    before: str
    after: str
    words: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class TextVersion:
    """A translation as it was: with its source, its engine and its time, and what the step was called."""

    unit: Unit
    step: int
    at: str  # ISO 8601, UTC
    sentence: Phrase
    current: bool


@dataclass(frozen=True, slots=True)
class Chips:
    """A block of a description with its inline tags as numbered chips: "Made of ⟦1⟧pure wool⟦/1⟧".

    ``lost`` are the numbers of those that found no place in the Chinese: their words stay, without the tag.
    """

    source: str
    target: str
    lost: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class UnfinishedJob:
    """A run of translation that was cut short: what it was asked, how far it came, and why it stopped.

    ``failed`` texts were refused by the engine so far, ``held`` of them five times: those are left alone.
    """

    id: int
    started: str  # ISO 8601, UTC
    locale: str
    engine: str
    where: str
    fields: tuple[str, ...]
    products: int
    done: int
    failed: int
    held: int
    error: Phrase | None = None


@dataclass(frozen=True, slots=True)
class FailedText:
    """A text that an engine failed at: how often, what it said last, and whether it is left alone now."""

    product_id: int
    field: str
    engine: str
    attempts: int
    error: Phrase
    at: str
    held: bool

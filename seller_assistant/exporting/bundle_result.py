"""What came out of an export."""

from __future__ import annotations

from dataclasses import dataclass

from seller_assistant.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Excluded:
    """A product that is not in the bundle, by its code, and why."""

    sku: str
    why: Phrase


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that exists and was verified. ``out`` is its path, ``sha256`` that of the whole file."""

    out: str
    marketplace: str
    products: int
    variants: int
    pictures: int
    left_out: tuple[Excluded, ...]
    files: int
    bytes: int
    sha256: str
    seconds: float

"""What came out of an export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from seller_assistant.exporting.changes import Changes
from seller_assistant.phrases import Phrase


@dataclass(frozen=True, slots=True)
class Excluded:
    """A product that is not in the bundle, by its code, and why."""

    sku: str
    why: Phrase


@dataclass(frozen=True, slots=True)
class Noted:
    """Something in the bundle that differs from the owner's list, by the product's code."""

    sku: str
    what: Phrase


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its folder in the bundle ("" for the only one), its sheet, and how many products and rows it has."""

    folder: str
    sheet: str
    products: int
    rows: int


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that exists and was verified. ``out`` is its path, ``sha256`` that of the whole file.

    ``pictures`` counts picture files. ``left_out`` holds products, and single lines without a price; ``unfinished``
    those in the sheet that its marketplace will refuse as they are, and what they lack.
    """

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
    notes: tuple[Noted, ...] = ()
    unfinished: tuple[Excluded, ...] = ()
    written: tuple[int, ...] = ()  # ids of the products in it
    changes: Changes = field(default_factory=Changes)
    report: Mapping[str, Any] = field(default_factory=dict)  # what report.json in the bundle says

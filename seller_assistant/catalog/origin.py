"""Where a product came from, so that a finding about a bundle can say "row 17 of spring.xlsx"."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """A place in a file: its base name, the sheet ("" in a text file) and the 1-based row (0 = unknown)."""

    file: str = ""
    sheet: str = ""
    row: int = 0

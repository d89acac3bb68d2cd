"""What a file of cells holds once it is read: text as displayed, and pictures where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from seller_assistant.problems import Notice


@dataclass(frozen=True, slots=True)
class CellPicture:
    """A picture in a sheet. ``row`` is the 1-based row under its vertical centre, ``column`` 0-based.

    ``rows`` is how many rows it covers, 1 where the file does not say.
    """

    row: int
    column: int
    name: str
    data: bytes
    kind: Literal["floating", "in-cell", "wps"] = "floating"
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. ``rows[i]`` is spreadsheet row ``i + 1``; every cell is text as displayed, "" when empty.

    Rows may differ in length. ``merged`` holds 1-based rows and 0-based columns, inclusive:
    (first row, first column, last row, last column). ``links`` maps (row, column) to an address.
    ``computed`` are the (row, column) of cells whose text a formula made, where the format tells.
    """

    name: str
    rows: tuple[tuple[str, ...], ...]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    merged: tuple[tuple[int, int, int, int], ...] = ()
    pictures: tuple[CellPicture, ...] = ()
    links: Mapping[tuple[int, int], str] = field(default_factory=dict)
    computed: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Book:
    """A file that was read. ``format`` is xlsx, xlsm, xlsb, xls, ods, csv, tsv or html, by content.

    ``encoding`` and ``delimiter`` are "" unless it is a text file; ``encoding_sure`` is False where
    the encoding is a guess. ``notices`` tell what was odd about the file itself.
    """

    file: str  # base name, for messages and origins
    format: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""
    encoding_sure: bool = True
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One data row under a heading: its 1-based number, its cells by heading, the pictures anchored to it.

    A heading that occurs twice appears as "Images", "Images #2", ...
    """

    number: int
    cells: Mapping[str, str]
    pictures: tuple[CellPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the heading is: 1-based first and last row (two when it is split), names by column, a score.

    ``names[i]`` is the heading of column i ("" = none). ``found`` is False when no row looks like one.
    """

    first_row: int
    last_row: int
    names: tuple[str, ...]
    score: float
    found: bool = True

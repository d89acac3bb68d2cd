"""What was understood of a file: columns, products, and the fate of each row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from seller_assistant.catalog import Product
from seller_assistant.phrases import Phrase
from seller_assistant.problems import Notice
from seller_assistant.sheets.book import CellPicture

RowKind = Literal["product", "variant", "picture", "heading", "section", "blank", "total_line", "skipped"]
ROW_KINDS: tuple[RowKind, ...] = (
    "product", "variant", "picture", "heading", "section", "blank", "total_line", "skipped",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """A column and the field it was taken for ("" = not used). ``confidence`` runs from 0 to 1.

    ``column`` is the 0-based index, ``heading`` the words above it, ``samples`` up to 3 values;
    ``unit`` and ``currency`` are those the heading names, "" when it names none.
    """

    column: int
    heading: str
    field: str
    confidence: float
    samples: tuple[str, ...] = ()
    unit: str = ""
    currency: str = ""

    @property
    def letter(self) -> str:
        """The column's name in a spreadsheet: A, B, ... AA."""
        number, name = self.column + 1, ""
        while number:
            number, rest = divmod(number - 1, 26)
            name = chr(65 + rest) + name
        return name


@dataclass(frozen=True, slots=True)
class RowFate:
    """What became of one row, and why where it is not plain."""

    row: int
    kind: RowKind
    sheet: str = ""
    why: Phrase | None = None
    text: str = ""  # the row's own words, for rows the owner may ask about


@dataclass(frozen=True, slots=True)
class Reading:
    """One product as read, the rows it came from, and the pictures found in its cells.

    A picture in ``cell_pictures`` is the product's `Picture` whose ``source`` equals the key.
    """

    product: Product
    rows: tuple[int, ...]
    cell_pictures: tuple[tuple[str, CellPicture], ...] = ()


@dataclass(frozen=True, slots=True)
class FileReading:
    """Everything understood of one file. ``fates`` has one entry for every row of every sheet that was read."""

    file: str
    format: str
    platform: str  # shopify, woocommerce, list, ...
    sheet: str
    header_row: int  # 1-based; 0 = none
    columns: tuple[Column, ...]
    fates: tuple[RowFate, ...]
    readings: tuple[Reading, ...]
    encoding: str = ""
    delimiter: str = ""
    currency: str = ""  # the currency the list itself named
    assumed_currency: str = ""  # the one taken where the list named none
    notices: tuple[Notice, ...] = ()
    sheets: tuple[str, ...] = ()  # every sheet of the file, for the owner to choose from
    sure: bool = True  # False: the owner is asked to look at the columns

    def count(self, kind: RowKind) -> int:
        """How many rows had that fate."""
        return sum(1 for fate in self.fates if fate.kind == kind)

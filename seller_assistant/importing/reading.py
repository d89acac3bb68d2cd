"""What was understood of a file: columns, products, and the fate of each row."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, NamedTuple

from seller_assistant.catalog import Product
from seller_assistant.importing.choices import NOTHING_CHOSEN, Choices
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


class RowFate(NamedTuple):
    """What became of one row, and why where it is not plain."""

    row: int
    kind: RowKind
    sheet: str = ""
    why: Phrase | None = None
    text: str = ""  # the row's own words, for rows the owner may ask about
    cells: tuple[str, ...] = ()  # of a row that is left out: everything that stood in it


class Surcharge(NamedTuple):
    """What a variant adds to the price and to the weight of its product, in that product's currency and unit."""

    price: Decimal
    weight: Decimal


@dataclass(frozen=True, slots=True)
class Reading:
    """One product as read, the rows it came from, and the pictures found in its cells.

    A picture in ``cell_pictures`` is the product's `Picture` whose ``source`` equals the key. With ``adds``,
    one for each variant, only the variants were read: the product stands in another table of the import.
    """

    product: Product
    rows: tuple[int, ...]
    cell_pictures: tuple[tuple[str, CellPicture], ...] = ()
    adds: tuple[Surcharge, ...] = ()


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
    choices: Choices = NOTHING_CHOSEN  # what the owner said, now or when a file like this was read before
    remembered: bool = False  # True: choices of an earlier import of such a list were taken
    fingerprint: str = ""  # what its layout is remembered by, "" where it has no headings
    encoding_sure: bool = True
    encodings: tuple[tuple[str, str], ...] = ()  # where it is not sure: the best guesses, each with a sample
    headings: tuple[tuple[str, tuple[str, ...]], ...] = ()  # of each sheet that was read, by its name
    # rows by sheet and number, while it is not known which stay out; none in a plan
    raw: Mapping[tuple[str, int], str] = field(default_factory=dict)
    mark: str = ""  # what tells its content from any other file's
    garbled: tuple[tuple[str, str], ...] = ()  # cells encoded twice: as they are, and as they would be repaired

    def letter(self, field: str, sheet: str) -> str:
        """The letter of the first column of that field in that sheet; "" where there is none, or it is not known."""
        if sheet != self.sheet:
            return ""
        return next((column.letter for column in self.columns if column.field.split("_")[0] == field), "")

    def count(self, kind: RowKind) -> int:
        """How many rows had that fate."""
        return sum(1 for fate in self.fates if fate.kind == kind)

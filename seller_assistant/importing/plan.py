"""What an import will do to the shop, computed and not yet done: `apply` computes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from seller_assistant.catalog import Product
from seller_assistant.importing.reading import FileReading
from seller_assistant.phrases import Phrase
from seller_assistant.problems import Notice
from seller_assistant.sheets.book import CellPicture


class Known(Protocol):
    """What the plan needs of the shop: how to find a product again. Each may return None."""

    def by_external_id(self, external_id: str) -> Product | None:
        """The product, or the one with a variant, that another system knows by this number."""

    def by_handle(self, handle: str) -> Product | None:
        """The product with this handle."""

    def by_sku(self, sku: str) -> Product | None:
        """The product that has this SKU, itself or on one of its variants."""

    def by_gtin(self, gtin: str) -> Product | None:
        """The product with a variant of this barcode."""

    def by_title(self, title: str) -> Product | None:
        """The product with this title, capitals and spaces aside."""

    def with_title(self, title: str) -> Sequence[Product]:
        """Every product with this title, in their order in the shop; those too that had it before the owner's edit."""


@dataclass(frozen=True, slots=True)
class Update:
    """A product that will change: as it is, as it will be, the fields that change, how it was recognised."""

    before: Product
    after: Product
    fields: tuple[str, ...]
    matched_by: str
    changed: tuple[tuple[str, int], ...] = ()  # of each field, how many values: prices of two sizes are two


@dataclass(frozen=True, slots=True)
class Kept:
    """A value that stays although a file says otherwise, because the owner edited it."""

    product: Product
    field: str
    yours: str
    theirs: str
    file: str = ""
    sheet: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Skipped:
    """A reading that will not be taken, and why."""

    file: str
    sheet: str
    row: int
    title: str
    why: Phrase


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture that lies in a file or a sheet, ready to be stored: its bytes, or the path where they are."""

    source: str
    name: str
    path: str = ""
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole import, shown before anything is written."""

    files: tuple[FileReading, ...]
    new: tuple[Product, ...]
    updated: tuple[Update, ...]
    unchanged: tuple[Product, ...]
    skipped: tuple[Skipped, ...]
    notices: tuple[Notice, ...]
    pictures: tuple[PictureFile, ...] = ()
    cell_pictures: tuple[tuple[str, CellPicture], ...] = ()
    kept: tuple[Kept, ...] = ()
    key: str = ""  # what tells these very files from others, "" where they are not all that decides

    @property
    def changes(self) -> tuple[tuple[str, int], ...]:
        """How many values of each field will change, the most frequent first: (("price", 12), ("stock", 3))."""
        counts: Counter[str] = Counter()
        for update in self.updated:
            counts.update(dict(update.changed))
        return tuple(counts.most_common())

    @property
    def variants(self) -> int:
        """How many things can be bought among the products that the files name."""
        named = (*self.new, *(u.after for u in self.updated), *self.unchanged)
        return sum(len(p.variants) for p in named)

"""What an import will do to the shop, computed and not yet done: `apply` computes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, overload

from seller_assistant.catalog import Product
from seller_assistant.importing.reading import FileReading
from seller_assistant.phrases import Phrase
from seller_assistant.problems import Notice
from seller_assistant.sheets.book import CellPicture


class Known(Protocol):
    """What the plan needs of the shop: how to find a product again. Each may return None."""

    @property
    def is_empty(self) -> bool:
        """True when the shop has no product yet: then nothing is looked for."""

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


class Stored(Sequence[Product]):
    """Products of the shop that an import leaves as they are, loaded only when one of them is looked at.

    ``variants`` and ``pictures`` are how many they have together.
    """

    def __init__(self, count: int, variants: int, pictures: int, load: Callable[[], Sequence[Product]]) -> None:
        self.variants = variants
        self.pictures = pictures
        self._count = count
        self._load = load
        self._loaded: tuple[Product, ...] | None = None

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Product: ...

    @overload
    def __getitem__(self, place: slice) -> tuple[Product, ...]: ...

    def __getitem__(self, place: int | slice) -> Product | tuple[Product, ...]:
        if self._loaded is None:
            self._loaded = tuple(self._load())
        return self._loaded[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, (Stored, tuple)) and self[:] == other[:]

    def __hash__(self) -> int:
        return hash(self[:])


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole import, shown before anything is written."""

    files: tuple[FileReading, ...]
    new: tuple[Product, ...]
    updated: tuple[Update, ...]
    unchanged: Sequence[Product]
    skipped: tuple[Skipped, ...]
    notices: tuple[Notice, ...]
    pictures: tuple[PictureFile, ...] = ()
    cell_pictures: tuple[tuple[str, CellPicture], ...] = ()
    kept: tuple[Kept, ...] = ()
    key: str = ""  # what tells these very files from others, "" where they are not all that decides
    mark: str = ""  # of the only file, by `settings.mark_of`

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
        changed = sum(len(p.variants) for p in (*self.new, *(u.after for u in self.updated)))
        if isinstance(self.unchanged, Stored):
            return changed + self.unchanged.variants
        return changed + sum(len(p.variants) for p in self.unchanged)

    @property
    def named_pictures(self) -> int:
        """How many pictures the products have that the files name."""
        changed = sum(len(p.pictures) for p in (*self.new, *(u.after for u in self.updated)))
        if isinstance(self.unchanged, Stored):
            return changed + self.unchanged.pictures
        return changed + sum(len(p.pictures) for p in self.unchanged)

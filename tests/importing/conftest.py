"""A shop in memory, and lists written as an owner or a platform would."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from seller_assistant.catalog import Picture, Product
from seller_assistant.importing.plan import PictureFile, Plan
from seller_assistant.importing.reading import FileReading
from seller_assistant.importing.reading_files import understand
from seller_assistant.sheets.book import Book, CellPicture, Sheet


def _stored(picture: Picture, ready: dict[str, PictureFile]) -> Picture:
    file = ready.get(picture.source)
    if file is None or picture.sha256:
        return picture
    data = file.data or Path(file.path).read_bytes()
    return replace(picture, sha256=hashlib.sha256(data).hexdigest(), state="stored")


class ShopInMemory:
    """What planning asks of a shop; a code that two products share finds neither, as in the store."""

    def __init__(self, products: Iterable[Product] = ()) -> None:
        self.products: list[Product] = []
        self._index: dict[tuple[str, str], set[int]] = {}
        for number, product in enumerate(products, start=1):
            stored = product.with_(id=number)
            self.products.append(stored)
            for key in self._keys(stored):
                self._index.setdefault(key, set()).add(number)

    @property
    def is_empty(self) -> bool:
        return not self.products

    @classmethod
    def after(cls, plan: Plan) -> ShopInMemory:
        """The shop that took the plan's products, with the pictures that came along."""
        ready = {picture.source: picture for picture in plan.pictures}
        taken = (*plan.new, *(update.after for update in plan.updated))
        return cls(
            (*(p.with_(pictures=tuple(_stored(one, ready) for one in p.pictures)) for p in taken), *plan.unchanged)
        )

    @staticmethod
    def _keys(product: Product) -> list[tuple[str, str]]:
        keys = [("id", product.external_id), ("handle", product.handle), ("sku", product.sku)]
        keys.append(("title", " ".join(product.title.split()).casefold()))
        for variant in product.variants:
            keys += [("sku", variant.sku), ("gtin", variant.gtin)]
        return [key for key in keys if key[1]]

    def _find(self, kind: str, value: str) -> Product | None:
        found = self._index.get((kind, value), set())
        return self.products[next(iter(found)) - 1] if len(found) == 1 else None

    def by_external_id(self, external_id: str) -> Product | None:
        return self._find("id", external_id)

    def by_handle(self, handle: str) -> Product | None:
        return self._find("handle", handle)

    def by_sku(self, sku: str) -> Product | None:
        return self._find("sku", sku)

    def by_gtin(self, gtin: str) -> Product | None:
        return self._find("gtin", gtin)

    def by_title(self, title: str) -> Product | None:
        return self._find("title", " ".join(title.split()).casefold())

    def with_title(self, title: str) -> list[Product]:
        found = self._index.get(("title", " ".join(title.split()).casefold()), set())
        return [self.products[number - 1] for number in sorted(found)]


@pytest.fixture
def shop() -> type[ShopInMemory]:
    return ShopInMemory


Rows = Sequence[Sequence[str]]


def sheet_of(rows: Rows, name: str = "", pictures: Sequence[CellPicture] = ()) -> Sheet:
    return Sheet(name, tuple(tuple(row) for row in rows), pictures=tuple(pictures))


@pytest.fixture
def taken() -> Callable[..., FileReading]:
    """Reads rows (or sheets by name) as a list of the owner's."""

    def read_rows(rows: Rows | dict[str, Rows], *, file: str = "list.csv", pictures=(), **wishes) -> FileReading:
        sheets = rows if isinstance(rows, dict) else {"": rows}
        made = tuple(
            sheet_of(content, name, pictures if not i else ()) for i, (name, content) in enumerate(sheets.items())
        )
        return understand(Book(file, "csv", made), **wishes)

    return read_rows


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes rows as a CSV file in a folder of the test."""

    def written(rows: Rows, name: str = "list.csv") -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        return path

    return written

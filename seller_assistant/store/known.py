"""The products an import may meet again, found by what identifies them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Text, cast, select

from seller_assistant.catalog import Product
from seller_assistant.catalog.document import from_document
from seller_assistant.store.engine import Database
from seller_assistant.store.products import gtin_key, title_key
from seller_assistant.store.tables import product, variant

_BLOCK = 256
_AMBIGUOUS = 0


class KnownProducts:
    """Finds stored products by identifier; implements `importing.plan.Known`.

    The identifiers are read once, the products themselves a block at a time when one is asked for.
    An identifier that two products share finds neither: changing the wrong one would be silent.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._products: dict[int, Product | None] = {}
        self._external = self._map([(product.c.external_id, product.c.id)])
        self._handles = self._map([(product.c.handle, product.c.id)])
        self._skus = self._map([(product.c.sku, product.c.id), (variant.c.sku, variant.c.product_id)])
        self._gtins = self._map([(variant.c.gtin, variant.c.product_id)])
        self._titles = self._every_title()
        self.is_empty = not self._has_any()
        self._folded: dict[int, dict[str, str]] = {}
        self._former: dict[tuple[str, str], list[int]] | None = None

    def _has_any(self) -> bool:
        with self._database.reading() as connection:
            return connection.execute(select(product.c.id).limit(1)).first() is not None

    def by_external_id(self, external_id: str) -> Product | None:
        """The product that its own shop calls by this id."""
        return self._get(self._external, external_id)

    def by_handle(self, handle: str) -> Product | None:
        """The product with this handle; else the only one whose handle is the same but for capitals."""
        return self._get(self._handles, self._spelled(self._handles, handle))

    def by_sku(self, sku: str) -> Product | None:
        """The product that has this SKU, or one of whose variants has, whatever its capitals; else that had it."""
        sku = self._spelled(self._skus, sku)
        if sku in self._skus or not sku:
            return self._get(self._skus, sku)
        return self._only(self._before_edits("sku", sku))

    def by_gtin(self, gtin: str) -> Product | None:
        """The product one of whose variants has this GTIN; zeros before it do not count."""
        return self._get(self._gtins, gtin_key(gtin))

    def by_title(self, title: str) -> Product | None:
        """The only product with this title, whatever its case."""
        return self._only(self._titles.get(title_key(title), ()))

    def with_title(self, title: str) -> list[Product]:
        """Every product with this title, and those that had it before the owner's edit."""
        key = title_key(title)
        if key not in self._titles and self._former == {}:
            return []
        ids = [*self._titles.get(key, ()), *self._before_edits("title", key)] if key else []
        return [found for number in dict.fromkeys(ids) if (found := self._product(number)) is not None]

    def _every_title(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        query = select(product.c.title_key, product.c.id).where(product.c.title_key != "").order_by(product.c.id)
        with self._database.reading() as connection:
            for name, number in connection.execute(query):
                found.setdefault(name, []).append(number)
        return found

    def _before_edits(self, field: str, value: str) -> Iterable[int]:
        """The products whose field had that value before the owner changed it; looked up once, when first asked."""
        if self._former is None:
            self._former = {}
            query = select(product.c.id, product.c.doc).where(cast(product.c.doc, Text).contains('"edited":'))
            with self._database.reading() as connection:
                for row in connection.execute(query):
                    for name, was in from_document(row.doc, row.id).edited:
                        if was:
                            key = (name, title_key(was) if name == "title" else was)
                            self._former.setdefault(key, []).append(row.id)
        return self._former.get((field, value), ())

    def _only(self, ids: Iterable[int]) -> Product | None:
        numbers = list(ids)
        return self._product(numbers[0]) if len(numbers) == 1 else None

    def _map(self, columns: Iterable[tuple[ColumnElement[str], ColumnElement[int]]]) -> dict[str, int]:
        found: dict[str, int] = {}
        with self._database.reading() as connection:
            for key, number in columns:
                for name, product_id in connection.execute(select(key, number).where(key != "")):
                    if found.setdefault(name, product_id) != product_id:
                        found[name] = _AMBIGUOUS
        return found

    def _spelled(self, ids: dict[str, int], key: str) -> str:
        """The identifier as the shop spells it: looked for without capitals only where it is not there as it is."""
        if not key or key in ids:
            return key
        folded = self._folded.get(id(ids))
        if folded is None:
            folded = self._folded[id(ids)] = {}
            for name in ids:
                folded[name.casefold()] = "" if name.casefold() in folded else name
        return folded.get(key.casefold()) or key

    def _get(self, ids: dict[str, int], key: str) -> Product | None:
        number = ids.get(key, _AMBIGUOUS) if key else _AMBIGUOUS
        return None if number == _AMBIGUOUS else self._product(number)

    def _product(self, number: int) -> Product | None:
        if number not in self._products:
            self._load(number)
        return self._products.get(number)

    def _load(self, number: int) -> None:
        first = number - number % _BLOCK
        query = select(product.c.id, product.c.doc).where(product.c.id >= first, product.c.id < first + _BLOCK)
        with self._database.reading() as connection:
            for row in connection.execute(query):
                self._products[row.id] = from_document(row.doc, row.id)

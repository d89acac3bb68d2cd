"""Products in the database: one document each, and the columns they are looked up by."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, bindparam, cast, delete, func, insert, select, update

from seller_assistant.catalog import Picture, Product
from seller_assistant.catalog.document import from_document, to_document
from seller_assistant.store import search
from seller_assistant.store.documents import Serialised, chunks, serialised, storable
from seller_assistant.store.tables import counter, product, variant, words
from seller_assistant.translating.unit import normalised

PRICE_PARTS = 10_000  # of one unit of a currency
WEIGHT_PARTS = 1_000  # of one gram
_LARGEST = 2**63 - 1


def title_key(title: str) -> str:
    """The title as look-up compares it: NFKC, single blanks, no case."""
    return normalised(title).casefold()


def gtin_key(gtin: str) -> str:
    """A GTIN without the zeros before it: 0-6 12345 and 612345 are one article."""
    return gtin.strip().lstrip("0")


def whole(value: Decimal | None, parts: int) -> int | None:
    """The amount in whole parts, as the columns for comparing hold it."""
    if value is None or not value.is_finite():
        return None
    return max(-_LARGEST, min(_LARGEST, round(value * parts)))


def take_ids(connection: Connection, how_many: int) -> int:
    """The first of so many new product ids; an id is never given twice, not even after an undo."""
    last = connection.scalar(select(counter.c.value).where(counter.c.name == "product").with_for_update())
    if last is None:
        connection.execute(insert(counter), {"name": "product", "value": how_many})
        return 1
    connection.execute(update(counter).where(counter.c.name == "product").values(value=last + how_many))
    return int(last) + 1


def document(item: Product) -> Serialised:
    """The product as the column ``doc`` and the history hold it."""
    return serialised(to_document(item))


def _row(item: Product, doc: Serialised) -> dict[str, object]:
    price, weight = item.price, item.weight
    return {
        "id": item.id,
        "handle": storable(item.handle),
        "sku": storable(item.sku),
        "external_id": storable(item.external_id),
        "title": storable(item.title),
        "title_key": storable(title_key(item.title)),
        "brand": storable(item.brand),
        "category": storable(item.category),
        "source_lang": item.source_lang[:16],
        "file": storable(item.origin.file),
        "price": whole(price.amount if price else None, PRICE_PARTS),
        "stock": whole(None if item.stock is None else Decimal(item.stock), 1),
        "weight": whole(weight.grams if weight else None, WEIGHT_PARTS),
        "pictures": len(item.pictures),
        "variants": len(item.variants),
        "doc": doc,
    }


def documents(connection: Connection, ids: Iterable[int]) -> dict[int, Serialised]:
    """The stored documents of these products as text, by id; ids that are not there are left out."""
    found: dict[int, Serialised] = {}
    for block in chunks(ids):
        query = select(product.c.id, cast(product.c.doc, Text).label("doc")).where(product.c.id.in_(block))
        found.update((row.id, Serialised(row.doc)) for row in connection.execute(query))
    return found


def existing(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Those of the ids that are products of the shop."""
    found: set[int] = set()
    for block in chunks(ids):
        found.update(connection.scalars(select(product.c.id).where(product.c.id.in_(block))))
    return found


def put(connection: Connection, items: Sequence[tuple[Product, Serialised]], there: Container[int]) -> None:
    """Write products, in bulk. ``there`` says which ids exist already. The index is the caller's."""
    new = [pair for pair in items if pair[0].id not in there]
    old = [pair for pair in items if pair[0].id in there]
    if new:
        connection.execute(insert(product), [_row(item, doc) for item, doc in new])
        connection.execute(insert(words), [{**search.row(item), "target": ""} for item, _ in new])
    if old:
        connection.execute(_UPDATE, [_aside(_row(item, doc), "id") for item, doc in old])
        connection.execute(_UPDATE_WORDS, [_aside(search.row(item), "product_id") for item, _ in old])
        _delete(connection, variant.c.product_id, [item.id for item, _ in old])
    rows = [
        {"product_id": item.id, "position": n, "sku": storable(v.sku), "gtin": storable(gtin_key(v.gtin))}
        for item, _ in items
        for n, v in enumerate(item.variants)
        if v.sku or v.gtin
    ]
    if rows:
        connection.execute(insert(variant), rows)


_UPDATE = (
    update(product)
    .where(product.c.id == bindparam("_id"))
    .values({c.name: bindparam(c.name) for c in product.columns if c.name != "id"})
)
_UPDATE_WORDS = (
    update(words)
    .where(words.c.product_id == bindparam("_id"))
    .values({c.name: bindparam(c.name) for c in words.columns if c.name not in ("product_id", "target")})
)


def _aside(row: dict[str, object], key: str) -> dict[str, object]:
    row["_id"] = row.pop(key)
    return row


def remove(connection: Connection, ids: Sequence[int]) -> None:
    """Delete products and what hangs on them, except units, which the history records one by one."""
    for column in (words.c.product_id, variant.c.product_id, product.c.id):
        _delete(connection, column, ids)


def _delete(connection: Connection, column: ColumnElement[Any], ids: Sequence[int]) -> None:
    for block in chunks(ids):
        connection.execute(delete(column.table).where(column.in_(block)))


def select_products(
    connection: Connection, conditions: Sequence[ColumnElement[bool]], limit: int | None = None, offset: int = 0
) -> Iterator[Product]:
    """The products that fulfil the conditions, in their order in the shop."""
    query = select(product.c.id, product.c.doc).where(*conditions).order_by(product.c.id)
    if limit is not None:
        query = query.limit(limit)
    if offset:
        query = query.offset(offset)
    # A block at a time: a hundred thousand documents are not held at once.
    for row in connection.execute(query, execution_options={"yield_per": 500}):
        yield from_document(row.doc, row.id)


def pictures_of(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[Picture, ...]]:
    """The pictures of those of the products that have some, without reading the rest of their documents."""
    found: dict[int, tuple[Picture, ...]] = {}
    for block in chunks(ids):
        query = select(product.c.id, product.c.doc["pictures"].label("shown")).order_by(product.c.id)
        for row in connection.execute(query.where(product.c.id.in_(block), product.c.pictures > 0)):
            found[row.id] = tuple(Picture(**entry) for entry in row.shown or ())
    return found


def count_products(connection: Connection, conditions: Sequence[ColumnElement[bool]]) -> int:
    """How many products fulfil the conditions."""
    return int(connection.scalar(select(func.count()).select_from(product).where(*conditions)) or 0)

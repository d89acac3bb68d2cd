"""Products in the database: one document each, and the columns they are looked up by."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Text, bindparam, cast, delete, func, insert, select, update

from seller_assistant.catalog import Picture, Product
from seller_assistant.catalog.document import from_document, to_document
from seller_assistant.store import search
from seller_assistant.store.bulk import insert_rows
from seller_assistant.store.documents import Serialised, chunks, serialised, storable
from seller_assistant.store.tables import counter, product, variant, words
from seller_assistant.translating.unit import normalised

PRICE_PARTS = 10_000  # of one unit of a currency
WEIGHT_PARTS = 1_000  # of one gram
_LARGEST = 2**63 - 1


def title_key(title: str) -> str:
    """The title as look-up compares it: NFKC, single blanks, no case."""
    return " ".join(title.split()).lower() if title.isascii() else normalised(title).casefold()


def gtin_key(gtin: str) -> str:
    """A GTIN without the zeros before it: 0-6 12345 and 612345 are one article."""
    return gtin.strip().lstrip("0")


def whole(value: Decimal | None, parts: int) -> int | None:
    """The amount in whole parts, as the columns for comparing hold it."""
    if value is None or not value.is_finite():
        return None
    return max(-_LARGEST, min(_LARGEST, round(value * parts)))


def take_ids(connection: Connection, how_many: int, of: str = "product") -> int:
    """The first of so many new ids of products (or of terms); an id is never given twice, not even after an undo."""
    last = connection.scalar(select(counter.c.value).where(counter.c.name == of).with_for_update())
    if last is None:
        connection.execute(insert(counter), {"name": of, "value": how_many})
        return 1
    connection.execute(update(counter).where(counter.c.name == of).values(value=last + how_many))
    return int(last) + 1


def document(item: Product) -> Serialised:
    """The product as the column ``doc`` and the history hold it."""
    return serialised(to_document(item))


def _row(item: Product, number: int, doc: Serialised) -> tuple[object, ...]:
    """A value for each column, in the order of the table, under that id."""
    price, stock, weight = item.price, item.stock, item.weight
    key = title_key(item.title)
    texts: tuple[str, ...] = (item.handle, item.sku, item.external_id, item.title, key, item.brand, item.category)
    if not "".join(texts).isascii():
        texts = tuple(map(storable, texts))
    return (
        number,
        *texts,
        item.source_lang[:16],
        storable(item.origin.file),
        whole(price.amount if price else None, PRICE_PARTS),
        None if stock is None else max(-_LARGEST, min(_LARGEST, stock)),
        whole(weight.grams if weight else None, WEIGHT_PARTS),
        len(item.pictures),
        len(item.variants),
        doc,
    )


_COLUMNS = tuple(column.name for column in product.columns)


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
    if new:
        put_new(connection, new_rows([(item, item.id, doc) for item, doc in new]))
    old = [pair for pair in items if pair[0].id in there]
    if old:
        connection.execute(_UPDATE, [_aside(_row(item, item.id, doc), _COLUMNS) for item, doc in old])
        connection.execute(_UPDATE_WORDS, [_aside(search.row(item, item.id), _WORDS) for item, _ in old])
        _delete(connection, variant.c.product_id, [item.id for item, _ in old])
        insert_rows(connection, variant, _variants((item, item.id) for item, _ in old))


class NewRows(NamedTuple):
    """The rows of new products: of the table of products, of their words for the search, of their variants."""

    products: list[tuple[object, ...]]
    words: list[tuple[object, ...]]
    variants: list[tuple[object, ...]]


def new_rows(items: Sequence[tuple[Product, int, Serialised]]) -> NewRows:
    """What `put_new` puts in for products, each with its new id and its document, computed without the database."""
    made = [_row(item, number, doc) for item, number, doc in items]
    found = [(*search.row(item, number), "") for item, number, _ in items]
    return NewRows(made, found, _variants((item, number) for item, number, _ in items))


def put_new(connection: Connection, rows: NewRows) -> None:
    """Write new products, in bulk. The index is the caller's."""
    insert_rows(connection, product, rows.products)
    insert_rows(connection, words, rows.words)
    insert_rows(connection, variant, rows.variants)


def _variants(items: Iterable[tuple[Product, int]]) -> list[tuple[object, ...]]:
    return [
        (number, n, storable(v.sku), storable(gtin_key(v.gtin)))
        for item, number in items
        for n, v in enumerate(item.variants)
        if v.sku or v.gtin
    ]


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


_WORDS = tuple(column.name for column in words.columns if column.name != "target")


def _aside(row: tuple[object, ...], names: Sequence[str]) -> dict[str, object]:
    """The row by its columns' names, the id under the name that the condition has for it."""
    return dict(zip(("_id", *names[1:]), row, strict=True))


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

"""Translations in the database: one row a product, locale and field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, delete, insert, select, update

from seller_assistant.store.documents import chunks, storable
from seller_assistant.store.folding import BETWEEN, folded
from seller_assistant.store.tables import unit, words
from seller_assistant.translating.unit import Unit

Key = tuple[int, str, str]  # product id, locale, field
_COLUMNS = tuple(c.name for c in unit.columns)


def key_of(item: Unit) -> Key:
    """What tells a unit from any other."""
    return (item.product_id, item.locale, item.field)


def to_document(item: Unit) -> dict[str, Any]:
    """The unit as JSON; `from_document` makes an equal one."""
    doc: dict[str, Any] = {name: getattr(item, name) for name in _COLUMNS}
    doc["source"], doc["target"] = storable(item.source), storable(item.target)
    doc["unknown"] = list(item.unknown)
    return doc


def from_document(doc: Mapping[str, Any]) -> Unit:
    """The unit that `to_document` wrote."""
    return Unit(**{**doc, "unknown": tuple(doc["unknown"])})


def _from_row(row: Row[Any]) -> Unit:
    return from_document(row._asdict())


def of_products(connection: Connection, ids: Iterable[int] | None, locale: str | None) -> list[Unit]:
    """The units of these products (of all, with None), by product and field."""
    wanted: list[ColumnElement[bool]] = [unit.c.locale == locale] if locale is not None else []
    query = select(unit).order_by(unit.c.product_id, unit.c.locale, unit.c.field)
    if ids is None:
        return [_from_row(row) for row in connection.execute(query.where(*wanted))]
    found: list[Unit] = []
    for block in chunks(sorted(set(ids))):
        rows = connection.execute(query.where(unit.c.product_id.in_(block), *wanted))
        found.extend(_from_row(row) for row in rows)
    return found


def in_state(connection: Connection, state: str, locale: str) -> list[Unit]:
    """The units in that state, by product and field."""
    query = select(unit).where(unit.c.state == state, unit.c.locale == locale)
    return [_from_row(row) for row in connection.execute(query.order_by(unit.c.product_id, unit.c.field))]


def by_key(connection: Connection, keys: Iterable[Key]) -> dict[Key, Unit]:
    """The stored units with these keys."""
    wanted = set(keys)
    everything = of_products(connection, {key[0] for key in wanted}, None)
    return {key: item for item in everything if (key := key_of(item)) in wanted}


def put(connection: Connection, items: Sequence[Unit], existing: Iterable[Key]) -> None:
    """Write units, in bulk; ``existing`` are the keys that are there already."""
    there = set(existing)
    new = [to_document(item) for item in items if key_of(item) not in there]
    old = [_bound(to_document(item)) for item in items if key_of(item) in there]
    if new:
        connection.execute(insert(unit), new)
    if old:
        connection.execute(_UPDATE, old)


def remove(connection: Connection, keys: Sequence[Key]) -> None:
    """Delete the units with these keys."""
    if keys:
        connection.execute(_DELETE, [{"_p": p, "_l": locale, "_f": field} for p, locale, field in keys])


_SAME = and_(
    unit.c.product_id == bindparam("_p"), unit.c.locale == bindparam("_l"), unit.c.field == bindparam("_f")
)
_DELETE = delete(unit).where(_SAME)
_UPDATE = (
    update(unit)
    .where(_SAME)
    .values({name: bindparam(name) for name in _COLUMNS if name not in ("product_id", "locale", "field")})
)


def _bound(doc: dict[str, Any]) -> dict[str, Any]:
    doc["_p"], doc["_l"], doc["_f"] = doc.pop("product_id"), doc.pop("locale"), doc.pop("field")
    return doc


def refresh_words(connection: Connection, ids: Iterable[int]) -> None:
    """Bring the searchable translations of these products up to date. The index is the caller's."""
    texts: dict[int, dict[str, None]] = {}
    for block in chunks(ids):
        texts.update((product_id, {}) for product_id in block)
        query = select(unit.c.product_id, unit.c.target).where(unit.c.product_id.in_(block), unit.c.target != "")
        for row in connection.execute(query.order_by(unit.c.product_id, unit.c.field)):
            texts[row.product_id][row.target] = None
    if texts:
        rows = [{"_id": product_id, "target": folded(BETWEEN.join(found))} for product_id, found in texts.items()]
        connection.execute(_TARGET, rows)


_TARGET = update(words).where(words.c.product_id == bindparam("_id")).values(target=bindparam("target"))

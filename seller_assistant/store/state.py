"""What a step can change, read and written in bulk: products, units and settings of the shop.

Doing, undoing and redoing are the same act: `apply` brings a set of things to a given state, where
None means that the thing is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from seller_assistant.catalog import Product
from seller_assistant.store import products, records, search, units
from seller_assistant.store.documents import Serialised, chunks
from seller_assistant.store.tables import setting, unit
from seller_assistant.translating.unit import Unit


@dataclass(slots=True)
class State:
    """Things by their key, and what they are or shall be."""

    products: dict[int, tuple[Product, Serialised] | None] = field(default_factory=dict)
    units: dict[units.Key, Unit | None] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    kept: dict[records.Key, records.Document | None] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.products or self.units or self.settings or self.kept)


@dataclass(frozen=True, slots=True)
class Before:
    """What stands in the database now under the keys of a `State`: only what is there."""

    products: dict[int, Serialised]
    units: dict[units.Key, Unit]
    settings: dict[str, Any]
    kept: dict[records.Key, records.Document] = field(default_factory=dict)


def before(connection: Connection, state: State, fresh: Set[int] = frozenset()) -> Before:
    """What is there now, in a few queries; ``fresh`` are new products, which cannot be."""
    found: dict[str, Any] = {}
    for block in chunks(state.settings):
        rows = connection.execute(select(setting.c.key, setting.c.value).where(setting.c.key.in_(block)))
        found.update((row.key, row.value) for row in rows)
    return Before(
        products=products.documents(connection, state.products.keys() - fresh),
        units=units.by_key(connection, state.units) if state.units else {},
        settings=found,
        kept=records.read(connection, state.kept) if state.kept else {},
    )


def turn_to(connection: Connection, state: State) -> None:
    """Bring everything named to its state, whatever is there now."""
    alive = products.existing(connection, state.products)
    known = set(units.by_key(connection, state.units)) if state.units else set()
    there = set(records.read(connection, state.kept)) if state.kept else set()
    apply(connection, state, alive, known, there)


def apply(
    connection: Connection,
    state: State,
    alive: Set[int],
    known: Set[units.Key],
    there: Set[records.Key] = frozenset(),
) -> None:
    """Bring everything named to its state, and the search index with it.

    ``alive`` are those of the products, ``known`` those of the units and ``there`` those of the records that
    are there already.
    """
    put = [pair for pair in state.products.values() if pair is not None]
    gone = [key for key, pair in state.products.items() if pair is None and key in alive]
    touched = (alive & state.products.keys()) | {key[0] for key in state.units}
    search.forget(connection, sorted(touched))
    units.remove(connection, [key for key, item in state.units.items() if item is None and key in known])
    products.put(connection, put, alive)
    units.put(connection, [item for item in state.units.values() if item is not None], known)
    if state.units:
        units.refresh_words(connection, sorted({key[0] for key in state.units} - set(gone)))
    _without_units(connection, gone)
    products.remove(connection, gone)
    search.index(connection, sorted((touched | {item.id for item, _ in put}) - set(gone)))
    _settings(connection, state.settings)
    if state.kept:
        records.apply(connection, state.kept, there)


def _without_units(connection: Connection, ids: Iterable[int]) -> None:
    for block in chunks(ids):
        connection.execute(delete(unit).where(unit.c.product_id.in_(block)))


def _settings(connection: Connection, values: dict[str, Any]) -> None:
    for block in chunks(values):
        connection.execute(delete(setting).where(setting.c.key.in_(block)))
    rows = [{"key": key, "value": value} for key, value in values.items() if value is not None]
    if rows:
        connection.execute(insert(setting), rows)

"""One step of the history while it is being made: what was there before is kept beside what is there now.

Things put into a step are gathered and written in bulk, because ten thousand products are one step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from seller_assistant.catalog import Product
from seller_assistant.phrases import Phrase
from seller_assistant.store import products, units
from seller_assistant.store.documents import now
from seller_assistant.store.state import Before, State, apply, before
from seller_assistant.store.tables import change, step
from seller_assistant.translating.unit import Unit

_FLUSH_AT = 2000
_IDS_AT_ONCE = 500


class OpenStep:
    """What may be changed inside ``with store.step(...)``. ``id`` is None once it turned out that nothing changed."""

    def __init__(self, connection: Connection, sentence: Phrase, step_id: int | None = None) -> None:
        self.sentence = sentence
        self.id: int | None = step_id
        self._connection = connection
        self._state = State()
        self._free: Iterator[int] = iter(())
        self._seq = 0 if step_id is None else _next_seq(connection, step_id)
        self._changes = 0

    @property
    def changes(self) -> int:
        """How many changes have been written so far."""
        return self._changes

    def put_product(self, product: Product) -> Product:
        """Store a product, new (id 0) or changed; returns it with its id."""
        if not product.id:
            product = product.with_(id=self._new_id())
        self._state.products[product.id] = (product, products.document(product))
        self._flush_when_full()
        return product

    def put_products(self, items: Iterable[Product]) -> list[Product]:
        """Store many products; returns them with their ids."""
        return [self.put_product(item) for item in items]

    def delete_product(self, product_id: int) -> None:
        """Delete a product and its translations. One that is not there is no error."""
        self.delete_products([product_id])

    def delete_products(self, ids: Sequence[int]) -> None:
        """Delete products and their translations."""
        self.flush()
        for item in units.of_products(self._connection, ids, None):
            self._state.units[units.key_of(item)] = None
        self._state.products.update(dict.fromkeys(ids))
        self.flush()

    def put_units(self, items: Iterable[Unit]) -> None:
        """Store translations."""
        for item in items:
            self._state.units[units.key_of(item)] = item
        self._flush_when_full()

    def delete_units(self, items: Iterable[Unit]) -> None:
        """Delete translations, as when their field is gone from the product."""
        for item in items:
            self._state.units[units.key_of(item)] = None
        self._flush_when_full()

    def put_setting(self, key: str, value: Any) -> None:  # noqa: ANN401 - JSON
        """Keep a JSON value under that name; None takes it away."""
        self._state.settings[key] = value

    def _new_id(self) -> int:
        fresh = next(self._free, None)
        if fresh is None:
            first = products.take_ids(self._connection, _IDS_AT_ONCE)
            self._free = iter(range(first, first + _IDS_AT_ONCE))
            fresh = next(self._free)
        return fresh

    def _flush_when_full(self) -> None:
        if len(self._state.products) + len(self._state.units) >= _FLUSH_AT:
            self.flush()

    def flush(self) -> None:
        """Write what was gathered, with its history."""
        if not self._state:
            return
        state, self._state = self._state, State()
        there = before(self._connection, state)
        rows = list(_changes(state, there))
        if not rows:
            return
        if self.id is None:
            self.id = _open(self._connection, self.sentence)
        apply(self._connection, state, there.products.keys(), there.units.keys())
        for row in rows:
            row["step_id"], row["seq"] = self.id, self._seq
            self._seq += 1
        self._connection.execute(insert(change), rows)
        self._changes += len(rows)

    def finish(self) -> None:
        """Write the rest and the final sentence."""
        self.flush()
        if self.id is not None:
            sentence = self.sentence.to_json()
            self._connection.execute(update(step).where(step.c.id == self.id).values(sentence=sentence))


class LongStep:
    """Work that takes long, as one step of the history. ``id`` is None until something was stored."""

    def __init__(self, sentence: Phrase) -> None:
        self.sentence = sentence
        self.id: int | None = None

    def continue_(self, connection: Connection) -> OpenStep:
        """The same step, open again; a new one when it was undone or another step came in between."""
        last = connection.execute(select(step.c.id, step.c.undone).order_by(step.c.id.desc()).limit(1)).first()
        latest = last is not None and last.id == self.id and not last.undone
        return OpenStep(connection, self.sentence, self.id if latest else None)


def _open(connection: Connection, sentence: Phrase) -> int:
    """A new step; the steps that were undone cannot be redone any more."""
    drop_undone(connection)
    row = {"at": now(), "sentence": sentence.to_json(), "undone": False}
    return int(connection.execute(insert(step).returning(step.c.id), row).scalar_one())


def drop_undone(connection: Connection) -> None:
    """Forget the steps that are undone."""
    undone = select(step.c.id).where(step.c.undone)
    connection.execute(delete(change).where(change.c.step_id.in_(undone)))
    connection.execute(delete(step).where(step.c.undone))


def _next_seq(connection: Connection, step_id: int) -> int:
    last = connection.scalar(select(func.max(change.c.seq)).where(change.c.step_id == step_id))
    return 0 if last is None else int(last) + 1


def existing_products(connection: Connection, items: Sequence[Unit]) -> list[Unit]:
    """The units whose product is still in the shop."""
    alive = products.existing(connection, {item.product_id for item in items})
    return [item for item in items if item.product_id in alive]


def _changes(state: State, there: Before) -> Iterator[dict[str, Any]]:
    """A history row for everything that really changes; what does not is taken out of the state."""
    for number, pair in list(state.products.items()):
        old = there.products.get(number)
        new = None if pair is None else pair[1]
        if old == new:
            del state.products[number]
        else:
            yield _row("product", str(number), old, new)
    for key, item in list(state.units.items()):
        was = there.units.get(key)
        if was == item:
            del state.units[key]
        else:
            name = "/".join(map(str, key))
            yield _row("unit", name, was and units.to_document(was), item and units.to_document(item))
    for name, value in list(state.settings.items()):
        if there.settings.get(name) == value:
            del state.settings[name]
        else:
            yield _row("setting", name, there.settings.get(name), value)


def _row(kind: str, key: str, old: object, new: object) -> dict[str, Any]:
    return {"kind": kind, "key": key, "before": old, "after": new}

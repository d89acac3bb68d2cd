"""One step of the history while it is being made: what was there before is kept beside what is there now.

Things put into a step are gathered and written in bulk, because ten thousand products are one step.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from seller_assistant.catalog import Product
from seller_assistant.phrases import Phrase
from seller_assistant.store import products, records, search, terms, units
from seller_assistant.store.approving import remembering
from seller_assistant.store.aside import heard_again
from seller_assistant.store.bulk import insert_rows
from seller_assistant.store.documents import Serialised, chunks, now, serialised
from seller_assistant.store.memory import better
from seller_assistant.store.memory_rows import Remembered, to_document
from seller_assistant.store.state import Before, State, apply, before
from seller_assistant.store.tables import change, step
from seller_assistant.store.writing import Writing
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.unit import Unit

_FLUSH_AT = 2000
_IDS_AT_ONCE = 500

_Change = tuple[str, str, Serialised | None, Serialised | None]  # what kind of thing, which one, before, after


class OpenStep:
    """What may be changed inside ``with store.step(...)``. ``id`` is None once it turned out that nothing changed."""

    def __init__(self, connection: Connection, sentence: Phrase, step_id: int | None = None) -> None:
        self.sentence = sentence
        self.id: int | None = step_id
        self._connection = connection
        self._state = State()
        self._free: Iterator[int] = iter(())
        self._fresh: set[int] = set()  # ids that nothing in the database has yet
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
            self._fresh.add(product.id)
        self._state.products[product.id] = (product, products.document(product))
        self._flush_when_full()
        return product

    def put_products(self, items: Iterable[Product]) -> list[Product]:
        """Store many products; returns them with their ids."""
        items = list(items)
        if len(items) >= _FLUSH_AT and not any(item.id for item in items):
            return [item.with_(id=number) for item, number in zip(items, self.add_products(items), strict=True)]
        return [self.put_product(item) for item in items]

    def add_products(self, items: Sequence[Product]) -> range:
        """Store new products; returns their ids. Each block is written while the next one is made ready."""
        if not items:
            return range(0)
        self.flush()
        if self.id is None:
            self.id = _open(self._connection, self.sentence)
        first = products.take_ids(self._connection, len(items))
        given = range(first, first + len(items))
        with Writing() as writing:
            for block in chunks(zip(items, given, strict=True), _FLUSH_AT):
                made = [(item, number, products.document(item)) for item, number in block]
                numbered = enumerate(made, self._seq)
                history = [(self.id, seq, "product", str(number), None, doc) for seq, (_, number, doc) in numbered]
                ids = [number for _, number in block]
                writing.put(partial(_write_new, self._connection, products.new_rows(made), history, ids))
                self._seq += len(made)
        self._changes += len(items)
        return given

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

    def put_terms(self, items: Iterable[OwnerTerm]) -> list[OwnerTerm]:
        """Store terms, new (id 0) or changed; returns them with their ids."""
        stored = terms.with_ids(self._connection, list(items))
        for item in stored:
            self._keep("term", terms.to_document(item))
        return stored

    def remove_terms(self, ids: Iterable[int]) -> None:
        """Remove terms. One that is not there is no error."""
        self._drop(("term", (number,)) for number in ids)

    def ignore(self, check: str, product_id: int, field: str, locale: str, reason: str) -> None:
        """Set a doubt about one text aside, with the reason."""
        self._keep("ignored", terms.ignored_document(check, product_id, field, locale, reason))

    def unignore(self, check: str, product_id: int, field: str, locale: str) -> None:
        """Let a doubt that was set aside be heard again."""
        self._drop([("ignored", (check, product_id, field, locale))])

    def remove_exports(self, ids: Iterable[int]) -> None:
        """Take bundles out of the list of what went out; undoing brings them back. The files are the caller's."""
        self._drop(("export", (number,)) for number in ids)

    def remember(self, entries: Iterable[Remembered]) -> int:
        """Put translations into the memory; returns how many are new or better than what was known."""
        self.flush()
        wanted = better(self._connection, entries)
        for key, (doc, _) in wanted.items():
            self._state.kept[key] = doc
        self.flush()
        return len(wanted)

    def forget(self, entries: Iterable[Remembered]) -> None:
        """Take translations out of the memory."""
        self._drop(records.key_of("memory", to_document(entry)) for entry in entries)

    def _keep(self, kind: str, doc: records.Document) -> None:
        self._state.kept[records.key_of(kind, doc)] = doc
        self._flush_when_full()

    def _drop(self, keys: Iterable[records.Key]) -> None:
        for key in keys:
            self._state.kept[key] = None
        self._flush_when_full()

    def _new_id(self) -> int:
        fresh = next(self._free, None)
        if fresh is None:
            first = products.take_ids(self._connection, _IDS_AT_ONCE)
            self._free = iter(range(first, first + _IDS_AT_ONCE))
            fresh = next(self._free)
        return fresh

    def _flush_when_full(self) -> None:
        if len(self._state.products) + len(self._state.units) + len(self._state.kept) >= _FLUSH_AT:
            self.flush()

    def flush(self) -> None:
        """Write what was gathered, with its history."""
        if not self._state:
            return
        state, self._state = self._state, State()
        there = before(self._connection, state, self._fresh)
        self._fresh = set()
        if state.units:
            self._remember_approved(state, there)
        put = {number: pair[0] for number, pair in state.products.items() if pair is not None}
        for key, doc in heard_again(self._connection, put, there.products).items():
            if key not in state.kept:
                state.kept[key] = None
                there.kept[key] = doc
        changes = list(_changes(state, there))
        if not changes:
            return
        if self.id is None:
            self.id = _open(self._connection, self.sentence)
        apply(self._connection, state, there.products.keys(), there.units.keys(), there.kept.keys())
        insert_rows(self._connection, change, [(self.id, seq, *row) for seq, row in enumerate(changes, self._seq)])
        self._seq += len(changes)
        self._changes += len(changes)

    def _remember_approved(self, state: State, there: Before) -> None:
        put = {number: pair[0] for number, pair in state.products.items() if pair is not None}
        for key, (old, new) in remembering(self._connection, state.units, there.units, put).items():
            if key not in state.kept:
                state.kept[key] = new
                if old is not None:
                    there.kept[key] = old

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


def _write_new(
    connection: Connection, rows: products.NewRows, history: Sequence[tuple[object, ...]], ids: Sequence[int]
) -> None:
    products.put_new(connection, rows)
    search.index(connection, ids)
    insert_rows(connection, change, history)


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


def _changes(state: State, there: Before) -> Iterator[_Change]:
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
    for place, doc in list(state.kept.items()):
        known = there.kept.get(place)
        if known == doc:
            del state.kept[place]
        else:
            yield _row(place[0], records.written(place[1]), known, doc)


def _row(kind: str, key: str, old: object, new: object) -> _Change:
    return kind, key, _document(old), _document(new)


def _document(value: object) -> Serialised | None:
    return value if value is None or isinstance(value, Serialised) else serialised(value)

"""What a step keeps besides products, translations and settings: terms, doubts set aside, memory, bundles removed.

Each kind is a table whose rows are JSON documents in the history, told apart by a natural key.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, select

from seller_assistant.store import memory_search
from seller_assistant.store.documents import chunks
from seller_assistant.store.tables import export, ignored, memory, term

Document = dict[str, Any]
Values = tuple[Any, ...]
Key = tuple[str, Values]  # the kind, and the values of its key columns
Hook = Callable[[Connection, Sequence[Values]], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """A table of records: the columns that make its key, and the one of them that rows are looked up by."""

    name: str
    table: Table
    key: tuple[str, ...]
    by: str
    before: Hook | None = None  # called with the keys of rows that go
    after: Hook | None = None  # called with the keys of rows that came

    def columns(self) -> tuple[str, ...]:
        """The columns that a document holds."""
        given = () if "id" in self.key else ("id",)
        return tuple(c.name for c in self.table.columns if c.name not in given)


KINDS = {
    kind.name: kind
    for kind in (
        Kind("term", term, ("id",), "id"),
        Kind("ignored", ignored, ("check", "product_id", "field", "locale"), "product_id"),
        Kind("memory", memory, ("hash", "locale", "field", "category"), "hash",
             memory_search.forget_keys, memory_search.index_keys),
        Kind("export", export, ("id",), "id"),
    )
}  # fmt: skip


def key_of(kind: str, doc: Mapping[str, Any]) -> Key:
    """What tells a record from any other."""
    return kind, tuple(doc[name] for name in KINDS[kind].key)


def written(key: Values) -> str:
    """The key as the history writes it."""
    return json.dumps(list(key), ensure_ascii=False, separators=(",", ":"))


def read_key(kind: str, text: str) -> Key:
    """The key that `written` wrote."""
    return kind, tuple(json.loads(text))


def read(connection: Connection, keys: Iterable[Key]) -> dict[Key, Document]:
    """The records with these keys that are there."""
    found: dict[Key, Document] = {}
    for kind, values in _by_kind(keys).items():
        place = kind.key.index(kind.by)
        wanted = set(values)
        query = select(*(kind.table.c[name] for name in kind.columns()))
        for block in chunks({value[place] for value in values}):
            for row in connection.execute(query.where(kind.table.c[kind.by].in_(block))):
                doc = row._asdict()
                key = key_of(kind.name, doc)
                if key[1] in wanted:
                    found[key] = doc
    return found


def apply(connection: Connection, records: Mapping[Key, Document | None], known: Iterable[Key]) -> None:
    """Bring these records to their state, None meaning gone; ``known`` are the keys that are there already."""
    there = _by_kind(known)
    for kind, values in _by_kind(records).items():
        here = set(there.get(kind, ()))
        gone = [value for value in values if value in here]
        if gone:
            if kind.before is not None:
                kind.before(connection, gone)
            same = and_(*(kind.table.c[name] == bindparam(f"_{name}") for name in kind.key))
            rows = [{f"_{name}": part for name, part in zip(kind.key, value, strict=True)} for value in gone]
            connection.execute(delete(kind.table).where(same), rows)
        docs = [doc for value in values if (doc := records[kind.name, value]) is not None]
        if docs:
            connection.execute(insert(kind.table), docs)
            if kind.after is not None:
                kind.after(connection, [key_of(kind.name, doc)[1] for doc in docs])


def _by_kind(keys: Iterable[Key]) -> dict[Kind, list[Values]]:
    found: dict[Kind, list[Values]] = {}
    for name, values in keys:
        found.setdefault(KINDS[name], []).append(values)
    return found

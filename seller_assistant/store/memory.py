"""The translation memory: what a text became once, found again by its exact words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.sql import bindparam

from seller_assistant.store.documents import chunks, now
from seller_assistant.store.engine import Database
from seller_assistant.store.tables import memory
from seller_assistant.translating.unit import source_hash


@dataclass(frozen=True, slots=True)
class Remembered:
    """A translation in the memory. ``origin`` says where it came from: an engine, a person, a file."""

    source: str
    target: str
    lang: str
    locale: str
    origin: str
    approved: bool
    updated: str  # ISO 8601, UTC


class Memory:
    """The shop's translation memory, one target for a text and locale; an approved one gives way only to an approved one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, source: str, lang: str, locale: str) -> Remembered | None:
        """What that text became, or None."""
        return self.find_many([source], lang, locale).get(source)

    def find_many(self, sources: Iterable[str], lang: str, locale: str) -> Mapping[str, Remembered]:
        """What those texts became, by text; texts that are not remembered are left out."""
        hashes = {text: source_hash(text, lang) for text in sources}
        with self._database.reading() as connection:
            rows = _by_hash(connection, set(hashes.values()), locale)
        return {text: _remembered(rows[key]) for text, key in hashes.items() if key in rows}

    def add(
        self, source: str, target: str, *, lang: str, locale: str, origin: str, approved: bool = False
    ) -> None:
        """Remember a translation."""
        self.add_many([Remembered(source, target, lang, locale, origin, approved, "")])

    def add_many(self, entries: Iterable[Remembered]) -> int:
        """Remember many; returns how many were new or changed."""
        with self._database.writing() as connection:
            return add_to(connection, entries)

    def count(self) -> int:
        """How many translations are remembered."""
        with self._database.reading() as connection:
            return int(connection.scalar(select(func.count()).select_from(memory)) or 0)

    def everything(self) -> list[Remembered]:
        """The whole memory, in the order it grew."""
        with self._database.reading() as connection:
            return [_remembered(row) for row in connection.execute(select(memory).order_by(memory.c.id))]


def add_to(connection: Connection, entries: Iterable[Remembered]) -> int:
    """Remember translations inside the caller's transaction; returns how many were new or changed."""
    by_locale: dict[str, dict[str, Remembered]] = {}
    for entry in entries:
        if not entry.target.strip():
            continue
        latest = by_locale.setdefault(entry.locale, {})
        key = source_hash(entry.source, entry.lang)
        if entry.approved or key not in latest or not latest[key].approved:
            latest[key] = entry
    return sum(_put(connection, locale, latest) for locale, latest in by_locale.items())


def _put(connection: Connection, locale: str, entries: Mapping[str, Remembered]) -> int:
    there = _by_hash(connection, entries, locale)
    new, old = [], []
    for key, entry in entries.items():
        row = {"lang": entry.lang, "source": entry.source, "target": entry.target, "origin": entry.origin}
        row |= {"approved": entry.approved, "updated": entry.updated or now()}
        known = there.get(key)
        if known is None:
            new.append({"hash": key, "locale": locale, **row})
        elif (entry.approved or not known.approved) and (entry.target, entry.approved) != (known.target, known.approved):
            old.append({"_id": known.id, **row})
    if new:
        connection.execute(insert(memory), new)
    if old:
        connection.execute(_UPDATE, old)
    return len(new) + len(old)


_UPDATE = (
    update(memory)
    .where(memory.c.id == bindparam("_id"))
    .values({name: bindparam(name) for name in ("lang", "source", "target", "origin", "approved", "updated")})
)


def _by_hash(connection: Connection, hashes: Iterable[str], locale: str) -> dict[str, Row[Any]]:
    found: dict[str, Row[Any]] = {}
    for block in chunks(hashes):
        query = select(memory).where(memory.c.hash.in_(block), memory.c.locale == locale)
        found.update((row.hash, row) for row in connection.execute(query))
    return found


def _remembered(row: Row[Any]) -> Remembered:
    return Remembered(row.source, row.target, row.lang, row.locale, row.origin, bool(row.approved), row.updated)

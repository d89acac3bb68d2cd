"""The translation memory: what a text became once, found again by its exact words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.sql import bindparam

from seller_assistant.store.documents import chunks, now
from seller_assistant.store.engine import Database
from seller_assistant.store.tables import memory
from seller_assistant.translating.memory import Match
from seller_assistant.translating.unit import normalised, source_hash

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


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
    """The shop's translation memory (`translating.memory.Memory`), one target for a text and locale.

    An approved translation gives way only to another approved one.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, source: str, lang: str, locale: str) -> Match | None:
        """What that text became; where only its case differs, a match that does not count as approved."""
        return self.find_many([source], lang, locale).get(source)

    def find_many(self, sources: Iterable[str], lang: str, locale: str) -> Mapping[str, Match]:
        """What those texts became, by text; texts that are not remembered are left out."""
        hashes = {text: source_hash(text, lang) for text in sources}
        with self._database.reading() as connection:
            exact = _by_hash(connection, set(hashes.values()), locale)
            missing = {text: _near(text, lang) for text, key in hashes.items() if key not in exact}
            near = _by_near(connection, set(missing.values()), locale)
        found = {text: _match(exact[key]) for text, key in hashes.items() if key in exact}
        for text, key in missing.items():
            row = near.get(key)
            if row is not None and _NUMBER.findall(row.source) == _NUMBER.findall(normalised(text)):
                found[text] = Match(row.source, row.target, approved=False, score=99, origin=row.origin)
        return found

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
        row: dict[str, object] = {"lang": entry.lang, "source": entry.source, "target": entry.target}
        row |= {"origin": entry.origin, "approved": entry.approved, "updated": entry.updated or now()}
        known = there.get(key)
        if known is None:
            new.append({"hash": key, "near": _near(entry.source, entry.lang), "locale": locale, **row})
        elif _better(entry, known):
            old.append({"_id": known.id, **row})
    if new:
        connection.execute(insert(memory), new)
    if old:
        connection.execute(_UPDATE, old)
    return len(new) + len(old)


def _better(entry: Remembered, known: Row[Any]) -> bool:
    if known.approved and not entry.approved:
        return False
    return (entry.target, entry.approved) != (known.target, bool(known.approved))


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


def _by_near(connection: Connection, hashes: Iterable[str], locale: str) -> dict[str, Row[Any]]:
    found: dict[str, Row[Any]] = {}
    for block in chunks(hashes):
        query = select(memory).where(memory.c.near.in_(block), memory.c.locale == locale).order_by(memory.c.id)
        found.update((row.near, row) for row in connection.execute(query))
    return found


def _near(source: str, lang: str) -> str:
    return source_hash(normalised(source).casefold(), lang)


def _match(row: Row[Any]) -> Match:
    return Match(row.source, row.target, approved=bool(row.approved), origin=row.origin)


def _remembered(row: Row[Any]) -> Remembered:
    return Remembered(row.source, row.target, row.lang, row.locale, row.origin, bool(row.approved), row.updated)

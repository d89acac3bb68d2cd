"""The rows of the memory: one entry a text, locale and place it stood in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from seller_assistant.store.documents import chunks, now, storable
from seller_assistant.store.tables import memory
from seller_assistant.translating.memory import category_key
from seller_assistant.translating.unit import normalised, source_hash

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Remembered:
    """A translation in the memory. ``origin`` says where it came from: an engine, a person, a file.

    ``field`` (title, option, ...) and ``category`` say where it stood; "" where that is not known. ``used`` is the
    day it last filled a text.
    """

    source: str
    target: str
    lang: str
    locale: str
    origin: str
    approved: bool
    updated: str  # ISO 8601, UTC
    field: str = ""
    category: str = ""
    used: str = ""
    id: int = 0


def near_hash(source: str, lang: str) -> str:
    """The hash of the text without its case."""
    return source_hash(normalised(source).casefold(), lang)


def to_document(entry: Remembered) -> Document:
    """The entry as a row, without its id."""
    source = storable(entry.source)
    return {
        "hash": source_hash(source, entry.lang), "near": near_hash(source, entry.lang), "lang": entry.lang[:16],
        "locale": entry.locale[:16], "source": source, "target": storable(entry.target),
        "origin": storable(entry.origin), "approved": entry.approved, "updated": entry.updated or now(),
        "field": entry.field[:16], "category": category_key(storable(entry.category)), "used": entry.used,
    }  # fmt: skip


def remembered(row: Row[Any]) -> Remembered:
    """The entry of a row."""
    return Remembered(
        row.source, row.target, row.lang, row.locale, row.origin, bool(row.approved), row.updated, row.field,
        row.category, row.used, row.id,
    )  # fmt: skip


def is_better(entry: Document, known: Mapping[str, Any]) -> bool:
    """True when an entry may take the place of a known one: approved gives way only to approved."""
    if known["approved"] and not entry["approved"]:
        return False
    return (entry["target"], entry["approved"]) != (known["target"], bool(known["approved"]))


def by_hash(connection: Connection, hashes: Iterable[str], locale: str) -> dict[str, list[Row[Any]]]:
    """The entries with these hashes, by hash."""
    return _by(connection, "hash", hashes, locale)


def by_near(connection: Connection, hashes: Iterable[str], locale: str) -> dict[str, list[Row[Any]]]:
    """The entries whose text without case has these hashes, by that hash."""
    return _by(connection, "near", hashes, locale)


def _by(connection: Connection, column: str, hashes: Iterable[str], locale: str) -> dict[str, list[Row[Any]]]:
    found: dict[str, list[Row[Any]]] = {}
    for block in chunks(set(hashes)):
        query = select(memory).where(memory.c[column].in_(block), memory.c.locale == locale).order_by(memory.c.id)
        for row in connection.execute(query):
            found.setdefault(getattr(row, column), []).append(row)
    return found

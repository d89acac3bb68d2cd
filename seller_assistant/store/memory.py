"""The translation memory: what a text became once, found again by its words, exact or near."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select, update
from sqlalchemy.sql import bindparam

from seller_assistant.store import memory_search, records
from seller_assistant.store.documents import chunks
from seller_assistant.store.engine import Database
from seller_assistant.store.memory_rows import (
    Document,
    Remembered,
    by_hash,
    by_near,
    is_better,
    near_hash,
    remembered,
    to_document,
)
from seller_assistant.store.tables import memory
from seller_assistant.translating.memory import FILLS, SUGGESTS, Asked, Match, best, other_case
from seller_assistant.translating.nearness import nearest
from seller_assistant.translating.unit import source_hash

__all__ = ("Memory", "Remembered", "add_to")

_NEAR = (
    "SELECT m.id, m.source FROM memory_search JOIN memory AS m ON m.id = memory_search.rowid"
    f" WHERE memory_search MATCH ? AND m.lang = ? AND m.locale = ? LIMIT {memory_search.ENOUGH}"
)
_ONE = (
    "SELECT source, target, approved, origin, field, category, updated, id FROM memory WHERE hash = ? AND locale = ?"
)


class Memory:
    """The shop's translation memory (`translating.memory.Memory`): one target a text, locale and place it stood in.

    An approved translation gives way only to another approved one.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, int] | None = None  # how many sources hold each word
        self._entries = 0

    # -- exact ------------------------------------------------------------------------------------

    def find(self, source: str, lang: str, locale: str) -> Match | None:
        """What that text became; where only its case differs, a match with a score of 99."""
        asked = Asked(source, lang)
        if self._database.is_sqlite:
            rows = self._database.quick(_ONE, (source_hash(source, lang), locale))
            if rows:
                return best([Match(r[0], r[1], bool(r[2]), 100, *r[3:]) for r in rows], asked)
        return self.find_each([asked], locale)[0]

    def find_each(self, asked: Sequence[Asked], locale: str) -> list[Match | None]:
        """For each text the best remembered translation of exactly it, or of it in another case, or None."""
        once = list(dict.fromkeys(asked))
        answers = dict(zip(once, self._find_once(once, locale), strict=True))
        return [answers[one] for one in asked]

    def _find_once(self, asked: Sequence[Asked], locale: str) -> list[Match | None]:
        hashes = [source_hash(one.source, one.lang) for one in asked]
        with self._database.reading() as connection:
            exact = by_hash(connection, hashes, locale)
            left = [None if key in exact else near_hash(one.source, one.lang)
                    for one, key in zip(asked, hashes, strict=True)]  # fmt: skip
            near = by_near(connection, filter(None, left), locale)
        same = {key: [_match(row) for row in rows] for key, rows in exact.items()}
        like = {key: [_match(row) for row in rows] for key, rows in near.items()}
        return [
            best(same[key], one) if other is None else other_case(like.get(other, ()), one)
            for one, key, other in zip(asked, hashes, left, strict=True)
        ]

    # -- near -------------------------------------------------------------------------------------

    def near(self, asked: Asked, locale: str, *, least: int = SUGGESTS, limit: int = 5) -> list[Match]:
        """The remembered translations of texts like it, the best first; `score` says how like, before penalties."""
        ids, texts = self._candidates(asked, locale, close=least >= FILLS)
        scores = {ids[place]: score for place, score in nearest(asked.source, texts, least, limit)}
        if not scores:
            return []
        with self._database.reading() as connection:
            rows = list(connection.execute(select(memory).where(memory.c.id.in_(scores))))
        return sorted((_match(row, scores[row.id]) for row in rows), key=lambda m: (-m.score, not m.approved))

    def _candidates(self, asked: Asked, locale: str, *, close: bool) -> tuple[list[int], list[str]]:
        if self._database.is_sqlite:
            query = memory_search.candidates(asked.source, self._words(), self._entries, close=close)
            found = self._database.quick(_NEAR, (query, asked.lang, locale)) if query else []
            return [row[0] for row in found], [row[1] for row in found]
        words = sorted(set(asked.source.split()), key=len, reverse=True)[:3]
        conditions = [memory.c.source.icontains(word, autoescape=True) for word in words]
        if not conditions:
            return [], []
        where = (memory.c.lang == asked.lang, memory.c.locale == locale, conditions[0])
        with self._database.reading() as connection:
            rows = connection.execute(select(memory.c.id, memory.c.source).where(*where).limit(memory_search.ENOUGH))
            pairs = [(row.id, row.source) for row in rows]
        return [number for number, _ in pairs], [text for _, text in pairs]

    def _words(self) -> dict[str, int]:
        if self._known is None:
            self._keep_index()
            with self._database.reading() as connection:
                self._known = memory_search.frequencies(connection)
                self._entries = int(connection.scalar(select(func.count()).select_from(memory)) or 0)
        return self._known

    def _keep_index(self) -> None:
        """Make the index of a shop that comes from an older version, or whose memory was written beside it."""
        with self._database.reading() as connection:
            behind = memory_search.is_behind(connection)
        if behind:
            with self._database.writing() as connection:
                memory_search.rebuild(connection)

    # -- the whole of it --------------------------------------------------------------------------

    def count(self, query: str = "", *, approved: bool | None = None) -> int:
        """How many translations are remembered, of those that say that in either language."""
        with self._database.reading() as connection:
            where = self._where(connection, query)
            if approved is not None:
                where.append(memory.c.approved == approved)
            return int(connection.scalar(select(func.count()).select_from(memory).where(*where)) or 0)

    def everything(self) -> list[Remembered]:
        """The whole memory, in the order it grew."""
        return self.page("", 0, None)

    def page(self, query: str = "", offset: int = 0, limit: int | None = 200, *, lang: str = "") -> list[Remembered]:
        """The entries that say that in either language (all of them, without a query), in the order they came."""
        if query and self._database.is_sqlite:
            self._keep_index()
        with self._database.reading() as connection:
            where = self._where(connection, query)
            if lang:
                where.append(memory.c.lang == lang)
            asked = select(memory).where(*where).order_by(memory.c.id).limit(limit).offset(offset)
            return [remembered(row) for row in connection.execute(asked)]

    def short(self, lang: str, longest: int, limit: int = 5000) -> dict[str, str]:
        """What short approved Chinese was made from: Chinese of up to so many characters -> text; the newest ones."""
        held = (memory.c.lang == lang, memory.c.approved, func.length(memory.c.target) <= longest)
        asked = select(memory.c.target, memory.c.source).where(*held).order_by(memory.c.id.desc()).limit(limit)
        with self._database.reading() as connection:
            return {row.target: row.source for row in reversed(list(connection.execute(asked)))}

    def by_ids(self, ids: Iterable[int]) -> list[Remembered]:
        """The entries with these ids."""
        found: list[Remembered] = []
        with self._database.reading() as connection:
            for block in chunks(sorted(set(ids))):
                found += [remembered(r) for r in connection.execute(select(memory).where(memory.c.id.in_(block)))]
        return found

    def conflicts(self) -> list[list[Remembered]]:
        """The entries of one text and locale that say different things, together."""
        twice = (
            select(memory.c.hash, memory.c.locale).group_by(memory.c.hash, memory.c.locale)
            .having(func.count(memory.c.target.distinct()) > 1)
        ).subquery()  # fmt: skip
        joined = select(memory).join(twice, (memory.c.hash == twice.c.hash) & (memory.c.locale == twice.c.locale))
        groups: dict[tuple[str, str], list[Remembered]] = {}
        with self._database.reading() as connection:
            for row in connection.execute(joined.order_by(memory.c.hash, memory.c.id)):
                groups.setdefault((row.hash, row.locale), []).append(remembered(row))
        return list(groups.values())

    def repeats(self) -> list[Remembered]:
        """The entries that say the same as another entry of the same text that stands for it just as well."""
        other = memory.alias()
        same = (other.c.hash == memory.c.hash) & (other.c.locale == memory.c.locale)
        same &= (other.c.target == memory.c.target) & (other.c.id != memory.c.id)
        at_least = other.c.approved | ~memory.c.approved
        query = select(memory).where(
            memory.c.field == "", select(other.c.id).where(same, at_least, other.c.field != "").exists()
        )
        with self._database.reading() as connection:
            return [remembered(row) for row in connection.execute(query.order_by(memory.c.id))]

    def unused(self, since: str) -> list[Remembered]:
        """The entries that are older than that day (ISO 8601) and filled no text since."""
        where = (memory.c.used < since, memory.c.updated < since)
        with self._database.reading() as connection:
            return [remembered(r) for r in connection.execute(select(memory).where(*where).order_by(memory.c.id))]

    def _where(self, connection: Connection, query: str) -> list[ColumnElement[bool]]:
        return [memory_search.saying(connection.dialect.name, query)] if query.strip() else []

    # -- writing beside the history ---------------------------------------------------------------

    def add(
        self, source: str, target: str, *, lang: str, locale: str, origin: str, approved: bool = False
    ) -> None:
        """Remember a translation."""
        self.add_many([Remembered(source, target, lang, locale, origin, approved, "")])

    def add_many(self, entries: Iterable[Remembered]) -> int:
        """Remember many; returns how many were new or changed."""
        with self._database.writing() as connection:
            return add_to(connection, entries)

    def grown(self) -> None:
        """Note that the memory changed: words are counted again when a near match is asked for."""
        self._known = None


def add_to(connection: Connection, entries: Iterable[Remembered]) -> int:
    """Remember translations inside the caller's transaction; returns how many were new or changed."""
    wanted = better(connection, entries)
    records.apply(connection, {key: new for key, (new, _) in wanted.items()},
                  [key for key, (_, old) in wanted.items() if old is not None])  # fmt: skip
    return len(wanted)


def better(
    connection: Connection, entries: Iterable[Remembered]
) -> dict[records.Key, tuple[Document, Document | None]]:
    """Those of the entries that are new or better than what is known, each with what is known now."""
    latest: dict[records.Key, Document] = {}
    for entry in entries:
        if entry.target.strip():
            doc = to_document(entry)
            key = records.key_of("memory", doc)
            if key not in latest or is_better(doc, latest[key]):
                latest[key] = doc
    there = records.read(connection, latest)
    return {
        key: (doc, there.get(key)) for key, doc in latest.items() if key not in there or is_better(doc, there[key])
    }


def note_used(connection: Connection, ids: Iterable[int]) -> None:
    """Note that these entries filled a text today."""
    today = date.today().isoformat()
    for block in chunks(sorted(set(ids))):
        connection.execute(_USED, {"day": today, "ids": block})


_USED = (
    update(memory)
    .where(memory.c.id.in_(bindparam("ids", expanding=True)), memory.c.used != bindparam("day"))
    .values(used=bindparam("day"))
)


def _match(row: Row[Any], score: int = 100) -> Match:
    return Match(row.source, row.target, bool(row.approved), score, row.origin, row.field, row.category, row.updated,
                 row.id)  # fmt: skip

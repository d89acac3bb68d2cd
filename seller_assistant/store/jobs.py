"""Runs of translation: what each set out to do and how far it came, and the texts that an engine failed at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, delete, func, insert, select, update

from seller_assistant.phrases import Phrase
from seller_assistant.store.documents import chunks, now
from seller_assistant.store.tables import attempt, job
from seller_assistant.translating.unit import Unit

RUNNING, STOPPED, DONE, LEFT = "running", "stopped", "done", "left"
HELD_AT = 5  # failures after which a text is left alone
_KEPT = 20  # finished runs that are kept


@dataclass(frozen=True, slots=True)
class Job:
    """A run of translation: what it was asked to do, the products in the order of the work, and how many are done."""

    id: int
    started: str  # ISO 8601, UTC
    updated: str
    state: str  # running (or killed), stopped by an engine's failure, done, left
    locale: str
    engine: str
    query: str
    fields: tuple[str, ...]
    products: tuple[int, ...]
    done: int
    error: Phrase | None = None

    @property
    def left(self) -> tuple[int, ...]:
        """The products that it did not come to."""
        return self.products[self.done :]


@dataclass(frozen=True, slots=True)
class Failed:
    """A text that an engine failed at: how often, and what it said last. After five times it is held."""

    product_id: int
    locale: str
    field: str
    engine: str
    source_hash: str
    attempts: int
    error: Phrase
    at: str = ""

    @property
    def held(self) -> bool:
        """True when it is not tried again by itself."""
        return self.attempts >= HELD_AT


def begin(
    connection: Connection, locale: str, engine: str, query: str, fields: Iterable[str], ids: Sequence[int]
) -> int:
    """Write a run down; an earlier one that asked for the same is over. Returns its number."""
    same = and_(job.c.locale == locale, job.c.state.in_((RUNNING, STOPPED)))
    if query or tuple(fields):
        same = and_(same, job.c.query == query)
    connection.execute(update(job).where(same).values(state=LEFT))
    at = now()
    row = {"started": at, "updated": at, "state": RUNNING, "locale": locale, "engine": engine, "query": query,
           "fields": list(fields), "products": list(ids), "total": len(ids), "done": 0, "error": None}  # fmt: skip
    number = int(connection.execute(insert(job).returning(job.c.id), row).scalar_one())
    old = select(job.c.id).where(job.c.state.in_((DONE, LEFT))).order_by(job.c.id.desc()).offset(_KEPT).limit(1)
    oldest = connection.scalar(old)
    if oldest is not None:
        connection.execute(delete(job).where(job.c.id <= oldest, job.c.state.in_((DONE, LEFT))))
    return number


def go_on(connection: Connection, job_id: int, done: int) -> None:
    """Note how many products are done."""
    connection.execute(update(job).where(job.c.id == job_id).values(done=done, updated=now()))


def end(connection: Connection, job_id: int, state: str, error: Phrase | None) -> None:
    """Note how a run ended."""
    said = None if error is None else error.to_json()
    connection.execute(update(job).where(job.c.id == job_id).values(state=state, error=said, updated=now()))


def unfinished(connection: Connection, locale: str | None) -> list[Job]:
    """The runs that did not come to their end, the latest first."""
    query = select(job).where(job.c.state.in_((RUNNING, STOPPED))).order_by(job.c.id.desc())
    rows = connection.execute(query if locale is None else query.where(job.c.locale == locale))
    return [_job(row) for row in rows]


def _job(row: Row[Any]) -> Job:
    error = None if row.error is None else Phrase.from_json(row.error)
    return Job(row.id, row.started, row.updated, row.state, row.locale, row.engine, row.query, tuple(row.fields),
               tuple(row.products), row.done, error)  # fmt: skip


def failed(connection: Connection, locale: str, product_ids: Iterable[int] | None = None) -> list[Failed]:
    """The texts that an engine failed at, by product."""
    query = select(attempt).where(attempt.c.locale == locale).order_by(attempt.c.product_id, attempt.c.field)
    if product_ids is None:
        return [_failed(row) for row in connection.execute(query)]
    if not connection.scalar(select(func.count()).select_from(attempt)):
        return []
    found: list[Failed] = []
    for block in chunks(sorted(set(product_ids))):
        found += [_failed(row) for row in connection.execute(query.where(attempt.c.product_id.in_(block)))]
    return found


def _failed(row: Row[Any]) -> Failed:
    return Failed(row.product_id, row.locale, row.field, row.engine, row.source_hash, row.attempts,
                  Phrase.from_json(row.error), row.at)  # fmt: skip


def note(connection: Connection, done: Iterable[Unit], items: Iterable[Failed]) -> None:
    """Note texts that failed, each in the place of what was noted before; a text that has its Chinese is forgotten."""
    rows = [
        {"product_id": f.product_id, "locale": f.locale, "field": f.field, "engine": f.engine,
         "source_hash": f.source_hash, "attempts": f.attempts, "error": f.error.to_json(), "at": f.at or now()}
        for f in items
    ]  # fmt: skip
    gone = [_bound(u.product_id, u.locale, u.field) for u in done if u.target]
    gone += [_bound(row["product_id"], row["locale"], row["field"]) for row in rows]
    if gone and connection.scalar(select(func.count()).select_from(attempt)):
        connection.execute(_DELETE, gone)
    if rows:
        connection.execute(insert(attempt), rows)


_DELETE = delete(attempt).where(
    attempt.c.product_id == bindparam("_p"), attempt.c.locale == bindparam("_l"), attempt.c.field == bindparam("_f")
)


def _bound(product_id: object, locale: object, field: object) -> dict[str, object]:
    return {"_p": product_id, "_l": locale, "_f": field}


def forget(connection: Connection, locale: str) -> int:
    """Let every text be tried again; returns how many there were."""
    return connection.execute(delete(attempt).where(attempt.c.locale == locale)).rowcount

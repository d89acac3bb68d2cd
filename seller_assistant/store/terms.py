"""The owner's terms, and the doubts that the owner set aside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from seller_assistant.store.documents import now, storable
from seller_assistant.store.products import take_ids
from seller_assistant.store.tables import ignored, term
from seller_assistant.translating.glossary import OwnerTerm


@dataclass(frozen=True, slots=True)
class Ignored:
    """A doubt about one text that the owner set aside."""

    check: str
    product_id: int
    field: str
    locale: str
    reason: str
    at: str  # ISO 8601, UTC


def everything(connection: Connection) -> list[OwnerTerm]:
    """The terms, in the order they came."""
    return [from_document(row._asdict()) for row in connection.execute(select(term).order_by(term.c.id))]


def with_ids(connection: Connection, items: Sequence[OwnerTerm]) -> list[OwnerTerm]:
    """The terms, each with an id of its own, and with the time where none is given."""
    new = sum(not item.id for item in items)
    number = take_ids(connection, new, "term") if new else 0
    stored = []
    for item in items:
        if not item.id:
            item, number = replace(item, id=number), number + 1
        stored.append(item if item.updated else replace(item, updated=now()))
    return stored


def to_document(item: OwnerTerm) -> dict[str, Any]:
    """The term as a row; `from_document` makes an equal one."""
    doc: dict[str, Any] = {c.name: getattr(item, c.name) for c in term.columns}
    return {name: storable(value) if isinstance(value, str) else value for name, value in doc.items()}


def from_document(doc: Mapping[str, Any]) -> OwnerTerm:
    """The term that `to_document` wrote."""
    return OwnerTerm(**doc)


def ignored_document(check: str, product_id: int, field: str, locale: str, reason: str) -> dict[str, Any]:
    """A doubt set aside now, as a row."""
    return {"check": check, "product_id": product_id, "field": field, "locale": locale,
            "reason": storable(reason), "at": now()}  # fmt: skip


def ignored_rows(connection: Connection) -> list[Ignored]:
    """Every doubt that is set aside, by product."""
    query = select(ignored).order_by(ignored.c.product_id, ignored.c.field, ignored.c.check)
    return [Ignored(**row._asdict()) for row in connection.execute(query)]

"""The bundles that went out, each with a digest of what it said about every product."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from seller_assistant.store.documents import now
from seller_assistant.store.tables import export


@dataclass(frozen=True, slots=True)
class Exported:
    """A bundle that went out. ``digest`` maps a product's id to a hash of its listing as it was."""

    id: int
    at: str  # ISO 8601, UTC
    marketplace: str
    out: str
    products: int
    sha256: str
    digest: Mapping[str, str]


def add(
    connection: Connection, marketplace: str, out: str, products: int, sha256: str, digest: Mapping[int, str]
) -> int:
    """Note a bundle that went out; returns its number."""
    row = {"at": now(), "marketplace": marketplace, "out": out, "products": products, "sha256": sha256}
    named = {str(key): value for key, value in digest.items()}
    query = insert(export).returning(export.c.id)
    return int(connection.execute(query, {**row, "digest": named}).scalar_one())


def latest(connection: Connection, limit: int) -> list[Exported]:
    """The bundles that went out, the latest first."""
    return [_exported(row) for row in connection.execute(select(export).order_by(export.c.id.desc()).limit(limit))]


def one(connection: Connection, export_id: int) -> Exported | None:
    """One of them by its number."""
    row = connection.execute(select(export).where(export.c.id == export_id)).first()
    return None if row is None else _exported(row)


def _exported(row: Row[Any]) -> Exported:
    return Exported(row.id, row.at, row.marketplace, row.out, row.products, row.sha256, row.digest)

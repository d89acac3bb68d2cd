"""The bundles that went out, each with its report and a digest of what it said about every product."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from seller_assistant.store.documents import chunks, dumps, now
from seller_assistant.store.tables import export, sent


@dataclass(frozen=True, slots=True)
class Exported:
    """A bundle that went out.

    ``digest`` maps a product's id to a hash of its listing, as the marketplace knows it after this bundle; ``report``
    is what the bundle's own report says ({} for bundles of older versions).
    """

    id: int
    at: str  # ISO 8601, UTC
    marketplace: str
    out: str
    products: int
    sha256: str
    digest: Mapping[str, str]
    report: Mapping[str, Any] = field(default_factory=dict)


def add(
    connection: Connection, marketplace: str, out: str, products: int, sha256: str, digest: Mapping[int, str],
    report: Mapping[str, Any], listings: Mapping[str, Any],
) -> int:  # fmt: skip
    """Note a bundle that went out, with its report and its listings by their digest; returns its number."""
    there = _known(connection, listings)
    fresh = [
        {"hash": name, "doc": zlib.compress(dumps(listing).encode(), 6)}
        for name, listing in listings.items()
        if name not in there
    ]
    if fresh:
        connection.execute(insert(sent), fresh)
    row = {"at": now(), "marketplace": marketplace, "out": out, "products": products, "sha256": sha256}
    named = {str(key): value for key, value in digest.items()}
    query = insert(export).returning(export.c.id)
    return int(connection.execute(query, {**row, "digest": named, "report": dict(report)}).scalar_one())


def latest(connection: Connection, limit: int, marketplace: str = "") -> list[Exported]:
    """The bundles that went out (to that marketplace), the latest first."""
    query = select(export).order_by(export.c.id.desc()).limit(limit)
    if marketplace:
        query = query.where(export.c.marketplace == marketplace)
    return [_exported(row) for row in connection.execute(query)]


def listed(connection: Connection, limit: int) -> list[Exported]:
    """The bundles that went out, the latest first, with the counts of their reports alone."""
    named = (export.c[name] for name in ("id", "at", "marketplace", "out", "products", "sha256"))
    query = select(*named, export.c.report["counts"].label("counts")).order_by(export.c.id.desc()).limit(limit)
    return [
        Exported(r.id, r.at, r.marketplace, r.out, r.products, r.sha256, {}, {"counts": r.counts or {}})
        for r in connection.execute(query)
    ]


def one(connection: Connection, export_id: int) -> Exported | None:
    """One of them by its number."""
    row = connection.execute(select(export).where(export.c.id == export_id)).first()
    return None if row is None else _exported(row)


def listings(connection: Connection, digests: Iterable[str]) -> dict[str, dict[str, Any]]:
    """What was said under those digests, of those that were kept."""
    found = {}
    for block in chunks(dict.fromkeys(digests)):
        for row in connection.execute(select(sent).where(sent.c.hash.in_(block))):
            found[row.hash] = json.loads(zlib.decompress(row.doc))
    return found


def _known(connection: Connection, digests: Iterable[str]) -> set[str]:
    there: set[str] = set()
    for block in chunks(digests):
        there.update(connection.scalars(select(sent.c.hash).where(sent.c.hash.in_(block))))
    return there


def _exported(row: Row[Any]) -> Exported:
    report = row.report or {}
    return Exported(row.id, row.at, row.marketplace, row.out, row.products, row.sha256, row.digest, report)

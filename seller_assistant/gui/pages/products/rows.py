"""A row of the products table, put together in the shop's thread from what the shop says of one product."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from decimal import Decimal

    from seller_assistant.catalog import Product
    from seller_assistant.checking.finding import Finding
    from seller_assistant.shop import Shop
    from seller_assistant.translating.unit import Unit


@dataclass(frozen=True, slots=True)
class Row:
    """One product as the table shows it. ``status`` is a kind of pill and its words, None while it is checked."""

    product: Product
    chinese: str = ""
    usable: bool = False
    price: Decimal | None = None
    status: tuple[str, Phrase] | None = None


def where_ids(ids: Sequence[int]) -> str:
    """The filter that finds exactly those products."""
    return "id:" + ",".join(str(i) for i in ids)


def read_block(shop: Shop, where: str, offset: int, size: int) -> list[Row]:
    """Products and their Chinese titles: quick."""
    products = shop.products(where, limit=size, offset=offset)
    titles = {u.product_id: u for u in shop.units([p.id for p in products]) if u.field == "title"}
    return [_row(p, titles.get(p.id)) for p in products]


def _row(product: Product, unit: Unit | None) -> Row:
    return Row(product, unit.target if unit else "", unit.usable if unit else False)


def complete(shop: Shop, market: str, rows: Sequence[Row]) -> list[Row]:
    """The same rows with their price there and whether the marketplace would take them: slower."""
    if not rows:
        return []
    where = where_ids([row.product.id for row in rows])
    drafts = {draft.product_id: draft for draft in shop.drafts(market, where)}
    checked = shop.check(market, where)
    doubts: dict[int, list[Finding]] = defaultdict(list)
    for finding in checked.findings:
        doubts[finding.product_id].append(finding)
    made = []
    for row in rows:
        draft = drafts.get(row.product.id)
        status = _status(doubts[row.product.id], blocked=row.product.id in checked.blocked_ids, usable=row.usable)
        price = draft.price if draft is not None else None
        made.append(Row(row.product, row.chinese, row.usable, price, status))
    return made


def _status(findings: Sequence[Finding], *, blocked: bool, usable: bool) -> tuple[str, Phrase]:
    errors = sum(1 for f in findings if f.severity == "error")
    warnings = sum(1 for f in findings if f.severity == "warning")
    if not usable:
        return "info", Phrase(QT_TRANSLATE_NOOP("gui", "draft"))
    if blocked or errors:
        return "bad", Phrase(QT_TRANSLATE_NOOP("gui", "{n} to fix"), n=max(1, errors))
    if warnings:
        return "warn", Phrase(QT_TRANSLATE_NOOP("gui", "{n} to look at"), n=warnings)
    return "ok", Phrase(QT_TRANSLATE_NOOP("gui", "ready"))

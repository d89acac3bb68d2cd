"""Which barcodes and SKUs stand on more than one product."""

from __future__ import annotations

from typing import Literal

from sqlalchemy import Connection, func, select

from seller_assistant.store.tables import product, variant

Codes = dict[str, tuple[tuple[int, str], ...]]


def shared_codes(connection: Connection, kind: Literal["sku", "gtin"]) -> Codes:
    """Each such code with the products that have it: (id, the code or title they are called by).

    Barcodes stand here without the zeros in front, as the table has them.
    """
    column = variant.c[kind]
    twice = (
        select(column).where(column != "").group_by(column).having(func.count(variant.c.product_id.distinct()) > 1)
    )
    query = (
        select(column, variant.c.product_id, product.c.sku, product.c.title)
        .join(product, product.c.id == variant.c.product_id)
        .where(column.in_(twice))
        .distinct()
        .order_by(column, variant.c.product_id)
    )
    found: Codes = {}
    for code, product_id, sku, title in connection.execute(query):
        name = title or sku if kind == "sku" else sku or title
        found[code] = (*found.get(code, ()), (int(product_id), str(name or product_id)))
    return found

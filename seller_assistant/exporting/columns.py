"""The 67 columns of a Taobao data packet as it is written, with the value of those that say nothing about a product.

The names and their order are those of packets that sellers' tools write and read; importers look columns
up by name. ``approve_status`` 1 puts a product in the warehouse, not on sale: the column's Chinese name asks
just that, and packets written by tools hold 1. ``freight_payer`` 2 with no amounts promises nothing about freight.
"""

from __future__ import annotations

from seller_assistant.sheets.packet_fields import COLUMNS

NAMES: tuple[str, ...] = tuple(name for name, _ in COLUMNS)
CHINESE: tuple[str, ...] = tuple(chinese for _, chinese in COLUMNS)

STANDARD: dict[str, str] = {
    "cid": "0", "stuff_status": "1", "item_type": "1", "auction_increment": "0", "valid_thru": "7",
    "freight_payer": "2", "post_fee": "0", "ems_fee": "0", "express_fee": "0", "has_invoice": "0",
    "has_warranty": "0", "approve_status": "1", "has_showcase": "0", "postage_id": "0", "has_discount": "0",
    "auction_point": "0", "auto_fill": "0", "num_id": "0", "local_cid": "-1", "navigation_type": "1",
    "syncStatus": "1", "is_lighting_consigment": "0", "is_xinpin": "0", "features": "mysize_tp:-1",
    "foodparame": "product_date_end:;product_date_start:;stock_date_end:;stock_date_start:", "buyareatype": "0",
    "global_stock_type": "-1", "sub_stock_type": "2", "item_size": "bulk:0.000000", "sell_promise": "0",
    "newprepay": "1",
}  # fmt: skip
"""What every row holds; a column that is not here and not about the product is empty."""

NUMBERS = frozenset((
    "cid", "stuff_status", "item_type", "price", "auction_increment", "num", "valid_thru", "freight_payer", "post_fee",
    "ems_fee", "express_fee", "has_invoice", "has_warranty", "approve_status", "has_showcase", "postage_id",
    "has_discount", "auction_point", "auto_fill", "num_id", "local_cid", "navigation_type", "syncStatus",
    "is_lighting_consigment", "is_xinpin", "buyareatype", "global_stock_type", "sub_stock_type", "item_weight",
    "sell_promise", "newprepay",
))  # fmt: skip
"""Columns written bare; every other one is a text and quoted."""

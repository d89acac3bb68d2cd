"""A material package (素材包): a folder of pictures for each product and one sheet with a row for each SKU.

The layout and the 15 columns are those of donghui12/exchange_package (MIT): ``商品名_ID/`` with ``主图``, ``SKU图`` and
``详情图`` (主图3比4 and 白底图 where there are such pictures), and
``导入产品模板.xlsx``; people can read it and listing tools import it.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from decimal import Decimal

from seller_assistant.exporting.naming import safe
from seller_assistant.listing.draft import Draft, Sku
from seller_assistant.sheets.writing import Cell, write_xlsx

SHEET = "导入产品模板.xlsx"
COLUMNS: tuple[str, ...] = (
    "* 产品标题", "货币类型", "货源链接", "货源平台", "产品主编号", "详情描述", "货源类目", "属性", "SKU规格1",
    "SKU规格2", "平台SKU", "* SKU售价", "SKU库存", "SKU重量(KG)", "SKU尺寸(CM)",
)  # fmt: skip
OWN_WORDS = ("原文标题", "原文描述")  # the owner's own texts, only where shoppers read English
WHOLESALE = ("起订量", "阶梯价(数量:单价)")  # only where a marketplace is told wholesale prices
WIDTHS = (44, 10, 12, 12, 16, 50, 20, 40, 20, 20, 18, 12, 10, 14, 14)
OPTION, DETAIL, PORTRAIT, WHITE = "SKU图", "详情图", "主图3比4", "白底图"
LONGEST = 32_000  # characters of a cell; Excel keeps 32,767


def folder(draft: Draft) -> str:
    """The product's folder: its Chinese title and its code (or number), safe on every system."""
    code = safe(draft.code, 30) or str(draft.product_id)
    title = safe(draft.title, 40).rstrip("_") or "商品"
    return f"{title}_{code}"


def rows(draft: Draft, *, wholesale: bool = False, own_words: bool = False) -> list[tuple[Cell, ...]]:
    """The product's rows, one for each line that can be bought; an unknown stock or weight is an empty cell.

    ``wholesale`` adds the smallest order and the price of each quantity, ``own_words`` the owner's title and
    description.
    """
    own = "\n".join(b.source for b in draft.blocks if b.source and b.kind != "picture")[:LONGEST]
    description = "\n".join(block.text for block in draft.blocks if block.kind != "picture")[:LONGEST]
    facts = ";".join(f"{name}:{value}" for name, value in draft.parameters)[:LONGEST]
    return [
        (
            draft.title, draft.currency, "", "", draft.code, description, draft.category, facts, *_choices(sku),
            sku.code, sku.price, sku.stock if sku.stock_known else None, _kilograms(sku), "",
            *(_wholesale(sku) if wholesale else ()), *((draft.title_source, own) if own_words else ()),
        )
        for sku in draft.skus
    ]  # fmt: skip


def sheet(drafts: Sequence[Draft], *, own_words: bool = False) -> bytes:
    """The bytes of the sheet; a text that begins with "=" stays a text."""
    out = io.BytesIO()
    wholesale = any(sku.wholesale for draft in drafts for sku in draft.skus)
    heading = (*COLUMNS, *(WHOLESALE if wholesale else ()), *(OWN_WORDS if own_words else ()))
    widths = (*WIDTHS, *((10, 36) if wholesale else ()), *((44, 50) if own_words else ()))
    body = (row for draft in drafts for row in rows(draft, wholesale=wholesale, own_words=own_words))
    write_xlsx(out, [("Sheet1", _with_heading(heading, body))], widths=[widths])
    return out.getvalue()


def _with_heading(heading: Sequence[Cell], body: Iterable[Sequence[Cell]]) -> Iterable[Sequence[Cell]]:
    yield heading
    yield from body


def _wholesale(sku: Sku) -> tuple[Cell, Cell]:
    """The smallest order, and the steps as 数量:单价."""
    steps = sku.wholesale
    return (steps[0][0] if steps else None, ";".join(f"{many}:{price:f}" for many, price in steps))


def _choices(sku: Sku) -> tuple[str, str]:
    """The first choice, and all others together, each as 名:值."""
    parts = [f"{name}:{value}" for name, value in sku.options]
    return (parts[0] if parts else "", ";".join(parts[1:]))


def _kilograms(sku: Sku) -> Decimal | None:
    return None if sku.grams is None else (sku.grams / 1000).quantize(Decimal("0.001"))

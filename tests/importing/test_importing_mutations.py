"""The same list as an owner leaves it: pasted twice, sorted, without a column; and what a second file takes away."""

from __future__ import annotations

from decimal import Decimal

import pytest

from seller_assistant.catalog import Money
from seller_assistant.importing.comparing import plan

SHOPIFY = [
    ["Handle", "Title", "Option1 Name", "Option1 Value", "Variant SKU", "Variant Price", "Image Src", "Image Position"],
    ["mug", "Mug", "Size", "S", "", "5.00", "https://x.example/1.jpg", "1"],
    ["mug", "", "", "L", "", "6.00", "", ""],
    ["mug", "", "", "", "", "", "https://x.example/2.jpg", "2"],
]  # fmt: skip


def variants(reading) -> list[list[str]]:
    return [[" ".join(v for _, v in one.options) for one in r.product.variants] for r in reading.readings]


def test_an_export_pasted_twice_doubles_no_variant_and_says_so(taken) -> None:
    reading = taken([*SHOPIFY, *SHOPIFY[1:]])
    assert variants(reading) == [["S", "L"]]
    assert [fate.kind for fate in reading.fates] == ["heading", "product", "variant", "picture", *["skipped"] * 3]
    assert [fate.why.facts["row"] for fate in reading.fates[-3:]] == [2, 3, 4]


def test_a_list_with_codes_pasted_twice_keeps_its_choices(taken) -> None:
    rows = [["Name", "Size", "SKU", "Price CAD"], ["Mug", "S", "M-S", "5"], ["Mug", "L", "M-L", "6"]]
    rows += [[f"Cup {i}", "S", f"C-{i}", "4"] for i in range(4)]
    whole, twice = taken(rows), taken([*rows, *rows[1:]])
    assert variants(twice) == variants(whole)
    assert variants(twice)[0] == ["S", "L"]
    assert [r.product for r in twice.readings] == [r.product for r in whole.readings]


def test_a_list_without_codes_pasted_twice_is_told_by_its_beginning(taken) -> None:
    rows = [["Name", "Unit", "Price CAD"], *[[f"Tea {i}", size, f"{i}.50"] for i in range(1, 4) for size in "SL"]]
    assert variants(taken([*rows, *rows[1:]])) == variants(taken(rows))


def test_rows_without_codes_may_say_the_same_under_two_sections(taken) -> None:
    rows = [["Name", "Size", "Price CAD"], ["Hat", "", ""], ["Wool", "S", "5"], ["Cap", "", ""], ["Wool", "S", "5"]]
    assert taken(rows).count("skipped") == 0


def test_a_picture_row_sorted_to_the_top_is_no_variant(taken) -> None:
    reading = taken([SHOPIFY[0], SHOPIFY[3], *SHOPIFY[1:3]])
    assert variants(reading) == [["S", "L"]]
    assert [p.source for p in reading.readings[0].product.pictures] == [
        "https://x.example/1.jpg", "https://x.example/2.jpg",
    ]  # fmt: skip
    assert [fate.kind for fate in reading.fates] == ["heading", "picture", "product", "variant"]


@pytest.mark.parametrize(
    ("platform", "names"),
    [
        ("shopify", "Handle|Title|Option1 Name|Option1 Value|Variant SKU"),
        ("bigcommerce", "Item|ID|Name|Type|Options|Price|Variant Image URL"),
        ("etsy", "TITLE|DESCRIPTION|QUANTITY|TAGS|MATERIALS|IMAGE1|VARIATION 1 TYPE|VARIATION 1 NAME"
                 "|VARIATION 1 VALUES"),
        ("etsy", "TITLE|PRICE|QUANTITY|TAGS|MATERIALS|IMAGE1|VARIATION 1 TYPE|VARIATION 1 NAME|VARIATION 1 VALUES"),
        ("woocommerce", "Type|SKU|Name|Published|Visibility in catalog|Attribute 1 name"),
        ("wix", "handle|fieldType|name|plainDescription|media|productOptionName1"),
        ("yinbao", "名称（必填）|条码|库存量|进货价|拼音码"),
        ("jd", "商品标题(必填)|市场价|图片文件夹唯一标识"),
    ],
)  # fmt: skip
def test_an_export_without_one_of_its_columns_is_still_known(taken, platform: str, names: str) -> None:
    heading = names.split("|")
    row = ["Product" if name in ("Item", "Type", "fieldType") else f"Mug {i}" for i, name in enumerate(heading)]
    if platform == "woocommerce":
        row[0] = "simple"
    assert taken([heading, row]).platform == platform


def test_a_price_that_becomes_nothing_is_told(taken, shop) -> None:
    def file(price: str):
        return taken([["Name", "SKU", "Price CAD"], ["Hat", "H1", price], ["Cap", "C1", "7"]])

    known = shop.after(plan([file("12.50")], shop()))
    again = plan([file("0")], known)
    told = [notice for notice in again.notices if notice.code == "price-zero"]
    assert [(notice.row, notice.column, notice.severity) for notice in told] == [(2, "C", "warning")]
    assert told[0].message.facts == {"product": "Hat", "price": "12.50 CAD"}
    assert not [n for n in plan([file("11")], known).notices if n.code == "price-zero"]


def test_a_bare_dollar_is_the_currency_that_the_column_names(taken) -> None:
    said = ["28.00 USD", "$9.50", "9 USD", "12"]
    reading = taken([["Name", "SKU", "Price"], *[[f"Hat {i}", f"H{i}", price] for i, price in enumerate(said)]])
    prices = [r.product.variants[0].price for r in reading.readings]
    assert prices == [Money(Decimal(amount), "USD") for amount in ("28.00", "9.50", "9", "12")]
    assert "currency-shared" in [notice.code for notice in reading.notices]
    assert reading.assumed_currency == ""


def test_a_bare_dollar_beside_euros_is_not_called_euros(taken) -> None:
    rows = [["Name", "SKU", "Price"], ["Hat", "H1", "28.00 EUR"], ["Cap", "C1", "$9.50"]]
    reading = taken(rows)
    assert [r.product.variants[0].price.currency for r in reading.readings] == ["EUR", "CAD"]
    assert reading.assumed_currency == "CAD"


def test_one_odd_cell_says_nothing_of_plain_numbers(taken) -> None:
    rows = [["Name", "SKU", "Price"], ["Hat", "H1", "15 000 Fcfa"], ["Cap", "C1", "9.50"], ["Bag", "B1", "12"]]
    assert [r.product.variants[0].price.currency for r in taken(rows).readings] == ["XOF", "CAD", "CAD"]


def test_two_currencies_in_a_column_share_none(taken) -> None:
    rows = [["Name", "SKU", "Price"], ["Hat", "H1", "28 USD"], ["Cap", "C1", "9 EUR"], ["Bag", "B1", "12"]]
    assert [r.product.variants[0].price.currency for r in taken(rows).readings] == ["USD", "EUR", "CAD"]


def test_dashes_behind_a_price_are_read_as_other_programs_write_them(taken) -> None:
    rows = [["Name", "SKU", "Price"], ["Hat", "H1", "€12,—"], ["Cap", "C1", "€12,50"]]
    assert [str(r.product.variants[0].price) for r in taken(rows).readings] == ["12 EUR", "12.50 EUR"]

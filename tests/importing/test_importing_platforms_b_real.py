"""Real and made files of eleven platforms, where they lie beside the checkout: products, what can be bought, rows.

Where a platform's own count differs from what can be bought, the reason stands beside it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from seller_assistant.importing.planning import plan
from seller_assistant.importing.reading import ROW_KINDS
from seller_assistant.importing.reading_files import read

# platform, row of the heading, products, variants, rows of the sheet, rows that are no product
FILES = {
    "spreadsheets/amazon/Flat.File.Home.xlsm": ("amazon", 2, 0, 0, 3, 0),  # an empty template
    "spreadsheets/amazon/made_2024_grammar.xlsx": ("amazon", 4, 1, 1, 8, 1),  # the example row
    "spreadsheets/amazon/sample-variation.tsv": ("amazon", 1, 4, 7, 11, 1),  # one child stands twice
    "spreadsheets/ebay/made_active_listings.csv": ("ebay", 1, 2, 2, 4, 0),
    "spreadsheets/ebay/made_category_template_ENCA.csv": ("ebay", 2, 1, 2, 7, 1),
    "spreadsheets/square/made_square_catalog.xlsx": ("square", 1, 1, 2, 3, 0),
    # 1217 rows and 383 handles, one of them "": 5 rows are the tails of cells that were cut, 3 say what a set holds
    "spreadsheets/lightspeed/vend_product_export.csv": ("lightspeed-x", 1, 382, 1209, 1218, 8),
    "spreadsheets/google/feed.csv": ("google", 1, 133, 133, 134, 0),
    "spreadsheets/google/pinterest_sample_utf16.tsv": ("google", 1, 10, 10, 11, 0),
    "spreadsheets/cn-erp/jd_发品模板.xls": ("jd", 8, 117, 117, 125, 0),
    "spreadsheets/cn-erp/yinbao_商品资料.xlsx": ("yinbao", 1, 302, 302, 303, 0),
    "taobao/tpshop_real.csv": ("taobao", 2, 10, 317, 13, 0),
    "taobao/ewei_123.xlsx": ("taobao", 2, 0, 0, 3, 0),  # an empty template
}


@pytest.mark.parametrize("name", FILES)
def test_a_platforms_file_is_known_and_its_rows_add_up(shared: Path, shop, name: str) -> None:
    platform, heading, products, variants, rows, no_product = FILES[name]
    reading = read(shared / "data" / name)
    assert (reading.platform, reading.header_row) == (platform, heading)
    assert len(reading.readings) == products
    assert sum(len(one.product.variants) for one in reading.readings) == variants
    assert len(reading.fates) == len({(fate.sheet, fate.row) for fate in reading.fates}) == rows
    assert sum(map(reading.count, ROW_KINDS)) == rows
    assert reading.count("skipped") == no_product
    assert all(fate.why is not None for fate in reading.fates if fate.kind == "skipped")
    first = plan([reading], shop())
    again = plan([reading], shop.after(first))
    assert (len(again.new), len(again.updated), len(again.unchanged)) == (0, 0, len(first.new))


def test_no_other_file_is_taken_for_one_of_these_platforms(shared: Path) -> None:
    ours = {platform for platform, *_ in FILES.values()} | {"lightspeed-r", "jushuitan"}
    folders = ("shopify", "woocommerce", "etsy", "wix", "squarespace", "bigcommerce", "magento", "prestashop", "made")
    others = [path for name in folders for path in sorted((shared / "data/spreadsheets" / name).iterdir())]
    others += [p for p in sorted((shared / "data/spreadsheets/supplier").iterdir()) if p.stat().st_size < 300_000]
    assert len(others) > 30
    assert [path.name for path in others if read(path).platform in ours] == []


def test_the_vend_export_keeps_every_sku(shared: Path) -> None:
    reading = read(shared / "data/spreadsheets/lightspeed/vend_product_export.csv")
    skus = {variant.sku for one in reading.readings for variant in one.product.variants}
    assert len(skus) == 1209
    assert {"text-encoded-twice", "row-cut"} <= {notice.code for notice in reading.notices}
    assert not any("gte mso" in one.product.description for one in reading.readings)


def test_the_real_packet_keeps_prices_choices_and_pictures(shared: Path) -> None:
    reading = read(shared / "data/taobao/tpshop_real.csv")
    for one in reading.readings:
        product = one.product
        assert product.source_lang == "zh"
        assert product.pictures
        assert {picture.source.partition("/")[0] for picture in product.pictures} == {"tpshop_real"}
        assert {variant.price.currency for variant in product.variants if variant.price} == {"CNY"}
        assert len({variant.options for variant in product.variants}) == len(product.variants)
    shirt = reading.readings[0].product
    assert str(shirt.price) == "20.00 CNY"
    assert shirt.stock == 129982  # what the packet itself says in "num"

"""Exports as they come back from a spreadsheet: columns deleted, headings in capitals, codes turned into numbers."""

from __future__ import annotations

import random

import pytest

Rows = list[list[str]]

SHOPIFY = [
    "Handle|Title|Body (HTML)|Vendor|Option1 Name|Option1 Value|Variant SKU|Variant Inventory Qty|Variant Price"
    "|Image Src",
    "mug|Mug|<p>Nice</p>|Ours|Size|S|M-S|3|5.00|https://x.example/1.jpg",
    "mug|||||L|M-L|2|6.00|",
    "hat|Hat|<p>Warm</p>|Ours|Title|Default Title|H|1|9.00|",
]
WOO = [
    "ID|Type|SKU|Name|Published|Is featured?|Visibility in catalog|Tax status|In stock?|Regular price|Parent"
    "|Attribute 1 name|Attribute 1 value(s)|Attribute 1 visible|Attribute 1 global",
    "1|variable|TEE|Tee|1|0|visible|taxable|1|||Size|S, M|1|1",
    "2|variation|TEE-S|Tee - S|1|0|visible|taxable|1|5|TEE|Size|S||1",
    "3|variation|TEE-M|Tee - M|1|0|visible|taxable|1|6|TEE|Size|M||1",
    "4|simple|MUG|Mug|1|0|visible|taxable|1|7|||||",
]
WIX = [
    "handleId|fieldType|name|description|productImageUrl|collection|sku|price|surcharge|visible|discountMode"
    "|discountValue|inventory|productOptionName1|productOptionType1|productOptionDescription1",
    "product_1|Product|Mug|Nice|a~mv2.jpg|Cups|M|5|0|true|PERCENT|0|3|Size|DROP_DOWN|S;L",
    "product_1|Variant|||||M-S|||true|||2|||S",
    "product_1|Variant|||||M-L||2|true|||1|||L",
    "product_2|Product|Hat|Warm|b~mv2.jpg|Hats|H|9|0|true|PERCENT|0|1|||",
]
AMAZON = [
    "item_sku|item_name|external_product_id|external_product_id_type|brand_name|standard_price|quantity|main_image_url"
    "|parent_child|parent_sku|relationship_type|variation_theme|size_name",
    "TEE|Tee|||Ours|||https://x.example/1.jpg|parent|||Size|",
    "TEE-S|Tee S|036000291452|UPC|Ours|5|3||child|TEE|Variation|Size|S",
    "TEE-M|Tee M|4006381333931|EAN|Ours|6|2||child|TEE|Variation|Size|M",
    "MUG|Mug|||Ours|7|1||||||",
]
MAGENTO = [
    "sku|store_view_code|attribute_set_code|product_type|categories|product_websites|name|price|url_key|visibility"
    "|additional_attributes|configurable_variations",
    "TEE-S||Default|simple|Default Category/Wear|base|Tee S|5|tee-s|Not Visible Individually|size=S|",
    "TEE-M||Default|simple|Default Category/Wear|base|Tee M|6|tee-m|Not Visible Individually|size=M|",
    "TEE||Default|configurable|Default Category/Wear|base|Tee||tee|Catalog, Search||sku=TEE-S,size=S|sku=TEE-M,size=M",
    "MUG||Default|simple|Default Category/Cups|base|Mug|7|mug|Catalog, Search||",
]
BIGCOMMERCE = [
    "Item|ID|Name|Type|SKU|Options|Inventory Tracking|Current Stock|Price|Cost Price|Variant Image URL"
    "|Internal Image URL (Export)|Image URL (Import)",
    "Product|1|Tee|physical|||variant|0|5|2|||",
    "Variant|2|||TEE-S|Type=Rectangle;Name=Size;Value=S||3||||",
    "Variant|3|||TEE-M|Type=Rectangle;Name=Size;Value=M||2||||",
    "Image|4|||||||||||https://x.example/1.jpg",
    "Product|5|Mug|physical|MUG||product|1|7|3|||",
]
ODOO = [
    "External ID|Name|Product Type|Internal Reference|Barcode|Sales Price|Cost|Sales Description"
    "|Product Attributes / Attribute|Product Attributes / Values",
    "t1|Tee|Goods|TEE||5|2|Soft|Size|S,M",
    "t2|Mug|Goods|MUG||7|3|Nice||",
]
ETSY = [
    "TITLE|DESCRIPTION|PRICE|CURRENCY_CODE|QUANTITY|TAGS|MATERIALS|IMAGE1|IMAGE2|VARIATION 1 TYPE|VARIATION 1 NAME"
    "|VARIATION 1 VALUES|SKU",
    "Tee|Soft|5|USD|3|tee,soft|cotton|https://x.example/1.jpg||Size|Size|S,M|TEE",
    "Mug|Nice|7|USD|1|mug|clay|https://x.example/2.jpg|||||MUG",
]
SQUARE = [
    "Reference Handle|Token|Item Name|Variation Name|SKU|Description|Categories|GTIN|Option Name 1|Option Value 1|Price"
    "|Square Online Item Visibility|Sellable|Stockable|Current Quantity Main",
    "#tee|AAA1|Tee|S|TEE-S|Soft|Wear||Size|S|5|visible|Y|Y|3",
    "#tee|AAA2|Tee|M|TEE-M|Soft|Wear||Size|M|6|visible|Y|Y|2",
    "#mug|AAA3|Mug|Regular|MUG|Nice|Cups||||7|visible|Y|Y|1",
]
GOOGLE = [
    "id|title|description|link|image_link|availability|price|item_group_id|size|google_product_category|condition",
    "T1|Tee|Soft|https://x.example/t|https://x.example/1.jpg|in stock|5 USD|T|S|212|new",
    "T2|Tee|Soft|https://x.example/t|https://x.example/1.jpg|in stock|6 USD|T|M|212|new",
    "M1|Mug|Nice|https://x.example/m|https://x.example/2.jpg|in stock|7 USD|||212|new",
]
OPENCART = [
    "product_id|name(en-gb)|categories|sku|quantity|model|manufacturer|image_name|price|tax_class_id|stock_status_id"
    "|seo_keyword|weight|weight_unit|store_ids|related_ids",
    "1|Mug|20|M1|3|MODEL1|Ours|catalog/mug.jpg|5.0000|0|7|mug|0.3|kg|0|",
    "2|Hat|21|H1|1|MODEL2|Ours|catalog/hat.jpg|9.0000|0|7|hat|0.2|kg|0|",
]
EXPORTS = {
    "shopify": SHOPIFY, "woocommerce": WOO, "wix": WIX, "amazon": AMAZON, "magento": MAGENTO,
    "bigcommerce": BIGCOMMERCE, "odoo": ODOO, "etsy": ETSY, "square": SQUARE, "google": GOOGLE, "opencart": OPENCART,
}  # fmt: skip
PRICES = {"variant price", "regular price", "price", "surcharge", "standard_price", "sales price"}
SKUS = {"variant sku", "sku", "item_sku", "internal reference"}


def table(platform: str) -> Rows:
    width = EXPORTS[platform][0].count("|") + 1
    rows = [line.split("|", width - 1) for line in EXPORTS[platform]]  # what is behind the last one is its own
    rows = [[*row, *[""] * (width - len(row))] for row in rows]
    return [[cell.replace(";", "|") for cell in row] for row in rows] if platform == "bigcommerce" else rows


def without(rows: Rows, names: set[str]) -> Rows:
    keep = [i for i, name in enumerate(rows[0]) if name.casefold() not in names]
    return [[row[i] for i in keep] for row in rows]


def counted(reading) -> tuple[str, int, int]:
    return reading.platform, len(reading.readings), sum(len(r.product.variants) for r in reading.readings)


@pytest.mark.parametrize("platform", EXPORTS)
def test_deleted_moved_and_renamed_columns_change_no_grouping(taken, platform: str) -> None:
    rows = table(platform)
    whole = counted(taken(rows))
    assert whole[0] == platform
    order = list(range(len(rows[0])))
    random.Random(4).shuffle(order)
    worn = {
        "no price": without(rows, PRICES),
        "no SKU": without(rows, SKUS),
        "neither": without(rows, PRICES | SKUS),
        "moved": [[row[i] for i in order] for row in rows],
        "capitals": [[name.upper() for name in rows[0]], *rows[1:]],
        "small letters": [[name.lower() for name in rows[0]], *rows[1:]],
        "spaces": [[f" {name}  " for name in rows[0]], *rows[1:]],
    }
    assert {name: counted(taken(changed)) for name, changed in worn.items()} == dict.fromkeys(worn, whole)


@pytest.mark.parametrize(
    ("platform", "names"),
    [
        ("prestashop", "ID|Actif (0/1)|Nom *|Prix HT|En solde (0/1)|Référence n°|Étiquettes (x,y,z...)"),
        ("yinbao", "名称（必填）|分类（必填）|库存量|进货价|会员价|会员折扣|积分商品|拼音码"),
        ("lightspeed-r", "System ID|Manufact. SKU|Item|Qty. on Hand|Default Cost|Subcategory 1"),
        ("squarespace", "Product Page|Product URL|Title|Option Name 1|Option Value 1|On Sale|Visible"),
        ("lightspeed-x", "handle|name|variant_option_one_name|variant_option_one_value|brand_name|track_inventory"),
        ("ebay", "Artikelnummer|Titel|Variantendetails|Verfügbare Stückzahl|Währung"),
        ("etsy", "TITRE|DESCRIPTION|VARIATION 1 TYPE|VARIATION 1 NOM|VARIATION 1 VALEURS|IMAGE1"),
        ("woocommerce", "ID|Typ|Name|Veröffentlicht|Ist hervorgehoben?|Sichtbarkeit im Katalog|Vorrätig?"
                        "|Übergeordnetes Produkt|Attribut 1 Name|Attribut 1 Wert(e)"),
    ],
)  # fmt: skip
def test_what_is_left_of_an_export_still_tells_its_platform(taken, platform: str, names: str) -> None:
    heading = names.split("|")
    assert taken([heading, ["simple" if name == "Typ" else "1" for name in heading]]).platform == platform


def test_a_sale_price_of_woocommerce_that_is_over_is_left_out(taken) -> None:
    names = ["ID", "Type", "SKU", "Name", "Published", "Visibility in catalog", "Date sale price ends", "Sale price",
             "Regular price"]  # fmt: skip
    rows = [["1", "simple", "A", "Hat", "1", "visible", "2020-01-31", "4", "5"],
            ["2", "simple", "B", "Cap", "1", "visible", "", "4", "5"]]  # fmt: skip
    reading = taken([names, *rows])
    assert [str(r.product.variants[0].price.amount) for r in reading.readings] == ["5", "4"]
    assert "sale-over" in [notice.code for notice in reading.notices]


def test_a_store_of_hidden_choices_without_skus_doubles_nothing(taken) -> None:
    reading = taken(without(table("magento"), SKUS))
    tee, mug = (r.product for r in reading.readings)
    assert [(v.sku, v.options) for v in tee.variants] == [("TEE-S", (("Size", "S"),)), ("TEE-M", (("Size", "M"),))]
    assert mug.title == "Mug"
    assert [fate.kind for fate in reading.fates] == ["heading", "skipped", "skipped", "product", "product"]


def test_an_export_without_handles_keeps_the_rows_under_their_titles(taken) -> None:
    reading = taken(without(table("shopify"), {"handle"}))
    assert counted(reading) == ("shopify", 2, 3)


def test_four_words_of_a_platform_make_no_list_its_export(taken) -> None:
    names = ["Name", "SKU", "Price", "Brand", "Image", "Link", "Availability", "Condition", "Options"]
    rows = [names, ["Mug", "M1", "5", "Ours", "https://x.example/1.jpg", "https://x.example", "yes", "new", "S, L"]]
    assert taken(rows).platform == "list"


@pytest.mark.parametrize("platform", ["shopify", "woocommerce", "amazon", "magento", "square"])
def test_codes_that_were_saved_as_numbers_join_their_products_again(taken, platform: str) -> None:
    rows = table(platform)
    for i, code in enumerate(("TEE-S", "TEE-M", "TEE", "MUG", "M-S", "M-L"), start=100):
        rows = [[cell.replace(code, f"{i}") for cell in row] for row in rows]
    coded = [i for i, name in enumerate(rows[0]) if name.casefold() in SKUS]
    saved = [[f"{cell}.0" if i in coded and cell.isdigit() else cell for i, cell in enumerate(row)] for row in rows]
    whole, worn = taken(rows), taken(saved)
    assert counted(worn) == counted(whole)
    assert [r.product.variants[0].sku for r in worn.readings] == [r.product.variants[0].sku for r in whole.readings]
    assert [notice.code for notice in worn.notices].count("codes-were-numbers") == 1


def test_a_code_that_was_cut_short_is_left_out_and_told(taken) -> None:
    reading = taken([["SKU", "Name", "Price"], ["1.2E+11", "Mug", "5"], ["1,3e+11", "Hat", "6"], ["2E10", "Cap", "7"]])
    assert [r.product.variants[0].sku for r in reading.readings] == ["", "", "2E10"]
    assert [(n.row, n.column, n.severity) for n in reading.notices if n.code == "sku-cut"] == [
        (2, "A", "error"), (3, "A", "error"),
    ]  # fmt: skip


@pytest.mark.parametrize("codes", [["1.0", "2.5", "3.0"], ["5.0", "AB", "CD"], ["1.0", "2", "3.0"]])
def test_codes_with_a_point_of_their_own_stay(taken, codes: list[str]) -> None:
    rows = [["SKU", "Name", "Price"], *[[code, f"Mug {code}", "5"] for code in codes]]
    assert [r.product.variants[0].sku for r in taken(rows).readings] == codes


def test_codes_with_zeros_before_them_are_no_numbers_of_lines(taken) -> None:
    for heading in ("Item #", "Artikelnummer", "Code"):
        rows = [[heading, "Description", "Price"], ["0001", "Wool hat", "5"], ["0002", "Red mug", "6"]]
        assert [r.product.variants[0].sku for r in taken(rows).readings] == ["0001", "0002"], heading
    rows = [["No", "Item", "Price"], ["1", "Hat", "5"], ["2", "Cap", "6"]]
    assert [r.product.variants[0].sku for r in taken(rows).readings] == ["", ""]

"""Lightspeed, feeds and Chinese programs: outlets, item groups, style codes."""

from datetime import date
from decimal import Decimal

import pytest

from seller_assistant.catalog import Money, Weight
from seller_assistant.importing.offers import is_over
from seller_assistant.importing.reading import ROW_KINDS
from seller_assistant.importing.word_markup import without_word


def products(reading):
    return [one.product for one in reading.readings]


def counts(reading):
    assert len({(fate.sheet, fate.row) for fate in reading.fates}) == len(reading.fates)
    return {kind: reading.count(kind) for kind in ROW_KINDS if reading.count(kind)}


# -- Lightspeed ------------------------------------------------------------------------------------------

VEND = [
    "id", "handle", "sku", "composite_handle", "composite_sku", "composite_quantity", "name", "description", "type",
    "variant_option_one_name", "variant_option_one_value", "tags", "supply_price", "retail_price", "brand_name",
    "inventory_Old_Town", "reorder_point_Old_Town", "inventory_Garage", "outlet_tax_Garage",
]  # fmt: skip


def vend_row(**cells):
    return [cells.get(name, "") for name in VEND]


@pytest.fixture
def vend(taken):
    word = '<p>Warm</p><!--[if gte mso 9]><xml><o:x/></xml><![endif]--><style>p {}</style><p class="MsoNormal">Soft</p>'
    cut = "<!--[if gte mso 9]><xml>" + "x" * 32_000
    return taken(
        [
            VEND,
            vend_row(id="a", handle="hood", sku="10", name="Hood", description=word, type="Apparel",
                     variant_option_one_name="Size", variant_option_one_value="S", supply_price="20",
                     retail_price="49.99", inventory_Old_Town="3", inventory_Garage="-1", reorder_point_Old_Town="9",
                     tags="warm; wool", brand_name="Boréal"),
            vend_row(id="b", handle="set", sku="90", composite_handle="hood", composite_sku="10",
                     composite_quantity="2"),
            vend_row(id="c", handle="hood", sku="11", name="Hood", variant_option_one_name="Size",
                     variant_option_one_value="M", retail_price="51"),
            vend_row(id="b", handle="set", sku="90", name="Set", retail_price="90"),
            vend_row(id="d", handle="zip", sku="20", name="Zip", description=cut),
            vend_row(id="e", handle="zip", sku="21", name="Zip", description=cut),
            ['able 3 Accent 3"/>'],
        ]
    )  # fmt: skip


def test_vend_rows_of_one_handle_are_choices(vend) -> None:
    assert vend.platform == "lightspeed-x"
    assert counts(vend) == {"heading": 1, "product": 3, "variant": 2, "skipped": 2}
    hood, made, torn = products(vend)
    assert [v.options for v in hood.variants] == [(("Size", "S"),), (("Size", "M"),)]
    assert [v.external_id for v in hood.variants] == ["lightspeed:a", "lightspeed:c"]
    assert [v.options for v in torn.variants] == [(("Option", "20"),), (("Option", "21"),)]
    assert made.external_id == "lightspeed:b"
    assert ("composite_sku", "10 × 2") in made.extras
    assert vend.readings[1].rows == (5, 3)


def test_vend_outlets_are_added_up(vend) -> None:
    hood = products(vend)[0]
    assert [v.stock for v in hood.variants] == [2, None]
    assert (hood.price, hood.variants[0].cost) == (Money(Decimal("49.99"), "CAD"), Money(Decimal(20), "CAD"))
    assert (hood.brand, hood.category, hood.tags) == ("Boréal", "Apparel", ("warm", "wool"))


def test_what_word_left_is_not_taken_for_text(vend) -> None:
    hood, _, torn = products(vend)
    assert hood.description == "<p>Warm</p><p>Soft</p>"
    assert torn.description == ""
    assert [n.row for n in vend.notices if n.code == "row-cut"] == [6, 7]


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        ("<p>Plain</p>\r\n", "<p>Plain</p>"),
        ("a<o:p></o:p>b", "ab"),
        ('<p style="mso-line-height-rule:exactly;color:red">x</p>', '<p style="color:red">x</p>'),
        ("<!-- open <p>never seen", ""),
        ("<img src='a.jpg'><!-- x -->", "<img src='a.jpg'>"),
        ("3 < 4 & mso", "3 < 4 & mso"),
        ("<p>as it was</p>", "<p>as it was</p>"),
    ],
)
def test_markup_that_nobody_reads_goes(html, kept) -> None:
    assert without_word(html) == kept


def test_lightspeed_r_has_a_product_on_each_row(taken) -> None:
    reading = taken(
        [
            ["System ID", "UPC", "EAN", "Custom SKU", "Manufact. SKU", "Item", "Category", "Subcategory 1", "Brand",
             "Price", "MSRP", "Default Cost", "Qty on hand"],
            ["210000001", "036000291452", "", "", "MX-1", "Chain", "Bikes", "Parts", "Volt", "29.99", "35", "12", "4"],
            ["210000002", "", "", "", "", "Bell", "Bikes", "", "", "$9", "", "", ""],
        ]
    )  # fmt: skip
    assert reading.platform == "lightspeed-r"
    chain, bell = products(reading)
    assert (chain.external_id, chain.category, chain.variants[0].sku) == (
        "lightspeed:210000001",
        "Bikes > Parts",
        "MX-1",
    )
    assert (chain.variants[0].gtin, chain.variants[0].stock) == ("036000291452", 4)
    assert (chain.variants[0].compare_at, bell.price) == (Money(Decimal(35), "CAD"), Money(Decimal(9), "CAD"))


# -- feeds -----------------------------------------------------------------------------------------------


@pytest.fixture
def feed(taken):
    return taken(
        [
            ["id", "item_group_id", "title", "description", "link", "image_link", "additional_image_link", "price",
             "sale_price", "sale_price_effective_date", "availability", "color", "size", "material", "product_type",
             "google_product_category", "gtin", "shipping_weight"],
            ["TQ-R", "TQ", "Toque red", "Warm", "https://x.ca/t", "https://x.ca/r.jpg",
             "https://x.ca/2.jpg,https://x.ca/3.jpg", "28.00 USD", "20.00 USD", "2019-01-01T00:00/2019-02-01T00:00",
             "in stock", "Red", "S", "wool", "Hats > Toques", "173", "", "0.2 kg"],
            ["TQ-B", "TQ", "Toque blue", "Warm", "https://x.ca/t", "https://x.ca/b.jpg", "", "30.00 USD", "25.00 USD",
             "", "out_of_stock", "Blue", "S", "wool", "Hats > Toques", "173", "", ""],
            ["MUG", "", "Mug", "Blue", "https://x.ca/m", "https://x.ca/m.jpg", "", "9.00 USD", "", "", "in stock",
             "Blue", "", "", "", "638", "", ""],
            ["", "", "", "footnote"],
        ]
    )  # fmt: skip


def test_offers_of_one_item_group_are_choices(feed) -> None:
    assert (feed.platform, feed.currency, feed.assumed_currency) == ("google", "USD", "")
    assert counts(feed) == {"heading": 1, "product": 2, "variant": 1, "skipped": 1}
    toque, mug = products(feed)
    assert [v.options for v in toque.variants] == [(("Color", "Red"),), (("Color", "Blue"),)]
    assert dict(toque.attributes) == {"Size": "S", "Material": "wool"}
    assert (toque.sku, toque.external_id, toque.category) == ("TQ", "feed:group:TQ", "Hats > Toques")
    assert [v.sku for v in toque.variants] == ["TQ-R", "TQ-B"]
    assert (mug.external_id, dict(mug.attributes), mug.category) == ("feed:MUG", {"Color": "Blue"}, "")


def test_a_feeds_money_pictures_and_stock(feed) -> None:
    red, blue = products(feed)[0].variants
    assert (red.price, red.compare_at) == (Money(Decimal("28.00"), "USD"), None)
    assert (blue.price, blue.compare_at) == (Money(Decimal("25.00"), "USD"), Money(Decimal("30.00"), "USD"))
    assert (red.stock, blue.stock) == (None, 0)
    assert red.weight == Weight(Decimal("0.2"), "kg")
    assert [p.source[-5] for p in products(feed)[0].pictures] == ["r", "2", "3", "b"]
    assert (red.picture, blue.picture) == ("https://x.ca/r.jpg", "https://x.ca/b.jpg")


@pytest.mark.parametrize(
    "names",
    [
        ["id", "titre", "description", "lien", "lien image", "prix", "disponibilité"],
        ["ID", "Titel", "Beschreibung", "Link", "Bildlink", "Preis", "Verfügbarkeit"],
        ["id", "título", "descripción", "enlace", "enlace imagen", "precio", "disponibilidad"],
        ["id", "titolo", "descrizione", "link", "link immagine", "prezzo", "disponibilità"],
        ["id", "название", "описание", "ссылка", "ссылка на изображение", "цена", "наличие"],
    ],
)
def test_feeds_speak_the_languages_of_the_shop(taken, names) -> None:
    reading = taken([names, ["1", "Mug", "Blue mug", "https://x.ca/m", "https://x.ca/m.jpg", "9,50 EUR", "in stock"]])
    (mug,) = products(reading)
    assert (reading.platform, mug.title, mug.price) == ("google", "Mug", Money(Decimal("9.50"), "EUR"))
    assert mug.pictures[0].source == "https://x.ca/m.jpg"


def test_the_comments_above_a_meta_heading_are_no_heading(taken) -> None:
    names = ["id", "title", "description", "availability", "condition", "price", "link", "image_link", "brand"]
    comments = [f"# Required | What the {name} of the item should be. Must be unique in the catalog." for name in names]
    row = ["FB_1", "Shirt", "Nice", "in stock", "new", "10.00 USD", "https://x.ca/1", "https://x.ca/1.jpg", "B"]
    reading = taken([comments, names, row])
    assert (reading.platform, reading.header_row, products(reading)[0].title) == ("google", 2, "Shirt")


def test_a_sale_is_over_after_its_last_day() -> None:
    today = date(2026, 11, 22)
    assert is_over("2026-11-01T00:00/2026-11-21T23:59", today)
    assert not is_over("2026-11-01/2026-11-22", today)
    assert not is_over("", today)
    assert not is_over("2026-13-45", today)


# -- Chinese programs ------------------------------------------------------------------------------------


def test_jushuitan_goods_of_one_style_are_choices(taken) -> None:
    reading = taken(
        [
            ["图片", "款式编码", "商品编码", "商品名称", "颜色及规格", "基本售价", "成本价", "重量", "国标码", "品牌",
             "实际库存"],
            ["https://x.cn/r.jpg", "M1", "M1-R-S", "羊毛帽", "红色;S", "168", "60", "0.12", "036000291452",
             "北风", "5"],
            ["https://x.cn/b.jpg", "M1", "M1-B-S", "羊毛帽", "蓝色;S", "178", "60", "0.12", "", "北风", "2"],
            ["https://x.cn/b.jpg", "M1", "M1-B-S", "羊毛帽", "蓝色;S", "178", "60", "0.12", "", "北风", "2"],
            ["", "T1", "T1", "枫叶茶", "", "39", "", "", "", "", ""],
            ["", "", "", "", "", "", "", "", "", "", ""],
        ]
    )  # fmt: skip
    assert (reading.platform, reading.currency) == ("jushuitan", "CNY")
    assert counts(reading) == {"heading": 1, "product": 2, "variant": 1, "skipped": 1, "blank": 1}
    hat, tea = products(reading)
    assert (hat.title, hat.source_lang, hat.sku, hat.handle, hat.brand) == ("羊毛帽", "zh", "M1", "M1", "北风")
    assert [v.options for v in hat.variants] == [(("颜色", "红色"), ("规格", "S")), (("颜色", "蓝色"), ("规格", "S"))]
    assert hat.variants[0].weight == Weight(Decimal("0.12"), "kg")
    assert (hat.variants[0].gtin, hat.variants[0].picture) == ("036000291452", "https://x.cn/r.jpg")
    assert (tea.price, tea.has_options) == (Money(Decimal(39), "CNY"), False)


def test_yinbao_marks_required_columns_and_knows_goods_by_barcode(taken, shop) -> None:
    from seller_assistant.importing.planning import plan

    reading = taken(
        [
            ["名称（必填）", "分类（必填）", "条码", "库存量", "进货价（必填）", "销售价（必填）", "会员价", "拼音码"],
            ["羊奶", "奶", "6935356701551", "2", "40", "56", "50", "yn"],
            ["羊奶", "奶", "6935356701490", "9", "4", "6", "5", "yn"],
        ]
    )
    assert (reading.platform, reading.currency, reading.assumed_currency) == ("yinbao", "CNY", "")
    made = plan([reading], shop())
    assert [(p.variants[0].gtin, p.variants[0].stock, str(p.price)) for p in made.new] == [
        ("6935356701551", 2, "56 CNY"),
        ("6935356701490", 9, "6 CNY"),
    ]
    assert {p.source_lang for p in made.new} == {"zh"}


def test_jds_template_stands_below_its_instructions(taken) -> None:
    names = [
        "图片文件夹唯一标识(必填)\n不能重复", "商品标题(必填)\n上限100字符", "品牌名称-下拉选择(必填)", "产地(必填)",
        "型号(必填)", "类目属性1-型号", "类目属性2-颜色(必填)",
        "市场价(必填)\n市场价>京东价", "采购价(必填)", "京东价(必填)",
        "商品重量(必填，单位：kg 含包装)", "商品条形码", "库存设置\n（填写该sku初始化总库存）", "长(正整数 必填)",
    ]  # fmt: skip
    reading = taken(
        {
            "发品模板": [
                ["发品前请浏览以下注意事项"],
                *([[]] * 6),
                names,
                [
                    "C3绿",
                    "自动喷漆 C3",
                    "保赐利",
                    "中国大陆",
                    "B-1088",
                    "B-1088",
                    "绿",
                    "9",
                    "6.9",
                    "8.63",
                    "0.4",
                    "",
                    "7",
                    "300",
                ],
            ],
            "DICT_SHEET": [["titleField", "brandId"], ["x", "y"]],
        }
    )
    assert (reading.platform, reading.sheet, reading.header_row) == ("jd", "发品模板", 8)
    assert counts(reading) == {"heading": 2, "blank": 6, "product": 1}
    (paint,) = products(reading)
    assert (paint.handle, paint.title, paint.source_lang, paint.origin_country) == (
        "C3绿",
        "自动喷漆 C3",
        "zh",
        "中国大陆",
    )
    assert dict(paint.attributes) == {"型号": "B-1088", "颜色": "绿"}
    only = paint.variants[0]
    assert [str(m) for m in (only.price, only.compare_at, only.cost)] == ["8.63 CNY", "9 CNY", "6.9 CNY"]
    assert (only.weight, only.stock) == (Weight(Decimal("0.4"), "kg"), 7)

"""Exports whose headings are in another language: each platform's own table, tried language by language."""

from __future__ import annotations

import pytest

from seller_assistant.importing.headings import normal
from seller_assistant.importing.planning import plan
from seller_assistant.importing.platforms import PLATFORMS, localized
from seller_assistant.importing.reading_files import understand
from seller_assistant.sheets.book import Book, Sheet

LANGUAGES = ("fr", "de", "es", "it", "ru", "uk", "zh")
TABLES = sorted(localized._TABLES)


def table(platform: str, language: str) -> dict[str, str]:
    """The heading in that language of each English one, the first way to say it."""
    place = LANGUAGES.index(language) + 1
    found: dict[str, str] = {}
    for line in (localized._TABLES[platform] + localized._SHARED).strip().splitlines():
        words = line.split("|") if line else [""] * (len(LANGUAGES) + 1)
        for number in ("1", "2", "3") if "#" in line else ("",):
            said = words[place].split(";")[0].replace("#", number)
            found.setdefault(normal(words[0].replace("#", number)), said)
    return found


def book(rows: list[list[str]]) -> Book:
    return Book("export.csv", "csv", (Sheet("", tuple(map(tuple, rows))),))


def platforms(name: str):
    return [platform for platform in PLATFORMS if platform.id == name and not platform.part]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TABLES)
def test_the_headings_of_every_language_tell_the_platform(name: str, language: str) -> None:
    said = table(name, language)
    (platform,) = platforms(name)
    whole = [signature for signature in platform.signature if all(said.get(word) for word in signature)]
    assert whole
    for signature in whole:
        names = [said[word] for word in sorted(signature)]
        best = max(PLATFORMS, key=lambda one: one.recognise(names))
        assert (best.id, best.recognise(names)) == (name, 1.0), names


@pytest.mark.parametrize("name", TABLES)
def test_a_heading_in_another_language_is_the_field_of_the_english_one(name: str) -> None:
    (platform,) = platforms(name)
    for language in LANGUAGES:
        fields = {
            (word, other): (platform.field_of(word)[0], platform.field_of(other)[0])
            for word, other in table(name, language).items()
            if platform.field_of(word)[0] not in ("", "extra", "stock", "sku")
        }
        assert {key: pair for key, pair in fields.items() if pair[0] != pair[1]} == {}, language


def test_every_line_of_the_tables_has_all_languages() -> None:
    lines = [line for text in (*localized._TABLES.values(), localized._SHARED) for line in text.strip().splitlines()]
    assert [line for line in lines if line.count("|") != len(LANGUAGES)] == []


SHOPIFY = (
    "handle", "title", "body html", "vendor", "option1 name", "option1 value", "variant sku", "variant price",
    "image src",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shopify_file_in_another_language_is_grouped_by_handle(shop, language: str) -> None:
    said = table("shopify", language)
    rows = [
        [said.get(word, word) for word in SHOPIFY],
        ["mug", "Mug", "<p>Red</p>", "Boréal", "Size", "S", "M-S", "9.50", "https://shop.test/a.jpg"],
        ["mug", "", "", "", "", "L", "M-L", "12.50", ""],
        ["mug", "", "", "", "", "", "", "", "https://shop.test/b.jpg"],
    ]
    reading = understand(book(rows))
    assert reading.platform == "shopify"
    (mug,) = plan([reading], shop()).new
    assert [(v.sku, str(v.price)) for v in mug.variants] == [("M-S", "9.50 CAD"), ("M-L", "12.50 CAD")]
    assert (mug.title, mug.brand, len(mug.pictures)) == ("Mug", "Boréal", 2)


@pytest.mark.parametrize(
    ("language", "kinds"),
    [("fr", "Produit Variante"), ("de", "Produkt Variante"), ("ru", "Товар Вариант"), ("zh", "产品 变体")],
)
def test_a_wix_file_with_its_kinds_translated_too(shop, language: str, kinds: str) -> None:
    said = table("wix", language)
    option = ["product option name 1", "product option description 1"]
    head = ["handle id", "field type", "name", "price", *option, "surcharge"]
    one, more = kinds.split()
    rows = [
        [said.get(normal(word), word) for word in head],
        ["mug", one, "Mug", "10", "Size", "S;L", ""],
        ["mug", more, "", "", "", "S", "0"],
        ["mug", more, "", "", "", "L", "5"],
    ]
    reading = understand(book(rows))
    assert reading.platform == "wix"
    (mug,) = plan([reading], shop()).new
    assert [str(v.price) for v in mug.variants] == ["10 CAD", "15 CAD"]


@pytest.mark.parametrize("language", ["uk", "zh", "de", "es", "it"])
def test_a_woocommerce_file_in_the_language_of_the_site(shop, language: str) -> None:
    said = table("woocommerce", language)
    head = (
        "id", "type", "sku", "name", "published", "visibility in catalog", "regular price", "parent", "images",
        "attribute 1 name", "attribute 1 value s",
    )  # fmt: skip
    rows = [
        [said[normal(word)] for word in head],
        ["7", "variable", "MUG", "Mug", "1", "visible", "", "", "https://shop.test/a.jpg", "Size", "S, L"],
        ["8", "variation", "MUG-S", "Mug - S", "1", "visible", "9", "MUG", "", "Size", "S"],
        ["9", "variation", "MUG-L", "Mug - L", "1", "visible", "12", "id:7", "", "Size", "L"],
    ]
    reading = understand(book(rows))
    assert reading.platform == "woocommerce"
    (mug,) = plan([reading], shop()).new
    assert [(v.sku, str(v.price)) for v in mug.variants] == [("MUG-S", "9 CAD"), ("MUG-L", "12 CAD")]


OLD_PACKET = (
    "宝贝名称,宝贝类目,店铺类目,新旧程度,省,城市,出售方式,宝贝价格,加价幅度,宝贝数量,有效期,运费承担,平邮,EMS,快递,付款方式,支付宝,发票,保修,"
    "自动重发,放入仓库,橱窗推荐,发布时间,心情故事,宝贝描述,宝贝图片,宝贝属性,团购价,最小团购件数,邮费模版ID,会员打折,修改时间,上传状态,"
    "图片状态,返点比例,新图片,销售属性组合,用户输入ID串,用户输入名-值对"
)


def test_the_packet_that_ecshop_writes_for_version_46() -> None:
    names = OLD_PACKET.split(",")
    told = {"宝贝名称": "枫糖", "宝贝价格": "39.9", "宝贝数量": "8", "宝贝类目": "1"}
    rows = [
        names,
        [{**told, "新图片": "aa11:0:0:|;"}.get(name, "") for name in names],
        [{**told, "宝贝名称": "枫糖大", "宝贝图片": "big.jpg"}.get(name, "") for name in names],
    ]
    reading = understand(book(rows))
    assert reading.platform == "taobao"
    first, second = (one.product for one in reading.readings)
    assert (first.title, str(first.price), first.stock) == ("枫糖", "39.9 CNY", 8)
    assert [[p.source for p in one.pictures] for one in (first, second)] == [["export/aa11.tbi"], ["big.jpg"]]


def test_the_list_that_ecshop_writes_for_itself() -> None:
    rows = [
        ["商品名称", "商品货号", "商品品牌", "市场售价", "本店售价", "商品原始图", "详细描述", "商品重量(kg)",
         "库存数量"],
        ["枫糖浆", "M-1", "北风", "50", "39.9", "200610/a.jpg", "很甜的枫糖浆", "0.5", "12"],
        ["红茶", "T-1", "北风", "30", "20", "", "", "0.2", "3"],
    ]
    product = understand(book(rows)).readings[0].product
    (variant,) = product.variants
    assert (product.title, product.sku or variant.sku, product.brand) == ("枫糖浆", "M-1", "北风")
    assert (str(variant.price), str(variant.compare_at), variant.stock) == ("39.9 CAD", "50 CAD", 12)

"""Magento, PrestaShop, OpenCart and Odoo: products whose choices, prices and words stand in several rows or sheets."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import Money, Weight
from seller_assistant.importing.joining import joined
from seller_assistant.importing.planning import plan, plan_files
from seller_assistant.importing.reading import ROW_KINDS


def cad(amount: str) -> Money:
    return Money(Decimal(amount), "CAD")


def rows_of(headings, *rows):
    """Rows from dictionaries; a heading that a row does not name stays blank."""
    return [headings, *([row.get(name, "") for name in headings] for row in rows)]


def fates(reading, sheet: str = "") -> list[str]:
    return [fate.kind for fate in reading.fates if fate.sheet == sheet]


def add_up(reading) -> bool:
    places = {(fate.sheet, fate.row) for fate in reading.fates}
    return sum(reading.count(kind) for kind in ROW_KINDS) == len(reading.fates) == len(places)


# -- Magento -------------------------------------------------------------------------------------------

MAGENTO = ["sku", "store_view_code", "attribute_set_code", "product_type", "categories", "product_websites", "name",
           "description", "short_description", "weight", "visibility", "price", "special_price",
           "special_price_to_date", "url_key", "base_image", "additional_images", "country_of_manufacture",
           "additional_attributes", "qty", "configurable_variations", "configurable_variation_labels",
           "bundle_values"]  # fmt: skip


@pytest.fixture
def magento(taken):
    def child(sku: str, size: str, price: str, **more: str) -> dict[str, str]:
        facts = f"color=Red|Blue,size={size},material=Wool, soft,ean=4006381333931,gift=Use config"
        return {"sku": sku, "product_type": "simple", "name": f"Socks {size}", "price": price, "qty": "3",
                "visibility": "Not Visible Individually", "additional_attributes": facts, "weight": "0.2",
                "base_image": f"/s/{size}.jpg", "url_key": f"socks-{size}", **more}  # fmt: skip

    return taken(
        rows_of(
            MAGENTO,
            child("S-8", "8", "9.50"),
            child("S-9", "9", "10.50", special_price="8", special_price_to_date="1/1/2031"),
            {"sku": "S", "product_type": "configurable", "name": "Socks", "description": "Warm", "url_key": "socks",
             "categories": "Default Category/Wear,Default Category/Wear/Socks", "visibility": "Catalog, Search",
             "base_image": "/s/s.jpg", "additional_images": "/s/s.jpg,/s/back.jpg,no_selection",
             "additional_attributes": "manufacturer=Boréal,material=Wool, soft,has_options=1",
             "configurable_variations": "sku=S-8,size=8|sku=S-9,size=9|sku=S-10,size=10",
             "configurable_variation_labels": "size=Size"},
            {"sku": "S", "store_view_code": "chinese", "name": "袜子", "description": "暖和"},
            {"sku": "S", "store_view_code": "fr_ca", "name": "Chaussettes"},
            {"sku": "S", "store_view_code": "us", "name": "Socks, American"},
            {"sku": "set", "product_type": "bundle", "name": "Set", "bundle_values": "name=One,sku=S-8",
             "visibility": "Catalog, Search", "url_key": "set"},
            {"name": "no code"},
        )
    )  # fmt: skip


def test_magento_hidden_children_are_variants_only(magento) -> None:
    assert magento.platform == "magento"
    socks, bundle = (r.product for r in magento.readings)
    assert [(v.sku, v.options) for v in socks.variants] == [
        ("S-8", (("Size", "8"),)), ("S-9", (("Size", "9"),)), ("S-10", (("Size", "10"),)),
    ]  # fmt: skip
    assert [v.price for v in socks.variants] == [cad("9.50"), cad("10.50"), None]
    assert socks.variants[0].gtin == "4006381333931"
    assert socks.variants[0].picture == "/s/8.jpg"
    assert (socks.sku, socks.handle, socks.brand, socks.category) == ("S", "socks", "Boréal", "Wear/Socks")
    assert [p.source for p in socks.pictures] == ["/s/s.jpg", "/s/back.jpg", "/s/8.jpg", "/s/9.jpg"]
    assert ("Material", "Wool, soft") in socks.attributes
    assert len(bundle.variants) == 1
    assert dict(bundle.extras)["bundle_values"] == "name=One,sku=S-8"


def test_magento_store_views_become_translations(magento) -> None:
    socks = magento.readings[0].product
    assert (socks.title, socks.source_lang) == ("Socks", "en")
    assert set(socks.texts) == {
        ("title", "zh-CN", "袜子"), ("description", "zh-CN", "暖和"), ("title", "fr", "Chaussettes"),
    }  # fmt: skip
    assert dict(socks.extras)["title (us)"] == "Socks, American"


def test_magento_an_english_store_view_of_a_chinese_shop_is_the_source(taken) -> None:
    reading = taken(
        rows_of(
            MAGENTO,
            {"sku": "m", "product_type": "simple", "name": "白瓷奶勺", "description": "手工制作", "url_key": "m"},
            {"sku": "m", "store_view_code": "english", "name": "Milk spoon"},
        )
    )
    (spoon,) = (r.product for r in reading.readings)
    assert (spoon.title, spoon.source_lang, spoon.description) == ("Milk spoon", "en", "手工制作")
    assert spoon.texts == (("title", "zh-CN", "白瓷奶勺"),)


def test_magento_a_price_that_ends_is_told_and_not_taken(magento) -> None:
    nine = magento.readings[0].product.variants[1]
    assert (nine.price, nine.compare_at) == (cad("10.50"), None)
    assert "special-price-ends" in [n.code for n in magento.notices]
    assert dict(magento.readings[0].product.extras)["special_price"] == "8"


def test_magento_every_row_has_a_fate(magento) -> None:
    assert fates(magento) == [
        "heading", "variant", "variant", "product", "variant", "variant", "variant", "product", "skipped",
    ]  # fmt: skip
    assert add_up(magento)


def test_magento_visible_children_stay_products_as_the_shop_shows_them(taken) -> None:
    reading = taken(
        rows_of(
            MAGENTO,
            {"sku": "a", "product_type": "simple", "name": "A", "price": "1", "visibility": "Catalog, Search"},
            {"sku": "c", "product_type": "configurable", "name": "C", "visibility": "Catalog, Search",
             "configurable_variations": "sku=a,size=S"},
        )
    )  # fmt: skip
    assert [r.product.title for r in reading.readings] == ["A", "C"]


# -- PrestaShop ----------------------------------------------------------------------------------------

PRODUCTS = ["Product ID", "Active (0/1)", "Name *", "Categories (x,y,z...)", "Price tax excluded", "Wholesale price",
            "Reference #", "Manufacturer", "EAN13", "Weight", "Quantity", "Summary", "Description", "Tags (x,y,z...)",
            "URL rewritten", "Image URLs (x,y,z...)", "Image alt texts (x,y,z...)",
            "Feature(Name:Value:Position)"]  # fmt: skip
COMBINATIONS = ["Product ID*", "Attribute (Name:Type:Position)*", "Value (Value:Position)*", "Reference", "EAN13",
                "Wholesale price", "Impact on price", "Quantity", "Impact on weight",
                "Image URLs (x,y,z...)"]  # fmt: skip
IPOD = {"Product ID": "1", "Active (0/1)": "1", "Name *": "iPod", "Categories (x,y,z...)": "Players",
        "Price tax excluded": "100", "Wholesale price": "80", "Reference #": "RP-1", "Manufacturer": "Apple",
        "Weight": "0.5", "Quantity": "160", "Summary": "<p>New</p>", "Description": "<p>New design.</p>",
        "Tags (x,y,z...)": "apple, ipod", "URL rewritten": "ipod", "Image URLs (x,y,z...)": "https://x.ca/1.jpg",
        "Image alt texts (x,y,z...)": "Front",
        "Feature(Name:Value:Position)": "Colour:Blue:1,Fabric:Wool, soft:2"}  # fmt: skip
CASE = {"Product ID": "2", "Active (0/1)": "1", "Name *": "Case", "Price tax excluded": "25", "Reference #": "RP-2"}
CHOICES = [
    {"Product ID*": "1", "Attribute (Name:Type:Position)*": "Color:color:0, Disk space:select:1",
     "Value (Value:Position)*": "Blue:0, 16GB:1", "Reference": "N-16", "Impact on price": "40", "Quantity": "10",
     "Wholesale price": "100", "Impact on weight": "0.1", "Image URLs (x,y,z...)": "https://x.ca/b.jpg"},
    {"Product ID*": "1", "Attribute (Name:Type:Position)*": "Color:color:0, Disk space:select:1",
     "Value (Value:Position)*": "Blue:0, 8GB:1", "Reference": "N-8", "Impact on price": "-5.5", "Quantity": "3",
     "Wholesale price": "0"},
    {"Product ID*": "9", "Attribute (Name:Type:Position)*": "Size:select:0", "Value (Value:Position)*": "M:0",
     "Impact on price": "1"},
    {"Product ID*": "1"},
]  # fmt: skip


@pytest.fixture
def presta(write):
    products = write(rows_of(PRODUCTS, IPOD, CASE), "products.csv")
    return products, write(rows_of(COMBINATIONS, *CHOICES), "combinations.csv")


@pytest.mark.parametrize("order", [1, -1])
def test_prestashop_impacts_are_added_to_the_prices_of_the_other_file(presta, shop, order: int) -> None:
    made = plan_files(presta[::order], shop())
    ipod, case = made.new
    assert [(v.sku, v.price, v.stock, v.weight) for v in ipod.variants] == [
        ("N-16", cad("140"), 10, Weight(Decimal("0.6"), "kg")),
        ("N-8", cad("94.5"), 3, Weight(Decimal("0.5"), "kg")),
    ]
    assert [v.cost for v in ipod.variants] == [cad("100"), cad("80")]
    assert ipod.variants[0].options == (("Color", "Blue"), ("Disk space", "16GB"))
    assert (ipod.sku, ipod.handle, ipod.external_id, ipod.brand) == ("RP-1", "ipod", "prestashop:1", "Apple")
    assert [(p.source, p.alt) for p in ipod.pictures] == [("https://x.ca/1.jpg", "Front"), ("https://x.ca/b.jpg", "")]
    assert {("Colour", "Blue"), ("Fabric", "Wool, soft")} <= set(ipod.attributes)
    assert [v.price for v in case.variants] == [cad("25")]
    again = plan_files(presta[::order], shop.after(made))
    assert (len(again.new), len(again.updated), len(again.unchanged)) == (0, 0, 2)


def test_prestashop_rows_of_both_files_have_fates(presta, shop) -> None:
    made = plan_files(presta, shop())
    assert [fates(file) for file in made.files] == [
        ["heading", "product", "product"], ["heading", "variant", "variant", "skipped", "skipped"],
    ]  # fmt: skip
    assert all(add_up(file) for file in made.files)
    assert "choices-alone" in [n.code for n in made.notices]


def test_prestashop_combinations_alone_leave_prices_alone(presta, shop) -> None:
    products, combinations = presta
    before = plan_files([products, combinations], shop())
    after = plan_files([combinations], shop.after(before))
    assert [p.title for p in after.unchanged] == ["iPod"]
    assert not after.new
    assert not after.updated


def test_prestashop_combinations_may_stand_on_a_second_sheet(taken, shop) -> None:
    sheets = {"Produits": rows_of(PRODUCTS, IPOD, CASE), "Déclinaisons": rows_of(COMBINATIONS, *CHOICES[:2])}
    reading = taken(sheets)
    made = plan(joined([reading]), shop())
    assert [v.price for v in made.new[0].variants] == [cad("140"), cad("94.5")]
    assert fates(reading, "Déclinaisons") == ["heading", "variant", "variant"]
    assert add_up(reading)
    assert not [n for n in reading.notices if n.code == "sheet-left-out"]


@pytest.mark.parametrize(
    "names",
    [
        ["ID", "Actif (0/1)", "Nom*", "Catégories (x,y,z...)", "Prix HT", "Référence", "Marque", "Quantité"],
        ["ID", "Aktiv (0/1)", "Name *", "Kategorien (x,y,z...)", "Preis ohne MwSt.", "Artikelnummer", "Marke", "Menge"],
        ["ID", "Activo (0/1)", "Nombre", "Categorías (x,y,z...)", "Precio sin IVA", "Referencia n.", "Fabricante",
         "Cantidad"],
        ["ID", "Attivo (0/1)", "Nome *", "Categorie (x,y,z...)", "Prezzo (Tasse Escluse)", "Riferimento", "Marca",
         "Quantità"],
        ["ID", "Активен (0/1)", "Имя", "Категории (x,y,z...)", "Цена без налогов", "Артикул №", "Производитель",
         "Количество"],
    ],
)  # fmt: skip
def test_prestashop_speaks_the_shops_language(taken, names) -> None:
    reading = taken([names, ["5", "1", "Thé", "Boissons", "12.50", "T-1", "Boréal", "4"]])
    assert reading.platform == "prestashop"
    (tea,) = (r.product for r in reading.readings)
    assert (tea.title, tea.category, tea.brand, tea.external_id) == ("Thé", "Boissons", "Boréal", "prestashop:5")
    assert (tea.price, tea.stock, tea.variants[0].sku) == (cad("12.50"), 4, "T-1")


# -- OpenCart ------------------------------------------------------------------------------------------

CART = ["product_id", "name(bg)", "name(en-gb)", "name(zh-cn)", "categories", "sku", "upc", "ean", "quantity", "model",
        "manufacturer", "image_name", "price", "weight", "weight_unit", "status", "seo_keyword", "description(bg)",
        "description(en-gb)", "tags(bg)", "tags(en-gb)"]  # fmt: skip


@pytest.fixture
def opencart(taken):
    shirt = {"product_id": "275", "name(bg)": "Риза", "name(en-gb)": "Shirt &amp; tie", "name(zh-cn)": "衬衫",
             "categories": "182,7", "quantity": "9", "model": "men-shirt", "manufacturer": "Disley",
             "image_name": "data/1.jpg", "price": "20", "weight": "1", "weight_unit": "кг", "seo_keyword": "shirt",
             "description(en-gb)": "&lt;p&gt;Fine&lt;/p&gt;", "tags(bg)": "риза", "tags(en-gb)": "shirt, men",
             "ean": "4006381333931"}  # fmt: skip
    values = ["product_id", "option", "option_value", "quantity", "subtract", "price", "price_prefix", "points",
              "points_prefix", "weight", "weight_prefix"]  # fmt: skip
    return taken(
        {
            "AdditionalImages": [["product_id", "image", "sort_order"], ["275", "data/3.jpg", "2"],
                                 ["275", "data/2.jpg", "1"], ["999", "data/9.jpg", "1"]],
            "Products": rows_of(CART, shirt, {"product_id": "276", "name(en-gb)": "Belt", "model": "belt", "sku": "B-1",
                                              "price": "5"}),
            "Specials": [["product_id", "customer_group", "priority", "price", "date_start", "date_end"],
                         ["275", "Default", "2", "15", "0000-00-00", "0000-00-00"],
                         ["275", "Default", "1", "12", "2020-01-01", "2020-02-01"]],
            "Rewards": [["product_id", "customer_group", "points"], ["275", "Default", "0"]],
            "ProductOptions": [["product_id", "option", "default_option_value", "required"],
                               ["275", "Size", "", "true"]],
            "ProductOptionValues": [values, ["275", "Size", "M", "4", "true", "0", "+", "0", "+", "0", "+"],
                                    ["275", "Size", "XL", "2", "true", "3.50", "+", "0", "+", "0.2", "+"],
                                    ["275", "Cut", "Slim", "9", "true", "1", "-", "0", "+", "0", "+"],
                                    ["275", "Cut", "Wide", "1", "true", "0", "+", "0", "+", "0", "+"]],
            "ProductAttributes": [["product_id", "attribute_group", "attribute", "text(bg)", "text(en-gb)"],
                                  ["275", "Facts", "Fabric", "памук", "cotton"]],
        },
        file="shop.xlsx",
    )  # fmt: skip


def test_opencart_choices_are_combined_and_their_differences_added_up(opencart) -> None:
    assert (opencart.platform, opencart.sheet) == ("opencart", "Products")
    shirt, belt = (r.product for r in opencart.readings)
    assert [(dict(v.options), v.price.amount, v.stock, v.weight.value) for v in shirt.variants] == [
        ({"Size": "M", "Cut": "Slim"}, Decimal(14), 4, Decimal(1)),
        ({"Size": "M", "Cut": "Wide"}, Decimal(15), 1, Decimal(1)),
        ({"Size": "XL", "Cut": "Slim"}, Decimal("17.50"), 2, Decimal("1.2")),
        ({"Size": "XL", "Cut": "Wide"}, Decimal("18.50"), 1, Decimal("1.2")),
    ]
    assert shirt.variants[0].compare_at == cad("19")
    assert (belt.variants[0].sku, dict(belt.extras)["model"]) == ("B-1", "belt")
    assert shirt.sku == "men-shirt"


def test_opencart_words_stand_in_their_languages(opencart) -> None:
    shirt = opencart.readings[0].product
    assert (shirt.title, shirt.description, shirt.source_lang) == ("Shirt & tie", "<p>Fine</p>", "en")
    assert {("title", "bg", "Риза"), ("title", "zh-CN", "衬衫")} == set(shirt.texts)
    assert shirt.tags == ("shirt", "men")
    assert ("Fabric", "cotton") in shirt.attributes
    assert (shirt.handle, shirt.external_id, shirt.brand) == ("shirt", "opencart:275", "Disley")
    assert dict(shirt.extras)["categories"] == "182,7"
    assert shirt.variants[0].weight.unit == "kg"


def test_opencart_pictures_of_the_other_sheet_follow_in_their_order(opencart) -> None:
    assert [p.source for p in opencart.readings[0].product.pictures] == ["data/1.jpg", "data/2.jpg", "data/3.jpg"]


def test_opencart_every_row_of_every_sheet_has_a_fate(opencart) -> None:
    assert fates(opencart, "Products") == ["heading", "product", "product"]
    assert fates(opencart, "AdditionalImages") == ["heading", "picture", "picture", "skipped"]
    assert fates(opencart, "Specials") == ["heading", "variant", "skipped"]
    assert fates(opencart, "ProductOptionValues") == ["heading", *["variant"] * 4]
    assert add_up(opencart)
    left = [str(n.message) for n in opencart.notices if n.code == "sheet-left-out"]
    assert len(left) == 1
    assert "Rewards" in left[0]


# -- Odoo ----------------------------------------------------------------------------------------------


def test_odoo_attributes_stand_on_rows_below_their_product(taken) -> None:
    names = ["External ID", "Name", "Product Type", "Internal Reference", "Barcode", "Sales Price", "Cost", "Weight",
             "Sales Description", "Product Attributes / Attribute", "Product Attributes / Values"]  # fmt: skip
    reading = taken(
        {
            "Template": rows_of(
                names,
                {"External ID": "p1", "Name": "Desk", "Internal Reference": "D-1", "Sales Price": "120", "Cost": "80",
                 "Weight": "12.5", "Sales Description": "Oak", "Product Attributes / Attribute": "Legs",
                 "Product Attributes / Values": "Steel,Wood"},
                {"Product Attributes / Attribute": "Colour", "Product Attributes / Values": "White, Black"},
                {"Product Attributes / Attribute": "Top", "Product Attributes / Values": "Oak"},
                {"External ID": "p2", "Name": "Lamp", "Internal Reference": "L-1", "Barcode": "4006381333931",
                 "Sales Price": "30"},
            ),
            "Import FAQ": [["How to customize the file?"], ["Add, remove and sort columns as you want."]],
        }
    )  # fmt: skip
    desk, lamp = (r.product for r in reading.readings)
    assert (reading.platform, reading.sheet) == ("odoo", "Template")
    assert [v.options for v in desk.variants] == [
        (("Legs", "Steel"), ("Colour", "White")), (("Legs", "Steel"), ("Colour", "Black")),
        (("Legs", "Wood"), ("Colour", "White")), (("Legs", "Wood"), ("Colour", "Black")),
    ]  # fmt: skip
    assert ("Top", "Oak") in desk.attributes
    assert (desk.sku, desk.external_id, desk.price) == ("D-1", "odoo:p1", cad("120"))
    assert desk.weight == Weight(Decimal("12.5"), "kg")
    assert (lamp.variants[0].sku, lamp.variants[0].gtin) == ("L-1", "4006381333931")
    assert fates(reading, "Template") == ["heading", "product", "variant", "variant", "product"]


def test_odoo_rows_of_variants_are_one_product(taken) -> None:
    reading = taken(
        rows_of(
            ["Internal Reference", "Name", "Variant Values", "Sales Price", "Cost"],
            {"Internal Reference": "D-1", "Name": "Desk", "Variant Values": "Legs: Steel, Color: White",
             "Sales Price": "120"},
            {"Internal Reference": "D-2", "Name": "Desk", "Variant Values": "Legs: Wood, Color: White",
             "Sales Price": "130"},
            {"Internal Reference": "L-1", "Name": "Lamp", "Sales Price": "9"},
        )
    )  # fmt: skip
    desk, lamp = (r.product for r in reading.readings)
    assert [(v.sku, v.options, v.price) for v in desk.variants] == [
        ("D-1", (("Legs", "Steel"), ("Color", "White")), cad("120")),
        ("D-2", (("Legs", "Wood"), ("Color", "White")), cad("130")),
    ]
    assert len(lamp.variants) == 1
    assert [f.kind for f in reading.fates] == ["heading", "product", "variant", "product"]


@pytest.mark.parametrize(
    "names",
    [
        ["ID externe", "Nom", "Type de produit", "Référence interne", "Code-barres", "Prix de vente", "Coût", "Poids"],
        ["Externe ID", "Name", "Produktart", "Interne Referenz", "Barcode", "Verkaufspreis", "Kosten", "Gewicht"],
        ["ID externo", "Nombre", "Tipo de producto", "Referencia interna", "Código de barras", "Precio de venta",
         "Coste", "Peso"],
        ["Внешний ID", "Название", "Тип товара", "Внутренняя ссылка", "Штрих-код", "Цена продажи", "Себестоимость",
         "Вес"],
        ["外部 ID", "名称", "产品类型", "内部参考", "条码", "销售价格", "成本", "重量"],
    ],
)  # fmt: skip
def test_odoo_speaks_the_owners_language(taken, names) -> None:
    reading = taken([names, ["p1", "Lamp", "Goods", "L-1", "4006381333931", "30", "12", "1.5"]])
    assert reading.platform == "odoo"
    (lamp,) = (r.product for r in reading.readings)
    assert (lamp.title, lamp.external_id, lamp.price, lamp.variants[0].sku) == ("Lamp", "odoo:p1", cad("30"), "L-1")
    assert lamp.variants[0].cost == cad("12")

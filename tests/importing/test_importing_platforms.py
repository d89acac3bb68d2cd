"""Shopify and WooCommerce: products, variants, pictures and row fates."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import Money, Weight
from seller_assistant.importing.platforms import PLATFORMS
from seller_assistant.importing.reading import ROW_KINDS

CLASSIC = [
    "Handle", "Title", "Body (HTML)", "Vendor", "Type", "Tags", "Option1 Name", "Option1 Value", "Variant SKU",
    "Variant Grams", "Variant Inventory Policy", "Variant Inventory Qty", "Variant Price", "Variant Compare At Price",
    "Variant Barcode", "Image Src", "Image Position", "Variant Image", "Cost per item",
    "Fabric (product.metafields.shopify.fabric)", "Rating (product.metafields.reviews.rating)",
]  # fmt: skip


def shopify_row(**cells: str) -> list[str]:
    return [cells.get(name, "") for name in (heading.split(" (")[0].replace(" ", "_") for heading in CLASSIC)]


@pytest.fixture
def shopify(taken):
    return taken(
        [
            CLASSIC,
            shopify_row(
                Handle="toque", Title="Wool toque", Body="<p>Warm</p>", Vendor="Boréal", Type="Hats",
                Tags="wool, winter",
                Option1_Name="Size", Option1_Value="S", Variant_SKU="'001", Variant_Grams="250",
                Variant_Inventory_Policy="deny", Variant_Inventory_Qty="4", Variant_Price="34.99",
                Variant_Compare_At_Price="40", Image_Src="https://x.ca/2.jpg", Image_Position="2", Cost_per_item="12",
                Fabric="wool", Rating="4.5",
            ),
            shopify_row(Handle="toque", Option1_Value="M", Variant_SKU="002", Variant_Price="36",
                        Variant_Inventory_Policy="deny",
                        Variant_Image="https://x.ca/m.jpg"),
            shopify_row(Handle="toque", Image_Src="https://x.ca/1.jpg", Image_Position="1"),
            shopify_row(Handle="mug", Title="Mug", Option1_Name="Title", Option1_Value="Default Title",
                        Variant_Price="9"),
            shopify_row(Title="No handle"),
            shopify_row(),
        ]
    )  # fmt: skip


def test_rows_of_one_handle_are_one_product(shopify) -> None:
    assert shopify.platform == "shopify"
    toque, mug = (reading.product for reading in shopify.readings)
    assert [dict(v.options) for v in toque.variants] == [{"Size": "S"}, {"Size": "M"}]
    assert not mug.has_options
    assert len(mug.variants) == 1


def test_the_first_row_holds_the_texts(shopify) -> None:
    toque = shopify.readings[0].product
    assert (toque.title, toque.description, toque.brand, toque.category) == (
        "Wool toque",
        "<p>Warm</p>",
        "Boréal",
        "Hats",
    )
    assert toque.tags == ("wool", "winter")
    assert ("Fabric", "wool") in toque.attributes
    assert any(value == "4.5" for _, value in toque.extras)


def test_the_first_variant_has_all_its_numbers(shopify) -> None:
    first = shopify.readings[0].product.variants[0]
    assert (first.sku, first.stock) == ("001", 4)
    assert first.price == Money(Decimal("34.99"), "CAD")
    assert first.compare_at == Money(Decimal(40), "CAD")
    assert first.cost == Money(Decimal(12), "CAD")
    assert first.weight == Weight(Decimal(250), "g")


def test_pictures_stand_in_their_positions_and_variants_know_theirs(shopify) -> None:
    toque = shopify.readings[0].product
    assert [p.source for p in toque.pictures] == ["https://x.ca/1.jpg", "https://x.ca/2.jpg", "https://x.ca/m.jpg"]
    assert toque.variants[1].picture == "https://x.ca/m.jpg"


def test_every_row_has_one_fate_and_they_add_up(shopify) -> None:
    counts = {kind: shopify.count(kind) for kind in ROW_KINDS if shopify.count(kind)}
    assert counts == {"heading": 1, "product": 2, "variant": 1, "picture": 1, "skipped": 1, "blank": 1}
    assert [fate.row for fate in shopify.fates] == list(range(1, 8))
    skipped = next(fate for fate in shopify.fates if fate.kind == "skipped")
    assert "handle" in str(skipped.why)


def test_no_currency_in_the_file_is_said(shopify) -> None:
    assert shopify.assumed_currency == "CAD"
    assert [n.code for n in shopify.notices] == ["currency-assumed"]


def test_cells_that_slipped_are_not_believed(taken) -> None:
    reading = taken(
        [
            CLASSIC,
            shopify_row(Handle="a", Title="Pant", Option1_Name="Size", Option1_Value="S",
                        Variant_Inventory_Policy="shopify"),
            shopify_row(Handle="a", Option1_Value="M", Variant_Price="689", Variant_Inventory_Policy="shopify",
                        Variant_Inventory_Qty="440", Variant_Grams="10"),
        ]
    )  # fmt: skip
    (product,) = (r.product for r in reading.readings)
    assert [v.options[0][1] for v in product.variants] == ["M"]
    assert product.variants[0].stock is None
    assert product.variants[0].weight is None
    assert [n.severity for n in reading.notices if n.code == "cells-slipped"] == ["error", "error"]


def test_the_template_of_2025_is_shopify_too(taken) -> None:
    reading = taken(
        [
            ["Title", "URL handle", "Description", "Option1 name", "Option1 value", "SKU", "Price",
             "Weight value (grams)",
             "Product image URL"],
            ["Soap", "soap", "Olive", "Scent", "Rose", "S-R", "6.50", "120", "https://x.ca/r.jpg"],
            ["", "soap", "", "", "Mint", "S-M", "6.50", "120", ""],
        ]
    )  # fmt: skip
    assert reading.platform == "shopify"
    assert [v.options for v in reading.readings[0].product.variants] == [(("Scent", "Rose"),), (("Scent", "Mint"),)]
    assert reading.readings[0].product.weight == Weight(Decimal(120), "g")


WOO = [
    "ID", "Type", "SKU", "Name", "Published", "Visibility in catalog", "Short description", "Description", "Stock",
    "Weight (lbs)", "Sale price", "Regular price", "Categories", "Images", "Parent", "Attribute 1 name",
    "Attribute 1 value(s)", "Attribute 2 name", "Attribute 2 value(s)",
]  # fmt: skip


@pytest.fixture
def woo(taken):
    def row(**cells: str) -> list[str]:
        return [cells.get(name.split("(")[0].strip().replace(" ", "_"), "") for name in WOO]

    return taken(
        [
            WOO,
            row(ID="9", Type="variation", SKU="t-r", Parent="tee", Sale_price="20", Regular_price="25", Stock="3",
                Attribute_1_name="Color", Attribute_1_value="Red", Images="https://x.ca/r.png"),
            row(ID="5", Type="Variable ", SKU="tee", Name="Tee", Attribute_1_name="Color",
                Attribute_1_value="Red, Blue",
                Attribute_2_name="Fabric", Attribute_2_value="Cotton", Images="https://x.ca/a.png, https://x.ca/b.png"),
            row(ID="6", Type=" variation ", Parent="id:5", Regular_price="25", Attribute_1_value="Blue"),
            row(ID="7", Type="simple, downloadable, virtual", Name="Album", Regular_price="15 000 Fcfa", Weight="1.5"),
            row(ID="8", Type="grouped", Name="Set"),
            row(ID="10", Type="variation", Parent="gone", Regular_price="1"),
        ]
    )  # fmt: skip


def test_variations_find_their_parent_by_sku_or_number(woo) -> None:
    assert woo.platform == "woocommerce"
    tee, album, group = (reading.product for reading in woo.readings)
    assert [v.options for v in tee.variants] == [(("Color", "Red"),), (("Color", "Blue"),)]
    assert [v.external_id for v in tee.variants] == ["woocommerce:9", "woocommerce:6"]
    assert (tee.sku, tee.external_id) == ("tee", "woocommerce:5")
    assert ("Fabric", "Cotton") in tee.attributes
    assert "Color" not in dict(tee.attributes)
    assert len(album.variants) == len(group.variants) == 1


def test_a_sale_price_crosses_out_the_regular_one(woo) -> None:
    red, blue = woo.readings[0].product.variants
    assert (red.price, red.compare_at) == (Money(Decimal(20), "CAD"), Money(Decimal(25), "CAD"))
    assert (blue.price, blue.compare_at) == (Money(Decimal(25), "CAD"), None)


def test_price_and_weight_keep_the_units_they_are_given(woo) -> None:
    album = woo.readings[1].product
    assert album.price == Money(Decimal(15000), "XOF")
    assert album.weight == Weight(Decimal("1.5"), "lb")


def test_a_variation_without_parent_is_skipped_aloud(woo) -> None:
    assert [fate.row for fate in woo.fates if fate.kind == "skipped"] == [7]
    assert sum(woo.count(kind) for kind in ROW_KINDS) == 7


@pytest.mark.parametrize(
    "names",
    [
        ["ID", "  ", "UGS", "Nom", "Publié", "Visibilité dans le catalogue", "Tarif régulier", "Nom de l’attribut 1"],
        ["ID", "Тип", "Артикул", "Имя", "Видимость в каталоге", "Базовая цена"],
        ["ID", "Typ", "Artikelnummer", "Name", "Sichtbarkeit im Katalog", "Regulärer Preis"],
        ["ID", "Tipo", "SKU", "Nombre", "Visibilidad en el catálogo", "Precio normal"],
        ["ID", "Tipo", "SKU", "Nome", "Visibilità nel catalogo", "Prezzo di listino"],
    ],
)
def test_woocommerce_speaks_the_shops_language(names) -> None:
    best = max(PLATFORMS, key=lambda platform: platform.recognise(names))
    assert best.id == "woocommerce"


def test_a_type_heading_typed_over_is_known_by_its_cells(taken) -> None:
    names = ["ID", "  ", "UGS", "Nom", "Visibilité dans le catalogue", "Tarif régulier", "Parent",
             "Nom de l’attribut 1", "Valeur(s) de l’attribut 1"]  # fmt: skip
    reading = taken(
        [names, ["1", "Variable ", "r", "Robe", "visible", "", "", "Taille", "S, M"],
         ["2", "variation ", "r-s", "", "", "12000Fcfa", "r", "Taille", "S"]]
    )  # fmt: skip
    assert len(reading.readings) == 1
    assert reading.readings[0].product.variants[0].options == (("Taille", "S"),)
    assert reading.currency == "XOF"


@pytest.mark.parametrize("platform", PLATFORMS, ids=lambda p: p.id)
def test_every_platform_has_an_id_and_a_name(platform) -> None:
    assert platform.id
    assert platform.name
    assert 0.0 <= platform.recognise(["Title", "Price"]) <= 1.0

"""Etsy, Wix, Squarespace and BigCommerce: choices, prices, pictures and row fates, as each platform writes them."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import Money, Weight
from seller_assistant.importing.platforms import PLATFORMS
from seller_assistant.importing.reading import ROW_KINDS


def cad(amount: str) -> Money:
    return Money(Decimal(amount), "CAD")


def rows_of(headings, *rows):
    """Rows from dictionaries; a heading that a row does not name stays blank."""
    return [headings, *([row.get(name, "") for name in headings] for row in rows)]


def add_up(reading) -> bool:
    places = {(fate.sheet, fate.row) for fate in reading.fates}
    return sum(reading.count(kind) for kind in ROW_KINDS) == len(reading.fates) == len(places)


# -- Etsy ----------------------------------------------------------------------------------------------

ETSY = ["TITLE", "DESCRIPTION", "PRICE", "CURRENCY_CODE", "QUANTITY", "TAGS", "MATERIALS", "IMAGE1", "IMAGE2",
        "VARIATION 1 TYPE", "VARIATION 1 NAME", "VARIATION 1 VALUES", "VARIATION 2 TYPE", "VARIATION 2 NAME",
        "VARIATION 2 VALUES", "SKU"]  # fmt: skip


@pytest.fixture
def etsy(taken):
    return taken(
        rows_of(
            ETSY,
            {"TITLE": "Fern &quot;Boston&quot; pot", "DESCRIPTION": "Green\nand wild", "PRICE": "27.95",
             "CURRENCY_CODE": "EUR", "QUANTITY": "29", "TAGS": "rare_plant,fern", "MATERIALS": "Clay,Wood",
             "IMAGE1": "https://x.ca/1.jpg", "IMAGE2": "https://x.ca/2.jpg", "VARIATION 1 TYPE": "Custom Property",
             "VARIATION 1 NAME": "Pot", "VARIATION 1 VALUES": "3&quot; Pot,4&quot; Pot", "VARIATION 2 NAME": "Colour",
             "VARIATION 2 VALUES": "Red,Blue,Green", "SKU": "F-2,F-1"},
            {"TITLE": "Mug", "PRICE": "12", "CURRENCY_CODE": "EUR", "QUANTITY": "3", "SKU": "MUG"},
            {"DESCRIPTION": "words without a title"},
        )
    )  # fmt: skip


def test_etsy_every_combination_of_the_choices_is_a_variant(etsy) -> None:
    fern, mug = (reading.product for reading in etsy.readings)
    assert etsy.platform == "etsy"
    assert len(fern.variants) == 6
    assert fern.variants[0].options == (("Pot", '3" Pot'), ("Colour", "Red"))
    assert mug.variants[0].options == ()


def test_etsy_gives_one_price_and_no_stock_to_choices_and_says_so(etsy) -> None:
    fern, mug = (reading.product for reading in etsy.readings)
    assert {v.price for v in fern.variants} == {Money(Decimal("27.95"), "EUR")}
    assert {v.stock for v in fern.variants} == {None}
    assert dict(fern.extras)["QUANTITY"] == "29"
    assert mug.variants[0].stock == 3
    assert [n.code for n in etsy.notices if n.severity == "warning"] == ["one-price-for-all", "sku-unassigned"]


def test_etsy_skus_in_no_known_order_are_given_to_nobody(etsy) -> None:
    fern, mug = (reading.product for reading in etsy.readings)
    assert {v.sku for v in fern.variants} == {""}
    assert dict(fern.extras)["SKU"] == "F-2, F-1"
    assert mug.variants[0].sku == "MUG"


def test_etsy_texts_tags_and_materials(etsy) -> None:
    fern = etsy.readings[0].product
    assert fern.title == 'Fern "Boston" pot'
    assert fern.description == "Green\nand wild"
    assert fern.tags == ("rare plant", "fern")
    assert ("Materials", "Clay, Wood") in fern.attributes
    assert [p.source for p in fern.pictures] == ["https://x.ca/1.jpg", "https://x.ca/2.jpg"]
    assert etsy.currency == "EUR"
    assert add_up(etsy)
    assert [f.row for f in etsy.fates if f.kind == "skipped"] == [4]


@pytest.mark.parametrize(
    "line",
    [
        "TITRE,DESCRIPTION,PRIX,CODE DE DEVISE,QUANTITÉ,TAGS,MATÉRIAUX,IMAGE1,TYPE DE VARIATION 1,NOM DE VARIATION 1,"
        "VALEURS DE VARIATION 1,SKU",
        "TITEL,BESCHREIBUNG,PREIS,WÄHRUNGSCODE,STÜCKZAHL,TAGS,MATERIALIEN,BILD1,VARIATIONSTYP 1,VARIATIONSNAME 1,"
        "VARIATIONSWERT 1,BESTANDSEINHEIT",
        "TÍTULO,DESCRIPCIÓN,PRECIO,CÓDIGO DE DIVISA,CANTIDAD,ETIQUETAS,MATERIALES,IMAGEN1,TIPO DE VARIACIÓN 1,"
        "NOMBRE DE VARIACIÓN 1,VALORES DE VARIACIÓN 1,SKU",
        "TITOLO,DESCRIZIONE,PREZZO,CODICE VALUTA,QUANTITÀ,TAG,MATERIALI,IMMAGINE1,TIPO VARIANTE 1,NOME VARIANTE 1,"
        "VALORI VARIANTE 1,SKU",
        "НАЗВАНИЕ,ОПИСАНИЕ,ЦЕНА,КОД ВАЛЮТЫ,КОЛИЧЕСТВО,ТЕГИ,МАТЕРИАЛЫ,ИЗОБРАЖЕНИЕ1,ТИП ВАРИАНТА 1,НАЗВАНИЕ ВАРИАНТА 1,"
        "ЗНАЧЕНИЯ ВАРИАНТА 1,АРТИКУЛ",
    ],
)
def test_etsy_speaks_the_sellers_language(taken, line: str) -> None:
    values = ["Bague", "Argent", "20", "EUR", "5", "a,b", "Silver", "https://x.ca/1.jpg", "Size", "Taille", "6,7", ""]
    reading = taken([line.split(","), values])
    assert reading.platform == "etsy"
    (product,) = (r.product for r in reading.readings)
    assert [v.options for v in product.variants] == [(("Taille", "6"),), (("Taille", "7"),)]
    assert product.price == Money(Decimal(20), "EUR")
    assert len(product.pictures) == 1


def test_more_combinations_than_anybody_sells_are_not_made(taken) -> None:
    many = ",".join(str(n) for n in range(40))
    reading = taken(
        rows_of(ETSY, {"TITLE": "Mug", "PRICE": "1", "CURRENCY_CODE": "CAD", "VARIATION 1 NAME": "Size",
                       "VARIATION 1 VALUES": many, "VARIATION 2 NAME": "Colour", "VARIATION 2 VALUES": many})
    )  # fmt: skip
    (product,) = (r.product for r in reading.readings)
    assert len(product.variants) == 1
    assert dict(product.extras)["Size"].startswith("0, 1, 2")
    assert "too-many-choices" in [n.code for n in reading.notices]


# -- Wix -----------------------------------------------------------------------------------------------

WIX = ["handleId", "fieldType", "name", "description", "productImageUrl", "collection", "sku", "price", "surcharge",
       "visible", "discountMode", "discountValue", "inventory", "weight", "cost", "productOptionName1",
       "productOptionType1", "productOptionDescription1", "additionalInfoTitle1", "additionalInfoDescription1",
       "brand"]  # fmt: skip
ID = "2077e7_05eb49453d9142e389b7be200c7461ee~mv2.jpg"


@pytest.fixture
def wix(taken):
    return taken(
        rows_of(
            WIX,
            {"handleId": "p1", "fieldType": "Product", "name": "Print", "description": "<p>Art</p>",
             "productImageUrl": f"{ID};https://x.ca/b.jpg;mine.jpg", "collection": "Prints;Sale", "price": "10",
             "inventory": "0", "weight": "0", "productOptionName1": "Size", "productOptionType1": "DROP_DOWN",
             "productOptionDescription1": "5x7;8x10", "additionalInfoTitle1": "Paper",
             "additionalInfoDescription1": "<p>Matte</p>", "brand": "Croix"},
            {"handleId": "p1", "fieldType": "Variant", "sku": "79", "surcharge": "0", "inventory": "1",
             "weight": "0.18", "productOptionDescription1": "5x7"},
            {"handleId": "p1", "fieldType": "Variant", "sku": "80", "surcharge": "5.50", "inventory": "OutOfStock",
             "weight": "0.25", "productOptionDescription1": "8x10"},
            {"handleId": "p2", "fieldType": "Product", "name": "Cup", "price": "20", "discountMode": "PERCENT",
             "discountValue": "25", "inventory": "7", "productOptionName1": "Colour", "productOptionType1": "COLOR",
             "productOptionDescription1": "#ff0000:Red;#00ff00:Green"},
            {"handleId": "gone", "fieldType": "Variant", "sku": "1", "surcharge": "1"},
            {"fieldType": "Product", "name": "No handle"},
            {},
        )
    )  # fmt: skip


def test_wix_adds_the_surcharge_to_the_price(wix) -> None:
    printed = wix.readings[0].product
    assert wix.platform == "wix"
    assert [(v.sku, v.price, v.options) for v in printed.variants] == [
        ("79", cad("10"), (("Size", "5x7"),)),
        ("80", cad("15.50"), (("Size", "8x10"),)),
    ]
    assert [v.stock for v in printed.variants] == [1, 0]
    assert printed.variants[0].weight == Weight(Decimal("0.18"), "kg")


def test_wix_completes_picture_ids_to_addresses_and_leaves_others(wix) -> None:
    assert [p.source for p in wix.readings[0].product.pictures] == [
        f"https://static.wixstatic.com/media/{ID}", "https://x.ca/b.jpg", "mine.jpg",
    ]  # fmt: skip


def test_wix_choices_without_rows_of_their_own_are_variants_too(wix) -> None:
    cup = wix.readings[1].product
    assert [v.options for v in cup.variants] == [(("Colour", "Red"),), (("Colour", "Green"),)]
    assert {v.price for v in cup.variants} == {cad("15.00")}
    assert {v.compare_at for v in cup.variants} == {cad("20")}
    assert cup.stock is None  # one count for both; kept in words
    assert dict(cup.extras)["inventory"] == "7"


def test_wix_facts_and_fates(wix) -> None:
    printed = wix.readings[0].product
    assert (printed.category, printed.brand, printed.handle) == ("Prints, Sale", "Croix", "p1")
    assert ("Paper", "Matte") in printed.attributes
    counts = {kind: wix.count(kind) for kind in ROW_KINDS if wix.count(kind)}
    assert counts == {"heading": 1, "product": 2, "variant": 2, "skipped": 2, "blank": 1}
    assert add_up(wix)


def test_wix_v3_has_rows_of_pictures_and_whole_prices(taken) -> None:
    names = ["handle", "fieldType", "name", "visible", "plainDescription", "media", "mediaAltText", "brand", "price",
             "strikethroughPrice", "cost", "inventory", "sku", "barcode", "weight", "productOptionName1",
             "productOptionType1", "productOptionChoices1"]  # fmt: skip
    reading = taken(
        rows_of(
            names,
            {"handle": "P1", "fieldType": "PRODUCT", "name": "Tote", "plainDescription": "<p>Big</p>",
             "productOptionName1": "Color", "productOptionChoices1": "#800080:purple;#FFFFFF:white"},
            {"handle": "P1", "fieldType": "VARIANT", "price": "20", "strikethroughPrice": "25", "cost": "13",
             "inventory": "IN_STOCK", "sku": "36", "productOptionName1": "Color", "productOptionChoices1": "white"},
            {"handle": "P1", "fieldType": "VARIANT", "price": "21", "inventory": "OUT_OF_STOCK", "sku": "37",
             "barcode": "4006381333931", "productOptionName1": "Color", "productOptionChoices1": "#800080:purple"},
            {"handle": "P1", "fieldType": "MEDIA", "media": "https://static.wixstatic.com/media/a~mv2.jpg",
             "mediaAltText": "Purple tote"},
            {"handle": "P1", "fieldType": "MEDIA"},
        )
    )  # fmt: skip
    (tote,) = (r.product for r in reading.readings)
    white, purple = tote.variants
    assert (white.price, white.compare_at, white.cost, white.stock) == (cad("20"), cad("25"), cad("13"), None)
    assert (purple.options, purple.stock, purple.gtin) == ((("Color", "purple"),), 0, "4006381333931")
    assert [(p.source, p.alt) for p in tote.pictures] == [
        ("https://static.wixstatic.com/media/a~mv2.jpg", "Purple tote"),
    ]
    assert tote.description == "<p>Big</p>"
    assert [f.kind for f in reading.fates] == ["heading", "product", "variant", "variant", "picture", "skipped"]


def test_wix_with_24000_variants_is_read(taken) -> None:
    rows = [WIX]
    for n in range(400):
        line = {"handleId": f"p{n}", "fieldType": "Product", "name": f"Print {n}", "price": "10",
                "productOptionName1": "Size", "productOptionDescription1": ";".join(map(str, range(60)))}  # fmt: skip
        more = ({"handleId": f"p{n}", "fieldType": "Variant", "surcharge": str(k), "productOptionDescription1": str(k)}
                for k in range(60))  # fmt: skip
        rows += rows_of(WIX, line, *more)[1:]
    reading = taken(rows)
    assert sum(len(r.product.variants) for r in reading.readings) == 24_000


# -- Squarespace ---------------------------------------------------------------------------------------

SQUARE = ["Product ID [Non Editable]", "Variant ID [Non Editable]", "Product Type [Non Editable]", "Product Page",
          "Product URL", "Title", "Description", "SKU", "Option Name 1", "Option Value 1", "Price", "Sale Price",
          "On Sale", "Stock", "Categories", "Tags", "Weight", "Visible", "Hosted Image URLs"]  # fmt: skip


def test_squarespace_rows_without_title_are_variants(taken) -> None:
    reading = taken(
        rows_of(
            SQUARE,
            {"Product ID [Non Editable]": "a1", "Variant ID [Non Editable]": "v1", "Title": "Remover",
             "Product URL": "remover", "SKU": "S1", "Option Name 1": "Size", "Option Value 1": "1 oz",
             "Price": "36.00", "Sale Price": "30.00", "On Sale": "Yes", "Stock": "Unlimited", "Tags": "skin, care",
             "Weight": "0.5", "Hosted Image URLs": "https://x.ca/1.jpg https://x.ca/2.jpg\nhttps://x.ca/3.jpg"},
            {"Variant ID [Non Editable]": "v2", "SKU": "S2", "Option Value 1": "4 oz", "Price": "48.00",
             "Sale Price": "40.00", "On Sale": "No", "Stock": "12"},
            {"Product ID [Non Editable]": "a2", "Title": "Soap", "SKU": "S3", "Price": "5"},
            {"Tags": "lonely"},
        )
    )  # fmt: skip
    remover, soap = (r.product for r in reading.readings)
    assert reading.platform == "squarespace"
    one, four = remover.variants
    assert (one.price, one.compare_at, one.stock) == (cad("30.00"), cad("36.00"), None)
    assert (four.price, four.compare_at, four.stock) == (cad("48.00"), None, 12)
    assert four.options == (("Size", "4 oz"),)
    assert (remover.external_id, four.external_id) == ("squarespace:a1", "squarespace:v2")
    assert [p.source for p in remover.pictures] == [f"https://x.ca/{n}.jpg" for n in (1, 2, 3)]
    assert remover.tags == ("skin", "care")
    assert not soap.has_options
    assert [f.kind for f in reading.fates] == ["heading", "product", "variant", "product", "skipped"]


def test_squarespace_variants_of_another_product_are_told(taken) -> None:
    reading = taken(
        rows_of(
            SQUARE,
            {"Product ID [Non Editable]": "a2", "Title": "Soap", "SKU": "S3", "Price": "5"},
            {"Variant ID [Non Editable]": "v2", "SKU": "S2", "Option Name 1": "Size", "Option Value 1": "4 oz",
             "Price": "48.00"},
            {"Variant ID [Non Editable]": "v3", "SKU": "S4", "Option Value 1": "8 oz", "Price": "58.00"},
        )
    )  # fmt: skip
    (soap,) = (r.product for r in reading.readings)
    assert [v.sku for v in soap.variants] == ["S3"]
    assert [f.kind for f in reading.fates] == ["heading", "product", "skipped", "skipped"]


# -- BigCommerce ---------------------------------------------------------------------------------------

BIG = ["Item", "ID", "Name", "Type", "SKU", "Options", "Inventory Tracking", "Current Stock", "Price", "Cost Price",
       "Retail Price", "Sale Price", "Categories", "Description", "Custom Fields", "Product URL", "UPC/EAN",
       "Global Trade Number", "Weight", "Variant Image URL", "Internal Image URL (Export)", "Image URL (Import)",
       "Image Description"]  # fmt: skip


def test_bigcommerce_rows_follow_their_product(taken) -> None:
    reading = taken(
        rows_of(
            BIG,
            {"Item": "Variant", "SKU": "lost"},
            {"Item": "Product", "ID": "77", "Name": "Tee", "SKU": "SH", "Price": "19.99", "Cost Price": "8",
             "Retail Price": "25", "Weight": "0.22", "Product URL": "/classic-tee/", "Categories": "Tops",
             "Custom Fields": "Fabric=Cotton;Fit=Loose"},
            {"Item": "Variant", "ID": "1", "SKU": "TEE-XS", "Current Stock": "4",
             "Options": "Type=Rectangle|Name=Size|Value=XSType=Swatch|Name=Color|Value=Silver[#cccccc]",
             "Variant Image URL": "https://x.ca/v.jpg"},
            {"Item": "Variant", "ID": "2", "SKU": "TEE-L", "Options": "Type=Rectangle|Name=Size|Value=L",
             "Price": "21.99", "Weight": "0.3"},
            {"Item": "Image", "Internal Image URL (Export)": "https://x.ca/in.jpg",
             "Image URL (Import)": "https://x.ca/1.jpg", "Image Description": "Front"},
            {"Item": "Video"},
        )
    )  # fmt: skip
    (tee,) = (r.product for r in reading.readings)
    small, large = tee.variants
    assert reading.platform == "bigcommerce"
    assert small.options == (("Size", "XS"), ("Color", "Silver"))
    assert (small.price, small.compare_at, small.cost) == (cad("19.99"), cad("25"), cad("8"))
    assert (large.price, large.weight.value, small.weight.value) == (cad("21.99"), Decimal("0.3"), Decimal("0.22"))
    assert (tee.handle, tee.sku, tee.external_id) == ("classic-tee", "SH", "bigcommerce:77")
    assert {("Fabric", "Cotton"), ("Fit", "Loose")} <= set(tee.attributes)
    assert [(p.source, p.alt) for p in tee.pictures] == [("https://x.ca/1.jpg", "Front"), ("https://x.ca/v.jpg", "")]
    assert small.picture == "https://x.ca/v.jpg"
    kinds = ["heading", "skipped", "product", "variant", "variant", "picture", "skipped"]
    assert [f.kind for f in reading.fates] == kinds


def test_bigcommerce_legacy_has_sku_and_rule_rows(taken) -> None:
    names = ["Item Type", "Product ID", "Product Name", "Product Type", "Product Code/SKU", "Brand Name", "Option Set",
             "Product Description", "Price", "Product Weight", "Current Stock Level", "Category",
             "Product Image File - 1", "Product Image Description - 1", "Product Image File - 2",
             "Product UPC/EAN"]  # fmt: skip
    reading = taken(
        rows_of(
            names,
            {"Item Type": "Product", "Product ID": "5", "Product Name": "Shirt", "Product Code/SKU": "SH",
             "Brand Name": "Denim & Co", "Price": "24.5", "Category": "Category Name: Mens, Category Path: Shop/Mens",
             "Product Image File - 1": "shirt 1.jpg", "Product Image Description - 1": "Front",
             "Product Image File - 2": "https://x.ca/2.jpg"},
            {"Item Type": "  SKU", "Product Name": "[S]Size=M,[CS]Color=Silver:#cecece", "Product Code/SKU": "SH-M"},
            {"Item Type": "  SKU", "Product Name": "[S]Size=L,[CS]Color=Silver:#cecece", "Product Code/SKU": "SH-L"},
            {"Item Type": "  Rule", "Product Code/SKU": "SH-L", "Price": "[ADD]5"},
            {"Item Type": "  Rule", "Product Code/SKU": "other", "Price": "[ADD]5"},
        )
    )  # fmt: skip
    (shirt,) = (r.product for r in reading.readings)
    assert [v.options for v in shirt.variants] == [
        (("Size", "M"), ("Color", "Silver")), (("Size", "L"), ("Color", "Silver")),
    ]  # fmt: skip
    assert [v.price for v in shirt.variants] == [cad("24.5"), cad("29.5")]
    assert (shirt.brand, shirt.category) == ("Denim & Co", "Shop/Mens")
    assert [(p.source, p.alt) for p in shirt.pictures] == [("shirt 1.jpg", "Front"), ("https://x.ca/2.jpg", "")]
    assert [f.kind for f in reading.fates] == ["heading", "product", "variant", "variant", "variant", "skipped"]


# -- all -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("platform", [p for p in PLATFORMS if p.note is not None], ids=lambda p: p.name)
def test_a_platform_says_what_is_read_of_it(platform) -> None:
    assert str(platform.note).endswith(".")


@pytest.mark.parametrize(
    "names",
    [
        ["SKU", "Name", "Description", "Price", "Quantity", "Weight", "Image"],
        ["Title", "Description", "Price", "Quantity", "Tags", "Materials", "Picture"],
        ["ID", "Nom", "Description", "Prix", "Quantité", "Catégorie", "Image"],
        ["Référence", "Désignation", "Code-barres", "Prix de vente", "Coût", "Poids"],
        ["product_id", "name", "price", "quantity", "model"],
        ["handle", "name", "price", "sku", "media"],
        ["Name", "Barcode", "Cost", "Sales Price"],
    ],
)
def test_a_list_of_the_owners_own_is_no_export(names) -> None:
    assert max(p.recognise(names) for p in PLATFORMS if p.id != "list") < 0.99

"""Lists as owners have them, each with one thing that was once misread."""

from __future__ import annotations

from decimal import Decimal

import pytest

from seller_assistant.catalog import Money, Weight
from seller_assistant.importing.headings import match
from seller_assistant.importing.joining import joined
from seller_assistant.importing.planning import plan
from seller_assistant.importing.table import Line, linked
from seller_assistant.sheets.book import Book, Sheet


def products(reading) -> list:
    return [one.product for one in reading.readings]


def options(product) -> list[dict[str, str]]:
    return [dict(variant.options) for variant in product.variants]


# -- exports -------------------------------------------------------------------------------------------


def test_a_shopify_row_without_a_handle_is_a_product_by_its_title(taken) -> None:
    reading = taken(
        [
            ["Handle", "Title", "Option1 Name", "Option1 Value", "Variant SKU", "Variant Price", "Image Src"],
            ["bowl", "Bowl", "Title", "Default Title", "B1", "6.00", ""],
            ["", "Mug", "Size", "S", "M-S", "5.00", "https://x.example/1.jpg"],
            ["", "", "", "L", "M-L", "5.50", "https://x.example/2.jpg"],
            ["", "Plate", "Title", "Default Title", "P1", "7.00", ""],
        ]
    )
    assert [(p.title, len(p.variants), len(p.pictures)) for p in products(reading)] == [
        ("Bowl", 1, 0), ("Mug", 2, 2), ("Plate", 1, 0),
    ]  # fmt: skip


def test_a_woocommerce_variation_without_a_weight_has_its_parents(taken) -> None:
    reading = taken(
        [
            ["ID", "Type", "SKU", "Name", "Visibility in catalog", "Regular price", "Parent", "Weight (g)",
             "Attribute 1 name", "Attribute 1 value(s)"],
            ["1", "variable", "CUP", "Cup", "visible", "", "", "350", "Colour", "Red, Blue"],
            ["2", "variation", "CUP-R", "", "visible", "12", "CUP", "", "Colour", "Red"],
            ["3", "variation", "CUP-B", "", "visible", "13", "CUP", "400", "Colour", "Blue"],
        ]
    )  # fmt: skip
    assert [v.weight for v in products(reading)[0].variants] == [
        Weight(Decimal(350), "g"), Weight(Decimal(400), "g"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("names", "values"),
    [
        ("Attribut (Nom:Type:Position)*", "Valeur (Valeur:Position)*"),
        ("Atrybut (Nazwa:Typ:Pozycja)*", "Wartość (Wartość:Pozycja)*"),
    ],
)
def test_prestashops_combinations_are_known_in_any_language(taken, shop, names: str, values: str) -> None:
    reading = taken(
        {
            "products": [
                ["ID", "Actif (0/1)", "Nom *", "Catégories (x,y,z...)", "Prix TTC", "Référence", "Quantité",
                 "Description", "URL des images (x,y,z...)"],
                ["1", "1", "Chemise", "Accueil", "20", "CH", "0", "Belle", "https://x.example/1.jpg"],
            ],
            "combinations": [
                ["ID du produit*", names, values, "Référence", "Impact sur le prix", "Quantité"],
                ["1", "Taille:select:0", "S:0", "SH-S", "", "3"],
                ["1", "Taille:select:0", "M:1", "SH-M", "2.50", "4"],
            ],
        }
    )  # fmt: skip
    (shirt,) = plan(joined([reading]), shop()).new
    assert [(v.sku, v.price.amount, v.stock) for v in shirt.variants] == [
        ("SH-S", Decimal(20), 3), ("SH-M", Decimal("22.50"), 4),
    ]  # fmt: skip


def test_opencarts_titles_in_every_language_are_without_entities(taken) -> None:
    reading = taken(
        [
            ["product_id", "name(en-gb)", "name(fr-fr)", "model", "price", "quantity", "image_name"],
            ["50", "Hat &amp; Scarf", "Tuque &amp; foulard", "HS", "20", "7", "catalog/hat.jpg"],
        ]
    )
    (hat,) = products(reading)
    assert (hat.title, [text.text for text in hat.texts]) == ("Hat & Scarf", ["Tuque & foulard"])


# -- hand-made lists ---------------------------------------------------------------------------------


def test_a_title_above_its_sizes_is_the_title_of_one_product(taken) -> None:
    reading = taken(
        [
            ["Product", "", "SKU", "Price CAD"],
            ["SOAPS", "", "", ""],
            ["Lavender soap", "", "", ""],
            ["", "100 g", "LS-100", "5.00"],
            ["", "250 g", "LS-250", "9.50"],
            ["Rose soap", "", "", ""],
            ["", "100 g", "RS-100", "5.25"],
            ["Bath salt", "500 g", "BS", "8.00"],
        ]
    )
    lavender, rose, salt = products(reading)
    assert (lavender.title, lavender.category, options(lavender)) == (
        "Lavender soap", "SOAPS", [{"Size": "100 g"}, {"Size": "250 g"}],
    )  # fmt: skip
    assert (rose.title, rose.category, rose.code) == ("Rose soap", "SOAPS", "RS-100")
    assert (salt.title, salt.category) == ("Bath salt", "SOAPS")
    assert [fate.kind for fate in reading.fates] == [
        "heading", "section", "section", "product", "variant", "section", "product", "product",
    ]  # fmt: skip


def test_the_same_with_two_cells_a_row(taken) -> None:
    reading = taken(
        [
            ["Product", "Size", "Price CAD"],
            ["Lavender soap", "", ""], ["", "100 g", "5.00"], ["", "250 g", "9.50"],
            ["Rose soap", "", ""], ["", "100 g", "5.25"],
        ]
    )  # fmt: skip
    assert [(p.title, len(p.variants)) for p in products(reading)] == [("Lavender soap", 2), ("Rose soap", 1)]


@pytest.mark.parametrize(
    "heading", [("Prix P", "Prix M", "Prix G"), ("Price S", "Price M", "Price L"), ("Small price", "Medium price", "X")]
)
def test_a_price_for_each_size_beside_the_word_price(taken, heading) -> None:
    reading = taken([["Article", "Code", *heading], ["Sweater", "SW", "20.00", "22.00", "24.00"]])
    (sweater,) = products(reading)
    assert [v.price.amount for v in sweater.variants][:2] == [Decimal("20.00"), Decimal("22.00")]


def test_prices_for_many_pieces_are_no_choices(taken) -> None:
    reading = taken([["Product", "SKU", "Price 10 pcs", "Price 50 pcs"], ["Pen", "P", "1.50", "1.20"]])
    (pen,) = products(reading)
    assert len(pen.variants) == 1


def test_rates_with_ordinals(taken) -> None:
    reading = taken([["Sl No", "Item Name", "Rate (CAD)"], ["1", "Basmati rice", "9.99"], ["2", "Toor dal", "5.49"]])
    assert [(p.title, p.code, str(p.price)) for p in products(reading)] == [
        ("Basmati rice", "", "9.99 CAD"), ("Toor dal", "", "5.49 CAD"),
    ]  # fmt: skip


def test_titles_under_a_heading_that_nobody_knows_are_taken_with_a_doubt(taken) -> None:
    reading = taken([["Tuotenimi", "Price EUR", "Stock"], ["Oak bed", "12", "1"], ["Yellow candle", "5", "2"]])
    assert [p.title for p in products(reading)] == ["Oak bed", "Yellow candle"]
    assert not reading.sure


def test_words_beside_codes_under_such_a_heading_change_no_titles(taken) -> None:
    reading = taken([["SKU", "Price EUR", "Lagerort"], ["L1", "12", "Shelf A"], ["L2", "5", "Shelf B"]])
    assert [p.title for p in products(reading)] == ["", ""]


def test_a_word_that_is_the_same_on_every_row_is_no_title(taken) -> None:
    reading = taken([["Zustand", "Price CAD", "Stock"], ["Neu", "12", "1"], ["Neu", "5", "2"], ["Neu", "5", "2"]])
    assert not any(reading.product.title for reading in reading.readings)


@pytest.mark.parametrize("heading", ["Item #", "Product #", "Article n°", "N° produit", "Part #", "Stock #", "Cat. No"])
def test_a_number_sign_makes_a_heading_the_code(taken, heading: str) -> None:
    reading = taken([[heading, "Description", "MSRP"], ["1001", "Red mug", "9.99"], ["1002", "Blue mug", "9.99"]])
    assert [(p.title, p.code) for p in products(reading)] == [("Red mug", "1001"), ("Blue mug", "1002")]


def test_taxes_between_a_subtotal_and_a_total_are_no_products(taken) -> None:
    rows = [["Hat", "H", "12"], ["Cap", "C", "8"], ["Subtotal", "", "20"], ["GST (5%)", "", "1"],
            ["TVQ 9,975 %", "", "2"], ["Total items:", "2", ""], ["Tax guide", "T", "5"]]  # fmt: skip
    reading = taken([["Name", "SKU", "Price CAD"], *rows])
    assert [p.title for p in products(reading)] == ["Hat", "Cap", "Tax guide"]
    assert [fate.kind for fate in reading.fates].count("total_line") == 4


@pytest.mark.parametrize("heading", ["Qté/caisse", "Qty/Case", "Pcs/ctn"])
def test_how_many_lie_in_a_case_is_no_stock(taken, heading: str) -> None:
    reading = taken([["Name", "SKU", "Price CAD", heading], ["Jam", "J", "8.99", "12"], ["Jelly", "Y", "9.49", "12"]])
    assert [p.stock for p in products(reading)] == [None, None]


def test_a_shopify_list_of_few_columns_is_known(taken) -> None:
    assert taken([["Row", "Handle", "Title", "Variant Price"], ["1", "a", "A", "10"]]).platform == "shopify"


# -- money -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "currency"),
    [
        ("USD Price", "USD"), ("US$ Price", "USD"), ("CAD MSRP", "CAD"), ("EUR Price", "EUR"),
        ("Canadian price", "CAD"), ("CDN$ MSRP", "CAD"), ("Prix CA", "CAD"),
    ],
)  # fmt: skip
def test_a_currency_before_the_word_price_is_the_columns(heading: str, currency: str) -> None:
    found = match(heading)
    assert (found.field, found.currency) == ("price", currency)
    assert found.confidence > 0.9
    assert not match("Can size").currency


@pytest.mark.parametrize("headings", [("USD Price", "CAD Price"), ("USD", "CAD")])
def test_of_two_currencies_the_owners_is_taken_and_none_is_called_another(taken, headings) -> None:
    reading = taken([["Name", "SKU", *headings], ["Cup", "A", "10.00", "13.50"], ["Mug", "B", "12", "16"]])
    assert [p.price for p in products(reading)] == [Money(Decimal("13.50"), "CAD"), Money(Decimal(16), "CAD")]


def test_a_price_column_stays_one_where_few_prices_can_be_read(taken) -> None:
    rows = [["A", "1", "10.00 - 12.00"], ["B", "2", "from 5.00"], ["C", "3", "7.00/kg"], ["D", "4", "2 for 5.00"],
            ["E", "5", "9.00"]]  # fmt: skip
    reading = taken([["Name", "SKU", "Price CAD"], *rows])
    assert products(reading)[4].price == Money(Decimal("9.00"), "CAD")
    assert [note.row for note in reading.notices if note.code == "price-unreadable"]


# -- pictures --------------------------------------------------------------------------------------------


def test_a_link_behind_a_word_is_the_picture(taken) -> None:
    from seller_assistant.importing.reading_files import understand

    rows = (("SKU", "Name", "Price", "Photo"), ("A", "Cup", "1", "see"), ("B", "Mug", "2", "https://x.example/m.jpg"))
    links = {(2, 3): "https://x.example/c.jpg", (3, 3): "https://x.example/other", (2, 1): "https://x.example/page"}
    reading = understand(Book("list.xlsx", "xlsx", (Sheet("", rows, links=links),)))
    assert [[one.source for one in p.pictures] for p in products(reading)] == [
        ["https://x.example/c.jpg"], ["https://x.example/m.jpg"],
    ]  # fmt: skip
    assert [p.title for p in products(reading)] == ["Cup", "Mug"]


def test_a_link_to_this_computer_or_into_the_sheet_is_no_picture(taken) -> None:
    column = taken([["SKU", "Name", "Photo"], ["A", "Cup", "a.jpg"]]).columns[2]
    line = Line(2, ("A", "Cup", "see"))
    assert linked([line], [column], {(2, 2): "#Sheet2!A1"}) == (line,)
    assert linked([line], [column], {(2, 2): "file:///c:/a.jpg"}) == (line,)

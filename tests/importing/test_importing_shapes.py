"""Shapes that hand-made lists come in: matrices, sheets by category, lists side by side, hidden and merged rows."""

from dataclasses import replace
from decimal import Decimal

import pytest

from seller_assistant.catalog import Money
from seller_assistant.importing.matrices import choice, matrix
from seller_assistant.importing.planning import plan
from seller_assistant.importing.reading import ROW_KINDS
from seller_assistant.importing.reading_files import understand
from seller_assistant.sheets.book import Book, CellPicture, Sheet


def book_of(rows, name: str = "List", **more) -> Book:
    return Book("list.xlsx", "xlsx", (Sheet(name, tuple(tuple(row) for row in rows), **more),))


def prices_of(product) -> list[tuple[str, str]]:
    return [(" / ".join(value for _, value in v.options), str(v.price.amount)) for v in product.variants]


def test_sizes_over_prices_are_choices(taken) -> None:
    reading = taken(
        [
            ["SKU", "Name", "S", "M", "L", "XL", "Material"],
            ["T1", "Wool toque", "20", "21", "-", "23.50", "Wool"],
            ["T2", "Scarf", "", "15", "", "", "Wool"],
        ]
    )
    toque, scarf = (r.product for r in reading.readings)
    assert prices_of(toque) == [("S", "20"), ("M", "21"), ("XL", "23.50")]
    assert toque.option_names == ("Size",)
    assert (toque.sku, {v.sku for v in toque.variants}) == ("T1", {""})
    assert (scarf.variants[0].sku, prices_of(scarf)) == ("T2", [("M", "15")])
    assert [c.field for c in reading.columns][2:6] == ["choice_price"] * 4


def test_a_matrix_below_one_heading_for_all_prices() -> None:
    rows = [["SKU", "Nom du produit", "Prix (USD)", "", ""], ["", "", "Rouge", "Bleu", "Vert"],
            ["A", "Bol de bois d'érable", "10", "11", "12"], ["B", "Tasse", "8", "", "9"]]  # fmt: skip
    reading = understand(book_of(rows, merged=((1, 2, 1, 4),)))
    bowl, cup = (r.product for r in reading.readings)
    assert prices_of(bowl) == [("Rouge", "10"), ("Bleu", "11"), ("Vert", "12")]
    assert prices_of(cup) == [("Rouge", "8"), ("Vert", "9")]
    assert bowl.option_names == ("Couleur",)
    assert bowl.price.currency == "USD"
    assert reading.count("heading") == 2


def test_a_matrix_with_one_row_a_colour(taken) -> None:
    reading = taken(
        [["Name", "Colour", "125 ml", "250 ml"], ["Paint", "Red", "5.00", "9.00"], ["Paint", "Blue", "6.00", ""]]
    )
    (paint,) = (r.product for r in reading.readings)
    assert prices_of(paint) == [("Red / 125 ml", "5.00"), ("Red / 250 ml", "9.00"), ("Blue / 125 ml", "6.00")]


def test_a_matrix_keeps_the_barcode_of_its_row_and_is_found_again(taken, shop) -> None:
    rows = [["SKU", "Name", "UPC", "36", "37", "38"], ["B", "Boots", "036000291452", "80", "81", "82"]]
    reading = taken(rows, header_row=1)
    boots = reading.readings[0].product
    assert ("UPC", "036000291452") in boots.extras
    there = shop.after(plan([reading], shop()))
    again = plan([taken([rows[0], ["B", "Boots", "036000291452", "80", "85", "82"]], header_row=1)], there)
    assert again.changes == (("price", 1),)
    assert prices_of(again.updated[0].after) == [("36", "80"), ("37", "85"), ("38", "82")]


@pytest.mark.parametrize(
    ("names", "values"),
    [
        (["Name", "L", "W", "H"], [["Box"], ["10"], ["20"], ["30"]]),
        (["Name", "2024", "2025", "2026"], [["Box"], ["10"], ["20"], ["30"]]),
        (["Name", "Gold", "Silver", "Bronze"], [["Box"], ["10"], ["20"], ["30"]]),
        (["Name", "Price", "S", "M"], [["Box"], ["9.99"], ["3"], ["4"]]),
        (["Name", "Red", "Blue"], [["Box"], ["yes"], ["no"]]),
    ],
)
def test_no_matrix_where_the_headings_may_mean_something_else(names, values) -> None:
    assert matrix(names, values) == {}


def test_a_matrix_of_stock_is_stock(taken) -> None:
    reading = taken([["SKU", "Name", "Price", "Stock / S", "Stock / M"], ["A", "Toque", "20", "3", "0"]])
    toque = reading.readings[0].product
    assert [(v.options, v.stock, str(v.price)) for v in toque.variants] == [
        ((("Size", "S"),), 3, "20 CAD"), ((("Size", "M"),), 0, "20 CAD"),
    ]  # fmt: skip


def test_the_owner_may_say_that_columns_are_choices(taken) -> None:
    rows = [["SKU", "Name", "Tall", "Wide"], ["A", "Vase", "10", "12"]]
    reading = taken(rows, mapping={"Tall": "choice_price", "Wide": "choice_price"})
    assert prices_of(reading.readings[0].product) == [("Tall", "10"), ("Wide", "12")]
    assert choice("Tall") is None


def test_a_sheet_for_each_category_names_the_category(taken) -> None:
    head = ["SKU", "Name", "Price"]
    reading = taken(
        {"Socks": [head, ["A", "Sock", "5"]], "Hats": [[*head, "Colour"], ["B", "Hat", "6", "Red"]], "Notes": [["x"]]},
        file="all.xlsx",
    )
    found = {r.product.title: r.product.category for r in reading.readings}
    assert found == {"Sock": "Socks", "Hat": "Hats"}
    plain_names = taken({"Sheet1": [head, ["A", "Sock", "5"]], "Feuil2": [head, ["B", "Hat", "6"]]}, file="all.xlsx")
    assert [r.product.category for r in plain_names.readings] == ["", ""]


def test_two_equal_lists_side_by_side_are_both_read(taken, shop) -> None:
    rows = [
        ["SKU", "Name", "Price", "", "SKU", "Name", "Price"],
        ["A", "Sock", "5", "", "B", "Hat", "6"],
        ["C", "Belt", "7", "", "", "", ""],
        ["", "", "", "", "D", "Glove", "8"],
    ]
    reading = taken(rows)
    assert sorted(r.product.title for r in reading.readings) == ["Belt", "Glove", "Hat", "Sock"]
    assert [(f.row, f.kind) for f in reading.fates] == [(1, "heading"), (2, "product"), (3, "product"), (4, "product")]
    assert plan([reading], shop()).variants == 4


def test_lists_that_repeat_their_headings_without_a_gap_are_both_read(taken) -> None:
    rows = [["Code", "Name", "Price", "Code", "Name", "Price"], ["A", "Sock", "5", "B", "Hat", "6"]]
    assert [r.product.title for r in taken(rows).readings] == ["Sock", "Hat"]


def test_a_different_list_beside_is_asked_about(taken) -> None:
    rows = [
        ["SKU", "Name", "Price", "", "Item", "Product name", "Price"],
        ["A", "Sock", "5", "", "1", "Spare needle", "6"],
        ["", "", "", "", "2", "Spare button", "7"],
    ]
    reading = taken(rows)
    assert not reading.sure
    assert [r.product.title for r in reading.readings] == ["Sock"]
    (asked,) = (n for n in reading.notices if n.code == "lists-beside")
    assert "A-C" in str(asked.message)
    assert "E-G" in str(asked.message)
    assert [(f.kind, f.text) for f in reading.fates][2] == ("skipped", "2 · Spare button · 7")
    both = taken(rows, beside=True)
    assert [r.product.title for r in both.readings] == ["Sock", "Spare needle", "Spare button"]
    assert both.sure


def test_an_empty_column_within_a_bilingual_list_does_not_make_it_two(taken) -> None:
    rows = [["SKU", "Titre", "", "Name", "Price"], ["A", "Tuque de laine", "", "Wool toque", "5"]]
    reading = taken(rows)
    assert reading.sure
    assert [(r.product.code, r.product.title, str(r.product.price)) for r in reading.readings] == [
        ("A", "Wool toque", "5 CAD")
    ]


def test_a_logo_over_many_rows_is_no_picture_of_a_product() -> None:
    rows = [["SKU", "Name", "Price"], *([f"S{i}", f"Mug {i}", "5"] for i in range(12))]
    logo = CellPicture(6, 4, "logo.png", b"logo", rows=8)
    own = CellPicture(3, 1, "mug.png", b"mug", rows=2)
    reading = understand(book_of(rows, pictures=(logo, own)))
    assert [(r.rows, len(r.cell_pictures)) for r in reading.readings if r.cell_pictures] == [((3,), 1)]
    assert [n.row for n in reading.notices if n.code == "picture-logo"] == [6]


def test_hidden_rows_are_left_out_by_name_unless_they_are_wanted() -> None:
    rows = [["SKU", "Name", "Price"], ["A", "Sock", "5"], ["B", "Hat", "6"], ["C", "Belt", "7"], ["D", "Bag", "8"]]
    book = book_of(rows, hidden_rows=frozenset({3, 4}))
    reading = understand(book)
    assert [r.product.title for r in reading.readings] == ["Sock", "Bag"]
    (notice,) = (n for n in reading.notices if n.code == "rows-hidden")
    assert "3-4" in str(notice.message)
    assert [f.kind for f in reading.fates] == ["heading", "product", "skipped", "skipped", "product"]
    assert sum(reading.count(kind) for kind in ROW_KINDS) == len(rows)
    assert len(understand(book, hidden_rows=True).readings) == 4


def test_a_title_and_price_merged_over_the_sizes_stand_for_each() -> None:
    rows = [["Name", "Size", "SKU", "Price", "Stock"], ["Toque", "S", "T-S", "30", "4"], ["", "M", "T-M", "", ""],
            ["", "L", "T-L", "", ""], ["Mug", "", "M1", "9", "2"]]  # fmt: skip
    reading = understand(book_of(rows, merged=((2, 0, 4, 0), (2, 3, 4, 3), (2, 4, 4, 4))))
    toque, _ = (r.product for r in reading.readings)
    assert [(v.sku, v.price, v.stock) for v in toque.variants] == [
        ("T-S", Money(Decimal(30), "CAD"), 4), ("T-M", Money(Decimal(30), "CAD"), None),
        ("T-L", Money(Decimal(30), "CAD"), None),
    ]  # fmt: skip


def test_two_columns_of_one_name_are_both_kept_and_may_be_told_apart(taken) -> None:
    rows = [["SKU", "Name", "Price", "Price", "Note", "Note"], ["A", "Mug", "5", "6", "first", "second"]]
    product = taken(rows).readings[0].product
    assert str(product.price) == "5 CAD"
    assert {value for _, value in (*product.extras, *product.attributes)} >= {"6", "first", "second"}
    told = taken(rows, mapping={"Price #2": "price", "Price": "cost"})
    assert [str(told.readings[0].product.price), str(told.readings[0].product.variants[0].cost)] == ["6 CAD", "5 CAD"]


def test_instructions_under_the_heading_are_no_product(taken) -> None:
    rows = [
        ["SKU", "Name", "Price", "Description"],
        ["(required) your code", "Max. 60 characters", "Enter a number, e.g. 12.50", "Optional text"],
        ["A", "Mug", "5", "A mug"],
    ]
    reading = taken(rows)
    assert [r.product.title for r in reading.readings] == ["Mug"]
    assert [f.kind for f in reading.fates] == ["heading", "skipped", "product"]


def test_a_row_of_each_pack_size_is_a_variant(taken) -> None:
    rows = [["Olive oil", "250 ml", "9"], ["Olive oil", "1 L", "25"], ["Salt", "1 kg", "3"]]
    reading = taken([["Product", "Pack size", "Price"], *rows])
    oil, salt = (r.product for r in reading.readings)
    assert prices_of(oil) == [("250 ml", "9"), ("1 L", "25")]
    assert not salt.has_options


def test_without_hidden_rows_nothing_is_said() -> None:
    book = book_of([["SKU", "Name", "Price"], ["A", "Sock", "5"]])
    assert not [n for n in understand(book).notices if n.code in ("rows-hidden", "lists-beside")]
    assert understand(replace(book, encoding_sure=False, encoding="cp850")).notices[0].code == "encoding-guessed"

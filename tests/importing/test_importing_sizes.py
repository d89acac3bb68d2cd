"""Lists whose columns are called by sizes: found without being told the row, read as stocks or as prices."""

import pytest

from seller_assistant.importing.reading_files import understand
from seller_assistant.sheets.book import Book, Sheet

SHOES = ["36", "37", "38", "39", "40"]


def reading(*rows: list[str]):
    return understand(Book("sizes.csv", "csv", (Sheet("", tuple(map(tuple, rows))),)))


def variants(found) -> list[tuple[str, str, int | None]]:
    made = found.readings[0].product.variants
    return [(variant.options[-1][1], str(variant.price or ""), variant.stock) for variant in made]


@pytest.mark.parametrize("title", ["Name", "Produit", "Model", "Modèle", "型号", "Модель"])
def test_shoe_sizes_over_counts_are_stocks(title: str) -> None:
    rows = ["Runner", "59.00", "1", "2", "", "0", "4"], ["Walker", "49.00", *"12345"]
    found = reading([title, "Price", *SHOES], *rows)
    assert found.header_row == 1
    assert found.readings[0].product.title == "Runner"
    assert variants(found) == [(size, "59.00 CAD", n) for size, n in (("36", 1), ("37", 2), ("39", 0), ("40", 4))]


def test_sizes_below_a_title_row_and_a_colour() -> None:
    found = reading(
        ["Spring shoes"], [], ["Model", "Colour", *SHOES], ["Runner", "Red", *"12304"], ["Runner", "Blue", *"10345"]
    )
    assert found.header_row == 3
    (product,) = (one.product for one in found.readings)
    assert product.option_names == ("Colour", "Size")
    assert len(product.variants) == 10


def test_prices_under_sizes_stay_prices() -> None:
    found = reading(["Name", "36", "37.5", "38"], ["Runner", "59.90", "59.90", "64.90"], ["Walker", "49", "49", "55"])
    assert variants(found) == [("36", "59.90 CAD", None), ("37.5", "59.90 CAD", None), ("38", "64.90 CAD", None)]


@pytest.mark.parametrize(
    "sizes",
    [["XS", "S", "M", "L"], ["EU 36", "EU 37", "EU 38", "EU 39"], ["2T", "3T", "4T", "5T"], ["4", "6", "8", "10"]],
)
def test_clothes_sizes_beside_a_price(sizes: list[str]) -> None:
    found = reading(["Product", "Price", *sizes], ["Tee", "19.00", *"1234"], ["Hood", "39.00", *"0123"])
    assert variants(found) == [(size, "19.00 CAD", i) for i, size in enumerate(sizes, start=1)]


def test_rows_of_numbers_are_no_heading() -> None:
    found = reading(["Name", "SKU", "Price"], ["Runner", "R1", "36"], ["Walker", "37", "38"], ["Jumper", "38", "39"])
    assert found.header_row == 1
    assert [one.product.title for one in found.readings] == ["Runner", "Walker", "Jumper"]

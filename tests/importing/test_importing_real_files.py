"""Real exports and price lists, where they lie beside the checkout: counts as each platform groups them."""

import csv
from pathlib import Path

import pytest

from seller_assistant.importing.planning import plan, plan_files
from seller_assistant.importing.reading import ROW_KINDS
from seller_assistant.importing.reading_files import read

PRODUCTS_AND_VARIANTS = {
    "shopify/apparel.csv": (20, 22),
    "shopify/home-and-garden.csv": (20, 21),
    "shopify/export_ayonne.csv": (133, 133),
    "shopify/export_kalima_2021.csv": (21, 109),
    "shopify/export_fr_fragry.csv": (3, 3),
    "shopify/template_2025_urlhandle.csv": (7, 21),
    "woocommerce/sample_products.csv": (15, 9 + 13),
    "woocommerce/export_ru_bom_after_blank.csv": (9, 9),
    "woocommerce/importer_test.csv": (5, 2 + 4),
    "supplier/pickles.ods": (15, 25),
    "supplier/fr_semicolon_bom.csv": (14, 14),
    "supplier/tyres_4882.xlsx": (4881, 4881),
    "supplier/beads_with_pictures.xlsx": (174, 174),
    "supplier/fireworks_order_form.xlsx": (182, 182),
    "made/supplier_ca_bilingual_pictures.xlsx": (3, 3),
}


@pytest.fixture
def real(shared: Path) -> Path:
    return shared / "data" / "spreadsheets"


@pytest.mark.parametrize("name", PRODUCTS_AND_VARIANTS)
def test_a_real_file_gives_its_products_and_its_rows_add_up(real: Path, shop, name: str) -> None:
    reading = read(real / name)
    first = plan([reading], shop())
    assert (len(first.new), first.variants) == PRODUCTS_AND_VARIANTS[name]
    assert sum(reading.count(kind) for kind in ROW_KINDS) == len({(f.sheet, f.row) for f in reading.fates})
    again = plan([reading], shop.after(first))
    assert (len(again.new), len(again.updated), len(again.unchanged)) == (0, 0, len(first.new))


def test_the_heading_is_where_people_see_it(real: Path) -> None:
    with (real / "EXPECTED.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["file"].startswith(("shopify/", "woocommerce/")):
                assert read(real / row["file"]).header_row == int(row["header_row"]), row["file"]


def test_the_bilingual_price_list_with_pictures(real: Path, shop) -> None:
    made = plan_files([real / "made/supplier_ca_bilingual_pictures.xlsx"], shop())
    assert [p.code for p in made.new] == ["00123", "00124", "TQ-R"]
    assert [p.variants[0].gtin for p in made.new] == ["062800000012", "062800000029", "062800000036"]
    assert [[p.source.rpartition("!")[2] for p in product.pictures] for product in made.new] == [
        ["B7"],
        ["B8"],
        ["B10"],
    ]
    assert [str(p.price) for p in made.new] == ["14.99 CAD", "11.50 CAD", "34.99 CAD"]
    assert [str(p.variants[0].cost) for p in made.new] == ["8.50 CAD", "6.25 CAD", "18.00 CAD"]
    assert len(made.pictures) == 3


def test_the_tyres_keep_their_barcodes(real: Path) -> None:
    reading = read(real / "supplier/tyres_4882.xlsx")
    assert reading.readings[0].product.variants[0].gtin == "6959655432886"
    assert [n.row for n in reading.notices if n.code == "gtin-cut"] == [1627]


def test_ten_thousand_rows_are_planned_in_time(taken, shop) -> None:
    names = ["SKU", "Parent SKU", "Title (EN)", "Titre (FR)", "Description", "Price", "Cost", "Stock", "UPC",
             "Weight (kg)", "Brand", "Category", "Size", "Colour", "Material", "Image 1",
             "Image 2", "HS code", "Origin", "Notes"]  # fmt: skip
    rows = [
        [f"S{i}", f"P{i // 3}", f"Wool socks {i // 3}", f"Bas de laine {i // 3}", "<p>Warm</p>", "12.99", "5", "3",
         "", "0.2",
         "Boréal", "Socks", "SML"[i % 3], "Red", "Wool", f"https://x.ca/{i}.jpg", "", "6115.95", "CA", ""]
        for i in range(10_000)
    ]  # fmt: skip
    reading = taken([names, *rows])
    made = plan([reading], shop())
    assert (len(made.new), made.variants) == (3334, 10_000)

"""Every row of the table of real exports: the heading, the products, and what each counts as a variant.

Its counts are of rows, read without judging: where a platform's own rule or common sense says otherwise, the
difference stands beside the file, and every row behind it is told to the owner.
"""

import csv
from pathlib import Path

import pytest

from seller_assistant.importing.planning import plan
from seller_assistant.importing.reading import ROW_KINDS
from seller_assistant.importing.reading_files import read

# "bought": every variant of the plan; "chosen": those of products with something to choose from; "rows": rows under
# the heading; "none": nothing is said of variants
COUNTS = {
    "shopify": "bought", "woocommerce": "chosen", "etsy": "bought", "wix": "chosen", "squarespace": "bought",
    "bigcommerce": "none", "magento": "none", "prestashop": "none", "lightspeed": "rows", "google": "none",
}  # fmt: skip
# five rows are the ends of cells that another program cut: they have no handle, which the table counts as one more
NO_PRODUCTS = {"lightspeed/vend_product_export.csv": 1}


@pytest.fixture(scope="module")
def rows(shared: Path) -> list[dict[str, str]]:
    with (shared / "data/spreadsheets/EXPECTED.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def test_every_row_of_the_table_holds(shared: Path, rows, shop) -> None:
    assert len(rows) >= 22
    for row in rows:
        name, platform = row["file"], row["file"].split("/")[0]
        reading = read(shared / "data/spreadsheets" / name)
        made = plan([reading], shop())
        assert reading.platform.partition("-")[0] == platform, name
        assert reading.header_row == int(row["header_row"]), name
        assert len(made.new) + NO_PRODUCTS.get(name, 0) == int(row["products"]), name
        said = {
            "bought": made.variants,
            "chosen": sum(len(product.variants) for product in made.new if product.has_options),
            "rows": len(reading.fates) - reading.count("heading") - reading.count("blank"),
            "none": 0,
        }
        wanted = int(row["variants"])
        assert said[COUNTS[platform]] == wanted, name


def test_no_row_of_those_files_is_left_out_in_silence(shared: Path, rows) -> None:
    for row in rows:
        reading = read(shared / "data/spreadsheets" / row["file"])
        assert sum(map(reading.count, ROW_KINDS)) == len({(f.sheet, f.row) for f in reading.fates}), row["file"]
        assert all(fate.why is not None for fate in reading.fates if fate.kind == "skipped"), row["file"]


def test_the_cut_descriptions_name_the_rows_that_they_belong_to(shared: Path) -> None:
    reading = read(shared / "data/spreadsheets/lightspeed/vend_product_export.csv")
    told = {fate.row: str(fate.why) for fate in reading.fates if fate.kind == "skipped"}
    assert [f"row {number}," in told[1077 + i] for i, number in enumerate(range(6, 11))] == [True] * 5

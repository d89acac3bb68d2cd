"""The table of real hand-made lists: sheet, heading, columns and traps, as people saw them in each file."""

import csv
import re
from pathlib import Path

import pytest

from seller_assistant.importing.planning import plan
from seller_assistant.importing.reading import ROW_KINDS
from seller_assistant.importing.reading_files import read

FILES = (
    "beads_with_pictures.xlsx", "fireworks_order_form.xlsx", "price_summary_formulas.xlsx",
    "sections_in_unit_column.xlsx", "foa_youth_set.xlsx", "gws_repeated_headers.xls", "git_conflict_marks.csv",
    "jd_发品模板.xls", "gogojap_trilingual.csv", "supplier_ca_bilingual_pictures.xlsx",
)  # fmt: skip
TITLES = ("title", "title_en", "title_fr", "title_zh", "title_ja")
PRICES = ("price", "cost")


@pytest.fixture(scope="module")
def table(shared: Path) -> dict[str, dict[str, str]]:
    with (shared / "data/spreadsheets/EXPECTED_SUPPLIER.tsv").open(encoding="utf-8") as file:
        return {row["file"].rpartition("/")[2]: row for row in csv.DictReader(file, delimiter="\t")}


def letters(told: str) -> list[str]:
    """The columns that a cell of the table names: "D 原单价 (CNY), E 美金价格" is D and E."""
    return re.findall(r"(?:^|[,/(] ?)([A-Z]{1,2}) (?=\S)", told)


def test_every_row_of_the_table_is_tried(table) -> None:
    assert set(table) == set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_the_columns_of_a_real_list(shared: Path, table, name: str) -> None:
    expected = table[name]
    reading = read(shared / "data/spreadsheets" / expected["file"])
    assert reading.sheet == expected["sheet"].strip("-")
    assert reading.header_row == int(expected["header_row"].split("-")[0])
    assert reading.readings[0].rows[0] == int(expected["first_data_row"])
    fields = {column.letter: column.field for column in reading.columns}
    assert [fields[letter] for letter in letters(expected["title_col"]) if fields[letter] not in TITLES] == []
    for letter in letters(expected["sku_col"]):
        is_ordinal = "ordinal" in expected["sku_col"] or "Sno." in expected["sku_col"]
        wanted = ("",) if is_ordinal else ("sku",) if reading.platform == "list" else ("sku", "handle")
        assert fields[letter] in wanted
    prices = letters(expected["price_col"])
    assert not prices or any(fields[letter] in PRICES for letter in prices)
    if "cost)" in expected["price_col"]:
        assert sorted(fields[letter] for letter in prices if fields[letter] in PRICES) == ["cost", "price"]
    for letter in letters(expected["barcode_col"]):
        assert fields[letter] == "gtin"
    assert sum(reading.count(kind) for kind in ROW_KINDS) == len({(f.sheet, f.row) for f in reading.fates})


def real(shared: Path, table, name: str):
    return read(shared / "data/spreadsheets" / table[name]["file"])


def test_the_traps_of_the_beads(shared: Path, table, shop) -> None:
    made = plan([real(shared, table, "beads_with_pictures.xlsx")], shop())
    assert not [p.code for p in made.new if p.code != p.code.strip()]
    assert [p.code for p in made.new].count("BD-AC-004") == 2
    bare = [p.origin.row for p in made.new if not p.pictures]
    assert bare == [60, 151]
    assert max(len(p.pictures) for p in made.new) == 1


def test_the_traps_of_the_fireworks(shared: Path, table) -> None:
    reading = real(shared, table, "fireworks_order_form.xlsx")
    assert {fate.row for fate in reading.fates if fate.kind == "section"} >= {6, 14}
    assert {r.product.stock for r in reading.readings} == {None}
    assert not any(r.product.pictures for r in reading.readings)


def test_the_traps_of_the_sections(shared: Path, table) -> None:
    reading = real(shared, table, "sections_in_unit_column.xlsx")
    assert reading.readings[0].product.category == "ARISHTAM /ASAVAM"
    assert reading.readings[0].product.option_names == ("UNIT",)


def test_the_traps_of_the_sets_and_the_repeated_headings(shared: Path, table) -> None:
    sets = real(shared, table, "foa_youth_set.xlsx").readings
    assert any(len(r.product.variants) > 1 and set(r.product.option_names) <= {"Color", "Size"} for r in sets)
    assert len(sets[0].product.pictures) > 1
    assert {v.weight.unit for r in sets for v in r.product.variants if v.weight} == {"lb"}
    blocks = real(shared, table, "gws_repeated_headers.xls")
    assert [c.letter for c in blocks.columns if c.field == "image"] == ["M", "N", "O", "P", "Q", "R"]
    assert {c.letter: c.field for c in blocks.columns}["H"] == "price"


def test_the_traps_of_the_others(shared: Path, table, shop) -> None:
    conflict = plan([real(shared, table, "git_conflict_marks.csv")], shop())
    assert not any("<<<" in p.title for p in conflict.new)
    assert "conflict-marks" in {n.code for n in conflict.notices}
    assert "DICT_SHEET" not in real(shared, table, "jd_发品模板.xls").sheets
    fish = real(shared, table, "gogojap_trilingual.csv").readings[0].product
    assert "zh-CN" in {text.lang for text in fish.texts}
    ours = real(shared, table, "supplier_ca_bilingual_pictures.xlsx")
    assert [n.sheet for n in ours.notices if n.code == "sheet-left-out"] == ["Notes"]


def test_only_exact_doubles_of_the_books_are_left_out(shared: Path, shop) -> None:
    reading = read(shared / "data/spreadsheets/cn-erp/gb18030_books.csv")
    first = plan([reading], shop())
    assert (len(first.new), first.files[0].count("skipped")) == (60, 60)
    again = plan([reading], shop.after(first))
    assert (len(again.new), len(again.updated), len(again.unchanged)) == (0, 0, 60)

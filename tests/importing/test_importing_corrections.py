"""What the owner types into single cells: checked, used before the file is read, told, and remembered."""

import openpyxl
import pytest

from seller_assistant.importing import corrections, notices, typed
from seller_assistant.importing.corrections import LEFT, TYPED, Correction
from seller_assistant.importing.reading_files import read
from seller_assistant.problems import InputProblem, Notice
from seller_assistant.shop import Shop

LIST = (
    "Product,SKU,Price CAD,UPC,Weight\n"
    "Maple Syrup,MS-1,24.99,6.28E+11,520 g\n"
    "Wool Toque,WT-1,tba,036000291452,90 g\n"
    "Cedar Box,CB-1,20.00,,heavy 2\n"
)


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "list.csv"
    made.write_text(LIST, encoding="utf-8")
    return made


def codes(reading):
    return [(n.code, n.row, n.column) for n in reading.notices if n.row]


@pytest.mark.parametrize(
    ("text", "row", "column", "value", "sheet"),
    [
        ("F12=12.50", 12, "F", "12.50", ""),
        ("ab3=a=b!c", 3, "AB", "a=b!c", ""),
        ("List!F12=", 12, "F", "", "List"),
        ("'Bob''s list'!C2=x", 2, "C", "x", "Bob's list"),
        ("Feuil 1!A2=F3=4", 2, "A", "F3=4", "Feuil 1"),
    ],
)
def test_a_correction_is_written_as_spreadsheets_name_cells(text, row, column, value, sheet):
    assert corrections.parse(text) == Correction(row, column, value, sheet)


def test_a_cell_to_be_left_has_no_value():
    assert corrections.parse("List!F12", leaves=True) == Correction(12, "F", None, "List")


@pytest.mark.parametrize(
    ("text", "leaves"), [("F12", False), ("12F=3", False), ("=3", False), ("F0=1", False), ("F1=2", True)]
)
def test_what_names_no_cell_is_refused(text, leaves):
    with pytest.raises(InputProblem) as caught:
        corrections.parse(text, leaves=leaves)
    assert caught.value.code == "cell-address"


def test_typed_values_are_read_and_told(file):
    before = read(file)
    assert ("gtin-cut", 2, "D") in codes(before)
    told = (Correction(2, "D", "036000291452"), Correction(3, "C", "34.50"), Correction(4, "E", "250 g"))
    after = read(file, cells=told)
    assert [n for n in codes(after) if n[0] != TYPED] == []
    variants = [reading.product.variants[0] for reading in after.readings]
    assert variants[0].gtin == "036000291452"
    assert str(variants[1].price) == "34.50 CAD"
    assert str(variants[2].weight.value) == "250"
    said = [str(n.message) for n in after.notices if n.code == TYPED]
    assert said[0] == "You typed “036000291452”; the file says “6.28E+11”."
    assert {one.found for one in after.choices.cells} == {"6.28E+11", "tba", "heavy 2"}


def test_a_value_in_an_empty_cell_beyond_the_row(file):
    after = read(file, cells=(Correction(4, "D", "036000291452"), Correction(3, "H", "note")))
    assert after.readings[2].product.variants[0].gtin == "036000291452"
    assert "empty cell" in str(next(n.message for n in after.notices if n.code == TYPED))


def test_a_cell_that_is_left_is_told_once_and_calmly(file):
    after = read(file, cells=(Correction(2, "D", None),))
    assert [(n.code, n.severity) for n in after.notices if (n.row, n.column) == (2, "D")] == [(LEFT, "info")]
    assert after.readings[0].product.variants[0].gtin == ""


def test_what_the_file_says_already_is_no_correction(file):
    after = read(file, cells=(Correction(2, "D", "6.28E+11"),))
    assert after.choices.cells == ()
    assert ("gtin-cut", 2, "D") in codes(after)


def test_a_row_or_sheet_that_is_not_there_is_refused(file):
    for wrong, code in ((Correction(99, "A", "x"), "unknown-row"), (Correction(2, "A", "x", "Notes"), "unknown-sheet")):
        with pytest.raises(InputProblem) as caught:
            read(file, cells=(wrong,))
        assert caught.value.code == code


def test_a_cell_that_says_something_else_by_now_is_left_alone(file):
    after = read(file, cells=(Correction(2, "D", "036000291452", found="5.1E+11"),))
    assert after.readings[0].product.variants[0].gtin == ""
    assert [n.code for n in after.notices if n.code == "cell-changed"] == ["cell-changed"]


def test_of_several_sheets_the_cell_says_which(tmp_path):
    book = openpyxl.Workbook()
    for name, price in (("Wool", "tba"), ("Food", "soon")):
        sheet = book.create_sheet(name)
        for row in (["Title", "SKU", "Price CAD"], [f"{name} 1", f"{name}-1", price], [f"{name} 2", f"{name}-2", 3]):
            sheet.append(row)
    book.remove(book["Sheet"])
    file = tmp_path / "two.xlsx"
    book.save(file)
    with pytest.raises(InputProblem) as caught:
        read(file, cells=(Correction(2, "C", "5"),))
    assert caught.value.code == "unknown-sheet"
    after = read(file, cells=(Correction(2, "C", "5", "food"),))
    prices = {r.product.title: r.product.price for r in after.readings}
    assert str(prices["Food 1"]) == "5 CAD"
    assert prices["Wool 1"] is None


def test_the_same_file_is_read_with_them_again_and_another_is_not(file, tmp_path):
    with Shop.open(tmp_path / "shop") as shop:
        plan = shop.plan_import([file], cells=[Correction(2, "D", "036000291452"), Correction(4, "E", None)])
        step = shop.import_(plan).step
        again = shop.plan_import([file])
        assert len(again.unchanged) == 3
        assert {(one.row, one.value) for one in again.files[0].choices.cells} == {(2, "036000291452"), (4, None)}
        fresh = shop.plan_import([file], use_layouts=False)
        assert fresh.files[0].choices.cells == ()
        taken_back = shop.plan_import([file], cells=[Correction(2, "D", "6.28E+11")])
        assert [one.row for one in taken_back.files[0].choices.cells] == [4]
        file.write_text(LIST.replace("24.99", "25.99"), encoding="utf-8")
        assert shop.plan_import([file]).files[0].choices.cells == ()
        file.write_text(LIST, encoding="utf-8")
        shop.undo(step)
        assert shop.plan_import([file]).files[0].choices.cells == ()


def test_of_several_files_each_has_its_own_choices(file, tmp_path):
    other = tmp_path / "other.csv"
    other.write_text(LIST.replace("-1", "-2").replace("Maple", "Birch").replace("Cedar", "Pine"), encoding="utf-8")
    with Shop.open(tmp_path / "shop") as shop:
        plan = shop.plan_import([file, other])
        marks = [reading.mark for reading in plan.files]
        assert len(set(marks)) == 2
        for key in ("OTHER.csv", marks[1]):
            plan = shop.plan_import(
                [file, other], each={key: {"cells": (Correction(3, "C", "9.00"),), "currency": "usd"}}
            )
            assert [len(reading.choices.cells) for reading in plan.files] == [0, 1]
            assert plan.files[1].choices.currency == "USD"
        with pytest.raises(InputProblem) as caught:
            shop.plan_import([file, other], cells=[Correction(3, "C", "9.00")])
        assert caught.value.code == "cell-file"
        with pytest.raises(InputProblem) as caught:
            shop.plan_import([file, other], each={"third.csv": {"sheet": "A"}})
        assert caught.value.code == "unknown-file"
        other.write_text("Product,SKU,Price CAD\nX,X-1,2.00\nY,Y-1,3.00\n", encoding="utf-8")
        plan = shop.plan_import([file, other], each={marks[1]: {"cells": (Correction(3, "C", "9.00"),)}})
        assert "cell-changed" in {notice.code for notice in plan.notices}


@pytest.mark.parametrize(
    ("field", "text", "good", "said"),
    [
        ("gtin", "036000291452", True, "check digit fits"),
        ("gtin", "36000291452", True, "036000291452"),
        ("gtin", "036000291453", False, "it is 2"),
        ("gtin", "6.28E+11", False, "cut number"),
        ("gtin", "12345", False, "5 digits"),
        ("gtin", "AB-1", False, "digits only"),
        ("price", "12.50", True, "12.50 CAD"),
        ("price", "12,50 $", True, "12.50 CAD"),
        ("price", "US$ 1,299.00", True, "1299.00 USD"),
        ("price", "1.250", False, "1.250 or 1250"),
        ("price", "-3", False, "below zero"),
        ("price", "soon", False, "no amount"),
        ("number", "-3", True, "-3"),
        ("weight", "520 g", True, "520 g"),
        ("weight", "1,2 kg", True, "1.2 kg"),
        ("weight", "520", True, "unit of the column"),
        ("weight", "heavy", False, "no weight"),
        ("stock", "12 pcs", True, "12"),
        ("stock", "-2", False, "below zero"),
        ("stock", "many", False, "no number"),
        ("currency", "usd", True, "USD"),
        ("currency", "dollars", False, "three letters"),
    ],
)
def test_a_typed_value_is_judged_at_once(field, text, good, said):
    found = typed.check(field, text, currency="CAD")
    assert found is not None
    assert found.is_good is good
    assert said in str(found.said)


def test_nothing_typed_is_not_judged():
    assert typed.check("price", "  ") is None
    assert typed.check("title", "Wool Toque") is None


def test_codes_that_became_dates_and_currencies_that_are_none_are_told(tmp_path):
    file = tmp_path / "odd.csv"
    rows = "A,1-Mar,5.00,CAD\nB,WT-1,6.00,Dollars\nC,WT-2,7.00,€\nD,2026-03-01,8.00,CAD\nE,WT-3,9.00,CAD\n"
    file.write_text("Product,SKU,Price,Currency\n" + rows, encoding="utf-8")
    reading = read(file)
    assert [n for n in codes(reading) if n[0] == "sku-date"] == [("sku-date", 2, "B"), ("sku-date", 5, "B")]
    assert [n for n in codes(reading) if n[0] == "currency-unknown"] == [("currency-unknown", 3, "D")]
    assert reading.readings[2].product.price.currency == "EUR"
    mended = read(file, cells=(Correction(3, "D", "USD"), Correction(2, "B", "MAR-1")))
    assert mended.readings[1].product.price.currency == "USD"
    assert mended.readings[0].product.variants[0].sku == "MAR-1"
    assert not {"currency-unknown"} & {n.code for n in mended.notices}


def test_a_column_of_dates_is_its_own_way_of_numbering(tmp_path):
    file = tmp_path / "dates.csv"
    file.write_text("Product,SKU,Price CAD\nA,2026-03-01,5\nB,2026-03-02,6\nC,X-1,7\n", encoding="utf-8")
    assert "sku-date" not in {n.code for n in read(file).notices}


def test_a_product_without_a_title_can_be_given_one(tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("Product,SKU,Price CAD\nA,A-1,5\n,B-1,6\n", encoding="utf-8")
    with Shop.open(tmp_path / "shop") as shop:
        plan = shop.plan_import([file])
        (missing,) = notices.missing_titles(plan)
        assert (missing.row, missing.column, typed.field_in_doubt(missing)) == (3, "A", "title")
        plan = shop.plan_import([file], cells=[Correction(3, "A", "Wool Toque")])
        assert [p.title for p in plan.new] == ["A", "Wool Toque"]
        assert plan.skipped == ()


def test_many_problems_of_one_kind_have_one_name(tmp_path):
    file = tmp_path / "list.csv"
    rows = "".join(f"P{n},S-{n},5.00,6.28E+11\n" for n in range(60))
    file.write_text("Product,SKU,Price CAD,UPC\n" + rows, encoding="utf-8")
    cut = [n for n in read(file).notices if n.code == "gtin-cut"]
    assert notices.count(cut) == 60
    assert str(notices.heading("gtin-cut", 60)) == "60 barcodes were cut by the spreadsheet"
    assert str(notices.heading("gtin-cut", 1)) == "1 barcode was cut by the spreadsheet"
    assert notices.heading("row-cut", 2) is None


def test_a_notice_about_a_whole_column_is_about_no_cell():
    assert (
        typed.field_in_doubt(Notice("weight-unit-assumed", "warning", notices.heading("gtin-cut", 1), column="D")) == ""
    )


def test_garbled_text_is_shown_as_it_would_be_repaired(tmp_path):
    file = tmp_path / "list.csv"
    twice = "Title;SKU;Price CAD\n" + "".join(f"<p>Crème brûlée n° {n}</p>;C-{n};12.50\n" for n in range(8))
    file.write_bytes(twice.encode().decode("latin-1").encode("utf-8"))
    reading = read(file)
    assert reading.garbled[0] == ("CrÃ¨me brÃ»lÃ©e nÂ° 0", "Crème brûlée n° 0")
    notice = next(n for n in reading.notices if n.code == "text-encoded-twice")
    assert "Repair the text" in str(notice.next)
    assert "--repair-text" in str(notice.next)
    assert read(file, repair_text=True).garbled  # to compare with, also after the repair


def test_utf8_that_a_mac_saved_as_its_own_letters_is_offered_repaired(tmp_path):
    file = tmp_path / "mac.csv"
    text = "Title,SKU,Price CAD\n" + "".join(f"Soft\u00a0Toque \u2022 laine n° {n},T-{n},5.00\n" for n in range(30))
    file.write_bytes(text.encode().decode("cp1252").encode("mac_roman", "replace"))
    reading = read(file, encoding="mac_roman")
    assert any("•" in after and "â€¢" in before for before, after in reading.garbled)
    assert read(file, encoding="mac_roman", repair_text=True).readings[0].product.title.endswith("• laine n° 0")

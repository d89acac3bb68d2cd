"""A filled template is the template: everything but the cells of the rows is as it was downloaded."""

import io
import re
import warnings
import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from template_files import qianniu, repacked, saved, table, with_macros, without_cell_references

from seller_assistant.exporting.template_matching import known
from seller_assistant.sheets.template_filling import fill
from seller_assistant.sheets.template_learning import understand

SHARED = Path(__file__).parents[3] / "shared" / "data"
REAL = sorted([*SHARED.glob("templates/*.xls*"), *SHARED.glob("spreadsheets/amazon/*.xls*")])


def filled(data, rows, file="t.xlsx"):
    form = understand(data, file, known)
    out = io.BytesIO()
    fill(data, form, iter(rows), out, count=len(rows))
    return form, out.getvalue()


def others(data, part):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return [(i.filename, i.compress_type, i.CRC, i.compress_size if i.filename != part else 0, package.read(i))
                if i.filename != part else (i.filename,) for i in package.infolist()]  # fmt: skip


def sheet_xml(data, part):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert package.testzip() is None
        return package.read(part).decode()


def opened(data, sheet):
    """What openpyxl reads; it refuses a pane with a name of its own, so that is put right for it."""

    def pane(content):
        return content.replace(b'activePane="bottom_left"', b'activePane="bottomLeft"')

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        sheets = [name for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return load_workbook(io.BytesIO(repacked(data, [(name, pane) for name in sheets])), keep_vba=False)[sheet]


ROW = {0: "=HYPERLINK(1)", 1: "@a & <b>", 2: "两行\n文字 ", 3: "+1", 8: Decimal("168.50"), 9: 12}


def test_a_qianniu_template_keeps_everything_but_its_example():
    data = qianniu()
    form, made = filled(data, [ROW, {0: "第二", 8: Decimal("9")}])
    assert others(made, form.part) == others(data, form.part)
    before, after = sheet_xml(data, form.part), sheet_xml(made, form.part)
    for tag in ("dataValidations", "sheetProtection", "mergeCells", "sheetViews"):
        found = re.search(rf"<{tag}\b.*?(?:</{tag}>|/>)", before, re.S)
        assert found is not None
        assert found.group(0) in after
    sheet = opened(made, form.sheet)
    assert sheet["A4"].value == "=HYPERLINK(1)"
    assert sheet["A4"].data_type in ("s", "inlineStr")
    assert [sheet.cell(4, c).value for c in (2, 3, 4)] == ["@a & <b>", "两行\n文字 ", "+1"]
    assert (sheet["I4"].value, sheet["J4"].value, sheet["I5"].value) == (168.5, 12, 9)
    assert sheet["I5"].number_format == sheet["I4"].number_format == "0.00"
    assert sheet["E4"].value is None
    assert sheet["K4"].value is None
    assert sheet["A2"].value == "*商品标题"
    assert sheet.dimensions == "A1:M5"


def test_examples_go_even_where_fewer_rows_come():
    data = table(["Title", "Price"], ["Example: mug", 1], ["sample two", 2], name="T")
    form, made = filled(data, [{0: "杯", 1: 5}])
    assert form.examples == (2, 3)
    assert [[c.value for c in row] for row in opened(made, "T").iter_rows()] == [
        ["Title", "Price"],
        ["杯", 5],
        [None, None],
    ]


def test_merged_examples_and_their_links_are_taken_apart():
    book = Workbook()
    sheet = book.active
    sheet.title = "T"
    for row in (["Title", "Price", "Image"], ["e.g. this is an example", 3, "see"], ["Example two", 1, "x"]):
        sheet.append(row)
    sheet.merge_cells("A1:A1")
    sheet["C2"].hyperlink = "https://example.com/picture.jpg"
    sheet.merge_cells("A3:B3")
    sheet.merge_cells("E10:F10")
    data = saved(book)
    form, made = filled(data, [{0: "a", 1: 1}, {0: "b", 1: 2}])
    xml = sheet_xml(made, form.part)
    assert "A3:B3" not in xml
    assert "E10:F10" in xml
    assert "hyperlink" not in xml
    assert others(made, form.part) == others(data, form.part)
    assert [opened(made, "T").cell(row, 2).value for row in (2, 3)] == [1, 2]


def test_formulas_and_prefilled_cells_of_the_data_rows_stay():
    book = Workbook()
    sheet = book.active
    sheet.title = "T"
    sheet.append(["No.", "Title", "Price", "Check"])
    for number in range(2, 12):
        sheet.append([number - 1, None, None, f'=IF(B{number}="","",LEN(B{number}))'])
        sheet.cell(number, 2).font = Font(name="Courier New")
    form, made = filled(saved(book), [{1: "茶杯", 2: Decimal("3.10"), 3: "never"}])
    assert form.first_data_row == 2
    assert not form.examples
    assert form.columns[3].computed
    read = opened(made, "T")
    assert [c.value for c in read[2]] == [1, "茶杯", 3.1, '=IF(B2="","",LEN(B2))']
    assert read["B2"].font.name == "Courier New"
    assert [c.value for c in read[11]] == [10, None, None, '=IF(B11="","",LEN(B11))']


def test_macros_extensions_and_foreign_parts_live_on():
    data = with_macros(table(["Title", "Price", "Condition"], extra=(("Lists", [["New"], ["Used"], ["Old"]]),)))
    form, made = filled(data, [{0: "a", 2: "New"}], "m.xlsm")
    assert form.kind == "xlsm"
    assert others(made, form.part) == others(data, form.part)
    assert "x14:dataValidation" in sheet_xml(made, form.part)


@pytest.mark.parametrize("change", ["prefix", "utf-16", "no-references", "no-dimension"])
def test_sheets_as_other_programs_write_them(change):
    part = "xl/worksheets/sheet1.xml"
    data = table(["Title", "Price", "Stock"], ["Required", "Required", "Optional"], name="T")
    data = without_cell_references(data) if change == "no-references" else repacked(data, ((part, CHANGES[change]),))
    _, made = filled(data, [{0: "杯子", 1: 5}, {0: "b", 2: 7}])
    sheet = opened(made, "T")
    assert [[c.value for c in row] for row in sheet.iter_rows(min_row=3, max_row=4, max_col=3)] == [
        ["杯子", 5, None], ["b", None, 7],
    ]  # fmt: skip


def prefixed(content):
    text = re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1x:", content)
    return text.replace(b"xmlns=", b"xmlns:x=", 1)


CHANGES = {
    "prefix": prefixed,
    "utf-16": lambda content: (
        content.decode().replace("utf-8", "UTF-16").replace("UTF-8", "UTF-16").encode("utf-16")
        if content.startswith(b"<?xml")
        else ('<?xml version="1.0" encoding="UTF-16"?>' + content.decode()).encode("utf-16")
    ),
    "no-dimension": lambda content: re.sub(rb"<dimension[^>]*/>", b"", content),
}


def test_a_text_longer_than_a_cell_is_refused_whole():
    form = understand(table(["Title", "Price"]), "t.xlsx", known)
    with pytest.raises(ValueError, match="32767"):
        fill(table(["Title", "Price"]), form, iter([{0: "x" * 40_000}]), io.BytesIO(), count=1)


@pytest.mark.skipif(not REAL, reason="the real templates are not here")
@pytest.mark.parametrize("path", REAL, ids=lambda path: path.name)
def test_real_templates_as_they_were_downloaded(path):
    data = path.read_bytes()
    form = understand(data, path.name, known)
    rows = [{c.index: (Decimal("12.5") if c.kind == "number" else f"=值{n}") for c in form.columns if not c.computed}
            for n in range(3)]  # fmt: skip
    out = io.BytesIO()
    fill(data, form, iter(rows), out, count=3)
    made = out.getvalue()
    assert others(made, form.part) == others(data, form.part)
    before, after = sheet_xml(data, form.part), sheet_xml(made, form.part)
    end = before.index("</sheetData>")
    assert len(after) - after.index("</sheetData>") == len(before) - end or form.examples
    again = understand(data, path.name, known)
    assert again == form
    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_filelike(io.BytesIO(made)).get_sheet_by_name(form.sheet).to_python()
    assert "=值2" in rows[form.first_data_row + 1]
    if path.suffix == ".xlsx":  # openpyxl takes a minute and a half for the other
        text = next(c.index for c in form.columns if c.kind != "number")
        assert opened(made, form.sheet).cell(form.first_data_row, text + 1).value == "=值0"

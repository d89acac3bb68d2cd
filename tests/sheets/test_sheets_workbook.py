"""Cells as displayed, links, hidden rows and merges, from workbooks written part by part."""

from __future__ import annotations

from pathlib import Path

import pytest
import sheet_files as make

from seller_assistant.sheets import reading
from seller_assistant.sheets.book import Sheet
from seller_assistant.sheets.cells import number, shown, unescaped
from seller_assistant.sheets.number_formats import compile_format


def sheet_of(folder: Path, content: bytes, name: str = "list.xlsx") -> Sheet:
    path = folder / name
    path.write_bytes(content)
    return reading.read(path).sheets[0]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (24.990000000000002, "24.99"), (6959655432886.0, "6959655432886"), (123456789012345.0, "123456789012345"),
        (0.00004, "0.00004"), (628000000000.5, "628000000000.5"), (-3.0, "-3"), (0.1, "0.1"), (8.96e19, "8.96E+19"),
        (0.0, "0"), (12, "12"), (1e-300, "1E-300"),
    ],
)  # fmt: skip
def test_numbers_are_plain(value: float, expected: str) -> None:
    assert number(value) == expected


def test_values_in_words() -> None:
    assert shown(True) == "TRUE"
    assert shown(None) == ""
    assert unescaped("20_x2103_ _x0041_") == "20℃ _x0041_"
    assert shown("a\r\nb") == "a\nb"


@pytest.mark.parametrize(
    ("code", "value", "expected"),
    [
        ("00000", 123, "00123"), ("000000000000", 62800000012, "062800000012"), ("0.0%", 0.125, "12.5%"),
        ('"$"#,##0.00', 24.5, "$24.50"), ("#,##0.00\\ [$€-40C]", 5.5, "5.50 €"), ('0.0" lb"', 3.25, "3.25 lb"),
        ("000-000", 12345, "012-345"), ('General" kg"', 2, "2 kg"), ("00000", -7, "-00007"),
        ('_("$"* #,##0.00_);_("$"* (#,##0.00)', -5, "-$5.00"), ('0.00" $"', 8.123, "8.123 $"),
    ],
)  # fmt: skip
def test_number_formats_that_say_something(code: str, value: float, expected: str) -> None:
    dress = compile_format(code)
    assert dress is not None
    assert dress.show(value) == expected


@pytest.mark.parametrize("code", ["General", "@", "0", "0.00", "#,##0", "m/d/yyyy", "# ?/?", "0.00E+00", "#,##0,", ""])
def test_number_formats_that_change_nothing(code: str) -> None:
    assert compile_format(code) is None


def test_cells_as_displayed(tmp_path: Path) -> None:
    rows = make.row(
        1,
        make.value("A1", "123", 1),
        make.value("B1", "24.990000000000002"),
        make.value("C1", "#REF!", attributes='t="e"'),
        make.value("D1", "1", attributes='t="b"'),
        make.value("E1", "45292", 2),
        make.text("F1", "20_x2103_"),
        make.value("G1", "0.25", 3),
        '<c r="H1"><f>B1*2</f><v>49.98</v></c>',
        '<c r="I1" t="str"><f>"a"</f><v>0012</v></c>',
        make.value("J1", "12345678"),
    )
    sheet = sheet_of(tmp_path, make.xlsx(rows, formats=("00000", "yyyy\\-mm\\-dd", "0%")))
    assert sheet.rows == (("00123", "24.99", "#REF!", "TRUE", "2024-01-01", "20℃", "25%", "49.98", "0012", "12345678"),)


def test_rows_and_columns_keep_their_places(tmp_path: Path) -> None:
    rows = make.row(3, make.text("C3", "x"), attributes='hidden="1"') + make.row(5, make.value("B5", "7", 1), "<c/>")
    after = '<mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells>'
    sheet = sheet_of(tmp_path, make.xlsx(rows, after=after, formats=("000",), state="hidden"))
    assert sheet.rows == ((), (), ("", "", "x"), (), ("", "007"))
    assert sheet.hidden
    assert sheet.hidden_rows == {3}
    assert sheet.merged == ((3, 2, 4, 3),)


def test_links_of_cells_and_formulas(tmp_path: Path) -> None:
    rows = make.row(
        1,
        make.text("A1", "mug"),
        '<c r="B1" t="str"><f>HYPERLINK("https://shop.test/2","two")</f><v>two</v></c>',
        '<c r="C1" t="e"><f>_xlfn.IMAGE("https://shop.test/3.png")</f><v>#NAME?</v></c>',
    )
    parts = {"xl/worksheets/_rels/sheet1.xml.rels": make.relations(("rId1", "hyperlink", "https://shop.test/1"))}
    after = '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>'
    sheet = sheet_of(tmp_path, make.xlsx(rows, after=after, parts=parts))
    assert sheet.links == {
        (1, 0): "https://shop.test/1", (1, 1): "https://shop.test/2", (1, 2): "https://shop.test/3.png",
    }  # fmt: skip
    assert sheet.rows == (("mug", "two", "https://shop.test/3.png"),)


def test_wrong_dimension_tag_does_not_hide_rows(tmp_path: Path) -> None:
    rows = "".join(make.row(n, make.value(f"A{n}", str(n))) for n in range(1, 50))
    data = make.xlsx(rows, parts={
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{make.MAIN}"><dimension ref="A1"/>'
        f"<sheetData>{rows}</sheetData></worksheet>"
    })  # fmt: skip
    assert len(sheet_of(tmp_path, data).rows) == 49


def test_prefixed_and_unplaced_elements(tmp_path: Path) -> None:
    sheet_xml = (
        f'<x:worksheet xmlns:x="{make.MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>5</x:v></x:c></x:row>'
        "</x:sheetData></x:worksheet>"
    )
    data = make.xlsx("", formats=("0000",), parts={"xl/worksheets/sheet1.xml": sheet_xml})
    assert sheet_of(tmp_path, data).rows == (("0005",),)


def test_extension_is_not_believed(tmp_path: Path) -> None:
    data = make.xlsx(make.row(1, make.text("A1", "SKU")))
    for name in ("list.xls", "list.csv", "list", "list.jpg"):
        (tmp_path / name).write_bytes(data)
        assert reading.read(tmp_path / name).format == "xlsx"


def test_open_document(tmp_path: Path) -> None:
    table = (
        '<table:table table:name="Prix"><table:table-row>'
        '<table:table-cell office:value-type="float" office:value="123"><text:p>00123</text:p></table:table-cell>'
        '<table:table-cell office:value-type="percentage" office:value="0.125">'
        "<text:p>12,50 %</text:p></table:table-cell>"
        '<table:table-cell office:value-type="string"><text:p><text:a xlink:href="https://a.test/">mug</text:a></text:p>'
        "</table:table-cell></table:table-row>"
        '<table:table-row table:visibility="collapse"><table:table-cell office:value-type="float" office:value="2.5">'
        '<text:p>2,5</text:p></table:table-cell><table:table-cell><draw:frame><draw:image xlink:href="Pictures/a.png"/>'
        "</draw:frame></table:table-cell></table:table-row></table:table>"
    )
    (tmp_path / "p.ods").write_bytes(make.ods(table, {"Pictures/a.png": b"picture"}))
    book = reading.read(tmp_path / "p.ods")
    sheet = book.sheets[0]
    assert book.format == "ods"
    assert sheet.rows == (("00123", "12.5%", "mug"), ("2.5",))
    assert sheet.links == {(1, 2): "https://a.test/"}
    assert sheet.hidden_rows == {2}
    assert [(p.row, p.column, p.name, p.data) for p in sheet.pictures] == [(2, 1, "a.png", b"picture")]


def test_web_page_called_xls(tmp_path: Path) -> None:
    page = (
        '<html><head><meta charset="windows-1252"><style>td{}</style></head><body><table>'
        "<tr><th>SKU<th colspan=2>Détails</tr>"
        '<tr><td rowspan="2">00123</td><td><a href="https://a.test/1">Café</a></td><td>a<br>b &amp; c</td></tr>'
        "<tr><td>x<table><tr><td>inner</td></tr></table></td><td>9</td></tr></table></body></html>"
    )
    (tmp_path / "page.xls").write_bytes(page.encode("cp1252"))
    book = reading.read(tmp_path / "page.xls")
    assert book.format == "html"
    assert book.sheets[0].rows == (("SKU", "Détails"), ("00123", "Café", "a\nb & c"), ("", "xinner", "9"))
    assert book.sheets[0].links == {(2, 1): "https://a.test/1"}


def test_xml_spreadsheet_2003(tmp_path: Path) -> None:
    xml = (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">'
        '<Styles><Style ss:ID="z"><NumberFormat ss:Format="00000"/></Style></Styles><Worksheet ss:Name="Prices"><Table>'
        '<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">SKU</Data></Cell>'
        '<Cell><Data ss:Type="String">Price</Data></Cell></Row>'
        '<Row ss:Index="3" ss:Hidden="1"><Cell ss:StyleID="z"><Data ss:Type="Number">12</Data></Cell>'
        '<Cell ss:Index="3" ss:HRef="https://a.test/"><Data ss:Type="Number">24.990000000000002</Data></Cell>'
        '<Cell><Data ss:Type="DateTime">2026-01-02T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>'
    )
    (tmp_path / "prices.xls").write_text(xml, encoding="utf-8")
    book = reading.read(tmp_path / "prices.xls")
    sheet = book.sheets[0]
    assert (book.format, sheet.name) == ("xml", "Prices")
    assert sheet.rows == (("SKU", "", "Price"), (), ("00012", "", "24.99", "2026-01-02"))
    assert (sheet.merged, sheet.hidden_rows, sheet.links) == (((1, 0, 1, 1),), {3}, {(3, 2): "https://a.test/"})

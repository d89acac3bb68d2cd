"""Pictures in cells: floating, placed in a cell, and WPS's own kind; each in its row, its formula text gone."""

from __future__ import annotations

from pathlib import Path

import sheet_files as make

from seller_assistant.sheets import reading
from seller_assistant.sheets.book import CellPicture, Sheet

XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
NAMES = f'xmlns:xdr="{XDR}" xmlns:a="{A}" xmlns:r="{make.RELS}"'
DRAWING = {"xl/worksheets/_rels/sheet1.xml.rels": make.relations(("rId1", "drawing", "../drawings/drawing1.xml"))}
ROW_HEIGHT = 15 * 12700


def pic(relation: str = "rId1", frame: str = "", title: str = "") -> str:
    return (
        f'<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="P" descr="{title}"/></xdr:nvPicPr><xdr:blipFill>'
        f'<a:blip r:embed="{relation}"/></xdr:blipFill><xdr:spPr><a:xfrm>{frame}</a:xfrm></xdr:spPr></xdr:pic>'
    )


def point(name: str, row: int, offset: int, column: int = 2) -> str:
    return (
        f"<xdr:{name}><xdr:col>{column}</xdr:col><xdr:colOff>0</xdr:colOff>"
        f"<xdr:row>{row}</xdr:row><xdr:rowOff>{offset}</xdr:rowOff></xdr:{name}>"
    )


def pictures(folder: Path, drawing: str, rows: str = "") -> tuple[CellPicture, ...]:
    parts = {
        **DRAWING,
        "xl/drawings/drawing1.xml": f"<xdr:wsDr {NAMES}>{drawing}</xdr:wsDr>",
        "xl/drawings/_rels/drawing1.xml.rels": make.relations(
            ("rId1", "image", "../media/image1.png"), ("rId2", "image", "https://elsewhere.test/x.png")
        ),
        "xl/media/image1.png": b"one",
    }
    data = make.xlsx(rows or make.row(1, make.text("A1", "x")), after='<drawing r:id="rId1"/>', parts=parts)
    return sheet_of(folder, data).pictures


def sheet_of(folder: Path, data: bytes) -> Sheet:
    (folder / "p.xlsx").write_bytes(data)
    return reading.read(folder / "p.xlsx").sheets[0]


def test_row_under_the_vertical_centre(tmp_path: Path) -> None:
    late = f"<xdr:twoCellAnchor>{point('from', 4, 150_000)}{point('to', 6, 20_000)}{pic()}</xdr:twoCellAnchor>"
    found = pictures(tmp_path, late)
    assert [(p.row, p.column, p.kind, p.name, p.data) for p in found] == [(6, 2, "floating", "image1.png", b"one")]


def test_tall_and_hidden_rows_count(tmp_path: Path) -> None:
    rows = (
        make.row(1, make.text("A1", "x"), attributes='ht="60" customHeight="1"')
        + make.row(2, make.text("A2", "x"), attributes='hidden="1"')
        + make.row(3, make.text("A3", "x"), attributes='ht="40" customHeight="1"')
    )
    size = f'<xdr:ext cx="9" cy="{30 * 12700}"/>'
    tall = f"<xdr:oneCellAnchor>{point('from', 0, 50 * 12700)}{size}{pic()}</xdr:oneCellAnchor>"
    spot = f'<xdr:pos x="0" y="{102 * 12700}"/><xdr:ext cx="9" cy="12700"/>'
    place = f"<xdr:absoluteAnchor>{spot}{pic()}</xdr:absoluteAnchor>"
    assert [p.row for p in pictures(tmp_path, tall + place, rows)] == [3, 4]


def test_pictures_of_a_group_stand_apart(tmp_path: Path) -> None:
    frames = [f'<a:off x="0" y="{y}"/><a:ext cx="9" cy="100"/>' for y in (0, 900)]
    group = (
        f"<xdr:twoCellAnchor>{point('from', 1, 0)}{point('to', 11, 0)}<xdr:grpSp><xdr:grpSpPr><a:xfrm>"
        '<a:chOff x="0" y="0"/><a:chExt cx="9" cy="1000"/></a:xfrm></xdr:grpSpPr>'
        f"{pic(frame=frames[0])}{pic(frame=frames[1], title='b.png')}</xdr:grpSp></xdr:twoCellAnchor>"
    )
    assert [(p.row, p.name) for p in pictures(tmp_path, group)] == [(2, "image1.png"), (11, "b.png")]


def test_picture_that_is_only_linked_is_left_out(tmp_path: Path) -> None:
    anchor = f"<xdr:twoCellAnchor>{point('from', 1, 0)}{point('to', 2, 0)}{pic('rId2')}</xdr:twoCellAnchor>"
    assert pictures(tmp_path, anchor) == ()


def test_wps_picture_and_its_formula(tmp_path: Path) -> None:
    formula = "_xlfn.DISPIMG(&quot;ID_A&quot;,1)"
    rows = make.row(
        1,
        make.text("A1", "mug"),
        f'<c r="B1" t="str"><f>{formula}</f><v>=DISPIMG("ID_A",1)</v></c>',
        '<c r="C1" t="str"><f>_xlfn.DISPIMG(&quot;ID_GONE&quot;,1)</f><v>=DISPIMG("ID_GONE",1)</v></c>',
        make.text("D1", "end"),
    )
    images = f'<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" {NAMES}><etc:cellImage>'
    named = pic().replace('name="P"', 'name="ID_A"')
    parts = {
        "xl/cellimages.xml": f"{images}{named}</etc:cellImage></etc:cellImages>",
        "xl/_rels/cellimages.xml.rels": make.relations(("rId1", "image", "media/image1.jpeg")),
        "xl/media/image1.jpeg": b"cup",
    }
    sheet = sheet_of(tmp_path, make.xlsx(rows, parts=parts))
    assert sheet.rows == (("mug", "", "", "end"),)
    assert sheet.pictures == (CellPicture(1, 1, "image1.jpeg", b"cup", "wps"),)


def test_picture_placed_in_a_cell(tmp_path: Path) -> None:
    rich = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"
    rows = make.row(2, make.text("A2", "mug"), '<c r="B2" t="e" vm="2"><v>#VALUE!</v></c>', make.text("C2", "end"))
    parts = {
        "xl/metadata.xml": f'<metadata xmlns="{make.MAIN}" xmlns:xlrd="{rich}"><futureMetadata name="XLRICHVALUE">'
        '<bk><extLst><ext><xlrd:rvb i="1"/></ext></extLst></bk><bk><extLst><ext><xlrd:rvb i="0"/></ext></extLst></bk>'
        '</futureMetadata><valueMetadata><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk>'
        "</valueMetadata></metadata>",
        "xl/richData/rdrichvalue.xml": f'<rvData xmlns="{rich}"><rv s="0"><v>0</v><v>5</v></rv>'
        '<rv s="1"><v>0</v></rv></rvData>',
        "xl/richData/rdrichvaluestructure.xml": f'<rvStructures xmlns="{rich}"><s t="_localImage">'
        '<k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s>'
        '<s t="_error"><k n="x"/></s></rvStructures>',
        "xl/richData/richValueRel.xml": f'<richValueRels xmlns="{rich}" xmlns:r="{make.RELS}">'
        '<rel r:id="rId1"/></richValueRels>',
        "xl/richData/_rels/richValueRel.xml.rels": make.relations(("rId1", "image", "../media/image1.png")),
        "xl/media/image1.png": b"cup",
    }
    sheet = sheet_of(tmp_path, make.xlsx(rows, parts=parts))
    assert sheet.rows == ((), ("mug", "", "end"))
    assert sheet.pictures == (CellPicture(2, 1, "image1.png", b"cup", "in-cell"),)

"""The binary formats: what an .xls or .xlsb shows, beyond the values, is known as it is for an .xlsx."""

from __future__ import annotations

import struct
from pathlib import Path

import binary_files as binary
import pytest
import sheet_files as make
from binary_files import PNG, Drawn, Page

from seller_assistant.problems import FileProblem
from seller_assistant.sheets import reading
from seller_assistant.sheets.book import Book, CellPicture

ROWS = [["SKU", "Name", "Price"], [(123.0, 1), "Mug", (24.9, 2)], [(7.0, 1), "Cup", 3.5], [(8.0, 1), "Pot", 4.0]]
FORMATS = ("00000", '"$"0.00')
EMF = b"\x01\0\0\0" + bytes(36) + b" EMF" + bytes(40)
WMF = b"\x01\0\x09\0\0\x03" + bytes(30)


def read(folder: Path, data: bytes, ending: str = "xls") -> Book:
    (folder / f"list.{ending}").write_bytes(data)
    return reading.read(folder / f"list.{ending}")


def pictures(folder: Path, *drawn: Drawn, **page) -> list[CellPicture]:
    return list(read(folder, binary.xls(Page(ROWS, pictures=drawn, **page))).sheets[0].pictures)


@pytest.mark.parametrize("ending", ["xls", "xlsb"])
def test_zeros_hidden_rows_merged_cells_and_links(tmp_path: Path, ending: str) -> None:
    page = Page(ROWS, hidden_rows=[3], merged=[(1, 1, 2, 3)], links={(2, 1): "https://shop.test/mug"})
    made = getattr(binary, ending)(page, formats=FORMATS)
    book = read(tmp_path, made, ending)
    sheet = book.sheets[0]
    assert (book.format, sheet.name, book.notices) == (ending, "List", ())
    assert sheet.rows[1:3] == (("00123", "Mug", "$24.90"), ("00007", "Cup", "3.5"))
    assert sheet.hidden_rows == {3}
    assert sheet.merged == ((1, 1, 2, 3),)
    assert sheet.links == {(2, 1): "https://shop.test/mug"}


def test_hidden_sheets_of_both(tmp_path: Path) -> None:
    old = read(tmp_path, binary.xls(Page(ROWS), Page([["a"]], name="Prix coûtant", hidden=True)))
    assert [(sheet.name, sheet.hidden) for sheet in old.sheets] == [("List", False), ("Prix coûtant", True)]
    assert read(tmp_path, binary.xlsb(Page(ROWS, hidden=True)), "xlsb").sheets[0].hidden


def test_a_picture_is_in_the_row_under_its_centre(tmp_path: Path) -> None:
    found = pictures(
        tmp_path,
        Drawn(PNG + b"1", first=(1, 100), last=(2, 100), column=3),
        Drawn(PNG + b"2", first=(1, 240), last=(2, 250), name="cup.png"),
        Drawn(b"\xff\xd8\xff3", "jpg", first=(3, 0), last=(3, 255)),
    )
    assert [(p.row, p.column, p.name, p.rows) for p in found] == [
        (2, 3, "image1.png", 2), (3, 1, "cup.png", 2), (4, 1, "image3.jpg", 1),
    ]  # fmt: skip
    assert [p.data[-1:] for p in found] == [b"1", b"2", b"3"]


def test_tall_and_hidden_rows_count(tmp_path: Path) -> None:
    tall = pictures(tmp_path, Drawn(PNG, first=(0, 0), last=(3, 255)), heights={2: 60.0, 4: 20.0}, hidden_rows=[1])
    assert [(p.row, p.rows) for p in tall] == [(2, 3)]


def test_the_pictures_of_a_group_stand_apart(tmp_path: Path) -> None:
    first, last = (0, 0), (3, 255)
    found = pictures(
        tmp_path,
        Drawn(PNG + b"a", first=first, last=last, share=(0.26, 0.4)),
        Drawn(PNG + b"b", first=first, last=last, share=(0.8, 1.0)),
    )
    assert [(p.row, p.data[-1:]) for p in found] == [(2, b"a"), (4, b"b")]


def test_windows_drawings_are_kept_as_files_of_their_own(tmp_path: Path) -> None:
    place = {"first": (1, 0), "last": (1, 255)}
    bitmap = struct.pack("<IiiHHIIiiII", 40, 1, 1, 1, 24, 0, 4, 0, 0, 0, 0) + bytes(4)
    found = pictures(
        tmp_path, Drawn(EMF, "emf", **place), Drawn(WMF, "wmf", **place), Drawn(bitmap, "bmp", **place)
    )
    assert [p.name for p in found] == ["image1.emf", "image2.wmf", "image3.bmp"]
    assert found[0].data == EMF
    assert found[1].data[:4] == b"\xd7\xcd\xc6\x9a"
    assert found[1].data.endswith(WMF)
    assert found[2].data[:2] == b"BM"
    assert struct.unpack_from("<I", found[2].data, 10) == (54,)


def test_a_picture_of_many_records(tmp_path: Path) -> None:
    large = PNG + bytes(range(256)) * 100
    assert pictures(tmp_path, Drawn(large))[0].data == large


def test_the_second_sheet_has_its_own_pictures(tmp_path: Path) -> None:
    other = Page([["x"]] * 3, name="Other", pictures=[Drawn(PNG + b"2", first=(2, 0), last=(2, 255))])
    book = read(tmp_path, binary.xls(Page(ROWS, pictures=[Drawn(PNG + b"1")]), other))
    assert [[(p.row, p.data[-1:]) for p in sheet.pictures] for sheet in book.sheets] == [[(1, b"1")], [(3, b"2")]]


def test_pictures_of_an_xlsb_floating_and_placed_in_a_cell(tmp_path: Path) -> None:
    xdr = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
    main = "http://schemas.openxmlformats.org/drawingml/2006/main"
    rich = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"
    ends = "".join(
        f"<xdr:{name}><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{row}</xdr:row>"
        f"<xdr:rowOff>{offset}</xdr:rowOff></xdr:{name}>"
        for name, row, offset in (("from", 1, 150_000), ("to", 2, 150_000))
    )
    anchor = (
        f"<xdr:twoCellAnchor>{ends}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id='1' name='P'/></xdr:nvPicPr><xdr:blipFill>"
        f"<a:blip r:embed='rId1'/></xdr:blipFill></xdr:pic></xdr:twoCellAnchor>"
    )
    structure = '<s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/></s>'
    value = binary.bits(51, struct.pack("<III", 1, 1, 0))
    metadata = (
        binary.bits(5002) + binary.bits(5003, struct.pack("<II", 0, 1))
        + binary.bits(337, struct.pack("<II", 1, 1)) + binary.bits(51, struct.pack("<III", 1, 1, 9)) + binary.bits(338)
        + binary.bits(337, struct.pack("<II", 1, 0)) + value + binary.bits(338)
    )  # fmt: skip
    names = f"xmlns:xdr='{xdr}' xmlns:a='{main}' xmlns:r='{make.RELS}'"
    values = '<rv s="0"><v>7</v></rv><rv s="0"><v>0</v></rv>'
    more: dict[str, bytes | str] = {
        "xl/drawings/drawing1.xml": f"<xdr:wsDr {names}>{anchor}</xdr:wsDr>",
        "xl/drawings/_rels/drawing1.xml.rels": make.relations(("rId1", "image", "../media/image1.png")),
        "xl/media/image1.png": PNG,
        "xl/media/image2.emf": EMF,
        "xl/metadata.bin": metadata,
        "xl/richData/rdrichvalue.xml": f'<rvData xmlns="{rich}">{values}</rvData>',
        "xl/richData/rdrichvaluestructure.xml": f'<rvStructures xmlns="{rich}">{structure}</rvStructures>',
        "xl/richData/richValueRel.xml": f'<richValueRels xmlns="{rich}" xmlns:r="{make.RELS}">'
        '<rel r:id="rId1"/></richValueRels>',
        "xl/richData/_rels/richValueRel.xml.rels": make.relations(("rId1", "image", "../media/image2.emf")),
    }
    rows = [*ROWS[:3], ["T", "Pan", None, 1.0]]
    data = binary.xlsb(Page(rows, heights={3: 40.0}), drawing="rId1", more=more, rich={(4, 3): 1})
    sheet = read(tmp_path, data, "xlsb").sheets[0]
    assert sheet.rows[3] == ("T", "Pan")
    assert [(p.row, p.column, p.name, p.kind) for p in sheet.pictures] == [
        (4, 3, "image2.emf", "in-cell"), (3, 4, "image1.png", "floating"),
    ]  # fmt: skip


@pytest.mark.parametrize("ending", ["xls", "xlsb"])
def test_a_far_corner_costs_nothing(tmp_path: Path, ending: str) -> None:
    if ending == "xlsb":
        data = binary.xlsb(Page([["SKU"]]))
        corner = binary.bits(0, struct.pack("<IIHBBBI", 1_048_575, 0, 300, 0, 0, 0, 0))
        corner += binary.bits(6, struct.pack("<II", 16_383, 0) + binary.wide("x"))
        sheet = binary.bits(129) + binary.bits(145) + corner + binary.bits(146) + binary.bits(130)
        data = binary.xlsb(Page([["SKU"]]), more={"xl/worksheets/sheet1.bin": sheet})
    else:
        data = binary.xls(Page([["SKU"]]))
        far = binary.record(0x203, struct.pack("<HHHd", 65_535, 255, 0, 1.0))
        first = binary.record(0x204, struct.pack("<HHH", 0, 0, 0) + struct.pack("<HB", 3, 0) + b"SKU")
        data = binary.compound(_with_far_cell(first + far))
    with pytest.raises(FileProblem) as caught:
        read(tmp_path, data, ending)
    assert caught.value.code == "file-far-cells"


def _with_far_cell(cells: bytes) -> bytes:
    bof = binary.record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 6))
    name = struct.pack("<BB", 4, 0) + b"List"
    start = len(bof) + 4 + 6 + len(name) + 4
    told = bof + binary.record(0x85, struct.pack("<IBB", start, 0, 0) + name) + binary.record(0x0A)
    sheet = binary.record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6)) + cells + binary.record(0x0A)
    return told + sheet


def test_errors_are_told_and_formulas_known(tmp_path: Path) -> None:
    error = binary.bits(0, struct.pack("<IIHBBBI", 0, 0, 300, 0, 0, 0, 0))
    error += binary.bits(3, struct.pack("<IIB", 1, 0, 23))
    error += binary.bits(9, struct.pack("<IIdHI", 2, 0, 5.0, 0, 0) + bytes(4))
    size = binary.bits(148, struct.pack("<4I", 0, 0, 0, 2))
    sheet = binary.bits(129) + size + binary.bits(145) + error + binary.bits(146) + binary.bits(130)
    found = read(tmp_path, binary.xlsb(Page([["a"]]), more={"xl/worksheets/sheet1.bin": sheet}), "xlsb").sheets[0]
    assert found.rows == (("", "#REF!", "5"),)
    assert found.computed == {(1, 2)}


def test_drawing_that_does_not_hold_together_leaves_the_rows(tmp_path: Path) -> None:
    data = bytearray(binary.xls(Page(ROWS, pictures=[Drawn(PNG, first=(1, 0), last=(1, 255))])))
    at = data.find(struct.pack("<H", 0xF002))
    data[at + 2 : at + 6] = b"\xff\xff\xff\xff"
    data[at + 8 : at + 30] = b"\xee" * 22
    sheet = read(tmp_path, bytes(data)).sheets[0]
    assert [row[1] for row in sheet.rows] == ["Name", "Mug", "Cup", "Pot"]

"""The first rows of a large file: the same as those of the whole, without reading the whole."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import pytest
import sheet_files as make
from binary_files import Drawn, Page, bits, wide, xls, xlsb

from seller_assistant.problems import FileProblem
from seller_assistant.sheets import beginning, binary_beginning, excel97_beginning
from seller_assistant.sheets.reading import read, read_first
from seller_assistant.sheets.writing import write_xlsx

ROWS = [["Code", "Name", "Price"], *([f"A-{n:05}", f"Wool hat {n} {'long ' * 20}", "12.50"] for n in range(30_000))]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "list.xlsx"
    write_xlsx(path, [("Hats", ROWS), ("Notes", [["Thank you"]])])
    return path


def test_a_workbooks_first_rows_are_cut_out_and_look_as_in_the_whole(large: Path) -> None:
    assert len(beginning.of_file(large, "xlsx", 25)) < 300_000 < large.stat().st_size
    book, whole = read_first(large, 25), read(large)
    assert [sheet.name for sheet in book.sheets] == ["Hats", "Notes"]
    assert book.sheets[0].rows == whole.sheets[0].rows[:25]
    assert book.sheets[1].rows == whole.sheets[1].rows


def test_a_texts_first_lines_end_with_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("\n".join(";".join(row) for row in ROWS), encoding="cp1252")
    assert len(beginning.of_file(path, "text", 25)) < path.stat().st_size
    assert read_first(path, 25).sheets[0].rows == read(path).sheets[0].rows[:25]


def test_an_open_documents_first_rows(tmp_path: Path) -> None:
    name = "urn:oasis:names:tc:opendocument:xmlns:"
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    rows = "".join(f"<table:table-row>{''.join(map(cell.format, row))}</table:table-row>" for row in ROWS)
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("META-INF/manifest.xml", "<manifest/>")
        package.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{name}office:1.0" xmlns:table="{name}table:1.0" '
            f'xmlns:text="{name}text:1.0"><office:body><office:spreadsheet><table:table table:name="Hats">{rows}'
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    assert len(beginning.of_file(path, "ods", 25)) < 300_000
    assert read_first(path, 25).sheets[0].rows == read(path).sheets[0].rows[:25]


def test_an_old_workbooks_first_rows(tmp_path: Path) -> None:
    logo = Drawn(b"\x89PNG" + bytes(1_000_000))
    pages = [Page(ROWS[:9_000], "Hats", pictures=[logo]), Page([["Thank you"]], "Notes", hidden=True)]
    path = tmp_path / "list.xls"
    path.write_bytes(xls(*pages))
    assert len(beginning.of_file(path, "xls", 25)) < 100_000
    book, whole = read_first(path, 25), read(path)
    assert [(sheet.name, sheet.hidden) for sheet in book.sheets] == [("Hats", False), ("Notes", True)]
    assert book.sheets[0].rows == whole.sheets[0].rows[:25]
    assert book.sheets[1].rows == whole.sheets[1].rows


def test_an_old_workbook_that_is_cut_short_is_left_whole() -> None:
    data = xls(Page(ROWS[:500]))
    assert excel97_beginning.of_workbook(data[:4000], 25) == data[:4000]
    assert excel97_beginning.of_workbook(b"no workbook", 25) == b"no workbook"


def test_a_row_whose_end_lies_across_two_pieces_is_counted_once() -> None:
    xml = b"<worksheet><sheetData>" + b"".join(b"<row>%d</row>" % n for n in range(50)) + b"</sheetData></worksheet>"
    for size in range(70, 130):
        pieces = iter([xml[at : at + size] for at in range(0, len(xml), size)])
        cut = beginning._cut(pieces, beginning._ROW, 20, (b"</%bsheetData>", b"</%bworksheet>"))
        assert cut == xml[: xml.index(b"<row>20</row>")] + b"</sheetData></worksheet>"


def test_where_the_beginning_is_no_workbook_the_whole_is_read(large: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from seller_assistant.sheets import opening

    monkeypatch.setattr(beginning, "of_file", lambda *_: b"PK\x03\x04 cut in the wrong place")
    book = opening.open_book(large, "xlsx", first=25)
    assert len(book.sheets[0].rows) == 25


def test_a_bomb_is_refused_before_its_first_rows_are_looked_for(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "spreadsheetml")
        with package.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(200):
                part.write(b" " * 2**20)
    with pytest.raises(FileProblem) as refused:
        read_first(path, 25)
    assert refused.value.code == "file-too-large"


def test_a_binary_workbooks_first_rows(tmp_path: Path) -> None:
    texts = [row[1] for row in ROWS]
    shared = bits(159, struct.pack("<II", len(texts), len(texts)))
    shared += b"".join(bits(19, b"\0" + wide(text)) for text in texts) + bits(160)
    sheet = _shared_sheet(len(ROWS))
    path = tmp_path / "list.xlsb"
    page = Page([["Code"]], name="Hats")
    relations = (("rId1", "worksheet", "worksheets/sheet1.bin"), ("rId2", "styles", "styles.bin"),
                 ("rId3", "sharedStrings", "sharedStrings.bin"))  # fmt: skip
    parts = {"xl/sharedStrings.bin": shared, "xl/worksheets/sheet1.bin": sheet}
    path.write_bytes(xlsb(page, more={**parts, "xl/_rels/workbook.bin.rels": make.relations(*relations)}))
    assert len(beginning.of_file(path, "xlsb", 25)) < 60_000 < path.stat().st_size
    assert read_first(path, 25).sheets[0].rows == read(path).sheets[0].rows[:25]
    assert read_first(path, 25).sheets[0].rows[24] == ("A-24", ROWS[24][1])


def test_a_binary_workbook_that_is_cut_short_ends_where_it_can(tmp_path: Path) -> None:
    whole = _shared_sheet(10)
    for end in range(0, len(whole), 7):
        content, highest = binary_beginning._sheet(whole[:end], 5, 3 * 2**20)
        assert highest <= 9
        assert content.endswith(bytes((0x82, 0x01, 0)))


def _shared_sheet(rows: int) -> bytes:
    """A binary sheet of codes and shared texts."""
    parts = [bits(129), bits(148, struct.pack("<4I", 0, rows - 1, 0, 1)), bits(145)]
    for row in range(rows):
        parts.append(bits(0, struct.pack("<IIHBBB", row, 0, 300, 0, 0, 0) + struct.pack("<I", 0)))
        parts.append(bits(6, struct.pack("<II", 0, 0) + wide(f"A-{row}")))
        parts.append(bits(7, struct.pack("<III", 1, 0, row)))
    return b"".join([*parts, bits(146), bits(130)])

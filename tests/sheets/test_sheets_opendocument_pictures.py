"""Pictures of an .ods: in a cell, upon it, or anywhere on the sheet; each in the row under its vertical centre."""

from __future__ import annotations

from pathlib import Path

import sheet_files as make

from seller_assistant.sheets import reading
from seller_assistant.sheets.book import CellPicture, Sheet

SVG = 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
STYLE = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
STYLES = (
    f'<office:automatic-styles {STYLE}><style:style style:name="tall" style:family="table-row">'
    '<style:table-row-properties style:row-height="3cm"/></style:style>'
    '<style:style style:name="low" style:family="table-row"><style:table-row-properties style:row-height="10mm"/>'
    "</style:style></office:automatic-styles>"
)
PARTS = {"Pictures/a.png": b"one", "Pictures/b.svg": b"<svg/>", "ObjectReplacements/Object 1": b"chart"}


def image(name: str = "a.png") -> str:
    return f'<draw:image xlink:href="Pictures/{name}"/>'


def frame(y: str, height: str, inside: str = "", name: str = "") -> str:
    place = f'svg:x="1cm" svg:y="{y}" svg:width="2cm" svg:height="{height}"'
    return f'<draw:frame {SVG} draw:name="{name}" {place}>{inside or image()}</draw:frame>'


def row(inside: str = "", style: str = "low", more: str = "") -> str:
    cell = '<table:table-cell office:value-type="string"><text:p>mug</text:p></table:table-cell>'
    return (
        f'<table:table-row table:style-name="{style}" {more}>{cell}<table:table-cell>{inside}</table:table-cell>'
        "</table:table-row>"
    )


def sheet(folder: Path, rows: str, shapes: str = "") -> Sheet:
    hanging = f"<table:shapes>{shapes}</table:shapes>" if shapes else ""
    data = make.ods(f'<table:table table:name="List">{hanging}{rows}</table:table>', PARTS)
    data = make.ods_with_styles(data, STYLES)
    (folder / "list.ods").write_bytes(data)
    return reading.read(folder / "list.ods").sheets[0]


def spots(pictures: tuple[CellPicture, ...]) -> list[tuple[int, int, int]]:
    return [(picture.row, picture.column, picture.rows) for picture in pictures]


def test_floating_pictures_go_to_the_row_that_they_cover(tmp_path: Path) -> None:
    rows = row(style="tall") + row() * 3
    frames = frame("0.2cm", "2cm") + frame("3.8cm", "1cm") + frame("30mm", "9mm") + frame("5in", "0")
    found = sheet(tmp_path, rows, frames)
    assert spots(found.pictures) == [(1, 0, 1), (3, 0, 2), (2, 0, 1), (19, 0, 1)]


def test_hidden_rows_take_no_height(tmp_path: Path) -> None:
    rows = row() + row(more='table:visibility="collapse" table:number-rows-repeated="5"') + row()
    found = sheet(tmp_path, rows, frame("1.2cm", "0.5cm"))
    assert spots(found.pictures) == [(7, 0, 1)]
    assert found.hidden_rows == {2, 3, 4, 5, 6}


def test_a_picture_in_a_cell_may_lie_mostly_below_it(tmp_path: Path) -> None:
    found = sheet(tmp_path, row() + row(frame("0.9cm", "0.8cm")) + row(frame("0.1cm", "0.8cm")) + row(image()))
    assert spots(found.pictures) == [(3, 1, 2), (3, 1, 1), (4, 1, 1)]


def test_one_picture_of_a_frame_and_none_of_a_chart(tmp_path: Path) -> None:
    chart = frame("0cm", "1cm", '<draw:object xlink:href="./Object 1"/>' + image("../ObjectReplacements/Object 1"))
    found = sheet(tmp_path, row(frame("0cm", "1cm", image("b.svg") + image(), name="mug.png")) + row(chart))
    assert [(p.name, p.data) for p in found.pictures] == [("mug.png", b"one")]


def test_rows_repeated_without_end_are_no_load(tmp_path: Path) -> None:
    rows = row() + row(more='table:number-rows-repeated="1048574"').replace('office:value-type="string"', "").replace(
        "<text:p>mug</text:p>", ""
    )
    assert spots(sheet(tmp_path, rows, frame("0.1cm", "0.5cm")).pictures) == [(1, 0, 1)]

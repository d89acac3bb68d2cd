"""A sheet to be filled in: an .xlsx whose cells are locked but for the columns that are to be written in."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.cell.cell import Cell as BookCell
from openpyxl.drawing.image import Image
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.protection import WorkbookProtection
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from seller_assistant.sheets.writing import cell_text, looks_live, sheet_name

ALWAYS = datetime.datetime(2020, 1, 1)  # the same form gives the same parts, whenever it is written
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")

PICTURE = 72  # pixels, the longer edge
_EMU = 9_525  # units of a drawing in a pixel
_ABOVE = 125  # characters: what a small screen shows of the instructions
_HEIGHT = 60.0  # points of a row with a picture
_LINE = PatternFill("solid", fgColor="FFF3F1EC")
_OPEN = PatternFill("solid", fgColor="FFFFFBE6")
_EDGE = Border(bottom=Side("thin", color="FFD9D5CC"), left=Side("thin", color="FFD9D5CC"))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a form. ``open`` may be written in; ``hidden`` is for machines; ``choices`` are offered."""

    heading: str
    width: float = 12
    open: bool = False
    hidden: bool = False
    font: str = ""
    choices: tuple[str, ...] = ()
    size: float = 11
    grey: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a form: its cells in the order of the columns, and a small PNG or JPEG for its first cell."""

    cells: Sequence[str | int]
    picture: bytes = b""
    first: bool = False  # the first line of a group, set off by a ruler


@dataclass(frozen=True, slots=True)
class Form:
    """What is written: instructions above, the heading, the lines; ``kept`` is a sheet nobody sees."""

    name: str
    columns: Sequence[Column]
    above: Sequence[tuple[str, bool]]  # text, is it large
    lines: Sequence[Line]
    kept_name: str = ""
    kept: Sequence[tuple[str, str]] = ()


def write_form(target: Path | IO[bytes], form: Form) -> None:
    """Write the form; every text is a text whatever it begins with. ValueError for one longer than Excel keeps."""
    book = Workbook()
    book.properties.creator = ""
    book.properties.created = ALWAYS
    names: set[str] = set()
    sheet: Any = book.active
    sheet.title = sheet_name(form.name, names)
    _above(sheet, form)
    _heading(sheet, form)
    _lines(sheet, form)
    _protect(sheet)
    if form.kept:
        hidden: Any = book.create_sheet(sheet_name(form.kept_name, names))
        for pair in form.kept:
            hidden.append([cell_text(text) for text in pair])
        for row in hidden.iter_rows():
            for cell in row:
                cell.data_type = "s"
        hidden.sheet_state = "veryHidden"
        hidden.protection.sheet = True
    book.security = WorkbookProtection(lockStructure=True)
    written = io.BytesIO()
    book.save(written)
    _repack(written, target)


def _above(sheet: Worksheet, form: Form) -> None:
    """The instructions, each over the first columns."""
    shown = [column for column in form.columns if not column.hidden]
    while len(shown) > 2 and sum(column.width for column in shown) > _ABOVE:
        shown.pop()
    font = next((column.font for column in form.columns if column.font), "")
    width = sum(column.width for column in shown)
    for number, (text, large) in enumerate(form.above, 1):
        cell = _text(sheet, number, 1, text)
        cell.font = Font(name=font or None, size=16 if large else 11, bold=large)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        sheet.merge_cells(start_row=number, start_column=1, end_row=number, end_column=len(shown))
        sheet.row_dimensions[number].height = 26.0 if large else _points(text, Column("", width)) + 2


def _points(text: str, column: Column) -> float:
    """How high a text stands in a column, in points."""
    if column.hidden:
        return 0.0
    letters = sum(2 if ord(c) > 0x2E7F else 1 for c in text)  # a Chinese one takes the place of two
    return 1.45 * column.size * max(1, -(-letters // max(1, int(column.width) - 1)))


def _heading(sheet: Worksheet, form: Form) -> None:
    row = len(form.above) + 1
    for index, column in enumerate(form.columns, 1):
        letter = get_column_letter(index)
        sheet.column_dimensions[letter].width = column.width
        sheet.column_dimensions[letter].hidden = column.hidden
        cell = _text(sheet, row, index, column.heading)
        cell.font = Font(name=column.font or None, size=11, bold=True)
        cell.fill, cell.border = _LINE, _EDGE
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    sheet.row_dimensions[row].height = 34.0
    sheet.freeze_panes = f"A{row + 1}"
    sheet.print_title_rows = f"{row}:{row}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    last = row + len(form.lines)
    for index, column in enumerate(form.columns, 1):
        if column.choices and form.lines:
            offered = DataValidation(type="list", formula1='"' + ",".join(column.choices) + '"', allow_blank=True)
            offered.showErrorMessage = False  # anything else may be written as well
            sheet.add_data_validation(offered)
            offered.add(f"{get_column_letter(index)}{row + 1}:{get_column_letter(index)}{last}")


def _lines(sheet: Worksheet, form: Form) -> None:
    styles = [_style(column) for column in form.columns]
    ruled = Border(top=Side("medium", color="FF8A8578"), bottom=_EDGE.bottom, left=_EDGE.left)
    for number, line in enumerate(form.lines, len(form.above) + 2):
        for index, value in enumerate(line.cells):
            cell = _text(sheet, number, index + 1, value)
            font, alignment, protection, fill = styles[index]
            cell.font, cell.alignment, cell.protection = font, alignment, protection
            cell.border = ruled if line.first else _EDGE
            cell.number_format = "@"
            if fill is not None:
                cell.fill = fill
        if line.picture:
            _picture(sheet, number, line.picture)
            words = max(_points(str(value), column) for value, column in zip(line.cells, form.columns, strict=True))
            sheet.row_dimensions[number].height = min(409.0, max(_HEIGHT, words))  # without one, a row grows by itself


def _style(column: Column) -> tuple[Font, Alignment, Protection, PatternFill | None]:
    colour = "FF6B6B6B" if column.grey else "FF1F2328"
    return (
        Font(name=column.font or None, size=column.size, color=colour),
        Alignment(wrap_text=not column.hidden, vertical="top"),
        Protection(locked=not column.open),
        _OPEN if column.open else None,
    )


def _text(sheet: Worksheet, row: int, column: int, value: str | int) -> BookCell:
    cell: Any = sheet.cell(row, column)
    if isinstance(value, int):
        cell.value = value
        return cell  # type: ignore[no-any-return]
    text = cell_text(value)
    if text:  # an empty cell stays one, so that a text beside it may run over and a fill stops there
        cell.value = text
        cell.data_type = "s"
    if looks_live(text):
        cell.quotePrefix = True
    return cell  # type: ignore[no-any-return]


def _picture(sheet: Worksheet, row: int, data: bytes) -> None:
    image = Image(io.BytesIO(data))
    scale = PICTURE / max(image.width, image.height, 1)
    width, height = (max(1, round(edge * min(scale, 1.0))) for edge in (image.width, image.height))
    gap = 3 * _EMU
    size = XDRPositiveSize2D(width * _EMU, height * _EMU)
    image.anchor = OneCellAnchor(_from=AnchorMarker(col=0, colOff=gap, row=row - 1, rowOff=gap), ext=size)
    sheet.add_image(image)


def _protect(sheet: Worksheet) -> None:
    """Lock what is not open, without a password: it keeps from mistakes, not from people."""
    protection = sheet.protection
    protection.sheet = True
    protection.formatRows = False  # False allows: a row may be made higher; hidden columns stay hidden
    protection.objects = True


def _repack(written: IO[bytes], target: Path | IO[bytes]) -> None:
    """Give every part and the workbook itself one fixed date: the same rows are the same bytes."""
    with zipfile.ZipFile(written) as made, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in made.namelist():
            content = made.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>2020-01-01T00:00:00Z", content)
            part = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(part, content)

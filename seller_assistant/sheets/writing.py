"""Sheets out: an .xlsx in which every text is a text, so that none becomes a formula."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import IO, Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

Cell = str | int | float | Decimal | bool | None
Rows = Iterable[Sequence[Cell]]

ALWAYS = datetime.datetime(2020, 1, 1)  # the same sheets give the same parts, whenever they are written
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
LONGEST = 32_767  # characters that Excel keeps in a cell
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")


def write_xlsx(
    target: Path | IO[bytes],
    sheets: Sequence[tuple[str, Rows]],
    *,
    widths: Sequence[Sequence[float]] = (),
    heading_rows: int = 1,
) -> None:
    """Write the sheets as (name, rows); a str is written as text whatever it begins with, numbers as numbers.

    ``widths`` holds the column widths of each sheet, in characters. The first ``heading_rows`` rows are
    bold and stay in view. A text longer than Excel keeps raises ValueError: nothing is cut in silence.
    """
    book = Workbook(write_only=True)
    book.properties.creator = ""
    book.properties.created = ALWAYS
    names: set[str] = set()
    for index, (name, rows) in enumerate(sheets):
        sheet: Any = book.create_sheet(sheet_name(name, names))
        for column, width in enumerate(widths[index] if index < len(widths) else (), 1):
            sheet.column_dimensions[get_column_letter(column)].width = width
        if heading_rows:
            sheet.freeze_panes = f"A{heading_rows + 1}"
        for number, row in enumerate(rows, 1):
            sheet.append([_cell(sheet, value, bold=number <= heading_rows) for value in row])
    written = io.BytesIO()
    book.save(written)
    repack(written, target)


def repack(written: IO[bytes], target: Path | IO[bytes]) -> None:
    """Give every part and the workbook itself one fixed date: the same rows are the same bytes."""
    with zipfile.ZipFile(written) as made, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in made.namelist():
            content = made.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>2020-01-01T00:00:00Z", content)
            part = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(part, content)


def _cell(sheet: object, value: Cell, *, bold: bool) -> object:
    make: Any = WriteOnlyCell
    if not isinstance(value, str):
        number = make(sheet, value)
        if bold:
            number.font = Font(bold=True)
        return number
    text = cell_text(value)
    cell = make(sheet, text)
    cell.data_type = "s"
    if looks_live(text):
        cell.quotePrefix = True
    if "\n" in text:
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    if bold:
        cell.font = Font(bold=True)
    return cell


def cell_text(value: str) -> str:
    """The text as a cell can hold it; ValueError when it is longer than Excel keeps."""
    text = _ESCAPE.sub("_x005F_", _FORBIDDEN.sub("\ufffd", value))
    if len(text) > LONGEST:
        raise ValueError(f"a cell of {len(text)} characters; Excel keeps {LONGEST}")
    return text


def looks_live(text: str) -> bool:
    """True for a text that a spreadsheet program would take for a formula when it is typed."""
    return text.startswith(("=", "+", "-", "@", "'"))


def sheet_name(name: str, taken: set[str]) -> str:
    """A name that Excel accepts: at most 31 characters, no brackets, slashes, colons or stars, each once."""
    plain = _NOT_IN_A_NAME.sub(" ", name).strip().strip("'")[:31] or "Sheet"
    chosen, count = plain, 1
    while chosen.lower() in taken:
        count += 1
        chosen = f"{plain[: 31 - len(str(count)) - 1]} {count}"
    taken.add(chosen.lower())
    return chosen

"""Sheets out: an .xlsx in which every text is a text, so that none becomes a formula.

The sheet's XML is written as the rows come, straight into the zip: a hundred thousand rows take little memory, and the
same rows give the same bytes. Texts are inline, so there is no table of strings to keep.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from math import isfinite
from pathlib import Path
from typing import IO

from seller_assistant.sheets import writing_parts as parts

Cell = str | int | float | Decimal | bool | None
Rows = Iterable[Sequence[Cell]]

LONGEST = 32_767  # characters that Excel keeps in a cell
MOST_ROWS = 1_048_576  # that Excel keeps in a sheet
LEVEL = 4  # of compression: a higher one costs more time than the smaller file is worth
AT_ONCE = 500  # rows between two writes into the zip
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_SPECIAL = re.compile("[&<>\"\x00-\x1f\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_")
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
LIVE = ("=", "+", "-", "@", "'")


def write_xlsx(
    target: Path | IO[bytes],
    sheets: Sequence[tuple[str, Rows]],
    *,
    widths: Sequence[Sequence[float]] = (),
    heading_rows: int = 1,
) -> None:
    """Write the sheets as (name, rows); a str is written as text whatever it begins with, numbers as numbers.

    ``widths`` holds the column widths of each sheet, in characters. The first ``heading_rows`` rows are
    bold and stay in view. A text longer than Excel keeps, and more rows than a sheet holds, raise ValueError:
    nothing is cut in silence.
    """
    taken: set[str] = set()
    names = [sheet_name(name, taken) for name, _ in sheets]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as out:
        for name, content in parts.around(names):
            out.writestr(_entry(name), content, compresslevel=LEVEL)
        for index, (_, rows) in enumerate(sheets):
            sized = widths[index] if index < len(widths) else ()
            with out.open(_entry(f"xl/worksheets/sheet{index + 1}.xml"), "w") as part:
                part.write(parts.sheet_start(sized, heading_rows, chosen=index == 0).encode())
                for chunk in _rows(rows, heading_rows):
                    part.write(chunk.encode())
                part.write(parts.SHEET_END.encode())


def _entry(name: str) -> zipfile.ZipInfo:
    """A part of the workbook under one fixed date: the same rows are the same bytes."""
    entry = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry._compresslevel = LEVEL  # type: ignore[attr-defined] # the way to it of Python 3.11 and 3.12
    return entry


def _rows(rows: Rows, heading_rows: int) -> Iterator[str]:
    """The rows as XML, some hundred at a time."""
    letters: list[str] = []
    chunk: list[str] = []
    for number, row in enumerate(rows, 1):
        if number > MOST_ROWS:
            raise ValueError(f"more than {MOST_ROWS} rows; a sheet holds no more")
        while len(letters) < len(row):
            letters.append(column_letter(len(letters) + 1))
        chunk.append(_row(number, row, letters, bold=number <= heading_rows))
        if len(chunk) >= AT_ONCE:
            yield "".join(chunk)
            chunk.clear()
    yield "".join(chunk)


def _row(number: int, row: Sequence[Cell], letters: list[str], *, bold: bool) -> str:
    cells = [f'<row r="{number}">']
    add = cells.append
    style = ' s="1"' if bold else ""
    for letter, value in zip(letters, row, strict=False):
        if type(value) is str:
            if _SPECIAL.search(value) is None and len(value) <= LONGEST and value[:1] not in LIVE and value[:1] != " ":
                if value:
                    space = ' xml:space="preserve"' if value[-1] == " " else ""
                    add(f'<c r="{letter}{number}"{style} t="inlineStr"><is><t{space}>{value}</t></is></c>')
                else:
                    add(f'<c r="{letter}{number}"{style} t="inlineStr"><is><t></t></is></c>')
            else:
                add(_text(f"{letter}{number}", value, bold))
        elif value is None:
            continue
        elif value is True or value is False:
            add(f'<c r="{letter}{number}"{style} t="b"><v>{int(value)}</v></c>')
        elif isinstance(value, str):
            add(_text(f"{letter}{number}", str(value), bold))
        elif isfinite(value):
            add(f'<c r="{letter}{number}"{style}><v>{value}</v></c>')
        else:
            add(_text(f"{letter}{number}", str(value), bold))
    add("</row>")
    return "".join(cells)


def _text(place: str, value: str, bold: bool) -> str:
    """A cell whose text needs care: special characters, something that looks live, lines, blanks at its ends."""
    text = cell_text(value)
    style = parts.style(bold=bold, quoted=looks_live(text), wrapped="\n" in text)
    return (
        f'<c r="{place}"{style} t="inlineStr"><is><t xml:space="preserve">{text.translate(_XML)}</t></is></c>'
    )


def column_letter(number: int) -> str:
    """The letters of a column, from 1: 1 is A, 27 is AA."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_text(value: str) -> str:
    """The text as a cell can hold it; ValueError when it is longer than Excel keeps."""
    text = _ESCAPE.sub("_x005F_", _FORBIDDEN.sub("\ufffd", value))
    if len(text) > LONGEST:
        raise ValueError(f"a cell of {len(text)} characters; Excel keeps {LONGEST}")
    return text


def looks_live(text: str) -> bool:
    """True for a text that a spreadsheet program would take for a formula when it is typed."""
    return text.startswith(LIVE)


def sheet_name(name: str, taken: set[str]) -> str:
    """A name that Excel accepts: at most 31 characters, no brackets, slashes, colons or stars, each once."""
    plain = _NOT_IN_A_NAME.sub(" ", name).strip().strip("'")[:31] or "Sheet"
    chosen, count = plain, 1
    while chosen.lower() in taken:
        count += 1
        chosen = f"{plain[: 31 - len(str(count)) - 1]} {count}"
    taken.add(chosen.lower())
    return chosen

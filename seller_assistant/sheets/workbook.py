"""A workbook's bytes to a book: values through calamine, which is opened from bytes and never told a name."""

from __future__ import annotations

import io
from collections.abc import Sequence

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from seller_assistant.sheets import excel, opendocument, refusals
from seller_assistant.sheets.book import Book, Sheet
from seller_assistant.sheets.cells import Value, address, all_shown, trimmed
from seller_assistant.sheets.extras import NOTHING, Extras

_MOST_PLACES = 40_000_000  # cells that calamine may unfold where the kind cannot be looked through beforehand


def read_workbook(data: bytes, file: str, kind: str) -> Book:
    """The book in those bytes of an xlsx, xlsm, xlsb, xls or ods file; raises FileProblem."""
    extras: dict[str, Extras] = {}
    if kind in ("xlsx", "xlsm"):
        extras = excel.extras(data, file)
    elif kind == "ods":
        extras = opendocument.extras(data, file)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
            sheets = [
                _sheet(
                    workbook.get_sheet_by_index(index),
                    meta.visible != SheetVisibleEnum.Visible,
                    extras.get(meta.name, NOTHING),
                    file,
                )
                for index, meta in enumerate(workbook.sheets_metadata)
                if meta.typ == SheetTypeEnum.WorkSheet
            ]
    except PasswordError as error:
        raise refusals.password(file) from error
    except CalamineError as error:
        raise refusals.damaged(file, str(error)) from error
    return Book(file=file, format=kind, sheets=tuple(sheets))


def _sheet(found: CalamineSheet, hidden: bool, extra: Extras, file: str) -> Sheet:
    if found.total_height * found.total_width > _MOST_PLACES:
        raise refusals.far_cells(file, found.name, address(found.total_height, found.total_width - 1))
    values: Sequence[Sequence[Value]] = found.to_python(skip_empty_area=False)
    if refusals.is_far_down(len(values), 0) and refusals.is_far_down(len(values), sum(map(any, values))):
        raise refusals.far_cells(file, found.name, address(found.total_height, found.total_width - 1))
    rows = all_shown(values)
    extra.lay_over(rows, values)
    merged = found.merged_cell_ranges or []
    return Sheet(
        name=found.name,
        rows=trimmed(rows),
        hidden=hidden,
        hidden_rows=extra.hidden_rows,
        merged=extra.merged or tuple((top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in merged),
        pictures=extra.pictures,
        links=dict(extra.links),
    )

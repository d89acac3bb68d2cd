"""A workbook's bytes to a book: values through calamine, which is opened from bytes and never told a name."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice, Problem
from seller_assistant.sheets import excel, excel97, excel_binary, opendocument, refusals
from seller_assistant.sheets.book import Book, Sheet
from seller_assistant.sheets.cells import Value, address, all_shown, trimmed
from seller_assistant.sheets.extras import NOTHING, Extras

_BINARY = {"xls": excel97.extras, "xlsb": excel_binary.extras}
_LARGE = 2**20  # bytes of a file from which a thread pays
_MOST_PLACES = 40_000_000  # cells that calamine may unfold where the kind cannot be looked through beforehand


def read_workbook(data: bytes, file: str, kind: str, first: int = 0, *, apart: bool = False) -> Book:
    """The book in those bytes of an xlsx, xlsm, xlsb, xls or ods file; raises FileProblem.

    With ``first`` only so many rows of each sheet are unfolded. ``apart`` says that this process may end when the
    cells lie too far apart: then a large file is unfolded on a thread beside the look at it.
    """
    extras: dict[str, Extras] = {}
    notices: tuple[Notice, ...] = ()
    unfolding: _Unfolding | None = None
    if kind in ("xlsx", "xlsm"):
        if apart and len(data) > _LARGE:
            unfolding = _Unfolding(data)
            unfolding.start()
        extras = excel.extras(data, file)
    elif kind == "ods":
        extras = opendocument.extras(data, file)
    elif first:
        pass  # what the other kinds hold beyond their values is not needed for a first look
    elif kind in _BINARY:
        extras, notices = _details(data, file, kind)
    try:
        found = _worksheets(data) if unfolding is None else unfolding.worksheets()
        sheets = [_sheet(sheet, hidden, extras.get(sheet.name, NOTHING), file, first) for sheet, hidden in found]
    except PasswordError as error:
        raise refusals.password(file) from error
    except CalamineError as error:
        raise refusals.damaged(file, str(error)) from error
    return Book(file=file, format=kind, sheets=tuple(sheets), notices=notices)


def _worksheets(data: bytes) -> Iterator[tuple[CalamineSheet, bool]]:
    """Each worksheet, and whether it is hidden."""
    with CalamineWorkbook.from_filelike(io.BytesIO(data)) as workbook:
        for index, meta in enumerate(workbook.sheets_metadata):
            if meta.typ == SheetTypeEnum.WorkSheet:
                yield workbook.get_sheet_by_index(index), meta.visible != SheetVisibleEnum.Visible


class _Unfolding(threading.Thread):
    """The worksheets of a file, unfolded on a thread of their own: the library lets go of Python meanwhile."""

    def __init__(self, data: bytes) -> None:
        super().__init__(daemon=True)
        self._data = data
        self._found: list[tuple[CalamineSheet, bool]] = []
        self._error: BaseException | None = None

    def run(self) -> None:
        """Unfold them all."""
        try:
            self._found = list(_worksheets(self._data))
        except BaseException as error:  # a panic of the library is no Exception; it is raised where it is waited for
            self._error = error

    def worksheets(self) -> list[tuple[CalamineSheet, bool]]:
        """Wait for them; raises what went wrong."""
        self.join()
        if self._error is not None:
            raise self._error
        return self._found


def _details(data: bytes, file: str, kind: str) -> tuple[dict[str, Extras], tuple[Notice, ...]]:
    """What an .xls or .xlsb holds beyond its values; where its records do not hold together, nothing, and a word of it.

    The values may still be whole: the reader of those forgives more.
    """
    try:
        return _BINARY[kind](data, file), ()
    except (Problem, MemoryError):
        raise
    except Exception:
        said = Phrase(
            QT_TRANSLATE_NOOP("sheets", "Pictures, hidden rows and leading zeros of {file} could not be read."),
            file=file,
        )
        then = Phrase(QT_TRANSLATE_NOOP("sheets", "Open it in Excel, save it as .xlsx, and import that file."))
        return {}, (Notice("details-unread", "warning", said, file, next=then),)


def _sheet(found: CalamineSheet, hidden: bool, extra: Extras, file: str, first: int = 0) -> Sheet:
    if found.total_height * found.total_width > _MOST_PLACES:
        raise refusals.far_cells(file, found.name, address(found.total_height, found.total_width - 1))
    tall = min(found.total_height + 1, first or found.total_height + 1)
    if refusals.is_far_down(tall, 0) and refusals.is_far_down(tall, sum(map(any, found.iter_rows()))):
        raise refusals.far_cells(file, found.name, address(found.total_height, found.total_width - 1))
    left = [""] * (found.start[1] if found.start else 0)  # empty columns before the first
    values: Iterable[Sequence[Value]] = ([*left, *row] for row in found.iter_rows()) if left else found.iter_rows()
    rows = all_shown(islice(values, first) if first else values, extra.dressed())
    extra.lay_over(rows)
    merged = found.merged_cell_ranges or []
    return Sheet(
        name=found.name,
        rows=trimmed(rows),
        hidden=hidden,
        hidden_rows=extra.hidden_rows,
        merged=extra.merged or tuple((top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in merged),
        pictures=extra.pictures,
        links=dict(extra.links),
        computed=extra.computed,
    )

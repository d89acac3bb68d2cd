"""A file of a known kind to a `Book`; runs where it may fail: mostly in the reading process."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

from seller_assistant.problems import FileProblem, Problem
from seller_assistant.sheets import beginning, refusals
from seller_assistant.sheets.book import Book


def open_book(
    path: Path, kind: str, encoding: str = "", delimiter: str = "", first: int = 0, *, apart: bool = False
) -> Book:
    """The book in that file, which `container.kind` said is of that kind; raises only FileProblem.

    With ``first`` only so many rows of each sheet are there, and no pictures. ``apart`` says that this is the
    reading process, which may end before it answers. The readers are imported where they
    are needed: a text file never waits for the workbook library.
    """
    file = path.name
    try:
        if first:
            return _first_rows(path, kind, encoding, delimiter, first)
        return _open(path.read_bytes(), file, kind, encoding, delimiter, apart=apart)
    except (Problem, KeyboardInterrupt, SystemExit):
        raise
    except MemoryError as error:
        raise refusals.too_large(file) from error
    except PermissionError as error:
        raise refusals.locked(file) from error
    except (zipfile.BadZipFile, EOFError) as error:
        raise refusals.damaged(file, str(error)) from error
    except BaseException as error:  # a panic of the workbook library is no Exception
        raise refusals.damaged(file, f"{type(error).__name__}: {error}"[:300]) from error


def _first_rows(path: Path, kind: str, encoding: str, delimiter: str, first: int) -> Book:
    """The first rows of each sheet, read from the beginning of the file; from the whole, where that is no file."""
    try:
        book = _open(beginning.of_file(path, kind, first), path.name, kind, encoding, delimiter, first)
    except (FileProblem, zipfile.BadZipFile) as problem:
        if isinstance(problem, FileProblem) and problem.code != refusals.DAMAGED:
            raise
        book = _open(path.read_bytes(), path.name, kind, encoding, delimiter, first)
    sheets = tuple(replace(sheet, rows=sheet.rows[:first], pictures=(), links={}) for sheet in book.sheets)
    return replace(book, sheets=sheets, notices=())


def _open(
    data: bytes, file: str, kind: str, encoding: str, delimiter: str, first: int = 0, *, apart: bool = False
) -> Book:
    if kind == "text":
        from seller_assistant.sheets import text

        return text.read_bytes(data, file, encoding=encoding, delimiter=delimiter)
    if kind == "html":
        from seller_assistant.sheets import html_table

        return html_table.read_html(data, file, encoding=encoding)
    if kind == "xml":
        from seller_assistant.sheets import excel2003

        return excel2003.read_xml(data, file)
    from seller_assistant.sheets import workbook

    return workbook.read_workbook(data, file, kind, first, apart=apart)

"""A file of a known kind to a `Book`; runs where it may fail: mostly in the reading process."""

from __future__ import annotations

import zipfile
from pathlib import Path

from seller_assistant.problems import Problem
from seller_assistant.sheets import refusals
from seller_assistant.sheets.book import Book


def open_book(path: Path, kind: str, encoding: str = "", delimiter: str = "") -> Book:
    """The book in that file, which `container.kind` said is of that kind; raises only FileProblem.

    The readers are imported where they are needed: a text file never waits for the workbook library.
    """
    file = path.name
    try:
        data = path.read_bytes()
        return _open(data, file, kind, encoding, delimiter)
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


def _open(data: bytes, file: str, kind: str, encoding: str, delimiter: str) -> Book:
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

    return workbook.read_workbook(data, file, kind)

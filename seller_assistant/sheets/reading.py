"""The way in: any file of cells to a `Book`, told by its content and never by its name."""

from __future__ import annotations

from pathlib import Path

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.sheets import child, container, opening, refusals, text
from seller_assistant.sheets.book import Book

_SMALL_TEXT = 5 * 2**20  # bytes; such a text is read here, larger ones and every workbook in a child process


def read(path: Path, *, progress: Progress = SILENT, encoding: str = "", delimiter: str = "") -> Book:
    """The book in that file: every sheet, hidden ones too, with its pictures and links.

    ``encoding`` and ``delimiter`` overrule what would be found, for text files. Raises FileProblem with
    one sentence for whatever cannot be read, and Cancelled within 100 ms of the owner's wish.
    """
    path = Path(path)
    progress.check()
    kind = container.kind(path)
    if kind == "text" and path.stat().st_size <= _SMALL_TEXT:
        return opening.open_book(path, kind, encoding, delimiter)
    return child.read_apart(path, kind, encoding, delimiter, progress)


def read_first(
    path: Path, rows: int, *, progress: Progress = SILENT, encoding: str = "", delimiter: str = ""
) -> Book:
    """The first ``rows`` rows of each sheet, without pictures: within a second, however large the file is.

    Of very large sheets in OpenDocument files only the first one is there. Raises as `read` does.
    """
    path = Path(path)
    progress.check()
    kind = container.kind(path)
    if kind == "text":
        return opening.open_book(path, kind, encoding, delimiter, rows)
    return child.read_apart(path, kind, encoding, delimiter, progress, first=rows)


def read_text(pasted: str | bytes, *, name: str = "", encoding: str = "", delimiter: str = "") -> Book:
    """The book in a text that was pasted or dropped: cells between tabs, commas, ..., or an HTML table."""
    head = pasted.encode("utf-8", "replace") if isinstance(pasted, str) else pasted
    if not head.strip():
        raise refusals.empty(name)
    if container.kind_of_text(head[:8192], name) == "html":
        from seller_assistant.sheets import html_table

        return html_table.read_html(head, name, encoding="utf-8" if isinstance(pasted, str) else encoding)
    if isinstance(pasted, bytes):
        return text.read_bytes(pasted, name, encoding=encoding, delimiter=delimiter)
    return text.read_str(pasted, name, delimiter=delimiter)

"""A table on the clipboard as a file that can be imported: copied cells, copied web tables, copied files."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QMimeData

_TABLE = "<table"


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Where pasted tables lie until the application ends; never in the owner's folders."""
    return tempfile.TemporaryDirectory(prefix="seller-assistant-paste-")


def pasted(data: QMimeData) -> list[Path]:
    """The files to import from what was copied, [] where that is no table and no file.

    Cells with tabs between them go before the page that spreadsheet programs put beside them: they are the text
    as displayed.
    """
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files:
        return files
    text = data.text()
    if "\t" in text:
        return [_kept("pasted.tsv", text)]
    if data.hasHtml() and _TABLE in data.html().casefold():
        return [_kept("pasted.html", data.html())]
    if "\n" in text.strip():
        return [_kept("pasted.txt", text)]
    return []


def _kept(name: str, text: str) -> Path:
    file = Path(_folder().name) / name
    file.write_text(text, encoding="utf-8", newline="")
    return file

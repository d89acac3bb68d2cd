"""The file of the rows left out: where the owner wants it, and that it is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from seller_assistant.gui import wording
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase


def asked_place(parent: QWidget, file: str) -> str:
    """Where the rows left out of that file shall be written; "" where the owner thought better of it."""
    name = wording.say(Phrase(QT_TRANSLATE_NOOP("gui", "{file} - rows left out"), file=Path(file).stem))
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = wording.say(QT_TRANSLATE_NOOP("gui", "Where should the rows be saved?"))
    out, _ = QFileDialog.getSaveFileName(parent, title, str(Path(place) / f"{name}.xlsx"), "Excel (*.xlsx)")
    return out if not out or out.lower().endswith(".xlsx") else f"{out}.xlsx"


def rows_saved(n: int, name: str) -> Phrase:
    """How many rows were written there."""
    one = QT_TRANSLATE_NOOP("gui", "1 row saved in {file}.")
    return Phrase(QT_TRANSLATE_NOOP("gui", "{n} rows saved in {file}."), one=one, n=n, file=name)

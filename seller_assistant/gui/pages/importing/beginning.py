"""What is shown while a long file is read: that it is, its first rows as they stand, and a way to stop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.pages.importing.folding import Lines, LinesView
from seller_assistant.gui.widgets.parts import button, clear, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.beginnings import FirstRows

LARGE = 300_000  # bytes; a smaller file is read in no time, and its first rows would only flicker by
_ROWS, _COLUMNS, _LONGEST = 6, 7, 60


def shows_first_rows(files: list[str]) -> bool:
    """True for what may take a while: several files, a folder, a zip, or one file that is not small."""
    if len(files) != 1 or Path(files[0]).suffix.casefold() == ".zip":
        return bool(files)
    try:
        return Path(files[0]).is_dir() or Path(files[0]).stat().st_size >= LARGE
    except OSError:
        return False


class ReadingView(QWidget):
    """The page while files are read."""

    def __init__(self, cancel: Callable[[], None]) -> None:
        super().__init__()
        self._what = words("", "lead")
        self._what.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._calm = words("", muted=True)
        self._calm.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows = QVBoxLayout()
        self.stop = button(QT_TRANSLATE_NOOP("gui", "Cancel"), cancel, tip=QT_TRANSLATE_NOOP("gui", "Esc"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addStretch(1)
        for widget in (self._what, self._calm):
            layout.addWidget(widget)
        layout.addLayout(self._rows)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        self._calm.hide()

    def begin(self, doing: Phrase) -> None:
        """Say what is read; nothing of it is known yet."""
        wording.label(self._what, doing)
        clear(self._rows)
        self._calm.hide()

    def show_rows(self, first: FirstRows) -> None:
        """Show the first rows, the heading above them where there is one."""
        clear(self._rows)
        heading = first.heading_row if first.heading_row <= _ROWS else 0
        under = [row for row in first.rows[heading:] if any(row)][:_ROWS]
        width = min(_COLUMNS, max(map(len, under), default=0))
        if not width:
            return
        names = first.rows[heading - 1] if heading else ()
        heads = [_short(names[i]) if i < len(names) else "" for i in range(width)]
        lines = [tuple(_short(row[i]) if i < len(row) else "" for i in range(width)) for row in under]
        name = Phrase(QT_TRANSLATE_NOOP("gui", "The first rows of {file}"), file=first.file)
        view = LinesView(name, Lines(heads, lines), stretches=tuple(range(width)))
        view.setWordWrap(False)
        self._rows.addWidget(view)
        said = QT_TRANSLATE_NOOP("gui", "These are the first rows of {file}. Nothing is saved yet.")
        wording.label(self._calm, Phrase(said, file=first.file))
        self._calm.show()


def _short(cell: str) -> str:
    return " ".join(cell.split())[:_LONGEST]

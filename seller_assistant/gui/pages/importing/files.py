"""One file as it was understood, and, where the owner wants to correct it, its columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seller_assistant.gui.pages.importing.columns import ColumnsPanel
from seller_assistant.gui.pages.importing.understood import understood_card
from seller_assistant.gui.pages.importing.wish import Wish
from seller_assistant.gui.widgets.parts import button
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.reading import FileReading


class FileView(QWidget):
    """The card of one file, and under it the panel of its columns: made when it is wanted."""

    def __init__(self, reading: FileReading, wish: Wish, again: Callable[[Wish], None], *, several: bool) -> None:
        super().__init__()
        self._reading, self._wish, self._again, self._several = reading, wish, again, several
        self._panel: ColumnsPanel | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(understood_card(reading, several=several))
        named = Phrase(QT_TRANSLATE_NOOP("gui", "Not right? Show the columns of {file}"), file=reading.file)
        self.look = button(named, self.show_columns, role="quiet")
        self.look.setVisible(several and reading.sure)
        self._layout.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        if not reading.sure:
            self.show_columns()

    @property
    def columns(self) -> ColumnsPanel:
        """The panel of its columns."""
        if self._panel is None:
            self._panel = ColumnsPanel(self._reading, self._wish, self._again, several=self._several)
            self._panel.hide()
            self._layout.addWidget(self._panel)
        return self._panel

    def show_columns(self) -> None:
        """Show the panel."""
        self.columns.show()
        self.look.hide()

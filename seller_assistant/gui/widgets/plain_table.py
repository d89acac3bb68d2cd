"""A table of plain texts that is read and chosen from, with headings in the language of now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from seller_assistant.gui import theme, wording
from seller_assistant.gui.wording import Said


class PlainTable(QTableWidget):
    """Rows of texts; ``chinese`` columns are set one step larger."""

    asked = Signal(int)  # Enter or a double click on that row

    def __init__(self, name: Said, heads: Sequence[Said], *, chinese: Sequence[int] = (), many: bool = True) -> None:
        super().__init__(0, len(heads))
        self._chinese = frozenset(chinese)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        wording.named(self, name)
        wording.bind(self, "heads", lambda _: self.setHorizontalHeaderLabels([wording.say(said) for said in heads]))
        self.cellActivated.connect(lambda row, _column: self.asked.emit(row))

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these, and keep the place."""
        line = self.currentRow()
        self.setRowCount(len(rows))
        large = theme.font("lead", chinese=True)
        for at, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(text if len(text) > 40 else "")
                if column in self._chinese:
                    item.setFont(large)
                self.setItem(at, column, item)
        self.resizeRowsToContents()
        if rows:
            self.choose(min(max(line, 0), len(rows) - 1))

    def choose(self, row: int) -> None:
        """Make that row the one that is looked at and selected, whatever keys are held."""
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), flags.ClearAndSelect | flags.Rows)

    def chosen(self) -> list[int]:
        """The rows that are selected, in order."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

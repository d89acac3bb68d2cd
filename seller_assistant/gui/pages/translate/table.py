"""The table of the review: texts with the doubts of the current one as buttons under its Chinese."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from seller_assistant.gui import wording
from seller_assistant.gui.pages.translate.delegate import DOWN, QueueDelegate
from seller_assistant.gui.pages.translate.model import TARGET, Index, QueueModel
from seller_assistant.gui.pages.translate.strip import DoubtStrip
from seller_assistant.phrases import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seller_assistant.shop import ReviewItem
    from seller_assistant.translating.checks.check import Doubt


class QueueTable(QTableView):
    """Walked with the arrow keys; F2 writes, Tab goes to the doubts."""

    moved = Signal()  # another text is the current one
    reached_end = Signal()  # the last of the texts shown came into sight

    def __init__(self, model: QueueModel) -> None:
        super().__init__()
        self.queue = model
        self._row = -1
        self.strip = DoubtStrip(self.viewport())
        self.strip.grew.connect(self._settle)
        self.delegate = QueueDelegate(self, self._below)
        self.setItemDelegate(self.delegate)
        self.setModel(model)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        wording.named(self, QT_TRANSLATE_NOOP("gui", "Texts and their Chinese"))
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.setInterval(0)
        self._fit_soon.timeout.connect(self.fit)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def item(self) -> ReviewItem | None:
        """The text that is looked at."""
        return self.queue.item(self.currentIndex().row())

    def look_at(self, line: int) -> None:
        """Make that line the current one."""
        if self.queue.rowCount():
            line = min(max(0, line), self.queue.rowCount() - 1)
            self.setCurrentIndex(self.queue.index(line, TARGET))

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Show the doubts of the text that is looked at, with their buttons."""
        self.strip.show_doubts(doubts)
        self._settle()

    def write(self) -> None:
        """Open the Chinese of the current line for writing."""
        self.edit(self.currentIndex().siblingAtColumn(TARGET))

    def written(self) -> str | None:
        """What stands in the open editor, which is closed; None when none is open."""
        editor = self.delegate.editor
        if editor is None:
            return None
        text = " ".join(editor.toPlainText().split())
        editor.document().setModified(False)
        self.closeEditor(editor, QueueDelegate.EndEditHint.NoHint)
        self.setFocus()
        return text

    # -- heights ----------------------------------------------------------------------------------
    def _below(self, row: int) -> int:
        shown = row == self.currentIndex().row() and bool(self.strip.doubts)
        return self.strip.height_for(self.columnWidth(TARGET)) if shown else 0

    def fit(self) -> None:
        """Every row as high as its text."""
        self.resizeRowsToContents()
        self._place()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def fit_from(self, first: int) -> None:
        """The rows from there on as high as their text."""
        for line in range(first, self.queue.rowCount()):
            self.resizeRowToContents(line)

    def fit_soon(self) -> None:
        """Fit once the texts are where they are."""
        self._fit_soon.start()

    def _settle(self) -> None:
        """The rows that are and were looked at have another height now."""
        row = self.currentIndex().row()
        for line in {row, self._row}:
            if 0 <= line < self.queue.rowCount():
                self.resizeRowToContents(line)
        self._row = row
        self._place()

    def _place(self) -> None:
        index = self.currentIndex().siblingAtColumn(TARGET)
        if not index.isValid() or not self.strip.doubts:
            self.strip.hide()
            return
        box = self.visualRect(index)
        top = box.top() + DOWN + self.delegate.chinese_height(index, box.width())
        self.strip.setGeometry(box.left(), top, box.width(), self.strip.height_for(box.width()))
        self.strip.show()

    def _scrolled(self, value: int) -> None:
        self._place()
        if value and value >= self.verticalScrollBar().maximum():
            self.reached_end.emit()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show the doubts of the text that is looked at now."""
        super().currentChanged(current, previous)
        if current.row() != previous.row() or not previous.isValid():
            item = self.queue.item(current.row())
            self.strip.show_doubts(item.doubts if item is not None else ())
            self._settle()
            self.scrollTo(current)
            self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower columns wrap into higher rows."""
        super().resizeEvent(event)
        self._fit_soon.start()

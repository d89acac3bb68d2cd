"""A list that opens and closes under a button: made when it is opened, reached with the keyboard, any length."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from seller_assistant.gui import icons, wording
from seller_assistant.gui.widgets.parts import button
from seller_assistant.gui.wording import Said

Line = tuple[Said, ...]
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WRAPPED = 200  # rows whose height follows their text; measuring more of them would hold the window up
_TALLEST = 320  # pixels; a longer list scrolls


class Lines(QAbstractTableModel):
    """Rows of words under headings, said in the language of now."""

    def __init__(self, heads: Sequence[Said], lines: Sequence[Line]) -> None:
        super().__init__()
        self._heads = tuple(heads)
        self.lines = tuple(lines)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """How many columns."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - by role
        """The words of a cell, which are its tooltip too."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) and index.isValid():
            return wording.say(self.lines[index.row()][index.column()])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - by role
        """The heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return wording.say(self._heads[section])
        return None

    def reword(self) -> None:
        """Say everything again: the language changed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._heads) - 1)
        if self.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, len(self._heads) - 1))


class LinesView(QTableView):
    """The table of such rows: arrows walk through it, Tab leaves it."""

    def __init__(self, name: Said, model: Lines, stretches: Sequence[int]) -> None:
        super().__init__()
        model.setParent(self)
        self.setModel(model)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(38)
        across = self.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        for number in range(model.columnCount()):
            stretched = number in stretches
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            across.setSectionResizeMode(number, mode)
        wording.named(self, name)
        wording.bind(self, "lines", lambda _: model.reword())
        self._fit()

    def _fit(self) -> None:
        if self.model().rowCount() <= _WRAPPED:
            self.resizeRowsToContents()
        inside = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height() + 4
        self.setFixedHeight(min(inside, _TALLEST))

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401 - Qt's own
        """Another width wraps the words elsewhere."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()


class Fold(QWidget):
    """A button that shows a list and hides it again."""

    def __init__(self, closed: Said, opened: Said, make: Callable[[], QWidget], *, name: Said = "") -> None:
        super().__init__()
        self._closed, self._opened, self._make = closed, opened, make
        self._name = name
        self.key = ""  # by which the page finds it again when it shows the same files anew
        self.inside: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.toggle = button(closed, role="quiet")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show)
        self._column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(False)

    def _show(self, is_open: bool) -> None:
        if is_open and self.inside is None:
            self.inside = self._make()
            self._column.addWidget(self.inside)
        if self.inside is not None:
            self.inside.setVisible(is_open)
        icons.wear(self.toggle, "up" if is_open else "down", "accent", 14)
        wording.label(self.toggle, self._opened if is_open else self._closed, name=self._name)

"""The texts that are looked at, as a table: yours, the Chinese, and what it reads back as."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from seller_assistant.gui import wording
from seller_assistant.gui.pages.translate.queue import kind_words, state_words
from seller_assistant.phrases import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from seller_assistant.shop import BackTranslation, ReviewItem

SOURCE, TARGET, BACK = range(3)
HEADS = (
    QT_TRANSLATE_NOOP("gui", "Your text"),
    QT_TRANSLATE_NOOP("gui", "Chinese"),
    QT_TRANSLATE_NOOP("gui", "Reads back as"),
)
ItemRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()


class QueueModel(QAbstractTableModel):
    """The texts of the queue that are shown now."""

    edited = Signal(object, str)  # ReviewItem, new Chinese

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.items: list[ReviewItem] = []
        self.backs: dict[tuple[str, str], BackTranslation] = {}  # (id, Chinese) -> read back by an engine

    def show(self, items: Sequence[ReviewItem]) -> None:
        """Show these; where they are the same texts, only what differs is drawn again."""
        same = [item.id for item in items] == [item.id for item in self.items]
        if same and self.items:
            self.items = list(items)
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.items) - 1, BACK))
            return
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def append(self, items: Sequence[ReviewItem]) -> int:
        """Show these as well, under the others; returns the first new line."""
        known = {item.id for item in self.items}
        fresh = [item for item in items if item.id not in known]
        first = len(self.items)
        if fresh:
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self.items += fresh
            self.endInsertRows()
        return first

    def drop(self, item: ReviewItem) -> None:
        """Take a text out that was answered."""
        line = self.line_of(item.id)
        if line >= 0:
            self.beginRemoveRows(QModelIndex(), line, line)
            del self.items[line]
            self.endRemoveRows()

    def replace(self, item: ReviewItem) -> None:
        """Show a text as it is now, in its place."""
        line = self.line_of(item.id)
        if line >= 0:
            self.items[line] = item
            self.dataChanged.emit(self.index(line, 0), self.index(line, BACK))

    def line_of(self, name: str) -> int:
        """Where the text with that id stands; -1 when it is not here."""
        return next((line for line, item in enumerate(self.items) if item.id == name), -1)

    def item(self, line: int) -> ReviewItem | None:
        """The text in that line."""
        return self.items[line] if 0 <= line < len(self.items) else None

    def back_of(self, item: ReviewItem) -> BackTranslation | None:
        """What an engine read the Chinese of that text back as, if it was asked."""
        return self.backs.get((item.id, item.unit.target))

    def rowCount(self, parent: Index = _NONE) -> int:
        """How many texts."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = _NONE) -> int:
        """Text, Chinese, back."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: ANN401 - Qt
        """The headings in the language of now."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return wording.say(HEADS[section])
        return None

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 - Qt
        """What a cell shows, edits, or says to a screen reader."""
        item = self.items[index.row()]
        if role == ItemRole:
            return item
        text = (item.unit.source, item.unit.target, item.read_back)[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(item, index.column(), text)
        return None

    def _spoken(self, item: ReviewItem, column: int, text: str) -> str:
        if column == SOURCE:
            return f"{text}, {kind_words(item)}"
        if column == TARGET:
            return ", ".join([text, *(wording.say(doubt.message) for doubt in item.doubts)])
        back = self.back_of(item)
        return f"{back.text if back is not None else text}, {state_words(item)}"

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The Chinese is edited in place."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == TARGET else flags

    def setData(self, index: Index, value: Any, role: int = 0) -> bool:  # noqa: ANN401 - Qt
        """Hand the new Chinese to the page."""
        item = self.items[index.row()]
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or text == item.unit.target:
            return False
        self.edited.emit(item, text)
        return True

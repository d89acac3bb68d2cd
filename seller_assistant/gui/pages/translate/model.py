"""The segments as a table, and how they are drawn: text, Chinese one step larger, and what it reads back as."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from seller_assistant.gui import theme, wording
from seller_assistant.gui.pages.translate.segments import STATES, Segment
from seller_assistant.gui.widgets import painting
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

SOURCE, TARGET, BACK = range(3)
HEADS = (
    QT_TRANSLATE_NOOP("gui", "Your text"),
    QT_TRANSLATE_NOOP("gui", "Chinese"),
    QT_TRANSLATE_NOOP("gui", "Reads back as"),
)
KINDS: dict[str, Marked] = {
    "title": QT_TRANSLATE_NOOP("gui", "title"),
    "option": QT_TRANSLATE_NOOP("gui", "choice"),
    "attribute": QT_TRANSLATE_NOOP("gui", "fact"),
    "category": QT_TRANSLATE_NOOP("gui", "category"),
    "description": QT_TRANSLATE_NOOP("gui", "description"),
}
SegmentRole = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_WRAP = int(Qt.TextFlag.TextWordWrap)


class SegmentsModel(QAbstractTableModel):
    """The texts that are looked at now."""

    edited = Signal(object, str)  # Segment, new Chinese

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.segments: list[Segment] = []

    def show(self, segments: list[Segment]) -> None:
        """Show these; only what differs is drawn again when their number is the same."""
        if len(segments) == len(self.segments) and segments:
            self.segments = segments
            self.dataChanged.emit(self.index(0, 0), self.index(len(segments) - 1, BACK))
            return
        self.beginResetModel()
        self.segments = segments
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        """How many texts."""
        return 0 if parent.isValid() else len(self.segments)

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
        segment = self.segments[index.row()]
        if role == SegmentRole:
            return segment
        text = (segment.unit.source, segment.unit.target, segment.back)[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{text}, {state_words(segment)}" if index.column() == BACK else text
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The Chinese is edited in place."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == TARGET else flags

    def setData(self, index: Index, value: Any, role: int = 0) -> bool:  # noqa: ANN401 - Qt
        """Hand the new Chinese to the page."""
        segment = self.segments[index.row()]
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or text == segment.unit.target:
            return False
        self.edited.emit(segment, text)
        return True


def state_words(segment: Segment) -> str:
    """The state in words, with the words nobody could translate."""
    unit = segment.unit
    said = wording.say(STATES[unit.state][1])
    if unit.unknown and not unit.usable:
        names = ", ".join(unit.unknown[:4])
        unknown = Phrase(QT_TRANSLATE_NOOP("gui", "{state}: {words}"), state=said, words=names)
        return wording.say(unknown)
    return said


def kind_words(segment: Segment) -> str:
    """Which text of which product it is: "title · Wool Toque"."""
    kind = wording.say(KINDS.get(segment.unit.kind, segment.unit.kind))
    return kind if segment.unit.kind == "title" else f"{kind} · {segment.product}"


class SegmentDelegate(QStyledItemDelegate):
    """Draws and edits the cells; a row is as high as its longest text needs."""

    approved = Signal()  # Ctrl+Enter inside the editor

    def _parts(self, segment: Segment, column: int) -> tuple[str, QFont, str]:
        if column == SOURCE:
            return segment.unit.source, theme.font(), kind_words(segment)
        if column == TARGET:
            return segment.unit.target, theme.font("lead", chinese=True), ""
        return segment.back, theme.font(), state_words(segment)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the wrapped text and the line under it, at the column's width."""
        view = option.widget
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else option.rect.width()
        text, font, under = self._parts(index.data(SegmentRole), index.column())
        box = QFontMetrics(font).boundingRect(QRect(0, 0, max(60, width - 24), 4000), _WRAP, text or " ")
        low = QFontMetrics(theme.font("small", bold=True)).height() + 10 if under else 0
        return QSize(width, max(46, box.height() + low + 20))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        painting.ground(painter, option)
        segment = index.data(SegmentRole)
        text, font, under = self._parts(segment, index.column())
        box = option.rect.adjusted(12, 9, -12, -9)
        painter.setFont(font)
        painter.setPen(theme.colour("muted" if index.column() == BACK else "ink"))
        painter.drawText(box, _WRAP, text)
        if not under:
            return
        used = QFontMetrics(font).boundingRect(QRect(0, 0, box.width(), 4000), _WRAP, text).height() if text else 0
        top = box.top() + (used + 5 if text else 0)
        height = QFontMetrics(theme.font("small", bold=True)).height()
        if index.column() == BACK:
            kind = STATES[segment.unit.state][0]
            painting.pill(painter, box.left(), top + height // 2 + 2, box.width(), kind, under)
        else:
            low = QRect(box.left(), top, box.width(), height + 2)
            painting.line(painter, low, under, theme.font("small"), "muted")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field of several lines."""
        editor = QPlainTextEdit(parent)
        editor.setProperty("chinese", "true")
        editor.setTabChangesFocus(True)
        wording.named(editor, QT_TRANSLATE_NOOP("gui", "Chinese"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The Chinese as it is."""
        if isinstance(editor, QPlainTextEdit):
            editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:  # noqa: ANN401 - Qt
        """The Chinese as the owner wrote it."""
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText(), Qt.ItemDataRole.EditRole)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter and Ctrl+Enter save, Escape leaves it as it was."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QWidget):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self.approved.emit()
                return True
        return super().eventFilter(editor, event)

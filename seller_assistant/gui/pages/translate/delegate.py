"""How a text is drawn and edited: chips around what must come through, the Chinese larger, its doubts under it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from seller_assistant.gui import theme, wording
from seller_assistant.gui.pages.translate.drawing import Mark, Text
from seller_assistant.gui.pages.translate.model import SOURCE, TARGET, Index, ItemRole, QueueModel
from seller_assistant.gui.pages.translate.queue import SIGNS, STATES, TONES, kind_words, origin_words, state_words
from seller_assistant.gui.widgets import painting
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import ReviewItem

ACROSS, DOWN, APART = 12, 9, 5
DOUBTS_SHOWN = 3


class QueueDelegate(QStyledItemDelegate):
    """Draws and edits the cells; a row is as high as its longest text needs."""

    typed = Signal(str)  # while the Chinese is being written

    def __init__(self, view: QTableView, below: Callable[[int], int]) -> None:
        super().__init__(view)
        self._below = below  # the height that a row's own widgets take under its Chinese, 0 for none
        self.editor: QPlainTextEdit | None = None

    # -- drawing ----------------------------------------------------------------------------------
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of the wrapped text and what stands under it, at the column's width."""
        view = option.widget
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else option.rect.width()
        return QSize(width, max(46, self._draw(None, QRect(0, 0, width, 0), index) + 2 * DOWN))

    def chinese_height(self, index: Index, width: int) -> int:
        """The height of the Chinese alone."""
        item: ReviewItem = index.data(ItemRole)
        return int(Text(item.unit.target or " ", theme.font("lead", chinese=True), width - 2 * ACROSS).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        painting.ground(painter, option)
        painter.save()
        painter.setClipRect(option.rect)
        self._draw(painter, option.rect, index)
        painter.restore()

    def _draw(self, painter: QPainter | None, rect: QRect, index: Index) -> int:
        """Paint the cell (without a painter only measure it); returns the height of what is in it."""
        item: ReviewItem = index.data(ItemRole)
        box = QRect(rect.left() + ACROSS, rect.top() + DOWN, rect.width() - 2 * ACROSS, 0)
        if index.column() == SOURCE:
            return self._draw_source(painter, box, item, index)
        if index.column() == TARGET:
            return self._draw_chinese(painter, box, item, index.row())
        return self._draw_back(painter, box, item, index)

    def _draw_source(self, painter: QPainter | None, box: QRect, item: ReviewItem, index: Index) -> int:
        marks = [Mark(start, end, "chip") for start, end in item.marked]
        back = _back(index, item)
        if back is not None:
            marks += [Mark(d.start, d.end, "warn") for d in back.differences if d.kind == "missing"]
        used = _put(painter, box, 0, item.unit.source, "body", "ink", marks)
        return _put(painter, box, used + APART, kind_words(item), "small", "muted")

    def _draw_chinese(self, painter: QPainter | None, box: QRect, item: ReviewItem, row: int) -> int:
        marks = [Mark(start, end, "chip") for start, end in item.marked_chinese]
        used = _put(painter, box, 0, item.unit.target or " ", "lead", "ink", marks, chinese=True)
        if own := self._below(row):
            return used + own
        for doubt in item.doubts[:DOUBTS_SHOWN]:
            said = f"{SIGNS[doubt.severity]} {wording.say(doubt.message)}"
            used = _put(painter, box, used + APART, said, "small", TONES[doubt.severity])
        return used

    def _draw_back(self, painter: QPainter | None, box: QRect, item: ReviewItem, index: Index) -> int:
        used = _put(painter, box, 0, item.read_back, "body", "muted") if item.read_back else 0
        back = _back(index, item)
        if back is not None:
            by = Phrase(QT_TRANSLATE_NOOP("gui", "{engine}:"), engine=origin_words(back.engine))
            used = _put(painter, box, used + APART, wording.say(by), "small", "muted")
            marks = [Mark(d.start, d.end, "warn") for d in back.differences if d.kind == "added"]
            used = _put(painter, box, used, back.text, "body", "ink", marks)
        high = painting.pill_size("x")[1]
        top = used + (APART if used else 0)
        if painter is not None:
            kind = STATES[item.unit.state][0]
            middle = box.top() + top + high // 2
            right = painting.pill(painter, box.left(), middle, box.width(), kind, state_words(item)) + 6
            if item.unit.engine and box.width() - right > 50:
                painting.pill(painter, box.left() + right, middle, box.width() - right, "plain",
                              origin_words(item.unit.engine))  # fmt: skip
        return top + high

    # -- editing ----------------------------------------------------------------------------------
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A field of several lines."""
        editor = QPlainTextEdit(parent)
        editor.setProperty("chinese", "true")
        editor.setTabChangesFocus(True)
        wording.named(editor, QT_TRANSLATE_NOOP("gui", "Chinese"))
        self.editor = editor
        editor.textChanged.connect(lambda: self.typed.emit(editor.toPlainText()))
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """It was left."""
        self.editor = None
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Over the Chinese; the doubts stay in sight under it."""
        box = QRect(option.rect)
        if self._below(index.row()):
            lines = QFontMetrics(theme.font("lead", chinese=True)).lineSpacing()
            box.setHeight(max(lines + 14, self.chinese_height(index, box.width()) + DOWN + 5))
        editor.setGeometry(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The Chinese as it is; what is being written stays."""
        if isinstance(editor, QPlainTextEdit) and not editor.document().isModified():
            editor.setPlainText(index.data(int(ItemRole)).unit.target)
            editor.selectAll()
            editor.document().setModified(False)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:  # noqa: ANN401 - Qt
        """The Chinese as the owner wrote it."""
        if isinstance(editor, QPlainTextEdit):
            model.setData(index, editor.toPlainText(), 2)  # Qt.ItemDataRole.EditRole

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter saves, Escape leaves it as it was; Shift+Enter begins a line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, QWidget):
            enter = event.key() in (0x01000004, 0x01000005)  # Return, Enter
            if enter and not event.modifiers():
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(editor, event)


def _back(index: Index, item: ReviewItem) -> Any:  # noqa: ANN401 - a BackTranslation or None
    model = index.model()
    return model.back_of(item) if isinstance(model, QueueModel) else None


def _put(
    painter: QPainter | None,
    box: QRect,
    top: int,
    text: str,
    size: str,
    role: str,
    marks: list[Mark] | None = None,
    *,
    chinese: bool = False,
) -> int:
    """Put a text at that distance from the top of the box; returns where it ends."""
    laid = Text(text, theme.font(size, chinese=chinese), box.width())
    if painter is not None:
        laid.draw(painter, box.translated(0, top), role, marks or ())
    return top + int(laid.height)



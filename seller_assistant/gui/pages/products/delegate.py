"""How a product looks in the table: picture, name over code, Chinese one step larger, a pill for its status."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from seller_assistant.gui import icons, theme
from seller_assistant.gui.pages.products.model import CHINESE, NAME, PICTURE, PRICE, STATUS, YUAN, RowRole
from seller_assistant.gui.pages.products.rows import Row
from seller_assistant.gui.widgets import painting
from seller_assistant.gui.widgets.thumbnails import SIDE, Thumbnails

HEIGHT = 52
Index = QModelIndex | QPersistentModelIndex


class ProductDelegate(QStyledItemDelegate):
    """Draws the cells of the products table."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is as high as two lines."""
        return QSize(super().sizeHint(option, index).width(), HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        painting.ground(painter, option)
        row = index.data(RowRole)
        box = option.rect.adjusted(8, 0, -8, 0)
        text = index.data() or ""
        column = index.column()
        if not isinstance(row, Row):
            painting.line(painter, box, text, theme.font(), "muted")
        elif column == PICTURE:
            self._picture(painter, option.rect, row)
        elif column == NAME:
            self._name(painter, box, row)
        elif column == CHINESE:
            role = "ink" if row.usable else "muted"
            painting.line(painter, box, text, theme.font("body", chinese=True), role)
        elif column in (PRICE, YUAN):
            painting.line(painter, box, text, theme.font(), "ink", Qt.AlignmentFlag.AlignRight)
        elif column == STATUS and text and row.status is not None:
            painting.pill(painter, box.left(), option.rect.center().y(), box.width(), row.status[0], text)

    def _picture(self, painter: QPainter, area: QRect, row: Row) -> None:
        box = QRect(0, 0, SIDE, SIDE)
        box.moveCenter(area.center())
        pixmap = self._thumbnails.of(row.product)
        if pixmap is not None:
            painter.drawPixmap(box, pixmap)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(box, 6, 6)
        painter.restore()
        painter.drawPixmap(box.adjusted(9, 9, -9, -9), icons.pixmap("picture", "edge", 18))

    def _name(self, painter: QPainter, box: QRect, row: Row) -> None:
        half = box.height() // 2
        title = row.product.title or row.product.code
        painting.line(
            painter, QRect(box.left(), box.top() + 5, box.width(), half - 4), title, theme.font(bold=True), "ink"
        )
        low = QRect(box.left(), box.top() + half + 1, box.width(), half - 6)
        count = len(row.product.variants)
        code = row.product.code if count < 2 else f"{row.product.code}  ×{count}"
        painting.line(painter, low, code, theme.font("small"), "muted")

"""How cells of tables are drawn: the ground of a row, a pill, two lines of text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from seller_assistant.gui import theme


def ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The row's background, its hairline, and a ring in the cell that has the keyboard."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(option.rect, theme.colour("soft" if chosen else "surface"))
    painter.setPen(theme.colour("line"))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)
        painter.restore()


def pill_size(text: str) -> tuple[int, int]:
    """Width and height of a pill with that text."""
    metrics = QFontMetrics(theme.font("small", bold=True))
    return metrics.horizontalAdvance(text) + 18, metrics.height() + 5


def pill(painter: QPainter, left: int, middle: int, room: int, kind: str, text: str) -> int:
    """Draw a pill with its left edge and vertical middle there; returns its width."""
    width, height = pill_size(text)
    width = min(width, room)
    box = QRectF(left, middle - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("sunken" if kind == "plain" else f"{kind}-soft"))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setFont(theme.font("small", bold=True))
    painter.setPen(theme.colour("ink" if kind == "plain" else kind))
    inner = box.toRect().adjusted(8, 0, -8, 0)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width() + 2)
    painter.drawText(inner.adjusted(0, 0, 4, 0), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
    painter.restore()
    return int(width)


def line(
    painter: QPainter, box: QRect, text: str, font: QFont, role: str, align: Qt.AlignmentFlag | None = None
) -> None:
    """One line of text, cut with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(theme.colour(role))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    where = align or Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, int(where | Qt.AlignmentFlag.AlignVCenter), shown)

"""Wrapped text with stretches that stand out: chips around names and numbers, marks under what differs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextLine, QTextOption

from seller_assistant.gui import theme


class Mark(NamedTuple):
    """A stretch of a text and how it stands out: "chip", or the colour role of a mark."""

    start: int
    end: int
    tone: str


class Text:
    """A text laid out for a width; `height` is what it needs, `draw` paints it."""

    def __init__(self, text: str, font: QFont, width: int) -> None:
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self.height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(20, width))
            line.setPosition(QPointF(0, self.height))
            self.height += line.height() + 2
        self._layout.endLayout()

    def draw(self, painter: QPainter, box: QRect, role: str, marks: Sequence[Mark] = ()) -> None:
        """Paint it at the top of that box in that colour."""
        at = QPointF(box.topLeft())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in marks:
            for place in self._places(mark):
                self._mark(painter, place.translated(at), mark.tone)
        painter.setPen(theme.colour(role))
        self._layout.draw(painter, at)
        painter.restore()

    def _places(self, mark: Mark) -> list[QRectF]:
        found = []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first, last = line.textStart(), line.textStart() + line.textLength()
            start, end = max(mark.start, first), min(mark.end, last)
            if start < end:
                left, right = _across(line, start), _across(line, end)
                found.append(QRectF(left - 1, line.y(), right - left + 2, line.height()))
        return found

    @staticmethod
    def _mark(painter: QPainter, place: QRectF, tone: str) -> None:
        chip = tone == "chip"
        painter.setPen(theme.colour("line") if chip else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken" if chip else f"{tone}-soft"))
        painter.drawRoundedRect(place, 4, 4)
        if not chip:  # never by colour alone
            painter.setPen(theme.colour(tone))
            painter.drawLine(place.bottomLeft(), place.bottomRight())


def _across(line: QTextLine, at: int) -> float:
    """How far from the left that letter begins; Qt gives it alone or with the letter it took."""
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)

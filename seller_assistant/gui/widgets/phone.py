"""A phone that shows a listing as a Chinese shopper sees it. No script runs in it and nothing is fetched.

QtWebEngine is loaded when the first page is to be shown, not before: the window paints first.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QRectF, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from seller_assistant.gui import theme, wording
from seller_assistant.gui.widgets.parts import words
from seller_assistant.phrases import QT_TRANSLATE_NOOP

FRAME = 10
PAGE_WIDTH = 375  # CSS pixels a page of a phone is laid out for


class Phone(QWidget):
    """The frame of a phone and the page on its glass."""

    def __init__(self, width: int = 312) -> None:
        super().__init__()
        self.setFixedWidth(width)
        self.setMinimumHeight(420)
        self.setMaximumHeight(round(width * 2.06))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        wording.named(self, QT_TRANSLATE_NOOP("gui", "The listing on a shopper's phone"))
        self._html = ""
        self._view: Any = None
        self._gone = False
        self._file: Path | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._says = words(QT_TRANSLATE_NOOP("gui", "Choose a product to see it here."))
        self._says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._says.setStyleSheet("color: #555; background: #f4f4f4; border-radius: 24px; padding: 24px;")
        self._glass = QWidget()
        self._stack = QStackedLayout(self._glass)
        self._stack.addWidget(self._says)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(FRAME, FRAME + 6, FRAME, FRAME + 6)
        layout.addWidget(self._glass)

    def sizeHint(self) -> QSize:
        """As tall as a phone, if there is room."""
        return QSize(self.width(), self.maximumHeight())

    def show_page(self, html: str) -> None:
        """Show that page; it keeps its place when it is the same again."""
        if html == self._html or self._gone:
            return
        self._html = html
        if self._view is None:
            QTimer.singleShot(0, self, self._make)
        else:
            self._load()

    def show_words(self, said: wording.Said) -> None:
        """Show a sentence in place of a page."""
        self._html = ""
        wording.label(self._says, said)
        self._stack.setCurrentIndex(0)

    def _make(self) -> None:
        if self._view is not None or not self._html or self._gone:
            return
        from seller_assistant.gui.widgets.webview import make_view

        self._folder = tempfile.TemporaryDirectory(prefix="seller-assistant-")
        self._file = Path(self._folder.name) / "listing.html"
        self._view = make_view(self._glass, self._file)
        self._view.setZoomFactor((self.width() - 2 * FRAME) / PAGE_WIDTH)
        self._stack.addWidget(self._view)
        self._load()

    def _load(self) -> None:
        assert self._file is not None
        self._file.write_text(self._html, encoding="utf-8")
        self._view.load(QUrl.fromLocalFile(str(self._file)))
        self._stack.setCurrentIndex(1)

    def let_go(self) -> None:
        """Close the page and remove its file; for the end of the window: an answer that comes later is not shown."""
        self._gone = True
        if self._view is not None:
            view, self._view = self._view, None
            self._stack.removeWidget(view)
            shiboken6.delete(view.page())
            shiboken6.delete(view)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def paintEvent(self, _: QPaintEvent) -> None:
        """The dark frame with round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 32, 32)
        painter.fillPath(path, QColor("#111111"))
        painter.setPen(theme.colour("edge" if theme.is_dark() else "ink"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 32, 32)
        painter.end()

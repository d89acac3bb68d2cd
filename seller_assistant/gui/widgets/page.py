"""What a page is: a place in the window that reads the shop when it is shown, and again when the shop changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.tabbing import turn


class Page(QWidget):
    """One screen. Subclasses build in ``__init__`` and read in `refresh`."""

    def __init__(self, desk: Desk, *, scrolls: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self.stale = True
        self._scrolls = scrolls
        self._unsaid = False
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(16)
        if scrolls:
            self._scroll()
        else:
            self.setLayout(self.body)

    def _scroll(self) -> None:
        inner = QWidget()
        inner.setObjectName("page")
        inner.setLayout(self.body)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        self.area = area
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        self.below = QVBoxLayout()  # what stays in sight under what scrolls
        self.below.setContentsMargins(24, 0, 24, 0)
        outer.addLayout(self.below)

    def enter(self, what: dict[str, object]) -> None:
        """The page is shown, perhaps for something in particular."""
        if self._unsaid:
            self._unsaid = False
            self.retranslate()
        if self.stale or what:
            self.stale = False
            self.refresh()

    def outdate(self) -> None:
        """The shop changed: read again, now when visible, else when shown next."""
        if self.isVisible():
            self.refresh()
        else:
            self.stale = True

    def refresh(self) -> None:
        """Read the shop and show it."""

    def reword(self) -> None:
        """The language changed: say it now when visible, else when shown next."""
        if self.isVisible():
            self.retranslate()
        else:
            self._unsaid = True

    def retranslate(self) -> None:
        """Say again what is drawn rather than bound: the language changed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and Page down turn a page that scrolls."""
        if not self._scrolls or not turn(self.area, event):
            super().keyPressEvent(event)

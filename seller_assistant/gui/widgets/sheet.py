"""A small window for one thing: a heading, what stands on it, what went wrong in it, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import Card, button, flow, words
from seller_assistant.gui.widgets.tabbing import chain, turn
from seller_assistant.gui.wording import Said
from seller_assistant.phrases import QT_TRANSLATE_NOOP
from seller_assistant.problems import Problem

LOW = 10  # pixels of height that mean: as high as it has to be


class Sheet(QDialog):
    """Stays over the window without stopping it; Escape closes it. Subclasses fill ``body``."""

    def __init__(self, title: Said, parent: QWidget, *, size: QSize | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wording.bind(self, "title", lambda w: w.setWindowTitle(wording.say(title)))
        self._trouble = words("")
        self._card = Card(self._trouble, tone="warn", pad=10)
        self._card.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(12)
        outer.addWidget(words(title, "lead"))
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        outer.addLayout(self.body, 1)
        outer.addWidget(self._card)
        self._outer = outer
        self._grows = size is not None and size.height() <= LOW
        self.setMinimumWidth(420)
        if size is not None:
            room = parent.window().size()
            self.resize(size.boundedTo(QSize(max(440, room.width() - 40), max(360, room.height() - 40))))

    def finish(self, *buttons: QWidget | None) -> None:
        """Put the buttons under everything; None pushes the rest to the right."""
        self._outer.addWidget(flow(*buttons))

    def fit(self) -> None:
        """As high as its words need at this width, where no height was asked for."""
        layout = self.layout()
        if self._grows and layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on as the sheet is read, though parts of it were made later."""
        chain(self)
        return super().focusNextPrevChild(forward)

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing of it is cut off, and the keyboard is at the first of it."""
        chain(self)
        super().showEvent(event)
        self.fit()
        QTimer.singleShot(0, self, self.fit)  # once more when lines have wrapped

    def fail(self, problem: Problem) -> bool:
        """Say what went wrong, here where it was asked for; True: nobody else has to."""
        self.complain(problem.sentence(wording.current()))
        return True

    def complain(self, said: Said) -> None:
        """Say that something is not well."""
        wording.label(self._trouble, said)
        self._card.show()
        self.fit()
        QAccessible.updateAccessibility(QAccessibleEvent(self._trouble, QAccessible.Event.Alert))

    def calm(self) -> None:
        """Nothing is wrong any more."""
        self._card.hide()

    @property
    def trouble(self) -> str:
        """What is said to be wrong now; "" when nothing is."""
        return self._trouble.text() if self._card.isVisible() else ""

    def hideEvent(self, event: QHideEvent) -> None:
        """The keyboard goes back to the window."""
        super().hideEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            parent.window().activateWindow()


class LongSheet(Sheet):
    """A sheet whose body scrolls."""

    def __init__(self, title: Said, parent: QWidget) -> None:
        super().__init__(title, parent, size=QSize(760, 640))
        inner = QWidget()
        inner.setObjectName("page")
        self.list = QVBoxLayout(inner)
        self.list.setContentsMargins(0, 0, 8, 0)
        self.list.setSpacing(10)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setProperty("reads", "true")
        wording.named(area, title)
        area.setWidget(inner)
        self.area = area
        self.body.addWidget(area, 1)
        self.close_button = button(QT_TRANSLATE_NOOP("gui", "Close"), self.accept)
        self.finish(None, self.close_button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and Page down turn it."""
        if not turn(self.area, event):
            super().keyPressEvent(event)

"""A small window for one thing: a heading, what stands on it, what went wrong in it, and its buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QHideEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import Card, flow, words
from seller_assistant.gui.wording import Said
from seller_assistant.problems import Problem


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
        self.setMinimumWidth(420)
        if size is not None:
            room = parent.window().size()
            self.resize(size.boundedTo(QSize(max(440, room.width() - 40), max(360, room.height() - 40))))

    def finish(self, *buttons: QWidget | None) -> None:
        """Put the buttons under everything; None pushes the rest to the right."""
        self._outer.addWidget(flow(*buttons))

    def fail(self, problem: Problem) -> bool:
        """Say what went wrong, here where it was asked for; True: nobody else has to."""
        self.complain(problem.sentence(wording.current()))
        return True

    def complain(self, said: Said) -> None:
        """Say that something is not well."""
        wording.label(self._trouble, said)
        self._card.show()
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


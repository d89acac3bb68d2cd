"""What the review shows when there is nothing in it: why, and the one thing to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from seller_assistant.gui import icons, wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.translate.queue import count, view_of
from seller_assistant.gui.widgets.parts import button, empty, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase


def no_such(show_all: Callable[[], None]) -> QWidget:
    """No text is in the state, or of the products, that were asked for."""
    action = button(QT_TRANSLATE_NOOP("gui", "Show all to look at"), show_all, role="primary")
    text = QT_TRANSLATE_NOOP("gui", "No text is in this state.")
    return empty("check", QT_TRANSLATE_NOOP("gui", "Nothing here to do"), text, action)


def no_products(desk: Desk) -> QWidget:
    """The shop is empty."""
    action = button(QT_TRANSLATE_NOOP("gui", "Import a product list"), desk.choose_file, role="primary")
    text = QT_TRANSLATE_NOOP("gui", "Import your product list first; its texts then stand here beside their Chinese.")
    return empty("translate", QT_TRANSLATE_NOOP("gui", "No texts yet"), text, action)


class AllRead(QWidget):
    """Everything was looked at; the next step of the work."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        picture = QLabel()
        icons.wear(picture, "check", "accent", 40)
        head = words(QT_TRANSLATE_NOOP("gui", "Nothing waits to be looked at"), "lead")
        self._counts = words("", muted=True)
        action = button(QT_TRANSLATE_NOOP("gui", "Go on to check & price"), lambda: desk.go("checking"), role="primary")
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addStretch(1)
        for label in (picture, head, self._counts):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Say how many texts are approved, and how many have no Chinese."""
        approved, left = count(view_of("approved"), counts), count(view_of("open"), counts)
        said = QT_TRANSLATE_NOOP("gui", "{n} texts are approved, {left} have no Chinese yet.")
        wording.label(self._counts, Phrase(said, n=approved, left=left))

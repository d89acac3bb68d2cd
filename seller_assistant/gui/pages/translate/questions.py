"""A question that offers its answers as buttons which say what they do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import button, words
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.gui.wording import Said
from seller_assistant.phrases import QT_TRANSLATE_NOOP


class Question(Sheet):
    """Asked once; Escape does nothing of it."""

    def __init__(self, said: Said, what: Said, parent: QWidget, *, hint: Said = "") -> None:
        super().__init__(said, parent, size=QSize(520, 10))
        self.body.addWidget(words(what))
        self.field = QLineEdit()
        self.buttons: list[QWidget] = []
        if hint:
            wording.hint(self.field, hint)
            self.body.addWidget(self.field)
            self.field.setFocus()

    def text(self) -> str:
        """What the owner wrote."""
        return self.field.text().strip()

    def answers(self, *answers: tuple[Said, Callable[[], object]]) -> None:
        """Offer these, the last as the one that is meant, and to leave it."""
        leave = button(QT_TRANSLATE_NOOP("gui", "Leave it"), self.reject)
        for number, (said, do) in enumerate(answers):
            role = "primary" if number == 0 else ""
            self.buttons.append(button(said, partial(self._answer, do), role=role))
        self.finish(None, leave, *reversed(self.buttons))
        self.field.returnPressed.connect(lambda: self._answer(answers[0][1]))

    def _answer(self, do: Callable[[], object]) -> None:
        self.accept()
        do()

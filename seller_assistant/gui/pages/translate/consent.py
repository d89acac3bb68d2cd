"""The question before any text leaves this computer: where it would go, how much, and the two answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import button, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import Estimate


class ConsentDialog(QDialog):
    """Asks; `answered` carries whether to send and whether to remember. Closing it sends nothing and starts nothing."""

    answered = Signal(bool, bool)

    def __init__(self, engine: str, estimate: Estimate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(480)
        title = Phrase(QT_TRANSLATE_NOOP("gui", "Send text to {host}?"), host=estimate.sends_to)
        self.setWindowTitle(wording.say(title))
        what = Phrase(
            QT_TRANSLATE_NOOP(
                "gui", "{n} sentences need {engine}. {characters} characters of your product texts would go to {host}."
            ),
            n=estimate.for_engine,
            engine=engine,
            characters=estimate.characters,
            host=estimate.sends_to,
        )
        calm = words(
            QT_TRANSLATE_NOOP(
                "gui", "No prices, no names of customers and no pictures are sent, only the words to translate."
            ),
            muted=True,
        )
        self.always = QCheckBox()
        wording.label(self.always, QT_TRANSLATE_NOOP("gui", "Do not ask again for this engine"))
        send = Phrase(QT_TRANSLATE_NOOP("gui", "Send {characters} characters"), characters=estimate.characters)
        self.send = button(send, lambda: self._answer(send=True), role="primary")
        self.stay = button(QT_TRANSLATE_NOOP("gui", "Only what this computer can do"), lambda: self._answer(send=False))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for widget in (words(title, "lead"), words(what), calm, self.always, flow(None, self.stay, self.send)):
            layout.addWidget(widget)
        self.stay.setFocus()

    def _answer(self, *, send: bool) -> None:
        self.answered.emit(send, self.always.isChecked())
        self.accept()

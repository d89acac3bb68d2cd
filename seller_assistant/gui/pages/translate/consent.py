"""The question before any text leaves this computer: where it would go, how much, what it costs, and two answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import button, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import EngineState, Estimate


class ConsentDialog(QDialog):
    """Asks; `answered` carries whether to send and whether to remember. Closing it sends nothing and starts nothing."""

    answered = Signal(bool, bool)

    def __init__(self, engine: EngineState, estimate: Estimate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMinimumWidth(480)
        title = Phrase(QT_TRANSLATE_NOOP("gui", "Send text to {host}?"), host=estimate.sends_to)
        self.setWindowTitle(wording.say(title))
        what = Phrase(
            QT_TRANSLATE_NOOP(
                "gui", "{n} sentences need {engine}. {characters} characters of your product texts would go to {host}."
            ),
            one=QT_TRANSLATE_NOOP(
                "gui", "One sentence needs {engine}. {characters} characters of your product texts would go to {host}."
            ),
            n=estimate.for_engine, engine=engine.title, characters=estimate.characters, host=estimate.sends_to,
        )  # fmt: skip
        calm = words(
            QT_TRANSLATE_NOOP(
                "gui", "No prices, no names of customers and no pictures are sent, only the words to translate."
            ),
            muted=True,
        )
        here = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} more texts are done on this computer, from the memory and the phrasebook."),
            one=QT_TRANSLATE_NOOP("gui", "One more text is done on this computer, from the memory and the phrasebook."),
            n=estimate.from_memory + estimate.from_glossary,
        )
        self.cost = words(self._cost(engine, estimate))
        self.always = QCheckBox()
        wording.label(self.always, QT_TRANSLATE_NOOP("gui", "Do not ask again for this engine"))
        send = Phrase(QT_TRANSLATE_NOOP("gui", "Send {characters} characters"), characters=estimate.characters)
        if estimate.cost:
            send = Phrase(
                QT_TRANSLATE_NOOP("gui", "Send {characters} characters for about {cost}"),
                characters=estimate.characters, cost=estimate.cost,
            )  # fmt: skip
        self.send = button(send, lambda: self._answer(send=True), role="primary")
        self.stay = button(QT_TRANSLATE_NOOP("gui", "Only what this computer can do"), lambda: self._answer(send=False))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        privacy = words(engine.privacy, muted=True)
        lines = (words(title, "lead"), words(what), self.cost, words(here), privacy, calm, self.always)
        for widget in (*lines, flow(None, self.stay, self.send)):
            layout.addWidget(widget)
        if engine.warning:
            layout.insertWidget(5, words(engine.warning, strong=True))
        self.stay.setFocus()

    @staticmethod
    def _cost(engine: EngineState, estimate: Estimate) -> Phrase:
        if estimate.cost:
            return Phrase(
                QT_TRANSLATE_NOOP("gui", "That costs about {cost}. {price}"), cost=estimate.cost, price=engine.price
            )
        return Phrase(QT_TRANSLATE_NOOP("gui", "What it costs is not known here: that service may bill you for it."))

    def _answer(self, *, send: bool) -> None:
        self.answered.emit(send, self.always.isChecked())
        self.accept()

"""The translation engines: which are ready, what the others lack, where they send text, and how to set them up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.engine_setup import EngineSetup
from seller_assistant.gui.widgets.model_setup import ModelSheet
from seller_assistant.gui.widgets.parts import Card, Pill, button, clear, column, row, words
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import EngineState

MODELS = QT_TRANSLATE_NOOP("gui", "Models…")
SET_UP = QT_TRANSLATE_NOOP("gui", "Set up…")


class EnginesCard(Card):
    """Engines for sentences."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(words(QT_TRANSLATE_NOOP("gui", "What translates"), "lead"), spacing=10)
        self._desk = desk
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.column.addLayout(self._list)
        self.buttons: dict[str, QWidget] = {}

    def show_engines(self, engines: list[EngineState]) -> None:
        """One line each."""
        clear(self._list)
        self.buttons = {}
        for engine in engines:
            self._list.addLayout(self._line(engine))

    def _line(self, engine: EngineState) -> QVBoxLayout:
        state = Pill("ok", QT_TRANSLATE_NOOP("gui", "ready")) if engine.ready else Pill(
            "plain", QT_TRANSLATE_NOOP("gui", "not set up"))  # fmt: skip
        where: Phrase | str = Phrase(QT_TRANSLATE_NOOP("gui", "Works on this computer; sends nothing."))
        if engine.sends_to:
            where = Phrase(
                QT_TRANSLATE_NOOP("gui", "Sends the text to {host}, only after asking you."), host=engine.sends_to
            )
        elif not engine.offline:
            where = engine.privacy
        line = row(words(engine.title, strong=True), state)
        line.setStretch(0, 1)
        if engine.id == "offline":
            set_up = button(MODELS, self._models)
        else:
            set_up = button(SET_UP, partial(self._set_up, engine))
        if engine.id != "phrasebook":
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Set up {name}"), name=engine.title)
            wording.label(set_up, MODELS if engine.id == "offline" else SET_UP, name=said)
            line.addWidget(set_up)
            self.buttons[engine.id] = set_up
        text_under = column(spacing=0)
        text_under.addLayout(line)
        text_under.addWidget(words(where, muted=True))
        if not engine.ready and wording.say(engine.needs):
            text_under.addWidget(words(engine.needs, muted=True))
        return text_under

    def _set_up(self, engine: EngineState) -> None:
        EngineSetup(self._desk, self, engine).show()

    def _models(self) -> None:
        ModelSheet(self._desk, self).show()


class EnginesSheet(Sheet):
    """The same list over the page that needs it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(QT_TRANSLATE_NOOP("gui", "What translates sentences"), parent, size=QSize(640, 620))
        self._desk = desk
        self.card = EnginesCard(desk)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        holder = QWidget()
        holder.setObjectName("page")
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.card)
        lines.addStretch(1)
        area.setWidget(holder)
        self.body.addWidget(area, 1)
        self.finish(None, button(QT_TRANSLATE_NOOP("gui", "Close"), self.accept))
        desk.operations.changed.connect(self.read)
        self.read()

    def read(self) -> None:
        """Read what is ready now; the keyboard goes to the first engine, or stays with the one it was on."""

        def show(engines: list[EngineState]) -> None:
            here = self.focusWidget()
            on = next((name for name, one in self.card.buttons.items() if one is here), "")
            begins = not self.card.buttons
            self.card.show_engines(engines)
            again = self.card.buttons.get(on) or next(iter(self.card.buttons.values()), None)
            if again is not None and (on or begins):
                QTimer.singleShot(0, again, again.setFocus)  # once it is on the screen

        self._desk.operations.ask(lambda shop: shop.engines(), show, owner=self)

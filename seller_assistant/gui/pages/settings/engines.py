"""The translation engines: which are ready, what the others lack, where they send text; install and remove."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.widgets.parts import Card, Pill, button, clear, column, flow, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import EngineState


class EnginesCard(Card):
    """Engines for sentences."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(words(QT_TRANSLATE_NOOP("gui", "What translates"), "lead"), spacing=10)
        self._desk = desk
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.column.addLayout(self._list)
        self.install = button(QT_TRANSLATE_NOOP("gui", "Install an offline pack from a file"), self._install)
        self.column.addWidget(flow(self.install))

    def show_engines(self, engines: list[EngineState]) -> None:
        """One line each."""
        clear(self._list)
        for engine in engines:
            ready = Pill("ok", QT_TRANSLATE_NOOP("gui", "ready"))
            missing = Pill("warn", QT_TRANSLATE_NOOP("gui", "not ready"))
            where: Phrase | str = Phrase(QT_TRANSLATE_NOOP("gui", "Works on this computer; sends nothing."))
            if engine.sends_to:
                where = Phrase(
                    QT_TRANSLATE_NOOP("gui", "Sends the text to {host}, only after asking you."), host=engine.sends_to
                )
            text = column(words(engine.title, strong=True), words(where, muted=True), spacing=0)
            if not engine.ready and wording.say(engine.needs):
                text.addWidget(words(engine.needs, muted=True))
            line = row(text, ready if engine.ready else missing)
            line.setStretch(0, 1)
            for name in engine.installed:
                said = Phrase(QT_TRANSLATE_NOOP("gui", "Remove {pack}"), pack=name)
                line.addWidget(button(said, partial(self._remove, name), role="quiet"))
            self._list.addLayout(line)

    def _install(self) -> None:
        title = wording.say(QT_TRANSLATE_NOOP("gui", "Choose the pack"))
        file, _ = QFileDialog.getOpenFileName(self, title, "", "Argos (*.argosmodel)")
        if not file:
            return
        self._desk.operations.do(
            lambda shop, progress: shop.install_engine(file, progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Installing the pack")),
            then=lambda pair: self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Installed: {pack}"), pack=pair)),
            owner=self,
            button=self.install,
        )

    def _remove(self, name: str) -> None:
        self._desk.operations.do(
            lambda shop, _: shop.remove_engine(name),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Removing the pack")),
            then=lambda _: self._desk.toast(Phrase(QT_TRANSLATE_NOOP("gui", "Removed: {pack}"), pack=name)),
            owner=self,
        )

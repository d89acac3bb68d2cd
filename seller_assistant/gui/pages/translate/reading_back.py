"""Reading back: an engine says in the owner's language what the Chinese says, after asking where it would send it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from seller_assistant.gui.pages.translate.questions import Question
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.gui.pages.translate.page import TranslatePage
    from seller_assistant.problems import Problem
    from seller_assistant.shop import BackTranslation, EngineState, ReviewItem

SAVING = Phrase(QT_TRANSLATE_NOOP("gui", "Saving your choice"))


class ReadingBack(QObject):
    """What F6 does."""

    def __init__(self, page: TranslatePage) -> None:
        super().__init__(page)
        self.page = page
        self.engines: list[EngineState] = []

    def read_back(self) -> None:
        """Have an engine say in the owner's language what the Chinese says, after asking where it sends text."""
        item = self.page.table.item
        if item is None or not item.unit.target:
            return
        able = [engine for engine in self.engines if engine.reads_back]
        chosen = next((e for e in able if e.id == self.page.desk.settings.engine), None)
        engine = chosen or next((e for e in able if e.offline), None) or next(iter(able), None)
        if engine is None:
            self._no_reader()
            return
        host = engine.sends_to
        if not host or f"{engine.id}@{host}" in self.page.desk.settings.consents:
            self._read_back(item, engine.id, send=False)
            return
        said = Phrase(QT_TRANSLATE_NOOP("gui", "Send text to {host}?"), host=host)
        what = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} characters of Chinese would go to {host}. {privacy}"),
            n=len(item.unit.target), host=host, privacy=engine.privacy,
        )  # fmt: skip
        question = Question(said, what, self.page)
        send = Phrase(QT_TRANSLATE_NOOP("gui", "Send {n} characters"), n=len(item.unit.target))
        always = Phrase(QT_TRANSLATE_NOOP("gui", "Send, and do not ask again"))
        question.answers((send, lambda: self._read_back(item, engine.id, send=True)),
                         (always, lambda: self._always(item, engine.id)))  # fmt: skip
        question.open()

    def _no_reader(self) -> None:
        said = QT_TRANSLATE_NOOP("gui", "No engine here reads Chinese back yet")
        what = QT_TRANSLATE_NOOP(
            "gui", "The words under “Reads back as” come from the phrasebook. For whole sentences install the model"
            " zh-en, or set up an engine."
        )  # fmt: skip
        question = Question(said, what, self.page)
        question.answers((QT_TRANSLATE_NOOP("gui", "Set up an engine"), self.page.running.set_up.click))
        question.open()

    def _always(self, item: ReviewItem, engine: str) -> None:
        def agreed(_: object) -> None:
            self.page.desk.read_settings()
            self._read_back(item, engine, send=True)

        self.page.desk.operations.do(
            lambda shop, _: shop.remember_consent(engine), doing=SAVING, then=agreed, owner=self, changes=False,
            meanwhile=True,
        )  # fmt: skip

    def _read_back(self, item: ReviewItem, engine: str, *, send: bool) -> None:
        unit = item.unit

        def show(back: BackTranslation) -> None:
            self.page.model.backs[(item.id, unit.target)] = back
            here = self.page.model.item(self.page.model.line_of(item.id))
            if here is not None:
                self.page.model.replace(here)
                self.page.table.fit()
            self.page.desk.read_settings()
            self.page.desk.count()

        def failed(problem: Problem) -> bool:
            self.page.desk.read_settings()
            return False

        self.page.desk.operations.do(
            lambda shop, progress: shop.back_translate(unit, engine, send=send, progress=progress),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Reading the Chinese back")), then=show, owner=self, failed=failed,
            changes=False, lane="engines", button=self.page.back_button,
        )  # fmt: skip

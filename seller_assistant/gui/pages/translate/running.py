"""Starting a translation: with which engine, what it would send, and going on with a run that was cut short."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.pages.translate.consent import ConsentDialog
from seller_assistant.gui.widgets.engines import EnginesSheet
from seller_assistant.gui.widgets.parts import Card, button, flow, repolish, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.jobs import Progress
    from seller_assistant.shop import EngineState, Estimate, Overview, Shop, Translated, UnfinishedJob


ENGINE = 400  # pixels at most
ARROW = 54  # pixels of the box beside its words


class EngineBox(QComboBox):
    """As wide as the engine in it needs, whatever the others are called."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(ENGINE)
        self.currentTextChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:
        """Room for its words, the edge and the arrow."""
        width = self.fontMetrics().horizontalAdvance(self.currentText()) + ARROW
        return QSize(min(width, ENGINE), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """No less, where there is a line for it."""
        return self.sizeHint()


class Running:
    """The engine box, the button, and the card about a run that was cut short; the page lays them out."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        self._desk = desk
        self._page = page
        self.locale = "zh-CN"
        self.under_way = False
        self._job: UnfinishedJob | None = None
        self._states: dict[str, EngineState] = {}
        self.engine = EngineBox()
        wording.named(self.engine, QT_TRANSLATE_NOOP("gui", "What translates sentences"), tip=True)
        self.engine.activated.connect(self._engine_chosen)
        self.set_up = button(QT_TRANSLATE_NOOP("gui", "Set up…"), self._set_up, role="quiet",
                             tip=QT_TRANSLATE_NOOP("gui", "Set up what translates sentences"))  # fmt: skip
        self.start = button(QT_TRANSLATE_NOOP("gui", "Translate"), self.translate, role="primary")
        self._cut = words("")
        self.go_on = button(QT_TRANSLATE_NOOP("gui", "Go on with it"), self.resume, role="primary")
        self.leave = button(QT_TRANSLATE_NOOP("gui", "Leave it"), self._leave, role="quiet")
        self.again = button(QT_TRANSLATE_NOOP("gui", "Try them again"), self._retry)
        self.card = Card(self._cut, flow(self.go_on, self.again, self.leave), tone="info", pad=12)
        self.card.hide()

    # -- what there is ----------------------------------------------------------------------------
    def show_engines(self, engines: list[EngineState]) -> None:
        """Offer those that are ready."""
        self._states = {engine.id: engine for engine in engines}
        self.engine.clear()
        self.engine.addItem(wording.say(QT_TRANSLATE_NOOP("gui", "Phrasebook (on this computer)")), "phrasebook")
        for engine in engines:
            if engine.id == "phrasebook" or not engine.ready:
                continue
            if engine.sends_to:
                said = Phrase(QT_TRANSLATE_NOOP("gui", "Phrasebook + {name} (sends text)"), name=engine.title)
            else:
                said = Phrase(QT_TRANSLATE_NOOP("gui", "Phrasebook + {name} (on this computer)"), name=engine.title)
            self.engine.addItem(wording.say(said), engine.id)
        view = self.engine.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 40)  # the box may be narrow, what it offers is read whole
        chosen = self._desk.settings.engine
        offline = self.engine.findData("offline")
        self.engine.setCurrentIndex(max(0, self.engine.findData(chosen) if chosen else offline))

    def show_overview(self, overview: Overview) -> None:
        """Say how much there is to translate."""
        n = overview.to_translate
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "Translate {n} products"),
            one=QT_TRANSLATE_NOOP("gui", "Translate {n} product"), n=n,
        ) if n else Phrase(QT_TRANSLATE_NOOP("gui", "Translate again"))  # fmt: skip
        tip = Phrase(QT_TRANSLATE_NOOP("gui", "Everything was looked at; an engine may do what is left."))
        wording.label(self.start, said, tip="" if n else tip)
        self.start.setEnabled(bool(overview.products) and not self.under_way)
        self.start.setProperty("role", "primary" if n else "")  # the one next action is another once all is done
        repolish(self.start)

    def show_job(self, job: UnfinishedJob | None, failed: int) -> None:
        """Show a run that was cut short, or texts that an engine failed at."""
        self._job = job
        if self.under_way or (job is None and not failed):
            self.card.hide()
            return
        if job is not None:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "A translation was cut short: {done} of {n} products are done. {why}"),
                done=job.done, n=job.products, why=job.error or "",
            )  # fmt: skip
        else:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "The engine failed at {n} texts; they are left for you."),
                one=QT_TRANSLATE_NOOP("gui", "The engine failed at one text; it is left for you."), n=failed,
            )  # fmt: skip
        wording.label(self._cut, said)
        self.go_on.setVisible(job is not None)
        self.leave.setVisible(job is not None)
        self.again.setVisible(job is None)
        self.card.show()

    def _engine_chosen(self, index: int) -> None:
        self._desk.change_settings(engine=self.engine.itemData(index))

    def _set_up(self) -> None:
        EnginesSheet(self._desk, self._page).show()

    # -- running ----------------------------------------------------------------------------------
    def translate(self) -> None:
        """Work out what would be sent where, ask if anything would, and start."""
        engine = self.engine.currentData() or "phrasebook"
        self._weigh(engine, "", self._run)

    def resume(self) -> None:
        """Go on with the run that was cut short, after the same question."""
        if self._job is not None:
            self._weigh(self._job.engine, self._job.where, self._resumed)

    def _weigh(self, engine: str, where: str, then: Callable[..., None]) -> None:
        state = self._states.get(engine or self._desk.settings.engine)
        host = state.sends_to if state is not None else ""
        if state is None or not host or f"{state.id}@{host}" in self._desk.settings.consents:
            then(engine, send=False)
            return
        locale = self.locale
        self._desk.operations.do(
            lambda shop, _: shop.estimate(engine=state.id, locale=locale, where=where),
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Working out what there is to translate")),
            then=lambda estimate: self._ask(state, estimate, then),
            owner=self._page,
            button=self.start,
            changes=False,
        )

    def _ask(self, state: EngineState, estimate: Estimate, then: Callable[..., None]) -> None:
        if not estimate.sends_to or not estimate.characters:
            then(state.id, send=False)
            return
        dialog = ConsentDialog(state, estimate, self._page)
        dialog.answered.connect(lambda send, always: self._answered(state.id, then, send=send, always=always))
        dialog.open()

    def _answered(self, engine: str, then: Callable[..., None], *, send: bool, always: bool) -> None:
        if send and always:
            self._desk.operations.do(
                lambda shop, _: shop.remember_consent(engine),
                doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving your choice")),
                owner=self._page, then=lambda _: self._desk.read_settings(), changes=False,
            )  # fmt: skip
        if send:
            then(engine, send=True)
        else:
            self._run("phrasebook", send=False)

    def _run(self, engine: str, *, send: bool) -> None:
        first = [self._desk.selected] if self._desk.selected else []
        locale = self.locale
        self._begin(lambda shop, progress: shop.translate(
            engine=engine, locale=locale, send=send, first=first, progress=progress))  # fmt: skip

    def _resumed(self, engine: str, *, send: bool) -> None:
        self._begin(lambda shop, progress: shop.resume_job(send=send, progress=progress))

    def _begin(self, work: Callable[[Shop, Progress], Any]) -> None:
        self.under_way = True
        self.card.hide()
        self._desk.operations.do(
            work,
            doing=Phrase(QT_TRANSLATE_NOOP("gui", "Translating")),
            then=self._translated,
            broken=self._over,
            owner=self._page,
            button=self.start,
            gives_way=True,
        )

    def _over(self) -> None:
        self.under_way = False

    def _translated(self, done: Translated | None) -> None:
        self._over()
        if done is None:
            return
        n = done.units - done.left
        said = Phrase(
            QT_TRANSLATE_NOOP("gui", "{n} texts translated, {left} left for you or for an engine."),
            one=QT_TRANSLATE_NOOP("gui", "One text translated, {left} left for you or for an engine."),
            n=n, left=done.left
        )
        if done.problems:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} texts translated, {left} left. {problem}"),
                one=QT_TRANSLATE_NOOP("gui", "One text translated, {left} left. {problem}"),
                n=n, left=done.left, problem=done.problems[0],
            )  # fmt: skip
        elif done.characters_sent:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "{n} texts translated, {left} left. {characters} characters went to {host}."),
                one=QT_TRANSLATE_NOOP(
                    "gui", "One text translated, {left} left. {characters} characters went to {host}."
                ),
                n=n, left=done.left, characters=done.characters_sent, host=", ".join(done.hosts),
            )  # fmt: skip
        self._desk.toast(said, done.step)
        self._desk.read_settings()

    def _leave(self) -> None:
        self._desk.operations.do(
            lambda shop, _: shop.leave_job(), doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving your choice")),
            owner=self._page,
        )  # fmt: skip

    def _retry(self) -> None:
        locale = self.locale

        def cleared(_: object) -> None:
            self.translate()

        self._desk.operations.do(
            lambda shop, _: shop.retry_held(locale), doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving your choice")),
            then=cleared, owner=self._page, changes=False,
        )  # fmt: skip



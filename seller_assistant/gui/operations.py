"""What the owner asks for, done in the shop's thread and answered in the window.

An operation reads aloud: who asks, what the core does, what is said afterwards::

    self.desk.operations.do(
        lambda shop, progress: shop.import_(plan, progress=progress),
        doing=Phrase(QT_TRANSLATE_NOOP("gui", "Saving the products")),
        then=self._saved, owner=self, button=self.save,
    )

Reading (`ask`) changes nothing. Doing (`do`) may: afterwards the pages read again. Either shows itself
in the foot when it takes longer than 600 ms. A `Problem` becomes a calm card; `Cancelled` is shown to
no one; anything else is a bug and becomes a report in a file.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from seller_assistant.gui import report
from seller_assistant.gui.runner import Job, Runner
from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Problem

if TYPE_CHECKING:
    from seller_assistant.shop import Shop

TELLS_AFTER = 2.0  # seconds of work before it is said how long the rest takes
SHOW_AFTER = 600  # milliseconds until running work shows itself

Failed = Callable[[Problem], bool]  # True: the page itself said what went wrong


class Trouble:
    """Something to tell the owner calmly: a problem they can act on, or the report of a bug."""

    def __init__(self, problem: Problem | None, report_file: Path | None = None) -> None:
        self.problem = problem
        self.report_file = report_file


class Operation:
    """One thing under way: its name, its job, and where it is."""

    def __init__(self, doing: Phrase | None, button: QWidget | None) -> None:
        self.doing = doing
        self.button = button
        self.job: Job | None = None
        self.where: tuple[Phrase, int, int | None] | None = None
        self._began = (0.0, 0)  # when the first report came, and how far it was then
        self.broken: Callable[[], None] | None = None
        self._handed_to: QWidget | None = None  # what got the keyboard while the button rests
        self.visible = False
        self.over = False

    def told(self, label: Phrase, done: int, total: int | None) -> None:
        """It reports where it is."""
        if self.where is None or total != self.where[2]:
            self._began = (time.monotonic(), done)
        self.where = (label, done, total)

    def seconds_left(self) -> int | None:
        """About how long it still takes; None while nobody can tell."""
        if self.where is None or not self.where[2]:
            return None
        (since, first), done, total = self._began, self.where[1], self.where[2]
        taken = time.monotonic() - since
        if done <= first or taken < TELLS_AFTER:
            return None
        return round(taken * (total - done) / (done - first))

    def rest_button(self, button: QWidget) -> None:
        """The button that began it rests; Qt hands the keyboard to the next one."""
        had = button.hasFocus()
        button.setEnabled(False)
        self._handed_to = button.window().focusWidget() if had else None

    def wake_button(self) -> None:
        """It may be pressed again, and has the keyboard as before unless the owner went elsewhere."""
        button = self.button
        if button is None or not shiboken6.isValid(button):
            return
        button.setEnabled(True)
        handed = self._handed_to
        if handed is not None and shiboken6.isValid(handed) and button.window().focusWidget() is handed:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Ask it to stop; what is finished is kept."""
        if self.job is not None:
            self.job.cancel()


class Operations(QObject):
    """Carries requests to the open shop and their answers back."""

    shown = Signal(object)  # Operation that runs longer than 600 ms, and again at each report
    ended = Signal(object)  # Operation
    changed = Signal()  # the shop may hold something else now
    troubled = Signal(object)  # Trouble

    def __init__(self, runner: Runner, place: Path) -> None:
        super().__init__(runner)
        self._runner = runner
        self._place = place
        self._shop: Shop | None = None
        self._bugs: set[str] = set()

    def open(self, opener: Callable[[Progress], Shop], then: Callable[[Any], None], failed: Failed) -> None:
        """Open the shop in its thread; ``then`` gets its settings."""

        def work(progress: Progress) -> object:
            self._shop = opener(progress)
            return self._shop.settings

        doing = Phrase(QT_TRANSLATE_NOOP("gui", "Opening the shop"))
        self._start(work, Operation(doing, None), then, failed, self, changes=False)

    def ask(
        self,
        work: Callable[[Shop], Any],
        then: Callable[[Any], None],
        *,
        owner: QObject,
        failed: Failed | None = None,
        doing: Phrase | None = None,
        meanwhile: bool = True,
    ) -> Operation:
        """Read something from the shop, without changing it; with ``doing`` it shows itself when it is slow.

        What is not needed ``meanwhile`` waits until work that takes minutes is over.
        """
        operation = Operation(doing, None)
        self._start(
            lambda _: work(self._open_shop()), operation, then, failed, owner, changes=False, meanwhile=meanwhile
        )
        return operation

    def do(
        self,
        work: Callable[[Shop, Progress], Any],
        *,
        doing: Phrase,
        then: Callable[[Any], None] | None = None,
        owner: QObject,
        button: QWidget | None = None,
        failed: Failed | None = None,
        broken: Callable[[], None] | None = None,
        changes: bool = True,
        lane: str = "shop",
        meanwhile: bool = False,
        gives_way: bool = False,
    ) -> Operation:
        """Do something the owner asked for; its button rests meanwhile.

        ``failed`` may say a problem itself; ``broken`` is called when nothing came of it, for whatever reason.
        Work that ``gives_way`` lets reading and what is done ``meanwhile`` in between. The lane "engines" is for what
        asks an engine or a host and leaves the shop's file alone.
        """
        operation = Operation(doing, button)
        operation.broken = broken
        if button is not None:
            operation.rest_button(button)
        self._start(lambda p: work(self._open_shop(), p), operation, then, failed, owner, changes=changes,
                    lane=lane, meanwhile=meanwhile, gives_way=gives_way)  # fmt: skip
        return operation

    def _open_shop(self) -> Shop:
        if self._shop is None:
            raise Cancelled
        return self._shop

    def _start(
        self,
        work: Callable[[Progress], Any],
        operation: Operation,
        then: Callable[[Any], None] | None,
        failed: Failed | None,
        owner: QObject,
        *,
        changes: bool,
        lane: str = "shop",
        meanwhile: bool = False,
        gives_way: bool = False,
    ) -> None:
        def reported(label: Phrase, done: int, total: int | None) -> None:
            operation.told(label, done, total)
            if operation.visible and not operation.over:
                self.shown.emit(operation)

        def done(value: Any) -> None:  # noqa: ANN401 - whatever the shop answered
            self._over(operation)
            if then is not None and shiboken6.isValid(owner):
                then(value)
            if changes:
                self.changed.emit()

        def broke(error: BaseException) -> None:
            self._over(operation)
            if changes:  # a cancelled translation keeps what it did
                self.changed.emit()
            if shiboken6.isValid(owner):
                self._tell(error, operation, failed)
                if operation.broken is not None:
                    operation.broken()

        if operation.doing is not None:
            QTimer.singleShot(SHOW_AFTER, self, lambda: self._show(operation))
        operation.job = self._runner.submit(
            work, done, broke, report=reported, lane=lane, meanwhile=meanwhile, gives_way=gives_way
        )

    def _show(self, operation: Operation) -> None:
        if not operation.over:
            operation.visible = True
            self.shown.emit(operation)

    def _over(self, operation: Operation) -> None:
        operation.over = True
        operation.wake_button()
        self.ended.emit(operation)

    def _tell(self, error: BaseException, operation: Operation, failed: Failed | None) -> None:
        if isinstance(error, Cancelled):
            return
        if isinstance(error, Problem):
            if failed is None or not failed(error):
                self.troubled.emit(Trouble(error))
            return
        self.bug(error, str(operation.doing or "reading the shop"))

    def bug(self, error: BaseException, doing: str) -> None:
        """Save a report of an unexpected error and say where it is; the same one is said once."""
        key = repr(error)
        if key in self._bugs:
            return
        self._bugs.add(key)
        try:
            file: Path | None = report.save(self._place, error, doing)
        except OSError:
            file = None
        self.troubled.emit(Trouble(None, file))

    def close(self) -> None:
        """Cancel what runs, wait, and close the shop in its own thread."""

        def last() -> None:
            if self._shop is not None:
                self._shop.close()
                self._shop = None

        self._runner.close(last)

"""The window's other threads: one for the shop, a few for pictures. Nothing else in gui/ starts a thread.

Work runs in an executor; what came of it returns to the window as a closure, posted through one
queued signal. There is one QObject for all jobs: an object for each job loses results.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.phrases import Phrase

Report = Callable[[Phrase, int, int | None], None]


class Job:
    """One piece of work under way: it can be cancelled, and it knows whether it was."""

    def __init__(self, runner: Runner, report: Report | None) -> None:
        self._stop = threading.Event()
        self.future: Future[None] | None = None

        def posted(label: Phrase, done: int, total: int | None) -> None:
            if report is not None:
                runner.post(lambda: report(label, done, total))

        self.progress = Progress(posted if report is not None else None, self._stop.is_set)

    def cancel(self) -> None:
        """Ask the work to stop at its next step; work that has not begun never begins."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """True once it was asked to stop."""
        return self._stop.is_set()


class Runner(QObject):
    """Runs work beside the window and hands back what came of it, in the window's own thread."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._lanes = {
            "shop": ThreadPoolExecutor(1, thread_name_prefix="shop"),
            "pictures": ThreadPoolExecutor(2, thread_name_prefix="pictures"),
        }
        self._jobs: set[Job] = set()
        self._closed = False

    def submit(
        self,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        *,
        report: Report | None = None,
        owner: QObject | None = None,
        lane: str = "shop",
    ) -> Job:
        """Start the work; ``done`` or ``failed`` is called here later, unless the ``owner`` is gone by then."""
        job = Job(self, report)
        if self._closed:
            job.cancel()
            return job
        self._jobs.add(job)

        def run() -> None:
            try:
                job.progress.check()
                result = work(job.progress)
            except BaseException as problem:
                error = problem
                self.post(lambda: self._finish(job, failed, error, owner))
            else:
                self.post(lambda: self._finish(job, done, result, owner))

        job.future = self._lanes[lane].submit(run)
        return job

    def _finish(self, job: Job, then: Callable[[Any], None] | None, value: Any, owner: QObject | None) -> None:  # noqa: ANN401
        self._jobs.discard(job)
        if then is None or (owner is not None and not shiboken6.isValid(owner)):
            return
        then(value)

    def post(self, closure: Callable[[], None]) -> None:
        """Have the window's thread call that; safe from every thread."""
        if not self._closed:
            self._posted.emit(closure)

    @Slot(object)
    def _run(self, closure: Callable[[], None]) -> None:
        if not self._closed:
            closure()

    @property
    def busy(self) -> bool:
        """True while work is under way or waiting."""
        return bool(self._jobs)

    def close(self, last: Callable[[], None] | None = None) -> None:
        """Cancel what runs, wait for it, do ``last`` in the shop's thread, and end every thread."""
        if self._closed:
            return
        self._closed = True
        for job in self._jobs:
            job.cancel()
        if last is not None:
            self._lanes["shop"].submit(last)
        for lane in self._lanes.values():
            lane.shutdown(wait=True)
        self._jobs.clear()


__all__ = ("Cancelled", "Job", "Runner")

"""The window's other threads: one for the shop, one for engines, a few for pictures. Nothing else starts a thread.

Work runs in an executor; what came of it returns to the window as a closure, posted through one
queued signal. There is one QObject for all jobs: an object for each job loses results.

The shop has one thread. Work that takes minutes there (translating) gives way: between two of its steps it lets
short work run that was asked for meanwhile, in the same thread.
"""

from __future__ import annotations

import threading
from collections import deque
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

    def __init__(self, runner: Runner, report: Report | None, *, gives_way: bool = False) -> None:
        self._stop = threading.Event()
        self.future: Future[None] | None = None
        self.thread = 0  # where it runs, once it does

        def posted(label: Phrase, done: int, total: int | None) -> None:
            if report is not None:
                runner.post(lambda: report(label, done, total))

        def stopped() -> bool:
            if gives_way and threading.get_ident() == self.thread:
                runner.run_meanwhile()
            return self._stop.is_set()

        self.progress = Progress(posted if report is not None else None, stopped)

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
            "engines": ThreadPoolExecutor(1, thread_name_prefix="engines"),
            "pictures": ThreadPoolExecutor(2, thread_name_prefix="pictures"),
        }
        self._jobs: set[Job] = set()
        self._meanwhile: deque[Callable[[], None]] = deque()
        self._giving_way = False
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
        meanwhile: bool = False,
        gives_way: bool = False,
    ) -> Job:
        """Start the work; ``done`` or ``failed`` is called here later, unless the ``owner`` is gone by then.

        Work that ``gives_way`` lets short work in between, as far as that was submitted with ``meanwhile``.
        """
        job = Job(self, report, gives_way=gives_way)
        if self._closed:
            job.cancel()
            return job
        self._jobs.add(job)

        def run() -> None:
            job.thread = threading.get_ident()
            try:
                job.progress.check()
                result = work(job.progress)
            except BaseException as problem:
                error = problem
                self.post(lambda: self._finish(job, failed, error, owner))
            else:
                self.post(lambda: self._finish(job, done, result, owner))

        if meanwhile:
            self._meanwhile.append(run)
        job.future = self._lanes[lane].submit(self._run_next if meanwhile else run)
        return job

    def _run_next(self) -> None:
        """Run the short work that waits longest, unless it had its turn in between."""
        try:
            waiting = self._meanwhile.popleft()
        except IndexError:
            return
        waiting()

    def run_meanwhile(self) -> None:
        """Run the short work that waits; called by long work, between two of its steps."""
        if self._giving_way:
            return
        self._giving_way = True
        try:
            while self._meanwhile:
                self._run_next()
        finally:
            self._giving_way = False

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

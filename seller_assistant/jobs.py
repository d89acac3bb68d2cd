"""Long work, without Qt or threads: how it says where it is, and how it is told to stop."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from seller_assistant.phrases import Phrase

REPORT_EVERY = 0.1  # seconds between two reports, at the least


class Cancelled(Exception):
    """The owner asked to stop. What was finished is kept; nothing is said."""


class Progress:
    """Where long work reports (at most every 100 ms) and learns that it was cancelled.

    ``report(label, done, total)``: ``total`` is None while it is unknown. ``is_cancelled`` is polled.
    """

    def __init__(
        self,
        report: Callable[[Phrase, int, int | None], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._report = report
        self._is_cancelled = is_cancelled
        self._last = 0.0

    def check(self) -> None:
        """Raise `Cancelled` when the owner asked to stop."""
        if self._is_cancelled is not None and self._is_cancelled():
            raise Cancelled

    def step(self, label: Phrase, done: int, total: int | None = None) -> None:
        """Report, unless the last report is under 100 ms old (the final one always goes out); check for cancel."""
        self.check()
        if self._report is None:
            return
        now = time.monotonic()
        if now - self._last >= REPORT_EVERY or (total is not None and done >= total):
            self._last = now
            self._report(label, done, total)


class Stepping(Progress):
    """Progress as another one has it, with something done at each step of the work, such as storing what is there."""

    def __init__(self, told: Progress, done: Callable[[], None]) -> None:
        super().__init__()
        self._told = told
        self._done = done

    def check(self) -> None:
        """As the other one."""
        self._told.check()

    def step(self, label: Phrase, done: int, total: int | None = None) -> None:
        """Do it, then report as the other one."""
        self._done()
        self._told.step(label, done, total)


SILENT = Progress()


@contextmanager
def making_many() -> Iterator[None]:
    """Work that makes a great many values that stay, such as the products of a list.

    Meanwhile Python does not search them, over and over, for circles that are not there: about a tenth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()

"""Writing beside the work that makes ready what is written: the database lets go of Python while it works."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType


class Writing:
    """One thread that writes, in order. Leaving the ``with`` waits for it; nobody else uses the connection meanwhile.

    What goes wrong there is raised where the next thing is put, or at the end.
    """

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "writing")
        self._last: Future[None] | None = None

    def put(self, write: Callable[[], None]) -> None:
        """Have this written next. At most one thing waits while another one is written, so that memory stays small."""
        before, self._last = self._last, self._thread.submit(write)
        if before is not None:
            before.result()

    def __enter__(self) -> Writing:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._thread.shutdown(wait=True, cancel_futures=error is not None)
        if error is None and self._last is not None:
            self._last.result()

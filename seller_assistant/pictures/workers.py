"""Many pictures at once, in processes of their own: a picture that kills its process kills nothing else.

Processes are spawned, not forked, so they start the same way on every system, in the frozen application
(whose entry point calls ``multiprocessing.freeze_support``) and beside the window's threads.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import connection
from pathlib import Path
from types import TracebackType
from typing import Generic, ParamSpec, TypeVar

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import PictureProblem

MEMORY = 3_000_000_000  # bytes of address space; 50 megapixels need about 600 million
SECONDS = 60.0  # for one picture
P = ParamSpec("P")
T = TypeVar("T")
Call = tuple[object, ...]


class Done(Generic[T]):
    """The outcome for one item, in the order the items came: a value, or the Problem of that one picture."""

    __slots__ = ("problem", "value")

    def __init__(self, value: T | None, problem: PictureProblem | None) -> None:
        self.value = value
        self.problem = problem


class PictureWorkers:
    """A few worker processes, started at the first use; use as a context manager, or `close` it.

    Where processes cannot be started at all (a sandbox, an interactive prompt) the work is done in this one.
    """

    def __init__(self, count: int = 0) -> None:
        self.count = count or max(1, min(4, os.cpu_count() or 1))
        self._pool: ProcessPoolExecutor | None = None
        self._here = False

    def __enter__(self) -> PictureWorkers:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop the processes and wait for them."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def map(self, work: Callable[..., T], items: Iterable[Call]) -> Iterator[Done[T]]:
        """The outcome of ``work(*item)`` for each item, in order; only a few items are held at once.

        ``work`` is a function of a module (it is named to the other process) and raises PictureProblem for a
        picture it cannot use.
        """
        waiting: deque[tuple[Call, Future[T] | None]] = deque()
        try:
            for item in items:
                waiting.append((item, self._submit(work, item)))
                if len(waiting) >= self.count * 2:
                    yield self._outcome(work, waiting.popleft())
            while waiting:
                yield self._outcome(work, waiting.popleft())
        finally:
            for _, future in waiting:
                if future is not None:
                    future.cancel()

    def one(self, work: Callable[..., T], *item: object) -> T:
        """The value of ``work(*item)``; raises its PictureProblem."""
        done = self._outcome(work, (item, self._submit(work, item)))
        if done.problem is not None:
            raise done.problem
        return done.value  # type: ignore[return-value]  # there is a value where there is no problem

    def _submit(self, work: Callable[..., T], item: Call) -> Future[T] | None:
        if self._here or not self._start():
            return None
        try:
            assert self._pool is not None
            return self._pool.submit(work, *item)
        except (BrokenProcessPool, RuntimeError):
            return None

    def _start(self) -> bool:
        """True when the processes answer; the first time, ask them."""
        if self._pool is not None:
            return True
        if not _can_spawn():
            self._here = True
            return False
        pool = self._new_pool()
        try:
            pool.submit(os.getpid).result(timeout=SECONDS)
        except (BrokenProcessPool, OSError, TimeoutError):
            _kill(pool)
            self._here = True
            return False
        self._pool = pool
        return True

    def _new_pool(self) -> ProcessPoolExecutor:
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self.count, mp_context=context, initializer=_begin, initargs=(MEMORY,))

    def _outcome(self, work: Callable[..., T], waiting: tuple[Call, Future[T] | None]) -> Done[T]:
        item, future = waiting
        try:
            if self._here:
                return Done(work(*item), None)
            return Done(future.result(timeout=SECONDS) if future is not None else self._alone(work, item), None)
        except PictureProblem as problem:
            return Done(None, problem)
        except MemoryError:
            return Done(None, _killer())
        except BrokenProcessPool:
            return self._again(work, item)
        except TimeoutError:
            self._drop()
            return Done(None, _too_slow())

    def _again(self, work: Callable[..., T], item: Call) -> Done[T]:
        """A process died with several pictures in hand: try this one by itself to learn which it was."""
        self._drop()
        try:
            return Done(self._alone(work, item), None)
        except PictureProblem as problem:
            return Done(None, problem)
        except (BrokenProcessPool, TimeoutError, MemoryError):
            return Done(None, _killer())

    def _alone(self, work: Callable[..., T], item: Call) -> T:
        pool = ProcessPoolExecutor(
            1, mp_context=multiprocessing.get_context("spawn"), initializer=_begin, initargs=(MEMORY,)
        )
        try:
            return pool.submit(work, *item).result(timeout=SECONDS)
        finally:
            _kill(pool)

    def _drop(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            _kill(pool)


def _kill(pool: ProcessPoolExecutor) -> None:
    for process in list((getattr(pool, "_processes", None) or {}).values()):
        process.kill()
    pool.shutdown(wait=True, cancel_futures=True)


def _can_spawn() -> bool:
    """False where a new process could not find the program again: its main module is no file."""
    if getattr(sys, "frozen", False):
        return True
    main = sys.modules.get("__main__")
    file = getattr(main, "__file__", None)
    # python -c and the prompt have no file: there, spawn imports no main module and works
    return file is None or Path(file).is_file()


def _begin(limit: int) -> None:
    """What a worker does first: bind itself to its memory and to the life of the process it works for."""
    _limit_memory(limit)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(parent: int) -> None:
    """End at once when the parent is gone, killed or crashed: nobody waits for this work any more."""
    connection.wait([parent])
    os._exit(1)


def _limit_memory(limit: int) -> None:
    """In the worker: no picture may take more than this much memory. Windows has no such limit here."""
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    except (ImportError, OSError, ValueError):
        pass


def _too_slow() -> PictureProblem:
    return PictureProblem(
        "picture-too-slow",
        Phrase(QT_TRANSLATE_NOOP("pictures", "The picture took too long to open and was given up.")),
        next=Phrase(QT_TRANSLATE_NOOP("pictures", "Save it as JPEG and add it again.")),
    )


def _killer() -> PictureProblem:
    return PictureProblem(
        "picture-damaged",
        Phrase(QT_TRANSLATE_NOOP("pictures", "The picture is damaged so badly that it cannot be opened.")),
        next=Phrase(QT_TRANSLATE_NOOP("pictures", "Save it as JPEG and add it again.")),
    )

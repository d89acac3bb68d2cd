"""Reading in a process of its own, which may be killed: for memory, for time, or because the owner cancelled.

The parent writes a request into a new folder and starts this same program with the folder's name; the
child writes the book, or the problem, beside it. No pipes: a program without a console has none.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from seller_assistant import resources
from seller_assistant.jobs import Progress
from seller_assistant.problems import Problem
from seller_assistant.sheets import limits, refusals
from seller_assistant.sheets.book import Book

FLAG = "--read-sheets"  # what `__main__` hands to `serve`, in the frozen program
TIME_LIMIT = 120  # seconds
POLL = 0.1


class Request(NamedTuple):
    """What a child is asked to read: ``first`` only so many rows of each sheet, ``hurried`` without a careful look."""

    path: str
    kind: str
    encoding: str = ""
    delimiter: str = ""
    first: int = 0
    hurried: bool = True


Begun = tuple[tempfile.TemporaryDirectory[str], "subprocess.Popen[bytes]"]
begun: Callable[[Request], Begun | None] = lambda request: None  # noqa: E731 - `ahead` puts its own in place


def read_apart(
    path: Path,
    kind: str,
    encoding: str,
    delimiter: str,
    progress: Progress,
    *,
    first: int = 0,
    time_limit: float = TIME_LIMIT,
) -> Book:
    """The book, read by a child process; raises FileProblem, and Cancelled with the child gone.

    With ``first`` only so many rows of each sheet are there, and no pictures.
    """
    code = 0
    for hurried in (True, False):  # a child that ended without a word is asked again to look before it leaps
        request = Request(str(path.absolute()), kind, encoding, delimiter, first, hurried)
        there = begun(request)
        folder = there[0] if there is not None else _folder()
        with folder:
            place = Path(folder.name)
            try:
                child = there[1] if there is not None else start(place, request)
            except OSError:  # the system allows no child: read here, with no limits
                from seller_assistant.sheets.opening import open_book

                return open_book(path, kind, encoding, delimiter, first)
            try:
                _wait(child, path.name, progress, time_limit)
            finally:
                if child.poll() is None:
                    child.kill()
                    child.wait()
            code = child.returncode
            if (place / "result").is_file() or kind not in ("xlsx", "xlsm") or not hurried:
                return _answer(place, code, path.name, kind)
    raise AssertionError(code)  # the second round returned


def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="seller-assistant-", ignore_cleanup_errors=True)


def start(place: Path, request: Request) -> subprocess.Popen[bytes]:
    """A child that reads what the request names and leaves the answer in that folder; OSError where none may be."""
    (place / "request").write_bytes(pickle.dumps(tuple(request)))
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(
        _command(place),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        creationflags=flags,
        close_fds=True,
    )


def _command(place: Path) -> list[str]:
    if resources.is_frozen():
        return [sys.executable, FLAG, str(place)]
    root = str(Path(resources.__file__).resolve().parents[1])
    code = (
        f"import sys; sys.path.append({root!r}); from seller_assistant.sheets import child; child.serve({str(place)!r})"
    )
    return [sys.executable, "-P", "-c", code]


def _wait(child: subprocess.Popen[bytes], file: str, progress: Progress, time_limit: float) -> None:
    until = time.monotonic() + time_limit
    while True:
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(timeout=POLL)
            return
        progress.check()
        if time.monotonic() > until:
            raise refusals.too_slow(file, round(time_limit))


def _answer(place: Path, returncode: int, file: str, kind: str) -> Book:
    result = place / "result"
    if not result.is_file():
        # the system ended the child: it asked for more memory than it may have
        if kind == "xls":  # that format cannot hold so much: a length in it is wrong
            raise refusals.damaged(file, f"exit {returncode}")
        raise refusals.too_large(file, f"exit {returncode}")
    answer = pickle.loads(result.read_bytes())
    if isinstance(answer, Problem):
        raise answer
    if not isinstance(answer, Book):
        raise TypeError(answer)
    return answer


def serve(folder: str) -> None:
    """Read what the request in that folder names, and leave the answer there: the child's whole life."""
    with contextlib.suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    limits.limit_memory()
    gc.disable()  # a short life in which cells are made and none is thrown away
    from seller_assistant.sheets.opening import open_book

    place = Path(folder)
    path, kind, encoding, delimiter, first, hurried = pickle.loads((place / "request").read_bytes())
    answer: Book | Problem
    try:
        answer = open_book(Path(path), kind, encoding, delimiter, first, apart=hurried)
    except Problem as problem:
        answer = problem
    try:
        content = pickle.dumps(answer, pickle.HIGHEST_PROTOCOL)
    except MemoryError:
        content = pickle.dumps(refusals.too_large(Path(path).name))
    unfinished = place / "unfinished"
    unfinished.write_bytes(content)
    unfinished.replace(place / "result")
    os._exit(0)  # a file that was refused may still be unfolded on a thread

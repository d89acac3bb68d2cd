"""A spreadsheet's child process begun before the rest of the program is loaded, so that both happen at once.

The command line knows the file from its first moment, and needs most of a second to load what it does with it.
"""

from __future__ import annotations

import atexit
import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from seller_assistant.problems import Problem
from seller_assistant.sheets import child, container

WORTH = 2 * 2**20  # bytes: a smaller file is read before a child would be there


@dataclass(slots=True)
class _Begun:
    request: child.Request
    stamp: tuple[int, int]  # size and time of change of the file
    folder: tempfile.TemporaryDirectory[str]
    process: subprocess.Popen[bytes]


_waiting: list[_Begun] = []


def begin(path: Path) -> None:
    """Start to read a large workbook, for `child.read_apart` to find. What cannot be begun is read later as always."""
    try:
        path = path.absolute()
        state = path.stat()
        if not path.is_file() or state.st_size < WORTH:
            return
        kind = container.kind(path)
        if kind == "text":
            return
        folder = tempfile.TemporaryDirectory(prefix="seller-assistant-", ignore_cleanup_errors=True)
        request = child.Request(str(path), kind)
        process = child.start(Path(folder.name), request)
    except (OSError, Problem):
        return
    _waiting.append(_Begun(request, (state.st_size, state.st_mtime_ns), folder, process))
    child.begun = take
    atexit.register(forget)


def take(request: child.Request) -> tuple[tempfile.TemporaryDirectory[str], subprocess.Popen[bytes]] | None:
    """The child that reads just that already, with its folder; None where there is none or the file changed since."""
    for begun in [b for b in _waiting if b.request == request]:
        _waiting.remove(begun)
        state = os.stat(request.path)
        if (state.st_size, state.st_mtime_ns) == begun.stamp:
            return begun.folder, begun.process
        _end(begun)
    return None


def forget() -> None:
    """End every child that nobody came for."""
    while _waiting:
        _end(_waiting.pop())


def _end(begun: _Begun) -> None:
    if begun.process.poll() is None:
        begun.process.kill()
        begun.process.wait()
    begun.folder.cleanup()

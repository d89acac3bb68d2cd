"""One command measured: its time, the time of all its processes on the processor, and the memory of them together."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_EVERY = 0.02  # seconds between two looks at the memory
_PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Measure:
    """One command: seconds on the clock and on the processor, peak memory in MB, what it printed.

    The memory is that of all its processes together (what they share counted once) where the system tells it, else
    that of the largest one; 0 = not known.
    """

    seconds: float
    busy: float
    megabytes: float
    printed: str


def measure(*line: object) -> Measure:
    """Run a command."""
    command = list(map(str, line))
    start = time.perf_counter()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as out:
        running = subprocess.Popen(command, stdout=out)
        memory = _Memory(running.pid)
        memory.start()
        busy = largest = 0.0
        if hasattr(os, "wait4"):
            _, status, usage = os.wait4(running.pid, 0)
            running.returncode = os.waitstatus_to_exitcode(status)
            busy = usage.ru_utime + usage.ru_stime
            largest = usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
        else:
            running.wait()
        seconds = time.perf_counter() - start
        memory.ended.set()
        memory.join()
        out.seek(0)
        printed = out.read()
    if running.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)} ended with {running.returncode}")
    return Measure(seconds, busy, memory.peak or largest, printed)


class _Memory(threading.Thread):
    """Looks again and again at what a process and those that it started take."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.ended = threading.Event()
        self.peak = 0.0
        self._pid = pid

    def run(self) -> None:
        """Look until it has ended."""
        while _PROC.is_dir() and not self.ended.wait(_EVERY):
            self.peak = max(self.peak, sum(map(_megabytes, _with_children(self._pid))))


def _with_children(pid: int) -> list[int]:
    found = [pid]
    for one in found:
        for told in _PROC.glob(f"{one}/task/*/children"):
            with suppress(OSError):
                found += map(int, told.read_text().split())
    return found


def _megabytes(pid: int) -> float:
    """The process's share of memory (PSS)."""
    with suppress(OSError, ValueError):
        for line in (_PROC / str(pid) / "smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0

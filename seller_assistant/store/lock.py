"""One program at a time: the lock that says a shop is open. The system lets go of it when the program dies."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from seller_assistant.store.failures import as_problem, locked

_TAKEN = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


class Lock:
    """Holds ``shop.lock`` in a folder; raises ShopProblem ``shop-locked`` when someone else does."""

    def __init__(self, folder: Path) -> None:
        try:
            self._file: int | None = os.open(folder / "shop.lock", os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise as_problem(error, folder) or error from error
        try:
            _take(self._file)
        except OSError as error:
            os.close(self._file)
            self._file = None
            if error.errno in _TAKEN:
                raise locked(folder) from error
            raise as_problem(error, folder) or error from error

    def release(self) -> None:
        """Let the next one in."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

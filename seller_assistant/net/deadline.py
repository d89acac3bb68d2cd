"""A clock for a whole answer: a site that sends one letter now and then must not hold a connection for ever."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Mapping
from types import TracebackType
from typing import Any

_CONNECTED = "connection.connect_tcp.complete"


class Deadline:
    """Ends the connections it has seen when its time is up; used with ``with``.

    The time limits of httpx are for each piece of an answer. This one is for all of them, headers too: at the end the
    connection is shut down, and whoever waits for more of it gets an error at once.
    """

    def __init__(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._timer = threading.Timer(seconds, self._end)
        self._timer.daemon = True

    @property
    def left(self) -> float:
        """The seconds that are left, 0 or less when the time is up."""
        return self._until - time.monotonic()

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """What httpx calls as it works (its extension "trace"): a connection that was made is watched."""
        if event != _CONNECTED or (made := info["return_value"].get_extra_info("socket")) is None:
            return
        with self._lock, contextlib.suppress(OSError):
            self._sockets.append(made.dup())  # its own, for TLS takes the connection over
        if self.left <= 0:
            self._end()

    def _end(self) -> None:
        with self._lock:
            for one in self._sockets:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Deadline:
        """Itself, its clock started."""
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        """Stop the clock and let go of the connections."""
        self._timer.cancel()
        with self._lock:
            for one in self._sockets:
                one.close()
            self._sockets.clear()

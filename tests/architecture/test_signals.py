"""The version of Qt for Python in use keeps its hands off ``True``.

PySide6 6.12.0 dropped a reference to ``True`` with each ``Signal.emit()`` and ended Python 3.11 after some thousand of
them. Before the pin is raised, this has to hold.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    """Something that rings."""

    rung = Signal(bool)


def test_emitting_keeps_the_references_to_true() -> None:
    bell = Bell()
    heard: list[bool] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(True)
    for _ in range(10_000):
        bell.rung.emit(True)
        heard.clear()
    assert abs(sys.getrefcount(True) - before) < 100

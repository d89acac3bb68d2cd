"""How soon the window paints, and how long anything blocks it on a walk through every page.

``python tests/benchmarks/start.py`` prints seconds from the start of the process to the first paint and
to the open shop, and the longest gaps between two beats of a 5 ms timer, page by page.
"""

from __future__ import annotations

import sys
import tempfile
import time

BEGAN = time.perf_counter()

from pathlib import Path  # noqa: E402

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from seller_assistant.gui import app  # noqa: E402


class Painted(QObject):
    """Notices the first paint of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window paints."""
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = time.perf_counter() - BEGAN
        return False


class Heart:
    """Beats every 5 ms and remembers the longest pause."""

    def __init__(self) -> None:
        self.longest = 0.0
        self.last = time.perf_counter()
        self.timer = QTimer()
        self.timer.setInterval(5)
        self.timer.timeout.connect(self.beat)
        self.timer.start()

    def beat(self) -> None:
        """One beat."""
        now = time.perf_counter()
        self.longest = max(self.longest, now - self.last)
        self.last = now

    def take(self) -> float:
        """The longest pause since the last question, in milliseconds."""
        longest, self.longest = self.longest, 0.0
        return longest * 1000


def main() -> None:
    """Open, paint, open the sample shop, walk."""
    application = app.application()
    with tempfile.TemporaryDirectory() as place:
        window = app.make(place)
        painted = Painted()
        window.centralWidget().installEventFilter(painted)
        window.show()
        wait(application, lambda: bool(painted.at) and window.page == "home")
        print(f"first paint {painted.at:.2f} s, shop open {time.perf_counter() - BEGAN:.2f} s")
        heart = Heart()
        runner = window.desk.operations.parent()

        def rest() -> None:
            wait(application, lambda: not runner.busy)
            end = time.perf_counter() + 1.0
            wait(application, lambda: time.perf_counter() > end and not runner.busy)

        rest()
        heart.take()
        window.warm()
        rest()
        print(f"{'warming up':12} {heart.take():6.0f} ms")
        window.pages["home"].open_sample()
        rest()
        print(f"{'sample shop':12} {heart.take():6.0f} ms")
        for turn in ("first", "again"):
            for page in ("products", "translate", "checking", "preview", "export", "settings", "home"):
                window.desk.go(page)
                rest()
                print(f"{page:12} {heart.take():6.0f} ms  {turn}")
        for change in ({"theme": "dark"}, {"language": "fr"}, {"theme": "light", "language": "en"}):
            window.desk.change_settings(**change)
            rest()
            print(f"{next(iter(change)):12} {heart.take():6.0f} ms")
        window.close()


def wait(application: QApplication, ready: object) -> None:
    """Let the application run until that holds."""
    while not ready():
        application.processEvents()
        time.sleep(0.001)


if __name__ == "__main__":
    main()

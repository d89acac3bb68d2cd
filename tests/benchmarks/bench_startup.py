"""How long it takes from starting the program to its first paint: ``python tests/benchmarks/bench_startup.py [TIMES]``.

Each start is a new process with a new shop. The peer is a bare Qt window with a label.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIRST_PAINT = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(time.time(), flush=True)
            app.removeEventFilter(self)
            QTimer.singleShot(0, app.quit)
        return False
"""
WINDOW = (
    FIRST_PAINT
    + """
from seller_assistant.gui import app as opening
app = opening.application()
watch = Watch()
app.installEventFilter(watch)
window = opening.make(sys.argv[1])
window.show()
app.exec()
import os
os._exit(0)  # only the start is measured
"""
)
PEER = (
    FIRST_PAINT
    + """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
watch = Watch()
app.installEventFilter(watch)
label = QLabel("bare")
label.show()
app.exec()
"""
)


def start(code: str) -> float:
    """Seconds from starting the process to the first paint."""
    with tempfile.TemporaryDirectory() as place:
        begun = time.time()
        done = subprocess.run(
            [sys.executable, "-c", code, str(Path(place) / "shop")], capture_output=True, text=True, check=True
        )
        return float(done.stdout.split()[0]) - begun


def command() -> float:
    """Seconds that ``--help`` takes on the command line."""
    begun = time.time()
    subprocess.run([sys.executable, "-m", "seller_assistant", "--help"], capture_output=True, check=True)
    return time.time() - begun


def main() -> int:
    """Print the medians."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name, measured in (
        ("first paint", [start(WINDOW) for _ in range(times)]),
        ("a bare Qt window", [start(PEER) for _ in range(times)]),
        ("--help", [command() for _ in range(times)]),
    ):
        print(f"{name:18}{statistics.median(measured):6.2f} s (of {times}: {min(measured):.2f} to {max(measured):.2f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())

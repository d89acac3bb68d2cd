"""Pictures of every screen: the real application with the sample shop, walked through and saved as PNG.

``python tests/benchmarks/screens.py OUT [--lang fr] [--theme dark] [--scale 2] [--size 1280x800]``

Needs a display (``xvfb-run -s "-screen 0 2600x1700x24"`` gives one) or runs with the platform ``offscreen``.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--scale", default="")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--list", type=Path, help="another product list than the sample shop's")
    return parser.parse_args()


class Walk:
    """Waits for the window to come to rest and takes its picture."""

    def __init__(self, window: object, out: Path) -> None:
        from PySide6.QtWidgets import QApplication

        self.app = QApplication.instance()
        self.window = window
        self.out = out
        self.out.mkdir(parents=True, exist_ok=True)

    def until(self, ready: Callable[[], bool], seconds: float = 60.0) -> None:
        """Let the application run until that holds."""
        end = time.monotonic() + seconds
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError(f"not ready after {seconds} s")
            self.app.processEvents()
            time.sleep(0.01)

    def rest(self, seconds: float = 0.5) -> None:
        """Let it run until no work is left, and a little longer."""
        runner = self.window.desk.operations.parent()
        self.until(lambda: not runner.busy)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.01)
        self.until(lambda: not runner.busy)

    def shot(self, name: str, seconds: float = 0.5) -> None:
        """Save what the window shows."""
        self.rest(seconds)
        self.window.toast.hide()
        self.app.processEvents()
        self.window.grab().save(str(self.out / f"{name}.png"))


def tell(trouble: object) -> None:
    """Print what the window would only show."""
    file = trouble.report_file
    print("TROUBLE:", trouble.problem or (file.read_text(encoding="utf-8") if file else "?"))


def walk(given: argparse.Namespace) -> None:
    """Open the application and visit every page."""
    from seller_assistant.gui import app
    from seller_assistant.gui.pages.home import sample_file

    with tempfile.TemporaryDirectory() as place:
        window = app.make(place)
        width, height = map(int, given.size.split("x"))
        window.resize(width, height)
        started = time.monotonic()
        window.show()
        steps = Walk(window, given.out)
        window.desk.operations.troubled.connect(tell)
        steps.until(lambda: window.page == "home")
        print(f"shop open after {time.monotonic() - started:.2f} s")
        window.desk.change_settings(language=given.lang, theme=given.theme, shop_name="Laurier & Fils")
        steps.shot("1-home-first")
        for number, page in enumerate(("products", "translate", "checking", "preview", "export"), 1):
            window.desk.go(page)
            steps.shot(f"1-empty-{number}-{page}")
        window.desk.take_files([given.list or sample_file()])
        steps.shot("2-import")
        importing = window.pages["importing"]
        importing.show_columns()
        steps.shot("2-import-columns")
        importing.apply()
        steps.shot("2-import-result", 1.0)
        window.desk.go("products")
        steps.shot("3-products-untranslated", 1.5)
        window.desk.go("translate")
        steps.rest()
        window.pages["translate"].running.translate()
        steps.shot("4-translate", 1.0)
        for page, name in (
            ("products", "3-products"),
            ("checking", "5-check"),
            ("preview", "6-preview"),
            ("export", "7-export"),
        ):
            window.desk.go(page)
            steps.shot(name, 1.5)
        window.pages["export"].export_to(str(Path(place) / "bundle.zip"))
        steps.shot("7-export-done", 1.0)
        window.desk.go("home")
        steps.shot("1-home")
        window.desk.go("settings")
        steps.shot("8-settings")
        window.close()


def main() -> None:
    """Set what must be set before Qt, then walk."""
    given = arguments()
    if given.scale:
        os.environ["QT_SCALE_FACTOR"] = given.scale
    walk(given)


if __name__ == "__main__":
    main()

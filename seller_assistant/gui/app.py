"""Opens the window: Qt first, the first paint next, the shop and everything heavy after it."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication

from seller_assistant import __version__, settings
from seller_assistant.gui import icons, noise
from seller_assistant.gui.desk import Desk
from seller_assistant.gui.operations import Operations
from seller_assistant.gui.runner import Runner
from seller_assistant.gui.window import Window
from seller_assistant.jobs import Progress
from seller_assistant.problems import Problem

if TYPE_CHECKING:
    from seller_assistant.shop import Shop


def application() -> QApplication:
    """The one QApplication, made ready for sharp screens and for the listing preview."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if hasattr(os, "geteuid") and os.geteuid() == 0:  # the sandbox cannot run as root, and only there
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)  # QtWebEngine comes later
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QApplication.setStyle("Fusion")
    app = QApplication(sys.argv[:1])
    app.setApplicationName(settings.APP)
    app.setApplicationDisplayName("")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("seller-assistant")
    app.setWindowIcon(icons.application())
    return app


def make(place: str | Path | None = None, files: Sequence[str | Path] = ()) -> Window:
    """The window of that shop, not yet shown; the shop opens once it is painted."""
    app = application()
    shop_at = place if place else settings.default_shop()
    on_server = "://" in str(shop_at)
    folder = settings.config_folder() if on_server else Path(shop_at)
    runner = Runner(app)
    operations = Operations(runner, folder)
    desk = Desk(operations, settings.load(folder), folder)
    window = Window(desk)
    app.styleHints().colorSchemeChanged.connect(window.follow)
    QTimer.singleShot(0, window, lambda: _open(window, shop_at, files))
    return window


def _open(window: Window, place: str | Path, files: Sequence[str | Path]) -> None:
    desk = window.desk

    def opener(progress: Progress) -> Shop:
        from seller_assistant.shop import Shop  # the heavy part of the program, imported beside the window

        return Shop.open(place, progress=progress)

    def opened(kept: settings.Settings) -> None:
        desk.settings = kept
        window.restyle()
        desk.count()
        desk.operations.ask(lambda shop: {m.id: m for m in shop.marketplaces()}, desk.markets.update, owner=desk)
        if files:
            desk.take_files(files)
        else:
            desk.go("home")

    def failed(problem: Problem) -> bool:
        window.show_closed()
        return False

    desk.operations.open(opener, opened, failed)


def run(place: str | Path | None = None, files: Sequence[str | Path] = ()) -> int:
    """Show the window until it is closed; 0 unless Qt says otherwise."""
    noise.quieten()
    app = application()
    gc.set_threshold(50_000, 20, 100)  # a full collection stops both threads: 150 ms with 5,000 products, so rarely
    window = make(place, files)
    window.show()
    QTimer.singleShot(1200, window, window.warm)
    known = sys.excepthook
    sys.excepthook = lambda kind, error, trace: window.desk.operations.bug(error, "the window")
    try:
        return app.exec()
    finally:
        sys.excepthook = known

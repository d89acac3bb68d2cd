"""A page drawn into a picture or printed into a PDF, in a process of its own: ``--draw-page page.html page.png``."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer

FIRST = QSize(900, 1200)
TALLEST = 12_000  # pixels; a longer page is cut there
SETTLES = 400  # milliseconds between the page being loaded and its pictures being painted
GIVES_UP = 30_000  # milliseconds


def draw(html: Path, png: Path) -> int:
    """Write the page as a PNG, or as a PDF where the name ends so; 0 when it was done."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if png.suffix == ".pdf":
        from seller_assistant.gui.printing import print_pdf

        return print_pdf(html, png)
    from seller_assistant.gui import noise
    from seller_assistant.gui.app import application
    from seller_assistant.gui.widgets.webview import make_view

    noise.quieten()
    app = application()
    from PySide6.QtWebEngineCore import QWebEngineSettings
    from PySide6.QtWidgets import QWidget

    host = QWidget()
    host.resize(FIRST)
    view = make_view(host, html)
    view.resize(FIRST)
    view.page().settings().setAttribute(QWebEngineSettings.WebAttribute.ShowScrollBars, False)
    host.show()
    loop = QEventLoop(app)
    done: list[bool] = []

    def loaded(well: bool) -> None:
        QTimer.singleShot(SETTLES, lambda: grow(well))  # the page's height is known once it is laid out

    def grow(well: bool) -> None:
        size = view.page().contentsSize().toSize()
        whole = QSize(FIRST.width(), min(max(size.height(), 400), TALLEST))
        host.resize(whole)
        view.resize(whole)
        QTimer.singleShot(SETTLES, lambda: finish(well))

    def finish(well: bool) -> None:
        done.append(well and view.grab().save(str(png), "PNG"))
        loop.quit()

    view.loadFinished.connect(loaded)
    view.load(html.absolute().as_uri())
    QTimer.singleShot(GIVES_UP, loop.quit)
    loop.exec()
    host.close()
    return 0 if done and done[0] else 1

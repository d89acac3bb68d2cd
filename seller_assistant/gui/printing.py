"""A page printed into a PDF by the window's browser: Chinese as letters, with its fonts inside."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMarginsF, QTimer
from PySide6.QtGui import QFontDatabase, QPageLayout, QPageSize

from seller_assistant import resources
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem

GIVES_UP = 180_000  # milliseconds; a long proof is hundreds of pages
NO_CHINESE_FONT = 3  # the exit code that says so


def print_pdf(html: Path, pdf: Path) -> int:
    """Write the page as a PDF on A4; 0 when it was done, 3 where this computer has no Chinese font."""
    from seller_assistant.gui import noise
    from seller_assistant.gui.app import application
    from seller_assistant.gui.widgets.webview import make_view

    noise.quieten()
    app = application()
    if not _has_chinese():
        return NO_CHINESE_FONT
    from PySide6.QtWidgets import QWidget

    host = QWidget()
    view = make_view(host, html)
    loop = QEventLoop(app)
    done: list[bool] = []

    def loaded(well: bool) -> None:
        if not well:
            loop.quit()
            return
        margins = QMarginsF(14, 14, 14, 14)
        layout = QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
        )
        view.page().printToPdf(str(pdf), layout)

    def printed(_path: str, well: bool) -> None:
        done.append(well)
        loop.quit()

    view.page().pdfPrintingFinished.connect(printed)
    view.loadFinished.connect(loaded)
    view.load(html.absolute().as_uri())
    QTimer.singleShot(GIVES_UP, loop.quit)
    loop.exec()
    host.close()
    return 0 if done and done[0] else 1


def _has_chinese() -> bool:
    script = QFontDatabase.WritingSystem
    return bool(QFontDatabase.families(script.SimplifiedChinese) or QFontDatabase.families(script.TraditionalChinese))


def as_pdf(html: bytes) -> bytes:
    """The page as a PDF, printed by a process of its own: the window goes on meanwhile. Raises BundleProblem."""
    program = [sys.executable] if resources.is_frozen() else [sys.executable, "-m", "seller_assistant"]
    with tempfile.TemporaryDirectory(prefix="seller-assistant-page-") as folder:
        page, pdf = Path(folder) / "page.html", Path(folder) / "page.pdf"
        page.write_bytes(html)
        try:
            subprocess.run([*program, "--draw-page", str(page), str(pdf)], capture_output=True, check=True,
                           timeout=GIVES_UP / 1000 + 60)  # fmt: skip
            return pdf.read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise _not_printed(error) from error


def _not_printed(error: Exception) -> BundleProblem:
    if isinstance(error, subprocess.CalledProcessError) and error.returncode == NO_CHINESE_FONT:
        return BundleProblem(
            "proof-no-font",
            Phrase(QT_TRANSLATE_NOOP("gui", "This computer has no Chinese font: a PDF would show empty boxes.")),
            next=Phrase(QT_TRANSLATE_NOOP("gui", "Send the proof as a spreadsheet or as a page.")),
        )
    return BundleProblem(
        "proof-undrawn",
        Phrase(QT_TRANSLATE_NOOP("gui", "A PDF could not be made on this computer.")),
        found=type(error).__name__,
        next=Phrase(QT_TRANSLATE_NOOP("gui", "Send the proof as a page and print it from a browser.")),
    )

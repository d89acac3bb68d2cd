"""A page as a picture or a PDF: drawn by the window's own browser in a process beside, so that no Qt is needed here."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from seller_assistant import resources
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem, PictureProblem

FLAG = "--draw-page"
SECONDS = 60
PRINT_SECONDS = 240
NO_CHINESE_FONT = 3  # `gui.printing` ends so


def as_png(html: bytes) -> bytes:
    """The page as a PNG. Raises PictureProblem when it cannot be drawn here, as where Qt is not installed."""
    try:
        return _drawn(html, "page.png", SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        raise PictureProblem(
            "preview-undrawn",
            Phrase(QT_TRANSLATE_NOOP("cli", "The preview could not be drawn as a picture on this computer.")),
            found=type(error).__name__,
            next=Phrase(QT_TRANSLATE_NOOP("cli", "Write it as .html and open that in a browser.")),
        ) from error


def as_pdf(html: bytes) -> bytes:
    """The page as a PDF with its fonts inside. Raises BundleProblem without Qt or without a Chinese font."""
    try:
        return _drawn(html, "page.pdf", PRINT_SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        if isinstance(error, subprocess.CalledProcessError) and error.returncode == NO_CHINESE_FONT:
            raise _no_font() from error
        raise BundleProblem(
            "proof-undrawn",
            Phrase(QT_TRANSLATE_NOOP("cli", "A PDF could not be made on this computer.")),
            found=type(error).__name__,
            next=Phrase(QT_TRANSLATE_NOOP("cli", "Write the proof as .html, open it in a browser and print it there.")),
        ) from error


def _no_font() -> BundleProblem:
    return BundleProblem(
        "proof-no-font",
        Phrase(QT_TRANSLATE_NOOP("cli", "This computer has no Chinese font: a PDF would show empty boxes.")),
        expected="Noto Sans CJK SC",
        next=Phrase(
            QT_TRANSLATE_NOOP("cli", "Install one, such as Noto Sans CJK, or send the proof as .xlsx or .html.")
        ),
    )


def _drawn(html: bytes, name: str, seconds: int) -> bytes:
    with tempfile.TemporaryDirectory(prefix="seller-assistant-page-") as folder:
        page, drawn = Path(folder) / "page.html", Path(folder) / name
        page.write_bytes(html)
        subprocess.run([*_program(), FLAG, str(page), str(drawn)], capture_output=True, timeout=seconds, check=True)
        return drawn.read_bytes()


def _program() -> list[str]:
    return [sys.executable] if resources.is_frozen() else [sys.executable, "-m", "seller_assistant"]

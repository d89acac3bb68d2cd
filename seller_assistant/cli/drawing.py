"""A listing page as a picture: drawn by the window's own browser in a process beside, so that no Qt is needed here."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from seller_assistant import resources
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import PictureProblem

FLAG = "--draw-page"
SECONDS = 60


def as_png(html: bytes) -> bytes:
    """The page as a PNG. Raises PictureProblem when it cannot be drawn here, as where Qt is not installed."""
    with tempfile.TemporaryDirectory(prefix="seller-assistant-page-") as folder:
        page, picture = Path(folder) / "page.html", Path(folder) / "page.png"
        page.write_bytes(html)
        try:
            subprocess.run(
                [*_program(), FLAG, str(page), str(picture)], capture_output=True, timeout=SECONDS, check=True
            )
            return picture.read_bytes()
        except (OSError, subprocess.SubprocessError) as error:
            raise PictureProblem(
                "preview-undrawn",
                Phrase(QT_TRANSLATE_NOOP("cli", "The preview could not be drawn as a picture on this computer.")),
                found=type(error).__name__,
                next=Phrase(QT_TRANSLATE_NOOP("cli", "Write it as .html and open that in a browser.")),
            ) from error


def _program() -> list[str]:
    return [sys.executable] if resources.is_frozen() else [sys.executable, "-m", "seller_assistant"]

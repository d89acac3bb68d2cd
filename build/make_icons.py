"""Draw the application's icon files from ``resources/icons/app.svg``: png, ico (Windows) and icns (macOS).

Run it after the drawing changed: ``python build/make_icons.py``.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw(renderer: QSvgRenderer, size: int) -> Image.Image:
    """The drawing as a picture of that many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def main() -> None:
    """Write app.png, app-256.png, app.ico and app.icns beside the drawing."""
    app = QGuiApplication([])
    renderer = QSvgRenderer(str(ICONS / "app.svg"))
    draw(renderer, 512).save(ICONS / "app.png")
    draw(renderer, 256).save(ICONS / "app-256.png")
    pictures = [draw(renderer, size) for size in SIZES]
    pictures[-1].save(ICONS / "app.ico", sizes=[(s, s) for s in SIZES], append_images=pictures[:-1])
    draw(renderer, 1024).save(ICONS / "app.icns")
    app.quit()


if __name__ == "__main__":
    main()

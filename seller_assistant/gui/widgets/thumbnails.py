"""Small pictures of products, read beside the window and kept: a cell asks, and is drawn again when it came."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from seller_assistant.gui.operations import Operations

if TYPE_CHECKING:
    from seller_assistant.catalog import Product
    from seller_assistant.shop import Shop

KEPT = 600  # pixmaps of 36 logical pixels: about 12 MB on the sharpest screen
SIDE = 36


class Thumbnails(QObject):
    """Pictures by their SHA-256; `arrived` tells that one more is there."""

    arrived = Signal()

    def __init__(self, operations: Operations, ratio: float) -> None:
        super().__init__(operations)
        self._operations = operations
        self._ratio = max(1.0, ratio)
        self._have: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._asked: set[str] = set()

    def of(self, product: Product) -> QPixmap | None:
        """The main picture's thumbnail, or None while it is not here (it is asked for)."""
        sha = next((p.sha256 for p in product.pictures if p.sha256), "")
        return self.picture(sha) if sha else None

    def picture(self, sha: str) -> QPixmap | None:
        """That picture's thumbnail, or None while it is not here."""
        if sha in self._have:
            self._have.move_to_end(sha)
            return self._have[sha]
        if sha not in self._asked:
            self._asked.add(sha)
            size = int(SIDE * self._ratio * 1.5)
            self._operations.ask(lambda shop: _read(shop, sha, size), lambda raw: self._came(sha, raw), owner=self)
        return None

    def _came(self, sha: str, image: QImage | None) -> None:
        self._asked.discard(sha)
        self._have[sha] = _rounded(image, self._ratio) if image is not None else None
        while len(self._have) > KEPT:
            self._have.popitem(last=False)
        self.arrived.emit()


def _read(shop: Shop, sha: str, size: int) -> QImage | None:
    """Decoded in the shop's thread, so that the window only paints."""
    raw = shop.thumbnail(sha, size)
    image = QImage.fromData(raw) if raw else QImage()
    return None if image.isNull() else image


def _rounded(image: QImage, ratio: float) -> QPixmap:
    side = int(SIDE * ratio)
    mode, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    scaled = image.scaled(side, side, mode, smooth)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(0, 0, side, side, 6 * ratio, 6 * ratio)
    painter.setClipPath(path)
    painter.drawImage((side - scaled.width()) // 2, (side - scaled.height()) // 2, scaled)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made

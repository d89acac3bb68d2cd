"""Icons drawn from the files in ``resources/icons``, in a colour of the theme, drawn again when it changes."""

from __future__ import annotations

import weakref
from functools import cache

import shiboken6
from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from seller_assistant import resources
from seller_assistant.gui import theme

_worn: weakref.WeakKeyDictionary[QAbstractButton | QLabel, tuple[str, str, int]] = weakref.WeakKeyDictionary()


@cache
def _source(name: str) -> str:
    return (resources.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("#666d78", colour).encode()))
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, role: str = "muted", size: int = 20) -> QPixmap:
    """The icon in that colour role, sharp on the sharpest screen there is."""
    ratio = max((screen.devicePixelRatio() for screen in QApplication.screens()), default=1.0)
    colour = QColor(theme.colour(role)).name()
    return _drawn(name, colour, size, ratio)


def wear(widget: QAbstractButton | QLabel, name: str, role: str = "muted", size: int = 20) -> None:
    """Show that icon on the widget, in the theme's colour of now and later."""
    _worn[widget] = (name, role, size)
    _put(widget, name, role, size)


def redraw() -> None:
    """Draw every icon on the screen again: the theme changed."""
    for widget, (name, role, size) in list(_worn.items()):
        if shiboken6.isValid(widget):
            _put(widget, name, role, size)


def _put(widget: QAbstractButton | QLabel, name: str, role: str, size: int) -> None:
    if isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, role, size))
        return
    icon = QIcon(pixmap(name, role, size))
    icon.addPixmap(pixmap(name, "line", size), QIcon.Mode.Disabled)
    widget.setIcon(icon)
    widget.setIconSize(QSize(size, size))


def application() -> QIcon:
    """The application's own icon."""
    return QIcon(str(resources.resources() / "icons" / "app.png"))

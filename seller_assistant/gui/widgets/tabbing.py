"""The order in which Tab goes: as the screen is read, whenever its parts were made."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QLineEdit,
    QScrollArea,
    QWidget,
)

WHOLE = (QComboBox, QAbstractSpinBox, QLineEdit)  # what is inside of these takes no Tab of its own


def chain(root: QWidget) -> list[QWidget]:
    """Let Tab go through everything in that window in reading order; returns that order."""
    stops = _stops(root)
    for one, after in pairwise(stops):
        if one.nextInFocusChain() is not after:
            QWidget.setTabOrder(one, after)
    return stops


def _stops(widget: QWidget) -> list[QWidget]:
    """The widget and all in it that take the keyboard, as they are read."""
    proxy = widget.focusProxy()
    if proxy is not None and widget.isAncestorOf(proxy):
        widget = proxy  # a web view takes the keyboard with what it draws on
    whole = isinstance(widget, WHOLE) or proxy is not None
    inside = [] if whole else [stop for part in _parts(widget) for stop in _stops(part)]
    if isinstance(widget, QScrollArea) and not isinstance(widget, QAbstractItemView):
        # what only scrolls is a stop where nothing in it is: the arrow keys turn its text
        alone = not inside and widget.verticalScrollBar().maximum() > 0 and widget.property("reads") == "true"
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus if alone else Qt.FocusPolicy.NoFocus)
    takes = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return [widget, *inside] if takes and widget.isEnabled() and not widget.isWindow() else inside


def _parts(widget: QWidget) -> list[QWidget]:
    """What stands in a widget and can be seen: first what its layout holds, in order, then what lies over it."""
    if isinstance(widget, QScrollArea) and (inner := widget.widget()) is not None:
        return [inner]
    if isinstance(widget, QAbstractScrollArea):
        widget = widget.viewport()
    layout = widget.layout()
    placed = _placed(layout) if layout is not None else []
    loose = [one for one in widget.children() if isinstance(one, QWidget) and one not in placed]
    return [one for one in (*placed, *loose) if not one.isHidden() and not one.isWindow()]


def _placed(layout: QLayout) -> list[QWidget]:
    found: list[QWidget] = []
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            found.append(widget)
        elif (inner := item.layout()) is not None:
            found += _placed(inner)
    return found


def turn(area: QScrollArea, event: QKeyEvent) -> bool:
    """Page up and Page down turn what scrolls, wherever in it the keyboard is; False for another key."""
    bar = area.verticalScrollBar()
    way = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
    if not way or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    bar.setValue(bar.value() + way * bar.pageStep())
    return True

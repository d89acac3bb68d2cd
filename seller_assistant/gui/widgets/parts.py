"""Small pieces that every page is built of: words, buttons, cards, pills, rows that wrap."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from seller_assistant.gui import icons, wording
from seller_assistant.gui.wording import Said
from seller_assistant.phrases import QT_TRANSLATE_NOOP

SIGNS = {"ok": "✓", "warn": "!", "bad": "✕", "info": "?", "plain": "", "run": "…"}


def words(said: Said = "", step: str = "", *, muted: bool = False, strong: bool = False, wrap: bool = True) -> QLabel:
    """A piece of text in one of the type steps: small, lead, title, hero, or body without one."""
    made = QLabel()
    made.setProperty("step", step)
    made.setProperty("muted", "true" if muted else "false")
    made.setProperty("strong", "true" if strong else "false")
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if said:
        wording.label(made, said)
    return made


def chinese(text: str) -> QLabel:
    """Chinese words for a shopper, one step larger than the Latin beside them."""
    made = words(text)
    made.setProperty("chinese", "true")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def keys(text: str) -> QLabel:
    """A key as it is printed on a keyboard."""
    made = QLabel(text)
    made.setProperty("kbd", "true")
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made


def button(
    said: Said,
    clicked: Callable[[], Any] | None = None,
    *,
    role: str = "",
    icon: str = "",
    tip: Said = "",
    shortcut: str = "",
) -> QPushButton:
    """A button that says what it does; ``role`` is primary, quiet, icon, chip or "" for a plain one."""
    made = QPushButton()
    made.setProperty("role", role)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon:
        icons.wear(made, icon, "accent-ink" if role == "primary" else "muted", 18)
    if role == "icon":
        wording.named(made, said, tip=True)
    else:
        wording.label(made, said, tip=tip)
    if shortcut:
        made.setShortcut(QKeySequence(shortcut))
    if clicked is not None:
        made.clicked.connect(lambda *_: clicked())
    return made


def clearable(edit: QLineEdit) -> None:
    """A small cross in the field empties it; it says so to a screen reader and under the mouse."""
    edit.setClearButtonEnabled(True)
    for inner in edit.findChildren(QToolButton):
        wording.named(inner, QT_TRANSLATE_NOOP("gui", "Empty this field"), tip=True)


def chip(said: Said, clicked: Callable[[], Any] | None = None) -> QPushButton:
    """A small button that stays pressed: a filter."""
    made = button(said, clicked, role="chip")
    made.setCheckable(True)
    return made


class Pill(QLabel):
    """A status: a sign and a word, coloured as well."""

    def __init__(self, kind: str = "plain", said: Said = "", sign: str | None = None, *, wide: int = 0) -> None:
        super().__init__()
        self.setMinimumWidth(wide)  # equal widths under each other keep the texts beside them in line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(kind, said, sign)

    def say(self, kind: str, said: Said, sign: str | None = None) -> None:
        """Show that status; the sign of its kind unless another is given."""
        self.setProperty("pill", kind)
        mark = SIGNS.get(kind, "") if sign is None else sign

        def again(w: Any) -> None:  # noqa: ANN401 - this label
            w.setText(f"{mark} {wording.say(said)}".strip())
            w.setAccessibleName(wording.say(said))

        wording.bind(self, "label", again)
        repolish(self)


def repolish(widget: QWidget) -> None:
    """Have the style look at the widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Card(QFrame):
    """A white card with a hairline; its ``column`` takes what stands on it."""

    def __init__(
        self, *widgets: QWidget, tone: str = "", across: bool = False, spacing: int = 8, pad: int = 16
    ) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.tone(tone)
        direction = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        self.column = QBoxLayout(direction, self)
        self.column.setContentsMargins(pad, pad, pad, pad)
        self.column.setSpacing(spacing)
        for widget in widgets:
            self.column.addWidget(widget)

    def tone(self, tone: str) -> None:
        """Colour the card: warn, bad, info, ok or "" for white."""
        self.setProperty("tone", tone)
        repolish(self)


class NumberCard(Card):
    """A large number and what it counts."""

    def __init__(self, said: Said, *, edge: str = "") -> None:
        self.number = words("–", "hero", wrap=False)
        self.what = words(said, muted=True)
        super().__init__(self.number, self.what, spacing=2)
        self.column.addStretch(1)
        self._edge = edge
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_number(self, n: int, said: Said | None = None) -> None:
        """Show that many."""
        self.number.setText(f"{n:,}".replace(",", "\u202f"))
        if said is not None:
            wording.label(self.what, said)
        self.setProperty("edge", self._edge if n else "")
        repolish(self)
        self.setAccessibleName(f"{n} {self.what.text()}")


def row(*items: QWidget | QLayout | int | None, spacing: int = 12) -> QHBoxLayout:
    """Items side by side: a widget, a layout, pixels of space, or None for what stretches."""
    made = QHBoxLayout()
    made.setSpacing(spacing)
    _fill(made, items)
    return made


def column(*items: QWidget | QLayout | int | None, spacing: int = 8) -> QVBoxLayout:
    """Items under each other: a widget, a layout, pixels of space, or None for what stretches."""
    made = QVBoxLayout()
    made.setSpacing(spacing)
    _fill(made, items)
    return made


def _fill(layout: QBoxLayout, items: tuple[QWidget | QLayout | int | None, ...]) -> None:
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


class Flow(QLayout):
    """A row that wraps: French or large type needs a second line and gets it. None pushes the rest to the right."""

    def __init__(self, *items: QWidget | None, spacing: int = 10, line: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._line = line
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        for item in items:
            if item is None:
                self.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum))
            else:
                self.addWidget(item)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """That one."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """That one, taken out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It takes no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its lines at that width."""
        return self._place(QRect(0, 0, width, 0), really=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        self._place(rect, really=True)

    def minimumSize(self) -> QSize:
        """The widest item decides."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = [i for i in self._items if not i.isEmpty()]
        width = sum(i.sizeHint().width() for i in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(width, max((i.sizeHint().height() for i in shown), default=0))

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._items:
            if item.spacerItem() is not None:
                lines[-1].append(item)
                continue
            if item.isEmpty():
                continue
            need = item.sizeHint().width()
            if used and used + self.spacing() + need > width:
                lines.append([])
                used = 0
            used += need + (self.spacing() if used else 0)
            lines[-1].append(item)
        return lines

    def _place(self, rect: QRect, *, really: bool) -> int:
        y = rect.y()
        pushed = False
        for line in self._lines(rect.width()):
            shown = [i for i in line if i.spacerItem() is None]
            if not shown:
                continue
            height = max(i.sizeHint().height() for i in shown)
            used = sum(i.sizeHint().width() for i in shown) + self.spacing() * (len(shown) - 1)
            spare = max(0, rect.width() - used)
            x = rect.x() + (spare if pushed else 0)  # what was pushed to the right stays there on its own line
            for item in line:
                if item.spacerItem() is not None:
                    x, spare, pushed = x + spare, 0, True
                    continue
                size = item.sizeHint()
                size.setWidth(min(size.width(), rect.width()))
                if really:
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self._line
        return max(0, y - self._line - rect.y())


def flow(*items: QWidget | None, spacing: int = 10) -> QWidget:
    """A widget whose items stand in a row that wraps."""
    made = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    made.setLayout(Flow(*items, spacing=spacing))
    return made


def empty(icon: str, title: Said, text: Said, action: QPushButton | None = None) -> QWidget:
    """An empty state: what is not here, and the one thing to do about it."""
    made = QWidget()
    picture = QLabel()
    icons.wear(picture, icon, "accent", 40)
    head, body = words(title, "lead"), words(text, muted=True)
    for one in (picture, head, body):
        one.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    layout = QVBoxLayout(made)
    layout.setSpacing(10)
    layout.addStretch(1)
    layout.addWidget(picture)
    layout.addWidget(head)
    layout.addWidget(body)
    if action is not None:
        layout.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch(1)
    return made

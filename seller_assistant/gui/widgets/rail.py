"""The left rail: the verbs in the order of the work, each with the number of things left to do there."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from seller_assistant.gui import icons, theme, wording
from seller_assistant.gui.wording import Said
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

PAGES: tuple[tuple[str, str, Marked], ...] = (
    ("home", "home", QT_TRANSLATE_NOOP("gui", "Home")),
    ("products", "products", QT_TRANSLATE_NOOP("gui", "Products")),
    ("translate", "translate", QT_TRANSLATE_NOOP("gui", "Translate")),
    ("checking", "check", QT_TRANSLATE_NOOP("gui", "Check & price")),
    ("preview", "preview", QT_TRANSLATE_NOOP("gui", "Preview")),
    ("export", "export", QT_TRANSLATE_NOOP("gui", "Export")),
)
WIDTH = 96


class RailButton(QAbstractButton):
    """An icon over its word, with a badge where work is left."""

    def __init__(self, icon: str, said: Said, key: str = "") -> None:
        super().__init__()
        self._icon = icon
        self._said = said
        self._key = key
        self._badge = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        wording.bind(self, "label", lambda _: self.speak())

    def nextCheckState(self) -> None:
        """Pressing it marks nothing: the rail marks the page that is shown."""

    def speak(self) -> None:
        """Take the words of the language of now."""
        text = wording.say(self._said)
        self.setText(text.replace("&", "&&"))
        self.setToolTip(f"{text} ({self._key})" if self._key else text)
        left = Phrase(
            QT_TRANSLATE_NOOP("gui", "{page}, {n} to do"),
            one=QT_TRANSLATE_NOOP("gui", "{page}, {n} to do"),
            page=text,
            n=self._badge,
        )
        self.setAccessibleName(wording.say(left) if self._badge else text)
        self.updateGeometry()
        self.update()

    def show_badge(self, number: int) -> None:
        """Show that many things left to do; none for 0."""
        self._badge = number
        self.speak()

    def _font_height(self) -> tuple[int, int]:
        metrics = QFontMetrics(theme.font("small", bold=True))
        box = QRect(0, 0, WIDTH - 20, 200)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        return metrics.height(), metrics.boundingRect(box, int(flags), wording.say(self._said)).height()

    def sizeHint(self) -> QSize:
        """As tall as its words need."""
        return QSize(WIDTH - 16, 8 + 20 + 4 + self._font_height()[1] + 8)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Icon, words, badge, and a ring while it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.rect()
        role = "accent" if self.isChecked() else "ink" if self.underMouse() else "muted"
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour("soft" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(area, 8, 8)
        painter.drawPixmap((area.width() - 20) // 2, 8, icons.pixmap(self._icon, role, 20))
        painter.setPen(theme.colour(role))
        painter.setFont(theme.font("small", bold=self.isChecked()))
        words = area.adjusted(2, 32, -2, -6)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), wording.say(self._said))
        if self._badge:
            self._paint_badge(painter, area)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _paint_badge(self, painter: QPainter, area: QRect) -> None:
        text = str(self._badge) if self._badge < 1000 else "999+"
        font = theme.font("small", bold=True)
        font.setPixelSize(11)
        painter.setFont(font)
        width = max(18, QFontMetrics(font).horizontalAdvance(text) + 10)
        box = QRect(min(area.center().x() + 8, area.right() - width - 1), 3, width, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(box, 8.5, 8.5)
        painter.setPen(theme.colour("accent-ink"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)


class Rail(QWidget):
    """The rail; `chosen` tells which page was asked for.

    Its buttons are no group: in one, the arrow keys would open each page on their way.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        wording.named(self, QT_TRANSLATE_NOOP("gui", "Screens"))
        self.buttons: dict[str, RailButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        for number, (page, icon, said) in enumerate(PAGES, 1):
            layout.addWidget(self._add(page, RailButton(icon, said, f"Ctrl+{number}")))
        layout.addStretch(1)
        settings = RailButton("settings", QT_TRANSLATE_NOOP("gui", "Settings"), "Ctrl+,")
        layout.addWidget(self._add("settings", settings))

    def _add(self, page: str, button: RailButton) -> RailButton:
        self.buttons[page] = button
        button.clicked.connect(lambda *_: self.chosen.emit(page))
        return button

    def show_page(self, page: str) -> None:
        """Mark that page's button."""
        here = {"importing": "products"}.get(page, page)
        for name, one in self.buttons.items():
            one.setChecked(name == here)

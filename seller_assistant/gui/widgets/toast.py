"""What was just done, said for a few seconds over the page, with Undo; and the calm card for trouble."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from seller_assistant.gui import icons, wording
from seller_assistant.gui.operations import Trouble
from seller_assistant.gui.widgets.parts import Card, button, column, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

STAYS = 9000  # milliseconds; longer than it takes to read it twice


class Toast(QFrame):
    """One line over the foot of the page it belongs to."""

    def __init__(self, parent: QWidget, undo: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._text = words("", wrap=True)
        self._undo = button(QT_TRANSLATE_NOOP("gui", "Undo"), self._undone)
        self._do_undo = undo
        self._over = parent
        close = button(QT_TRANSLATE_NOOP("gui", "Close this message"), self.hide, role="icon")
        icons.wear(close, "close", "canvas", 16)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._undo)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        parent.installEventFilter(self)
        self.hide()

    def say(self, said: Phrase, *, undoable: bool) -> None:
        """Say that, for a while."""
        wording.label(self._text, said)
        self._undo.setVisible(undoable)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(STAYS)
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def _undone(self) -> None:
        self.hide()
        self._do_undo()

    def _leave(self) -> None:
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._timer.start(STAYS // 2)
        else:
            self.hide()

    def _place(self) -> None:
        parent, layout = self._over, self.layout()
        assert layout is not None
        room = parent.width() - 48
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 200
        width = max(280, min(640, room, wanted))
        self.setFixedWidth(width)
        height = layout.heightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
        height = max(height, 52)
        self.setGeometry((parent.width() - width) // 2, parent.height() - height - 16, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the page grows."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


class TroubleCard(Card):
    """What went wrong, in one sentence with the next step; it waits until it is closed."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__(tone="warn", across=True, pad=12, spacing=12)
        self._head = words("", strong=True)
        self._text = words("")
        self._file = ""
        self._open = button(QT_TRANSLATE_NOOP("gui", "Read the report"), self._read)
        close = button(QT_TRANSLATE_NOOP("gui", "Close this message"), self.leave, role="icon", icon="close")
        self.column.addLayout(column(self._head, self._text, spacing=2), 1)
        self.column.addWidget(self._open)
        self.column.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, trouble: Trouble) -> None:
        """Show that trouble."""
        problem = trouble.problem
        if problem is not None:
            wording.label(self._head, problem.message)
            wording.label(self._text, problem.next)
            self._text.setVisible(bool(wording.say(problem.next)))
        else:
            wording.label(self._head, QT_TRANSLATE_NOOP("gui", "Something unexpected happened."))
            kept = QT_TRANSLATE_NOOP(
                "gui", "Your shop is as it was before. A report was saved on this computer and was sent to no one."
            )
            wording.label(self._text, kept)
            self._text.show()
        self._file = str(trouble.report_file or "")
        self._open.setVisible(bool(self._file))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._head, QAccessible.Event.Alert))

    def leave(self) -> None:
        """It was read."""
        self.hide()
        self.closed.emit()

    def _read(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._file))

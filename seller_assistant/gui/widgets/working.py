"""Work under way, shown where it was asked for: how far it is, and a Cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.foot import time_left
from seller_assistant.gui.widgets.parts import button, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.gui.operations import Operation


class Working(QWidget):
    """Follows one operation and hides when it is over."""

    def __init__(self) -> None:
        super().__init__()
        self._operation: Operation | None = None
        self._text = words("", muted=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        wording.named(self._bar, QT_TRANSLATE_NOOP("gui", "How far it is"))
        self.stop = button(QT_TRANSLATE_NOOP("gui", "Cancel"), self._stop, role="quiet")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        line = row(self._bar, self.stop)
        line.setStretch(0, 1)
        layout.addWidget(self._text)
        layout.addLayout(line)
        self._timer = QTimer(self)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self._look)
        self.hide()

    def follow(self, operation: Operation) -> None:
        """Show that operation until it is over."""
        self._operation = operation
        self._timer.start()
        self.show()
        self._look()

    def _look(self) -> None:
        operation = self._operation
        if operation is None or operation.over:
            self._timer.stop()
            self._operation = None
            self.hide()
            return
        self._bar.setRange(0, 0)
        text = wording.say(operation.doing or "")
        if operation.where is not None:
            label, done, total = operation.where
            text = wording.say(label)
            if total:
                self._bar.setRange(0, 1000)
                self._bar.setValue(int(1000 * done / total))
            left = operation.seconds_left()
            if left is not None:
                text = f"{text} · {wording.say(time_left(left))}"
        self._text.setText(text)

    def _stop(self) -> None:
        if self._operation is not None:
            self._operation.cancel()
            self._text.setText(wording.say(Phrase(QT_TRANSLATE_NOOP("gui", "Stopping; what is finished is kept"))))

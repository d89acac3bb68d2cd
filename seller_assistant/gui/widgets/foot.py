"""The foot: saved, what is running, what has left this computer, when the last copy was verified."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.operations import Operation
from seller_assistant.gui.widgets.parts import button, repolish, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import Overview


def moment(iso: str) -> str:
    """A stored moment as the owner's clock and calendar show it: the time alone when it was today."""
    try:
        when = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    if when.date() == datetime.now().astimezone().date():
        return when.strftime("%H:%M")
    day = QDate(when.year, when.month, when.day)
    return QLocale(wording.language()).toString(day, wording.day_format(short=True)) + when.strftime(" %H:%M")


def time_left(seconds: int) -> Phrase:
    """About how long something still takes, as people say it."""
    if seconds < 60:
        return Phrase(QT_TRANSLATE_NOOP("gui", "about {n} s left"), n=max(1, seconds))
    if seconds < 3600:
        return Phrase(QT_TRANSLATE_NOOP("gui", "about {n} min left"), n=round(seconds / 60))
    return Phrase(QT_TRANSLATE_NOOP("gui", "about {n} h left"), n=f"{seconds / 3600:.1f}")


class Foot(QWidget):
    """The line at the bottom of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._running: list[Operation] = []
        self._saved = words(QT_TRANSLATE_NOOP("gui", "● Saved"), wrap=False)
        self._counts = words("", wrap=False)
        self._doing = words("", wrap=False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        wording.named(self._bar, QT_TRANSLATE_NOOP("gui", "How far it is"))
        self._cancel = button(QT_TRANSLATE_NOOP("gui", "Cancel"), self._stop, role="quiet")
        self._left = words("", wrap=False)
        self._backup = words("", wrap=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 3, 16, 3)
        layout.setSpacing(20)
        for widget in (self._saved, self._counts, self._doing, self._bar, self._cancel):
            layout.addWidget(widget)
        layout.addStretch(1)
        layout.addWidget(self._left)
        layout.addWidget(self._backup)
        self.setMinimumHeight(30)
        self._show_running()

    def show_overview(self, overview: Overview) -> None:
        """Show the shop's numbers, the hosts it spoke to, and its last copy."""
        counts = Phrase(
            QT_TRANSLATE_NOOP("gui", "{products} products · {variants} variants"),
            products=overview.products,
            variants=overview.variants,
        )
        wording.label(self._counts, counts if overview.products else QT_TRANSLATE_NOOP("gui", "No products yet"))
        hosts = overview.hosts_contacted
        sent = Phrase(QT_TRANSLATE_NOOP("gui", "▲ Text was sent to {hosts}"), hosts=", ".join(hosts))
        here = QT_TRANSLATE_NOOP("gui", "● Nothing has left this computer")
        wording.label(self._left, sent if hosts else here)
        self._left.setProperty("tone", "info" if hosts else "ok")
        repolish(self._left)
        copied = overview.last_backup

        def backup(w: object) -> None:
            said = Phrase(QT_TRANSLATE_NOOP("gui", "Backup verified {when}"), when=moment(copied))
            self._backup.setText(wording.say(said))
            self._backup.setVisible(bool(copied))

        wording.bind(self._backup, "label", backup)

    def show_running(self, operation: Operation) -> None:
        """Show what is under way and where it is."""
        if operation not in self._running:
            self._running.append(operation)
        self._show_running()

    def end(self, operation: Operation) -> None:
        """It is over."""
        if operation in self._running:
            self._running.remove(operation)
            self._show_running()

    def _show_running(self) -> None:
        running = bool(self._running)
        for widget in (self._doing, self._bar, self._cancel):
            widget.setVisible(running)
        self._counts.setVisible(not running)
        if not running:
            return
        operation = self._running[-1]
        self._bar.setRange(0, 0)
        text = wording.say(operation.doing or "")
        if operation.where is not None:
            label, done, total = operation.where
            text = wording.say(label)
            if total:
                self._bar.setRange(0, total)
                self._bar.setValue(done)
                far = Phrase(QT_TRANSLATE_NOOP("gui", "{what}: {done} of {total}"), what=text, done=done, total=total)
                left = operation.seconds_left()
                text = wording.say(far) if left is None else f"{wording.say(far)} · {wording.say(time_left(left))}"
        self._doing.setText(f"… {text}")

    def _stop(self) -> None:
        for operation in self._running:
            operation.cancel()
        self._doing.setText(wording.say(Phrase(QT_TRANSLATE_NOOP("gui", "Stopping; what is finished is kept"))))

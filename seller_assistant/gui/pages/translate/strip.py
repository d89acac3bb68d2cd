"""The doubts about the text that is looked at, under its Chinese: why, the repair, or setting it aside."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.pages.translate.queue import SIGNS, TONES
from seller_assistant.gui.widgets.parts import button, clear, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seller_assistant.translating.checks.check import Doubt

SAYS = {
    "error": QT_TRANSLATE_NOOP("gui", "wrong"),
    "warning": QT_TRANSLATE_NOOP("gui", "doubtful"),
    "info": QT_TRANSLATE_NOOP("gui", "hint"),
}


class DoubtStrip(QWidget):
    """Lies in the row under the Chinese."""

    repaired = Signal(object)  # Doubt
    put_aside = Signal(object, str)  # Doubt, the owner's reason
    grew = Signal()  # its height is another now

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.doubts: tuple[Doubt, ...] = ()
        self.buttons: list[QWidget] = []  # the repairs and set-asides, in order
        self._asking: Doubt | None = None
        self.reason = QLineEdit()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 6)
        self._column.setSpacing(4)
        wording.named(self, QT_TRANSLATE_NOOP("gui", "Doubts about this Chinese"))
        self.hide()

    def show_doubts(self, doubts: Sequence[Doubt], *, again: bool = False) -> None:
        """Show these; what is being asked about one of them goes on."""
        if tuple(doubts) == self.doubts and not again:
            return
        self.doubts = tuple(doubts)
        if self._asking not in self.doubts:
            self._asking = None
        clear(self._column)
        self.buttons = []
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(3)
        for doubt in self.doubts:
            self._put(lines, doubt)
        self._column.addWidget(inner)
        self.setVisible(bool(self.doubts))
        inner.show()  # else Qt counts it in only once it comes round, and the row would jump
        self.grew.emit()

    @property
    def is_asking(self) -> bool:
        """True while the owner says why a doubt may stay."""
        return self._asking is not None and self.isVisible() and self.reason.hasFocus()

    def height_for(self, width: int) -> int:
        """How high it has to be."""
        return max(0, self._column.heightForWidth(width)) if self.doubts else 0

    def _put(self, lines: QVBoxLayout, doubt: Doubt) -> None:
        from seller_assistant.translating.checks.registry import check_of

        check = check_of(doubt.check)
        said = Phrase(QT_TRANSLATE_NOOP("gui", "{sign} {what}"), sign=SIGNS[doubt.severity], what=doubt.message)
        head = words(said, strong=True)
        head.setProperty("doubt", TONES[doubt.severity])
        spoken = QT_TRANSLATE_NOOP("gui", "{how}: {what}")
        wording.label(head, said, name=Phrase(spoken, how=Phrase(SAYS[doubt.severity]), what=doubt.message))
        lines.addWidget(head)
        if check is not None:
            lines.addWidget(words(check.reason, "small", muted=True))
        if doubt == self._asking:  # the queue may have been read again since
            lines.addWidget(self._question(doubt))
            return
        buttons: list[QWidget] = []
        if doubt.repaired is not None:
            label = check.repair_label if check is not None and check.repair_label else None
            repair_said = label or Phrase(QT_TRANSLATE_NOOP("gui", "Repair it"))
            repair = button(repair_said, partial(self.repaired.emit, doubt), role="chip")
            wording.label(
                repair, repair_said, tip=Phrase(QT_TRANSLATE_NOOP("gui", "Makes it: {text}"), text=doubt.repaired),
                name=Phrase(QT_TRANSLATE_NOOP("gui", "{what}: {text}"), what=repair_said, text=doubt.repaired),
            )  # fmt: skip
            buttons.append(repair)
        aside = button(QT_TRANSLATE_NOOP("gui", "Set aside…"), partial(self.ask_about, doubt), role="chip")
        buttons.append(aside)
        self.buttons += buttons
        lines.addWidget(flow(*buttons, spacing=6))

    def _question(self, doubt: Doubt) -> QWidget:
        self.reason = QLineEdit()
        wording.hint(self.reason, QT_TRANSLATE_NOOP("gui", "Why it may stay as it is"))
        self.reason.returnPressed.connect(self._answered)
        done = button(QT_TRANSLATE_NOOP("gui", "Set it aside"), self._answered)
        back = button(QT_TRANSLATE_NOOP("gui", "Leave it"), partial(self.ask_about, None), role="quiet")
        self.buttons += [self.reason, done, back]
        QTimer.singleShot(0, self.reason, self.reason.setFocus)
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.reason)
        lines.addWidget(flow(done, back, spacing=6))
        return holder

    def ask_about(self, doubt: Doubt | None) -> None:
        """Ask for the reason of setting that doubt aside; for None, ask no more."""
        self._asking = doubt
        self.show_doubts(self.doubts, again=True)

    def _answered(self) -> None:
        doubt, reason = self._asking, self.reason.text().strip()
        if doubt is None:
            return
        if not reason:
            self.reason.setFocus()
            return
        self._asking = None
        self.put_aside.emit(doubt, reason)

"""Setting findings aside: the reason is asked for once, and kept with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import button, chip, flow, words
from seller_assistant.gui.widgets.sheet import Sheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.checking.finding import Finding

REASONS: tuple[Marked, ...] = (
    QT_TRANSLATE_NOOP("gui", "It is right as it is"),
    QT_TRANSLATE_NOOP("gui", "I do it in the seller backend"),
    QT_TRANSLATE_NOOP("gui", "My partner in China looks after it"),
)


def said_aside(n: int) -> Phrase:
    """How many are set aside."""
    return Phrase(QT_TRANSLATE_NOOP("gui", "{n} set aside…"), one=QT_TRANSLATE_NOOP("gui", "{n} set aside…"), n=n)


class AsideSheet(Sheet):
    """Asks why; without a reason nothing is set aside."""

    def __init__(
        self, findings: Sequence[Finding], name: Phrase, parent: QWidget, done: Callable[[str], object]
    ) -> None:
        title = Phrase(
            QT_TRANSLATE_NOOP("gui", "Set {n} findings aside?"),
            one=QT_TRANSLATE_NOOP("gui", "Set this finding aside?"), n=len(findings),
        )  # fmt: skip
        super().__init__(title, parent, size=QSize(540, 10))
        self._done = done
        self.body.addWidget(words(findings[0].message if len(findings) == 1 else name, strong=True))
        what = QT_TRANSLATE_NOOP(
            "gui",
            "It is not asked again for this marketplace, and no longer keeps a listing back."
            " You find it again under “set aside” at the top.",
        )
        self.body.addWidget(words(what, muted=True))
        self.reason = QLineEdit()
        wording.hint(self.reason, QT_TRANSLATE_NOOP("gui", "Why it is all right"))
        self.reason.textChanged.connect(self._typed)
        self.reason.returnPressed.connect(self._answer)
        self.body.addWidget(self.reason)
        self.ready_made = []
        for said in REASONS:
            one = chip(said)
            one.setCheckable(False)
            one.clicked.connect(lambda *_, said=said: self.reason.setText(wording.say(said)))
            self.ready_made.append(one)
        self.body.addWidget(flow(*self.ready_made, spacing=6))
        leave = button(QT_TRANSLATE_NOOP("gui", "Leave it"), self.reject)
        self.do = button(QT_TRANSLATE_NOOP("gui", "Set aside"), self._answer, role="primary")
        self.do.setEnabled(False)
        self.finish(None, leave, self.do)
        self.reason.setFocus()

    def _typed(self, text: str) -> None:
        self.do.setEnabled(bool(text.strip()))

    def _answer(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.accept()
            self._done(reason)

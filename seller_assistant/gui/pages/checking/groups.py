"""Findings, one card for each kind of doubt: how many, why, see them, repair them, set them aside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import Card, Pill, button, chinese, clear, column, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.checking.finding import Finding, Repair
    from seller_assistant.checking.grouping import Group

SHOWN = 40
INDENT = 64  # pixels: under the words, beside the pill
KIND = {"error": "bad", "warning": "warn", "info": "info"}
MUST = QT_TRANSLATE_NOOP("gui", "There is no listing without it")
ASIDE_TIP = QT_TRANSLATE_NOOP("gui", "Give a reason, and it is not asked again for this marketplace")


class Answers(Protocol):
    """What the owner may do about findings."""

    def repair(self, findings: Sequence[Finding], pressed: QWidget) -> None:
        """Apply their repairs."""

    def ask_aside(self, findings: Sequence[Finding], name: Phrase) -> object:
        """Set them aside, once there is a reason."""

    def look(self, finding: Finding) -> None:
        """Show the product."""


def before_after(repair: Repair) -> QWidget:
    """The words before the repair and after it, under each other."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 2, 0, 2)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(0)
    gone = QT_TRANSLATE_NOOP("gui", "(nothing)")
    said = (
        (QT_TRANSLATE_NOOP("gui", "Before"), repair.before),
        (QT_TRANSLATE_NOOP("gui", "After"), repair.after or wording.say(gone)),
    )
    for line, (name, text) in enumerate(said):
        shown = chinese(text)
        shown.setAccessibleName(f"{wording.say(name)}: {text}")
        grid.addWidget(words(name, "small", muted=True, wrap=False), line, 0)
        grid.addWidget(shown, line, 1)
    grid.setColumnStretch(1, 1)
    return made


class FindingsCard(Card):
    """One kind of doubt."""

    def __init__(self, group: Group, answers: Answers, *, ignorable: bool) -> None:
        super().__init__(spacing=8)
        self.group = group
        self._findings = group.findings
        self._answers = answers
        self._ignorable = ignorable
        pill = Pill(KIND[group.severity], str(group.count), wide=52)
        across = row(pill, column(words(group.name, "lead"), words(group.reason, muted=True), spacing=2), spacing=12)
        across.setStretch(1, 1)
        across.setAlignment(pill, Qt.AlignmentFlag.AlignTop)
        able = [f for f in group.findings if f.repair is not None]
        for made in self._buttons(able):
            across.addWidget(made)
        self.column.addLayout(across)
        under = column(spacing=6)
        under.setContentsMargins(INDENT, 0, 0, 0)
        if able and able[0].repair is not None:
            under.addWidget(before_after(able[0].repair))
        if group.findings[0].source:
            source = Phrase(QT_TRANSLATE_NOOP("gui", "Source: {source}"), source=group.findings[0].source)
            under.addWidget(words(source, "small", muted=True))
        if under.count():
            self.column.addLayout(under)
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(INDENT, 4, 0, 0)
        self._lines.setSpacing(8)
        self._list.hide()
        self.column.addWidget(self._list)

    def _buttons(self, able: list[Finding]) -> list[QWidget]:
        name = self.group.name
        self.see = button(QT_TRANSLATE_NOOP("gui", "See them"), self._toggle, role="quiet")
        self.see.setCheckable(True)
        _also_named(self.see, name)
        made: list[QWidget] = [self.see]
        if self._ignorable:
            self.aside = button(
                QT_TRANSLATE_NOOP("gui", "Set aside…"),
                lambda: self._answers.ask_aside(self._findings, name), role="quiet", tip=ASIDE_TIP,
            )  # fmt: skip
            _also_named(self.aside, name)
            made.append(self.aside)
        else:
            made.append(words(MUST, "small", muted=True, wrap=False))
        if able:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "{repair} ({n})"), repair=self.group.repair_label or name, n=len(able)
            )
            self.mend = button(said, lambda: self._answers.repair(able, self.mend))
            made.append(self.mend)
        return made

    def _toggle(self) -> None:
        if not self._list.isHidden():
            self._list.hide()
            return
        clear(self._lines)
        for finding in self._findings[:SHOWN]:
            self._lines.addLayout(self._line(finding))
        if len(self._findings) > SHOWN:
            more = Phrase(QT_TRANSLATE_NOOP("gui", "and {n} more"), n=len(self._findings) - SHOWN)
            self._lines.addWidget(words(more, muted=True))
        self._list.show()

    def _line(self, finding: Finding) -> QHBoxLayout:
        text = column(words(finding.where, strong=True), words(finding.message, muted=True), spacing=0)
        line = row(text, spacing=4)
        line.setStretch(0, 1)
        top = Qt.AlignmentFlag.AlignTop
        if finding.repair is not None:
            text.addWidget(before_after(finding.repair))
            mend = button(QT_TRANSLATE_NOOP("gui", "Repair"), role="quiet", tip=finding.repair.label)
            mend.clicked.connect(lambda *_: self._answers.repair([finding], mend))
            _also_named(mend, finding.where)
            line.addWidget(mend, 0, top)
        if self._ignorable:
            aside = button(
                QT_TRANSLATE_NOOP("gui", "Set aside…"),
                lambda: self._answers.ask_aside([finding], self.group.name), role="quiet", tip=ASIDE_TIP,
            )  # fmt: skip
            _also_named(aside, finding.where)
            line.addWidget(aside, 0, top)
        look = button(
            QT_TRANSLATE_NOOP("gui", "Show"),
            lambda: self._answers.look(finding),
            role="quiet",
            tip=QT_TRANSLATE_NOOP("gui", "Show this product"),
        )
        _also_named(look, finding.where)
        line.addWidget(look, 0, top)
        return line


def _also_named(widget: QWidget, said: Phrase) -> None:
    """Tell a screen reader what a button is about, where several say the same word."""
    wording.bind(widget, "about", lambda w: w.setAccessibleDescription(wording.say(said)))

"""Findings, one card for each kind of doubt: how many, why, see them, repair them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seller_assistant.gui.widgets.parts import Card, Pill, button, clear, column, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.checking.finding import Finding
    from seller_assistant.checking.grouping import Group

SHOWN = 40
KIND = {"error": "bad", "warning": "warn", "info": "info"}


class FindingsCard(Card):
    """One kind of doubt."""

    def __init__(
        self,
        group: Group,
        repair: Callable[[list[Finding], QWidget], None],
        show: Callable[[Finding], None],
    ) -> None:
        super().__init__(spacing=8)
        self._findings = group.findings
        self._show = show
        pill = Pill(KIND[group.severity], str(group.count), wide=52)
        self.see = button(QT_TRANSLATE_NOOP("gui", "See them"), self._toggle, role="quiet")
        self.see.setCheckable(True)
        across = row(
            pill, column(words(group.name, "lead"), words(group.reason, muted=True), spacing=2), self.see, spacing=12
        )
        across.setStretch(1, 1)
        across.setAlignment(pill, Qt.AlignmentFlag.AlignTop)
        able = [f for f in group.findings if f.repair is not None]
        if able:
            said = Phrase(
                QT_TRANSLATE_NOOP("gui", "{repair} ({n})"), repair=group.repair_label or group.name, n=len(able)
            )
            self.mend = button(said, lambda: repair(able, self.mend))
            across.addWidget(self.mend)
        self.column.addLayout(across)
        if group.findings[0].source:
            source = Phrase(QT_TRANSLATE_NOOP("gui", "Source: {source}"), source=group.findings[0].source)
            self.column.addWidget(words(source, "small", muted=True))
        self._list = QWidget()
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 4, 0, 0)
        self._lines.setSpacing(4)
        self._list.hide()
        self.column.addWidget(self._list)

    def _toggle(self) -> None:
        if self._list.isVisible():
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
        if finding.repair is not None:
            would = Phrase(
                QT_TRANSLATE_NOOP("gui", "{before} → {after}"), before=finding.repair.before, after=finding.repair.after
            )
            text.addWidget(words(would))
        look = button(
            QT_TRANSLATE_NOOP("gui", "Show"),
            lambda: self._show(finding),
            role="quiet",
            tip=QT_TRANSLATE_NOOP("gui", "Show this product"),
        )
        line = row(text, look)
        line.setStretch(0, 1)
        return line

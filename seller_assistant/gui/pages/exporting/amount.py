"""What goes into the bundle: everything that is ready, or only what changed since the last one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.foot import moment
from seller_assistant.gui.widgets.parts import Card, button, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.exporting.changes import Changes


def counted(changes: Changes) -> Phrase:
    """How many are new, changed and withdrawn."""
    return Phrase(
        QT_TRANSLATE_NOOP("gui", "{new} new · {changed} changed · {withdrawn} withdrawn"),
        new=len(changes.new), changed=len(changes.changed), withdrawn=len(changes.withdrawn),
    )  # fmt: skip


class AmountCard(Card):
    """Two choices with their numbers; `only_changes` tells which one holds."""

    def __init__(self, chosen: Callable[[], None], look: Callable[[], None]) -> None:
        super().__init__(words(QT_TRANSLATE_NOOP("gui", "What goes into the bundle?"), "lead"), spacing=6)
        self.changes: Changes | None = None
        self.everything, self.difference = QRadioButton(), QRadioButton()
        self._group = QButtonGroup(self)
        self._how_many, self._numbers = words(muted=True), words(muted=True)
        wording.label(self.everything, QT_TRANSLATE_NOOP("gui", "Everything that is ready"))
        for radio, under in ((self.everything, self._how_many), (self.difference, self._numbers)):
            self._group.addButton(radio)
            under.setContentsMargins(26, 0, 0, 0)
            self.column.addWidget(radio)
            self.column.addWidget(under)
        self.look = button(
            QT_TRANSLATE_NOOP("gui", "See what changed…"), look, role="quiet",
            tip=QT_TRANSLATE_NOOP("gui", "Each product and each field, as it was and as it is now"),
        )  # fmt: skip
        self.column.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        self.everything.setChecked(True)
        self._group.buttonToggled.connect(lambda _, on: chosen() if on else None)
        self.wait(0)

    @property
    def only_changes(self) -> bool:
        """True where the owner wants no more than what changed."""
        return self.difference.isChecked()

    @property
    def sends(self) -> int:
        """How many products change there, those that are withdrawn with them; 0 while nobody knows."""
        found = self.changes
        return len(found.new) + len(found.changed) + len(found.withdrawn) if found is not None else 0

    def wait(self, ready: int) -> None:
        """So many are ready; what changed is being found out."""
        self.changes = None
        said = QT_TRANSLATE_NOOP("gui", "{n} products; the rest stays out until it is fixed.")
        one = QT_TRANSLATE_NOOP("gui", "{n} product; the rest stays out until it is fixed.")
        wording.label(self._how_many, Phrase(said, one=one, n=ready))
        wording.label(self.difference, QT_TRANSLATE_NOOP("gui", "Only what changed since the last bundle"))
        wording.label(self._numbers, QT_TRANSLATE_NOOP("gui", "Looking…"))
        self.look.hide()

    def show_changes(self, changes: Changes, market: str) -> None:
        """What a bundle of only what changed would hold."""
        self.changes = changes
        since = changes.since
        if since is None:
            self.everything.setChecked(True)
            never = QT_TRANSLATE_NOOP("gui", "Nothing went out to {market} yet: the first bundle holds everything.")
            wording.label(self._numbers, Phrase(never, market=market))
        else:
            said = QT_TRANSLATE_NOOP("gui", "Only what changed since {when}")
            wording.label(self.difference, Phrase(said, when=moment(since.at)))
            same = QT_TRANSLATE_NOOP("gui", "Nothing that is ready changed: there is nothing to send again.")
            wording.label(self._numbers, counted(changes) if self.sends else same)
        self.difference.setEnabled(since is not None)
        self.look.setVisible(since is not None and self.sends > 0)

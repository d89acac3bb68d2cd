"""After saving, where something was left out: what was saved, the way back, and the rows to mend."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from seller_assistant.gui.pages.importing.rows import kept_card, left_out_card
from seller_assistant.gui.widgets.parts import button, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.shop import Imported


def sentence(imported: Imported) -> Phrase:
    """What was saved, in one sentence."""
    new, changed = len(imported.plan.new), len(imported.plan.updated)
    if imported.pictures_missing:
        return Phrase(
            QT_TRANSLATE_NOOP("gui", "Saved: {new} new, {changed} changed. {missing} pictures were not found."),
            new=new, changed=changed, missing=imported.pictures_missing,
        )  # fmt: skip
    return Phrase(QT_TRANSLATE_NOOP("gui", "Saved: {new} new, {changed} changed."), new=new, changed=changed)


class ResultView(QWidget):
    """What was saved, and what is still to do with the rows that were not."""

    def __init__(
        self,
        imported: Imported,
        save: Callable[[QPushButton], None],
        undo: Callable[[], None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(words(sentence(imported), "title"))
        self.leave = button(QT_TRANSLATE_NOOP("gui", "See the products"), leave, role="primary")
        self.undo = button(QT_TRANSLATE_NOOP("gui", "Undo this import"), undo, icon="undo")
        self.undo.setVisible(imported.step is not None)
        layout.addWidget(flow(self.leave, self.undo))
        for card in (left_out_card(imported.plan, save), kept_card(imported.plan)):
            if card is not None:
                layout.addWidget(card)

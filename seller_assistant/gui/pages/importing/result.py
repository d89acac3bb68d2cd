"""After saving: what came in, the way back, the rows to mend where some were left out, and where to go next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from seller_assistant.gui.pages.importing.changes import changes_line
from seller_assistant.gui.pages.importing.rows import kept_card, left_out_card, rows_card, rows_left_out
from seller_assistant.gui.widgets.parts import NumberCard, button, flow, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.plan import Plan
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


@dataclass(frozen=True, slots=True)
class Ways:
    """What the owner can do next."""

    see: Callable[[], None]
    translate: Callable[[], None]
    undo: Callable[[], None]
    save: Callable[[QPushButton], None]  # the rows left out


class ResultView(QWidget):
    """What was saved, and what is still to do with the rows that were not."""

    def __init__(self, imported: Imported, ways: Ways) -> None:
        super().__init__()
        plan = imported.plan
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(words(sentence(imported), "title"))
        layout.addWidget(words(_files(plan), muted=True))
        layout.addLayout(_numbers(plan))
        layout.addWidget(changes_line(plan))
        self.leave = button(QT_TRANSLATE_NOOP("gui", "See the products"), ways.see, role="primary")
        translate = button(QT_TRANSLATE_NOOP("gui", "Go on to translate"), ways.translate)
        self.undo = button(QT_TRANSLATE_NOOP("gui", "Undo this import"), ways.undo, icon="undo")
        self.undo.setVisible(imported.step is not None)
        layout.addWidget(flow(self.leave, translate, self.undo))
        for card in (left_out_card(plan, ways.save), kept_card(plan)):
            if card is not None:
                layout.addWidget(card)
        layout.addWidget(rows_card(plan))


def _files(plan: Plan) -> str:
    return ", ".join(reading.file for reading in plan.files[:4]) + (" …" if len(plan.files) > 4 else "")


def _numbers(plan: Plan) -> QHBoxLayout:
    """How many products came in, were changed and stayed, and how many rows were left out."""
    cards = (
        (NumberCard(QT_TRANSLATE_NOOP("gui", "new products")), len(plan.new)),
        (NumberCard(QT_TRANSLATE_NOOP("gui", "products changed")), len(plan.updated)),
        (NumberCard(QT_TRANSLATE_NOOP("gui", "stayed as they were")), len(plan.unchanged)),
        (NumberCard(QT_TRANSLATE_NOOP("gui", "rows left out"), edge="warn"), len(rows_left_out(plan))),
    )
    for card, number in cards:
        card.show_number(number)
    return row(*(card for card, _ in cards), spacing=16)

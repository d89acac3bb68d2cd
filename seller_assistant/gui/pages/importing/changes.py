"""The line that sums an import up: "12 prices changed, 4 new"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.plan import Plan

_MOST = 4  # kinds of change that are told one by one
_CHANGED: dict[str, tuple[Marked, Marked]] = {
    "price": (QT_TRANSLATE_NOOP("gui", "{n} prices changed"), QT_TRANSLATE_NOOP("gui", "1 price changed")),
    "stock": (QT_TRANSLATE_NOOP("gui", "{n} stocks changed"), QT_TRANSLATE_NOOP("gui", "1 stock changed")),
    "title": (QT_TRANSLATE_NOOP("gui", "{n} titles changed"), QT_TRANSLATE_NOOP("gui", "1 title changed")),
    "description": (
        QT_TRANSLATE_NOOP("gui", "{n} descriptions changed"),
        QT_TRANSLATE_NOOP("gui", "1 description changed"),
    ),
    "pictures": (
        QT_TRANSLATE_NOOP("gui", "pictures of {n} products changed"),
        QT_TRANSLATE_NOOP("gui", "pictures of 1 product changed"),
    ),
    "variants": (QT_TRANSLATE_NOOP("gui", "{n} choices added"), QT_TRANSLATE_NOOP("gui", "1 choice added")),
    "sku": (QT_TRANSLATE_NOOP("gui", "{n} SKUs changed"), QT_TRANSLATE_NOOP("gui", "1 SKU changed")),
    "gtin": (QT_TRANSLATE_NOOP("gui", "{n} barcodes changed"), QT_TRANSLATE_NOOP("gui", "1 barcode changed")),
    "weight": (QT_TRANSLATE_NOOP("gui", "{n} weights changed"), QT_TRANSLATE_NOOP("gui", "1 weight changed")),
    "category": (
        QT_TRANSLATE_NOOP("gui", "{n} categories changed"),
        QT_TRANSLATE_NOOP("gui", "1 category changed"),
    ),
}


def told(plan: Plan) -> list[Phrase]:
    """Each kind of change with how many there are, the most frequent first, then how many products are new."""
    named = [(field, n) for field, n in plan.changes if field in _CHANGED][:_MOST]
    rest = sum(n for _, n in plan.changes) - sum(n for _, n in named)
    said = [Phrase(_CHANGED[field][0], one=_CHANGED[field][1], n=n) for field, n in named]
    if rest:
        other = QT_TRANSLATE_NOOP("gui", "1 other value changed")
        said.append(Phrase(QT_TRANSLATE_NOOP("gui", "{n} other values changed"), one=other, n=rest))
    if plan.new:
        said.append(Phrase(QT_TRANSLATE_NOOP("gui", "{n} new"), n=len(plan.new)))
    return said


def changes_line(plan: Plan) -> QLabel:
    """The line itself, said again when the language changes."""
    label = words("", "lead")
    parts = told(plan)

    def again(_: object) -> None:
        label.setText(", ".join(wording.say(part) for part in parts))
        label.setAccessibleName(label.text())

    wording.bind(label, "label", again)
    label.setVisible(bool(plan.changes))  # that all is new, the cards above say already
    return label

"""One fact of a marketplace as the owner reads it: what it says, how sure that is, from where and of which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.widgets.parts import Pill, row, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.marketplaces.marketplace import Fact

ABOUT = ("who_may_sell", "cross_border")  # what the card says; the sheet says the rest
SURE: dict[str, tuple[str, Marked]] = {
    "high": ("ok", QT_TRANSLATE_NOOP("gui", "sure")),
    "medium": ("info", QT_TRANSLATE_NOOP("gui", "likely")),
    "low": ("warn", QT_TRANSLATE_NOOP("gui", "uncertain")),
    "recalled": ("warn", QT_TRANSLATE_NOOP("gui", "check in your seller backend")),
    "owner": ("ok", QT_TRANSLATE_NOOP("gui", "set by you")),
}


def fact_lines(fact: Fact, *, narrow: bool = False) -> QWidget:
    """A fact in the owner's language, how sure it is, its source and day; the owner's own value over what came."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    text = words("")
    wording.bind(text, "label", lambda w: w.setText(fact.say(wording.language())))  # type: ignore[attr-defined]
    column.addWidget(text)
    if fact.shipped is not None:
        yours = Phrase(
            QT_TRANSLATE_NOOP("gui", "Yours since {date}: {value}. It came as {shipped}."),
            date=fact.date, value=shown(fact), shipped=shown(fact.shipped),
        )  # fmt: skip
        column.addWidget(words(yours, strong=True))
    kind, said = SURE[fact.confidence]
    known = fact.shipped or fact
    source = Phrase(QT_TRANSLATE_NOOP("gui", "{source}, {date}"), source=known.source, date=known.date)
    pill = Pill(kind, said)
    under = words(source, "small", muted=True)
    if narrow:
        column.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(under)
        return made
    beside = row(pill, under, spacing=8)
    beside.setStretch(1, 1)
    beside.setAlignment(pill, Qt.AlignmentFlag.AlignTop)
    column.addLayout(beside)
    return made


def shown(fact: Fact) -> str:
    """The value as it is typed."""
    return ", ".join(fact.value) if isinstance(fact.value, tuple) else str(fact.value)

"""Problems grouped by kind: how many, where, and the button that reads the file so that they are gone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton

from seller_assistant.gui import wording
from seller_assistant.gui.pages.importing.folding import Fold, Line, Lines, LinesView
from seller_assistant.gui.pages.importing.questions import asks_currency, asks_encoding
from seller_assistant.gui.pages.importing.rows import place
from seller_assistant.gui.pages.importing.wish import Wish
from seller_assistant.gui.widgets.parts import Card, Pill, button, column, flow, words
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import Notice

if TYPE_CHECKING:
    from seller_assistant.importing.plan import Plan

Again = Callable[[Wish], None]
_RANK = {"error": 0, "warning": 1, "info": 2}
_TONES = {"error": "bad", "warning": "warn", "info": "info"}
_SIGNS = {"error": "✕", "warning": "!", "info": "?"}
_SHEETS = 8  # sheets that each have a button; more are chosen under the columns
_REMEDIES: dict[str, tuple[Marked, Callable[[Wish], Wish]]] = {
    "rows-hidden": (
        QT_TRANSLATE_NOOP("gui", "Take the hidden rows too"),
        lambda wish: replace(wish, hidden_rows=True),
    ),
    "lists-beside": (QT_TRANSLATE_NOOP("gui", "Read both lists"), lambda wish: replace(wish, beside=True)),
    "text-encoded-twice": (QT_TRANSLATE_NOOP("gui", "Repair the text"), lambda wish: replace(wish, repair_text=True)),
}


def grouped(plan: Plan) -> list[list[Notice]]:
    """The notices by code: first what a click mends, then what matters most; without what is asked on its own."""
    asked = set()
    if asks_encoding(plan):
        asked.add("encoding-guessed")
    if asks_currency(plan):
        asked.add("currency-assumed")
    groups: dict[str, list[Notice]] = defaultdict(list)
    for notice in plan.notices:
        if notice.code not in asked:
            groups[notice.code].append(notice)
    return sorted(groups.values(), key=_worst)


def _worst(notes: list[Notice]) -> tuple[bool, int]:
    return (notes[0].code not in _REMEDIES, min(_RANK[note.severity] for note in notes))


def notice_cards(plan: Plan, wish: Wish, again: Again) -> list[QFrame]:
    """One card for each kind of problem."""
    return [_card(notes, plan, wish, again) for notes in grouped(plan)]


def _card(notes: list[Notice], plan: Plan, wish: Wish, again: Again) -> QFrame:
    first = min(notes, key=lambda note: _RANK[note.severity])
    card = Card(tone=_TONES[first.severity], across=True, spacing=12, pad=12)
    pill = Pill("plain", str(len(notes)), _SIGNS[first.severity], wide=44)
    card.column.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
    lines = column(words(first.message, strong=True), spacing=4)
    if len(notes) == 1 and (where := _where(first)):
        lines.addWidget(words(where, muted=True))
    remedies = _remedies(notes, plan, wish, again)
    if remedies:
        lines.addWidget(flow(*remedies))
    elif wording.say(first.next):
        lines.addWidget(words(first.next))
    if len(notes) > 1:
        show = Phrase(QT_TRANSLATE_NOOP("gui", "Show all {n}"), n=len(notes))
        lines.addWidget(Fold(show, QT_TRANSLATE_NOOP("gui", "Show fewer"), lambda: _list(notes, plan)))
    card.column.addLayout(lines, 1)
    return card


def _remedies(notes: list[Notice], plan: Plan, wish: Wish, again: Again) -> list[QPushButton]:
    """What reads the files anew so that the problem is gone; of several files, what is right for each of them."""
    code = notes[0].code
    if code in _REMEDIES:
        said, mend = _REMEDIES[code]
        mended = mend(wish)
        if mended == wish:  # asked for already: once more would change nothing
            return []
        return [button(said, lambda: again(mended))]
    if code != "sheet-left-out" or len(plan.files) > 1:
        return []
    sheets = list(dict.fromkeys(note.sheet for note in notes))[:_SHEETS]
    return [_sheet_button(sheet, wish, again, alone=len(sheets) == 1) for sheet in sheets]


def _sheet_button(sheet: str, wish: Wish, again: Again, *, alone: bool) -> QPushButton:
    moved = replace(wish, sheet=sheet, header_row=0, mapping={})
    named = Phrase(QT_TRANSLATE_NOOP("gui", "Read the sheet “{sheet}”"), sheet=sheet)
    made = button(QT_TRANSLATE_NOOP("gui", "Read this sheet") if alone else named, lambda: again(moved))
    if alone:
        wording.label(made, QT_TRANSLATE_NOOP("gui", "Read this sheet"), name=named)
    return made


def _list(notes: list[Notice], plan: Plan) -> LinesView:
    heads = (
        QT_TRANSLATE_NOOP("gui", "Row"),
        QT_TRANSLATE_NOOP("gui", "Column"),
        QT_TRANSLATE_NOOP("gui", "Found"),
        QT_TRANSLATE_NOOP("gui", "What it is"),
    )
    lines: list[Line] = [
        (place(note.file, note.sheet, note.row or 0, plan), note.column, note.found[:120], note.message)
        for note in notes
    ]
    return LinesView(notes[0].message, Lines(heads, lines), stretches=(2, 3))


def _where(notice: Notice) -> str:
    parts = []
    if notice.row:
        parts.append(wording.say(Phrase(QT_TRANSLATE_NOOP("gui", "row {row}"), row=notice.row)))
    if notice.column:
        parts.append(notice.column)
    where = ", ".join(parts)
    return f"{where}: “{notice.found[:60]}”" if notice.found and where else where or notice.found[:60]

"""The top of the page: what the files look like, what is known of them, how many products they would change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from seller_assistant.gui.pages.importing.rows import rows_left_out
from seller_assistant.gui.pages.importing.understood import platform_name
from seller_assistant.gui.widgets.parts import NumberCard, Pill, button, flow, row, words
from seller_assistant.importing.notices import count
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.plan import Plan


def headline(plan: Plan, show_columns: Callable[[], None]) -> QWidget:
    """What the files look like, how sure that is, and the way to say otherwise."""
    platforms = {reading.platform for reading in plan.files}
    if len(plan.files) > 1:
        said = Phrase(QT_TRANSLATE_NOOP("gui", "{n} files were read"), n=len(plan.files))
    else:
        said = platform_name(next(iter(platforms), "list"))
    sure = all(reading.sure for reading in plan.files)
    pill = (
        Pill("ok", QT_TRANSLATE_NOOP("gui", "sure")) if sure else Pill("warn", QT_TRANSLATE_NOOP("gui", "please look"))
    )
    look = button(QT_TRANSLATE_NOOP("gui", "Not right? Show the columns"), show_columns, role="quiet")
    look.setVisible(len(plan.files) == 1)  # each of several has its own
    return flow(words(said, "title", wrap=False), pill, None, look)


def about(plan: Plan) -> Phrase:
    """The names of the files; of one, how it is kept and where its heading is."""
    first = plan.files[0] if plan.files else None
    name = ", ".join(reading.file for reading in plan.files[:4]) + (" …" if len(plan.files) > 4 else "")
    if first is None or len(plan.files) > 1:
        return Phrase(QT_TRANSLATE_NOOP("gui", "{files} · nothing is saved yet"), files=name)
    kind = (first.encoding or first.format).upper()
    if not first.header_row:
        said = QT_TRANSLATE_NOOP("gui", "{file} · {kind} · without a heading · nothing is saved yet")
        return Phrase(said, file=name, kind=kind)
    if first.sheet:
        return Phrase(
            QT_TRANSLATE_NOOP("gui", "{file} · {kind} · sheet “{sheet}” · heading in row {row} · nothing is saved yet"),
            file=name, kind=kind, sheet=first.sheet, row=first.header_row,
        )  # fmt: skip
    return Phrase(
        QT_TRANSLATE_NOOP("gui", "{file} · {kind} · heading in row {row} · nothing is saved yet"),
        file=name, kind=kind, row=first.header_row,
    )  # fmt: skip


def numbers(plan: Plan) -> QHBoxLayout:
    """How many products are new, will change, stay, and how many rows and cells need a look."""
    look = len(rows_left_out(plan)) + count(notice for notice in plan.notices if notice.severity != "info")
    cards = (
        (NumberCard(QT_TRANSLATE_NOOP("gui", "new products")), len(plan.new)),
        (NumberCard(QT_TRANSLATE_NOOP("gui", "will change")), len(plan.updated)),
        (NumberCard(QT_TRANSLATE_NOOP("gui", "stay as they are")), len(plan.unchanged)),
        (NumberCard(QT_TRANSLATE_NOOP("gui", "need a look"), edge="warn"), look),
    )
    for card, number in cards:
        card.show_number(number)
    return row(*(card for card, _ in cards), spacing=16)


def save_words(plan: Plan, typed: int) -> Phrase:
    """What the one next button does: use what was typed, else save."""
    new, changed = len(plan.new), len(plan.updated)
    if typed:
        return Phrase(
            QT_TRANSLATE_NOOP("gui", "Read it with {n} values you typed"),
            one=QT_TRANSLATE_NOOP("gui", "Read it with the value you typed"), n=typed,
        )  # fmt: skip
    if new and changed:
        return Phrase(QT_TRANSLATE_NOOP("gui", "Save {new} new, {changed} changed"), new=new, changed=changed)
    if new:
        return Phrase(QT_TRANSLATE_NOOP("gui", "Save {n} new"), n=new)
    if changed:
        return Phrase(QT_TRANSLATE_NOOP("gui", "Save {n} changed"), n=changed)
    return Phrase(QT_TRANSLATE_NOOP("gui", "Nothing to save"))

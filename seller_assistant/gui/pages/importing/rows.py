"""What stays outside or as it was: rows left out, the owner's own edits, and the fate of every row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from seller_assistant.gui import wording
from seller_assistant.gui.pages.importing.folding import Fold, Line, Lines, LinesView
from seller_assistant.gui.pages.importing.understood import field_label
from seller_assistant.gui.widgets.parts import Card, Pill, button, column, flow, words
from seller_assistant.gui.wording import Said
from seller_assistant.importing.line_kinds import NOTE
from seller_assistant.importing.reading import FileReading, RowFate
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase

if TYPE_CHECKING:
    from seller_assistant.importing.plan import Kept, Plan

_KINDS: dict[str, tuple[Marked, Marked]] = {  # what so many rows are, and what one is
    "product": (QT_TRANSLATE_NOOP("gui", "{n} products"), QT_TRANSLATE_NOOP("gui", "one product")),
    "variant": (QT_TRANSLATE_NOOP("gui", "{n} variants"), QT_TRANSLATE_NOOP("gui", "one variant")),
    "picture": (QT_TRANSLATE_NOOP("gui", "{n} more pictures"), QT_TRANSLATE_NOOP("gui", "one more picture")),
    "heading": (QT_TRANSLATE_NOOP("gui", "{n} heading rows"), QT_TRANSLATE_NOOP("gui", "one heading row")),
    "section": (QT_TRANSLATE_NOOP("gui", "{n} section titles"), QT_TRANSLATE_NOOP("gui", "one section title")),
    "blank": (QT_TRANSLATE_NOOP("gui", "{n} blank"), QT_TRANSLATE_NOOP("gui", "one blank")),
    "total_line": (QT_TRANSLATE_NOOP("gui", "{n} total lines"), QT_TRANSLATE_NOOP("gui", "one total line")),
    "note": (QT_TRANSLATE_NOOP("gui", "{n} notes"), QT_TRANSLATE_NOOP("gui", "one note")),
    "skipped": (QT_TRANSLATE_NOOP("gui", "{n} left out"), QT_TRANSLATE_NOOP("gui", "one left out")),
}
_NO_PRODUCTS: dict[str, Marked] = {
    "heading": QT_TRANSLATE_NOOP("gui", "heading or words above it"),
    "section": QT_TRANSLATE_NOOP("gui", "section title"),
    "total_line": QT_TRANSLATE_NOOP("gui", "total"),
}
_NOTE = QT_TRANSLATE_NOOP("gui", "note or footnote")
_LONGEST = 300  # characters of a cell of these lists


def rows_left_out(plan: Plan) -> list[tuple[FileReading, RowFate]]:
    """Every row that has words in it and was left out, file by file; a footnote is no such row."""
    return [
        (file, fate)
        for file in plan.files
        for fate in file.fates
        if fate.kind == "skipped" and fate.why != NOTE and _said(fate)
    ]


def _no_product(fate: RowFate) -> Marked | None:
    """What a row is that nobody would take for a product; None for one that might have been."""
    if fate.why == NOTE:
        return _NOTE
    return _NO_PRODUCTS.get(fate.kind)


def _said(fate: RowFate) -> str:
    text = fate.text or " · ".join(cell for cell in fate.cells if cell.strip())
    return " ".join(text.split())[:_LONGEST]


def place(file: str, sheet: str, row: int, plan: Plan) -> str:
    """A row's number, after its sheet and file where there are several."""
    several_sheets = any(len(reading.headings) > 1 or sheet != reading.sheet for reading in plan.files)
    parts = [file] if len(plan.files) > 1 else []
    parts += [sheet] if sheet and several_sheets else []
    parts += [str(row)] if row else []
    return " · ".join(parts)


def left_out_card(plan: Plan, save: Callable[[QPushButton], None]) -> QFrame | None:
    """How many rows are left out, the list of them, and a file of them to mend; None when there are none."""
    rows = rows_left_out(plan)
    if not rows:
        return None
    card = Card(tone="warn", across=True, spacing=12, pad=12)
    card.column.addWidget(Pill("plain", str(len(rows)), "!", wide=44), 0, Qt.AlignmentFlag.AlignTop)
    head = Phrase(
        QT_TRANSLATE_NOOP("gui", "{n} rows are left out"),
        one=QT_TRANSLATE_NOOP("gui", "1 row is left out"),
        n=len(rows),
    )
    why = Phrase(
        QT_TRANSLATE_NOOP("gui", "Save them, mend them in your spreadsheet program, and import that file."),
        one=QT_TRANSLATE_NOOP("gui", "Save it, mend it in your spreadsheet program, and import that file."),
        n=len(rows),
    )
    keep = button(QT_TRANSLATE_NOOP("gui", "Save the rows left out…"))
    keep.clicked.connect(lambda: save(keep))
    keep.setVisible(any(any(fate.cells) for _, fate in rows))
    fold = Fold(
        QT_TRANSLATE_NOOP("gui", "Show the rows and why"),
        QT_TRANSLATE_NOOP("gui", "Hide the rows"),
        lambda: _left_out_list(plan, rows),
    )
    lines = column(words(head, strong=True), words(why), flow(keep), fold, spacing=4)
    card.column.addLayout(lines, 1)
    return card


def _left_out_list(plan: Plan, rows: list[tuple[FileReading, RowFate]]) -> QWidget:
    heads = (QT_TRANSLATE_NOOP("gui", "Row"), QT_TRANSLATE_NOOP("gui", "Words"), QT_TRANSLATE_NOOP("gui", "Reason"))
    lines: list[Line] = [
        (place(file.file, fate.sheet, fate.row, plan), _said(fate), fate.why or "") for file, fate in rows
    ]
    return LinesView(QT_TRANSLATE_NOOP("gui", "Rows left out"), Lines(heads, lines), stretches=(1, 2))


def kept_card(plan: Plan) -> QFrame | None:
    """The owner's own edits that stay although the file says otherwise; None when there are none."""
    if not plan.kept:
        return None
    card = Card(tone="info", across=True, spacing=12, pad=12)
    card.column.addWidget(Pill("plain", str(len(plan.kept)), "✓", wide=44), 0, Qt.AlignmentFlag.AlignTop)
    fold = Fold(
        QT_TRANSLATE_NOOP("gui", "Show what was kept"),
        QT_TRANSLATE_NOOP("gui", "Hide what was kept"),
        lambda: _kept_list(plan.kept),
    )
    title = words(QT_TRANSLATE_NOOP("gui", "You edited these: kept"), strong=True)
    why = words(QT_TRANSLATE_NOOP("gui", "The file says otherwise; your own words and numbers stay."))
    card.column.addLayout(column(title, why, fold, spacing=4), 1)
    return card


def _kept_list(kept: tuple[Kept, ...]) -> QWidget:
    heads = (
        QT_TRANSLATE_NOOP("gui", "Product"),
        QT_TRANSLATE_NOOP("gui", "Field"),
        QT_TRANSLATE_NOOP("gui", "Yours, kept"),
        QT_TRANSLATE_NOOP("gui", "In the file"),
    )
    lines: list[Line] = [
        (one.product.title or one.product.code, _field(one.field), one.yours[:_LONGEST], one.theirs[:_LONGEST])
        for one in kept
    ]
    return LinesView(QT_TRANSLATE_NOOP("gui", "Your edits that are kept"), Lines(heads, lines), stretches=(0, 2, 3))


def _field(name: str) -> Said:
    kind, _, fact = name.partition(":")
    return fact if kind == "attribute" and fact else field_label(name)


def rows_card(plan: Plan) -> QWidget:
    """How every row of the files was taken; the counts add up to the rows there are."""
    counts: Counter[str] = Counter()
    for reading in plan.files:
        counts.update("note" if fate.why == NOTE else fate.kind for fate in reading.fates)
    parts = [(kind, counts[kind]) for kind in _KINDS if counts[kind]]

    def again(_: object) -> None:
        said = " · ".join(wording.say(Phrase(_KINDS[kind][0], one=_KINDS[kind][1], n=n)) for kind, n in parts)
        total = Phrase(QT_TRANSLATE_NOOP("gui", "{total} rows: {parts}"), total=sum(counts.values()), parts=said)
        label.setText(wording.say(total))

    label = words("", "small", muted=True)
    wording.bind(label, "label", again)
    made = QWidget()
    holder = column(label, spacing=4)
    holder.setContentsMargins(0, 0, 0, 0)
    if any(_no_product(fate) and _said(fate) for reading in plan.files for fate in reading.fates):
        holder.addWidget(
            Fold(
                QT_TRANSLATE_NOOP("gui", "Show the rows that are no products"),
                QT_TRANSLATE_NOOP("gui", "Hide the rows that are no products"),
                lambda: _no_products(plan),
            )
        )
    made.setLayout(holder)
    return made


def _no_products(plan: Plan) -> QWidget:
    heads = (QT_TRANSLATE_NOOP("gui", "Row"), QT_TRANSLATE_NOOP("gui", "Words"), QT_TRANSLATE_NOOP("gui", "Taken as"))
    lines: list[Line] = [
        (place(file.file, fate.sheet, fate.row, plan), _said(fate), kind)
        for file in plan.files
        for fate in file.fates
        if (kind := _no_product(fate)) and _said(fate)
    ]
    return LinesView(QT_TRANSLATE_NOOP("gui", "Rows that are no products"), Lines(heads, lines), stretches=(1,))

"""What is noted about a cell that cannot be read as what its column holds: nothing is guessed, nothing left unsaid."""

from __future__ import annotations

from seller_assistant.importing.reading import Column
from seller_assistant.importing.table import Line, Notes
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_PLAIN = Phrase(QT_TRANSLATE_NOOP("importing", "Write a plain number, such as 12.50, and import again."))
_LONGEST = 60


def no_price(notes: Notes, line: Line, column: Column, value: str) -> None:
    """A price that is none, or below zero."""
    said = Phrase(
        QT_TRANSLATE_NOOP("importing", "\u201c{found}\u201d in column {column} is no price; none was taken."),
        found=value[:_LONGEST], column=column.heading or column.letter,
    )  # fmt: skip
    notes.add("price-unreadable", "error", said, row=line.number, column=column.letter, found=value, then=_PLAIN)


def no_number(notes: Notes, line: Line, column: Column, value: str) -> None:
    """A number, such as what a choice adds, that is none."""
    said = Phrase(
        QT_TRANSLATE_NOOP("importing", "\u201c{found}\u201d in column {column} is no number; none was taken."),
        found=value[:_LONGEST], column=column.heading or column.letter,
    )  # fmt: skip
    notes.add("number-unreadable", "error", said, row=line.number, column=column.letter, found=value, then=_PLAIN)


def no_stock(notes: Notes, line: Line, column: Column, value: str) -> None:
    """A stock that is no count."""
    said = Phrase(
        QT_TRANSLATE_NOOP("importing", "\u201c{found}\u201d is no stock; none was taken."), found=value[:_LONGEST]
    )
    notes.add("stock-unreadable", "warning", said, row=line.number, column=column.letter, found=value)


def negative_stock(notes: Notes, line: Line, column: Column, value: str) -> None:
    """A stock below zero, which was taken."""
    said = Phrase(QT_TRANSLATE_NOOP("importing", "The stock is below zero: {found}."), found=value[:_LONGEST])
    then = Phrase(QT_TRANSLATE_NOOP("importing", "Correct it in the list or in the product before you export."))
    notes.add("stock-negative", "warning", said, row=line.number, column=column.letter, found=value, then=then)


def no_weight(notes: Notes, line: Line, column: Column, value: str) -> None:
    """A weight that is none."""
    said = Phrase(
        QT_TRANSLATE_NOOP("importing", "\u201c{found}\u201d is no weight; none was taken."), found=value[:_LONGEST]
    )
    notes.add("weight-unreadable", "warning", said, row=line.number, column=column.letter, found=value)


def no_unit(notes: Notes, column: Column, unit: str) -> None:
    """A column of weights that names no unit, and the one that was taken."""
    said = Phrase(
        QT_TRANSLATE_NOOP("importing", "Column {column} names no unit of weight; {unit} was taken."),
        column=column.heading or column.letter, unit=unit,
    )  # fmt: skip
    then = Phrase(QT_TRANSLATE_NOOP("importing", "Write the unit in the heading, as in \u201cWeight (kg)\u201d."))
    notes.once("weight-unit-assumed", "warning", said, column=column.letter, then=then)


def shared_currency(notes: Notes, column: Column, code: str) -> None:
    """Prices without a currency in a column whose other cells name one."""
    said = Phrase(
        QT_TRANSLATE_NOOP(
            "importing", "Some prices in column {column} name no currency; {code} was taken, which the others name."
        ),
        column=column.heading or column.letter, code=code,
    )  # fmt: skip
    notes.once("currency-shared", "warning", said, column=column.letter)


def no_currency(notes: Notes, line: Line, letter: str, value: str) -> None:
    """A currency that is none."""
    said = Phrase(
        QT_TRANSLATE_NOOP("importing", "\u201c{found}\u201d is no currency; that of the list was taken."),
        found=value[:_LONGEST],
    )
    then = Phrase(QT_TRANSLATE_NOOP("importing", "Write its three letters, such as CAD."))
    notes.add("currency-unknown", "warning", said, row=line.number, column=letter, found=value, then=then)

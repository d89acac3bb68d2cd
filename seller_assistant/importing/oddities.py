"""What is noted about a cell that cannot be read as what its column holds: nothing is guessed, nothing left unsaid."""

from __future__ import annotations

import re
from decimal import Decimal

from seller_assistant.importing.reading import Column
from seller_assistant.importing.table import Line, Notes
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_PLAIN = Phrase(QT_TRANSLATE_NOOP("importing", "Write a plain number, such as 12.50, and import again."))
_LONGEST = 60
_NO_PRICE = Phrase(
    QT_TRANSLATE_NOOP("importing", "\u201c{found}\u201d in column {column} is no price; none was taken.")
)
_ONE = Phrase(QT_TRANSLATE_NOOP("importing", "Write the price of one piece, such as 12.50, and import again."))
_PRICES = (
    (
        re.compile(r"\d\s*(?:for|pour|für|per|por|за|@|[x×])\s*\D{0,4}\d|^\d+\s*/\s*[$€£]\s*\d", re.IGNORECASE),
        Phrase(
            QT_TRANSLATE_NOOP(
                "importing", "\u201c{found}\u201d in column {column} is the price of several together; none was taken."
            )
        ),
        _ONE,
    ),
    (
        re.compile(
            r"(?:/|\b(?:per|par|le|la|pro|je)\b)\s*\d*\s*(?:k?g|gr|lbs?|oz|m|cm|m[²2]|ft|yd|yards?|l|ml|cl|кг|公斤|斤|米|升)\b",
            re.IGNORECASE,
        ),
        Phrase(
            QT_TRANSLATE_NOOP(
                "importing", "\u201c{found}\u201d in column {column} is a price by weight or measure; none was taken."
            )
        ),
        _ONE,
    ),
    (
        re.compile(r"^(?!.*\d-\d+-\d).*\d\s*\D{0,3}\s*(?:-|–|—|\bto\b|\bà\b|\bbis\b|~)\s*\D{0,3}\s*\d", re.IGNORECASE),
        Phrase(
            QT_TRANSLATE_NOOP(
                "importing", "\u201c{found}\u201d in column {column} is a range of prices; none was taken."
            )
        ),
        _ONE,
    ),
)


def no_price(notes: Notes, line: Line, column: Column, value: str) -> None:
    """A price that is none, or below zero."""
    message, then = next((said for pattern, *said in _PRICES if pattern.search(value)), (_NO_PRICE, _PLAIN))
    said = Phrase(message.marked, found=value[:_LONGEST], column=column.heading or column.letter)
    notes.add("price-unreadable", "error", said, row=line.number, column=column.letter, found=value, then=then)


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


def shared_sign(notes: Notes, column: Column, sign: str, code: str, others: str) -> None:
    """A sign of several currencies, and the one that was taken."""
    said = Phrase(
        QT_TRANSLATE_NOOP(
            "importing", "\u201c{sign}\u201d in column {column} may be {others}, too; {code} was taken."
        ),
        sign=sign, column=column.heading or column.letter, others=others, code=code,
    )  # fmt: skip
    then = Phrase(QT_TRANSLATE_NOOP("importing", "If that is wrong, choose the currency and import again."))
    notes.once("currency-sign-assumed", "warning", said, column=column.letter, then=then)


def in_hundredths(notes: Notes, column: Column, value: str, amount: Decimal) -> None:
    """Prices in cents, as their heading says, and what one of them was read as."""
    said = Phrase(
        QT_TRANSLATE_NOOP("importing", "Column {column} is in cents: {found} was read as {amount}."),
        column=column.heading, found=value[:_LONGEST], amount=amount,
    )  # fmt: skip
    notes.once("price-in-cents", "info", said, column=column.letter)


def assumed_currency(notes: Notes, code: str) -> None:
    """Prices without a currency anywhere, and the one that was taken."""
    said = Phrase(
        QT_TRANSLATE_NOOP("importing", "The list names no currency for its prices; {currency} was taken."),
        currency=code,
    )  # fmt: skip
    then = Phrase(QT_TRANSLATE_NOOP("importing", "If that is wrong, choose the currency and import again."))
    notes.once("currency-assumed", "warning", said, then=then)


def no_currency(notes: Notes, line: Line, letter: str, value: str) -> None:
    """A currency that is none."""
    said = Phrase(
        QT_TRANSLATE_NOOP("importing", "\u201c{found}\u201d is no currency; that of the list was taken."),
        found=value[:_LONGEST],
    )
    then = Phrase(QT_TRANSLATE_NOOP("importing", "Write its three letters, such as CAD."))
    notes.add("currency-unknown", "warning", said, row=line.number, column=letter, found=value, then=then)

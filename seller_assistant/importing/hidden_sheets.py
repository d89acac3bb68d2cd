"""Sheets that a workbook hides: never read unasked, and never left out without a word."""

from __future__ import annotations

from collections.abc import Collection

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice
from seller_assistant.sheets.book import Book

_MOST_NAMES = 8


def say_hidden(book: Book, taken: Collection[str]) -> tuple[Notice, ...]:
    """One notice of all hidden sheets with something in them that were not read; none where there are none."""
    names = [
        sheet.name for sheet in book.sheets if sheet.hidden and sheet.name not in taken and any(map(any, sheet.rows))
    ]
    if not names:
        return ()
    shown = ", ".join(names[:_MOST_NAMES]) + (" …" if len(names) > _MOST_NAMES else "")
    return (
        Notice(
            "sheets-hidden",
            "info",
            Phrase(
                QT_TRANSLATE_NOOP("importing", "{n} hidden sheets were left out: {names}."),
                one=QT_TRANSLATE_NOOP("importing", "One hidden sheet was left out: {names}."),
                n=len(names),
                names=shown,
            ),
            book.file,
            names[0],
            next=Phrase(
                QT_TRANSLATE_NOOP(
                    "importing", "If one holds products, show it in the spreadsheet program and save the file."
                )
            ),
        ),
    )

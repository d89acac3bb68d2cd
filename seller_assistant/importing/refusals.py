"""Why a file that could be opened is no list of products: the `FileProblem`s of this room that several places raise."""

from __future__ import annotations

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem

EMPTY = "list-empty"
_EXPECTED = Phrase(QT_TRANSLATE_NOOP("importing", "a list with a product on each row"))
_OTHER = Phrase(QT_TRANSLATE_NOOP("importing", "Choose the file that holds the products."))


def no_rows(file: str) -> FileProblem:
    """There is nothing in any sheet."""
    said = Phrase(QT_TRANSLATE_NOOP("importing", "{file} has no rows."), file=file)
    return FileProblem(EMPTY, said, where=file, expected=_EXPECTED, next=_OTHER)


def only_heading(file: str) -> FileProblem:
    """There is a heading, and nothing under it."""
    said = Phrase(QT_TRANSLATE_NOOP("importing", "{file} has a heading but no products."), file=file)
    return FileProblem(EMPTY, said, where=file, expected=_EXPECTED, next=_OTHER)


def no_heading(file: str, sheet: str = "") -> FileProblem:
    """No row names the columns, and what stands in them does not tell either."""
    return FileProblem(
        "list-no-heading",
        Phrase(QT_TRANSLATE_NOOP("importing", "No row of {file} names the columns."), file=file),
        where=sheet or file,
        expected=Phrase(QT_TRANSLATE_NOOP("importing", "a row with headings such as Title, SKU, Price")),
        next=Phrase(
            QT_TRANSLATE_NOOP("importing", "Write the headings above the columns, or say which row holds them.")
        ),
    )

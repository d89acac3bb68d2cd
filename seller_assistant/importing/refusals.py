"""Why a file that could be opened is no list of products: the `FileProblem`s of this room that several places raise."""

from __future__ import annotations

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem, InputProblem
from seller_assistant.sheets.book import Book, Sheet

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


def no_sheet(book: Book, sheet: str) -> InputProblem:
    """The owner named a sheet that is not there."""
    if len(book.sheets) == 1 and not book.sheets[0].name:
        return InputProblem(
            "unknown-sheet",
            Phrase(QT_TRANSLATE_NOOP("importing", "{file} has only one sheet."), file=book.file),
            where=book.file,
            found=sheet,
            next=Phrase(QT_TRANSLATE_NOOP("importing", "Leave the name of the sheet out.")),
        )
    said = Phrase(QT_TRANSLATE_NOOP("importing", "{file} has no sheet “{sheet}”."), file=book.file, sheet=sheet)
    return _which_sheet(book, said, sheet)


def which_sheet(book: Book, cell: str) -> InputProblem:
    """The owner named a cell, and there are several sheets that have one."""
    said = QT_TRANSLATE_NOOP("importing", "{file} has several sheets; {cell} does not say which.")
    return _which_sheet(book, Phrase(said, file=book.file, cell=cell), "")


def _which_sheet(book: Book, said: Phrase, found: str) -> InputProblem:
    names = ", ".join(sheet.name for sheet in book.sheets)
    then = Phrase(QT_TRANSLATE_NOOP("importing", "Choose one of: {sheets}."), sheets=names)
    return InputProblem("unknown-sheet", said, where=book.file, expected=names, found=found, next=then)


def no_row(sheet: Sheet, row: int) -> InputProblem:
    """The owner named a row beyond the last one."""
    return InputProblem(
        "unknown-row",
        Phrase(QT_TRANSLATE_NOOP("importing", "The sheet has no row {row}."), row=row),
        where=sheet.name,
        expected=Phrase(QT_TRANSLATE_NOOP("importing", "a row from 1 to {last}"), last=len(sheet.rows)),
        found=str(row),
    )

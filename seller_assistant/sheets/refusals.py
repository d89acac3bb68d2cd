"""Why a file cannot be read, one plain sentence each: the `FileProblem`s of this room, by code."""

from __future__ import annotations

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem, Said

READABLE: Phrase = Phrase(
    QT_TRANSLATE_NOOP("sheets", "an Excel (.xlsx, .xls), OpenDocument (.ods) or text (.csv, .tsv) list")
)

DAMAGED = "file-damaged"


def missing(file: str) -> FileProblem:
    """There is no such file."""
    return FileProblem(
        "file-missing",
        Phrase(QT_TRANSLATE_NOOP("sheets", "There is no file called {file} in that place."), file=file),
        where=file,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Check the name, or choose the file again.")),
    )


def not_a_file(file: str) -> FileProblem:
    """The name belongs to a device or a pipe, which never ends and holds no list."""
    return FileProblem(
        "file-not-a-file",
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} is a device or a pipe, not a file with a product list."), file=file),
        where=file,
        expected=READABLE,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Save the list as a file and choose that.")),
    )


def open_quotes(file: str, line: int) -> FileProblem:
    """Quotation marks open in many places and never close, so that nobody can tell where a row ends."""
    return FileProblem(
        "file-open-quotes",
        Phrase(
            QT_TRANSLATE_NOOP("sheets", "Many quotation marks in {file} are never closed, the first in line {line}."),
            file=file,
            line=line,
        ),
        where=file,
        found=str(line),
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Take them out, or save the list again from the spreadsheet program.")),
    )


def folder(file: str) -> FileProblem:
    """A folder was given where a file is needed."""
    return FileProblem(
        "file-folder",
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} is a folder, not a product list."), file=file),
        where=file,
        expected=READABLE,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Choose a file inside the folder.")),
    )


def office_lock(file: str) -> FileProblem:
    """The hidden marker that Excel leaves beside an open workbook."""
    return FileProblem(
        "file-office-lock",
        Phrase(
            QT_TRANSLATE_NOOP("sheets", "{file} only marks that {other} is open in Excel; it holds no products."),
            file=file,
            other=file.removeprefix("~$").removeprefix(".~lock.").removesuffix("#"),
        ),
        where=file,
        expected=READABLE,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Choose the file without the ~ in front of its name.")),
    )


def empty(file: str) -> FileProblem:
    """There is nothing in the file."""
    return FileProblem(
        "file-empty",
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} is empty."), file=file),
        where=file,
        expected=READABLE,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Open it where it came from, and save or download it again.")),
    )


def locked(file: str) -> FileProblem:
    """The computer does not let us open the file."""
    return FileProblem(
        "file-locked",
        Phrase(QT_TRANSLATE_NOOP("sheets", "The computer does not allow {file} to be opened."), file=file),
        where=file,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Close it in other programs, or save a copy and choose the copy.")),
    )


def password(file: str) -> FileProblem:
    """The workbook is encrypted."""
    return FileProblem(
        "file-password",
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} is protected with a password."), file=file),
        where=file,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Open it in Excel, remove the password, save it and choose it again.")),
    )


def damaged(file: str, found: str = "") -> FileProblem:
    """The file begins like a list and does not hold together."""
    return FileProblem(
        DAMAGED,
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} is damaged or was not copied completely."), file=file),
        where=file,
        expected=READABLE,
        found=found,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Copy or download it again, or open it in Excel and save it anew.")),
    )


def not_a_list(file: str, found: Said) -> FileProblem:
    """The file is something else: a picture, a PDF, a letter."""
    return FileProblem(
        "file-not-a-list",
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} is not a product list: it is {what}."), file=file, what=found),
        where=file,
        expected=READABLE,
        found=found,
        next=Phrase(
            QT_TRANSLATE_NOOP("sheets", "Choose a spreadsheet, or save the list as .xlsx or .csv and choose that.")
        ),
    )


def unsafe(file: str) -> FileProblem:
    """The file declares XML entities or a document type, which no spreadsheet program writes."""
    return FileProblem(
        "file-unsafe",
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} holds instructions no spreadsheet program writes."), file=file),
        where=file,
        expected=READABLE,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "If you trust it, open it in Excel and save it anew.")),
    )


def too_large(file: str, found: Said = "") -> FileProblem:
    """Reading the file would take more memory than is reasonable."""
    return FileProblem(
        "file-too-large",
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} holds far more than a product list should."), file=file),
        where=file,
        found=found,
        next=Phrase(
            QT_TRANSLATE_NOOP("sheets", "Copy only the rows and columns with products into a new file and choose that.")
        ),
    )


def too_slow(file: str, seconds: int) -> FileProblem:
    """Reading took longer than allowed."""
    return FileProblem(
        "file-too-slow",
        Phrase(
            QT_TRANSLATE_NOOP("sheets", "{file} could not be read within {seconds} seconds."),
            file=file,
            seconds=seconds,
        ),
        where=file,
        next=Phrase(
            QT_TRANSLATE_NOOP("sheets", "Copy only the rows and columns with products into a new file and choose that.")
        ),
    )


_FAR_ROW = 100_000  # rows from which it is asked whether the sheet holds as many as it is long
_ROWS_A_CELL = 20


def is_far_down(last_row: int, cells: int) -> bool:
    """True where the used cells are so few for so long a sheet that one of them must stand there by mistake."""
    return last_row > _FAR_ROW and last_row > _ROWS_A_CELL * cells


def far_cells(file: str, sheet: str, cell: str) -> FileProblem:
    """A lone cell stands so far from the rest that the empty space between would fill the memory."""
    return FileProblem(
        "file-far-cells",
        Phrase(
            QT_TRANSLATE_NOOP("sheets", "Sheet {sheet} of {file} has something in cell {cell}, far from the rest."),
            file=file,
            sheet=sheet,
            cell=cell,
        ),
        where=file,
        found=cell,
        next=Phrase(
            QT_TRANSLATE_NOOP("sheets", "Delete the columns and rows around {cell}, save, and choose the file again."),
            cell=cell,
        ),
    )


def too_wide(file: str, columns: int) -> FileProblem:
    """More columns than any spreadsheet program can show."""
    return FileProblem(
        "file-too-wide",
        Phrase(
            QT_TRANSLATE_NOOP("sheets", "{file} has {count} columns; no list is that wide."), file=file, count=columns
        ),
        where=file,
        found=str(columns),
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Check how it was saved, and keep only the columns with products.")),
    )


def uneven_row(file: str, row: int, columns: int) -> FileProblem:
    """One row is so much longer than all others that a table of them would fill the memory."""
    return FileProblem(
        "file-uneven-row",
        Phrase(
            QT_TRANSLATE_NOOP("sheets", "Row {row} of {file} has {count} columns, far more than the others."),
            row=row,
            file=file,
            count=columns,
        ),
        where=file,
        found=str(columns),
        next=Phrase(
            QT_TRANSLATE_NOOP("sheets", "Its line ends may be lost: mend that row, or save the list again.")
        ),
    )


def no_table(file: str) -> FileProblem:
    """A web page without a table in it."""
    return FileProblem(
        "file-no-table",
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} is a web page without a table in it."), file=file),
        where=file,
        expected=READABLE,
        next=Phrase(
            QT_TRANSLATE_NOOP("sheets", "It may be a sign-in or error page: download the list again while signed in.")
        ),
    )


def unknown_encoding(file: str, encoding: str) -> FileProblem:
    """The text does not decode with the encoding that was asked for."""
    return FileProblem(
        "file-encoding",
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} cannot be read as {encoding} text."), file=file, encoding=encoding),
        where=file,
        found=encoding,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Choose another encoding, or let it be found.")),
    )

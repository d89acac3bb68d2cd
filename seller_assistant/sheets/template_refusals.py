"""Why a file cannot be learnt as a template, one plain sentence each."""

from __future__ import annotations

from collections.abc import Sequence

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem, Notice

EXPECTED = Phrase(QT_TRANSLATE_NOOP("sheets", "the marketplace's own blank sheet (.xlsx or .xlsm)"))
_DOWNLOAD = Phrase(QT_TRANSLATE_NOOP("sheets", "Download the blank template from your seller backend and choose that."))


def not_a_template(file: str, found: str = "") -> FileProblem:
    """No sheet has a row of headings."""
    return FileProblem(
        "template-unknown",
        Phrase(QT_TRANSLATE_NOOP("sheets", "{file} has no row of headings that could be filled."), file=file),
        where=file, expected=EXPECTED, found=found, next=_DOWNLOAD,
    )  # fmt: skip


def other_format(file: str, kind: str) -> FileProblem:
    """A list of another kind: .xls, .csv, .ods."""
    return FileProblem(
        "template-format",
        Phrase(
            QT_TRANSLATE_NOOP("sheets", "{file} is no .xlsx or .xlsm workbook, so it cannot be filled as it is."),
            file=file,
        ),
        where=file, expected=EXPECTED, found=kind,
        next=Phrase(QT_TRANSLATE_NOOP("sheets", "Open it in Excel, save it as .xlsx, and choose that file.")),
    )  # fmt: skip


def filled(file: str, sheet: str, rows: Sequence[int]) -> FileProblem:
    """The template holds products already."""
    return FileProblem(
        "template-filled",
        Phrase(
            QT_TRANSLATE_NOOP("sheets", "{file} is filled already: sheet {sheet} holds {n} rows, from row {row} on."),
            one=QT_TRANSLATE_NOOP("sheets", "{file} is filled already: sheet {sheet} holds a product in row {row}."),
            file=file, sheet=sheet, n=len(rows), row=rows[0],
        ),
        where=f"{file} / {sheet}", expected=EXPECTED, found=str(len(rows)), next=_DOWNLOAD,
    )  # fmt: skip


def doubtful_examples(file: str, sheet: str, rows: Sequence[int]) -> Notice:
    """Rows with values that nothing calls examples, but which are few."""
    listed = ", ".join(map(str, rows))
    return Notice(
        "template-examples", "warning",
        Phrase(
            QT_TRANSLATE_NOOP("sheets", "Rows {rows} of sheet {sheet} hold values; they are taken for examples."),
            one=QT_TRANSLATE_NOOP("sheets", "Row {rows} of sheet {sheet} holds values; it is taken for an example."),
            n=len(rows), rows=listed, sheet=sheet,
        ),
        file=file, sheet=sheet, row=rows[0], found=listed,
        next=Phrase(
            QT_TRANSLATE_NOOP(
                "sheets", "Examples are left out when it is filled. If they are products of yours, learn a blank one."
            )
        ),
    )  # fmt: skip

"""The first rows of a file, for the owner to see at once: before a long list is read and understood."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from seller_assistant.importing import reading_files, sources
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.sheets import reading as sheets

_LOOK = 60  # rows that are read: a heading stands among them


@dataclass(frozen=True, slots=True)
class FirstRows:
    """The beginning of one sheet as displayed, from its first row on; what the whole file holds is not known yet.

    ``heading_row`` is 1-based, 0 where no row looks like a heading. ``platform`` is that whose export it is, "list"
    for any other. ``sheets`` are the names of those that can be chosen. ``encoding`` and ``delimiter`` are "" unless
    it is a text.
    """

    file: str
    format: str
    sheet: str
    sheets: tuple[str, ...]
    heading_row: int
    platform: str
    rows: tuple[tuple[str, ...], ...]
    encoding: str = ""
    delimiter: str = ""


def first_rows(
    path: Path,
    *,
    sheet: str = "",
    rows: int = 20,
    encoding: str = "",
    delimiter: str = "",
    progress: Progress = SILENT,
) -> FirstRows:
    """The first ``rows`` rows of that sheet, else of the one that would be read; of a folder or zip, of its first list.

    Raises FileProblem for a file that cannot be read, InputProblem for a sheet that does not exist.
    """
    with sources.first_list(path, progress=progress) as listed:
        book = sheets.read_first(
            listed, max(rows, _LOOK), progress=progress, encoding=encoding, delimiter=delimiter
        )
    chosen, heading_row, platform = reading_files.first_look(book, sheet)
    return FirstRows(
        file=book.file,
        format=book.format,
        sheet=chosen.name,
        sheets=tuple(one.name for one in book.sheets if not one.hidden),
        heading_row=heading_row,
        platform=platform,
        rows=chosen.rows[:rows],
        encoding=book.encoding,
        delimiter=book.delimiter,
    )

"""Reads one file into products: the sheet, the heading, the platform, the columns, and every row's fate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from seller_assistant.importing import columns, guessing
from seller_assistant.importing.cells import HOME_CURRENCY, Cells, Wishes
from seller_assistant.importing.fields import language_of_field
from seller_assistant.importing.headings import LONGEST, normal
from seller_assistant.importing.platforms import PLATFORMS, Platform
from seller_assistant.importing.platforms.base import Grouped
from seller_assistant.importing.reading import Column, FileReading, RowFate
from seller_assistant.importing.table import Notes, Table, lines_under, values_of, width_of
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem, InputProblem, Notice
from seller_assistant.sheets import heading as headings
from seller_assistant.sheets import reading as sheets
from seller_assistant.sheets.book import Book, Heading, Sheet

SURE_PLATFORM = 0.99  # a whole signature stands in the heading


@dataclass(frozen=True, slots=True)
class _Found:
    """A sheet with its heading, and the platform whose heading it is."""

    sheet: Sheet
    heading: Heading
    platform: Platform

    @property
    def rank(self) -> tuple[bool, bool, float]:
        is_platform = self.platform.id != "list"
        return (is_platform, not self.sheet.hidden, self.heading.score)


def read(
    path: Path,
    *,
    sheet: str = "",
    currency: str = "",
    source_lang: str = "auto",
    mapping: Mapping[str, str] | None = None,
    header_row: int = 0,
    progress: Progress = SILENT,
) -> FileReading:
    """Everything understood of the file at ``path``.

    ``sheet`` and ``header_row`` (1-based) overrule what would be found, ``mapping`` (heading or letter ->
    field) the columns, ``currency`` is that of prices which name none, ``source_lang`` is en, fr or auto.
    Raises FileProblem for a file that cannot be read or is no list, InputProblem for a sheet, row, column or
    field that does not exist.
    """
    book = sheets.read(Path(path), progress=progress)
    return understand(
        book,
        sheet=sheet,
        currency=currency,
        source_lang=source_lang,
        mapping=mapping,
        header_row=header_row,
        progress=progress,
    )


def understand(
    book: Book,
    *,
    sheet: str = "",
    currency: str = "",
    source_lang: str = "auto",
    mapping: Mapping[str, str] | None = None,
    header_row: int = 0,
    progress: Progress = SILENT,
) -> FileReading:
    """The same for a book that was read already."""
    wishes = Wishes(currency.strip().upper(), source_lang or "auto")
    main, others = _choose(book, sheet, header_row)
    parts = [_part(book, found, wishes, mapping or {}, progress) for found in (main, *others)]
    return _together(book, main, parts, wishes, [] if sheet else _left_out(book, [main, *others]))


# -- sheet and heading ---------------------------------------------------------------------------------


def known(word: str) -> float:
    """How surely a cell is a heading that the list reader or a platform understands, from 0 to 1."""
    if len(word) > LONGEST:
        return 0.0
    likely = columns.known(word)
    return max(likely, 0.9) if any(platform.knows(word) for platform in PLATFORMS) else likely


def _choose(book: Book, sheet: str, header_row: int) -> tuple[_Found, list[_Found]]:
    """The sheet to read and its heading, and further sheets with the same heading."""
    if sheet:
        return _find(_named(book, sheet), header_row), []
    filled = [s for s in book.sheets if any(any(row) for row in s.rows)]
    if not filled:
        raise _empty(book)
    shown = [s for s in filled if not s.hidden] or filled
    found = [_find(s, header_row if len(shown) == 1 or s is shown[0] else 0) for s in shown]
    best = found[0] if header_row else max(found, key=lambda f: f.rank)
    same = [f for f in found if f is not best and f.heading.found and _names(f) == _names(best)]
    return best, same


def _named(book: Book, sheet: str) -> Sheet:
    for one in book.sheets:
        if one.name.casefold() == sheet.strip().casefold():
            return one
    raise InputProblem(
        "unknown-sheet",
        Phrase(QT_TRANSLATE_NOOP("importing", "{file} has no sheet \u201c{sheet}\u201d."), file=book.file, sheet=sheet),
        where=book.file,
        expected=", ".join(one.name for one in book.sheets),
        found=sheet,
        next=Phrase(
            QT_TRANSLATE_NOOP("importing", "Choose one of: {sheets}."), sheets=", ".join(s.name for s in book.sheets)
        ),
    )


def _names(found: _Found) -> tuple[str, ...]:
    return tuple(normal(name) for name in found.heading.names if name)


def _find(sheet: Sheet, header_row: int) -> _Found:
    if header_row:
        if header_row > len(sheet.rows):
            raise InputProblem(
                "unknown-row",
                Phrase(QT_TRANSLATE_NOOP("importing", "The sheet has no row {row}."), row=header_row),
                where=sheet.name,
                expected=Phrase(QT_TRANSLATE_NOOP("importing", "a row from 1 to {last}"), last=len(sheet.rows)),
                found=str(header_row),
            )
        heading = headings.at(sheet, header_row)
    else:
        heading = headings.find(sheet, known)
    return _Found(sheet, heading, _platform(heading.names))


def _platform(names: Sequence[str]) -> Platform:
    best = max(PLATFORMS, key=lambda platform: platform.recognise(names))
    return best if best.recognise(names) >= SURE_PLATFORM else PLATFORMS[-1]


def _left_out(book: Book, read_: Sequence[_Found]) -> list[Notice]:
    """One notice for each visible sheet with words in it that was not read."""
    taken = {found.sheet.name for found in read_}
    return [
        Notice(
            "sheet-left-out",
            "info",
            Phrase(
                QT_TRANSLATE_NOOP(
                    "importing", "The sheet \u201c{sheet}\u201d was left out: it is no list like the others."
                ),
                sheet=sheet.name,
            ),
            book.file,
            sheet.name,
            next=Phrase(QT_TRANSLATE_NOOP("importing", "Choose it by name to import it.")),
        )
        for sheet in book.sheets
        if sheet.name not in taken and not sheet.hidden and any(any(row) for row in sheet.rows)
    ]


def _empty(book: Book) -> FileProblem:
    return FileProblem(
        "list-empty",
        Phrase(QT_TRANSLATE_NOOP("importing", "{file} has no rows."), file=book.file),
        where=book.file,
        expected=Phrase(QT_TRANSLATE_NOOP("importing", "a list with a product on each row")),
        next=Phrase(QT_TRANSLATE_NOOP("importing", "Choose the file that holds the products.")),
    )


# -- one sheet -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    found: _Found
    table: Table
    grouped: Grouped
    cells: Cells
    notes: Notes


def _part(book: Book, found: _Found, wishes: Wishes, mapping: Mapping[str, str], progress: Progress) -> _Part:
    progress.check()
    heading = found.heading
    lines = lines_under(found.sheet, heading)
    width = width_of(found.sheet, heading)
    names = (*heading.names, *("",) * (width - len(heading.names)))
    values = values_of(lines, width)
    chosen = _columns(book, found, names, values, mapping, wishes)
    table = Table(book.file, found.sheet.name, chosen, lines, (heading.first_row, heading.last_row))
    notes = Notes(book.file, found.sheet.name)
    cells = Cells(table, wishes, notes, currency=found.platform.currency, progress=progress)
    return _Part(found, table, found.platform.group(cells), cells, notes)


def _columns(
    book: Book,
    found: _Found,
    names: Sequence[str],
    values: Sequence[Sequence[str]],
    mapping: Mapping[str, str],
    wishes: Wishes,
) -> tuple[Column, ...]:
    if found.heading.last_row:
        fixed = None if found.platform.id == "list" else found.platform.fields(names, values)
        return columns.choose(names, values, mapping, currency=wishes.currency, fixed=fixed)
    guessed = guessing.guess(values)
    if mapping:
        told = columns.choose(names, values, mapping, fixed={})
        guessed = tuple(t if t.confidence == 1.0 else g for t, g in zip(told, guessed, strict=True))
    if not any(language_of_field(column.field)[0] == "title" for column in guessed):
        raise FileProblem(
            "list-no-heading",
            Phrase(QT_TRANSLATE_NOOP("importing", "No row of {file} names the columns."), file=book.file),
            where=found.sheet.name or book.file,
            expected=Phrase(QT_TRANSLATE_NOOP("importing", "a row with headings such as Title, SKU, Price")),
            next=Phrase(
                QT_TRANSLATE_NOOP("importing", "Write the headings above the columns, or say which row holds them.")
            ),
        )
    return guessed


# -- the whole file ------------------------------------------------------------------------------------


def _together(
    book: Book, main: _Found, parts: Sequence[_Part], wishes: Wishes, left_out: Sequence[Notice]
) -> FileReading:
    named = sum((part.cells.named for part in parts), start=type(parts[0].cells.named)())
    assumed = HOME_CURRENCY if any(part.cells.assumed for part in parts) else ""
    for part in parts:
        _say_currency(part)
    notices = [*book.notices, *left_out]
    for part in parts:
        notices += part.notes.notices()
    return FileReading(
        file=book.file,
        format=book.format,
        platform=main.platform.id,
        sheet=main.sheet.name,
        header_row=main.heading.first_row,
        columns=parts[0].table.columns,
        fates=tuple(fate for part in parts for fate in _fates(part)),
        readings=tuple(reading for part in parts for reading in part.grouped.readings),
        encoding=book.encoding,
        delimiter=book.delimiter,
        currency=named.most_common(1)[0][0] if named else wishes.currency,
        assumed_currency=assumed,
        notices=tuple(notices),
        sheets=tuple(sheet.name for sheet in book.sheets if not sheet.hidden),
        sure=main.heading.last_row > 0 and _is_sure(main, parts[0].table.columns),
    )


def _is_sure(found: _Found, chosen: Sequence[Column]) -> bool:
    """True when a platform was recognised, or the list's title was found beyond doubt."""
    if found.platform.id != "list":
        return True
    return any(language_of_field(c.field)[0] == "title" and c.confidence >= 0.6 for c in chosen)


def _fates(part: _Part) -> list[RowFate]:
    """The fate of every row of the sheet, those above and in the heading first."""
    sheet = part.found.sheet
    last = part.found.heading.last_row
    above = [
        RowFate(number, "heading" if any(sheet.rows[number - 1]) else "blank", sheet.name)
        for number in range(1, last + 1)
    ]
    return [*above, *(replace(fate, sheet=sheet.name) for fate in part.grouped.fates)]


def _say_currency(part: _Part) -> None:
    if part.cells.assumed:
        part.notes.once(
            "currency-assumed",
            "warning",
            Phrase(
                QT_TRANSLATE_NOOP("importing", "The list names no currency for its prices; {currency} was taken."),
                currency=HOME_CURRENCY,
            ),
            then=Phrase(QT_TRANSLATE_NOOP("importing", "If that is wrong, choose the currency and import again.")),
        )

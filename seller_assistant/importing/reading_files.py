"""Reads one file into products: the sheet, the heading, the platform, the columns, and every row's fate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from seller_assistant.importing import (
    bare_lists,
    code_dates,
    code_numbers,
    columns,
    corrections,
    guessing,
    matrices,
    oddities,
    recalling,
    row_fates,
    row_pictures,
    same_rows,
    sheet_shapes,
    text_choices,
)
from seller_assistant.importing.cells import HOME_CURRENCY, Cells, Wishes
from seller_assistant.importing.choices import NO_LAYOUTS, Choices, Layouts, fingerprint
from seller_assistant.importing.fields import language_of_field
from seller_assistant.importing.headings import LONGEST, normal
from seller_assistant.importing.hidden_sheets import say_hidden
from seller_assistant.importing.own_columns import own_columns
from seller_assistant.importing.platforms import PLATFORMS, Platform
from seller_assistant.importing.platforms.base import Grouped
from seller_assistant.importing.reading import Column, FileReading, RowFate
from seller_assistant.importing.refusals import no_heading, no_row, no_rows, no_sheet
from seller_assistant.importing.table import Notes, Table, lines_under, linked, values_of, width_of
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.problems import Notice
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
    beside: tuple[_Found, ...] = ()  # further sheets that complete its products

    @property
    def rank(self) -> tuple[bool, bool, bool, bool, float]:
        is_platform = self.platform.id != "list"
        is_named = self.sheet.name.casefold() in self.platform.sheets
        return (is_platform, not self.platform.part, is_named, not self.sheet.hidden, self.heading.score)


def read(
    path: Path,
    choices: Choices | None = None,
    *,
    layouts: Layouts = NO_LAYOUTS,
    progress: Progress = SILENT,
    **told: Any,  # noqa: ANN401 - values of any field
) -> FileReading:
    """Everything understood of the file at ``path``, read as the owner chose; ``told`` are the fields of `Choices`.

    ``layouts`` are those remembered; one with the same headings fills in what was not chosen now.
    Raises FileProblem for a file that cannot be read or is no list, InputProblem for a sheet, row, column or
    field that does not exist.
    """
    path = Path(path)
    choices = choices or Choices.of(**told)
    book = sheets.read(path, progress=progress, encoding=choices.encoding, delimiter=choices.delimiter)
    recalled, _ = recalling.recalled(book, choices, layouts, _headings_of)
    if (recalled.encoding, recalled.delimiter) != (choices.encoding, choices.delimiter):
        book = sheets.read(path, progress=progress, encoding=recalled.encoding, delimiter=recalled.delimiter)
    reading = understand(book, choices, layouts=layouts, progress=progress)
    guesses = text_choices.guesses(path, book, recalled)
    return replace(reading, encodings=guesses, encoding_sure=book.encoding_sure)


def understand(
    book: Book,
    choices: Choices | None = None,
    *,
    layouts: Layouts = NO_LAYOUTS,
    progress: Progress = SILENT,
    **told: Any,  # noqa: ANN401 - values of any field
) -> FileReading:
    """The same for a book that was read already."""
    choices, remembered = recalling.recalled(book, choices or Choices.of(**told), layouts, _headings_of)
    choices = recalling.with_named_row(book, choices, _headings_of)
    wishes = Wishes(choices.currency, choices.source_lang)
    garbled = text_choices.samples(book)
    book = text_choices.repaired(book) if choices.repair_text else text_choices.offered(book)
    book, cells = corrections.applied(book, choices.cells)
    choices = replace(choices, cells=cells)
    main, others = _choose(book, choices.sheet, choices.header_row)
    main = _with_parts(book, main)
    chosen = (main, *others)
    taken = _taken(chosen)
    left_out = () if choices.sheet else (*sheet_shapes.sheets_left_out(book, taken), *say_hidden(book, taken))
    shapes = [_shaped(book, found, choices) for found in chosen]
    blocks = [
        replace(found, sheet=sheet, heading=heading)
        for found, shape in zip(chosen, shapes, strict=True)
        for sheet, heading in shape.blocks
    ]
    parts = [_part(book, block, wishes, _fitting(choices.mapping, block, main), progress) for block in blocks]
    shaping = [notice for shape in shapes for notice in shape.notices]
    made = _together(book, main, parts, wishes, [*text_choices.say_guess(book), *left_out, *shaping])
    return replace(
        made,
        fates=row_fates.combined(made.fates, chosen_sheets(chosen), shapes),
        readings=sheet_shapes.in_sheet_category(made.readings, _list_sheets(chosen)),
        sure=(made.sure or remembered) and not any(shape.is_asked for shape in shapes),
        notices=corrections.settled(made.notices, cells),
        choices=choices,
        remembered=remembered,
        garbled=garbled,
        fingerprint=_fingerprint(main.heading.names) if main.heading.last_row else bare_lists.mark(main.sheet),
        headings=tuple((found.sheet.name, found.heading.names) for found in chosen if found.heading.last_row),
        raw=row_fates.raw_rows(chosen_sheets(chosen)),
    )


def first_look(book: Book, sheet: str = "") -> tuple[Sheet, int, str]:
    """The sheet that would be read, the 1-based first row of its heading (0 = none), and whose export it is."""
    found, _ = _choose(book, sheet, 0)
    return found.sheet, found.heading.first_row, found.platform.id


def chosen_sheets(chosen: Sequence[_Found]) -> list[tuple[Sheet, int]]:
    """The sheets that were read, and the last row of the heading of each."""
    return [(found.sheet, found.heading.last_row) for found in chosen]


def _taken(chosen: Sequence[_Found]) -> set[str]:
    return {one.sheet.name for found in chosen for one in (found, *found.beside)}


def _list_sheets(chosen: Sequence[_Found]) -> set[str]:
    return {found.sheet.name for found in chosen if found.platform.id == "list"}


def _headings_of(sheet: Sheet) -> tuple[str, ...]:
    names = _find(sheet, 0).heading.names
    own = own_columns(names)
    return tuple("" if i in own else name for i, name in enumerate(names))


def _fingerprint(names: Sequence[str]) -> str:
    own = own_columns(names)
    return fingerprint(name for i, name in enumerate(names) if i not in own)


def _shaped(book: Book, found: _Found, choices: Choices) -> sheet_shapes.Shaped:
    """The lists of a sheet that people wrote; an export is taken as it is."""
    if found.platform.id != "list":
        return sheet_shapes.Shaped(((found.sheet, found.heading),))
    return sheet_shapes.shaped(
        found.sheet, found.heading, book.file, hidden_rows=choices.hidden_rows, beside=choices.beside
    )


def _fitting(mapping: Mapping[str, str], found: _Found, main: _Found) -> Mapping[str, str]:
    """The owner's columns for one of several sheets: all for the main one, for others those that they have."""
    if found.sheet.name == main.sheet.name:
        return mapping
    there = {normal(name) for name in found.heading.names}
    return {key: field for key, field in mapping.items() if normal(key) in there}


# -- sheet and heading ---------------------------------------------------------------------------------


def known(word: str) -> float:
    """How surely a cell is a heading that the list reader or a platform understands, from 0 to 1."""
    if len(word) > LONGEST:
        return 0.0
    likely = max(columns.known(word), 0.45 if matrices.is_choice(word) else 0.0)
    return max(likely, 0.9) if any(platform.knows(word) for platform in PLATFORMS) else likely


def _choose(book: Book, sheet: str, header_row: int) -> tuple[_Found, list[_Found]]:
    """The sheet to read and its heading, and further sheets with the same heading."""
    if sheet:
        return _find(_named(book, sheet), header_row), []
    filled = [s for s in book.sheets if any(any(row) for row in s.rows)]
    if not filled:
        raise no_rows(book.file)
    shown = [s for s in filled if not s.hidden] or filled
    found = [_find(s, header_row if len(shown) == 1 or s is shown[0] else 0) for s in shown]
    best = found[0] if header_row else max(found, key=lambda f: f.rank)
    return best, [f for f in found if f is not best and _is_like(f, best)]


def _is_like(found: _Found, best: _Found) -> bool:
    """True for a sheet with the headings of the one that is read, all of them or, of hand-made lists, nearly all."""
    if not found.heading.found:
        return False
    ours, theirs = _names(best), _names(found)
    if ours == theirs:
        return True
    if found.platform.id != "list" or best.platform.id != "list":
        return False
    common = len(set(ours) & set(theirs))
    return common >= 3 and common >= 0.7 * max(len(set(ours)), len(set(theirs)))


def _with_parts(book: Book, found: _Found) -> _Found:
    """The sheet with those of the same export that complete its products, each known by its first row."""
    beside = []
    for sheet in book.sheets:
        first = next((number for number, row in enumerate(sheet.rows, start=1) if any(row)), 0)
        if not first or sheet is found.sheet or sheet.hidden:
            continue
        heading = headings.at(sheet, first)
        for part in found.platform.parts:
            if part.recognise(heading.names) >= SURE_PLATFORM:
                beside.append(_Found(sheet, heading, part))
                break
    return replace(found, beside=tuple(beside)) if beside else found


def _named(book: Book, sheet: str) -> Sheet:
    for one in book.sheets:
        if one.name.casefold() == sheet.strip().casefold():
            return one
    raise no_sheet(book, sheet)


def _names(found: _Found) -> tuple[str, ...]:
    return tuple(normal(name) for name in found.heading.names if name)


def _find(sheet: Sheet, header_row: int) -> _Found:
    if header_row:
        if header_row > len(sheet.rows):
            raise no_row(sheet, header_row)
        heading = headings.at(sheet, header_row)
    else:
        heading = _own_heading(sheet) or _whole(sheet, headings.find(sheet, known))
    return _Found(sheet, heading, _platform(heading.names))


def _whole(sheet: Sheet, heading: Heading) -> Heading:
    """The heading; its first row only, where that is a platform's by itself and the next one merely looked like it."""
    if heading.last_row > heading.first_row and _platform(heading.names).id == "list":
        first = replace(headings.at(sheet, heading.first_row), score=heading.score)
        return first if _platform(first.names).id != "list" else heading
    return heading


def _own_heading(sheet: Sheet) -> Heading | None:
    """The heading of a platform whose files say themselves where it is."""
    return next((own for platform in PLATFORMS if (own := platform.heading(sheet)) is not None), None)


def _platform(names: Sequence[str]) -> Platform:
    best = max(PLATFORMS, key=lambda platform: platform.recognise(names))
    return best if best.recognise(names) >= SURE_PLATFORM else PLATFORMS[-1]


# -- one sheet -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Part:
    found: _Found
    grouped: Grouped
    cells: Cells

    @property
    def tables(self) -> tuple[Cells, ...]:
        """The table, and those beside it that complete its products."""
        return (self.cells, *(cells for _, cells in self.cells.beside))


def _part(book: Book, found: _Found, wishes: Wishes, mapping: Mapping[str, str], progress: Progress) -> _Part:
    cells = _cells(book, found, wishes, mapping, progress)
    for other in found.beside:
        cells.beside.append((other.platform.part, _cells(book, other, wishes, {}, progress)))
    grouped = found.platform.group(cells).with_same(cells.table)
    if found.sheet.pictures and found.platform.id not in ("list", "amazon"):  # which places its own; and has buttons
        grouped = row_pictures.taken(grouped, cells)
    return _Part(found, grouped, cells)


def _cells(book: Book, found: _Found, wishes: Wishes, mapping: Mapping[str, str], progress: Progress) -> Cells:
    progress.check()
    heading, lines = found.heading, lines_under(found.sheet, found.heading)
    width = width_of(found.sheet, heading)
    names = (*heading.names, *("",) * (width - len(heading.names)))
    same = same_rows.same_rows(lines)
    chosen = _columns(book, found, names, values_of(same_rows.without(lines, same), width), mapping, wishes)
    doubles = same_rows.left_out(lines, same, chosen, is_list=found.platform.id == "list")
    lines = tuple(same_rows.without(lines, {line.number for line, _ in doubles}))
    notes = Notes(book.file, found.sheet.name)
    lines = code_numbers.mended(linked(lines, chosen, found.sheet.links), chosen, notes)
    table = Table(book.file, found.sheet.name, chosen, lines, (heading.first_row, heading.last_row), doubles)
    code_dates.say_dates(table, notes)
    currency, unit = found.platform.currency, found.platform.weight_unit
    return Cells(table, wishes, notes, currency=currency, weight_unit=unit, progress=progress)


def _columns(
    book: Book,
    found: _Found,
    names: Sequence[str],
    values: Sequence[Sequence[str]],
    mapping: Mapping[str, str],
    wishes: Wishes,
) -> tuple[Column, ...]:
    own = own_columns(found.heading.names)
    if own:
        names = ["" if i in own else name for i, name in enumerate(names)]
        values = [[] if i in own else cells for i, cells in enumerate(values)]
    if found.heading.last_row:
        fixed = None if found.platform.id == "list" else found.platform.fields(names, values)
        return columns.choose(names, values, mapping, currency=wishes.currency, fixed=fixed)
    guessed = guessing.guess(values)
    if mapping:
        told = columns.choose(names, values, mapping, fixed={})
        guessed = tuple(t if t.confidence == 1.0 else g for t, g in zip(told, guessed, strict=True))
    has_title = any(language_of_field(column.field)[0] == "title" for column in guessed)
    if not has_title or not (mapping or _is_list(found.sheet, guessed, values)):
        raise no_heading(book.file, found.sheet.name)
    return guessed


def _is_list(sheet: Sheet, guessed: Sequence[Column], values: Sequence[Sequence[str]]) -> bool:
    """True when two rows or more have a title, and as many a price, a code or a picture: a letter has neither."""
    rows = {column.field: len(values[column.column]) for column in guessed}
    return rows.get("title", 0) >= 2 and (
        len(sheet.pictures) >= 2 or any(rows.get(field, 0) >= 2 for field in ("price", "sku", "gtin", "image"))
    )


# -- the whole file ------------------------------------------------------------------------------------


def _together(
    book: Book, main: _Found, parts: Sequence[_Part], wishes: Wishes, left_out: Sequence[Notice]
) -> FileReading:
    tables = [cells for part in parts for cells in part.tables]
    named = sum((cells.named for cells in tables), start=type(parts[0].cells.named)())
    assumed = max((cells.assumed_currency for cells in tables), key=lambda code: (code == HOME_CURRENCY, code))
    for cells in tables:
        if cells.assumed:
            oddities.assumed_currency(cells.notes, HOME_CURRENCY)
    notices = [*book.notices, *left_out]
    for cells in tables:
        notices += cells.notes.notices()
    return FileReading(
        file=book.file,
        format=book.format,
        platform=main.platform.id,
        sheet=main.sheet.name,
        header_row=main.heading.first_row,
        columns=parts[0].cells.table.columns,
        fates=tuple(fate for part in parts for fate in _fates(part)),
        readings=tuple(reading for part in parts for reading in part.grouped.readings),
        encoding=book.encoding,
        delimiter=book.delimiter,
        currency=named.most_common(1)[0][0] if named else wishes.currency,
        assumed_currency=assumed,
        notices=tuple(notices),
        sheets=tuple(sheet.name for sheet in book.sheets if not sheet.hidden),
        sure=main.heading.last_row > 0 and _is_sure(main, parts[0].cells.table.columns),
    )


def _is_sure(found: _Found, chosen: Sequence[Column]) -> bool:
    """True when a platform was recognised, or the list's title was found beyond doubt."""
    if found.platform.id != "list":
        return True
    return any(language_of_field(c.field)[0] == "title" and c.confidence >= 0.6 for c in chosen)


def _fates(part: _Part) -> list[RowFate]:
    """The fate of every row of the sheet and of those beside it, the rows above and in the heading first."""
    above = [
        RowFate(number, "heading" if any(found.sheet.rows[number - 1]) else "blank", found.sheet.name)
        for found in (part.found, *part.found.beside)
        for number in range(1, found.heading.last_row + 1)
    ]
    return [*above, *part.grouped.fates]

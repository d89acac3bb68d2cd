"""A hand-made sheet before it is read: hidden rows taken out, merged cells filled, lists side by side taken apart."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from seller_assistant.importing import remedies
from seller_assistant.importing.fields import language_of_field
from seller_assistant.importing.headings import match, normal
from seller_assistant.importing.language import said_in
from seller_assistant.importing.reading import Column, Reading
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice
from seller_assistant.sheets.book import Book, CellPicture, Heading, Sheet

HIDDEN = Phrase(QT_TRANSLATE_NOOP("importing", "The row is hidden in the spreadsheet."))
ASIDE = Phrase(QT_TRANSLATE_NOOP("importing", "The row belongs to a second list, which stands beside the first one."))
_FILLED = frozenset({"title", "category", "brand", "price", "cost", "compare_at", "description", "currency"})
_UNNAMED = re.compile(r"(?:sheet|feuil(?:le)?|table(?:au)?|tabelle|hoja|foglio|лист|工作表)\s*\d*$", re.IGNORECASE)
_TALL = 4  # rows that a picture of one product hardly covers
_MOST_LOGOS = 2
_OWN = frozenset({"price", "sku", "gtin", "cost", "stock"})
_CLEAR = 0.75  # from which confidence a heading tells that a list of its own begins there


@dataclass(frozen=True, slots=True)
class Shaped:
    """The lists to read, the hidden rows with words that are not, and what the owner is told or asked."""

    blocks: tuple[tuple[Sheet, Heading], ...]
    hidden: tuple[int, ...] = ()
    aside: tuple[int, ...] = ()  # rows in which only the list beside has something
    notices: tuple[Notice, ...] = ()
    is_asked: bool = False


def shaped(sheet: Sheet, heading: Heading, file: str, *, hidden_rows: bool = False, beside: bool = False) -> Shaped:
    """The lists of a sheet in which people wrote; ``hidden_rows`` and ``beside`` take what is left out otherwise."""
    notices: list[Notice] = []
    hidden = () if hidden_rows else _hidden(sheet, heading)
    if hidden:
        notices.append(_say_hidden(sheet, hidden, file))
        gone = frozenset(hidden)
        rows = tuple(() if number in gone else row for number, row in enumerate(sheet.rows, start=1))
        pictures = tuple(picture for picture in sheet.pictures if picture.row not in gone)
        sheet = replace(sheet, rows=rows, pictures=pictures)
    logos = _logos(sheet, heading)
    if logos:
        notices += [_say_logo(sheet, row, file) for row in sorted({picture.row for picture in logos})]
        sheet = replace(sheet, pictures=tuple(picture for picture in sheet.pictures if picture not in logos))
    sheet = _filled(sheet, heading)
    spans = _spans(sheet, heading)
    if len(spans) < 2:
        return Shaped(((sheet, heading),), hidden, notices=tuple(notices))
    alike = len({tuple(normal(name) for name in heading.names[a:b] if name) for a, b in spans}) == 1
    blocks = tuple(_only(sheet, heading, *span) for span in spans)
    if alike or beside:
        return Shaped(blocks, hidden, notices=tuple(notices))
    notices.append(_ask_beside(sheet, spans, file))
    return Shaped(blocks[:1], hidden, _rows_of_others(blocks), tuple(notices), is_asked=True)


def _hidden(sheet: Sheet, heading: Heading) -> tuple[int, ...]:
    return tuple(
        number
        for number in sorted(sheet.hidden_rows)
        if heading.last_row < number <= len(sheet.rows) and any(sheet.rows[number - 1])
    )


def _say_hidden(sheet: Sheet, hidden: Sequence[int], file: str) -> Notice:
    return Notice(
        remedies.HIDDEN_ROWS.code,
        "warning",
        Phrase(
            QT_TRANSLATE_NOOP("importing", "{n} hidden rows were left out: {rows}."),
            one=QT_TRANSLATE_NOOP("importing", "One hidden row was left out: {rows}."),
            n=len(hidden),
            rows=_ranges(hidden),
        ),
        file,
        sheet.name,
        hidden[0],
        next=remedies.advice(remedies.HIDDEN_ROWS),
    )


def _logos(sheet: Sheet, heading: Heading) -> list[CellPicture]:
    """One or two large pictures over the rows of many products: a logo or a banner, none of theirs."""
    large = [picture for picture in sheet.pictures if picture.rows >= _TALL and picture.row > heading.last_row]
    if len(large) > _MOST_LOGOS:
        return []
    return [picture for picture in large if _filled_under(sheet, heading, picture) >= _TALL]


def _filled_under(sheet: Sheet, heading: Heading, picture: CellPicture) -> int:
    """How many of the rows that a picture covers say something of their own."""
    first = max(picture.row - picture.rows // 2, heading.last_row + 1)
    return sum(1 for row in sheet.rows[first - 1 : first - 1 + picture.rows] if sum(map(bool, row)) >= 2)


def _say_logo(sheet: Sheet, row: int, file: str) -> Notice:
    said = Phrase(QT_TRANSLATE_NOOP("importing", "A picture over many rows was left out: it looks like a logo."))
    return Notice("picture-logo", "info", said, file, sheet.name, row)


def _ranges(numbers: Sequence[int], most: int = 12) -> str:
    """Row numbers for reading: "3-7, 12"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    told = [str(a) if a == b else f"{a}-{b}" for a, b in runs[:most]]
    return ", ".join(told) + (" …" if len(runs) > most else "")


def _filled(sheet: Sheet, heading: Heading) -> Sheet:
    """The sheet with titles, prices and the like that are merged over several rows standing in each of them.

    Codes and stocks are not: they would count several times.
    """
    spans = [
        (top, left, bottom)
        for top, left, bottom, right in sheet.merged
        if top > heading.last_row and bottom > top and left == right and bottom - top < 200
        and left < len(heading.names) and _field(heading.names[left]) in _FILLED
    ]  # fmt: skip
    if not spans:
        return sheet
    rows = [list(row) for row in sheet.rows]
    for top, column, bottom in spans:
        value = rows[top - 1][column] if top <= len(rows) and column < len(rows[top - 1]) else ""
        for number in range(top + 1, min(bottom, len(rows)) + 1):
            cells = rows[number - 1]
            if value and any(cells):
                cells.extend([""] * (column + 1 - len(cells)))
                cells[column] = cells[column] or value
    return replace(sheet, rows=tuple(tuple(row) for row in rows))


def _field(name: str) -> str:
    return language_of_field(match(name).field)[0]


def _spans(sheet: Sheet, heading: Heading) -> list[tuple[int, int]]:
    """The columns (first, behind the last) of each list, where several stand side by side, apart by empty columns."""
    if sum(_field(name) == "title" for name in heading.names) < 2:
        return []
    width = max([len(heading.names), *map(len, sheet.rows[heading.last_row :])], default=0)
    used = [bool(name) for name in heading.names] + [False] * (width - len(heading.names))
    for row in sheet.rows[heading.last_row :]:
        for column, cell in enumerate(row):
            if cell:
                used[column] = True
    groups: list[tuple[int, int]] = []
    for column, is_used in enumerate(used):
        if is_used and groups and groups[-1][1] == column:
            groups[-1] = (groups[-1][0], column + 1)
        elif is_used:
            groups.append((column, column + 1))
    groups = [part for group in groups for part in _repeats(heading, *group)]
    said = [_said(heading.names[a:b]) for a, b in groups]
    if len(groups) < 2 or any("title" not in fields for fields in said):
        return []
    # An empty column within one list does not make it two: each has its own prices, or its own codes.
    return groups if set.intersection(*said) & _OWN else []


def _repeats(heading: Heading, first: int, behind: int) -> list[tuple[int, int]]:
    """The columns cut where the same headings begin again: SKU, Name, Price, SKU, Name, Price."""
    names = [normal(name) for name in heading.names[first:behind]]
    for times in range(2, len(names) // 2 + 1):
        length, rest = divmod(len(names), times)
        if not rest and all(names) and names == names[:length] * times and len(set(names[:length])) == length:
            return [(first + i * length, first + (i + 1) * length) for i in range(times)]
    return [(first, behind)]


def _said(names: Sequence[str]) -> set[str]:
    """The fields that these headings surely name."""
    return {language_of_field(found.field)[0] for name in names if (found := match(name)).confidence >= _CLEAR}


def _only(sheet: Sheet, heading: Heading, first: int, behind: int) -> tuple[Sheet, Heading]:
    """The sheet with the cells of those columns alone; columns keep their letters."""

    def cut(row: Sequence[str]) -> tuple[str, ...]:
        return ("",) * min(first, len(row)) + tuple(row[first:behind])

    above = heading.last_row
    rows = (*sheet.rows[:above], *(cut(row) for row in sheet.rows[above:]))
    pictures = tuple(picture for picture in sheet.pictures if first <= picture.column < behind)
    return replace(sheet, rows=rows, pictures=pictures), replace(heading, names=cut(heading.names))


def _rows_of_others(blocks: Sequence[tuple[Sheet, Heading]]) -> tuple[int, ...]:
    left, heading = blocks[0]
    return tuple(
        number
        for number in range(heading.last_row + 1, len(left.rows) + 1)
        if not any(left.rows[number - 1]) and any(any(other.rows[number - 1]) for other, _ in blocks[1:])
    )


def _ask_beside(sheet: Sheet, spans: Sequence[tuple[int, int]], file: str) -> Notice:
    return Notice(
        remedies.BESIDE.code,
        "warning",
        Phrase(
            QT_TRANSLATE_NOOP(
                "importing", "Two lists stand side by side; only the one in columns {first} was read, not {others}."
            ),
            first=_letters(*spans[0]),
            others=", ".join(_letters(*span) for span in spans[1:]),
        ),
        file,
        sheet.name,
        next=remedies.advice(remedies.BESIDE),
    )


def _letters(first: int, behind: int) -> str:
    return f"{Column(first, '', '', 0.0).letter}-{Column(behind - 1, '', '', 0.0).letter}"


def in_sheet_category(readings: Sequence[Reading], sheets: Collection[str]) -> tuple[Reading, ...]:
    """The products; where several lists were read, those without a category are in that of their sheet's name."""
    if len(sheets) < 2:
        return tuple(readings)
    return tuple(
        replace(one, product=one.product.with_(category=said_in(sheet, one.product.source_lang)))
        if not one.product.category and (sheet := one.product.origin.sheet) in sheets and not _UNNAMED.match(sheet)
        else one
        for one in readings
    )


def sheets_left_out(book: Book, taken: Collection[str]) -> tuple[Notice, ...]:
    """One notice for each visible sheet with words in it that was not read."""
    return tuple(
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
            next=Phrase(
                QT_TRANSLATE_NOOP(
                    "importing", "If it holds products, choose “Read this sheet” (on the command line: --sheet)."
                )
            ),
        )
        for sheet in book.sheets
        if sheet.name not in taken and not sheet.hidden and any(any(row) for row in sheet.rows)
    )

"""The part of a sheet that holds products: its columns, and its lines under the heading."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from seller_assistant.importing.headings import plain
from seller_assistant.importing.reading import Column
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice, Said, Severity
from seller_assistant.sheets.book import CellPicture, Heading, Sheet

_PICTURES = frozenset({"image", "variant_image"})
_WEB = re.compile(r"https?://", re.IGNORECASE)
MOST_ALIKE = 40  # notices of one kind, before the rest are counted in one


@dataclass(frozen=True, slots=True)
class Line:
    """One row under the heading: its 1-based number, its cells (as many as there are columns), its pictures.

    ``is_damaged``: its cells have slipped into other columns, and those that cannot be trusted are blank.
    """

    number: int
    cells: tuple[str, ...]
    pictures: tuple[CellPicture, ...] = ()
    is_damaged: bool = False

    @property
    def is_blank(self) -> bool:
        """True when nothing stands in it, no picture either."""
        return not self.pictures and not any(self.cells)

    @property
    def text(self) -> str:
        """The row's own words, on one line."""
        return " · ".join(" ".join(cell.split()) for cell in self.cells if cell)[:200]


@dataclass(frozen=True, slots=True)
class Table:
    """The lines of one sheet and the columns above them."""

    file: str
    sheet: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    heading_rows: tuple[int, int] = (0, 0)
    same: tuple[tuple[Line, int], ...] = ()  # lines that were left out, with the number of the one each repeats


def lines_under(sheet: Sheet, heading: Heading) -> tuple[Line, ...]:
    """Every row after the heading, blank ones too, with its cells trimmed and the pictures anchored to it."""
    pictures: dict[int, list[CellPicture]] = {}
    for picture in sheet.pictures:
        pictures.setdefault(picture.row, []).append(picture)
    width = width_of(sheet, heading)
    lines = []
    for number in range(heading.last_row + 1, len(sheet.rows) + 1):
        row = sheet.rows[number - 1]
        cells = tuple(map(str.strip, row[:width]))
        if len(cells) < width:
            cells += ("",) * (width - len(cells))
        lines.append(Line(number, cells, tuple(pictures.get(number, ()))))
    return tuple(lines)


def linked(
    lines: Sequence[Line], columns: Sequence[Column], links: Mapping[tuple[int, int], str]
) -> tuple[Line, ...]:
    """The lines; in columns of pictures a word with a link behind it ("photo") is the address that it leads to."""
    places = [column.column for column in columns if column.field in _PICTURES]
    wanted = {at: address for at, address in links.items() if at[1] in places and _WEB.match(address)}
    if not wanted:
        return tuple(lines)
    found = []
    for line in lines:
        cells = list(line.cells)
        for place in places:
            address = wanted.get((line.number, place))
            if address is not None and "//" not in cells[place]:
                cells[place] = address
        found.append(replace(line, cells=tuple(cells)))
    return tuple(found)


def width_of(sheet: Sheet, heading: Heading) -> int:
    """How many columns the table has: those of the heading and of the rows below it."""
    return max([len(heading.names), *map(len, sheet.rows[heading.last_row :])], default=0)


def values_of(lines: Sequence[Line], width: int) -> list[list[str]]:
    """The non-empty cells of each column."""
    return [[line.cells[i] for line in lines if line.cells[i]] for i in range(width)]


def repeated(columns: Sequence[Column]) -> dict[int, int]:
    """For columns whose heading stood before on one of the same field: the how manyth they are."""
    seen: Counter[tuple[str, str]] = Counter()
    found = {}
    for column in columns:
        key = (column.field, plain(column.heading))
        seen[key] += 1
        if column.heading and seen[key] > 1:
            found[column.column] = seen[key]
    return found


class Notes:
    """Collects the notices of one sheet; beyond 40 of one kind, the rest are told in one."""

    def __init__(self, file: str, sheet: str) -> None:
        self.file = file
        self.sheet = sheet
        self._notices: list[Notice] = []
        self._counts: dict[tuple[str, str], int] = {}
        self._once: set[tuple[str, str]] = set()

    def add(
        self,
        code: str,
        severity: Severity,
        message: Phrase,
        *,
        row: int | None = None,
        column: str = "",
        found: str = "",
        then: Said = "",
    ) -> None:
        """Note something about a row, or about the sheet."""
        key = (code, column)
        self._counts[key] = self._counts.get(key, 0) + 1
        if self._counts[key] <= MOST_ALIKE:
            notice = Notice(code, severity, message, self.file, self.sheet, row, column, found[:120], then)
            self._notices.append(notice)

    def has(self, code: str, row: int, column: str) -> bool:
        """True when that was noted of that cell already, among the first of its kind."""
        return any((n.code, n.row, n.column) == (code, row, column) for n in self._notices)

    def once(self, code: str, severity: Severity, message: Phrase, *, column: str = "", then: Said = "") -> None:
        """Note something about a column or the sheet, one time only."""
        if (code, column) not in self._once:
            self._once.add((code, column))
            self.add(code, severity, message, column=column, then=then)

    def notices(self) -> tuple[Notice, ...]:
        """Everything noted, in order, then how many more of a kind there were."""
        return (*self._notices, *self._rest())

    def _rest(self) -> list[Notice]:
        last = {(n.code, n.column): n for n in self._notices}
        return [
            Notice(
                code,
                last[code, column].severity,
                Phrase(
                    QT_TRANSLATE_NOOP("importing", "{n} more rows have the same: {what}"),
                    one=QT_TRANSLATE_NOOP("importing", "One more row has the same: {what}"),
                    n=count - MOST_ALIKE,
                    what=last[code, column].message,
                ),
                self.file,
                self.sheet,
                None,
                column,
            )
            for (code, column), count in self._counts.items()
            if count > MOST_ALIKE
        ]

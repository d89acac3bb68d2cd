"""Where in a sheet's XML its rows, cells, merged ranges and links stand, as positions of bytes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from xml.parsers import expat

from seller_assistant.sheets import refusals
from seller_assistant.sheets.template_grid import place

_LISTS = {"mergeCell": "mergeCells", "hyperlink": "hyperlinks"}


@dataclass(slots=True)
class Cell:
    """A cell of a data row: its 0-based column, where it begins and ends, whether it holds a value or a formula."""

    number: int
    start: int
    inner: int = 0
    end: int = 0
    filled: bool = False
    formula: bool = False


@dataclass(slots=True)
class Span:
    """A row: its 1-based number, its bytes, where its start tag ends, its cells (of data rows only)."""

    number: int
    start: int
    inner: int = 0
    end: int = 0
    cells: list[Cell] = field(default_factory=list)


@dataclass(slots=True)
class Reference:
    """An element of a list that names cells, and the list that it stands in."""

    ref: str
    start: int
    end: int = 0
    list_start: int = 0
    list_inner: int = 0
    list_end: int = 0
    list_count: int = 0


@dataclass(slots=True)
class Marks:
    """All positions; ``prefix`` stands before the names of elements ("x:"), "" mostly."""

    prefix: str = ""
    dimension: Span | None = None
    data_start: int = 0  # behind <sheetData>
    data_end: int = 0  # before </sheetData>
    rows: list[Span] = field(default_factory=list)
    merges: list[Reference] = field(default_factory=list)
    links: list[Reference] = field(default_factory=list)
    last_row: int = 1
    last_column: int = 0


def as_utf8(xml: bytes) -> bytes:
    """A part's XML in UTF-8, whatever it was written in."""
    if xml[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = xml.decode("utf-16")
        return re.sub(r'encoding="[^"]*"', 'encoding="UTF-8"', text, count=1).encode()
    return xml.removeprefix(b"\xef\xbb\xbf")


def find_marks(xml: bytes, file: str) -> Marks:
    """The positions in a sheet; raises FileProblem for unsafe or damaged content."""
    finder = _Finder(xml, file)
    finder.run()
    numbers = [span.number for span in finder.marks.rows]
    if any(later <= sooner for sooner, later in pairwise(numbers)) or not finder.marks.data_end:
        raise refusals.damaged(file, "rows out of order")
    return finder.marks


class _Finder:
    def __init__(self, xml: bytes, file: str) -> None:
        self.marks = Marks()
        self._xml, self._file = xml, file
        self._parser = expat.ParserCreate()
        self._row = self._column = 0
        self._span: Span | None = None
        self._cell: Cell | None = None
        self._list: list[Reference] = []
        self._list_start = self._list_inner = 0
        self._in_data = False

    def run(self) -> None:
        parser = self._parser
        parser.StartElementHandler = self._root
        parser.EndElementHandler = self._end
        parser.StartDoctypeDeclHandler = self._doctype
        try:
            parser.Parse(self._xml, True)
        except expat.ExpatError as error:
            raise refusals.damaged(self._file, str(error)) from error
        self.marks.rows.sort(key=lambda span: span.start)

    def _doctype(self, *_: object) -> None:
        raise refusals.unsafe(self._file)

    def _root(self, tag: str, _: Mapping[str, str]) -> None:
        self.marks.prefix = tag[: tag.rfind(":") + 1]
        self._parser.StartElementHandler = self._start

    def _tag_end(self, start: int) -> int:
        """Behind the ">" of the tag that begins there; ">" may stand inside quotes."""
        at, quote = start, 0
        xml = self._xml
        while True:
            char = xml[at]
            if quote:
                quote = 0 if char == quote else quote
            elif char in (34, 39):
                quote = char
            elif char == 62:
                return at + 1
            at += 1

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag[tag.rfind(":") + 1 :]
        here = self._parser.CurrentByteIndex
        marks = self.marks
        if name == "c" and self._in_data:
            reference = attributes.get("r")
            if reference:
                self._column = place(reference)[1]
            else:
                self._column += 1
            marks.last_column = max(marks.last_column, self._column)
            self._cell = Cell(self._column, here, self._tag_end(here))
        elif name in ("v", "is") and self._cell is not None:
            self._cell.filled = True
        elif name == "f" and self._cell is not None:
            self._cell.formula = True
        elif name == "row" and self._in_data:
            self._row = int(attributes.get("r") or self._row + 1)
            self._column = -1
            marks.last_row = max(marks.last_row, self._row)
            self._span = Span(self._row, here, self._tag_end(here))
        elif name == "sheetData":
            self._in_data = True
            marks.data_start = self._tag_end(here)
        elif name == "dimension":
            marks.dimension = Span(0, here, end=self._tag_end(here))
        elif name in ("mergeCells", "hyperlinks"):
            self._list, self._list_start, self._list_inner = [], here, self._tag_end(here)
        elif name in _LISTS:
            self._list.append(Reference(attributes.get("ref", ""), here, self._tag_end(here)))

    def _end(self, tag: str) -> None:
        name = tag[tag.rfind(":") + 1 :]
        here = self._parser.CurrentByteIndex
        if name == "c" and self._cell is not None and self._span is not None:
            self._cell.end = self._after(self._cell.inner, here)
            self._span.cells.append(self._cell)
            self._cell = None
        elif name == "row" and self._span is not None:
            self._span.end = self._after(self._span.inner, here)
            self.marks.rows.append(self._span)
            self._span = None
        elif name == "sheetData":
            self._in_data = False
            self.marks.data_end = here
            self._skip_rest(here)
        elif name in _LISTS and self._list:
            self._list[-1].end = self._after(self._list[-1].end, here)
        elif name in ("mergeCells", "hyperlinks"):
            end = self._after(self._list_inner, here)
            for each in self._list:
                each.list_start, each.list_inner, each.list_end = self._list_start, self._list_inner, end
                each.list_count = len(self._list)
            (self.marks.merges if name == "mergeCells" else self.marks.links).extend(self._list)

    def _skip_rest(self, here: int) -> None:
        """Let the parser check what follows the rows without telling it, where no list is there that names cells."""
        if all(self._xml.find(each.encode(), here) < 0 for each in _LISTS):
            self._parser.StartElementHandler = self._parser.EndElementHandler = None

    def _after(self, inner: int, here: int) -> int:
        """Behind an element whose start tag ends at ``inner``: that, where the tag ends it, too, else its end tag."""
        return inner if self._xml[inner - 2] == 47 else self._tag_end(here)

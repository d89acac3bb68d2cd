"""What an OpenDocument spreadsheet holds beyond its values: zeros in front, pictures, links, hidden rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.parsers import expat

from seller_assistant.sheets import refusals
from seller_assistant.sheets.cells import address, number
from seller_assistant.sheets.drawn_frames import USUAL_HEIGHT, Frames, points
from seller_assistant.sheets.extras import Extras
from seller_assistant.sheets.package import Package
from seller_assistant.sheets.row_heights import RowHeights

_MOST_PLACES = 20_000_000
_MOST_COMPUTED = 100_000  # cells with a formula that are noted
_MOST_HEIGHTS = 200_000  # rows whose height is noted
_SPARSE_FROM, _SPARSE = 3_000_000, 300


def extras(data: bytes, file: str) -> dict[str, Extras]:
    """What each table holds beyond its values, by name; raises FileProblem for unsafe or far cells."""
    package = Package(data, file)
    if not package.has("content.xml"):
        raise refusals.damaged(file, "content.xml")
    reader = _Reader(package, file)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.words
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        for piece in package.chunks("content.xml"):
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise refusals.damaged(file, str(error)) from error
    return {
        table.name: Extras(
            texts=table.texts, pictures=tuple(table.frames.pictures(table.row_heights())), links=table.links,
            hidden_rows=frozenset(table.hidden_rows), merged=tuple(table.merged), computed=frozenset(table.computed),
        )
        for table in reader.tables
    }  # fmt: skip


@dataclass(slots=True)
class _Table:
    name: str
    frames: Frames
    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    links: dict[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    heights: dict[int, float] = field(default_factory=dict)  # points
    computed: set[tuple[int, int]] = field(default_factory=set)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    cells: int = 0
    last_row: int = 0
    last_column: int = -1

    def row_heights(self) -> RowHeights:
        """Where its rows begin and end; the rows below the last one are as tall as those of a new sheet."""
        return RowHeights({**self.heights, **dict.fromkeys(self.hidden_rows, 0.0)}, USUAL_HEIGHT)


class _Reader:
    """The handlers of one pass over content.xml. Rows are 1-based, columns 0-based."""

    def __init__(self, package: Package, file: str) -> None:
        self.tables: list[_Table] = []
        self._package, self._file = package, file
        self._row = self._next_row = 1
        self._column = self._next_column = 0
        self._row_times = 1
        self._cell: Mapping[str, str] | None = None
        self._texts: list[str] = []
        self._reading = 0
        self._style = ""
        self._styles: dict[str, float] = {}  # the heights that styles give to rows, in points
        self._floating = False  # inside table:shapes, where pictures hang on the sheet and not on a cell

    def doctype(self, *_: Any) -> None:  # noqa: ANN401 - an expat handler
        raise refusals.unsafe(self._file)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in ("table:table-cell", "table:covered-table-cell"):
            self._start_cell(attributes)
        elif name == "table:table-row":
            self._start_row(attributes)
        elif name == "table:table":
            self.tables.append(_Table(attributes.get("table:name", ""), Frames(self._package)))
            self._next_row = 1
        elif name == "table:shapes":
            self._floating = True
        elif name == "text:p" and self._cell is not None:
            self._reading += 1
        elif name in ("text:a", "draw:a") and self._cell is not None and self.tables:
            self.tables[-1].links[(self._row, self._column)] = attributes.get("xlink:href", "")
        elif name.startswith("draw:") and self.tables:
            self._draw(name, attributes)
        elif name == "style:style":
            self._style = attributes.get("style:name", "")
        elif name == "style:table-row-properties" and attributes.get("style:row-height"):
            self._styles[self._style] = points(attributes["style:row-height"])

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        self._row = self._next_row
        self._row_times = _times(attributes.get("table:number-rows-repeated"))
        self._next_row = self._row + self._row_times
        self._next_column = 0
        height = self._styles.get(attributes.get("table:style-name", ""), USUAL_HEIGHT)
        if self.tables and height != USUAL_HEIGHT and self._next_row < _MOST_HEIGHTS:
            self.tables[-1].heights.update(dict.fromkeys(range(self._row, self._next_row), height))
        if attributes.get("table:visibility") in ("collapse", "filter") and self.tables and self._row_times < 100_000:
            self.tables[-1].hidden_rows.update(range(self._row, self._next_row))

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        self._column = self._next_column
        times = _times(attributes.get("table:number-columns-repeated"))
        self._next_column = self._column + times
        self._cell, self._texts = attributes, []
        if not self.tables:
            return
        table = self.tables[-1]
        across, down = (_times(attributes.get(f"table:number-{way}-spanned")) for way in ("columns", "rows"))
        if across > 1 or down > 1:
            table.merged.append((self._row, self._column, self._row + down - 1, self._column + across - 1))
        if attributes.get("table:formula") and len(table.computed) < _MOST_COMPUTED:
            table.computed.add((self._row, self._column))
        if attributes.get("office:value-type"):
            table.cells += times * self._row_times
            table.last_row = max(table.last_row, self._next_row - 1)
            table.last_column = max(table.last_column, self._next_column - 1)

    def _draw(self, name: str, attributes: Mapping[str, str]) -> None:
        frames = self.tables[-1].frames
        row, column = (0, 0) if self._floating else (self._row, self._column)
        if name == "draw:frame":
            frames.start(row, column, attributes)
        elif name == "draw:image":
            frames.image(row or 1, column, attributes.get("xlink:href", ""))
        elif name in ("draw:object", "draw:object-ole"):
            frames.stand_in()

    def words(self, text: str) -> None:
        if self._reading:
            self._texts.append(text)

    def end(self, name: str) -> None:
        if name == "text:p" and self._reading:
            self._reading -= 1
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._end_cell()
            self._cell = None
        elif name == "table:shapes":
            self._floating = False
        elif name == "draw:frame" and self.tables:
            self.tables[-1].frames.end()
        elif name == "table:table" and self.tables:
            self._check_far(self.tables[-1])

    def _end_cell(self) -> None:
        cell = self._cell or {}
        kind, raw = cell.get("office:value-type"), cell.get("office:value", "")
        if kind not in ("float", "percentage") or not raw or not self.tables or self._row_times > 1000:
            return
        text = _dressed(kind, raw, "".join(self._texts).strip())
        if text:
            for row in range(self._row, self._next_row):
                for column in range(self._column, min(self._next_column, self._column + 1000)):
                    self.tables[-1].texts[(row, column)] = text

    def _check_far(self, table: _Table) -> None:
        places = table.last_row * (table.last_column + 1)
        far_down = refusals.is_far_down(table.last_row, table.cells)
        if far_down or places > _MOST_PLACES or (places > _SPARSE_FROM and places > _SPARSE * max(table.cells, 1)):
            raise refusals.far_cells(self._file, table.name, address(table.last_row, table.last_column))


def _dressed(kind: str, raw: str, displayed: str) -> str:
    """The displayed text where it says more than the value: zeros in front, or a percentage."""
    try:
        value = float(raw)
    except ValueError:
        return ""
    if kind == "percentage":
        return f"{number(float(format(value * 100, '.15g')))}%"
    plain = number(value)
    if displayed.startswith("0") and displayed.isdigit() and displayed.lstrip("0") == plain.lstrip("0"):
        return displayed
    return ""


def _times(value: str | None) -> int:
    return max(int(value), 1) if value and value.isdigit() else 1

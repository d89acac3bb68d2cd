"""What an .xlsb workbook holds beyond its values: number formats, pictures, links, hidden rows; and whether it is safe.

Its parts lie in a package like those of an .xlsx, drawings as XML and sheets as binary records: a kind and a length,
each in bytes of seven bits, then the content.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Sequence
from xml.etree.ElementTree import ParseError

from seller_assistant.sheets import number_formats, refusals
from seller_assistant.sheets.binary_scan import MOST_COMPUTED, TWIPS, BinaryScan
from seller_assistant.sheets.cell_pictures import Pictures
from seller_assistant.sheets.extras import Extras
from seller_assistant.sheets.number_formats import NumberFormat
from seller_assistant.sheets.package import Package

_ROW, _BLANK, _RK, _ERROR, _BOOL, _REAL, _TEXT, _SHARED = range(8)
_F_TEXT, _F_NUMBER, _F_BOOL, _F_ERROR, _RICH_TEXT = 8, 9, 10, 11, 62
_VALUE_META = 50
_FORMAT, _CELL_FORMAT, _CELL_FORMATS, _CELL_FORMATS_END = 44, 47, 617, 618
_SHEET, _MERGED, _ROW_HEIGHT, _LINK, _DRAWING = 156, 176, 485, 494, 550
_BUNDLE_END, _VALUE, _VALUES, _VALUES_END = 5003, 51, 337, 338
_CELLS = frozenset({_RK, _ERROR, _BOOL, _REAL, _TEXT, _SHARED, _F_TEXT, _F_NUMBER, _F_BOOL, _F_ERROR, _RICH_TEXT})
_NUMBERS, _FORMULAS = frozenset({_RK, _REAL, _F_NUMBER}), frozenset({_F_TEXT, _F_NUMBER, _F_BOOL, _F_ERROR})
_FOR_CELL = _CELLS | {_ROW, _BLANK, _VALUE_META}
_CLOSED = 0x10  # the flag of a row that is hidden
_PICTURE_ERROR = 15  # what stands in a cell that holds a picture
Records = Iterator[tuple[int, memoryview]]


def extras(data: bytes, file: str) -> dict[str, Extras]:
    """What each worksheet holds beyond its values, by name; raises FileProblem for unsafe or far cells."""
    package = Package(data, file)
    try:
        return _extras(package, file)
    except ParseError as error:
        raise refusals.damaged(file, str(error)) from error


def _extras(package: Package, file: str) -> dict[str, Extras]:
    main = next((r.target for r in package.relations("").values() if r.kind == "officeDocument"), "xl/workbook.bin")
    formats = _formats(package)
    pictures, relations = Pictures(package, _rich_values(package)), package.relations(main)
    found = {}
    for name, identity in _sheets(package.content(main)):
        relation = relations.get(identity)
        if relation is not None and relation.kind == "worksheet":
            scan = BinaryScan(name)
            found[name] = _Sheet(package, relation.target, scan, formats).read(pictures, file)
    return found


def _records(content: bytes) -> Records:
    """Kind and content of each record; one that is cut short ends where the part does."""
    view, at, end = memoryview(content), 0, len(content)
    while at < end:
        kind = content[at]
        at += 1
        if kind & 0x80 and at < end:
            kind = (kind & 0x7F) | (content[at] & 0x7F) << 7
            at += 1
        length = 0
        for place in range(4):
            if at >= end:
                return
            byte = content[at]
            at += 1
            length |= (byte & 0x7F) << 7 * place
            if not byte & 0x80:
                break
        yield kind, view[at : at + length]
        at += length


def _text(content: memoryview, at: int) -> tuple[str, int]:
    """The text there, and where it ends: four bytes for its length (all ones = none), two for each letter."""
    (length,) = struct.unpack_from("<I", content, at)
    if length == 0xFFFFFFFF:
        return "", at + 4
    end = at + 4 + 2 * length
    return bytes(content[at + 4 : end]).decode("utf-16-le", "replace"), end


def _sheets(content: bytes) -> Iterator[tuple[str, str]]:
    """The name of each sheet, and the relationship that leads to it."""
    for kind, record in _records(content):
        if kind == _SHEET and len(record) >= 12:
            identity, behind = _text(record, 8)
            if behind + 4 <= len(record):
                yield _text(record, behind)[0], identity


def _formats(package: Package) -> list[NumberFormat | None]:
    codes: dict[int, str] = {}
    cells: list[int] = []
    is_cell = False
    for kind, record in _records(package.content("xl/styles.bin")):
        if kind == _FORMAT and len(record) >= 6:
            codes[struct.unpack_from("<H", record)[0]] = _text(record, 2)[0]
        elif kind in (_CELL_FORMATS, _CELL_FORMATS_END):
            is_cell = kind == _CELL_FORMATS
        elif kind == _CELL_FORMAT and is_cell and len(record) >= 4:
            cells.append(struct.unpack_from("<H", record, 2)[0])
    return number_formats.of_styles(codes, cells)


def _rich_values(package: Package) -> list[int]:
    """The 0-based rich value behind each value's metadata, in the order of its 1-based index."""
    bundles: list[int] = []
    values: list[int] = []
    is_value = False  # the same records tell of cells, too
    for kind, record in _records(package.content("xl/metadata.bin")):
        if kind == _BUNDLE_END and len(record) >= 8:  # Excel names the rich value where its bundle ends
            bundles.append(struct.unpack_from("<I", record, 4)[0])
        elif kind in (_VALUES, _VALUES_END):
            is_value = kind == _VALUES and len(record) >= 8 and not any(record[4:8])
        elif kind == _VALUE and is_value and len(record) >= 12:
            values.append(struct.unpack_from("<I", record, 8)[0])
    return [bundles[at] if at < len(bundles) else at for at in values]


class _Sheet:
    """One pass over a sheet's records."""

    def __init__(
        self, package: Package, part: str, scan: BinaryScan, formats: Sequence[NumberFormat | None]
    ) -> None:
        self._package, self._part, self._scan, self._formats = package, part, scan, formats
        self._relations = package.relations(part)
        self._row = 0
        self._rich = 0
        self._drawing = ""

    def read(self, pictures: Pictures, file: str) -> Extras:
        """What it holds beyond its values; raises FileProblem for far cells."""
        looks: dict[int, Callable[[memoryview], None]] = {
            _ROW_HEIGHT: self._row_height, _MERGED: self._merged, _LINK: self._link, _DRAWING: self._on_drawing,
        }  # fmt: skip
        for kind, record in _records(self._package.content(self._part)):
            try:
                if kind in _FOR_CELL:
                    self._cell(kind, record)
                elif kind in looks:
                    looks[kind](record)
            except struct.error:  # a record that is cut short says nothing
                continue
        scan = self._scan
        scan.check_far(file)
        placed = pictures.in_cell(scan.rich)
        scan.texts.update({(picture.row, picture.column): "" for picture in placed})
        drawing = self._relations.get(self._drawing)
        if drawing is not None:
            placed += pictures.floating(drawing.target, scan)
        return scan.extras(placed)

    def _cell(self, kind: int, record: memoryview) -> None:
        scan = self._scan
        if kind == _ROW:
            number, _, height, _, flags = struct.unpack_from("<IIHBB", record)
            self._row = number + 1
            if flags & _CLOSED:
                scan.hide(self._row)
            elif height / TWIPS != scan.default_height:
                scan.heights[self._row] = height / TWIPS
            return
        if kind == _VALUE_META:
            (self._rich,) = struct.unpack_from("<I", record)
            return
        column, style = struct.unpack_from("<II", record)
        if kind != _BLANK:
            scan.use(self._row, column, column)
        if self._rich:
            scan.rich[(self._row, column)] = self._rich
            self._rich = 0
        if kind in _NUMBERS:
            style &= 0xFFFFFF
            dress = self._formats[style] if style < len(self._formats) else None
            if dress is not None:
                scan.styled.append((self._row, column, dress))
        elif kind in (_ERROR, _F_ERROR):
            scan.error(self._row, column, record[8] if len(record) > 8 else _PICTURE_ERROR)
        if kind in _FORMULAS and len(scan.computed) < MOST_COMPUTED:
            scan.computed.add((self._row, column))

    def _row_height(self, record: memoryview) -> None:
        self._scan.default_height = struct.unpack_from("<IHH", record)[2] / TWIPS

    def _merged(self, record: memoryview) -> None:
        first, last, left, right = struct.unpack_from("<4I", record)
        self._scan.merged.append((first + 1, left, last + 1, right))

    def _link(self, record: memoryview) -> None:
        row, _, column, _ = struct.unpack_from("<4I", record)
        identity, behind = _text(record, 16)
        location = _text(record, behind)[0] if behind + 4 <= len(record) else ""
        relation = self._relations.get(identity)
        target = relation.target if relation is not None else f"#{location}" if location else ""
        if target:
            self._scan.links[(row + 1, column)] = target

    def _on_drawing(self, record: memoryview) -> None:
        self._drawing = _text(record, 0)[0]

"""What an .xls workbook holds beyond its values: number formats, pictures, links, hidden rows; and whether it is safe.

The stream of a workbook is a row of records: two bytes that tell the kind, two the length, then the content. A record
that would be too long goes on in ``CONTINUE`` records behind it.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import NamedTuple

import olefile

from seller_assistant.sheets import number_formats, office_art
from seller_assistant.sheets.binary_scan import MOST_COMPUTED, TWIPS, BinaryScan
from seller_assistant.sheets.book import CellPicture
from seller_assistant.sheets.extras import Extras
from seller_assistant.sheets.number_formats import NumberFormat

_STREAMS = ("Workbook", "Book")
_BOF, _EOF, _CONTINUE = 0x809, 0x0A, 0x3C
_SHEET, _FORMAT, _STYLE, _PICTURES, _DRAWING = 0x85, 0x41E, 0xE0, 0xEB, 0xEC
_ROW, _ROW_HEIGHT, _LINK = 0x208, 0x225, 0x1B8
_NUMBER, _RK, _RKS, _FORMULA, _ERROR = 0x203, 0x27E, 0xBD, 0x06, 0x205
_TEXTS = frozenset({0xFD, 0x204, 0xD6})  # LABELSST, LABEL, RSTRING
_WORKSHEET = 0
_UNICODE = 0x600  # the version whose texts are Unicode
_WEB = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")


class _Record(NamedTuple):
    kind: int
    content: bytes


def extras(data: bytes, file: str) -> dict[str, Extras]:
    """What each worksheet holds beyond its values, by name; raises FileProblem for far cells."""
    stream = _stream(data)
    book = _Globals(stream)
    found = {}
    for name, start in book.sheets:
        scan, drawing = _scanned(stream, start, name, book.formats)
        scan.check_far(file)
        found[name] = scan.extras(_pictures(drawing, book.blips, scan))
    return found


def _stream(data: bytes) -> bytes:
    if not data.startswith(olefile.MAGIC):
        return data
    with olefile.OleFileIO(io.BytesIO(data)) as container:
        name = next((name for name in _STREAMS if container.exists(name)), "")
        return bytes(container.openstream(name).read()) if name else b""


def _records(stream: bytes, at: int) -> Iterator[_Record]:
    """The records from there on, until the stream or the part of it ends; parts within it are passed over."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        at += 4
        if kind == _BOF:
            depth += 1
        elif kind == _EOF:
            depth -= 1
            if depth <= 0:
                return
        if depth <= 1:
            yield _Record(kind, stream[at : at + length])
        at += length


class _Globals:
    """What the first part tells of the whole workbook."""

    def __init__(self, stream: bytes) -> None:
        self.sheets: list[tuple[str, int]] = []
        self._version = 0
        codes: dict[int, str] = {}
        styles: list[int] = []
        pictures: list[bytes] = []
        before = 0
        for kind, content in _records(stream, 0):
            if kind == _BOF and len(content) >= 2:
                (self._version,) = struct.unpack_from("<H", content)
            elif kind == _SHEET and len(content) >= 8:
                start, _, sort = struct.unpack_from("<IBB", content)
                if sort == _WORKSHEET:
                    self.sheets.append((self._short_text(content[6:]), start))
            elif kind == _FORMAT and len(content) >= 3:
                codes[struct.unpack_from("<H", content)[0]] = self._format(content)
            elif kind == _STYLE and len(content) >= 4:
                styles.append(struct.unpack_from("<H", content, 2)[0])
            elif kind == _PICTURES or (kind == _CONTINUE and before == _PICTURES):
                pictures.append(content)
                kind = _PICTURES
            before = kind
        self.formats: list[NumberFormat | None] = number_formats.of_styles(codes, styles)
        self.blips = office_art.blips(b"".join(pictures))

    def _short_text(self, content: bytes) -> str:
        """A text whose first byte is its length."""
        if self._version != _UNICODE:
            return content[1 : 1 + content[0]].decode("cp1252", "replace")
        return _text(content[1:], content[0])

    def _format(self, content: bytes) -> str:
        if self._version != _UNICODE:
            return content[3 : 3 + content[2]].decode("cp1252", "replace")
        return _text(content[4:], struct.unpack_from("<H", content, 2)[0]) if len(content) > 4 else ""


def _text(content: bytes, length: int) -> str:
    """A text after its length: one byte says whether its letters take one byte or two."""
    wide = content[:1] and content[0] & 1
    raw = content[1 : 1 + length * (2 if wide else 1)]
    return raw.decode("utf-16-le" if wide else "latin-1", "replace")


def _scanned(stream: bytes, start: int, name: str, formats: list[NumberFormat | None]) -> tuple[BinaryScan, bytes]:
    """One sheet looked through, and the drawing upon it."""
    scan, drawing, before = BinaryScan(name), [], 0
    for kind, content in _records(stream, start):
        look = _LOOKS.get(kind)
        try:
            if look is not None:
                look(scan, content, formats)
            elif kind in _TEXTS:
                row, column = struct.unpack_from("<HH", content)
                scan.use(row + 1, column, column)
        except struct.error:  # a record that is cut short says nothing
            continue
        if kind == _DRAWING or (kind == _CONTINUE and before == _DRAWING):
            drawing.append(content)
            kind = _DRAWING
        before = kind
    return scan, b"".join(drawing)


Formats = list[NumberFormat | None]


def _row(scan: BinaryScan, content: bytes, _: Formats) -> None:
    row, _, _, height, _, _, flags = struct.unpack_from("<7H", content)
    if flags & 0x20:
        scan.hide(row + 1)
    elif not height & 0x8000:
        scan.heights[row + 1] = height / TWIPS


def _row_height(scan: BinaryScan, content: bytes, _: Formats) -> None:
    _, height = struct.unpack_from("<HH", content)
    scan.default_height = height / TWIPS


def _number(scan: BinaryScan, content: bytes, formats: Formats) -> None:
    row, column, style = struct.unpack_from("<HHH", content)
    scan.use(row + 1, column, column)
    _dress(scan, row + 1, column, style, formats)


def _dress(scan: BinaryScan, row: int, column: int, style: int, formats: Formats) -> None:
    dress = formats[style] if style < len(formats) else None
    if dress is not None:
        scan.styled.append((row, column, dress))


def _numbers(scan: BinaryScan, content: bytes, formats: Formats) -> None:
    row, first = struct.unpack_from("<HH", content)
    count = (len(content) - 6) // 6
    if count > 0:
        scan.use(row + 1, first, first + count - 1)
        for i in range(count):
            (style,) = struct.unpack_from("<H", content, 4 + 6 * i)
            _dress(scan, row + 1, first + i, style, formats)


def _formula(scan: BinaryScan, content: bytes, formats: Formats) -> None:
    row, column, _, value = struct.unpack_from("<HHH8s", content)
    if len(scan.computed) < MOST_COMPUTED:
        scan.computed.add((row + 1, column))
    if value[6:] != b"\xff\xff":
        _number(scan, content, formats)
        return
    scan.use(row + 1, column, column)
    if value[0] == 2:
        scan.error(row + 1, column, value[2])


def _error(scan: BinaryScan, content: bytes, _: Formats) -> None:
    row, column, _, code, is_error = struct.unpack_from("<HHHBB", content)
    scan.use(row + 1, column, column)
    if is_error:
        scan.error(row + 1, column, code)


def _link(scan: BinaryScan, content: bytes, _: Formats) -> None:
    row, _, column, _ = struct.unpack_from("<4H", content)
    at = content.find(_WEB, 32)
    if at >= 0:
        (length,) = struct.unpack_from("<I", content, at + 16)
        address = content[at + 20 : at + 20 + length].decode("utf-16-le", "replace").split("\0")[0]
        scan.links[(row + 1, column)] = address


_LOOKS = {
    _ROW: _row, _ROW_HEIGHT: _row_height, _NUMBER: _number, _RK: _number, _RKS: _numbers, _FORMULA: _formula,
    _ERROR: _error, _LINK: _link,
}  # fmt: skip


def _pictures(drawing: bytes, blips: list[office_art.Blip | None], scan: BinaryScan) -> list[CellPicture]:
    """The pictures of a sheet, each in the row under its vertical centre."""
    heights = scan.row_heights()
    found = []
    for shape in office_art.shapes(drawing):
        blip = blips[shape.blip - 1] if shape.blip <= len(blips) else None
        if blip is None:
            continue
        spot = shape.spot
        top = heights.place(spot.row + 1, heights.height(spot.row + 1) * spot.into_row / 256)
        bottom = heights.place(spot.last_row + 1, heights.height(spot.last_row + 1) * spot.into_last_row / 256)
        size = max(bottom - top, 0.0)
        row, rows = heights.within(top + size * shape.top, top + size * shape.bottom)
        name = shape.name or f"image{shape.blip}.{blip.ending}"
        found.append(CellPicture(row, spot.column, name, blip.data, "floating", rows))
    return found

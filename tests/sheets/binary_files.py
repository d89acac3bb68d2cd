"""Workbooks of the binary formats, .xls and .xlsb, written by hand: what a test needs and no library would write."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import sheet_files as make

PNG = b"\x89PNG\r\n\x1a\n"
Cell = str | float | tuple[float, int] | None  # a number may come with the number of its format, from 1


@dataclass
class Drawn:
    """A picture on a sheet: its content and kind, the rows (from 0) and how far into them in 1/256.

    With ``share`` it is one of a group and takes that part of the group's height.
    """

    data: bytes
    kind: str = "png"
    first: tuple[int, int] = (0, 0)
    last: tuple[int, int] = (0, 255)
    column: int = 1
    name: str = ""
    share: tuple[float, float] | None = None


@dataclass
class Page:
    """A sheet: its rows, those hidden (1-based), heights in points by row, pictures, merged ranges, a link."""

    rows: Sequence[Sequence[Cell]]
    name: str = "List"
    hidden: bool = False
    hidden_rows: Sequence[int] = ()
    heights: dict[int, float] = field(default_factory=dict)
    pictures: Sequence[Drawn] = ()
    merged: Sequence[tuple[int, int, int, int]] = ()
    links: dict[tuple[int, int], str] = field(default_factory=dict)


# -- .xls ----------------------------------------------------------------------------------------------


def xls(*pages: Page, formats: Sequence[str] = ()) -> bytes:
    """A workbook of Excel 97 to 2003."""
    blips = [picture for page in pages for picture in page.pictures]
    shown = [sum(len(page.pictures) for page in pages[:i]) for i in range(len(pages))]
    sheets = [_sheet(page, before + 1) for page, before in zip(pages, shown, strict=True)]
    start = len(_globals(pages, [0] * len(pages), formats, blips))
    offsets = []
    for sheet in sheets:
        offsets.append(start)
        start += len(sheet)
    return compound(_globals(pages, offsets, formats, blips) + b"".join(sheets))


def record(kind: int, content: bytes = b"") -> bytes:
    """One record of the stream; a long one goes on in others."""
    first, rest = content[:8224], content[8224:]
    made = struct.pack("<HH", kind, len(first)) + first
    return made + (record(0x3C, rest) if rest else b"")


def _bof(sort: int) -> bytes:
    return record(0x809, struct.pack("<HHHHII", 0x600, sort, 0x0DBB, 0x07CC, 0, 6))


def _words(text: str, length: str) -> bytes:
    return struct.pack(f"<{length}B", len(text), 1) + text.encode("utf-16-le", "surrogatepass")


def _globals(pages: Sequence[Page], offsets: Sequence[int], formats: Sequence[str], blips: Sequence[Drawn]) -> bytes:
    parts = [_bof(5), record(0x42, struct.pack("<H", 1200))]
    parts += [record(0x41E, struct.pack("<H", 164 + i) + _words(code, "H")) for i, code in enumerate(formats)]
    parts += [record(0xE0, struct.pack("<HH", 0, 164 + i - 1 if i else 0) + bytes(16)) for i in range(len(formats) + 1)]
    for page, offset in zip(pages, offsets, strict=True):
        parts.append(record(0x85, struct.pack("<IBB", offset, page.hidden, 0) + _words(page.name, "B")))
    if blips:
        store = b"".join(entry(blip) for blip in blips)
        parts.append(record(0xEB, art(0xF000, art(0xF001, store, len(blips), 15), 0, 15)))
    return b"".join([*parts, record(0x0A)])


def _sheet(page: Page, first: int) -> bytes:
    parts = [_bof(0x10), record(0x225, struct.pack("<HH", 0, 300))]
    told = {**dict.fromkeys(page.hidden_rows, 0.0), **page.heights}
    for row, height in sorted(told.items()):
        flags = 0x120 if row in page.hidden_rows else 0x140
        parts.append(record(0x208, struct.pack("<HHHHHHI", row - 1, 0, 9, int(height * 20) or 300, 0, 0, flags)))
    for row, cells in enumerate(page.rows):
        for column, cell in enumerate(cells):
            if isinstance(cell, str):
                parts.append(record(0x204, struct.pack("<HHH", row, column, 0) + _words(cell, "H")))
            elif cell is not None:
                value, style = cell if isinstance(cell, tuple) else (cell, 0)
                parts.append(record(0x203, struct.pack("<HHHd", row, column, style, value)))
    if page.pictures:
        parts.append(record(0xEC, _drawing(page.pictures, first)))
    if page.merged:
        spans = b"".join(struct.pack("<4H", a - 1, c - 1, b, d) for a, b, c, d in page.merged)
        parts.append(record(0xE5, struct.pack("<H", len(page.merged)) + spans))
    for (row, column), address in page.links.items():
        words = (address + "\0").encode("utf-16-le")
        web = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b") + struct.pack("<I", len(words)) + words
        where = struct.pack("<4H", row - 1, row - 1, column, column)
        parts.append(record(0x1B8, where + bytes(16) + struct.pack("<II", 2, 3) + web))
    return b"".join([*parts, record(0x0A)])


def art(kind: int, content: bytes, instance: int = 0, version: int = 0) -> bytes:
    """One record of an Office drawing."""
    return struct.pack("<HHI", instance << 4 | version, kind, len(content)) + content


_KINDS = {
    "png": (0xF01E, 0x6E0), "jpg": (0xF01D, 0x46A), "emf": (0xF01A, 0x3D4), "wmf": (0xF01B, 0x216),
    "bmp": (0xF01F, 0x7A8),
}  # fmt: skip


def entry(drawn: Drawn) -> bytes:
    """An entry of the store with its picture."""
    kind, instance = _KINDS[drawn.kind]
    if drawn.kind in ("emf", "wmf"):
        packed = zlib.compress(drawn.data)
        head = struct.pack("<I4iiiIBB", len(drawn.data), 0, 0, 100, 100, 9, 9, len(packed), 0, 0xFE)
        content = bytes(16) + head + packed
    else:
        content = bytes(16) + b"\xff" + drawn.data
    blip = art(kind, content, instance)
    return art(0xF007, struct.pack("<BB16sHIIIBBBB", 6, 6, bytes(16), 0xFF, len(blip), 1, 0, 0, 0, 0, 0) + blip, 6, 2)


def _drawing(pictures: Sequence[Drawn], first: int) -> bytes:
    alone = b"".join(_shape(i, p) for i, p in enumerate(pictures, start=first) if p.share is None)
    grouped = [(i, p) for i, p in enumerate(pictures, start=first) if p.share is not None]
    if grouped:
        corners = struct.pack("<4i", 0, 0, 1000, 1000)
        frame = art(0xF009, corners, version=1) + _flags(0) + _anchor(grouped[0][1])
        inner = b"".join(_shape(i, p) for i, p in grouped)
        alone += art(0xF003, art(0xF004, frame, version=15) + inner, version=15)
    whole = art(0xF004, art(0xF009, bytes(16), version=1) + _flags(0), version=15)
    return art(0xF002, art(0xF008, bytes(8)) + art(0xF003, whole + alone, version=15), 1, 15)


def _flags(sort: int) -> bytes:
    return art(0xF00A, struct.pack("<II", 1025, 0xA00), sort, 2)


def _anchor(drawn: Drawn) -> bytes:
    (row, into), (last, into_last) = drawn.first, drawn.last
    return art(0xF010, struct.pack("<9H", 2, drawn.column, 0, row, into, drawn.column + 1, 0, last, into_last))


def _shape(number: int, drawn: Drawn) -> bytes:
    name = (drawn.name + "\0").encode("utf-16-le") if drawn.name else b""
    options = struct.pack("<HI", 0x4104, number) + (struct.pack("<HI", 0xC105, len(name)) if name else b"")
    place = _anchor(drawn)
    if drawn.share is not None:
        top, bottom = (int(1000 * edge) for edge in drawn.share)
        place = art(0xF00F, struct.pack("<4i", 0, top, 1000, bottom))
    return art(0xF004, _flags(75) + art(0xF00B, options + name, 2 if name else 1, 3) + place, version=15)


def compound(stream: bytes) -> bytes:
    """A compound file with that one stream, called Workbook."""
    stream = stream.ljust(4096, b"\0")
    count = -(-len(stream) // 512)
    tables = 1
    while (count + tables + 1) > tables * 128:
        tables += 1
    chain = [i + 1 for i in range(count - 1)] + [0xFFFFFFFE, 0xFFFFFFFE] + [0xFFFFFFFD] * tables
    chain += [0xFFFFFFFF] * (tables * 128 - len(chain))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, tables, count, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<109I", *([count + 1 + i for i in range(tables)] + [0xFFFFFFFF] * (109 - tables)))
    folder = _entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + _entry("Workbook", 2, 0xFFFFFFFF, 0, len(stream))
    body = stream.ljust(count * 512, b"\0") + folder.ljust(512, b"\0")
    return head + body + struct.pack(f"<{len(chain)}I", *chain)


def _entry(name: str, sort: int, child: int, start: int, size: int) -> bytes:
    words = (name + "\0").encode("utf-16-le")
    none = 0xFFFFFFFF
    return words.ljust(64, b"\0") + struct.pack("<HBBIII36xIQ", len(words), sort, 1, none, none, child, start, size)


# -- .xlsb ---------------------------------------------------------------------------------------------


def bits(kind: int, content: bytes = b"") -> bytes:
    """One record of an .xlsb part."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    length, size = b"", len(content)
    while True:
        length += bytes([size & 0x7F | (0x80 if size > 127 else 0)])
        size >>= 7
        if not size:
            return head + length + content


def wide(text: str) -> bytes:
    """A text of an .xlsb part."""
    return struct.pack("<I", len(text)) + text.encode("utf-16-le", "surrogatepass")


def xlsb(page: Page, *, formats: Sequence[str] = (), drawing: str = "", more: dict[str, bytes | str] | None = None,
         rich: dict[tuple[int, int], int] | None = None) -> bytes:  # fmt: skip
    """A binary workbook with that sheet; ``drawing`` are the anchors upon it, ``rich`` the metadata of cells."""
    state = 1 if page.hidden else 0
    book = bits(131) + bits(143) + bits(156, struct.pack("<II", state, 1) + wide("rId1") + wide(page.name))
    codes = b"".join(bits(44, struct.pack("<H", 164 + i) + wide(code)) for i, code in enumerate(formats))
    styles = [0, *range(164, 164 + len(formats))]
    cells = b"".join(bits(47, struct.pack("<HH", 0, style) + bytes(12)) for style in styles)
    links = [(f"rId{9 + i}", "hyperlink", address) for i, address in enumerate(page.links.values())]
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        "_rels/.rels": make.relations(("rId1", "officeDocument", "xl/workbook.bin")),
        "xl/workbook.bin": book + bits(144) + bits(132),
        "xl/_rels/workbook.bin.rels": make.relations(
            ("rId1", "worksheet", "worksheets/sheet1.bin"), ("rId2", "styles", "styles.bin")
        ),
        "xl/styles.bin": bits(278)
        + bits(615, struct.pack("<I", len(formats))) + codes + bits(616)
        + bits(617, struct.pack("<I", len(styles))) + cells + bits(618) + bits(279),
        "xl/worksheets/sheet1.bin": _binary_sheet(page, drawing, rich or {}),
        "xl/worksheets/_rels/sheet1.bin.rels": make.relations(("rId1", "drawing", "../drawings/drawing1.xml"), *links),
    }
    return make.package({**parts, **(more or {})})


def _binary_sheet(page: Page, drawing: str, rich: dict[tuple[int, int], int]) -> bytes:
    rows, columns = len(page.rows), max((len(row) for row in page.rows), default=1)
    parts = [bits(129), bits(148, struct.pack("<4I", 0, max(rows - 1, 0), 0, max(columns - 1, 0)))]
    parts += [bits(485, struct.pack("<IHH", 0xFFFFFFFF, 8, 300) + bytes(4)), bits(145)]
    for row, cells in enumerate(page.rows, start=1):
        height = int(page.heights.get(row, 15) * 20)
        flags = 0x10 if row in page.hidden_rows else 0
        parts.append(bits(0, struct.pack("<IIHBBB", row - 1, 0, height, 0, flags, 0) + struct.pack("<I", 0)))
        for column, cell in enumerate(cells):
            if (row, column) in rich:
                parts.append(bits(50, struct.pack("<I", rich[row, column])))
                parts.append(bits(3, struct.pack("<IIB", column, 0, 15)))
            elif isinstance(cell, str):
                parts.append(bits(6, struct.pack("<II", column, 0) + wide(cell)))
            elif cell is not None:
                value, style = cell if isinstance(cell, tuple) else (cell, 0)
                parts.append(bits(5, struct.pack("<IId", column, style, value)))
    parts.append(bits(146))
    if page.merged:
        spans = b"".join(bits(176, struct.pack("<4I", a - 1, c - 1, b, d)) for a, b, c, d in page.merged)
        parts += [bits(177, struct.pack("<I", len(page.merged))), spans, bits(178)]
    for i, (row, column) in enumerate(page.links):
        where = struct.pack("<4I", row - 1, row - 1, column, column)
        parts.append(bits(494, where + wide(f"rId{9 + i}") + wide("") * 3))
    if drawing:
        parts.append(bits(550, wide("rId1")))
    return b"".join([*parts, bits(130)])

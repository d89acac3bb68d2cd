"""The pictures of an .xls workbook: the store of them all, and the shapes of a sheet that show them.

Both are trees of records as the published format of Office drawings describes them: eight bytes of head (version and
instance, kind, length), then the content. Whatever does not hold together is left out, nothing here is trusted.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

_MOST_UNPACKED = 128 * 2**20  # bytes of one drawing that is kept packed
_DEEPEST = 16  # groups within groups
_GROUP, _SHAPE, _STORE, _ENTRY = 0xF003, 0xF004, 0xF001, 0xF007
_CONTAINERS = frozenset({0xF000, 0xF001, 0xF002, 0xF003, 0xF004})
_GROUP_FRAME, _FLAGS, _PROPERTIES, _CHILD, _ANCHOR = 0xF009, 0xF00A, 0xF00B, 0xF00F, 0xF010
_ENDINGS = {
    0xF01A: "emf", 0xF01B: "wmf", 0xF01C: "pict", 0xF01D: "jpg", 0xF01E: "png", 0xF01F: "bmp",
    0xF029: "tif", 0xF02A: "jpg",
}  # fmt: skip
_DRAWINGS = frozenset({0xF01A, 0xF01B, 0xF01C})  # kept packed, with a head that tells their size
_DELETED, _HOST_CONTROL = 0x8, 201
_PICTURE, _FILE_NAME, _DESCRIPTION = 0x104, 0x105, 0x381
_NAMED = re.compile(r"[^/\\:]+\.(png|jpe?g|gif|webp|bmp|tiff?|emf|wmf)", re.IGNORECASE)


class Blip(NamedTuple):
    """A picture of the store: the ending of its name, and its bytes."""

    ending: str
    data: bytes


class Spot(NamedTuple):
    """Where a shape stands: rows and columns from 0, and how far into them in 1/256 and 1/1024 of their size."""

    column: int
    row: int
    into_row: int
    last_row: int
    into_last_row: int


@dataclass(frozen=True, slots=True)
class Shape:
    """A picture on a sheet: its 1-based place in the store, its spot, and the share of the spot that it takes.

    ``top`` and ``bottom`` run from 0 to 1; they are less than all for the pictures of a group.
    """

    blip: int
    spot: Spot
    top: float = 0.0
    bottom: float = 1.0
    name: str = ""


class _Record(NamedTuple):
    instance: int
    kind: int
    content: memoryview


def _records(data: memoryview) -> Iterator[_Record]:
    """The records that stand side by side in that content; one that is cut short ends where the content does."""
    at = 0
    while at + 8 <= len(data):
        head, kind, length = struct.unpack_from("<HHI", data, at)
        yield _Record(head >> 4, kind, data[at + 8 : at + 8 + length])
        at += 8 + length


# -- the store -----------------------------------------------------------------------------------------


def blips(group: bytes) -> list[Blip | None]:
    """The pictures of the store in their order, None for places that are empty or cannot be read."""
    found: list[Blip | None] = []
    for top in _records(memoryview(group)):
        for store in _records(top.content) if top.kind in _CONTAINERS else ():
            if store.kind == _STORE:
                found += [_entry(record) for record in _records(store.content)]
    return found


def _entry(record: _Record) -> Blip | None:
    """The picture of one entry: in a frame that tells its name, or bare."""
    if record.kind != _ENTRY:
        return _blip(record)
    if len(record.content) < 36:
        return None
    name_length = record.content[33]
    return next((_blip(inner) for inner in _records(record.content[36 + name_length :])), None)


def _blip(record: _Record) -> Blip | None:
    ending = _ENDINGS.get(record.kind)
    if ending is None:
        return None
    start = 32 if record.instance & 1 else 16  # one number that identifies it, or two
    if record.kind in _DRAWINGS:
        data = _drawing(record.content[start:], ending)
    else:
        data = bytes(record.content[start + 1 :])
        data = _bitmap(data) if ending == "bmp" and not data.startswith(b"BM") else data
    return Blip(ending, data) if data else None


def _drawing(content: memoryview, ending: str) -> bytes:
    if len(content) < 34:
        return b""
    left, top, right, bottom = struct.unpack_from("<4i", content, 4)
    packed = bytes(content[34:])
    if content[32] == 0:
        try:
            packed = zlib.decompressobj().decompress(packed, _MOST_UNPACKED)
        except zlib.error:
            return b""
    return _placeable(packed, left, top, right, bottom) if ending == "wmf" else packed


def _placeable(data: bytes, *bounds: int) -> bytes:
    """A WMF drawing with the head that its files have and the store leaves out."""
    if data.startswith(b"\xd7\xcd\xc6\x9a"):
        return data
    clipped = (min(max(edge, -32768), 32767) for edge in bounds)
    head = b"\xd7\xcd\xc6\x9a\0\0" + struct.pack("<4hHI", *clipped, 1440, 0)
    check = 0
    for (word,) in struct.iter_unpack("<H", head):
        check ^= word
    return head + struct.pack("<H", check) + data


def _bitmap(data: bytes) -> bytes:
    """A bitmap with the head that its files have and the store leaves out."""
    if len(data) < 40:
        return b""
    size, _, _, _, bits, packing = struct.unpack_from("<IiiHHI", data)
    colours = struct.unpack_from("<I", data, 32)[0] if size >= 40 else 0
    palette = (colours or (1 << bits if bits <= 8 else 0)) * 4 + (12 if packing == 3 and size == 40 else 0)
    return b"BM" + struct.pack("<IHHI", 14 + len(data), 0, 0, 14 + size + palette) + data


# -- the shapes ----------------------------------------------------------------------------------------


def shapes(drawing: bytes) -> list[Shape]:
    """The pictures of one sheet, those within groups too, in their order."""
    found: list[Shape] = []
    for top in _records(memoryview(drawing)):
        if top.kind in _CONTAINERS:
            for record in _records(top.content):
                if record.kind == _GROUP:
                    _of_group(record.content, found)
    return found


class _Frame(NamedTuple):
    """A group: the spot of the outermost one, this one's share of it, and the heights it measures its shapes in."""

    spot: Spot
    top: float
    bottom: float
    first: int
    last: int


def _of_group(content: memoryview, found: list[Shape], outer: _Frame | None = None, depth: int = 0) -> None:
    frame = outer
    for number, record in enumerate(_records(content)):
        if record.kind == _GROUP and depth < _DEEPEST:
            _of_group(record.content, found, frame, depth + 1)
        elif record.kind == _SHAPE:
            parts = {part.kind: part for part in _records(record.content)}
            place = _place(parts, outer if not number else frame)
            if number == 0 and _GROUP_FRAME in parts:  # the first shape of a group is the group itself
                frame = _framed(parts[_GROUP_FRAME].content, place) if depth else None
            elif place is not None:
                _add_picture(parts, place, found)


def _place(parts: dict[int, _Record], frame: _Frame | None) -> tuple[Spot, float, float] | None:
    anchor, child = parts.get(_ANCHOR), parts.get(_CHILD)
    if anchor is not None and len(anchor.content) >= 18:
        _, column, _, row, into, _, _, last, into_last = struct.unpack_from("<9H", anchor.content)
        return Spot(column, row, into, last, into_last), 0.0, 1.0
    if frame is None or child is None or len(child.content) < 16 or frame.last == frame.first:
        return None
    _, top, _, bottom = struct.unpack_from("<4i", child.content)
    low, high = ((edge - frame.first) / (frame.last - frame.first) for edge in (top, bottom))
    size = frame.bottom - frame.top
    return frame.spot, frame.top + size * min(max(low, 0.0), 1.0), frame.top + size * min(max(high, 0.0), 1.0)


def _framed(content: memoryview, place: tuple[Spot, float, float] | None) -> _Frame | None:
    if place is None or len(content) < 16:
        return None
    _, top, _, bottom = struct.unpack_from("<4i", content)
    return _Frame(*place, top, bottom)


def _add_picture(parts: dict[int, _Record], place: tuple[Spot, float, float], found: list[Shape]) -> None:
    flags = parts.get(_FLAGS)
    if flags is not None and len(flags.content) >= 8:
        (state,) = struct.unpack_from("<I", flags.content, 4)
        if state & _DELETED or flags.instance == _HOST_CONTROL:
            return
    properties = parts.get(_PROPERTIES)
    blip, name = _properties(properties) if properties is not None else (0, "")
    if blip:
        found.append(Shape(blip, *place, name))


def _properties(record: _Record) -> tuple[int, str]:
    """Which picture of the store a shape shows (0 = none), and the name of its file where it tells."""
    blip, names = 0, {}
    at = min(record.instance * 6, len(record.content) - len(record.content) % 6)
    for place in range(0, at, 6):
        number, value = struct.unpack_from("<HI", record.content, place)
        if number & 0x8000:  # the value is a length, and the content stands behind all properties
            if number & 0x3FFF in (_FILE_NAME, _DESCRIPTION):
                told = bytes(record.content[at : at + value]).decode("utf-16-le", "replace")
                names[number & 0x3FFF] = told.strip("\0")
            at += value
        elif number & 0x3FFF == _PICTURE:
            blip = value
    files = (names.get(key, "") for key in (_DESCRIPTION, _FILE_NAME))
    return blip, next((name for name in files if _NAMED.fullmatch(name)), "")

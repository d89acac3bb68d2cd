"""The beginning of an .xls workbook, as a small .xls of its own: what comes before the sheets, and their first rows."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

import olefile

_STREAMS = ("Workbook", "Book")
_BOF, _EOF, _CONTINUE, _SHEET, _PICTURES = 0x809, 0x0A, 0x3C, 0x85, 0xEB
_CELLS = frozenset({0x06, 0xBD, 0xBE, 0xD6, 0xFD, 0x201, 0x203, 0x204, 0x205, 0x27E})  # each begins with its row
_END = struct.pack("<HH", _EOF, 0)
_MOST = 109 * 128 * 512 - 2**17  # bytes that a compound file holds without tables of tables
_SECTOR, _LAST, _FREE, _TABLE = 512, 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def of_workbook(data: bytes, rows: int) -> bytes:
    """An .xls with the first ``rows`` rows of each sheet and no pictures; the whole where it cannot be cut."""
    if not data.startswith(olefile.MAGIC):
        return data
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            name = next((name for name in _STREAMS if container.exists(name)), "")
            stream = container.openstream(name).read() if name else b""
    except OSError:  # what is wrong with it, the reader of the whole says
        return data
    cut = _cut(stream, rows) if stream else b""
    return _compound(cut, name) if 0 < len(cut) < _MOST else data


def _records(stream: bytes, at: int) -> Iterator[tuple[int, int, int]]:
    """Kind, place and end of each record from there to the end of that part; parts within it are one."""
    depth = 0
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 1 or kind == _BOF:
            yield kind, at, at + 4 + length
        at += 4 + length
        if depth <= 0:
            return


def _cut(stream: bytes, rows: int) -> bytes:
    """All before the sheets, without pictures, and each sheet up to that row; b"" where that is not to be had."""
    head, sheets, before = bytearray(), [], 0
    for kind, at, end in _records(stream, 0):
        if kind == _PICTURES or (kind == _CONTINUE and before == _PICTURES):
            before = _PICTURES
            continue
        if kind == _SHEET and end - at >= 8:
            sheets.append((len(head) + 4, struct.unpack_from("<I", stream, at + 4)[0]))
        head += stream[at:end]
        before = kind
    for place, start in sheets:
        if start >= len(stream):
            return b""
        struct.pack_into("<I", head, place, len(head))
        head += _sheet(stream, start, rows)
    return bytes(head)


def _sheet(stream: bytes, start: int, rows: int) -> bytes:
    end = start
    for kind, at, end in _records(stream, start):
        if kind in _CELLS and end - at >= 6 and struct.unpack_from("<H", stream, at + 4)[0] >= rows:
            return stream[start:at] + _END
    return stream[start:end]


def _compound(stream: bytes, name: str) -> bytes:
    """A compound file that holds that one stream."""
    stream = stream.ljust(4096, b"\0")  # a shorter one would belong elsewhere in the file
    count = -(-len(stream) // _SECTOR)
    tables = 1
    while count + tables + 1 > tables * 128:
        tables += 1
    chain = [*range(1, count), _LAST, _LAST, *[_TABLE] * tables]
    chain += [_FREE] * (tables * 128 - len(chain))
    places = [count + 1 + i for i in range(tables)] + [_FREE] * (109 - tables)
    head = olefile.MAGIC + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    head += struct.pack("<IIIIIIIII", 0, tables, count, 0, 4096, _LAST, 0, _LAST, 0) + struct.pack("<109I", *places)
    folder = _entry("Root Entry", 5, 1, _LAST, 0) + _entry(name, 2, _FREE, 0, len(stream))
    body = stream.ljust(count * _SECTOR, b"\0") + folder.ljust(_SECTOR, b"\0")
    return head + body + struct.pack(f"<{len(chain)}I", *chain)


def _entry(name: str, sort: int, child: int, start: int, size: int) -> bytes:
    words = f"{name}\0".encode("utf-16-le")
    return words.ljust(64, b"\0") + struct.pack(
        "<HBBIII36xIQ", len(words), sort, 1, _FREE, _FREE, child, start, size
    )

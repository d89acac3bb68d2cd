"""A package written again with one part replaced: every other part keeps its bytes, packed as they were."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterable
from typing import IO

from seller_assistant.sheets import refusals

_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_HEAD = struct.Struct("<4s5H3L2H")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_TAIL = struct.Struct("<4s4H2LH")
_LEVEL = 2  # most of what a sheet repeats is found by then, in half the time


class _Entry:
    """One record of the directory: its fields, and its name, extra field and comment as they stand."""

    def __init__(self, data: bytes, start: int) -> None:
        self.fields = list(_ENTRY.unpack_from(data, start))
        name, extra, comment = self.fields[10], self.fields[11], self.fields[12]
        begin = start + _ENTRY.size
        self.rest = data[begin : begin + name + extra + comment]
        self.end = begin + name + extra + comment
        self.name = self.rest[:name]
        self.extra = self.rest[name : name + extra]


def copy_with(data: bytes, part: str, pieces: Iterable[bytes], target: IO[bytes], file: str) -> None:
    """Write the package in ``data`` to ``target`` with the content of ``part`` replaced by those pieces.

    Order, names, times and packing of all other parts stay. Raises FileProblem where the package's directory is odd.
    """
    end = data.rfind(_END)
    if end < 0 or len(data) > 0xFFFFFFFF:
        raise refusals.damaged(file)
    count, size, offset = struct.unpack_from("<HLL", data, end + 10)
    shift = end - size - offset  # bytes before the archive itself
    entries, at = [], end - size
    for _ in range(count):
        if data[at : at + 4] != _CENTRAL:
            raise refusals.damaged(file)
        entries.append(_Entry(data, at))
        at = entries[-1].end
    wanted = part.casefold()
    written = 0
    for entry in entries:
        name = _decoded(entry)
        where = written
        if name.lstrip("/").casefold() == wanted:
            written += _replace(entry, pieces, target)
        else:
            written += _copy(data, entry, shift, target)
        entry.fields[16] = where
    directory = b"".join(_ENTRY.pack(*entry.fields) + entry.rest for entry in entries)
    target.write(directory)
    target.write(_TAIL.pack(_END, 0, 0, count, count, len(directory), written, 0))


def _decoded(entry: _Entry) -> str:
    return entry.name.decode("utf-8" if entry.fields[3] & 0x800 else "cp437")


def _copy(data: bytes, entry: _Entry, shift: int, target: IO[bytes]) -> int:
    """The entry's packed bytes under a new head without a tail: sizes and sum are those of the directory."""
    start = entry.fields[16] + shift
    if data[start : start + 4] != _LOCAL:
        raise zipfile.BadZipFile("no local header")
    name, extra = struct.unpack_from("<HH", data, start + 26)
    begin = start + _HEAD.size + name + extra
    entry.fields[3] &= ~8
    head = _head(entry, data[start + _HEAD.size + name : begin])
    packed = data[begin : begin + entry.fields[8]]
    target.write(head)
    target.write(packed)
    return len(head) + len(packed)


def _replace(entry: _Entry, pieces: Iterable[bytes], target: IO[bytes]) -> int:
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, -15)
    crc = size = packed = 0
    start = target.tell()
    entry.fields[3] &= ~8
    entry.fields[4] = zipfile.ZIP_DEFLATED
    target.write(_head(entry, b""))
    for piece in pieces:
        crc, size = zlib.crc32(piece, crc), size + len(piece)
        packed += target.write(packer.compress(piece))
    packed += target.write(packer.flush())
    entry.fields[7:10] = crc, packed, size
    end = target.tell()
    target.seek(start)
    head = _head(entry, b"")
    target.write(head)
    target.seek(end)
    return len(head) + packed


def _head(entry: _Entry, extra: bytes) -> bytes:
    _, _, needed, flags, method, time, day, crc, packed, size, *_ = entry.fields
    return _HEAD.pack(_LOCAL, needed, flags, method, time, day, crc, packed, size, len(entry.name), len(extra)) + (
        entry.name + extra
    )

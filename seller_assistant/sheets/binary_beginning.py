"""The beginning of a large .xlsb, cut out so that its first rows can be shown before the rest is looked at."""

from __future__ import annotations

import io
import re
import struct
import zipfile

from seller_assistant.sheets import container

_WHOLE = 256 * 2**10  # bytes of a part that is kept as it is
_OTHER = 2 * 2**20  # bytes of another part, such as the styles
_MOST = 16 * 2**20  # bytes of a part in which the end of a row is looked for
_SHEET = re.compile(r"xl/worksheets/[^/]+\.bin$", re.IGNORECASE)
_STRINGS = "xl/sharedstrings.bin"
_ROW, _SHARED, _STRING = 0, 7, 19  # BrtRowHdr, BrtCellIsst, BrtSSTItem
_SHEET_ENDS = bytes((0x92, 0x01, 0, 0x82, 0x01, 0))  # BrtEndSheetData, BrtEndSheet
_STRINGS_END = bytes((0xA0, 0x01, 0))  # BrtEndSst


def of_workbook(data: bytes, rows: int) -> bytes:
    """A workbook that holds the first ``rows`` rows of each large sheet, without pictures and what lies behind."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(made, "w") as small:
        container.check_parts(package.infolist(), "")
        last = -1
        strings: list[zipfile.ZipInfo] = []
        for part in package.infolist():
            name = part.filename.lower().lstrip("/")
            if _SHEET.match(name):
                sheet, highest = _sheet(_start(package, part), rows, part.file_size)
                last = max(last, highest)
                small.writestr(part.filename, sheet)
            elif name == _STRINGS:
                strings.append(part)
            elif not name.startswith(("xl/media/", "xl/drawings/")) and part.file_size <= _OTHER:
                small.writestr(part.filename, package.read(part))
        for part in strings:
            small.writestr(part.filename, _texts(_start(package, part), last + 1, part.file_size))
    return made.getvalue()


def _start(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """As much of a part as is looked through."""
    with package.open(part) as stream:
        return stream.read(_MOST)


def _sheet(content: bytes, rows: int, size: int) -> tuple[bytes, int]:
    """The sheet up to the end of so many rows, and the highest number of a shared text in it, -1 for none."""
    seen, highest, at, is_large = 0, -1, 0, size > _WHOLE
    while (record := _record(content, at)) is not None:
        kind, begin, end = record
        if kind == _ROW:
            seen += 1
            if seen > rows and is_large:
                return content[:at] + _SHEET_ENDS, highest
        elif kind == _SHARED and end - begin >= 12:
            highest = max(highest, struct.unpack_from("<I", content, begin + 8)[0])
        at = end
    return (content[:at] + _SHEET_ENDS if size > len(content) else content), highest


def _texts(content: bytes, count: int, size: int) -> bytes:
    """The shared texts up to the so manyth."""
    seen, at = 0, 0
    if size <= _WHOLE:
        return content
    while (record := _record(content, at)) is not None:
        kind, _, end = record
        seen += kind == _STRING
        if seen > count:
            break
        at = end
    return content[:at] + _STRINGS_END


def _record(content: bytes, at: int) -> tuple[int, int, int] | None:
    """Kind, begin and end of the content of the record there; None at the end, or where it is cut short."""
    size = len(content)
    if at >= size:
        return None
    kind, at = content[at], at + 1
    if kind & 0x80 and at < size:
        kind, at = kind & 0x7F | content[at] << 7, at + 1
    length = shift = 0
    while at < size and shift < 28:
        byte, at = content[at], at + 1
        length |= (byte & 0x7F) << shift
        shift += 7
        if not byte & 0x80:
            return (kind, at, at + length) if at + length <= size else None
    return None

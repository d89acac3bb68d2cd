"""The beginning of a large file, cut out so that its first rows can be shown before the rest is looked at.

What is cut out is a small file of the same kind, which the same readers read: the rows look as they will later.
What lies behind the rows in the file is not there: merged cells and pictures of a sheet that was cut.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from seller_assistant.sheets import binary_beginning, container, excel97_beginning

_WHOLE = 2 * 2**20  # bytes of a part that is kept as it is
_SMALL = 256 * 2**10  # bytes of a binary workbook that is read whole
_MOST = 16 * 2**20  # bytes of a part in which the end of a row is looked for
_TEXT = 256 * 2**10  # bytes of a text
_PIECE = 256 * 2**10
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml$", re.IGNORECASE)
_STRINGS = "xl/sharedstrings.xml"
_ROOT = re.compile(rb"<((?:[\w.-]+:)?)(worksheet|sst|document-content|Workbook)[\s>]")
_ROW = re.compile(rb"</(?:[\w.-]+:)?row>")
_STRING = re.compile(rb"</(?:[\w.-]+:)?si>|<(?:[\w.-]+:)?si/>")
_TABLE_ROW = re.compile(rb"</(?:[\w.-]+:)?table-row>")
_XML_ROW = re.compile(rb"</(?:[\w.-]+:)?Row>")
_NUMBERED = re.compile(rb' t="s"[^<>]*><(?:[\w.-]+:)?v>(\d{1,9})<')


def of_file(path: Path, kind: str, rows: int) -> bytes:
    """A file of that kind that holds the first ``rows`` rows of each sheet and perhaps more; else the whole file."""
    if kind == "text":
        return _text(path)
    data = path.read_bytes()
    if kind in ("xlsx", "xlsm"):
        return _workbook(data, rows)
    if kind == "xlsb" and len(data) > _SMALL:
        return binary_beginning.of_workbook(data, rows)
    if kind == "ods":
        return _open_document(data, rows)
    if kind == "xls" and len(data) > _WHOLE:
        return excel97_beginning.of_workbook(data, rows)
    if kind == "html" and len(data) > _WHOLE:
        return data[:_WHOLE]
    if kind == "xml" and len(data) > _WHOLE:
        ending = (b"</%bTable>", b"</%bWorksheet>", b"</%bWorkbook>")
        return _cut(iter((data[:_MOST],)), _XML_ROW, rows, ending) or data
    return data


def _text(path: Path) -> bytes:
    """The first lines of a text."""
    with path.open("rb") as stream:
        data = stream.read(_TEXT)
        if not stream.read(1):
            return data
    end = data.rfind(b"\n") + 1
    return data[:end] if end and b"\0" not in data[:1000] else data


def _workbook(data: bytes, rows: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(made, "w") as small:
        container.check_parts(package.infolist(), "")
        last_string = -1
        for part in package.infolist():
            name = part.filename.lower().lstrip("/")
            if _SHEET.match(name):
                sheet = _part(package, part, _ROW, rows, (b"</%bsheetData>", b"</%bworksheet>"))
                last_string = max([last_string, *map(int, _NUMBERED.findall(sheet))])
                small.writestr(part.filename, sheet)
            elif name.startswith("xl/media/"):
                small.writestr(part.filename, b"")  # its cell is known to hold a picture and shows no text
            elif name.endswith((".xml", ".rels")) and name != _STRINGS and part.file_size <= _WHOLE:
                small.writestr(part.filename, b"" if name.startswith("xl/drawings/") else package.read(part))
        for part in package.infolist():
            if part.filename.lower().lstrip("/") == _STRINGS:
                small.writestr(part.filename, _part(package, part, _STRING, last_string + 1, (b"</%bsst>",)))
    return made.getvalue()


def _open_document(data: bytes, rows: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(made, "w") as small:
        container.check_parts(package.infolist(), "")
        ending = (b"</table:table>", b"</office:spreadsheet>", b"</office:body>", b"</office:document-content>")
        for part in package.infolist():
            if part.filename == "content.xml":
                small.writestr(part.filename, _part(package, part, _TABLE_ROW, rows, ending))
            elif part.file_size <= _WHOLE and not part.filename.startswith(("Pictures/", "Thumbnails/")):
                small.writestr(part.filename, package.read(part))
    return made.getvalue()


def _part(
    package: zipfile.ZipFile, part: zipfile.ZipInfo, ends: re.Pattern[bytes], count: int, ending: tuple[bytes, ...]
) -> bytes:
    """The part up to its so manyth row or text; whole where it is small or no end is found."""
    if part.file_size > _WHOLE:
        with package.open(part) as stream:
            found = _cut(iter(lambda: stream.read(_PIECE), b""), ends, count, ending)
        if found is not None:
            return found
    return package.read(part)


def _cut(pieces: Iterator[bytes], ends: re.Pattern[bytes], count: int, ending: tuple[bytes, ...]) -> bytes | None:
    """The XML up to the so manyth of these ends, closed again; None where there are not so many, or too far away."""
    found, seen = b"", 0
    for piece in pieces:
        start = max(len(found) - 64, 0)  # an end may lie across two pieces
        found += piece
        root = _ROOT.search(found, 0, 10_000)
        if root is None or len(found) > _MOST:
            return None
        at = root.end() if start == 0 else start
        for end in ends.finditer(found, at):
            if end.end() <= start + 64 and start:  # counted with the piece before
                continue
            seen += 1
            if seen >= count:
                return found[: end.end()] + b"".join(close.replace(b"%b", root[1]) for close in ending)
    return None

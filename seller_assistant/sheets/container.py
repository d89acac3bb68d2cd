"""What kind of file it is, by its first bytes and its table of contents, before anything is unpacked."""

from __future__ import annotations

import stat
import zipfile
import zlib
from pathlib import Path

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.sheets import refusals

MOST_BYTES = 512 * 2**20  # of the file itself
MOST_TEXT = 300_000_000  # bytes of a text or web page, which take many times that once they are cells
_MOST_UNPACKED = 2 * 2**30  # of all parts together
_MOST_PART = 2**30  # of one XML part
_MOST_PARTS = 60_000
_BOMB_FROM = 100 * 2**20  # unpacked; smaller parts may be packed as tightly as they like
_BOMB_RATIO = 150  # real sheets pack 5 to 40 times

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIGNATURES: tuple[tuple[bytes, Phrase], ...] = (
    (b"%PDF", Phrase(QT_TRANSLATE_NOOP("sheets", "a PDF document"))),
    (b"\x89PNG", Phrase(QT_TRANSLATE_NOOP("sheets", "a picture"))),
    (b"\xff\xd8\xff", Phrase(QT_TRANSLATE_NOOP("sheets", "a picture"))),
    (b"GIF8", Phrase(QT_TRANSLATE_NOOP("sheets", "a picture"))),
    (b"BM\x00", Phrase(QT_TRANSLATE_NOOP("sheets", "a picture"))),
    (b"II*\x00", Phrase(QT_TRANSLATE_NOOP("sheets", "a picture"))),
    (b"MM\x00*", Phrase(QT_TRANSLATE_NOOP("sheets", "a picture"))),
    (b"8BPS", Phrase(QT_TRANSLATE_NOOP("sheets", "a picture"))),
    (b"{\\rtf", Phrase(QT_TRANSLATE_NOOP("sheets", "a text document (RTF)"))),
    (b"7z\xbc\xaf\x27\x1c", Phrase(QT_TRANSLATE_NOOP("sheets", "a packed archive (7z)"))),
    (b"Rar!", Phrase(QT_TRANSLATE_NOOP("sheets", "a packed archive (RAR)"))),
    (b"\x1f\x8b", Phrase(QT_TRANSLATE_NOOP("sheets", "a packed archive (gzip)"))),
    (b"SQLite format 3", Phrase(QT_TRANSLATE_NOOP("sheets", "a database"))),
    (b"MZ\x90", Phrase(QT_TRANSLATE_NOOP("sheets", "a program"))),
    (b"\x7fELF", Phrase(QT_TRANSLATE_NOOP("sheets", "a program"))),
    (b"ID3", Phrase(QT_TRANSLATE_NOOP("sheets", "a sound recording"))),
)


def kind(path: Path) -> str:
    """xlsx, xlsm, xlsb, xls, ods, html, xml or text; raises FileProblem for all that is no list."""
    file = path.name
    _openable(path)
    try:
        with path.open("rb") as stream:
            head = stream.read(8192)
    except OSError as error:
        raise refusals.locked(file) from error
    if head.startswith(_ZIP):
        return _zip_kind(path)
    if head.startswith(_OLE):
        return _ole_kind(path)
    if head[:4] in (b"PK\x05\x06", b"PK\x07\x08"):
        raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "an empty ZIP archive")))
    found = kind_of_text(head, file)
    if path.stat().st_size > MOST_TEXT:
        raise refusals.too_large(file, f"{path.stat().st_size // 2**20} MB")
    return found


def _openable(path: Path) -> None:
    file = path.name
    try:
        found = path.stat()
    except PermissionError as error:
        raise refusals.locked(file) from error
    except (OSError, ValueError) as error:
        raise refusals.missing(file or str(path)) from error
    if stat.S_ISDIR(found.st_mode):
        raise refusals.folder(file or str(path))
    if file.startswith(("~$", ".~lock.")):
        raise refusals.office_lock(file)
    if not stat.S_ISREG(found.st_mode):
        raise refusals.not_a_file(file)
    if not found.st_size:
        raise refusals.empty(file)
    if found.st_size > MOST_BYTES:
        raise refusals.too_large(file, f"{found.st_size // 2**20} MB")


def kind_of_text(head: bytes, file: str) -> str:
    """html, xml (Excel 2003), or text, from the first bytes of a file that is no container."""
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            raise refusals.not_a_list(file, what)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "a picture")))
    if head[4:8] == b"ftyp":
        raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "a picture or a film")))
    if head[:2] in (b"\x09\x08", b"\x09\x04", b"\x09\x02") and head[2:4] in (b"\x10\0", b"\x08\0", b"\x06\0"):
        return "xls"  # a bare BIFF stream, as very old programs wrote
    start = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:4000].lower()
    if start.startswith((b"<?xml", b"<workbook", b"<ss:workbook")) and b"microsoft-com:office:spreadsheet" in start:
        return "xml"
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<meta", b"<body", b"<style", b"<div")):
        return "html"
    if start.startswith(b"<?xml") and b"<html" in start:
        return "html"
    if start.startswith(b"<?xml") or start.startswith((b"<svg", b"<rss", b"<feed", b"<!doctype")):
        raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "an XML document")))
    if start.startswith(b"<!--") and b"<table" in start:
        return "html"
    return "text"


def _zip_kind(path: Path) -> str:
    file = path.name
    try:
        with zipfile.ZipFile(path) as package:
            check_parts(package.infolist(), file)
            return _package_kind(package, file)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, LookupError, RuntimeError, ValueError) as error:
        raise refusals.damaged(file, str(error)) from error


def check_parts(parts: list[zipfile.ZipInfo], file: str) -> None:
    """Raise FileProblem where the table of contents promises more than a list can hold, or is encrypted."""
    if len(parts) > _MOST_PARTS:
        raise refusals.too_large(file, f"{len(parts)} parts")
    if any(part.flag_bits & 1 for part in parts):
        raise refusals.password(file)
    unpacked = sum(part.file_size for part in parts)
    if unpacked > _MOST_UNPACKED:
        raise refusals.too_large(file, f"{unpacked // 2**20} MB")
    for part in parts:
        bomb = part.file_size > _BOMB_FROM and part.file_size > _BOMB_RATIO * max(part.compress_size, 1)
        if bomb or (part.file_size > _MOST_PART and part.filename.endswith((".xml", ".bin"))):
            raise refusals.too_large(file, f"{part.filename}: {part.file_size // 2**20} MB")


def _package_kind(package: zipfile.ZipFile, file: str) -> str:
    names = set(package.namelist())
    if "[Content_Types].xml" in names:
        types = package.read("[Content_Types].xml")[:200_000]
        if "xl/workbook.bin" in names or b"sheet.binary.macroEnabled.main" in types:
            return "xlsb"
        if b"spreadsheetml" in types or "xl/workbook.xml" in names:
            return "xlsm" if b"macroEnabled" in types else "xlsx"
        if any(name.startswith("word/") for name in names):
            raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "a Word document")))
        if any(name.startswith("ppt/") for name in names):
            raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "a PowerPoint presentation")))
    if "mimetype" in names:
        mime = package.read("mimetype")[:200].strip()
        if mime.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
            if "META-INF/manifest.xml" in names and b"encryption-data" in package.read("META-INF/manifest.xml"):
                raise refusals.password(file)
            return "ods"
        if b"opendocument" in mime:
            raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "a text document or presentation")))
        if b"epub" in mime:
            raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "an electronic book")))
    if any(name.endswith(".iwa") or name == "Index.zip" for name in names):
        raise refusals.not_a_list(
            file, Phrase(QT_TRANSLATE_NOOP("sheets", "an Apple Numbers or Pages document (export it to Excel first)"))
        )
    raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "a ZIP archive with other files in it")))


def _ole_kind(path: Path) -> str:
    file = path.name
    try:
        data = path.read_bytes()
    except OSError as error:
        raise refusals.locked(file) from error

    def has(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if has("EncryptedPackage") or has("EncryptionInfo"):
        raise refusals.password(file)
    if has("Workbook") or has("Book"):
        return "xls"
    if has("WordDocument"):
        raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "a Word document")))
    if has("PowerPoint Document"):
        raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "a PowerPoint presentation")))
    if has("__substg1.0_"):
        raise refusals.not_a_list(file, Phrase(QT_TRANSLATE_NOOP("sheets", "an Outlook message")))
    raise refusals.damaged(file)

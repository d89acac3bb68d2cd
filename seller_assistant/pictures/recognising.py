"""What the bytes of a would-be picture really are, whatever its file is called."""

from __future__ import annotations

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import PictureProblem, Said

MAX_BYTES = 40_000_000
_HEIF = (b"heic", b"heix", b"mif1", b"msf1", b"hevc", b"heim", b"heis")
_PAGE = (b"<!doctype html", b"<html", b"<head", b"<body", b"<script")


def refuse_what_is_no_picture(data: bytes, where: Said = "") -> None:
    """Return when the bytes may be a picture; raise PictureProblem that names what they are otherwise."""
    if not data:
        raise _problem("picture-empty", Phrase(QT_TRANSLATE_NOOP("pictures", "The picture is empty (0 bytes).")), where)
    if len(data) > MAX_BYTES:
        raise PictureProblem(
            "picture-too-large",
            Phrase(
                QT_TRANSLATE_NOOP("pictures", "The picture is too large: {found} MB, and {limit} MB is the most."),
                found=round(len(data) / 1_000_000), limit=MAX_BYTES // 1_000_000,
            ),
            where=where, expected=str(MAX_BYTES), found=str(len(data)), next=_save_smaller(),
        )  # fmt: skip
    kind = _other_kind(data)
    if kind is not None:
        code, message = kind
        raise _problem(code, message, where)


def _other_kind(data: bytes) -> tuple[str, Phrase] | None:
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(_PAGE) or b"<html" in start[:1024]:
        return "picture-web-page", Phrase(
            QT_TRANSLATE_NOOP("pictures", "This is a web page, not a picture, although its name says picture.")
        )
    if b"<svg" in start:
        return "picture-drawing", Phrase(QT_TRANSLATE_NOOP("pictures", "This is an SVG drawing, not a photo."))
    if data[:4] == b"\x01\x00\x00\x00" and data[40:44] == b" EMF":
        return "picture-drawing", Phrase(
            QT_TRANSLATE_NOOP("pictures", "This is an EMF drawing of Windows, not a photo.")
        )
    if data[:4] == b"\xd7\xcd\xc6\x9a":
        return "picture-drawing", Phrase(
            QT_TRANSLATE_NOOP("pictures", "This is a WMF drawing of Windows, not a photo.")
        )
    if data[:5] == b"%PDF-":
        return "picture-document", Phrase(QT_TRANSLATE_NOOP("pictures", "This is a PDF document, not a picture."))
    if data[:4] == b"PK\x03\x04":
        return "picture-document", Phrase(
            QT_TRANSLATE_NOOP("pictures", "This is a ZIP file or an Office document, not a picture.")
        )
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF:
        return "picture-heic", Phrase(QT_TRANSLATE_NOOP("pictures", "This is a HEIC photo of an iPhone."))
    return None


def _problem(code: str, message: Phrase, where: Said) -> PictureProblem:
    return PictureProblem(code, message, where=where, expected="JPEG, PNG, WebP, GIF, BMP, TIFF", next=save_as_jpeg())


def save_as_jpeg() -> Phrase:
    """The next step for a picture of the wrong kind."""
    return Phrase(QT_TRANSLATE_NOOP("pictures", "Open it, save it as JPEG or PNG, and add it again."))


def _save_smaller() -> Phrase:
    return Phrase(QT_TRANSLATE_NOOP("pictures", "Save it smaller (2,000 pixels wide is plenty) and add it again."))

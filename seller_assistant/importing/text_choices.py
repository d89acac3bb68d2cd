"""What the owner may decide about a text file: its encoding, and letters that were encoded twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from seller_assistant.importing import remedies
from seller_assistant.importing.choices import Choices
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice
from seller_assistant.sheets import encodings
from seller_assistant.sheets import text as texts
from seller_assistant.sheets.book import Book

_LOOK = 200_000  # bytes that the guesses are made from
GUESSES = 3
_TAGS = re.compile(r"<[^<>]{0,2000}>")
_SAMPLES = 3  # cells that are shown before and after a repair
_BEFORE = 12  # letters shown before the first that is garbled
_LONGEST = 64


def guesses(path: Path, book: Book, choices: Choices) -> tuple[tuple[str, str], ...]:
    """The best guesses of the encoding, each with some of the owner's own lines; () where there is no doubt."""
    if not book.encoding or (book.encoding_sure and not choices.encoding):
        return ()
    with path.open("rb") as file:
        head = file.read(_LOOK)
    found = encodings.guesses(head, GUESSES)
    if choices.encoding and choices.encoding not in dict(found):
        found = [(choices.encoding, encodings.sample(head, choices.encoding)), *found][:GUESSES]
    return tuple(found)


def say_guess(book: Book) -> list[Notice]:
    """The notice for a text whose encoding is a guess; none for others."""
    if book.encoding_sure:
        return []
    return [
        Notice(
            "encoding-guessed",
            "warning",
            Phrase(
                QT_TRANSLATE_NOOP("importing", "The file does not say how its letters are kept; {encoding} was taken."),
                encoding=book.encoding,
            ),
            book.file,
            next=Phrase(
                QT_TRANSLATE_NOOP("importing", "Look at names with accents; choose another encoding if they are wrong.")
            ),
        )
    ]


def samples(book: Book) -> tuple[tuple[str, str], ...]:
    """Some cells with letters that were encoded twice, each as it is and as it would be repaired."""
    if not any(notice.code == remedies.REPAIR_TEXT.code for notice in book.notices):
        return ()
    found: dict[str, str] = {}
    for cell in (cell for sheet in book.sheets for row in sheet.rows for cell in row if not cell.isascii()):
        cell = _TAGS.sub(" ", cell)
        mended = texts.repair(cell)
        if mended != cell:
            before, after = _around(cell, mended)
            if before.split() != after.split():  # a space for a space tells the eye nothing
                found.setdefault(before, after)
            if len(found) == _SAMPLES:
                break
    return tuple(found.items())


def _around(cell: str, mended: str) -> tuple[str, str]:
    """Both texts from a little before the place where they part, on one line."""
    parting = next(i for i in range(len(cell)) if cell[i] != mended[i : i + 1])
    first = max(0, cell.rfind(" ", 0, max(0, parting - _BEFORE)) + 1) if parting > _BEFORE else 0
    return _cut(cell[first:]), _cut(mended[first:])


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[:_LONGEST].rpartition(" ")[0] + " …"


def offered(book: Book) -> Book:
    """The book; where letters were encoded twice, its notice says how to have them repaired."""
    return replace(
        book,
        notices=tuple(
            replace(notice, next=remedies.advice(remedies.REPAIR_TEXT))
            if notice.code == remedies.REPAIR_TEXT.code
            else notice
            for notice in book.notices
        ),
    )


def repaired(book: Book) -> Book:
    """The book with letters that were encoded twice put right ("Ã©" is "é"), and a notice of how many cells changed."""
    changed = 0
    sheets = []
    for sheet in book.sheets:
        rows = []
        for row in sheet.rows:
            mended = tuple(texts.repair(cell) if not cell.isascii() else cell for cell in row)
            changed += sum(one != two for one, two in zip(row, mended, strict=True))
            rows.append(mended)
        sheets.append(replace(sheet, rows=tuple(rows)))
    notices = tuple(_other_notices(book, changed))
    return replace(book, sheets=tuple(sheets), notices=notices)


def _other_notices(book: Book, changed: int) -> Iterator[Notice]:
    yield from (notice for notice in book.notices if notice.code != remedies.REPAIR_TEXT.code)
    if changed:
        said = Phrase(
            QT_TRANSLATE_NOOP("importing", "{n} cells with garbled letters were repaired."),
            one=QT_TRANSLATE_NOOP("importing", "One cell with garbled letters was repaired."),
            n=changed,
        )
        yield Notice("text-repaired", "info", said, book.file)

"""What a cell of pictures says: addresses, file names, and pictures written out (``data:image/png;base64,...``)."""

from __future__ import annotations

import base64
import binascii
import re

from seller_assistant.importing.reading import Column
from seller_assistant.importing.table import Line, Notes
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.sheets.book import CellPicture

BEGINS = "data:image/"
_NO_PICTURE = frozenset({"", "true", "false", "yes", "no", "oui", "non", "x", "0", "1"})
_SPLIT_ADDRESSES = re.compile(r"[\s,;|]+(?=(?:https?:)?//)")
_SPLIT_NAMES = re.compile(r"\s*[,;|\n]\s*")
_WRITTEN = re.compile(
    r"data:image/(?P<kind>[\w.+-]+)(?:;(?!base64)[\w=-]+)*;base64,(?P<data>[\w+/=-]*(?:\r?\n[\w+/=-]{20,})*)",
    re.IGNORECASE,
)
_RUBBISH = re.compile(r"(?:(?![\s,;|]+(?:https?:|data:))\S)*")
_OTHER = re.compile(r"data:image/\S+", re.IGNORECASE)  # such as a drawing in percent signs
_CELL_ENDS = 32_767  # letters that a spreadsheet program keeps in a cell
_MOST = 40_000_000  # letters, 30 MB of picture
_SHOWN = 40
_AGAIN = Phrase(
    QT_TRANSLATE_NOOP("importing", "Save the picture as a file, name it after the SKU, and import its folder too.")
)


def split(value: str) -> list[str]:
    """The addresses or file names in one cell; a comma inside an address stays."""
    parts = _SPLIT_ADDRESSES.split(value) if "//" in value else _SPLIT_NAMES.split(value)
    names = (part.strip(" ,;|\t\n") for part in parts)
    return [name for name in names if name.casefold() not in _NO_PICTURE]


class Embedded(str):
    """The source of a picture that is written out in a cell, with the picture."""

    picture: CellPicture

    def __new__(cls, source: str, picture: CellPicture) -> Embedded:
        """The source with its picture."""
        made = super().__new__(cls, source)
        made.picture = picture
        return made


def taken_out(value: str, line: Line, column: Column, sheet: str, notes: Notes) -> tuple[list[str], str]:
    """The pictures written out in a cell, and what else it says; those that cannot be read are told."""
    found: list[str] = []
    rest: list[str] = []
    end = 0
    for written in _WRITTEN.finditer(value):
        rest.append(value[end : written.start()])
        end = written.end()
        data = _decoded(written["data"])
        if data is None:
            end += len(_RUBBISH.findall(value[end:])[0])
            _refuse(notes, line, column, value)
            continue
        number = len(found) + 1
        name = f"{column.letter}{line.number}-{number}.{_ending(written['kind'])}"
        source = f"cell:{sheet}!{column.letter}{line.number}" + (f"#{number}" if number > 1 else "")
        found.append(Embedded(source, CellPicture(line.number, column.column, name, data, "in-cell")))
    rest.append(value[end:])
    left = "\n".join(part for part in rest if part)
    if BEGINS in left.lower():
        left = _OTHER.sub(" ", left)
        _refuse(notes, line, column, value)
    return found, left.strip(" ,;|\n\r\t")


def _decoded(text: str) -> bytes | None:
    """The bytes, None where they are none, too many, or were cut off."""
    bare = "".join(text.split()).replace("-", "+").replace("_", "/")
    if not bare or len(bare) > _MOST:
        return None
    try:
        return base64.b64decode(bare + "=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def _ending(kind: str) -> str:
    return {"jpeg": "jpg", "svg+xml": "svg", "pjpeg": "jpg", "x-png": "png"}.get(kind.lower(), kind.lower())


def _refuse(notes: Notes, line: Line, column: Column, value: str) -> None:
    if notes.has("picture-embedded", line.number, column.letter):
        return  # a cell is asked for its pictures more than once
    if len(value) >= _CELL_ENDS - 1:
        said = Phrase(
            QT_TRANSLATE_NOOP(
                "importing", "The picture written into this cell was cut off by the spreadsheet; it was left out."
            )
        )
    else:
        said = Phrase(
            QT_TRANSLATE_NOOP("importing", "The picture written into this cell cannot be read; it was left out.")
        )
    found = value[:_SHOWN]
    notes.add("picture-embedded", "warning", said, row=line.number, column=column.letter, found=found, then=_AGAIN)

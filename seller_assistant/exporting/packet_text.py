"""A packet's cells as the bytes of its file, in the dialect asked for; what the file cannot hold is named."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from seller_assistant.exporting.columns import NUMBERS
from seller_assistant.exporting.dialects import DIALECTS, Dialect
from seller_assistant.sheets.writing import LONGEST, write_xlsx

_END = re.compile(r"</(?:p|ul|h3)>")


def file_pieces(dialect: Dialect, rows: Iterable[Mapping[str, str]]) -> Iterator[bytes]:
    """The bytes of the packet's file, piece by piece; ValueError when a cell holds what a packet cannot."""
    if dialect.encoding == "xlsx":
        out = io.BytesIO()
        body = ([row.get(name, "") for name, _ in dialect.columns] for row in rows)
        write_xlsx(out, [("Sheet1", (*dialect.rows(), *body))], heading_rows=len(dialect.rows()))
        yield out.getvalue()
        return
    yield head(dialect)
    for row in rows:
        yield line(row, dialect)


def head(dialect: Dialect = DIALECTS[0]) -> bytes:
    """The byte order mark, where there is one, and the lines before the products."""
    mark = b"\xff\xfe" if dialect.encoding == "utf-16" else b""
    return mark + b"".join(_encoded(f"{dialect.separator.join(cells)}\r\n", dialect) for cells in dialect.rows())


def line(cells: Mapping[str, str], dialect: Dialect = DIALECTS[0]) -> bytes:
    """One product's line; ValueError when a cell holds what a packet cannot."""
    written = (_cell(name, cells.get(name, "")) if name else '""' for name, _ in dialect.columns)
    return _encoded(dialect.separator.join(written) + "\r\n", dialect)


def fitted(cells: Mapping[str, str], dialect: Dialect) -> tuple[Mapping[str, str], Sequence[str]]:
    """The cells as that dialect can hold them, and what had to be changed: "ñ → n", "™ → (left out)"."""
    if dialect.encoding == "xlsx" and len(cells["description"]) > LONGEST:
        kept = [m.end() for m in _END.finditer(cells["description"]) if m.end() <= LONGEST]
        cut = cells["description"][: kept[-1] if kept else 0]
        return {**cells, "description": cut}, (f"{len(cells['description'])} → {len(cut)}",)
    if dialect.encoding != "gbk":
        return cells, ()
    changed: dict[str, str] = {}
    made = {name: _in_gbk(text, name, changed) for name, text in cells.items()}
    return made, tuple(f"{char} → {instead or '∅'}" for char, instead in changed.items())


def _in_gbk(text: str, name: str, changed: dict[str, str]) -> str:
    """The text in characters of GBK. HTML keeps every character as its number; a text takes the nearest letter."""
    out = []
    for char in text:
        if _holds(char):
            out.append(char)
        elif name == "description":
            out.append(f"&#{ord(char)};")
        else:
            instead = "".join(c for c in unicodedata.normalize("NFKD", char) if _holds(c) and c != '"')
            changed[char] = instead
            out.append(instead)
    made = "".join(out)
    # its last byte would be a backslash, which keeps PHP from seeing the quote behind it
    return f"{made} " if made and made[-1].encode("gbk")[-1:] == b"\\" else made


def _holds(char: str) -> bool:
    try:
        char.encode("gbk")
    except UnicodeEncodeError:
        return False
    return True


def _cell(name: str, text: str) -> str:
    if any(c in '"\t\r\n' or ord(c) > 0xFFFF for c in text):
        raise ValueError(f"{name} holds a quote, a tab, a line break or a character beyond U+FFFF")
    return text if name in NUMBERS else f'"{text}"'


def _encoded(text: str, dialect: Dialect) -> bytes:
    return text.encode("utf-16-le" if dialect.encoding == "utf-16" else dialect.encoding)

"""A data packet read again, ours or another program's: the proof that what was written can be read."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import NamedTuple

from seller_assistant.exporting.columns import COLUMNS
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem

_BY_CHINESE = {chinese: name for name, chinese in COLUMNS}
_LONGEST = 20_000_000  # characters of one cell
_HEADING_WITHIN = 5  # rows


class SkuLine(NamedTuple):
    """One line of ``skuProps``: price and quantity as written, the seller's code, and (pid, vid) pairs."""

    price: str
    quantity: str
    code: str
    values: tuple[tuple[str, str], ...]


def read_packet(data: bytes) -> list[dict[str, str]]:
    """The products of a packet, each by English column name; raises FileProblem when it is no packet.

    Takes UTF-16 with its mark, UTF-8 and GBK, tabs or commas, any set of columns, with or without the version line
    and with English names, Chinese names or both.
    """
    text = _decoded(data)
    csv.field_size_limit(_LONGEST)
    first = text.partition("\n")[0] if "\t" in text.partition("\n")[0] else text[:20_000]
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t" if "\t" in first else ","))
    except csv.Error as error:
        raise _no_packet(str(error)) from None
    start, names = _heading(rows)
    products = []
    for cells in rows[start:]:
        if any(cell.strip() for cell in cells):
            padded = [*cells, *[""] * (len(names) - len(cells))]
            products.append({name: cell for name, cell in zip(names, padded, strict=False) if name})
    return products


def read_skus(text: str) -> tuple[SkuLine, ...]:
    """The lines of a ``skuProps`` cell, with any number of properties each."""
    lines: list[SkuLine] = []
    for piece in text.split(";"):
        fields = piece.split(":")
        if len(fields) == 2 and lines:
            last = lines[-1]
            lines[-1] = last._replace(values=(*last.values, (fields[0], fields[1])))
        elif len(fields) >= 5:
            code = ":".join(fields[2:-2])
            lines.append(SkuLine(fields[0], fields[1], code, ((fields[-2], fields[-1]),)))
    return tuple(lines)


def picture_names(text: str) -> tuple[str, ...]:
    """The names of a ``picture`` cell, in order, each once."""
    return tuple(dict.fromkeys(entry.split(":", 1)[0] for entry in text.split(";") if entry.strip()))


def _decoded(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030", "replace")


def _heading(rows: Sequence[Sequence[str]]) -> tuple[int, list[str]]:
    """Where the products begin, and the English name of each column ("" for an unknown one)."""
    for number, row in enumerate(rows[:_HEADING_WITHIN]):
        cells = [cell.strip() for cell in row]
        if "title" in cells and "price" in cells:
            chinese = number + 1 < len(rows) and "宝贝名称" in (cell.strip() for cell in rows[number + 1])
            return number + (2 if chinese else 1), cells
        if "宝贝名称" in cells:
            return number + 1, [_BY_CHINESE.get(cell, cell) for cell in cells]
    raise _no_packet("")


def _no_packet(found: str) -> FileProblem:
    return FileProblem(
        "packet-unknown",
        Phrase(QT_TRANSLATE_NOOP("exporting", "This is not a Taobao data packet: its columns are not named.")),
        expected="title, price, num, picture, skuProps",
        found=found,
    )

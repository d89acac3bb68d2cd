"""A data packet read again, ours or another program's: the proof that what was written can be read."""

from __future__ import annotations

import csv
import io

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import FileProblem
from seller_assistant.sheets.packet_fields import SkuLine, find_heading, picture_names, read_skus

__all__ = ("SkuLine", "picture_names", "read_packet", "read_skus")

_LONGEST = 20_000_000  # characters of one cell


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
    found = find_heading(rows)
    if found is None:
        raise _no_packet("")
    start, names = found
    products = []
    for cells in rows[start:]:
        if any(cell.strip() for cell in cells):
            padded = [*cells, *[""] * (len(names) - len(cells))]
            products.append({name: cell for name, cell in zip(names, padded, strict=False) if name})
    return products


def _decoded(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("gb18030", "replace")


def _no_packet(found: str) -> FileProblem:
    return FileProblem(
        "packet-unknown",
        Phrase(QT_TRANSLATE_NOOP("exporting", "This is not a Taobao data packet: its columns are not named.")),
        expected="title, price, num, picture, skuProps",
        found=found,
    )

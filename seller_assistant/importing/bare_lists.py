"""Lists without a heading: what tells one layout from another is what stands in their columns."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from seller_assistant.catalog import money
from seller_assistant.importing import contents
from seller_assistant.sheets.book import Sheet

_LOOK = 200  # rows
_LEAST = 2  # columns with something in them
_CENTS = re.compile(r"[$€£¥]|\d[.,]\d\d(?!\d)")
_BARCODE = re.compile(r"\d{8}|\d{12,14}")
_NUMBER = re.compile(r"\d+")
_MOST = 0.8  # of a column's cells that are of one kind


def mark(sheet: Sheet) -> str:
    """What a sheet without a heading is remembered by: the kind of each of its columns; "" where there are too few."""
    rows = [row for row in sheet.rows[:_LOOK] if sum(map(bool, row)) >= _LEAST]
    width = max(map(len, rows), default=0)
    columns = [[row[i].strip() for row in rows if i < len(row) and row[i].strip()] for i in range(width)]
    kinds = [_kind(cells) if 2 * len(cells) >= len(rows) else "" for cells in columns]
    while kinds and not kinds[-1]:
        kinds.pop()
    if sum(map(bool, kinds)) < _LEAST:
        return ""
    return hashlib.sha256(("no heading\n" + "\n".join(kinds)).encode()).hexdigest()[:20]


def _kind(cells: Sequence[str]) -> str:
    for name, test in (
        ("picture", lambda cell: contents.PICTURE_NAME.search(cell) is not None),
        ("barcode", lambda cell: _BARCODE.fullmatch(cell) is not None),
        ("price", lambda cell: _CENTS.search(cell) is not None and money.parse(cell) is not None),
        ("number", lambda cell: _NUMBER.fullmatch(cell) is not None),
    ):
        if contents.share(cells, test) >= _MOST:
            return name
    return "words" if contents.share(cells, contents.has_letters) >= _MOST else "mixed"

"""Guesses the columns of a list that has no heading, from what stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from seller_assistant.catalog import gtin, money
from seller_assistant.importing import contents
from seller_assistant.importing.reading import Column

_PRICE = re.compile(r"[$€£¥]|\d[.,]\d\d(?!\d)")
_CODE = re.compile(r"^(?=.*\d)[A-Za-z0-9][\w\-./#]{2,}$")
GUESS = 0.4  # the confidence of a column that has no heading


def guess(values: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """A `Column` for each column of values; the owner is asked to look at them. There may be no title among them."""
    fields: dict[int, str] = {}
    open_columns = [i for i, cells in enumerate(values) if cells]
    for field, test in _TESTS:
        for i in open_columns:
            if i not in fields and contents.share(values[i], test) >= 0.8:
                fields[i] = field
                if field != "image":
                    break
    texts = [i for i in open_columns if i not in fields and contents.share(values[i], contents.has_letters) >= 0.7]
    texts = [i for i in texts if len(set(values[i])) > 0.5 * len(values[i])]
    if texts:
        title = next((i for i in texts if contents.are_short_lines(values[i]) and _length(values[i]) >= 5), texts[0])
        fields[title] = "title"
        longer = [i for i in texts if i != title and _length(values[i]) > _length(values[title])]
        if longer:
            fields[max(longer, key=lambda i: _length(values[i]))] = "description"
    return tuple(_column(i, cells, fields.get(i, "extra" if cells else "")) for i, cells in enumerate(values))


def _length(values: Sequence[str]) -> float:
    return median(map(len, values))


def _column(column: int, cells: Sequence[str], field: str) -> Column:
    return Column(column, "", field, GUESS if field else 0.0, tuple(c[:80] for c in cells[:3]))


def _is_picture(value: str) -> bool:
    return contents.PICTURE_NAME.search(value) is not None


def _is_price(value: str) -> bool:
    return _PRICE.search(value) is not None and money.parse(value) is not None


def _is_sku(value: str) -> bool:
    return _CODE.match(value) is not None and not value.isdecimal()


_TESTS = (("image", _is_picture), ("gtin", gtin.is_valid), ("price", _is_price), ("sku", _is_sku))

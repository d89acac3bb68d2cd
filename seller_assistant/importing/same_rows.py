"""Rows that say the same as a row above: a list that was pasted in twice has each product once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from seller_assistant.importing.reading import Column
from seller_assistant.importing.table import Line
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_CODES = frozenset({"sku", "gtin", "handle", "external_id"})
_LEAST = 5  # rows that repeat the beginning of a list without codes, before the list is said to be there twice
Same = Mapping[int, int]  # the number of a row, and that of the one it repeats


def same_rows(lines: Sequence[Line]) -> Same:
    """The rows that have every cell of a row above, and no picture in them."""
    if len({line.cells for line in lines}) == len(lines):
        return {}
    first: dict[tuple[str, ...], int] = {}
    same = {}
    for line in lines:
        if any(line.cells) and not line.pictures:
            there = first.setdefault(line.cells, line.number)
            if there != line.number:
                same[line.number] = there
    return same


def without(lines: Sequence[Line], same: Collection[int]) -> Sequence[Line]:
    """The lines but those."""
    return [line for line in lines if line.number not in same] if same else lines


def left_out(
    lines: Sequence[Line], same: Same, columns: Sequence[Column], *, is_list: bool
) -> tuple[tuple[Line, int], ...]:
    """Those of the rows that are the same product: of an export those with a code, and all of what stands there twice.

    A row without a code may say the same under another product: "Small, 5.00". Single products that a list of the
    owner's has twice are told when they are compared.
    """
    if not same:
        return ()
    codes = [] if is_list else [column.column for column in columns if column.field in _CODES]
    whole = _is_copy([line for line in lines if any(line.cells)], same)
    return tuple(
        (line, same[line.number])
        for line in lines
        if line.number in same and (whole or _has_code(line, codes))
    )


def _has_code(line: Line, codes: Sequence[int]) -> bool:
    """True for a row with a code and more than that: the end of a text that was cut may stand where codes do."""
    return any(line.cells[place] for place in codes) and len(line.cells) - line.cells.count("") > 1


def _is_copy(filled: Sequence[Line], same: Same) -> bool:
    """True where all rows from the first repeated one on repeat the list from its beginning."""
    begin = next((i for i, line in enumerate(filled) if line.number in same), 0)
    copy = filled[begin:]
    return len(copy) >= _LEAST and [same.get(line.number) for line in copy] == [
        line.number for line in filled[: len(copy)]
    ]


def why(row: int) -> Phrase:
    """Why such a row is left out."""
    return Phrase(
        QT_TRANSLATE_NOOP("importing", "The same product is in row {row} already; that one was taken."), row=row
    )

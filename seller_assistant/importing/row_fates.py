"""The fates of the rows of a file together: one for each row, and what stood in those that are left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from seller_assistant.importing.reading import RowFate, RowKind
from seller_assistant.importing.sheet_shapes import ASIDE, HIDDEN, Shaped
from seller_assistant.sheets.book import Sheet

_BETWEEN = "\x1f"  # between the cells of a kept row: no text has it
_TELLING: tuple[RowKind, ...] = (
    "product", "variant", "picture", "skipped", "section", "total_line", "heading", "blank",
)  # fmt: skip
Read = Sequence[tuple[Sheet, int]]  # each sheet that was read, with the last row of its heading


def combined(fates: Sequence[RowFate], read: Read, shapes: Sequence[Shaped]) -> tuple[RowFate, ...]:
    """One fate for each row: of a row in two lists side by side the more telling one; hidden rows are left out."""
    whole = fates if all(len(shape.blocks) == 1 for shape in shapes) else _each_once(fates)
    others = {
        (sheet.name, number): why
        for (sheet, _), shape in zip(read, shapes, strict=True)
        for numbers, why in ((shape.hidden, HIDDEN), (shape.aside, ASIDE))
        for number in numbers
    }
    if not others:
        return tuple(whole)
    rows = {sheet.name: sheet.rows for sheet, _ in read}
    return tuple(
        fate._replace(kind="skipped", why=why, text=" · ".join(cell for cell in rows[fate.sheet][fate.row - 1] if cell))
        if fate.kind == "blank" and (why := others.get((fate.sheet, fate.row))) is not None
        else fate
        for fate in whole
    )


def _each_once(fates: Iterable[RowFate]) -> list[RowFate]:
    best: dict[tuple[str, int], RowFate] = {}
    for fate in fates:
        there = best.get((fate.sheet, fate.row))
        if there is None or _TELLING.index(fate.kind) < _TELLING.index(there.kind):
            best[fate.sheet, fate.row] = fate
    return list(best.values())


class _RawRows(Mapping[tuple[str, int], str]):
    """The rows under the headings, each put together only when it is asked for: few are."""

    def __init__(self, read: Read) -> None:
        self._rows = {sheet.name: (sheet.rows, last) for sheet, last in read}

    def __getitem__(self, key: tuple[str, int]) -> str:
        rows, last = self._rows[key[0]]
        if not last < key[1] <= len(rows) or not any(rows[key[1] - 1]):
            raise KeyError(key)
        return _BETWEEN.join(rows[key[1] - 1])

    def __iter__(self) -> Iterator[tuple[str, int]]:
        for name, (rows, last) in self._rows.items():
            yield from ((name, number) for number in range(last + 1, len(rows) + 1) if any(rows[number - 1]))

    def __len__(self) -> int:
        return sum(1 for _ in self)


def raw_rows(read: Read) -> Mapping[tuple[str, int], str]:
    """The rows under the headings, by sheet and number: which of them stay out is known only after planning."""
    return _RawRows(read)


def with_cells(fates: Iterable[RowFate], raw: Mapping[tuple[str, int], str]) -> tuple[RowFate, ...]:
    """The fates, those of rows that are left out with what stood in them."""
    return tuple(
        fate._replace(cells=tuple(raw[fate.sheet, fate.row].split(_BETWEEN)))
        if fate.kind == "skipped" and (fate.sheet, fate.row) in raw
        else fate
        for fate in fates
    )

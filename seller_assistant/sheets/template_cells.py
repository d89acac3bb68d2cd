"""Rows and cells of a template as XML: a text is one that no program takes for a formula.

Most rows of a sheet have values of the same kinds in the same columns. Such a row is made from one pattern and looked
at as a whole; only where something in it needs care is each of its cells.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple
from xml.sax.saxutils import escape

from seller_assistant.sheets.template import FormColumn
from seller_assistant.sheets.writing import LONGEST, cell_text

Value = str | int | Decimal
Cells = Mapping[int, Value]
_BETWEEN = "|"  # between the texts of a row that are looked at together
_MOST_SHAPES = 500  # patterns that are kept


class _Shape(NamedTuple):
    """A pattern of rows: what stands around the values (NUL for the row's number), and the order of the values."""

    pattern: str
    columns: tuple[int, ...]
    numbers: tuple[int, ...]  # positions of the values that are no texts
    sorted: bool  # whether the values come in that order


class CellWriter:
    """Makes the cells of one sheet; ``prefix`` stands before the names of elements."""

    def __init__(self, prefix: str, columns: Sequence[FormColumn]) -> None:
        self._prefix = p = prefix
        self._text_end, self._number_end = f"</{p}t></{p}is></{p}c>", f"</{p}v></{p}c>"
        self._known = {c.index: self._heads(c.index, "" if c.style is None else f' s="{c.style}"') for c in columns}
        self._shapes: dict[tuple[tuple[int, ...], tuple[type, ...]], _Shape] = {}

    def row(self, number: int, cells: Cells) -> str:
        """A row that the template does not bring; raises ValueError for a text that no cell holds."""
        kinds = tuple(cells), tuple(map(type, cells.values()))
        shape = self._shapes.get(kinds)
        if shape is None:
            if len(self._shapes) >= _MOST_SHAPES:
                self._shapes.clear()
            shape = self._shapes[kinds] = self._shape(cells)
        values = list(cells.values()) if shape.sorted else [cells[column] for column in shape.columns]
        for position in shape.numbers:
            values[position] = plain_number(values[position])
        together = _BETWEEN.join(values)  # type: ignore[arg-type] # each is a text by now
        if not is_plain(together) or f" {_BETWEEN}" in together or f"{_BETWEEN} " in together:
            return self._careful_row(number, cells)
        return shape.pattern.replace("\0", str(number)) % tuple(values)

    def cell(self, row: int, column: int, value: Value, style: str | None = None) -> str:
        """A cell; ``style`` is its attribute where it has one of its own. Raises ValueError as `row` does."""
        if style is not None:
            head, text_head, number_head = self._heads(column, style)
        else:
            head, text_head, number_head = self._known.get(column) or self._heads(column, "")
        if isinstance(value, str):
            if is_plain(value):
                return f"{head}{row}{text_head}>{value}{self._text_end}"
            return f'{head}{row}{text_head} xml:space="preserve">{_clean(value)}{self._text_end}'
        return f"{head}{row}{number_head}{plain_number(value)}{self._number_end}"

    def _careful_row(self, number: int, cells: Cells) -> str:
        made = "".join(self.cell(number, column, cells[column]) for column in sorted(cells))
        return f'<{self._prefix}row r="{number}">{made}</{self._prefix}row>'

    def _shape(self, cells: Cells) -> _Shape:
        columns = tuple(sorted(cells))
        made = [f'<{self._prefix}row r="\0">']
        for column in columns:
            head, text_head, number_head = self._known.get(column) or self._heads(column, "")
            if isinstance(cells[column], str):
                made.append(f"{head}\0{text_head}>%s{self._text_end}")
            else:
                made.append(f"{head}\0{number_head}%s{self._number_end}")
        made.append(f"</{self._prefix}row>")
        numbers = tuple(n for n, column in enumerate(columns) if not isinstance(cells[column], str))
        return _Shape("".join(made), columns, numbers, columns == tuple(cells))

    def _heads(self, column: int, style: str) -> tuple[str, str, str]:
        """What stands before a cell's row number, before its text, and before its number."""
        p = self._prefix
        return f'<{p}c r="{name(column)}', f'"{style} t="inlineStr"><{p}is><{p}t', f'"{style}><{p}v>'


def plain_number(value: Value) -> str:
    """A number as digits, without an exponent."""
    text = str(value)
    return f"{value:f}" if "E" in text and isinstance(value, Decimal) else text


def is_plain(text: str) -> bool:
    """True for a text that stands in XML and in a cell as it is."""
    return (
        text.isprintable()
        and "&" not in text
        and "<" not in text
        and ">" not in text
        and "_x" not in text
        and not text.startswith(" ")
        and not text.endswith(" ")
        and len(text) <= LONGEST
    )


def _clean(text: str) -> str:
    """The text as XML, line ends as cells have them; raises ValueError where no cell holds it."""
    return escape(cell_text(text)).replace("\r\n", "\n").replace("\r", "\n")


@lru_cache(maxsize=16_384)
def name(column: int) -> str:
    """The letters of a 0-based column."""
    letters, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters

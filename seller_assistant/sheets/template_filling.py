"""A template filled at the level of its sheet's XML: styles, checks, protection and everything around stay.

Texts are written into the cells themselves ("inlineStr"), so that the shared texts need no change; formulas that the
template brings stay, so that the order of calculation needs none either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import IO

from seller_assistant.sheets.package import Package
from seller_assistant.sheets.package_copy import copy_with
from seller_assistant.sheets.template import Form
from seller_assistant.sheets.template_cells import Cells, CellWriter, name
from seller_assistant.sheets.template_grid import area
from seller_assistant.sheets.template_marks import Cell, Marks, Span, as_utf8, find_marks

_BUFFER = 200  # rows
_REF = re.compile(r'\bref="([^"]*)"')
_COUNT = re.compile(r'\bcount="\d+"')
_STYLE = re.compile(rb'\bs="(\d+)"')
_HAS_NAME = re.compile(rb'\sr="')
_SPANS = re.compile(rb'\s+spans="[^"]*"')


def fill(data: bytes, form: Form, rows: Iterable[Cells], target: IO[bytes], *, count: int) -> None:
    """Write the workbook in ``data`` with those rows from the form's first data row on; ``count`` is how many.

    A row maps 0-based columns to values: a str is a text whatever it begins with. Examples are taken out. Raises
    ValueError for a text that no cell holds, FileProblem where the workbook is damaged.
    """
    package = Package(data, form.file)
    xml = as_utf8(package.content(form.part))
    marks = find_marks(xml, form.file)
    copy_with(
        data, package.names[form.part.lower()], _Filling(xml, form, marks, rows, count).pieces(), target, form.file
    )


class _Filling:
    """The pieces of the new sheet, made one after another."""

    def __init__(self, xml: bytes, form: Form, marks: Marks, rows: Iterable[Cells], count: int) -> None:
        self._xml, self._form, self._marks, self._count = xml, form, marks, count
        self._rows = iter(rows)
        self._prefix = marks.prefix
        self._writer = CellWriter(marks.prefix, form.columns)
        self._examples = frozenset(form.examples)
        self._last = form.first_data_row + count - 1

    def pieces(self) -> Iterator[bytes]:
        """The sheet's XML: its head, the rows, what follows them."""
        marks, xml = self._marks, self._xml
        head = xml[: marks.data_start]
        yield self._with_dimension(head)
        yield from self._all_rows()
        yield self._tail(marks.data_end)

    def _with_dimension(self, head: bytes) -> bytes:
        span = self._marks.dimension
        if span is None:
            return head
        right = max([self._marks.last_column, *(c.index for c in self._form.columns)])
        bottom = max(self._marks.last_row, self._last)
        old = head[span.start : span.end].decode()
        new = _REF.sub(f'ref="A1:{name(right)}{bottom}"', old, count=1)
        return head[: span.start] + new.encode() + head[span.end :]

    def _all_rows(self) -> Iterator[bytes]:
        """The rows in order: those of the template's head as they are, data in or between those that it brings."""
        next_row, waiting = self._form.first_data_row, []
        at = self._marks.data_start
        for span in self._marks.rows:
            while next_row < span.number and next_row <= self._last:
                if span.number > next_row:
                    waiting.append(self._new_row(next_row))
                    next_row += 1
                if len(waiting) >= _BUFFER:
                    yield b"".join(waiting)
                    waiting = []
            waiting.append(self._xml[at : span.start])
            if span.number >= self._form.first_data_row and span.number <= self._last:
                waiting.append(self._filled(span, next(self._rows), example=span.number in self._examples))
                next_row = span.number + 1
            elif span.number in self._examples:
                waiting.append(self._filled(span, {}, example=True))
            else:
                waiting.append(self._xml[span.start : span.end])
            at = span.end
            if len(waiting) >= _BUFFER:
                yield b"".join(waiting)
                waiting = []
        while next_row <= self._last:
            waiting.append(self._new_row(next_row))
            next_row += 1
            if len(waiting) >= _BUFFER:
                yield b"".join(waiting)
                waiting = []
        yield b"".join(waiting)
        yield self._xml[at : self._marks.data_end]

    def _new_row(self, number: int) -> bytes:
        return self._writer.row(number, next(self._rows)).encode()

    def _filled(self, span: Span, cells: Cells, *, example: bool) -> bytes:
        """A row that the template brings: its own cells keep their styles and formulas, values are put in."""
        p = self._prefix.encode()
        tag = _SPANS.sub(b"", self._xml[span.start : span.inner]).rstrip(b"/> \n") + b">"
        made: dict[int, bytes] = {}
        for cell in span.cells:
            own = self._named(cell, span.number)
            style = _STYLE.search(self._xml[cell.start : cell.inner])
            if cell.formula:
                made[cell.number] = own
            elif cell.number in cells:
                dress = f" {style.group(0).decode()}" if style else None
                made[cell.number] = self._writer.cell(span.number, cell.number, cells[cell.number], dress).encode()
            elif example and cell.filled:
                kept = b" " + style.group(0) if style else b""
                made[cell.number] = b'<%bc r="%b%d"%b/>' % (p, _letters(cell.number), span.number, kept)
            else:
                made[cell.number] = own
        for column, value in cells.items():
            if column not in made:
                made[column] = self._writer.cell(span.number, column, value).encode()
        return tag + b"".join(made[column] for column in sorted(made)) + b"</%brow>" % p

    def _named(self, cell: Cell, row: int) -> bytes:
        """A cell of the template with its reference, which some programs leave out."""
        tag = self._xml[cell.start : cell.inner]
        if _HAS_NAME.search(tag):
            return self._xml[cell.start : cell.end]
        head = f"<{self._prefix}c".encode()
        return head + b' r="%b%d"' % (_letters(cell.number), row) + self._xml[cell.start + len(head) : cell.end]

    def _tail(self, start: int) -> bytes:
        """What follows the rows, without merged cells and links in rows that are filled or cleared."""
        first, last, examples = self._form.first_data_row, self._last, self._examples
        named = (*self._marks.merges, *self._marks.links)
        gone = [span for span in named if _touched(span.ref, first, last, examples)]
        if not gone:
            return self._xml[start:]
        lists = {span.list_start: span for span in gone}
        parts, at = [], start
        cuts = [(span.start, span.end, b"") for span in gone]
        for list_start, one in lists.items():
            left = one.list_count - sum(1 for span in gone if span.list_start == list_start)
            if left <= 0:
                cuts = [cut for cut in cuts if not list_start <= cut[0] < one.list_end]
                cuts.append((list_start, one.list_end, b""))
            else:
                old = self._xml[list_start : one.list_inner].decode()
                cuts.append((list_start, one.list_inner, _COUNT.sub(f'count="{left}"', old).encode()))
        for begin, end, instead in sorted(cuts):
            parts += [self._xml[at:begin], instead]
            at = end
        return b"".join([*parts, self._xml[at:]])


def _touched(ref: str, first: int, last: int, examples: frozenset[int]) -> bool:
    top, _, bottom, _ = area(ref)
    if top < first:
        return any(top <= row <= bottom for row in examples) and top in examples
    return top <= last or any(top <= row <= bottom for row in examples)


@lru_cache(maxsize=16_384)
def _letters(column: int) -> bytes:
    return name(column).encode()

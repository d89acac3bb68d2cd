"""Rows of a sheet's XML that hold nothing but values: told in one look, so that only the others are taken apart.

The look is one regular expression without backtracking over whole rows. It knows one way of writing them, the one
that spreadsheet programs use; whatever differs from it in any way is left to the parser.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

_ROW = rb'<row r="(\d++)"(?: (?:spans|s|customFormat|x14ac:dyDescent)="[^"<>&]*+")*+'
_KINDS = rb"(?:n|s|str|b|inlineStr)"  # errors and rich values are looked at
_CONTENT = rb"(?:<v>[^<>]*+</v>|<is><t(?: xml:space=\"preserve\")?>[^<>]*+</t></is>)"
_NUMBER = re.compile(rb'<row r="(\d+)"')
_NARROW = rb"A?[A-Z]"  # of the first 52 columns; the other ones are asked about where a row has such a cell
_ANY = rb"[A-Z]{1,3}+"
_WIDE = re.compile(rb'<c r="(?:[B-Z][A-Z]|[A-Z]{3})')
_FILLED = re.compile(rb'<c r="([A-Z]+)\d+"[^<>/]*+><[vi]')


class PlainRows:
    """Takes the plain rows out of a sheet's XML.

    What was taken: ``cells`` that are filled, ``last_row`` with one, ``columns`` that rows end in, or have filled.
    """

    def __init__(self, styles: Collection[str]) -> None:
        """``styles`` are the numbers of those styles that must be looked at."""
        others = b"(?!(?:" + "|".join(sorted(styles)).encode() + b')")' if styles else b""
        row = rb"(?:(?:" + _ROW + rb"(?:/>|>(?:%s(?:/>|>(?:" + _CONTENT + rb")?</c>))*+</row>))*+)"
        # a cell stands in the row that its reference names: the reader of values believes the reference
        cell = rb'<c r="%s\1"(?: s="' + others + rb'\d++")?(?: t="' + _KINDS + rb'")?'
        self._plain = re.compile(row % (cell % _NARROW))
        self._wide = re.compile(row % (cell % _ANY))
        self._is_wide = False
        self.cells = self.last_row = 0
        self.before = 0  # the row right before the piece that comes, where that row was taken out
        self.columns: set[bytes] = set()

    def others(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """The XML without the plain rows, in pieces."""
        rest = b""
        for chunk in chunks:
            block = rest + chunk if rest else chunk
            start, end = block.find(b"<row "), block.rfind(b"</row>") + 6
            if start < 0 or end < start:
                rest = b""
                yield block
                continue
            if start:
                yield block[:start]
            rest = block[end:]
            taken = self._taken(block, start, end)
            self._count(block, start, taken)
            if taken < end:
                yield block[taken:end]
        if rest:
            yield rest

    def _taken(self, block: bytes, start: int, end: int) -> int:
        """Where the plain rows of that part end."""
        if not self._is_wide:
            behind = self._plain.match(block, start, end)
            taken = behind.end() if behind is not None else start
            if taken == end or _WIDE.search(block, taken, block.find(b"</row>", taken) + 1) is None:
                return taken
            self._is_wide = True
        behind = self._wide.match(block, start, end)
        return behind.end() if behind is not None else start

    def _count(self, block: bytes, start: int, end: int) -> None:
        self.cells += block.count(b"<v>", start, end) + block.count(b"<is>", start, end)
        for row in block[start:end].split(b"</row>"):
            last = _FILLED.match(row, max(row.rfind(b"<c "), 0))  # as most rows end: it tells how far they go
            # cells may stand in any order: where they may lie far apart, each is looked at
            columns = (last.group(1),) if last is not None and not self._is_wide else _FILLED.findall(row)
            if columns:
                self.columns.update(columns)
                # empty rows written as one element stand before it in the same piece; rows may come in any order
                number = _NUMBER.match(row, row.rfind(b"<row "))
                self.last_row = max(self.last_row, int(number.group(1)) if number is not None else 0)
        if end > start:
            self.before = int(_NUMBER.findall(block, block.rfind(b"<row ", start, end), end)[-1])

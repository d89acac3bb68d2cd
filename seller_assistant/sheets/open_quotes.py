"""Quotation marks that open and never close, and swallow the rows behind them: told, and read as what they are."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import chain, islice

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice
from seller_assistant.sheets import refusals

CELL_LIMIT = 8_000_000  # characters in one cell; a picture in base64 fits
_MANY = 10  # lines in one cell from which it is looked at; descriptions have that many, too
_MOST_MENDED = 20  # in one file
_END = "\x01\x02\x03end"  # a line of our own behind the last: inside a cell, a quotation mark was open there


class Records:
    """The records of a text, rows that a quotation mark swallowed among them; ``notices`` tell of each mark."""

    def __init__(self, text: str, delimiter: str, file: str) -> None:
        self.notices: list[Notice] = []
        self._text, self._delimiter, self._file = text, delimiter, file
        self._widths: set[int] = set()

    def __iter__(self) -> Iterator[list[str]]:
        """Each record as its cells; raises FileProblem where more marks are open than can be mended."""
        csv.field_size_limit(CELL_LIMIT)
        start, row = 0, 0
        while True:
            reader = csv.reader(chain(self._lines(start), (_END,)), delimiter=self._delimiter)
            before, swallowed = 0, False
            for record in reader:
                if len(record) == 1 and record[0] == _END:
                    return
                is_open = bool(record) and record[-1].endswith(_END)
                if is_open:
                    record[-1] = record[-1].removesuffix(_END)
                taken = reader.line_num - before
                swallowed = (is_open or taken > _MANY) and self._has_rows(record)
                row += 1
                if swallowed:
                    yield self._mended(start + before, row)
                    start += before + 1
                    break
                if is_open:
                    self._say_cut(start + before + 1, row)
                if len(record) > 1 and len(self._widths) < 100:
                    self._widths.add(len(record))
                before = reader.line_num
                yield record
                if is_open:
                    return
            if not swallowed:
                return

    def _lines(self, start: int) -> Iterator[str]:
        return islice(io.StringIO(self._text, newline=""), start, None)

    def _has_rows(self, record: list[str]) -> bool:
        """True when most lines in one of the cells have as many delimiters as the rows before them."""
        longest = max(record, key=len, default="")
        lines = [line for line in longest.splitlines() if line.strip()]
        alike = sum(line.count(self._delimiter) + 1 in self._widths for line in lines)
        return bool(lines) and alike >= 0.6 * len(lines)

    def _mended(self, index: int, row: int) -> list[str]:
        """The cells of that line, its quotation marks taken as letters but for the one that opens a cell."""
        if len(self.notices) >= _MOST_MENDED:
            raise refusals.open_quotes(self._file, index + 1)
        line = next(self._lines(index)).rstrip("\r\n")
        self._say(
            Phrase(
                QT_TRANSLATE_NOOP(
                    "sheets", "A quotation mark in line {line} is never closed; the lines after it were read as rows."
                ),
                line=index + 1,
            ),
            row,
            line,
        )
        cells = next(csv.reader([line], delimiter=self._delimiter, quoting=csv.QUOTE_NONE), [])
        return [cell.removeprefix('"').removesuffix('"') for cell in cells]

    def _say_cut(self, line: int, row: int) -> None:
        told = Phrase(
            QT_TRANSLATE_NOOP("sheets", "The file ends inside quotation marks of line {line}: it may be cut short."),
            line=line,
        )
        self._say(told, row, "")

    def _say(self, message: Phrase, row: int, found: str) -> None:
        following = Phrase(QT_TRANSLATE_NOOP("sheets", "Compare that row with the file."))
        self.notices.append(
            Notice("text-open-quote", "warning", message, self._file, row=row, found=found[:120], next=following)
        )

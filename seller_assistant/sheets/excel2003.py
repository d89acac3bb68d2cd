"""XML Spreadsheet 2003, which older programs save and call .xls or .xml."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from xml.parsers import expat

from seller_assistant.sheets import refusals
from seller_assistant.sheets.book import Book, Sheet
from seller_assistant.sheets.cells import address, number, shown, trimmed
from seller_assistant.sheets.number_formats import NumberFormat, compile_format

_MOST_PLACES = 20_000_000


def read_xml(data: bytes, file: str) -> Book:
    """The book in that XML; raises FileProblem where it is damaged, unsafe or endless."""
    reader = _Reader(file)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.words
    parser.StartDoctypeDeclHandler = reader.doctype
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise refusals.damaged(file, str(error)) from error
    return Book(file, "xml", tuple(reader.sheets))


class _Reader:
    def __init__(self, file: str) -> None:
        self.sheets: list[Sheet] = []
        self._file = file
        self._name = ""
        self._hidden = False
        self._formats: dict[str, NumberFormat | None] = {}
        self._style_id = ""
        self._forget()

    def _forget(self) -> None:
        self._rows: list[list[str]] = []
        self._merged: list[tuple[int, int, int, int]] = []
        self._links: dict[tuple[int, int], str] = {}
        self._hidden_rows: set[int] = set()
        self._column = 0
        self._next_column = 0
        self._cell: dict[str, str] = {}
        self._type = ""
        self._text: list[str] | None = None
        self._visibility: list[str] | None = None
        self._places = 0

    def doctype(self, *_: Any) -> None:  # noqa: ANN401 - an expat handler
        raise refusals.unsafe(self._file)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        tag = name.rsplit(" ", 1)[-1]
        own = {key.rsplit(" ", 1)[-1]: value for key, value in attributes.items()}
        if tag == "Data":
            self._text, self._type = [], own.get("Type", "String")
        elif tag == "Cell":
            self._start_cell(own)
        elif tag == "Row":
            self._start_row(own)
        elif tag == "Worksheet":
            self._forget()
            self._name, self._hidden = own.get("Name", ""), False
        elif tag == "Visible":
            self._visibility = []
        elif tag == "Style":
            self._style_id = own.get("ID", "")
        elif tag == "NumberFormat":
            self._formats[self._style_id] = compile_format(_code(own.get("Format", "")))

    def _start_row(self, own: Mapping[str, str]) -> None:
        wanted = int(own.get("Index", "0")) or len(self._rows) + 1
        if wanted > 1_048_576:
            raise refusals.far_cells(self._file, self._name, address(wanted, 0))
        self._rows.extend([] for _ in range(wanted - len(self._rows)))
        self._next_column = 0
        if own.get("Hidden") == "1":
            self._hidden_rows.add(wanted)

    def _start_cell(self, own: dict[str, str]) -> None:
        self._column = int(own["Index"]) - 1 if own.get("Index") else self._next_column
        across, down = int(own.get("MergeAcross", "0")), int(own.get("MergeDown", "0"))
        self._next_column = self._column + across + 1
        self._cell = own
        row = len(self._rows)
        if self._column >= 16_384:
            raise refusals.far_cells(self._file, self._name, address(row, self._column))
        if across or down:
            self._merged.append((row, self._column, row + down, self._column + across))
        if own.get("HRef"):
            self._links[(row, self._column)] = own["HRef"]

    def words(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)
        elif self._visibility is not None:
            self._visibility.append(text)

    def end(self, name: str) -> None:
        tag = name.rsplit(" ", 1)[-1]
        if tag == "Data" and self._text is not None and self._rows:
            self._put(self._shown("".join(self._text)))
            self._text = None
        elif tag == "Visible" and self._visibility is not None:
            self._hidden = "".join(self._visibility).strip() != "SheetVisible"
            self._visibility = None
        elif tag == "Worksheet":
            self.sheets.append(
                Sheet(
                    self._name, trimmed(self._rows), self._hidden, frozenset(self._hidden_rows),
                    tuple(self._merged), links=self._links,
                )
            )  # fmt: skip

    def _put(self, text: str) -> None:
        row = self._rows[-1]
        if self._column >= len(row):
            self._places += self._column + 1 - len(row)
            if self._places > _MOST_PLACES:
                raise refusals.far_cells(self._file, self._name, address(len(self._rows), self._column))
            row.extend([""] * (self._column + 1 - len(row)))
        row[self._column] = text

    def _shown(self, text: str) -> str:
        if self._type == "Number":
            try:
                value = float(text)
            except ValueError:
                return text
            dress = self._formats.get(self._cell.get("StyleID", ""))
            return dress.show(value) if dress is not None else number(value)
        if self._type == "Boolean":
            return "TRUE" if text.strip() == "1" else "FALSE"
        if self._type == "DateTime":
            try:
                return shown(datetime.datetime.fromisoformat(text))
            except ValueError:
                return text
        return shown(text)


def _code(name: str) -> str:
    """The format behind one of the names this kind of file may use; dates are told by their type."""
    named = {"Percent": "0%", "General": "", "Fixed": "", "Standard": "", "Currency": "", "Short Date": ""}
    return named.get(name, name)

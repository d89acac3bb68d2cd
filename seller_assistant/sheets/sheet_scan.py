"""One pass over a sheet's XML: what the values alone do not tell, and whether it is safe to unfold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from xml.parsers import expat

from seller_assistant.sheets import refusals
from seller_assistant.sheets.cells import address, place
from seller_assistant.sheets.plain_rows import PlainRows

_MOST_CELLS = 30_000_000  # places between A1 and the last used cell
_SPARSE_FROM = 3_000_000  # places from which emptiness is asked about
_SPARSE = 300  # places for each used cell, at the most
_MOST_COMPUTED = 100_000  # cells with a formula that are noted
_MOST_TEXT = 8  # chunks without any element: a text of more than 7 MB in one cell
_WANTED = re.compile(r"DISPIMG|IMAGE\s*\(|HYPERLINK\s*\(", re.IGNORECASE)


class SheetScan:
    """What one pass found: see the attributes. Rows are 1-based, columns 0-based."""

    def __init__(self, styles: Sequence[object] = ()) -> None:
        self.styled: list[tuple[int, int, int]] = []  # row, column, style: numbers whose style matters
        self.formulas: dict[tuple[int, int], str] = {}  # those of pictures and links
        self.computed: set[tuple[int, int]] = set()  # cells with any formula, the first hundred thousand
        self.errors: dict[tuple[int, int], str] = {}  # #REF! and its like, which calamine leaves out
        self.rich: dict[tuple[int, int], int] = {}  # vm: the 1-based index of a value's metadata
        self.hidden_rows: set[int] = set()
        self.heights: dict[int, float] = {}  # points
        self.default_height = 15.0
        self.link_ids: list[tuple[str, str, str]] = []  # ref, relationship id, location
        self.drawing_id = ""
        self.cells = self.last_row = self.last_column = self.far_row = 0
        self._styles = frozenset(str(index) for index, style in enumerate(styles) if style is not None)
        self._row = self._column = 0
        self._row_name = "0"  # of the row that the cells are in
        self._letters: dict[str, int] = {}
        self._attributes: Mapping[str, str] = {}
        self._text: list[str] = []
        self._elements = 0

    def run(self, chunks: Iterable[bytes], file: str) -> SheetScan:
        """Look at the whole sheet; raises FileProblem for unsafe or endless content."""
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._first(parser)
        parser.StartDoctypeDeclHandler = self._doctype(file)
        seen = quiet = 0
        plain = PlainRows(self._styles)
        try:
            for piece in plain.others(chunks):
                if plain.before:
                    self._row, plain.before = plain.before, 0
                parser.Parse(piece, False)
                quiet = quiet + 1 if seen == self._elements else 0
                seen = self._elements
                if quiet >= _MOST_TEXT:
                    raise refusals.too_large(file)
            parser.Parse(b"", True)
        except (expat.ExpatError, ValueError) as error:  # ValueError: a row or a style that is no number
            raise refusals.damaged(file, str(error)) from error
        self.cells += plain.cells
        self.last_row = max(self.last_row, plain.last_row)
        self.last_column = max(self.last_column, *(place(f"{name.decode()}1")[1] for name in plain.columns), -1)
        return self

    def check_far(self, file: str, sheet: str) -> None:
        """Raise FileProblem where the used cells lie so far apart that unfolding them would fill the memory."""
        width, places = self.last_column + 1, self.last_row * (self.last_column + 1)
        sparse = places > _SPARSE_FROM and places > _SPARSE * max(self.cells, 1)
        sparse = sparse or refusals.is_far_down(self.last_row, self.cells)
        if places > _MOST_CELLS or sparse or width > 16_384 or self.last_row > 1_048_576:
            raise refusals.far_cells(file, sheet, address(self.last_row, self.last_column))

    def _doctype(self, file: str) -> Any:  # noqa: ANN401 - an expat handler
        def _refuse(*_: object) -> None:
            raise refusals.unsafe(file)

        return _refuse

    def _first(self, parser: expat.XMLParserType) -> Any:  # noqa: ANN401 - an expat handler
        """The handler of the root element, which tells the prefix of all others."""

        def _root(name: str, _: Mapping[str, str]) -> None:
            prefix = name[: name.rfind(":") + 1]
            parser.StartElementHandler = self._starter(prefix, parser)
            parser.EndElementHandler = None

        return _root

    def _starter(self, prefix: str, parser: expat.XMLParserType) -> Any:  # noqa: ANN401 - an expat handler
        cell, value, inline, formula, row = (prefix + name for name in ("c", "v", "is", "f", "row"))
        filled = (value, inline)
        others = {prefix + name: getattr(self, "_" + name) for name in ("hyperlink", "drawing", "sheetFormatPr")}
        styles, letters, styled, rich = self._styles, self._letters, self.styled, self.rich

        def _listen(ending: Callable[[str], None]) -> None:
            self._text = []
            parser.CharacterDataHandler = self._text.append
            parser.EndElementHandler = ending

        def _heard() -> str:
            parser.CharacterDataHandler = None
            parser.EndElementHandler = None
            return "".join(self._text)

        def _formula_end(name: str) -> None:
            if name == formula:
                text = _heard()
                if _WANTED.search(text):
                    self.formulas[(self._row, self._column)] = text

        def _error_end(name: str) -> None:
            if name == value:
                self.errors[(self._row, self._column)] = _heard()

        def _start(name: str, attributes: Mapping[str, str]) -> None:
            self._elements += 1
            if name == cell:
                self._attributes = attributes
                reference = attributes.get("r")
                if reference is None:
                    self._column += 1
                else:
                    word = reference.rstrip("0123456789")
                    column = letters.get(word)
                    if column is None:
                        column = letters[word] = place(word + "1")[1]
                    self._column = column
                    if reference[len(word) :] != self._row_name:  # the reader of values believes the cell
                        self._row_name = reference[len(word) :]
                        self._row = int(self._row_name)
                if "vm" in attributes:
                    rich[(self._row, self._column)] = int(attributes["vm"])
            elif name in filled:
                self.cells += 1
                if self._column > self.last_column:
                    self.last_column = self._column
                if self._row > self.last_row:
                    self.last_row = self._row
                attributes = self._attributes
                kind = attributes.get("t", "n")
                if kind == "n":
                    if attributes.get("s") in styles:
                        styled.append((self._row, self._column, int(attributes["s"])))
                elif kind == "e" and name == value:
                    _listen(_error_end)
            elif name == row:
                self._start_row(attributes)
            elif name == formula:
                if len(self.computed) < _MOST_COMPUTED:
                    self.computed.add((self._row, self._column))
                _listen(_formula_end)
            elif name in others:
                others[name](attributes)

        return _start

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        self._row = int(attributes.get("r") or self._row + 1)
        self._row_name = str(self._row)
        self._column = -1
        if attributes.get("hidden") in ("1", "true"):
            self.hidden_rows.add(self._row)
            self.heights[self._row] = 0.0
        elif "ht" in attributes:
            self.heights[self._row] = float(attributes["ht"])

    def _hyperlink(self, attributes: Mapping[str, str]) -> None:
        relation = next((value for key, value in attributes.items() if key.endswith(":id")), "")
        self.link_ids.append((attributes.get("ref", ""), relation, attributes.get("location", "")))

    def _drawing(self, attributes: Mapping[str, str]) -> None:
        self.drawing_id = next((value for key, value in attributes.items() if key.endswith("id")), "")

    def _sheetFormatPr(self, attributes: Mapping[str, str]) -> None:
        self.default_height = float(attributes.get("defaultRowHeight") or 15.0)

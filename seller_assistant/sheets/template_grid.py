"""A worksheet's XML as a template needs it: the cells with their styles, and what its checks and layout say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from xml.etree.ElementTree import Element
from xml.parsers import expat

from seller_assistant.sheets import refusals
from seller_assistant.sheets.package import CHUNK, Package, attribute, children, descendants, local

MOST_CELLS = 3_000_000
_TEXTS = frozenset({"v", "t", "f", "formula1", "formula2", "sqref"})
Range = tuple[int, int, int, int]  # first row, first column, last row, last column; rows 1-based, columns 0-based
LAST_ROW, LAST_COLUMN = 1_048_576, 16_383


@dataclass(slots=True)
class Check:
    """A data validation: its cells, its kind and formulas, and what it tells. ``listed`` is False for a hidden list."""

    ranges: tuple[Range, ...]
    kind: str
    operator: str
    first: str = ""
    second: str = ""
    prompt: str = ""
    listed: bool = True
    enforced: bool = False

    def covers(self, column: int) -> bool:
        """Whether it is about that column."""
        return any(left <= column <= right for _, left, _, right in self.ranges)


@dataclass(slots=True)
class Grid:
    """A sheet: texts by (row, column), the styles of cells, rows and columns, and its layout."""

    texts: dict[tuple[int, int], str] = field(default_factory=dict)
    numbers: set[tuple[int, int]] = field(default_factory=set)
    formulas: set[tuple[int, int]] = field(default_factory=set)
    styles: dict[tuple[int, int], int] = field(default_factory=dict)
    row_styles: dict[int, int] = field(default_factory=dict)
    column_styles: list[tuple[int, int, int]] = field(default_factory=list)
    merged: list[Range] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    split: int = 0  # rows that stay in view
    protected: bool = False
    last_row: int = 0

    def row(self, number: int) -> dict[int, str]:
        """The row's cells that are not blank, by column."""
        return self._by_row().get(number, {})

    def rows(self) -> list[int]:
        """The numbers of the rows with something in them, in order."""
        return sorted(self._by_row())

    def column(self, column: int, first: int = 1, last: int = LAST_ROW) -> list[str]:
        """The texts of a column from top to bottom."""
        return [self.row(n)[column] for n in self.rows() if first <= n <= last and column in self.row(n)]

    def first_cells(self, row: int, column: int) -> tuple[int | None, bool]:
        """The style that a column's cells have from that row on, and whether they hold formulas."""
        for number in (row, row + 1):
            style = self.styles.get((number, column))
            if style is not None:
                return style, (number, column) in self.formulas
        style = self.row_styles.get(row, self.column_style(column))
        return style, (row, column) in self.formulas

    def column_style(self, column: int) -> int | None:
        """The style of a column as a whole."""
        return next((style for low, high, style in self.column_styles if low <= column <= high), None)

    def _by_row(self) -> Mapping[int, dict[int, str]]:
        if self._index is None:
            self._index = {}
            for (row, column), text in sorted(self.texts.items()):
                self._index.setdefault(row, {})[column] = text
        return self._index

    _index: dict[int, dict[int, str]] | None = None


@lru_cache(maxsize=65_536)
def place(reference: str) -> tuple[int, int]:
    """The 1-based row and 0-based column of "$B$12"; row 0 for "B", column -1 for "12"."""
    column = row = 0
    for char in reference:
        if "A" <= char <= "Z" or "a" <= char <= "z":
            column = column * 26 + ord(char.upper()) - 64
        elif char.isdigit():
            row = row * 10 + int(char)
    return row, column - 1


def area(reference: str) -> Range:
    """The cells of "A7:A1006", "B:B", "3:3" or "C5"."""
    first, _, last = reference.partition(":")
    top, left = place(first)
    bottom, right = place(last or first)
    return top or 1, max(left, 0), bottom or LAST_ROW, right if right >= 0 else LAST_COLUMN


def shared_strings(package: Package) -> list[str]:
    """The texts that cells name by number, without their readings in other scripts."""
    root = package.xml(_part_of(package, "sharedStrings") or "xl/sharedStrings.xml")
    found = []
    for item in children(root, "si"):
        pieces = list(children(item, "t")) + [t for run in children(item, "r") for t in children(run, "t")]
        found.append("".join(piece.text or "" for piece in pieces))
    return found


def _part_of(package: Package, kind: str) -> str:
    return next((r.target for r in package.relations(workbook_part(package)).values() if r.kind == kind), "")


def workbook_part(package: Package) -> str:
    """The part that lists the sheets."""
    return next((r.target for r in package.relations("").values() if r.kind == "officeDocument"), "xl/workbook.xml")


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A worksheet of a workbook: its name, its part, whether it is hidden."""

    name: str
    part: str
    hidden: bool


def sheet_parts(package: Package) -> tuple[SheetPart, ...]:
    """The worksheets in their order."""
    workbook = workbook_part(package)
    relations = package.relations(workbook)
    found = []
    for sheet in descendants(package.xml(workbook), "sheet"):
        relation = relations.get(attribute(sheet, "id"))
        if relation is not None and relation.kind == "worksheet":
            found.append(
                SheetPart(sheet.get("name", ""), relation.target, sheet.get("state", "") not in ("", "visible"))
            )
    return tuple(found)


def defined_names(package: Package) -> dict[str, str]:
    """The names of a workbook and the ranges or formulas that they stand for; those of single sheets as well."""
    return {
        name.get("name", "").casefold(): (name.text or "").strip()
        for name in descendants(package.xml(workbook_part(package)), "definedName")
    }


def red_styles(package: Package) -> frozenset[int]:
    """The cell styles whose letters or ground are red: how some templates mark what must be filled."""
    root = package.xml(_part_of(package, "styles") or "xl/styles.xml")
    if root is None:
        return frozenset()
    red_fonts = {n for n, font in enumerate(_group(root, "fonts")) if any(map(_is_red, children(font, "color")))}
    red_fills = {n for n, fill in enumerate(_group(root, "fills")) if any(map(_is_red, descendants(fill, "fgColor")))}
    return frozenset(
        number
        for number, style in enumerate(_group(root, "cellXfs"))
        if int(style.get("fontId") or 0) in red_fonts or int(style.get("fillId") or 0) in red_fills
    )


def _group(root: Element, name: str) -> list[Element]:
    return next((list(child) for child in root if local(child.tag) == name), [])


def _is_red(color: Element) -> bool:
    rgb = color.get("rgb", "")
    if color.get("indexed") in ("2", "10"):
        return True
    if len(rgb) < 6:
        return False
    red, green, blue = (int(rgb[-6:][i : i + 2], 16) for i in (0, 2, 4))
    return red >= 0xC0 and green <= 0x50 and blue <= 0x50


def read_grid(package: Package, part: str, shared: list[str]) -> Grid:
    """The sheet in that part; raises FileProblem for unsafe content or more cells than a template holds."""
    reader = _Reader(package.file, shared)
    reader.run(package.chunks(part))
    return reader.grid


class _Reader:
    """Listens to the parser."""

    def __init__(self, file: str, shared: list[str]) -> None:
        self.grid = Grid()
        self._file, self._shared = file, shared
        self._row = self._column = 0
        self._kind, self._inline, self._formula = "", False, False
        self._value: list[str] = []
        self._text: list[str] | None = None
        self._check: Check | None = None
        self._where = ""

    def run(self, chunks: Iterable[bytes]) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        parser.StartDoctypeDeclHandler = self._doctype
        try:
            for piece in chunks:
                for start in range(0, len(piece), CHUNK):
                    parser.Parse(piece[start : start + CHUNK], False)
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise refusals.damaged(self._file, str(error)) from error

    def _doctype(self, *_: object) -> None:
        raise refusals.unsafe(self._file)

    def _data(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag[tag.rfind(":") + 1 :]
        if name == "c":
            self._cell(attributes)
        elif name == "row":
            self._row = int(attributes.get("r") or self._row + 1)
            self._column = -1
            if "s" in attributes:
                self.grid.row_styles[self._row] = int(attributes["s"])
        elif name in _TEXTS:
            self._text = []
            self._formula = self._formula or (name == "f" and self._check is None)
        elif name == "rPh":
            self._inline = True
        else:
            self._layout(name, attributes)

    def _cell(self, attributes: Mapping[str, str]) -> None:
        reference = attributes.get("r")
        if reference:
            self._row, self._column = place(reference)
        else:
            self._column += 1
        self._kind = attributes.get("t", "n")
        self._value, self._formula, self._inline = [], False, False
        if "s" in attributes:
            self.grid.styles[self._row, self._column] = int(attributes["s"])

    def _layout(self, name: str, attributes: Mapping[str, str]) -> None:
        grid = self.grid
        if name == "col" and "style" in attributes:
            low, high = int(attributes.get("min") or 1) - 1, int(attributes.get("max") or 1) - 1
            grid.column_styles.append((low, high, int(attributes["style"])))
        elif name == "mergeCell":
            grid.merged.append(area(attributes.get("ref", "")))
        elif name == "pane" and attributes.get("state", "").startswith("frozen"):
            grid.split = int(float(attributes.get("ySplit") or 0))
        elif name == "sheetProtection":
            grid.protected = attributes.get("sheet") in ("1", "true")
        elif name == "dataValidation":
            self._check = Check(
                _ranges(attributes.get("sqref", "")), attributes.get("type", "none"),
                attributes.get("operator", "between"), prompt=attributes.get("prompt", ""),
                listed=attributes.get("showDropDown") not in ("1", "true"),
                enforced=attributes.get("showErrorMessage") in ("1", "true"),
            )  # fmt: skip

    def _end(self, tag: str) -> None:
        name = tag[tag.rfind(":") + 1 :]
        if name in _TEXTS:
            self._text_end(name, "".join(self._text or ()))
            if name != "f" or self._check is None:
                self._text = None
        elif name == "c":
            self._cell_end()
        elif name == "rPh":
            self._inline = False
        elif name == "dataValidation" and self._check is not None:
            self.grid.checks.append(self._check)
            self._check = None

    def _text_end(self, name: str, text: str) -> None:
        check = self._check
        if check is not None:
            if name == "f":  # of an extension: <x14:formula1><xm:f>
                self._where = text
                self._text = [text]
            elif name == "formula1":
                check.first = text.strip() or self._where
                self._where = ""
            elif name == "formula2":
                check.second = text.strip() or self._where
                self._where = ""
            elif name == "sqref":
                check.ranges = _ranges(text)
        elif name == "v" or (name == "t" and not self._inline):
            self._value.append(text)

    def _cell_end(self) -> None:
        grid, where = self.grid, (self._row, self._column)
        text = "".join(self._value)
        if self._kind == "s":
            text = self._shared[int(text)] if text.strip().isdigit() and int(text) < len(self._shared) else ""
        elif self._kind == "n" and text:
            grid.numbers.add(where)
            text = text.removesuffix(".0")
        if self._formula:
            grid.formulas.add(where)
        if text.strip():
            grid.texts[where] = text
            grid.last_row = max(grid.last_row, self._row)
            if len(grid.texts) > MOST_CELLS:
                raise refusals.too_large(self._file, f"{MOST_CELLS} cells")


def _ranges(text: str) -> tuple[Range, ...]:
    return tuple(area(each) for each in text.split())

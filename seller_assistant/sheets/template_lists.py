"""The drop-downs of a template: in the cell, by range, on hidden sheets, by name, or depending on another column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from seller_assistant.sheets.package import Package
from seller_assistant.sheets.template import DropDown
from seller_assistant.sheets.template_grid import Check, Grid, SheetPart, area, place, read_grid

MOST_CHOICES = 20_000
_SHEET = r"(?:'((?:[^']|'')+)'|([^\W\d][\w.]*))"
_RANGE = re.compile(rf"(?:{_SHEET}!)?(\$?[A-Z]{{1,3}}\$?\d*(?::\$?[A-Z]{{1,3}}\$?\d*)?)(?![\w(.])")
_OWN_ROW = re.compile(r"\$?([A-Z]{1,3})(\d+)(?![\d:A-Z$])")
_KEYED = re.compile(
    rf"(?i)^=?OFFSET\(\s*{_SHEET}!\$?([A-Z]{{1,3}})\$?\d+\s*,\s*MATCH\(.*?{_SHEET}!\$?([A-Z]{{1,3}}):", re.S
)
_GROWING = re.compile(rf"(?i)^=?OFFSET\(\s*(?:{_SHEET}!)?\$?([A-Z]{{1,3}})\$?(\d+)\s*,\s*0?\s*,\s*0?\s*,")
_WHICH_COLUMN = re.compile(r"(?i)ADDRESS\(\s*ROW\(\)\s*,\s*(\d+)")
_DIVIDERS = re.compile(r'(?i)(?:SUBSTITUTE\(.*?,\s*"([^"]*)"\s*,\s*"([^"]*)"\s*\))')
_JOINED = re.compile(r'"([^"]*)"\s*&|&\s*"([^"]*)"')


class Lists:
    """Works out what a column's cells may hold; other sheets are read once, when they are asked for."""

    def __init__(
        self, package: Package, sheets: Sequence[SheetPart], names: Mapping[str, str], shared: list[str], own: str,
        read: Mapping[str, Grid],
    ) -> None:  # fmt: skip
        self._package, self._shared, self._names, self._own = package, shared, names, own
        self._parts = {sheet.name.casefold(): sheet.part for sheet in sheets}
        self._grids = {name.casefold(): grid for name, grid in read.items()}

    def grid(self, sheet: str) -> Grid | None:
        """The cells of a sheet, None where there is none of that name."""
        name = (sheet or self._own).casefold()
        if name not in self._grids and name in self._parts:
            self._grids[name] = read_grid(self._package, self._parts[name], self._shared)
        return self._grids.get(name)

    def of_column(
        self, column: int, key: str, checks: Iterable[Check], controlling: Mapping[int, DropDown]
    ) -> DropDown:
        """The drop-down of a column by its checks, else by the names that a template's macros use for its key."""
        for check in checks:
            if check.kind == "list" and check.listed:
                found = self._by_formula(check.first.strip(), key, controlling)
                if found.choices:
                    return found
        return self._by_key(key)

    def _by_formula(self, formula: str, key: str, controlling: Mapping[int, DropDown]) -> DropDown:
        if formula.startswith('"'):
            return DropDown(_each(formula.strip('"').replace('""', '"').split(",")))
        formula = formula.removeprefix("=").strip()
        keyed = _KEYED.match(formula)
        if keyed:
            return self._keyed(keyed, formula, key, controlling)
        if re.match(r"(?i)(INDIRECT|IF|IFERROR|CHOOSE|VLOOKUP|INDEX)\b", formula) and "INDIRECT" in formula.upper():
            found = self._indirect(formula, key, controlling)
            if found.choices:
                return found
        return DropDown(self._named(formula))

    def _named(self, formula: str, deep: int = 0) -> tuple[str, ...]:
        """The values of a range, of a name, or of a range that grows with its content."""
        if deep > 8:
            return ()
        formula = formula.removeprefix("=").strip()
        whole = self._names.get(formula.casefold().rpartition("!")[2])
        if whole is not None:
            return self._named(whole, deep + 1)
        growing = _GROWING.match(formula)
        if growing:
            sheet = (growing.group(1) or growing.group(2) or "").replace("''", "'")
            grid = self.grid(sheet)
            column = place(growing.group(3))[1]
            return _each(grid.column(column, int(growing.group(4)))) if grid is not None else ()
        if formula.startswith('"'):
            return _each(formula.strip('"').split(","))
        found: list[str] = []
        for quoted, bare, cells in _RANGE.findall(formula):
            found += self._range((quoted or bare).replace("''", "'"), cells)
        return _each(found)

    def _range(self, sheet: str, cells: str) -> list[str]:
        grid = self.grid(sheet)
        if grid is None:
            return []
        top, left, bottom, right = area(cells)
        if top == bottom and left == right and ":" not in cells:
            return []  # one cell is an argument, not a list
        rows = [grid.row(number) for number in grid.rows() if top <= number <= bottom]
        return [text for row in rows for column, text in row.items() if left <= column <= right]

    def _keyed(self, found: re.Match[str], formula: str, key: str, controlling: Mapping[int, DropDown]) -> DropDown:
        """A table of (key and controlling value, choice): OFFSET from where the two joined are found."""
        values, keys = place(found.group(3))[1], place(found.group(6))[1]
        grid = self.grid((found.group(1) or found.group(2) or "").replace("''", "'"))
        if grid is None:
            return DropDown()
        start = key.partition("|")[0]
        which = _WHICH_COLUMN.findall(formula)
        by = int(which[-1]) - 1 if which else None
        lists: dict[str, list[str]] = {}
        for number in grid.rows():
            row = grid.row(number)
            if start and row.get(keys, "").startswith(start) and row.get(values):
                lists.setdefault(row[keys][len(start) :], []).append(row[values])
        return _dependent(by, lists)

    def _indirect(self, formula: str, key: str, controlling: Mapping[int, DropDown]) -> DropDown:
        """Lists by name, the name being made of another column's value."""
        cells = [place(f"{letters}{row}")[1] for letters, row in _OWN_ROW.findall(formula)]
        which = [int(number) - 1 for number in _WHICH_COLUMN.findall(formula)]
        for by in (*cells, *which):
            above = controlling.get(by)
            if above is None or not above.choices:
                continue
            lists = {value: list(self._list_for(value, formula, key)) for value in above.choices}
            lists = {value: found for value, found in lists.items() if found}
            if lists:
                return _dependent(by, lists)
        return DropDown()

    def _list_for(self, value: str, formula: str, key: str) -> tuple[str, ...]:
        name = value
        for old, new in _DIVIDERS.findall(formula):
            name = name.replace(old, new)
        before = "".join(first for first, _ in _JOINED.findall(formula))
        after = "".join(second for _, second in _JOINED.findall(formula))
        tidy = re.sub(r"[^\w.]", "_", value)
        for tried in (f"{before}{name}{after}", name, f"{before}{tidy}{after}", tidy, f"_{tidy}", f"{tidy}{key}"):
            if tried.casefold() in self._names:
                return self._named(tried)
        sheet = self.grid(value)
        return _each(sheet.column(0)) if sheet is not None and value.casefold() in self._parts else ()

    def _by_key(self, key: str) -> DropDown:
        """Lists that only macros show: names such as ``dropdown_list_<key>``, with ``.2`` for further kinds."""
        if len(key) < 4:
            return DropDown()
        wanted = key.casefold()
        ours = [name for name in self._names if re.sub(r"\.\d+$", "", name).endswith(f"_{wanted}") and "list" in name]
        found: dict[str, None] = {}
        for name in ours:
            if (
                re.sub(r"\.\d+$", "", name)
                .removesuffix(f"_{wanted}")
                .rstrip("_")
                .endswith(("list", "lists", "dropdown"))
            ):
                found.update(dict.fromkeys(self._named(name)))
        return DropDown(tuple(found))


def _dependent(by: int | None, lists: Mapping[str, Sequence[str]]) -> DropDown:
    every = _each(text for found in lists.values() for text in found)
    return DropDown(every, by, {value: _each(found) for value, found in lists.items()} if by is not None else {})


def _each(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text once, in order, without blanks."""
    found = dict.fromkeys(text.strip() for text in texts if text.strip())
    return tuple(found)[:MOST_CHOICES]

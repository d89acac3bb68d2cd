"""Web pages that hold a table, which many shops and programs call .xls."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from seller_assistant.sheets import encodings, refusals
from seller_assistant.sheets.book import Book, Sheet
from seller_assistant.sheets.cells import trimmed

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_\-]+)", re.IGNORECASE)
_MOST_SPAN = 1000  # what the HTML standard allows a cell to span
_MOST_PLACES = 30_000_000


def read_html(data: bytes, file: str, *, encoding: str = "") -> Book:
    """A book with one sheet for each table of the page; raises FileProblem ``file-no-table``."""
    declared = _CHARSET.search(data[:4096])
    named = encoding or (declared.group(1).decode("ascii") if declared else "")
    decoded = encodings.decode(data) if not encoding else None
    if named and (decoded is None or not decoded.sure):
        decoded = encodings.decode_as(data, "cp1252" if named.lower() == "iso-8859-1" else named) or decoded
    if decoded is None:
        raise refusals.unknown_encoding(file, named)
    page = _Tables(file)
    page.feed(decoded.text)
    page.close()
    tables = [table for table in page.tables if table.rows]
    if not tables:
        raise refusals.no_table(file)
    sheets = [
        Sheet(name=f"Table {n}" if len(tables) > 1 else "", rows=rows, links=table.links)
        for n, table in enumerate(tables, 1)
        if (rows := trimmed(table.rows))
    ]
    if not sheets:
        raise refusals.no_table(file)
    sheets.sort(key=lambda sheet: -sum(map(len, sheet.rows)))
    return Book(file, "html", tuple(sheets), encoding=decoded.encoding, encoding_sure=decoded.sure)


class _Table:
    """One table while it is read: finished rows, and the cells that reach down into later rows."""

    def __init__(self) -> None:
        self.rows: list[list[str]] = []
        self.links: dict[tuple[int, int], str] = {}
        self.reaching: dict[int, int] = {}  # column -> rows still covered from above
        self.text: list[str] | None = None
        self.spans = (1, 1)
        self.row: list[str] | None = None

    def open_row(self) -> None:
        self.close_row()
        self.row = []
        self._skip_covered()

    def _skip_covered(self) -> None:
        while self.row is not None and self.reaching.get(len(self.row), 0) > 0:
            self.reaching[len(self.row)] -= 1
            self.row.append("")

    def open_cell(self, across: int, down: int) -> None:
        self.close_cell()
        if self.row is None:
            self.open_row()
        self.text, self.spans = [], (across, down)

    def close_cell(self) -> None:
        if self.text is None or self.row is None:
            return
        text = "\n".join(" ".join(line.split()) for line in "".join(self.text).split("\x00")).strip()
        self.text = None
        across, down = self.spans
        for step in range(across):
            if down > 1:
                self.reaching[len(self.row)] = down - 1
            self.row.append(text if step == 0 else "")
        self._skip_covered()

    def close_row(self) -> None:
        self.close_cell()
        if self.row is not None:
            self.rows.append(self.row)
            self.row = None


class _Tables(HTMLParser):
    """Collects the tables; the words of a table within a cell belong to that cell."""

    def __init__(self, file: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self._file = file
        self._depth = 0
        self._silent = 0
        self._places = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append(_Table())
        elif tag in ("script", "style"):
            self._silent += 1
        elif self._depth == 1:
            self._within(tag, dict(attrs))

    def _within(self, tag: str, attributes: dict[str, str | None]) -> None:
        table = self.tables[-1]
        if tag == "tr":
            table.open_row()
        elif tag in ("td", "th"):
            across, down = _span(attributes.get("colspan")), _span(attributes.get("rowspan"))
            self._places += across
            if self._places > _MOST_PLACES:
                raise refusals.too_large(self._file)
            table.open_cell(across, down)
        elif tag in ("br", "p", "div", "li") and table.text is not None:
            table.text.append("\x00")
        elif tag in ("a", "img") and table.text is not None and table.row is not None:
            target = attributes.get("href" if tag == "a" else "src") or ""
            if target.startswith(("http:", "https:")):
                table.links[(len(table.rows) + 1, len(table.row))] = target

    def handle_endtag(self, tag: str) -> None:
        if tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self.tables[-1].close_row()
        elif tag in ("script", "style"):
            self._silent = max(0, self._silent - 1)
        elif self._depth == 1:
            if tag == "tr":
                self.tables[-1].close_row()
            elif tag in ("td", "th"):
                self.tables[-1].close_cell()

    def handle_data(self, data: str) -> None:
        if self._depth and not self._silent and self.tables[-1].text is not None:
            self.tables[-1].text.append(data)

    def close(self) -> None:
        super().close()
        if self._depth and self.tables:
            self.tables[-1].close_row()


def _span(value: str | None) -> int:
    return min(max(int(value), 1), _MOST_SPAN) if value and value.strip().isdigit() else 1

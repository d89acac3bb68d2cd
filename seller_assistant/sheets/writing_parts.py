"""The parts of a new workbook around its rows: what every reader of .xlsx expects to find."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import quoteattr

_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
SHEET_END = "</sheetData></worksheet>"


def around(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """(name, content) of every part but the sheets themselves, in the order that readers like."""
    numbers = range(1, len(names) + 1)
    sheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_TYPES}.worksheet+xml"/>' for n in numbers
    )
    yield "[Content_Types].xml", (
        f'{_DECLARED}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPES}.sheet.main+xml"/>{sheets}'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPES}.styles+xml"/>'
        '<Override PartName="/docProps/core.xml"'
        ' ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )
    yield "_rels/.rels", (
        f'{_DECLARED}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>"
    )
    yield "docProps/core.xml", (
        f'{_DECLARED}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        '<dcterms:created xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:created>'
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>'
    )
    entries = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="rId{n}"/>' for n, name in zip(numbers, names, strict=True)
    )
    yield "xl/workbook.xml", (
        f'{_DECLARED}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f'<bookViews><workbookView activeTab="0"/></bookViews><sheets>{entries}</sheets></workbook>'
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    yield "xl/_rels/workbook.xml.rels", (
        f'{_DECLARED}<Relationships xmlns="{_PACKAGE}/relationships">{relations}'
        f'<Relationship Id="rId{len(names) + 1}" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>'
    )
    yield "xl/styles.xml", _styles()


def _styles() -> str:
    """Eight cell styles, as `style` numbers them: bold, quoted (its text is no formula), wrapped, and combinations."""
    formats = "".join(
        f'<xf numFmtId="0" fontId="{n & 1}" fillId="0" borderId="0" xfId="0" applyFont="1"'
        f'{QUOTED if n & 2 else ""}{WRAPPED if n & 4 else "/>"}'
        for n in range(8)
    )
    font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
    return (
        f'{_DECLARED}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font>{font}</font><font><b/>{font}</font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="8">{formats}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>'
        "</cellStyles></styleSheet>"
    )


QUOTED = ' quotePrefix="1"'
WRAPPED = ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'


def style(*, bold: bool = False, quoted: bool = False, wrapped: bool = False) -> str:
    """The attribute that gives a cell its style; "" for the plain one."""
    number = bold | quoted << 1 | wrapped << 2
    return f' s="{number}"' if number else ""


def sheet_start(widths: Sequence[float], heading_rows: int, *, chosen: bool) -> str:
    """The sheet up to its first row: its columns' widths in characters, and the rows that stay in view."""
    view = ' tabSelected="1"' if chosen else ""
    pane = (
        f'<pane ySplit="{heading_rows}" topLeftCell="A{heading_rows + 1}" activePane="bottomLeft" state="frozen"/>'
        '<selection pane="bottomLeft"/>'
        if heading_rows
        else ""
    )
    columns = "".join(
        f'<col min="{n}" max="{n}" width="{width}" customWidth="1"/>' for n, width in enumerate(widths, 1)
    )
    return (
        f'{_DECLARED}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView{view} workbookViewId="0">{pane}</sheetView>'
        f'</sheetViews><sheetFormatPr defaultRowHeight="15"/>{f"<cols>{columns}</cols>" if columns else ""}<sheetData>'
    )

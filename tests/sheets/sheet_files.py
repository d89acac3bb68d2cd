"""Workbooks written by hand, part by part: what a test needs and no library would write."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"


def relations(*entries: tuple[str, str, str]) -> str:
    """A relationships part of (id, type's last word, target)."""
    inner = "".join(
        f'<Relationship Id="{i}" Type="{RELS}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if "://" in target else "/>")
        for i, kind, target in entries
    )
    return f'<Relationships xmlns="{PACKAGE_RELS}">{inner}</Relationships>'


def xlsx(
    sheet_data: str,
    *,
    after: str = "",
    formats: tuple[str, ...] = (),
    parts: Mapping[str, bytes | str] | None = None,
    state: str = "",
) -> bytes:
    """A workbook of one sheet called List; style n + 1 has the n-th of the formats."""
    codes = "".join(f'<numFmt numFmtId="{164 + n}" formatCode="{code}"/>' for n, code in enumerate(formats))
    styles = "".join(f'<xf numFmtId="{164 + n}" applyNumberFormat="1"/>' for n in range(len(formats)))
    hidden = f' state="{state}"' if state else ""
    content: dict[str, bytes | str] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{SHEET_TYPE}"/></Types>',
        "_rels/.rels": relations(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELS}"><sheets>'
        f'<sheet name="List" sheetId="1" r:id="rId1"{hidden}/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml")
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts>{codes}</numFmts>'
        f'<cellXfs><xf numFmtId="0"/>{styles}</cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}" xmlns:r="{RELS}">'
        f"<sheetData>{sheet_data}</sheetData>{after}</worksheet>",
    }
    return package({**content, **(parts or {})})


def package(parts: Mapping[str, bytes | str]) -> bytes:
    """A ZIP of those parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in parts.items():
            out.writestr(name, content)
    return made.getvalue()


def row(number: int, *cells: str, attributes: str = "") -> str:
    """A row of cells that are already XML."""
    return f'<row r="{number}" {attributes}>{"".join(cells)}</row>'


def text(reference: str, words: str) -> str:
    """A cell with its text in place."""
    return f'<c r="{reference}" t="inlineStr"><is><t>{words}</t></is></c>'


def value(reference: str, number: str, style: int = 0, attributes: str = "") -> str:
    """A cell with a number, or whatever the attributes say."""
    return f'<c r="{reference}" s="{style}" {attributes}><v>{number}</v></c>'


def ods(content: str, parts: Mapping[str, bytes | str] | None = None) -> bytes:
    """An OpenDocument spreadsheet around the tables."""
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (("office", "office"), ("table", "table"), ("text", "text"), ("draw", "drawing"))
    )
    mime = "application/vnd.oasis.opendocument.spreadsheet"
    return package(
        {
            "mimetype": mime,
            "META-INF/manifest.xml": "<manifest:manifest "
            'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/></manifest:manifest>',
            "content.xml": f'<office:document-content {names} xmlns:xlink="http://www.w3.org/1999/xlink">'
            f"<office:body><office:spreadsheet>{content}</office:spreadsheet></office:body></office:document-content>",
            **(parts or {}),
        }
    )


def ods_with_styles(data: bytes, styles: str) -> bytes:
    """The spreadsheet with styles before its tables."""
    with zipfile.ZipFile(io.BytesIO(data)) as made:
        parts: dict[str, bytes | str] = {name: made.read(name) for name in made.namelist()}
    content = parts["content.xml"]
    assert isinstance(content, bytes)
    parts["content.xml"] = content.replace(b"<office:body>", styles.encode() + b"<office:body>", 1)
    return package(parts)

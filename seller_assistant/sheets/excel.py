"""What an xlsx or xlsm workbook holds beyond its values, sheet by sheet; and whether it is safe to unfold."""

from __future__ import annotations

import re
from xml.etree.ElementTree import ParseError

from seller_assistant.sheets import number_formats, refusals
from seller_assistant.sheets.book import CellPicture
from seller_assistant.sheets.cell_pictures import Pictures
from seller_assistant.sheets.cells import place
from seller_assistant.sheets.extras import Extras
from seller_assistant.sheets.number_formats import NumberFormat
from seller_assistant.sheets.package import Package, attribute, children, descendants
from seller_assistant.sheets.sheet_scan import SheetScan

_STRINGS = "xl/sharedStrings.xml"
_LONG_STRINGS = 8 * 2**20  # smaller string tables cannot hold an endless text
_ADDRESS = re.compile(r'(?:IMAGE|HYPERLINK)\s*\(\s*"((?:https?:|mailto:|www\.)[^"]+)"', re.IGNORECASE)


def extras(data: bytes, file: str) -> dict[str, Extras]:
    """What each worksheet holds beyond its values, by name; raises FileProblem for unsafe or far cells."""
    package = Package(data, file)
    try:
        return _extras(package, file)
    except ParseError as error:
        raise refusals.damaged(file, str(error)) from error


def _extras(package: Package, file: str) -> dict[str, Extras]:
    main = next((r.target for r in package.relations("").values() if r.kind == "officeDocument"), "xl/workbook.xml")
    if not package.has(main):
        raise refusals.damaged(file, main)
    if package.size(_STRINGS) > _LONG_STRINGS:
        SheetScan().run(package.chunks(_STRINGS), file)
    formats = _formats(package)
    pictures, relations = Pictures(package), package.relations(main)
    found = {}
    for sheet in descendants(package.xml(main), "sheet"):
        relation = relations.get(attribute(sheet, "id"))
        if relation is None or relation.kind != "worksheet":
            continue
        if not package.has(relation.target):
            raise refusals.damaged(file, relation.target)
        scan = SheetScan(formats).run(package.chunks(relation.target), file)
        name = sheet.get("name", "")
        scan.check_far(file, name)
        found[name] = _of_sheet(package, relation.target, scan, formats, pictures)
    return found


def _formats(package: Package) -> list[NumberFormat | None]:
    styles = package.xml("xl/styles.xml")
    codes = {int(fmt.get("numFmtId", "0")): fmt.get("formatCode", "") for fmt in descendants(styles, "numFmt")}
    used = [style for table in children(styles, "cellXfs") for style in children(table, "xf")]
    cells = [int(style.get("numFmtId", "0")) for style in used]
    return number_formats.of_styles(codes, cells)


def _of_sheet(
    package: Package, part: str, scan: SheetScan, formats: list[NumberFormat | None], pictures: Pictures
) -> Extras:
    relations = package.relations(part)
    placed: list[CellPicture] = [*pictures.in_cell(scan.rich), *pictures.wps(scan.formulas)]
    texts = {**scan.errors, **{(picture.row, picture.column): "" for picture in placed}}
    links: dict[tuple[int, int], str] = {}
    for cell, formula in scan.formulas.items():
        address = _ADDRESS.search(formula)
        if address:
            links[cell] = address.group(1)
            if "IMAGE" in formula.upper():
                texts[cell] = address.group(1)
        elif "DISPIMG" in formula.upper():
            texts[cell] = ""
    for reference, identity, location in scan.link_ids:
        relation = relations.get(identity)
        target = relation.target if relation is not None else f"#{location}" if location else ""
        if target:
            links[place(reference.split(":")[0])] = target
    drawing = relations.get(scan.drawing_id)
    if drawing is not None:
        placed += pictures.floating(drawing.target, scan)
    dressed = [(row, column, dress) for row, column, s in scan.styled if (dress := formats[s]) is not None]
    return Extras(dressed, texts, tuple(placed), links, frozenset(scan.hidden_rows), (), frozenset(scan.computed))

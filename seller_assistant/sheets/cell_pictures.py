"""The pictures of an Excel workbook: floating over the cells, placed in a cell, or WPS's own kind."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal, Protocol
from xml.etree.ElementTree import Element

from seller_assistant.sheets.book import CellPicture
from seller_assistant.sheets.package import Package, Relation, attribute, children, descendants, local
from seller_assistant.sheets.row_heights import RowHeights

Kind = Literal["floating", "wps"]
_EMU = 12_700  # a point
_NAMED = re.compile(r"[^/\\:]+\.(png|jpe?g|gif|webp|bmp|tiff?|emf|wmf)", re.IGNORECASE)
_DISPIMG = re.compile(r'DISPIMG\s*\(\s*"([^"]+)"', re.IGNORECASE)


class HasHeights(Protocol):
    """What a look through a sheet tells of its rows: heights in points, by 1-based number, and the usual one."""

    heights: dict[int, float]
    default_height: float


class Pictures:
    """The pictures of a package, each part read once.

    ``values`` are the rich values behind the values' metadata, where that was read already and is no XML.
    """

    def __init__(self, package: Package, values: Sequence[int] = ()) -> None:
        self._package = package
        self._values = values
        self._media: dict[str, bytes] = {}
        self._wps: dict[str, tuple[str, str]] | None = None
        self._rich: list[str] | None = None

    def floating(self, drawing: str, scan: HasHeights) -> list[CellPicture]:
        """Those anchored in that drawing part, each in the row under its vertical centre."""
        root, relations = self._package.xml(drawing), self._package.relations(drawing)
        heights = {number: height * _EMU for number, height in scan.heights.items()}
        sheet = RowHeights(heights, scan.default_height * _EMU)
        found = []
        for anchor in root if root is not None else ():
            top, bottom, column = _span(anchor, sheet)
            alone = _only(anchor, "grpSp") is None
            rows = sheet.within(top, bottom)[1] if alone else 1
            for picture in descendants(anchor, "pic"):
                row = sheet.row_at(top + (bottom - top) * _share(anchor, picture))
                made = self._picture(picture, relations, row, column, "floating")
                if made is not None:
                    found.append(replace(made, rows=rows))
        return found

    def wps(self, formulas: Mapping[tuple[int, int], str]) -> list[CellPicture]:
        """Those that WPS shows through a ``DISPIMG`` formula."""
        found = []
        for (row, column), formula in formulas.items():
            name = _DISPIMG.search(formula)
            part, title = self._wps_parts().get(name.group(1), ("", "")) if name else ("", "")
            if part:
                found.append(CellPicture(row, column, _name(part, title), self._bytes(part), "wps"))
        return found

    def in_cell(self, rich: Mapping[tuple[int, int], int]) -> list[CellPicture]:
        """Those that Excel placed in a cell, by the metadata index of the cell's value."""
        parts = self._rich_parts() if rich else []
        return [
            CellPicture(row, column, posixpath.basename(parts[index - 1]), self._bytes(parts[index - 1]), "in-cell")
            for (row, column), index in rich.items()
            if 0 < index <= len(parts) and parts[index - 1] and self._package.has(parts[index - 1])
        ]

    def _bytes(self, part: str) -> bytes:
        if part not in self._media:
            self._media[part] = self._package.content(part)
        return self._media[part]

    def _picture(
        self, picture: Element, relations: Mapping[str, Relation], row: int, column: int, kind: Kind
    ) -> CellPicture | None:
        part = _embedded(picture, relations)
        if not part or not self._package.has(part):
            return None
        return CellPicture(row, column, _name(part, _title(picture)), self._bytes(part), kind)

    def _wps_parts(self) -> dict[str, tuple[str, str]]:
        if self._wps is None:
            part = "xl/cellimages.xml"
            relations = self._package.relations(part)
            self._wps = {}
            for picture in descendants(self._package.xml(part), "pic"):
                for named in descendants(picture, "cNvPr"):
                    target = _embedded(picture, relations)
                    if target and self._package.has(target):
                        self._wps[named.get("name", "")] = (target, named.get("descr", ""))
        return self._wps

    def _rich_parts(self) -> list[str]:
        """The media part behind each 1-based ``vm`` index, "" where that value is no picture."""
        if self._rich is None:
            values = _rich_values(self._package)
            if self._values:
                self._rich = [values[value] if 0 <= value < len(values) else "" for value in self._values]
                return self._rich
            bundles = [
                int(entry.get("i", "-1"))
                for future in descendants(self._package.xml("xl/metadata.xml"), "futureMetadata")
                if future.get("name") == "XLRICHVALUE"
                for entry in descendants(future, "rvb")
            ]
            self._rich = []
            for block in descendants(self._package.xml("xl/metadata.xml"), "valueMetadata"):
                for record in descendants(block, "rc"):
                    bundle = int(record.get("v", "-1"))
                    value = bundles[bundle] if 0 <= bundle < len(bundles) else -1
                    self._rich.append(values[value] if 0 <= value < len(values) else "")
        return self._rich


def _rich_values(package: Package) -> list[str]:
    """The media part of each rich value, "" for values that are no local picture."""
    structures = [
        [key.get("n", "") for key in children(structure, "k")] if structure.get("t") == "_localImage" else []
        for structure in children(package.xml("xl/richData/rdrichvaluestructure.xml"), "s")
    ]
    relations = package.relations("xl/richData/richValueRel.xml")
    links = [attribute(rel, "id") for rel in children(package.xml("xl/richData/richValueRel.xml"), "rel")]
    parts = []
    for value in children(package.xml("xl/richData/rdrichvalue.xml"), "rv"):
        at = int(value.get("s", "-1"))
        keys = structures[at] if 0 <= at < len(structures) else []
        cells = [cell.text or "" for cell in children(value, "v")]
        part = ""
        for key, text in zip(keys, cells, strict=False):
            if key == "_rvRel:LocalImageIdentifier" and text.isdigit() and int(text) < len(links):
                relation = relations.get(links[int(text)])
                part = relation.target if relation is not None and not relation.external else ""
        parts.append(part)
    return parts


def _embedded(picture: Element, relations: Mapping[str, Relation]) -> str:
    for blip in descendants(picture, "blip"):
        relation = relations.get(attribute(blip, "embed"))
        if relation is not None and not relation.external:
            return relation.target
    return ""


def _title(picture: Element) -> str:
    return next((named.get("descr", "") for named in descendants(picture, "cNvPr")), "")


def _name(part: str, title: str) -> str:
    return title if _NAMED.fullmatch(title) else posixpath.basename(part)


def _number(element: Element | None, name: str) -> int:
    for child in children(element, name):
        text = (child.text or "").strip()
        return int(text) if text.lstrip("-").isdigit() else 0
    return 0


def _only(element: Element, name: str) -> Element | None:
    return next(iter(children(element, name)), None)


def _span(anchor: Element, rows: RowHeights) -> tuple[float, float, int]:
    """Top and bottom in EMU, and the 0-based column where it begins."""
    start, end, extent = _only(anchor, "from"), _only(anchor, "to"), _only(anchor, "ext")
    cy = float(extent.get("cy", "0")) if extent is not None else 0.0
    if local(anchor.tag) == "absoluteAnchor" or start is None:
        position = _only(anchor, "pos")
        top = float(position.get("y", "0")) if position is not None else 0.0
        return top, top + cy, 0
    top = rows.place(_number(start, "row") + 1, _number(start, "rowOff"))
    bottom = top + cy if end is None else rows.place(_number(end, "row") + 1, _number(end, "rowOff"))
    return top, max(top, bottom), _number(start, "col")


def _share(anchor: Element, picture: Element) -> float:
    """How far down its anchor the picture's centre is: a half, or its place within a group."""
    group = _only(anchor, "grpSp")
    if group is None:
        return 0.5
    frames = [frame for prop in children(group, "grpSpPr") for frame in children(prop, "xfrm")]
    own = [frame for prop in descendants(picture, "spPr") for frame in children(prop, "xfrm")]
    if not frames or not own:
        return 0.5
    offset, size = _only(frames[0], "chOff"), _only(frames[0], "chExt")
    at, extent = _only(own[0], "off"), _only(own[0], "ext")
    if offset is None or size is None or at is None or extent is None or not float(size.get("cy", "0")):
        return 0.5
    centre = float(at.get("y", "0")) + float(extent.get("cy", "0")) / 2 - float(offset.get("y", "0"))
    return min(max(centre / float(size.get("cy", "1")), 0.0), 1.0)

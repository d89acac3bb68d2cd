"""The pictures of an OpenDocument table: frames in its cells, upon a cell, or anywhere on the sheet."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from seller_assistant.sheets.book import CellPicture
from seller_assistant.sheets.package import Package
from seller_assistant.sheets.row_heights import RowHeights

_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)\s*(cm|mm|in|inch|pt|pc|px)?")
_POINTS = {"cm": 72 / 2.54, "mm": 72 / 25.4, "in": 72.0, "inch": 72.0, "pt": 1.0, "pc": 12.0, "px": 0.75, "": 1.0}
_NAMED = re.compile(r"[^/\\:]+\.(png|jpe?g|gif|webp|bmp|tiff?|emf|wmf)", re.IGNORECASE)
_WORDS = (".svg", ".svm", ".emf", ".wmf")  # drawings that a picture of the same frame may stand in for
USUAL_HEIGHT = 12.8  # points: the 0.452 cm of a row in a new sheet


def points(length: str) -> float:
    """A length such as ``2.5cm`` in points, 0 where it is none."""
    found = _LENGTH.match(length.strip())
    return float(found.group(1)) * _POINTS[found.group(2) or ""] if found is not None else 0.0


@dataclass(slots=True)
class _Frame:
    """One frame: the cell that it belongs to (row 0: none), its place in points, what it may show."""

    row: int
    column: int
    top: float
    height: float
    name: str
    parts: list[str] = field(default_factory=list)
    is_object: bool = False  # a chart or another document, whose picture only stands in for it


class Frames:
    """Collects the frames of a table while it is read; their rows are known once all rows are."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._frames: list[_Frame] = []
        self._open = False

    def start(self, row: int, column: int, attributes: Mapping[str, str]) -> None:
        """A frame begins; ``row`` is that of the cell in which it stands, 0 where it hangs on the sheet."""
        top, height = (points(attributes.get(f"svg:{what}", "")) for what in ("y", "height"))
        self._frames.append(_Frame(row, column, top, height, attributes.get("draw:name", "")))
        self._open = True

    def end(self) -> None:
        """The frame ends."""
        self._open = False

    def image(self, row: int, column: int, target: str) -> None:
        """The frame may show that part of the package; a lone picture is a frame of its own."""
        part = posixpath.normpath(target)
        if not self._open:
            self._frames.append(_Frame(row, column, 0.0, 0.0, ""))
        if self._package.has(part):
            self._frames[-1].parts.append(part)

    def stand_in(self) -> None:
        """The frame shows a chart or another document."""
        if self._open:
            self._frames[-1].is_object = True

    def pictures(self, heights: RowHeights) -> list[CellPicture]:
        """One picture for each frame, in the row under its vertical centre."""
        found = []
        for frame in self._frames:
            parts = sorted(frame.parts, key=lambda part: part.lower().endswith(_WORDS))  # photos first
            if not parts or frame.is_object:
                continue
            top = frame.top + (heights.top(frame.row) if frame.row else 0.0)
            row, rows = heights.within(top, top + frame.height)
            if frame.row and not frame.height:
                row, rows = frame.row, 1
            name = frame.name if _NAMED.fullmatch(frame.name) else posixpath.basename(parts[0])
            found.append(CellPicture(row, frame.column, name, self._package.content(parts[0]), "floating", rows))
        return found

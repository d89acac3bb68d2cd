"""Pictures that lie on the rows of an export, as those of Chinese stock programs do: each goes to its row's product."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from seller_assistant.catalog import Picture
from seller_assistant.importing.assembling import cell_source
from seller_assistant.importing.cells import Cells
from seller_assistant.importing.platforms.base import Grouped
from seller_assistant.importing.reading import Reading
from seller_assistant.sheets.book import CellPicture

_TALL = 8  # rows; what covers more stands beside the table
_LOGO = 3  # rows on which the same picture is a mark of the shop


def taken(grouped: Grouped, cells: Cells) -> Grouped:
    """The products with those pictures on their rows that no rule of the platform took; variants get their own."""
    pictures = {line.number: line.pictures for line in cells.table.lines if line.pictures}
    if not pictures:
        return grouped
    seen = Counter(picture.data for own in pictures.values() for picture in own)
    fitting = {
        row: [one for one in own if one.rows <= _TALL and seen[one.data] < _LOGO] for row, own in pictures.items()
    }
    grouped.readings = [_with(reading, fitting, cells.table.sheet) for reading in grouped.readings]
    return grouped


def _with(reading: Reading, pictures: dict[int, list[CellPicture]], sheet: str) -> Reading:
    product = reading.product
    there = {picture.data for _, picture in reading.cell_pictures}
    names = {picture.source for picture in product.pictures}
    added: list[tuple[str, CellPicture]] = []
    first: dict[int, str] = {}
    for row in reading.rows:
        for picture in pictures.get(row, ()):
            if picture.data in there:
                continue
            there.add(picture.data)
            source = cell_source(sheet, picture, names)
            names.add(source)
            added.append((source, picture))
            first.setdefault(row, source)
    if not added:
        return reading
    start = len(product.pictures) + 1
    more = (Picture(position, source) for position, (source, _) in enumerate(added, start=start))
    variants = product.variants
    if len(variants) > 1:
        variants = tuple(
            replace(one, picture=first[one.origin.row])
            if not one.picture and one.origin is not None and one.origin.row in first
            else one
            for one in variants
        )
    made = product.with_(pictures=(*product.pictures, *more), variants=variants)
    return replace(reading, product=made, cell_pictures=(*reading.cell_pictures, *added))

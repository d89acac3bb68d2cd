"""Finds the picture files that a list names, or whose own names are a product's SKU or handle."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from seller_assistant.catalog import Picture, Product
from seller_assistant.importing.plan import PictureFile
from seller_assistant.importing.reading import FileReading, Reading

_NUMBERED = re.compile(r"^(.*?)(?:[\s_\-.(]+(\d{1,3})\)?|[\s_\-](main|front|back|side|[a-d]))$")


def match_pictures(
    readings: Sequence[FileReading], files: Sequence[Path], *, keep: bool = False
) -> tuple[tuple[FileReading, ...], tuple[PictureFile, ...]]:
    """The readings with the pictures found for them, and those pictures.

    A picture that a cell names is found by its path or base name; a product without one gets the files
    named after its SKU or handle, numbered ones in order (``TQ-R.jpg``, ``TQ-R_2.jpg``), or all those in a
    folder of that name. ``keep`` takes the bytes along, for files that will be gone later.
    """
    if not files:
        return tuple(readings), ()
    index = _Index(files, keep)
    matched = tuple(
        replace(file, readings=tuple(_with_pictures(reading, index) for reading in file.readings)) for file in readings
    )
    return matched, tuple(index.taken.values())


class _Index:
    """Picture files by name, by stem and by folder; what was asked for and found stands in ``taken``."""

    def __init__(self, files: Sequence[Path], keep: bool) -> None:
        self.taken: dict[str, PictureFile] = {}
        self._keep = keep
        self._by_tail: dict[str, Path] = {}
        self._by_stem: dict[str, list[tuple[int, Path]]] = {}
        self._by_folder: dict[str, list[Path]] = {}
        for path in files:
            self._by_tail.setdefault(path.name.casefold(), path)
            self._by_tail.setdefault(f"{path.parent.name}/{path.name}".casefold(), path)
            self._by_folder.setdefault(path.parent.name.casefold(), []).append(path)
            stem, number = _stem(path.stem)
            self._by_stem.setdefault(path.stem.casefold(), []).append((0, path))
            if stem != path.stem.casefold():
                self._by_stem.setdefault(stem, []).append((number, path))

    def by_source(self, source: str, name: str = "") -> bool:
        """True when the file that a cell names (beside an address, by ``name``) is there; it is taken."""
        place = PurePosixPath(unquote(name or source).replace("\\", "/"))
        tail = f"{place.parent.name}/{place.name}".casefold()
        path = self._by_tail.get(tail) or self._by_tail.get(place.name.casefold())
        if path is None and not place.suffix:
            numbered = self._by_stem.get(place.name.casefold())
            path = numbered[0][1] if numbered else None
        if path is None:
            return False
        self.take(source, path)
        return True

    def by_code(self, code: str) -> list[Path]:
        """The files named after a code, in order, or those in the folder of that name."""
        key = code.casefold()
        named = [path for _, path in sorted(self._by_stem.get(key, []), key=lambda item: (item[0], item[1].name))]
        return named or self._by_folder.get(key, [])

    def take(self, source: str, path: Path) -> None:
        """Note that this source is that file."""
        if source not in self.taken:
            data = path.read_bytes() if self._keep else b""
            self.taken[source] = PictureFile(source, path.name, "" if self._keep else str(path), data)


def _stem(stem: str) -> tuple[str, int]:
    match = _NUMBERED.match(stem.casefold())
    if match is None or not match.group(1):
        return stem.casefold(), 0
    return match.group(1), int(match.group(2) or 0)


def _with_pictures(reading: Reading, index: _Index) -> Reading:
    product = reading.product
    for picture in product.pictures:
        if picture.source.startswith("cell:"):
            continue
        if "//" not in picture.source:
            index.by_source(picture.source)
        elif picture.name:
            index.by_source(picture.source, picture.name)
    if product.pictures:
        return reading
    return replace(reading, product=_named_after(product, index))


def _named_after(product: Product, index: _Index) -> Product:
    """The product with the files named after its SKU or handle, and after those of its variants."""
    found: dict[Path, None] = {}
    own: dict[int, str] = {}
    for code in (product.sku, product.handle):
        if code:
            found.update(dict.fromkeys(index.by_code(code)))
    for i, variant in enumerate(product.variants):
        paths = index.by_code(variant.sku) if variant.sku else []
        found.update(dict.fromkeys(paths))
        if paths and len(product.variants) > 1:
            own[i] = paths[0].name
    if not found:
        return product
    for path in found:
        index.take(path.name, path)
    pictures = tuple(Picture(i, path.name, name=path.name) for i, path in enumerate(found, start=1))
    variants = tuple(replace(v, picture=own.get(i, v.picture)) for i, v in enumerate(product.variants))
    return product.with_(pictures=pictures, variants=variants)

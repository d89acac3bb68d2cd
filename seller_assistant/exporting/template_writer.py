"""The bundle of a template: the marketplace's own sheet, filled, and the pictures in numbered folders beside it."""

from __future__ import annotations

import io
import re
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path, PurePath
from typing import IO

from seller_assistant.catalog import Product
from seller_assistant.exporting import template_doubts
from seller_assistant.exporting.archive import CHUNK, Archive, pieces
from seller_assistant.exporting.bundle_result import Noted, Part
from seller_assistant.exporting.made_pictures import MadePictures, main_pictures
from seller_assistant.exporting.naming import Unique, ascii_name
from seller_assistant.exporting.shape import Shape
from seller_assistant.exporting.template_matching import Matched
from seller_assistant.exporting.template_rows import Cells, Filler
from seller_assistant.exporting.template_values import Line
from seller_assistant.exporting.writers import Writer
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem
from seller_assistant.sheets.package import Package
from seller_assistant.sheets.template import Form
from seller_assistant.sheets.template_filling import fill
from seller_assistant.sheets.template_grid import read_grid, shared_strings
from seller_assistant.sheets.writing import cell_text

FOLDER = "pictures"
_BY_NAME = re.compile(r"(?i)file\s?name|文件名|图片名|檔名|nama file|dateiname|ファイル名")


@dataclass(frozen=True, slots=True)
class Filling:
    """A template ready to be filled: its form, its bytes, which field fills each column, whose words are written.

    ``picture_base`` is the address under which the owner will put the folder of pictures; "" = none. ``row_limit``
    is how many rows one sheet may have, 0 = any.
    """

    name: str
    form: Form
    data: bytes
    matched: tuple[Matched, ...]
    own: bool = False
    picture_base: str = ""
    row_limit: int = 0


class TemplateWriter(Writer):
    """Fills a template; more rows than it takes at once go into further copies of it."""

    def __init__(self, filling: Filling, products: Mapping[int, Product], shape: Shape) -> None:
        super().__init__(ascii_name(PurePath(filling.form.file).stem, "template"), shape)
        self._filling, self._products = filling, products
        self.sheet = f"{self.name}.{filling.form.kind}"
        self.hints = _hints(filling, self.sheet)
        self._files: dict[int, dict[str, str]] = {}  # product id -> SHA-256 and number -> file name
        self._by_name = any(_BY_NAME.search(m.column.help) for m in filling.matched if m.column.kind == "picture")
        self._expected: dict[str, list[Cells]] = {}
        self._left_blank = 0

    def write(self, archive: Archive, drafts: Sequence[Draft], made: MadePictures) -> None:
        """Pictures first, since cells name them; then the sheets."""
        self._pictures(archive, drafts, made)
        parts = self._parted(drafts)
        told = []
        for number, part in enumerate(parts, 1):
            name = self.sheet if len(parts) == 1 else f"{self.name}-{number}.{self._filling.form.kind}"
            with tempfile.TemporaryFile() as file:
                self._fill(file, name, part)
                file.seek(0)
                archive.add(name, _chunks(file))
            told.append(Part("", name, len(part), sum(map(len, part))))
        self.parts = tuple(told)
        if len(parts) > 1:
            self.sheet = f"{self.name}-1.{self._filling.form.kind}"
        if self.unfinished:
            self.hints = (_by_hand(len(self.unfinished)), *self.hints)
        if self._left_blank:
            self.notes.append(Noted("", _blank_pictures(self._left_blank)))

    def _pictures(self, archive: Archive, drafts: Sequence[Draft], made: MadePictures) -> None:
        unique = Unique()
        for draft in drafts:
            place = unique(ascii_name(draft.code, f"product-{draft.product_id}").replace(" ", "-")).replace(" ", "-")
            self.places[draft.product_id] = f"{FOLDER}/{place}/"
            files = self._files.setdefault(draft.product_id, {})
            for number, sha256 in enumerate(main_pictures(draft, self.most), 1):
                self._picture(archive, made, files, sha256, f"{FOLDER}/{place}/{number}.jpg")
            options = dict.fromkeys(sku.picture for sku in draft.skus if sku.picture)
            for number, sha256 in enumerate(options, 1):
                self._picture(archive, made, files, sha256, f"{FOLDER}/{place}/option-{number}.jpg")

    @staticmethod
    def _picture(archive: Archive, made: MadePictures, files: dict[str, str], sha256: str, member: str) -> None:
        path: Path | None = made.square(sha256)
        if path is not None and sha256 not in files:
            files[sha256] = member
            archive.add(member, pieces(path))

    def _address(self, draft: Draft, field: str, number: int, sha256: str) -> str:
        """What a picture's cell holds: the address it will have, that which the owner's list gave, its file name."""
        member = self._files.get(draft.product_id, {}).get(sha256, "")
        if self._filling.picture_base and member:
            return f"{self._filling.picture_base.rstrip('/')}/{member.removeprefix(f'{FOLDER}/')}"
        source = next((p.source for p in draft.pictures if p.sha256 == sha256), "")
        if source.startswith(("https://", "http://")) and not self._by_name:
            return source
        if self._by_name and member:
            return PurePath(member).name
        self._left_blank += 1
        return ""

    def _parted(self, drafts: Sequence[Draft]) -> list[list[list[Line]]]:
        """The products' lines in sheets of at most so many rows; a product is never torn apart."""
        limit = self._filling.row_limit
        parts: list[list[list[Line]]] = [[]]
        used = 0
        lines_of = self._filler().lines
        for draft in drafts:
            found = lines_of(draft, self._products[draft.product_id])
            if limit and used and used + len(found) > limit:
                parts.append([])
                used = 0
            parts[-1].append(found)
            used += len(found)
        return parts

    def _filler(self) -> Filler:
        return Filler(self._filling.form, self._filling.matched, self._filling.own, self._address)

    def _fill(self, file: IO[bytes], name: str, part: Sequence[Sequence[Line]]) -> None:
        filler = self._filler()
        expected = self._expected.setdefault(name, [])

        def rows() -> Iterator[Cells]:
            number = self._filling.form.first_data_row
            for found in part:
                for cells in filler.rows(found, number):
                    expected.append(cells)
                    yield cells
                number += len(found)

        fill(self._filling.data, self._filling.form, rows(), file, count=sum(map(len, part)))
        self.notes += template_doubts.said(filler.doubts, name)
        self.unfinished += template_doubts.unfinished(filler.doubts, name)

    def prove(self, archive: zipfile.ZipFile) -> None:
        """Each sheet reads back cell by cell, and every other part of the template is as it was."""
        form = self._filling.form
        with zipfile.ZipFile(io.BytesIO(self._filling.data)) as blank:
            before = {i.filename: (i.CRC, i.file_size) for i in blank.infolist()}
        for name, expected in self._expected.items():
            data = archive.read(name)
            with zipfile.ZipFile(io.BytesIO(data)) as filled:
                after = {i.filename: (i.CRC, i.file_size) for i in filled.infolist()}
                filled.read(Package(data, name).names[form.part.lower()])  # raises where its sum is wrong
            changed = [part for part, sums in before.items() if after.get(part) != sums]
            if len(before) != len(after) or any(part.lower().lstrip("/") != form.part.lower() for part in changed):
                raise _unproved(name, ", ".join(changed))
            _prove_cells(name, data, form, expected)


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while piece := file.read(CHUNK):
        yield piece


def _prove_cells(name: str, data: bytes, form: Form, expected: Iterable[Cells]) -> None:
    package = Package(data, name)
    grid = read_grid(package, form.part, shared_strings(package))
    for number, cells in enumerate(expected, form.first_data_row):
        found = grid.row(number)
        for column, value in cells.items():
            if not _same(found.get(column, ""), value):
                raise _unproved(f"{name}:{number}", found.get(column, ""))


def _same(found: str, value: object) -> bool:
    if isinstance(value, str):
        return found == cell_text(value).replace("\r\n", "\n").replace("\r", "\n") or (not value.strip() and not found)
    return bool(found) and Decimal(found) == Decimal(str(value))


def _hints(filling: Filling, sheet: str) -> tuple[Phrase, ...]:
    """What is worth knowing before it is uploaded."""
    return (
        Phrase(
            QT_TRANSLATE_NOOP("exporting", "Upload {sheet} where you downloaded the blank template “{name}”."),
            sheet=sheet, name=filling.name,
        ),
        Phrase(
            QT_TRANSLATE_NOOP("exporting", "The pictures lie in the folder {folder}, numbered, one folder a product."),
            folder=FOLDER,
        ),
        Phrase(
            QT_TRANSLATE_NOOP(
                "exporting", "Upload one product first and read the marketplace's answer row by row, then the rest."
            )
        ),
    )  # fmt: skip


def _by_hand(count: int) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP(
            "exporting", "First fill in by hand what {n} products still lack in the sheet: REPORT.html names the cells."
        ),
        one=QT_TRANSLATE_NOOP(
            "exporting", "First fill in by hand what one product still lacks in the sheet: REPORT.html names the cells."
        ),
        n=count,
    )


def _blank_pictures(count: int) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP(
            "exporting",
            "{n} picture cells are empty: the marketplace asks for addresses, and these pictures have none. They are "
            "in the folder {folder}: add them there by hand, or give the address under which you put that folder.",
        ),
        one=QT_TRANSLATE_NOOP(
            "exporting",
            "One picture cell is empty: the marketplace asks for an address, and this picture has none. It is in "
            "the folder {folder}: add it there by hand, or give the address under which you put that folder.",
        ),
        n=count, folder=FOLDER,
    )  # fmt: skip


def _unproved(where: str, found: str) -> BundleProblem:
    return BundleProblem(
        "bundle-unproved",
        Phrase(
            QT_TRANSLATE_NOOP("exporting", "The filled template did not read back as it was written; it was not kept.")
        ),
        where=where,
        found=found,
    )

"""The two kinds of bundle: what each puts into the archive for the chosen drafts, and how that is proved."""

from __future__ import annotations

import zipfile
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path

from seller_assistant.exporting import material, packet_text, taobao
from seller_assistant.exporting.archive import Archive, pieces
from seller_assistant.exporting.bundle_result import Excluded, Noted, Part
from seller_assistant.exporting.dialects import DIALECTS, Dialect
from seller_assistant.exporting.made_pictures import MadePictures, detail_pictures, main_pictures
from seller_assistant.exporting.naming import Unique, safe
from seller_assistant.exporting.readback import picture_names, read_packet
from seller_assistant.exporting.shape import Shape
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem

MAIN_PICTURES = 5  # where the marketplace's facts do not say


class Writer(ABC):
    """Writes the marketplace's own part of a bundle. ``sheet`` names the file that a tool opens.

    ``hints`` are what to know before it is uploaded, where the marketplace's own steps do not fit.
    """

    sheet: str
    hints: tuple[Phrase, ...] = ()
    made_for: Phrase | None = None  # who reads its sheet, where there are several ways to write it

    def __init__(self, name: str, shape: Shape) -> None:
        self.name = name
        self.shape = shape
        self.most = shape.main_most
        self.notes: list[Noted] = []
        self.unfinished: list[Excluded] = []  # in the sheet, and will be refused as they are
        self.parts: tuple[Part, ...] = ()  # where a platform takes only so many rows at once
        self.places: dict[int, str] = {}  # product id -> where its pictures are in the bundle

    @abstractmethod
    def write(self, archive: Archive, drafts: Sequence[Draft], made: MadePictures) -> None:
        """Add pictures and sheet to the archive."""

    @abstractmethod
    def prove(self, archive: zipfile.ZipFile) -> None:
        """Read the sheet again and compare; raises BundleProblem."""

    def note(self, draft: Draft, what: Phrase) -> None:
        """Remember something that differs from the owner's list."""
        self.notes.append(Noted(draft.code or str(draft.product_id), what))


class PacketWriter(Writer):
    """A Taobao data packet: ``<name>.csv`` and ``<name>/``."""

    def __init__(self, name: str, shape: Shape, dialect: Dialect = DIALECTS[0]) -> None:
        super().__init__(name, shape)
        self.most = shape.main_most or MAIN_PICTURES
        self.dialect = dialect
        self.made_for = dialect.said
        self.sheet = f"{name}.{dialect.suffix}"
        self._expected: list[Mapping[str, str]] = []

    def write(self, archive: Archive, drafts: Sequence[Draft], made: MadePictures) -> None:
        """Pictures first, each once; then the rows that name them."""
        self._pictures(archive, drafts, made)
        self._expected = [self._row(draft, made) for draft in drafts]
        archive.add(self.sheet, packet_text.file_pieces(self.dialect, self._expected))

    def _pictures(self, archive: Archive, drafts: Sequence[Draft], made: MadePictures) -> None:
        written: set[str] = set()
        for draft in drafts:
            squares = {f"{self.name}/{s[:32]}.tbi": made.square(s) for s in self._squares(draft)}
            slices = {
                f"{self.name}/contentPic/{file}": path
                for s in detail_pictures(draft)
                for file, path in zip(_slice_names(s, made), made.details(s), strict=True)
            }
            for member, path in (*squares.items(), *slices.items()):
                if path is not None and member not in written:
                    written.add(member)
                    archive.add(member, pieces(path))
            self.places[draft.product_id] = f"{self.name}/"

    def _squares(self, draft: Draft) -> dict[str, None]:
        options = (sku.picture for sku in draft.skus if sku.picture)
        return dict.fromkeys((*main_pictures(draft, self.most), *options))

    def _row(self, draft: Draft, made: MadePictures) -> Mapping[str, str]:
        main = [s[:32] for s in main_pictures(draft, self.most) if made.square(s) is not None]
        options = {s.picture: s.picture[:32] for s in draft.skus if s.picture and made.square(s.picture) is not None}
        row = taobao.row(draft, main=main, option_pictures=options, detail=lambda s: self._addresses(s, made))
        cells, changed = packet_text.fitted(row.cells, self.dialect)
        for note in (*row.notes, *self._draft_notes(draft), *self._changed(changed)):
            self.note(draft, note)
        return cells

    def _addresses(self, sha256: str, made: MadePictures) -> list[str]:
        place = self.dialect.detail.replace("{name}", self.name)
        return [f"{place}{file}" for file in _slice_names(sha256, made)]

    def _changed(self, changed: Sequence[str]) -> list[Phrase]:
        if not changed:
            return []
        what = ", ".join(changed)
        if self.dialect.encoding == "xlsx":
            said = QT_TRANSLATE_NOOP("exporting", "The description is too long for a cell; cut: {what} characters.")
        else:
            said = QT_TRANSLATE_NOOP("exporting", "GBK has not all of its characters; written otherwise: {what}")
        return [Phrase(said, what=what)]

    def _draft_notes(self, draft: Draft) -> list[Phrase]:
        notes = []
        here = len(main_pictures(draft, 0))
        if here > self.most:
            notes.append(_more_main(here, self.most))
        unknown = sum(1 for sku in draft.skus if not sku.stock_known)
        if unknown:
            notes.append(
                Phrase(
                    QT_TRANSLATE_NOOP("exporting", "Your list gives no stock for {n} of its lines: 0 is written."),
                    one=QT_TRANSLATE_NOOP("exporting", "Your list gives no stock for it: 0 is written."),
                    n=unknown,
                )
            )
        return notes

    def prove(self, archive: zipfile.ZipFile) -> None:
        """Every cell comes back equal, and every picture a row names is in the archive."""
        if self.dialect.encoding == "xlsx":
            return self._prove_workbook(archive)
        back = read_packet(archive.read(self.sheet))
        reads = self.dialect.read_as()
        names = frozenset(archive.namelist())
        if len(back) != len(self._expected):
            raise _unproved(self.sheet, f"{len(back)} / {len(self._expected)}")
        for number, (found, expected) in enumerate(zip(back, self._expected, strict=True), 4):
            differing = [name for name, cell in reads.items() if found.get(name) != expected[cell]]
            if differing:
                raise _unproved(f"{self.sheet}:{number}", ", ".join(differing))
            lacking = [p for p in picture_names(found["picture"]) if f"{self.name}/{p}.tbi" not in names]
            if lacking:
                raise _unproved(f"{self.sheet}:{number}", ", ".join(lacking))

    def _prove_workbook(self, archive: zipfile.ZipFile) -> None:
        """The workbook is a whole ZIP of its own; its SHA-256 was compared already."""
        with archive.open(self.sheet) as file, zipfile.ZipFile(file) as inner:
            if inner.testzip() is not None:
                raise _unproved(self.sheet, "")


class MaterialWriter(Writer):
    """A material package: a folder a product and ``导入产品模板.xlsx``."""

    sheet = material.SHEET

    def write(self, archive: Archive, drafts: Sequence[Draft], made: MadePictures) -> None:
        """Each product's pictures in its own folder, then the sheet."""
        unique = Unique()
        for draft in drafts:
            place = unique(material.folder(draft))
            self.places[draft.product_id] = f"{place}/"
            for member, path in self._files(draft, place, made):
                archive.add(member, pieces(path))
            self._notes(draft)
        archive.add(self.sheet, (material.sheet(drafts, own_words=self.shape.own_words),))

    def _files(self, draft: Draft, place: str, made: MadePictures) -> list[tuple[str, Path]]:
        main = self.shape.main_name
        names = main_pictures(draft, self.most)
        files = _numbered(place, main, [made.square(s) for s in names])
        files += _numbered(place, material.PORTRAIT, [made.portrait(s) for s in names])
        white = next((s for s in names if (seen := made.marks(s)) is not None and seen.white), None)
        files += _numbered(place, material.WHITE, [made.square(white)] if white else [])
        for number, (sha256, name) in enumerate(_option_pictures(draft).items(), 1):
            option = made.square(sha256)
            if option is not None:
                files.append((f"{place}/{material.OPTION}/{material.OPTION}_{number}{name}.jpg", option))
        return files + _numbered(place, material.DETAIL, self._slices(draft, made))

    def _slices(self, draft: Draft, made: MadePictures) -> list[Path]:
        """The slices of the detail page, as many as the marketplace takes; the rest is named."""
        slices = [path for s in detail_pictures(draft) for path in made.details(s)]
        most = self.shape.detail_most
        if most and len(slices) > most:
            self.note(
                draft,
                Phrase(
                    QT_TRANSLATE_NOOP("exporting", "{found} detail pictures: the first {limit} are in the bundle."),
                    found=len(slices), limit=most,
                ),
            )  # fmt: skip
        return slices[:most] if most else slices

    def _notes(self, draft: Draft) -> None:
        here = len(main_pictures(draft, 0))
        if self.most and here > self.most:
            self.note(draft, _more_main(here, self.most))
        if any(not sku.stock_known for sku in draft.skus):
            self.note(
                draft, Phrase(QT_TRANSLATE_NOOP("exporting", "Your list gives no stock: the cell is left empty."))
            )
        if sum(len(b.text) + 1 for b in draft.blocks if b.kind != "picture") > material.LONGEST:
            self.note(
                draft, Phrase(QT_TRANSLATE_NOOP("exporting", "The description is too long for a cell and was cut."))
            )

    def prove(self, archive: zipfile.ZipFile) -> None:
        """The sheet is a whole ZIP of its own; its SHA-256 was compared already."""
        with archive.open(self.sheet) as file, zipfile.ZipFile(file) as inner:
            if inner.testzip() is not None:
                raise _unproved(self.sheet, "")


def writer(kind: str, name: str, shape: Shape, dialect: Dialect = DIALECTS[0]) -> Writer:
    """The writer of that format: "taobao" in that dialect, or anything else for the material package."""
    return PacketWriter(name, shape, dialect) if kind == "taobao" else MaterialWriter(name, shape)


def _numbered(place: str, name: str, paths: Sequence[Path | None]) -> list[tuple[str, Path]]:
    """Each picture that is there as ``place/name/name_1.jpg`` and on."""
    here = [path for path in paths if path is not None]
    return [(f"{place}/{name}/{name}_{number}.jpg", path) for number, path in enumerate(here, 1)]


def _more_main(found: int, limit: int) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP("exporting", "{found} main pictures: the first {limit} are in the bundle."),
        found=found, limit=limit,
    )  # fmt: skip


def _slice_names(sha256: str, made: MadePictures) -> list[str]:
    return [f"{sha256[:32]}_{n}.jpg" for n in range(1, len(made.details(sha256)) + 1)]


def _option_pictures(draft: Draft) -> dict[str, str]:
    """The pictures of single choices and the choice's name as part of a file name."""
    named: dict[str, str] = {}
    for sku in draft.skus:
        if sku.picture and sku.picture not in named:
            words = safe(" ".join(value for _, value in sku.options), 30)
            named[sku.picture] = f"_{words}" if words else ""
    return named


def _unproved(where: str, found: str) -> BundleProblem:
    return BundleProblem(
        "bundle-unproved",
        Phrase(QT_TRANSLATE_NOOP("exporting", "The bundle did not read back as it was written; it was not kept.")),
        where=where,
        found=found,
    )

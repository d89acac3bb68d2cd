"""The two kinds of bundle: what each puts into the archive for the chosen drafts, and how that is proved."""

from __future__ import annotations

import zipfile
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path

from seller_assistant.exporting import material, taobao
from seller_assistant.exporting.archive import Archive, pieces
from seller_assistant.exporting.bundle_result import Noted
from seller_assistant.exporting.made_pictures import MadePictures, detail_pictures, main_pictures
from seller_assistant.exporting.naming import Unique, safe
from seller_assistant.exporting.readback import picture_names, read_packet
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem

MAIN_PICTURES = 5  # where the marketplace's facts do not say


class Writer(ABC):
    """Writes the marketplace's own part of a bundle. ``sheet`` names the file that a tool opens."""

    sheet: str

    def __init__(self, name: str, most_pictures: int) -> None:
        self.name = name
        self.most = most_pictures
        self.notes: list[Noted] = []
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

    def __init__(self, name: str, most_pictures: int) -> None:
        super().__init__(name, most_pictures or MAIN_PICTURES)
        self.sheet = f"{name}.csv"
        self._expected: list[Mapping[str, str]] = []

    def write(self, archive: Archive, drafts: Sequence[Draft], made: MadePictures) -> None:
        """Pictures first, each once; then the rows that name them."""
        self._pictures(archive, drafts, made)
        self._expected = [self._row(draft, made) for draft in drafts]
        archive.add(self.sheet, (taobao.packet_head(), *(taobao.packet_line(cells) for cells in self._expected)))

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
        for note in (*row.notes, *self._draft_notes(draft)):
            self.note(draft, note)
        return row.cells

    def _addresses(self, sha256: str, made: MadePictures) -> list[str]:
        return [f"FILE:///C:\\{self.name}\\contentPic\\{file}" for file in _slice_names(sha256, made)]

    def _draft_notes(self, draft: Draft) -> list[Phrase]:
        notes = []
        here = len(main_pictures(draft, 0))
        if here > self.most:
            notes.append(
                Phrase(
                    QT_TRANSLATE_NOOP("exporting", "{found} main pictures: the first {limit} are in the bundle."),
                    found=here,
                    limit=self.most,
                )
            )
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
        back = read_packet(archive.read(self.sheet))
        names = frozenset(archive.namelist())
        if len(back) != len(self._expected):
            raise _unproved(self.sheet, f"{len(back)} / {len(self._expected)}")
        for number, (found, expected) in enumerate(zip(back, self._expected, strict=True), 4):
            differing = [name for name, text in expected.items() if found.get(name) != text]
            if differing:
                raise _unproved(f"{self.sheet}:{number}", ", ".join(differing))
            lacking = [p for p in picture_names(found["picture"]) if f"{self.name}/{p}.tbi" not in names]
            if lacking:
                raise _unproved(f"{self.sheet}:{number}", ", ".join(lacking))


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
        archive.add(self.sheet, (material.sheet(drafts),))

    def _files(self, draft: Draft, place: str, made: MadePictures) -> list[tuple[str, Path]]:
        files = []
        squares = [path for s in main_pictures(draft, self.most) if (path := made.square(s)) is not None]
        for number, path in enumerate(squares, 1):
            files.append((f"{place}/{material.MAIN}/{material.MAIN}_{number}.jpg", path))
        for number, (sha256, name) in enumerate(_option_pictures(draft).items(), 1):
            option = made.square(sha256)
            if option is not None:
                files.append((f"{place}/{material.OPTION}/{material.OPTION}_{number}{name}.jpg", option))
        slices = [path for s in detail_pictures(draft) for path in made.details(s)]
        for number, path in enumerate(slices, 1):
            files.append((f"{place}/{material.DETAIL}/{material.DETAIL}_{number}.jpg", path))
        return files

    def _notes(self, draft: Draft) -> None:
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


def writer(kind: str, name: str, most_pictures: int) -> Writer:
    """The writer of that format: "taobao", or anything else for the material package."""
    return PacketWriter(name, most_pictures) if kind == "taobao" else MaterialWriter(name, most_pictures)


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

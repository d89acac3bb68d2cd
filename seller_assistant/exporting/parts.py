"""A bundle in several parts, where a platform takes only so many rows at once: each part is whole by itself."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Sequence
from typing import IO

from seller_assistant.exporting.archive import Archive, Member
from seller_assistant.exporting.bundle_result import Part
from seller_assistant.exporting.made_pictures import MadePictures
from seller_assistant.exporting.shape import Shape
from seller_assistant.exporting.writers import Writer
from seller_assistant.listing.draft import Draft


class PartsWriter(Writer):
    """Hands the drafts to a writer of their own for each part; ``rows_of`` counts what a product takes in a sheet."""

    def __init__(
        self, make: Callable[[str], Writer], name: str, shape: Shape, *, most: int, rows_of: Callable[[Draft], int]
    ) -> None:
        super().__init__(name, shape)
        self._make = make
        self._most_rows = most
        self._rows_of = rows_of
        self._written: list[tuple[str, Writer]] = []
        first = make(name)
        self.sheet, self.made_for = first.sheet, first.made_for

    def write(self, archive: Archive, drafts: Sequence[Draft], made: MadePictures) -> None:
        """Write each part into its folder."""
        batches = split(drafts, self._most_rows, self._rows_of)
        told = []
        for number, batch in enumerate(batches, 1):
            folder = f"part-{number}/" if len(batches) > 1 else ""
            work = self._make(f"{self.name}-{number}" if folder else self.name)
            work.write(Under(archive, folder) if folder else archive, batch, made)
            self._written.append((folder, work))
            self.notes += work.notes
            self.places.update({number: folder + place for number, place in work.places.items()})
            told.append(Part(folder, folder + work.sheet, len(batch), sum(map(self._rows_of, batch))))
        self.parts = tuple(told)
        if told:
            self.sheet = told[0].sheet

    def prove(self, archive: zipfile.ZipFile) -> None:
        """Prove each part."""
        for folder, work in self._written:
            work.prove(Inside(archive, folder) if folder else archive)


def split(drafts: Sequence[Draft], most: int, rows_of: Callable[[Draft], int]) -> list[list[Draft]]:
    """The drafts in batches of at most that many rows (0: one batch), never cutting a product in two."""
    batches: list[list[Draft]] = []
    rows = 0
    for draft in drafts:
        taken = rows_of(draft)
        if not batches or (most and rows + taken > most):
            batches.append([])
            rows = 0
        batches[-1].append(draft)
        rows += taken
    return batches


class Under(Archive):
    """A folder of an archive that is being written."""

    def __init__(self, archive: Archive, folder: str) -> None:
        self._outer = archive
        self._folder = folder
        self.members = archive.members

    def add(self, name: str, pieces: Iterable[bytes]) -> Member:
        """Write a member into the folder."""
        return self._outer.add(self._folder + name, pieces)


class Inside(zipfile.ZipFile):
    """A folder of an archive, read as if it were an archive of its own."""

    def __init__(self, archive: zipfile.ZipFile, folder: str) -> None:
        self.fp = None  # nothing of its own to close
        self._outer = archive
        self._folder = folder

    def namelist(self) -> list[str]:
        """The members inside the folder."""
        names = self._outer.namelist()
        return [name.removeprefix(self._folder) for name in names if name.startswith(self._folder)]

    def read(self, name: str | zipfile.ZipInfo, pwd: bytes | None = None) -> bytes:
        """The bytes of a member of the folder."""
        return self._outer.read(f"{self._folder}{name}", pwd)

    def open(  # type: ignore[override]
        self, name: str, mode: str = "r", pwd: bytes | None = None, *, force_zip64: bool = False
    ) -> IO[bytes]:
        """A member of the folder, to be read."""
        return self._outer.open(f"{self._folder}{name}", "r", pwd, force_zip64=force_zip64)

"""Every picture of a bundle, made once with all processors and kept on the disk, not in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from seller_assistant.jobs import Progress
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.making import Recipe, make
from seller_assistant.pictures.workers import PictureWorkers


class MadePictures:
    """Squares, slices and thumbnails in a folder of their own, by the SHA-256 of the stored picture."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._slices: dict[str, int] = {}
        self.problems: dict[str, Phrase] = {}

    def square(self, sha256: str) -> Path | None:
        """The square JPEG; None when it could not be made."""
        return self._folder / f"{sha256}.sq" if sha256 in self._slices else None

    def details(self, sha256: str) -> tuple[Path, ...]:
        """The slices for the detail page, from the top down."""
        return tuple(self._folder / f"{sha256}.{n}" for n in range(self._slices.get(sha256, 0)))

    def thumb(self, sha256: str) -> bytes:
        """A small JPEG; b"" when it could not be made."""
        return (self._folder / f"{sha256}.th").read_bytes() if sha256 in self._slices else b""

    def make(
        self, drafts: Sequence[Draft], recipe: Recipe, picture: Callable[[str], Path | None], progress: Progress
    ) -> None:
        """Make what those drafts need; a picture that cannot be made is named in ``problems``."""
        wanted = _wanted(drafts)
        here = self._found(wanted, picture)
        label = Phrase(QT_TRANSLATE_NOOP("exporting", "Making pictures"))
        progress.step(label, 0, len(here))
        if not here:
            return
        with PictureWorkers() as workers:
            calls = ((str(path), recipe, wanted[sha256]) for sha256, path in here)
            for done, ((sha256, _), outcome) in enumerate(zip(here, workers.map(make, calls), strict=True), 1):
                if outcome.value is None:
                    self.problems[sha256] = outcome.problem.message if outcome.problem else _not_here()
                else:
                    self._keep(sha256, outcome.value.square, outcome.value.details, outcome.value.thumb)
                progress.step(label, done, len(here))

    def _found(self, wanted: Iterable[str], picture: Callable[[str], Path | None]) -> list[tuple[str, Path]]:
        here = []
        for sha256 in wanted:
            path = picture(sha256)
            if path is None:
                self.problems[sha256] = _not_here()
            else:
                here.append((sha256, path))
        return here

    def _keep(self, sha256: str, square: bytes, details: Sequence[bytes], thumb: bytes) -> None:
        (self._folder / f"{sha256}.sq").write_bytes(square)
        (self._folder / f"{sha256}.th").write_bytes(thumb)
        for number, data in enumerate(details):
            (self._folder / f"{sha256}.{number}").write_bytes(data)
        self._slices[sha256] = len(details)


def main_pictures(draft: Draft, most: int) -> tuple[str, ...]:
    """The SHA-256 of the main pictures that are here, each once, at most that many (0: all)."""
    names = tuple(dict.fromkeys(p.sha256 for p in draft.stored_pictures))
    return names[:most] if most else names


def detail_pictures(draft: Draft) -> tuple[str, ...]:
    """The SHA-256 of the pictures of the detail page, each once."""
    return tuple(dict.fromkeys(b.text for b in draft.blocks if b.kind == "picture" and b.text))


def _wanted(drafts: Sequence[Draft]) -> dict[str, bool]:
    """Every picture needed, in order, and whether a detail page shows it."""
    wanted: dict[str, bool] = {}
    for draft in drafts:
        for sha256 in (*main_pictures(draft, 0), *(sku.picture for sku in draft.skus if sku.picture)):
            wanted.setdefault(sha256, False)
        wanted.update(dict.fromkeys(detail_pictures(draft), True))
    return wanted


def _not_here() -> Phrase:
    return Phrase(QT_TRANSLATE_NOOP("exporting", "The picture is not on this computer."))

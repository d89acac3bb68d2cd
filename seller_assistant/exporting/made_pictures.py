"""Every picture of a bundle, made with all processors and kept on the disk, so that none is made twice."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from seller_assistant.jobs import Progress
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.making import MAIN, PORTRAIT, THUMB, Made, found, make
from seller_assistant.pictures.recipe import Recipe
from seller_assistant.pictures.seeing import Marks
from seller_assistant.pictures.workers import PictureWorkers

MOST_BYTES = 4_000_000_000  # of what was made before; beyond, the longest unused go
_STALE = 3600.0  # seconds after which a half-made folder belongs to no one


class MadePictures:
    """Main pictures, slices and thumbnails in a folder of their own, by the SHA-256 of the stored picture.

    The folder may be kept from one bundle to the next, also after a crash: what is there and whole is not made again.
    ``fresh`` counts what had to be made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[str, tuple[Path, Made]] = {}
        self.problems: dict[str, Phrase] = {}
        self.fresh = 0

    def square(self, sha256: str) -> Path | None:
        """The main JPEG; None when it could not be made."""
        return self._file(sha256, MAIN)

    def portrait(self, sha256: str) -> Path | None:
        """The 3:4 JPEG; None where none was asked for, or it could not be made."""
        known = self._made.get(sha256)
        return self._file(sha256, PORTRAIT) if known is not None and known[1].portrait else None

    def details(self, sha256: str) -> tuple[Path, ...]:
        """The slices for the detail page, from the top down."""
        if sha256 not in self._made:
            return ()
        folder, made = self._made[sha256]
        return tuple(folder / f"{n}.jpg" for n in range(1, made.slices + 1))

    def thumb(self, sha256: str) -> bytes:
        """A small JPEG; b"" when it could not be made."""
        path = self._file(sha256, THUMB)
        return path.read_bytes() if path is not None else b""

    def marks(self, sha256: str) -> Marks | None:
        """What is known of the picture; None when it could not be made."""
        return self._made[sha256][1].marks if sha256 in self._made else None

    def make(
        self, drafts: Sequence[Draft], recipe: Recipe, picture: Callable[[str], Path | None], progress: Progress
    ) -> None:
        """Make what those drafts need and is not there; a picture that cannot be made is named in ``problems``."""
        here = [(sha256, path, made) for (sha256, path), made in self._wanted(drafts, recipe, picture)]
        label = Phrase(QT_TRANSLATE_NOOP("exporting", "Making pictures"))
        waiting = []
        for sha256, path, asked in here:
            folder = self._place(sha256, asked)
            before = found(folder)
            if before is None:
                waiting.append((sha256, (str(path), asked, str(folder))))
            else:
                self._made[sha256] = (folder, before)
        done = len(here) - len(waiting)
        progress.step(label, done, len(here))
        if not waiting:
            return
        with PictureWorkers() as workers:
            outcomes = workers.map(make, (call for _, call in waiting))
            for (sha256, call), outcome in zip(waiting, outcomes, strict=True):
                done += 1
                if outcome.value is None:
                    self.problems[sha256] = outcome.problem.message if outcome.problem else _not_here()
                else:
                    self._made[sha256] = (Path(call[2]), outcome.value)
                    self.fresh += 1
                progress.step(label, done, len(here))

    def _wanted(
        self, drafts: Sequence[Draft], recipe: Recipe, picture: Callable[[str], Path | None]
    ) -> Iterator[tuple[tuple[str, Path], Recipe]]:
        """Each picture that is here, and what to make of it: slices only where a detail page shows it."""
        plain = replace(recipe, detail_width=0)
        for sha256, in_detail in _needed(drafts).items():
            path = picture(sha256)
            if path is None:
                self.problems[sha256] = _not_here()
            else:
                yield (sha256, path), recipe if in_detail else plain

    def _place(self, sha256: str, recipe: Recipe) -> Path:
        return self._folder / sha256[:2] / f"{sha256}-{recipe.key()}"

    def _file(self, sha256: str, name: str) -> Path | None:
        return self._made[sha256][0] / name if sha256 in self._made else None


def make_room(folder: Path, most: int = MOST_BYTES) -> None:
    """Throw away half-made pictures of a program that was killed, and what was longest unused beyond ``most`` bytes."""
    sizes: list[tuple[float, int, Path]] = []
    for place in folder.glob("*/*"):
        with suppress(OSError):
            used = place.stat().st_mtime
            if place.name.startswith("."):
                if time.time() - used > _STALE:
                    shutil.rmtree(place, ignore_errors=True)
                continue
            sizes.append((used, sum(file.stat().st_size for file in place.iterdir()), place))
    over = sum(size for _, size, _ in sizes) - most
    for _, size, place in sorted(sizes):
        if over <= 0:
            return
        shutil.rmtree(place, ignore_errors=True)
        over -= size


def main_pictures(draft: Draft, most: int) -> tuple[str, ...]:
    """The SHA-256 of the main pictures that are here, each once, at most that many (0: all)."""
    names = tuple(dict.fromkeys(p.sha256 for p in draft.stored_pictures))
    return names[:most] if most else names


def detail_pictures(draft: Draft) -> tuple[str, ...]:
    """The SHA-256 of the pictures of the detail page, each once."""
    return tuple(dict.fromkeys(b.text for b in draft.blocks if b.kind == "picture" and b.text))


def _needed(drafts: Iterable[Draft]) -> dict[str, bool]:
    """Every picture needed, in order, and whether a detail page shows it."""
    wanted: dict[str, bool] = {}
    for draft in drafts:
        for sha256 in (*main_pictures(draft, 0), *(sku.picture for sku in draft.skus if sku.picture)):
            wanted.setdefault(sha256, False)
        wanted.update(dict.fromkeys(detail_pictures(draft), True))
    return wanted


def _not_here() -> Phrase:
    return Phrase(QT_TRANSLATE_NOOP("exporting", "The picture is not on this computer."))

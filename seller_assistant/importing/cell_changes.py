"""Pictures in cells when a list comes again: the same one in another row, or another one in its place."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from seller_assistant.catalog import Picture
from seller_assistant.pictures.recognising import refuse_what_is_no_picture
from seller_assistant.problems import PictureProblem
from seller_assistant.sheets.book import CellPicture


def contents(pictures: Iterable[tuple[str, CellPicture]]) -> dict[str, str]:
    """The SHA-256 of each picture in a cell that can be shown, by its source: what a stored one is known by."""
    return {source: hashlib.sha256(picture.data).hexdigest() for source, picture in pictures if _is_photo(picture)}


def _is_photo(picture: CellPicture) -> bool:
    try:
        refuse_what_is_no_picture(picture.data)
    except PictureProblem:
        return False
    return True


def is_in_cell(picture: Picture) -> bool:
    """True for a picture that came out of a sheet."""
    return picture.source.startswith("cell:")


def pictures(
    before: Sequence[Picture], read: Sequence[Picture], told: Mapping[str, str]
) -> tuple[tuple[Picture, ...], dict[str, str]]:
    """The pictures there were, then those the list adds; and what the product calls those that it has already.

    A picture that only moved to another row is the same one. Where a cell shows another picture now, that one
    takes the old one's place. ``told`` are the contents of its cells; one without is taken for the old one.
    """
    work = _Work(list(before), {picture.source for picture in before}, set(told.values()))
    changed = {one.source for one in read if not work.name_of(told.get(one.source, ""))}
    for picture in read:
        if is_in_cell(picture):
            work.put(picture, told.get(picture.source, ""), changed)
        elif picture.source not in work.sources:
            work.after.append(picture)
    if work.after == list(before):
        return tuple(before), work.names
    return tuple(replace(one, position=i) for i, one in enumerate(work.apart(told), start=1)), work.names


class _Work:
    """The pictures of one product while a list's are laid beside them."""

    def __init__(self, after: list[Picture], sources: set[str], shown: set[str]) -> None:
        self.after = after
        self.sources = sources
        self.names: dict[str, str] = {}
        self._stored = {picture.sha256: picture.source for picture in after if picture.sha256}
        # those in cells that the list does not show any more: they moved unseen, or were replaced
        self._free = [i for i, one in enumerate(after) if is_in_cell(one) and one.sha256 not in shown]

    def name_of(self, content: str) -> str:
        """The source of the product's picture with that content, "" where it has none."""
        return self._stored.get(content, "") if content else ""

    def put(self, picture: Picture, content: str, changed: set[str]) -> None:
        """Lay a picture over the one whose place it takes, or behind all; ``changed`` are the cells with new ones."""
        if name := self.name_of(content):
            self.names[picture.source] = name
            return
        here = [i for i in self._free if self.after[i].source == picture.source]
        elsewhere = [i for i in self._free if self.after[i].source not in changed]
        place = next(iter((*here, *elsewhere)), None)
        if place is None:
            if content or picture.source not in self.sources:
                self.after.append(picture)
            return
        self._free.remove(place)
        old = self.after[place]
        if not old.sha256 and not (content and old.state == "unusable"):
            self.after[place] = replace(old, source=picture.source)
        elif content:
            self.after[place] = replace(picture, alt=picture.alt or old.alt)
        else:
            self.names[picture.source] = old.source

    def apart(self, told: Mapping[str, str]) -> list[Picture]:
        """The pictures, those that moved named after their new cell where another one has theirs now."""
        cells = {content: source for source, content in told.items()}
        new = {picture.source for picture in self.after if not picture.sha256}
        moved = {one.source for one in self.after if one.sha256 in cells and one.source in new}
        self.names = {source: name for source, name in self.names.items() if name not in moved}
        return [
            replace(one, source=cells[one.sha256]) if one.sha256 in cells and one.source in moved else one
            for one in self.after
        ]

"""Repairs of a listing's pictures: some of them left out, or another one first."""

from __future__ import annotations

from collections.abc import Container

from seller_assistant.catalog import Picture
from seller_assistant.checking.finding import Repair
from seller_assistant.listing.draft import Draft
from seller_assistant.phrases import Phrase


def called(picture: Picture) -> str:
    """What the owner calls a picture: its name, the end of its address, or its number."""
    return picture.name or _last_part(picture.source) or str(picture.position)


def names(pictures: tuple[Picture, ...], order: tuple[int, ...] = ()) -> str:
    """The pictures in their order, or in that of those places (from 1), as one line."""
    shown = [pictures[number - 1] for number in order] if order else pictures
    return ", ".join(called(picture) for picture in shown)


def leaving_out(draft: Draft, label: Phrase, gone: Container[int], *, least: int = 1) -> Repair | None:
    """The repair that leaves the pictures at those places (from 1) out; None where fewer than ``least`` would stay.

    A picture that shows one choice stays, unless the same file is there again: the choice would lose it.
    """
    stay = tuple(n for n, _ in enumerate(draft.pictures, 1) if n not in gone)
    left = {draft.pictures[n - 1].sha256 for n in stay} - {""}
    needed = {sku.picture for sku in draft.skus} - {""}
    lost = {p.sha256 for p in draft.pictures} - {""} - left
    if len(left) < least or needed & lost or len(stay) == len(draft.pictures):
        return None
    return Repair(label, "pictures", names(draft.pictures), names(draft.pictures, stay), stay)


def putting_first(draft: Draft, label: Phrase, place: int) -> Repair:
    """The repair that makes the picture at that place (from 1) the first one."""
    order = (place, *(n for n in range(1, len(draft.pictures) + 1) if n != place))
    return Repair(label, "pictures", names(draft.pictures), names(draft.pictures, order), order)


def _last_part(source: str) -> str:
    """The file name at the end of an address or path."""
    return source.split("?", 1)[0].replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or source

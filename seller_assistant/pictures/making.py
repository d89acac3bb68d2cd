"""All that an export makes of one picture, in one go and from one decoding; made for worker processes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.decoding import decoded
from seller_assistant.pictures.sizing import sliced, squared, thumbnail
from seller_assistant.problems import PictureProblem


@dataclass(frozen=True, slots=True)
class Recipe:
    """What to make: a square and its limit in bytes, slices for the detail page, a thumbnail; pixels."""

    square: int = 800
    square_bytes: int = 500_000
    detail_width: int = 750
    detail_height: int = 1500
    detail_bytes: int = 1_000_000
    thumb: int = 160


@dataclass(frozen=True, slots=True)
class Made:
    """What was made of one picture: JPEG bytes."""

    square: bytes
    details: tuple[bytes, ...]
    thumb: bytes


def make(path: str, recipe: Recipe, with_details: bool) -> Made:
    """What the recipe says of the picture in that file; raises PictureProblem when it cannot be used."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise PictureProblem(
            "picture-unreadable",
            Phrase(
                QT_TRANSLATE_NOOP("pictures", "The picture cannot be read from the disk: {why}."), why=error.strerror
            ),
            where=path,
        ) from None
    picture = decoded(data, at_least=max(recipe.square, recipe.detail_width))
    square = squared(picture, recipe.square, recipe.square_bytes)
    details: tuple[bytes, ...] = ()
    if with_details:
        details = sliced(picture, recipe.detail_width, recipe.detail_height, recipe.detail_bytes)
    return Made(square, details, thumbnail(square, recipe.thumb))

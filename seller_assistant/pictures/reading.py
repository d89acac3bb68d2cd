"""A picture read from its file for one purpose, no larger than that needs."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.decoding import decoded_with_size
from seller_assistant.problems import PictureProblem


def read(path: str, at_least: int) -> tuple[Image.Image, tuple[int, int]]:
    """The decoded picture, and its size as shown in the file; PictureProblem when it cannot be used."""
    return decoded_with_size(bytes_of(path), at_least)


def bytes_of(path: str) -> bytes:
    """The bytes of the file; PictureProblem when it cannot be read."""
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise PictureProblem(
            "picture-unreadable",
            Phrase(
                QT_TRANSLATE_NOOP("pictures", "The picture cannot be read from the disk: {why}."), why=error.strerror
            ),
            where=path,
        ) from None

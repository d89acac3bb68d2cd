"""JPEG bytes that stay under a limit: the best quality that does, and where none does, a smaller picture."""

from __future__ import annotations

import io

from PIL import Image

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import PictureProblem

BEST, FAIR, POOREST = 90, 60, 30
_SHRINK = 0.85


def jpeg(image: Image.Image, quality: int) -> bytes:
    """The picture as JPEG, with nothing beside its pixels."""
    image.info = {}  # no profile, no comment, no EXIF travels along
    kept = "4:2:0" if quality < BEST else "4:4:4"
    out = io.BytesIO()
    try:
        image.save(out, "JPEG", quality=quality, subsampling=kept, optimize=True)
    except OSError:  # pure noise outgrows the room that Pillow gives an optimised file
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, subsampling=kept)
    return out.getvalue()


def jpeg_under(image: Image.Image, limit: int, least_side: int = 0) -> bytes:
    """The best JPEG of at most ``limit`` bytes.

    The quality is searched for; below a fair one the picture is made smaller, but never under ``least_side`` pixels of
    its shorter side (0: its size is kept); only then the quality goes further down. PictureProblem when nothing fits.
    """
    data = jpeg(image, BEST)
    if len(data) <= limit:
        return data
    found = _search(image, limit, FAIR, BEST - 1)
    smaller = image
    while found is None and least_side and min(smaller.size) * _SHRINK >= least_side:
        size = (max(1, round(smaller.width * _SHRINK)), max(1, round(smaller.height * _SHRINK)))
        smaller = image.resize(size, Image.Resampling.LANCZOS)
        found = _search(smaller, limit, FAIR, BEST - 1)
    found = found or _search(smaller, limit, POOREST, FAIR - 1)
    if found is None:
        raise PictureProblem(
            "picture-too-heavy",
            Phrase(
                QT_TRANSLATE_NOOP("pictures", "The picture cannot be made smaller than {limit} kB."),
                limit=limit // 1000,
            ),
        )
    return found


def _search(image: Image.Image, limit: int, low: int, high: int) -> bytes | None:
    """The JPEG of the highest quality between the two that stays under the limit; None when even the lowest is over."""
    best: bytes | None = None
    while low <= high:
        quality = low if best is None and high - low <= 1 else (low + high) // 2
        data = jpeg(image, quality)
        if len(data) <= limit:
            best, low = data, quality + 1
        else:
            high = quality - 1
    return best

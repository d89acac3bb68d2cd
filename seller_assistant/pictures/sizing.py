"""Pictures made to the size a marketplace asks for; the same bytes in give the same bytes out.

Nothing of the camera travels along: place, owner and time stay behind with the rest of the metadata.
"""

from __future__ import annotations

import io
from itertools import pairwise

from PIL import Image

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pictures.decoding import WHITE, decoded, on_white
from seller_assistant.problems import PictureProblem

QUALITIES = (90, 85, 80, 74, 66, 56, 44, 32)
MOST_SLICES = 40


def square_jpeg(data: bytes, size: int = 800, limit_bytes: int = 500_000) -> bytes:
    """A JPEG of ``size`` x ``size`` pixels with the whole picture on white, in its own proportions.

    A smaller picture is enlarged to touch two edges, since marketplaces refuse small ones; whether that
    looks good is a check's business. Raises PictureProblem when it cannot be decoded or kept under the limit.
    """
    return squared(decoded(data, at_least=size), size, limit_bytes)


def squared(picture: Image.Image, size: int, limit_bytes: int) -> bytes:
    """`square_jpeg` of a decoded picture."""
    image = on_white(_inside(picture, size, size))
    if image.size != (size, size):
        sheet = Image.new("RGB", (size, size), WHITE)
        sheet.paste(image, ((size - image.width) // 2, (size - image.height) // 2))
        image = sheet
    return _jpeg_under(image, limit_bytes)


def detail_jpegs(
    data: bytes, width: int = 750, max_height: int = 1500, limit_bytes: int = 1_000_000
) -> tuple[bytes, ...]:
    """The picture at that width, cut into slices of equal height that are not higher than the most.

    Equal slices, so that none is a sliver that a marketplace refuses.
    """
    return sliced(decoded(data, at_least=width), width, max_height, limit_bytes)


def sliced(picture: Image.Image, width: int, max_height: int, limit_bytes: int) -> tuple[bytes, ...]:
    """`detail_jpegs` of a decoded picture."""
    image = on_white(picture)
    height = max(1, round(image.height * width / image.width))
    count = -(-height // max_height)
    if count > MOST_SLICES:
        raise PictureProblem(
            "picture-too-long",
            Phrase(QT_TRANSLATE_NOOP("pictures", "The picture is too long and narrow for a detail page.")),
            found=f"{image.width} x {image.height}",
            next=Phrase(QT_TRANSLATE_NOOP("pictures", "Cut it into several pictures.")),
        )
    image = image.resize((width, height), Image.Resampling.LANCZOS)
    edges = [round(height * i / count) for i in range(count + 1)]
    parts = (image.crop((0, top, width, bottom)) for top, bottom in pairwise(edges))
    return tuple(_jpeg_under(part, limit_bytes) for part in parts)


def thumbnail(data: bytes, size: int = 96) -> bytes:
    """The picture inside ``size`` x ``size``, never enlarged: PNG where it is see-through, else JPEG."""
    image = decoded(data, at_least=size)
    if image.width > size or image.height > size:
        image = _inside(image, size, size)
    if image.mode == "RGBA":
        out = io.BytesIO()
        image.save(out, "PNG", optimize=True)
        return out.getvalue()
    return _jpeg(image, 85)


def _inside(image: Image.Image, width: int, height: int) -> Image.Image:
    scale = min(width / image.width, height / image.height)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _jpeg_under(image: Image.Image, limit_bytes: int) -> bytes:
    """The best of the qualities that stays under the limit."""
    for quality in QUALITIES:
        data = _jpeg(image, quality)
        if len(data) <= limit_bytes:
            return data
    raise PictureProblem(
        "picture-too-heavy",
        Phrase(
            QT_TRANSLATE_NOOP("pictures", "The picture cannot be made smaller than {limit} kB."),
            limit=limit_bytes // 1000,
        ),
    )


def _jpeg(image: Image.Image, quality: int) -> bytes:
    bare = Image.new("RGB", image.size)  # a fresh image: no EXIF, no profile, no comment travels along
    bare.paste(image)
    out = io.BytesIO()
    bare.save(out, "JPEG", quality=quality, subsampling="4:2:0" if quality < 90 else "4:4:4", optimize=True)
    return out.getvalue()

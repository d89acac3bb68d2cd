"""Pictures made to the size a marketplace asks for; the same bytes in give the same bytes out.

Nothing of the camera travels along: place, owner and time stay behind with the rest of the metadata.
"""

from __future__ import annotations

import io
from itertools import pairwise

from PIL import Image

from seller_assistant.pictures.decoding import WHITE, decoded, on_white
from seller_assistant.pictures.framing import framed, inside
from seller_assistant.pictures.slicing import edges, slice_height
from seller_assistant.pictures.subject import Ground
from seller_assistant.pictures.weight import jpeg, jpeg_under

LEAST_DETAIL_WIDTH = 620  # pixels that marketplaces take at the least
_NO_GROUND = Ground(WHITE, False, False, None)


def square_jpeg(data: bytes, size: int = 800, limit_bytes: int = 500_000) -> bytes:
    """A JPEG of ``size`` x ``size`` pixels with the whole picture on white, in its own proportions.

    A smaller picture is enlarged to touch two edges, since marketplaces refuse small ones; whether that
    looks good is a check's business. Raises PictureProblem when it cannot be decoded or kept under the limit.
    """
    return jpeg_under(framed(decoded(data, at_least=size), (size, size), _NO_GROUND), limit_bytes)


def detail_jpegs(
    data: bytes, width: int = 750, max_height: int = 1500, limit_bytes: int = 1_000_000
) -> tuple[bytes, ...]:
    """The picture at that width, cut into slices that are not higher than the most.

    Cut between lines of text where there are some, else into equal parts, so that none is a sliver that a
    marketplace refuses.
    """
    return sliced(at_width(decoded(data, at_least=width), width, max_height), max_height, limit_bytes)


def at_width(picture: Image.Image, width: int, max_height: int) -> Image.Image:
    """A decoded picture at that width, on white; PictureProblem when that would be too long to be cut."""
    height, _ = slice_height(picture.width, picture.height, width, max_height)
    return on_white(picture).resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def sliced(page: Image.Image, max_height: int, limit_bytes: int) -> tuple[bytes, ...]:
    """The slices of a picture that has its width already, from the top down."""
    parts = (page.crop((0, top, page.width, bottom)) for top, bottom in pairwise(edges(page, max_height)))
    return tuple(jpeg_under(part, limit_bytes) for part in parts)


def thumbnail(data: bytes, size: int = 96) -> bytes:
    """The picture inside ``size`` x ``size``, never enlarged: PNG where it is see-through, else JPEG."""
    image = decoded(data, at_least=size)
    if image.width > size or image.height > size:
        image = inside(image, size, size)
    if image.mode == "RGBA":
        out = io.BytesIO()
        image.info = {}
        image.save(out, "PNG", optimize=True)
        return out.getvalue()
    return jpeg(image, 85)

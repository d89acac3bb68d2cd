"""What stands in front of what: the ground of a picture, and the box around its subject.

Found on a small copy, from the pixels along the edges: product photos are taken on one colour far more often than not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PIL import Image, ImageChops

from seller_assistant.pictures.decoding import WHITE, on_white

SMALL = 200  # pixels of the longer side that is looked at
NEAR = 20  # levels that a pixel may differ from the ground: JPEG noise, a soft shadow's end
SEEN = 8  # levels from which a pixel may be part of the subject: a thin handle is pale in a small copy
EVEN = 0.9  # share of edge pixels near to one colour that makes a ground even
WHITE_FROM = 246  # each channel of a ground that shoppers see as white
Colour = tuple[int, int, int]
Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Ground:
    """The colour behind the subject; ``even`` when it is one colour, ``white`` when that is white.

    ``box`` holds the subject (left, top, right, bottom in pixels of the picture); None where nothing stands out.
    """

    colour: Colour
    even: bool
    white: bool
    box: Box | None

    def fill(self, size: tuple[int, int]) -> float:
        """How much of the picture's longer way the subject takes, 0 to 1; 1 where there is no ground to tell."""
        if self.box is None or not self.even:
            return 1.0
        left, top, right, bottom = self.box
        return max((right - left) / size[0], (bottom - top) / size[1])


def ground(picture: Image.Image) -> Ground:
    """The ground of a decoded picture; what is see-through counts as white."""
    small = small_copy(picture)
    edge = list(_edge(small))
    colour = _middle(edge)
    red, green, blue = colour
    near = sum(abs(r - red) <= NEAR and abs(g - green) <= NEAR and abs(b - blue) <= NEAR for r, g, b in edge)
    even = near >= EVEN * len(edge)
    return Ground(colour if even else WHITE, even, even and min(colour) >= WHITE_FROM,
                  _box(small, colour, picture.size) if even else None)  # fmt: skip


def small_copy(picture: Image.Image) -> Image.Image:
    """The picture in RGB with no more pixels than a look at it needs."""
    factor = max(1, max(picture.size) // SMALL)
    return on_white(picture.reduce(factor) if factor > 1 else picture)


def _edge(small: Image.Image) -> Iterable[Colour]:
    """The pixels along the four edges, a fiftieth deep."""
    width, height = small.size
    deep = max(1, min(width, height) // 50)
    for box in ((0, 0, width, deep), (0, height - deep, width, height), (0, 0, deep, height),
                (width - deep, 0, width, height)):  # fmt: skip
        raw = small.crop(box).tobytes()
        yield from zip(raw[0::3], raw[1::3], raw[2::3], strict=True)


def _middle(pixels: list[Colour]) -> Colour:
    half = len(pixels) // 2
    red, green, blue = (sorted(pixel[channel] for pixel in pixels)[half] for channel in range(3))
    return (red, green, blue)


def _box(small: Image.Image, colour: Colour, size: tuple[int, int]) -> Box | None:
    difference = ImageChops.difference(small, Image.new("RGB", small.size, colour))
    red, green, blue = difference.split()
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    found = strongest.point(lambda level: 255 if level > SEEN else 0).getbbox()
    if found is None:
        return None
    across, down = size[0] / small.width, size[1] / small.height
    left, top, right, bottom = found
    margin = 1 if across > 1 else 0
    return (
        max(0, int((left - margin) * across)), max(0, int((top - margin) * down)),
        min(size[0], round((right + margin) * across)), min(size[1], round((bottom + margin) * down)),
    )  # fmt: skip

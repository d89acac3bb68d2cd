"""A picture set into a frame of a given size: the whole of it on white, or around its subject."""

from __future__ import annotations

from typing import Literal

from PIL import Image

from seller_assistant.pictures.decoding import WHITE, on_white
from seller_assistant.pictures.subject import Ground

Fit = Literal["white", "subject"]
Size = tuple[int, int]
LEAST_FILL = 0.7  # of the frame; below, a subject on an even ground is brought nearer
GOOD_FILL = 0.86
MOST_ENLARGED = 1.6  # beyond, only as near as the least fill asks


def framed(picture: Image.Image, size: Size, ground: Ground, fit: Fit = "white") -> Image.Image:
    """The picture in exactly that size, in RGB; nothing of a subject is ever cut off.

    "white" shows all of it on white. "subject" brings a small subject on an even ground nearer, until it fills the
    frame well, and continues that ground where the frame is larger; other pictures are shown whole on white.
    """
    if fit == "white" or not ground.even:
        return _whole(picture, size, WHITE)
    if ground.box is None or _shown_fill(picture.size, size, ground.box) >= LEAST_FILL:
        return _whole(picture, size, ground.colour if ground.box is not None else WHITE)
    return _near(picture, size, ground.box, ground.colour)


def nearness(size: Size, frame: Size, ground: Ground, fit: Fit) -> float:
    """How much the pixels of a picture of that size are enlarged in the frame (below 1: made smaller)."""
    box = ground.box
    if fit == "subject" and ground.even and box is not None and _shown_fill(size, frame, box) < LEAST_FILL:
        return _scale(frame, box)
    return min(frame[0] / size[0], frame[1] / size[1])


def inside(image: Image.Image, width: int, height: int) -> Image.Image:
    """The picture in its own proportions, as large as that room allows."""
    scale = min(width / image.width, height / image.height)
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image if size == image.size else image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _whole(picture: Image.Image, size: Size, colour: tuple[int, int, int]) -> Image.Image:
    image = on_white(inside(picture, *size))
    if image.size == size:
        return image
    sheet = Image.new("RGB", size, colour)
    sheet.paste(image, ((size[0] - image.width) // 2, (size[1] - image.height) // 2))
    return sheet


def _shown_fill(size: Size, frame: Size, box: tuple[int, int, int, int]) -> float:
    scale = min(frame[0] / size[0], frame[1] / size[1])
    return max((box[2] - box[0]) * scale / frame[0], (box[3] - box[1]) * scale / frame[1])


def _scale(frame: Size, box: tuple[int, int, int, int]) -> float:
    """How large the subject is drawn: well filling, or where that would blur it, just filling enough."""
    full = min(frame[0] / (box[2] - box[0]), frame[1] / (box[3] - box[1]))
    return max(full * (LEAST_FILL + 0.03), min(full * GOOD_FILL, MOST_ENLARGED))


def _near(
    picture: Image.Image, size: Size, box: tuple[int, int, int, int], colour: tuple[int, int, int]
) -> Image.Image:
    scale = _scale(size, box)
    left, top = (box[0] + box[2] - size[0] / scale) / 2, (box[1] + box[3] - size[1] / scale) / 2
    seen = (max(0.0, left), max(0.0, top), min(float(picture.width), left + size[0] / scale),
            min(float(picture.height), top + size[1] / scale))  # fmt: skip
    made = (min(size[0], max(1, round((seen[2] - seen[0]) * scale))),
            min(size[1], max(1, round((seen[3] - seen[1]) * scale))))  # fmt: skip
    part = on_white(picture.resize(made, Image.Resampling.LANCZOS, box=seen, reducing_gap=3.0))
    sheet = Image.new("RGB", size, colour)
    across, down = round((seen[0] - left) * scale), round((seen[1] - top) * scale)
    sheet.paste(part, (min(size[0] - made[0], across), min(size[1] - made[1], down)))
    return sheet

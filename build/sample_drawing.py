"""A small drawing board: flat shapes with a soft gradient and one shadow, in one style for the whole sample shop."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Sequence

from PIL import Image, ImageDraw, ImageFilter

SIZE = 1000
SCALE = 2  # drawn twice as large, then reduced: smooth edges
Point = tuple[float, float]
Box = tuple[float, float, float, float]
Pen = Callable[[ImageDraw.ImageDraw], None]


def mix(first: str, second: str, share: float) -> str:
    """A colour between two, ``#rrggbb``; a share of 0 is the first."""
    a, b = (tuple(int(c[i : i + 2], 16) for i in (1, 3, 5)) for c in (first, second))
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in zip(a, b, strict=True))


def dark(colour: str, share: float = 0.25) -> str:
    """The colour, darker."""
    return mix(colour, "#2b1d14", share)


def light(colour: str, share: float = 0.35) -> str:
    """The colour, lighter."""
    return mix(colour, "#ffffff", share)


def _big(points: Sequence[float]) -> list[float]:
    return [value * SCALE for value in points]


class Board:
    """A square picture to draw on, in units of 1000 from the upper left corner."""

    def __init__(self, top: str = "#ffffff", bottom: str = "#f1ebe1") -> None:
        self.image = self._gradient(top, bottom)

    @staticmethod
    def _gradient(top: str, bottom: str) -> Image.Image:
        side = SIZE * SCALE
        ramp = Image.linear_gradient("L").resize((side, side), Image.Resampling.BILINEAR)
        return Image.composite(Image.new("RGB", (side, side), bottom), Image.new("RGB", (side, side), top), ramp)

    def _fill(self, pen: Pen, colour: str, to: str | None, blur: float = 0.0, strength: int = 255) -> None:
        mask = Image.new("L", self.image.size, 0)
        pen(ImageDraw.Draw(mask))
        box = mask.getbbox()
        if box is None:
            return
        if strength < 255:
            mask = mask.point(lambda value: value * strength // 255)
        if blur:
            mask = mask.filter(ImageFilter.GaussianBlur(blur * SCALE))
        size = (box[2] - box[0], box[3] - box[1])
        paint = Image.new("RGB", self.image.size, to or dark(colour, 0.12))
        ramp = Image.linear_gradient("L").resize(size, Image.Resampling.BILINEAR)
        ends = (Image.new("RGB", size, to or dark(colour, 0.18)), Image.new("RGB", size, colour))
        paint.paste(Image.composite(*ends, ramp), box[:2])
        self.image.paste(paint, (0, 0), mask)

    def shadow(self, box: Box) -> None:
        """A soft oval shadow on the ground."""
        self._fill(lambda pen: pen.ellipse(_big(box), fill=255), "#5a4632", "#5a4632", blur=14, strength=90)

    def box(self, box: Box, colour: str, radius: float = 0, to: str | None = None) -> None:
        """A rectangle with rounded corners."""
        self._fill(lambda pen: pen.rounded_rectangle(_big(box), radius * SCALE, fill=255), colour, to)

    def oval(self, box: Box, colour: str, to: str | None = None) -> None:
        """An ellipse."""
        self._fill(lambda pen: pen.ellipse(_big(box), fill=255), colour, to)

    def shape(self, points: Sequence[Point], colour: str, to: str | None = None) -> None:
        """A filled polygon."""
        flat = [(x * SCALE, y * SCALE) for x, y in points]
        self._fill(lambda pen: pen.polygon(flat, fill=255), colour, to)

    def blob(self, points: Sequence[Point], colour: str, to: str | None = None) -> None:
        """A closed smooth curve through the points."""
        self.shape(smooth(points), colour, to)

    def line(self, points: Sequence[Point], colour: str, width: float) -> None:
        """A thick line with round joints and ends."""
        flat = [(x * SCALE, y * SCALE) for x, y in points]
        radius = width * SCALE / 2

        def pen(draw: ImageDraw.ImageDraw) -> None:
            draw.line(flat, fill=255, width=round(width * SCALE), joint="curve")
            for x, y in (flat[0], flat[-1]):
                draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)

        self._fill(pen, colour, colour)

    def arc(self, box: Box, start: float, end: float, colour: str, width: float) -> None:
        """A part of an ellipse's outline, in degrees from three o'clock."""
        self._fill(lambda pen: pen.arc(_big(box), start, end, fill=255, width=round(width * SCALE)), colour, colour)

    def turn(self, degrees: float) -> None:
        """Turn all that is drawn around the middle; the ground is filled from the upper left corner."""
        ground = self.image.getpixel((2, 2))
        self.image = self.image.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=ground)

    def leaf(self, x: float, y: float, size: float, colour: str) -> None:
        """A maple leaf around that point."""
        half = (
            (0, -1), (0.16, -0.66), (0.36, -0.76), (0.29, -0.34), (0.50, -0.52), (0.57, -0.38), (0.86, -0.42), (0.74, -0.14),
            (0.86, -0.06), (0.46, 0.28), (0.50, 0.44), (0.05, 0.36), (0.05, 0.86),
        )  # fmt: skip
        points = [*half, *((-a, b) for a, b in reversed(half))]
        self.shape([(x + a * size, y + b * size) for a, b in points], colour, colour)

    def jpeg(self, *, close: bool = False) -> bytes:
        """The picture as a JPEG of 1000 by 1000, or a close look at its middle."""
        out = io.BytesIO()
        edge = SIZE * SCALE // 4 if close else 0
        seen = self.image.crop((edge, edge, SIZE * SCALE - edge, SIZE * SCALE - edge))
        small = seen.resize((SIZE, SIZE), Image.Resampling.LANCZOS)
        small.save(out, "JPEG", quality=84, optimize=True, progressive=False)
        return out.getvalue()


def smooth(points: Sequence[Point], steps: int = 14) -> list[Point]:
    """The points of a closed Catmull-Rom curve through these."""
    curve: list[Point] = []
    count = len(points)
    for i in range(count):
        a, b, c, d = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            curve.append((_between(a[0], b[0], c[0], d[0], t), _between(a[1], b[1], c[1], d[1], t)))
    return curve


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    cubic = (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t
    return 0.5 * (2 * b + (c - a) * t + cubic)


def ring(x: float, y: float, radius: float, count: int, turn: float = 0) -> list[Point]:
    """Points around a circle."""
    return [
        (x + radius * math.cos(turn + math.tau * i / count), y + radius * math.sin(turn + math.tau * i / count))
        for i in range(count)
    ]

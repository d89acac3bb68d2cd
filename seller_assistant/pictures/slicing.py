"""Where a tall picture is cut: in equal slices, but never through a line of text where a quiet row is near."""

from __future__ import annotations

from PIL import Image, ImageChops

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import PictureProblem

MOST_SLICES = 40
LEAST_HEIGHT = 300  # of a slice that is made so only to spare a line of text
_STEP = 18  # levels between neighbours that make an edge
_APART = 4  # quiet rows in a run that are a gap between lines, not inside a letter


def slice_height(width: int, height: int, wanted: int, most: int) -> tuple[int, int]:
    """The height that a picture has at the wanted width and how many slices it needs; PictureProblem over 40."""
    tall = max(1, round(height * wanted / width))
    count = -(-tall // most)
    if count > MOST_SLICES:
        raise PictureProblem(
            "picture-too-long",
            Phrase(QT_TRANSLATE_NOOP("pictures", "The picture is too long and narrow for a detail page.")),
            found=f"{width} x {height}",
            next=Phrase(QT_TRANSLATE_NOOP("pictures", "Cut it into several pictures.")),
        )
    return tall, count


def edges(image: Image.Image, most: int) -> list[int]:
    """Where to cut, from 0 to the height: no slice higher than ``most``.

    Equal slices, none a sliver that a marketplace refuses. A cut moves to the nearest quiet rows; where there are
    quiet rows but none within reach, one more slice is made.
    """
    height = image.height
    count = -(-height // most)
    if count == 1:
        return [0, height]
    quiet = _quiet_rows(image)
    equal = [round(height * i / count) for i in range(count + 1)]
    if not quiet:
        return equal
    for number in (count, count + 1):
        cuts = _at_quiet(quiet, height, number, most)
        if cuts is not None:
            return cuts
    return equal


def _at_quiet(quiet: list[int], height: int, count: int, most: int) -> list[int] | None:
    """The cuts at quiet rows, None when one of them has none within reach."""
    if height / count < LEAST_HEIGHT:
        return None
    cuts = [0]
    for number in range(1, count):
        ideal = height * number / count
        lowest = max(cuts[-1] + LEAST_HEIGHT, height - most * (count - number))
        highest = min(cuts[-1] + most, height - LEAST_HEIGHT)
        within = [row for row in quiet if lowest <= row <= highest and abs(row - ideal) <= most / 3]
        if not within:
            return None
        cuts.append(min(within, key=lambda row: (abs(row - ideal), row)))
    return [*cuts, height]


def _quiet_rows(image: Image.Image) -> list[int]:
    """The rows between lines: those well inside a run of rows without an edge; none where there is nothing to spare."""
    grey = image.convert("L")
    steps = ImageChops.difference(grey.crop((1, 0, grey.width, grey.height)),
                                  grey.crop((0, 0, grey.width - 1, grey.height)))  # fmt: skip
    marked = steps.point(lambda level: 255 if level > _STEP else 0)
    busy = marked.resize((1, image.height), Image.Resampling.BOX).tobytes()
    rows: list[int] = []
    start = 0
    for row in range(len(busy) + 1):
        if row < len(busy) and not busy[row]:
            continue
        if row - start >= _APART:
            rows += range(start + _APART // 2, row - _APART // 2 + 1)
        start = row + 1
    return rows if len(rows) < image.height - 2 * _APART else []

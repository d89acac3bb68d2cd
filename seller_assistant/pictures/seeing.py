"""What a picture shows, as far as a program can tell: its ground, how much the subject fills, what it is like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PIL import Image

from seller_assistant.pictures.decoding import decoded_with_size, is_moving
from seller_assistant.pictures.reading import bytes_of
from seller_assistant.pictures.subject import Ground, ground, small_copy

ALIKE = 5  # bits of 64 in which the fingerprints of two versions of one picture may differ
SAME_TONE = 24  # levels in which their colours may, field by field: the same shirt in another colour is another picture


@dataclass(frozen=True, slots=True)
class Marks:
    """Of one picture: pixels as shown, on white or one colour or not, the subject's share, colours, fingerprint."""

    width: int
    height: int
    white: bool
    even: bool
    fill: float
    tones: str
    hash: int
    moving: bool = False  # a film of several pictures, of which only the first is used


def marks(picture: Image.Image, size: tuple[int, int], behind: Ground) -> Marks:
    """The marks of a decoded picture; ``size`` is that of the file, as shown."""
    fill = round(behind.fill(picture.size), 3)
    small = small_copy(picture)
    return Marks(*size, behind.white, behind.even, fill, _tones(small), difference_hash(small))


def see(path: str) -> Marks:
    """The marks of the picture in that file; made for worker processes. Raises PictureProblem."""
    data = bytes_of(path)
    picture, size = decoded_with_size(data, 256)
    return replace(marks(picture, size, ground(picture)), moving=is_moving(data))


def _tones(picture: Image.Image) -> str:
    """The mean colours of 4 x 4 fields, as hexadecimal digits."""
    return picture.resize((4, 4), Image.Resampling.BOX).tobytes().hex()


def difference_hash(picture: Image.Image) -> int:
    """64 bits, alike for the same picture in other sizes: is each of 8 x 8 fields brighter than its right?"""
    grey = picture.convert("L").resize((9, 8), Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            bits = bits << 1 | (grey[row * 9 + column] > grey[row * 9 + column + 1])
    return bits


def alike(one: Marks, other: Marks) -> bool:
    """True when the two are most likely one picture twice; plain fields of colour are never said to be."""
    shape = abs(one.width * other.height - other.width * one.height) <= 0.03 * one.width * other.height
    flat = 0 in (one.hash, other.hash)
    colours = zip(bytes.fromhex(one.tones), bytes.fromhex(other.tones), strict=True)
    tone = all(abs(a - b) <= SAME_TONE for a, b in colours)
    return shape and tone and not flat and (one.hash ^ other.hash).bit_count() <= ALIKE


def repeated(names: Sequence[str], seen: Mapping[str, Marks]) -> dict[str, str]:
    """The pictures that are most likely an earlier one of the list again, and which."""
    found: dict[str, str] = {}
    known = [name for name in dict.fromkeys(names) if name in seen]
    for place, name in enumerate(known):
        earlier = next((e for e in known[:place] if e not in found and alike(seen[e], seen[name])), None)
        if earlier is not None:
            found[name] = earlier
    return found

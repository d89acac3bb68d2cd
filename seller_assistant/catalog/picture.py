"""One picture of a product: where it came from and, once fetched, which stored file it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PictureState = Literal["stored", "waiting", "missing", "unusable"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in its place. ``sha256`` names the stored bytes and is "" until there are any.

    ``source`` is the address, file name or cell it was given as; ``width`` and ``height`` are pixels
    (0 = unknown); ``position`` counts from 1, and 1 is the main picture. ``reason`` is the code of the problem
    that left it missing or unusable.
    """

    position: int
    source: str
    name: str = ""
    sha256: str = ""
    width: int = 0
    height: int = 0
    alt: str = ""
    state: PictureState = "waiting"
    reason: str = ""

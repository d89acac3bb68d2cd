"""What to make of a picture, as a value with a name of its own: the same recipe gives the same bytes."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from seller_assistant.pictures.framing import Fit

EDITION = "1"  # goes up when the same recipe would give other bytes


@dataclass(frozen=True, slots=True)
class Watermark:
    """The owner's mark in the lower right corner: a text, or the bytes of a picture."""

    text: str = ""
    picture: bytes = b""
    opacity: int = 45  # per cent


@dataclass(frozen=True, slots=True)
class Recipe:
    """What to make, in pixels and bytes: a main picture, a portrait one (0: none), slices (width 0: none), a thumbnail.

    ``least`` is the shorter side under which a main picture is never shrunk to keep its limit in bytes.
    """

    main: tuple[int, int] = (800, 800)
    main_bytes: int = 500_000
    least: int = 800
    portrait: tuple[int, int] = (0, 0)
    fit: Fit = "subject"
    detail_width: int = 750
    detail_height: int = 1500
    detail_bytes: int = 1_000_000
    thumb: int = 160
    watermark: Watermark | None = None

    def key(self) -> str:
        """A short name for the recipe, the same on every computer."""
        return hashlib.blake2b(f"{EDITION} {self!r}".encode(), digest_size=8).hexdigest()

"""What is known around a text: it decides between senses and between ounces of mass and of volume."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from seller_assistant.translating.folding import keys, without_accents

if TYPE_CHECKING:
    from seller_assistant.translating.sizing import ConfirmedSizes


@dataclass(frozen=True, slots=True)
class Context:
    """The product around a text: its category, its title, its brands; ``originals`` asks for "30厘米（12 in）".

    ``sizes`` are the size tables that the owner confirmed, for texts that are sizes (options, attributes).
    """

    category: str = ""
    title: str = ""
    brands: tuple[str, ...] = ()
    originals: bool = False
    sizes: ConfirmedSizes | None = None


NOWHERE = Context()


@lru_cache(maxsize=4096)
def words(text: str, lang: str) -> tuple[str, ...]:
    """The words of a text, singular and without accents, in order."""
    cleaned = "".join(c if c.isalnum() or c in "'’" else " " for c in text)
    return tuple(without_accents(keys(word, lang).plain) for word in cleaned.split() if not word.isdigit())

"""Where the inline tags of a description stand in its Chinese, found by the phrasebook."""

from __future__ import annotations

from functools import lru_cache

from seller_assistant.translating.blocks import Block
from seller_assistant.translating.chips import Chip, placed
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.traditional import traditional


def placed_chips(block: Block, source: str, lang: str, target: str, locale: str) -> tuple[Chip, ...]:
    """The chips of that block around the Chinese of their words; those that fit no place are left out."""
    return chips_of(block, source, lang, target, locale)[0] if block.text == source else ()


@lru_cache(maxsize=4096)
def chips_of(
    block: Block, source: str, lang: str, target: str, locale: str
) -> tuple[tuple[Chip, ...], tuple[int, ...]]:
    """The chips in the target, and the numbers of those that are lost."""
    book = Phrasebook(bundled())

    def chinese(words: str) -> str:
        done = book.translate(words, lang, "description")
        return traditional(done, lang, locale, book.glossary).target

    return placed(source, block.chips, target, chinese)

"""Can I sell there? In a few words, from the fact ``who_may_sell``; the fact itself says the rest, with its source."""

from __future__ import annotations

from typing import Literal

from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

Kind = Literal["ok", "info", "warn", "bad"]

VERDICTS: dict[str, tuple[Kind, Phrase]] = {
    "anyone": ("ok", Phrase(QT_TRANSLATE_NOOP("marketplaces", "anyone"))),
    "company": ("info", Phrase(QT_TRANSLATE_NOOP("marketplaces", "your company may apply"))),
    "partner": ("warn", Phrase(QT_TRANSLATE_NOOP("marketplaces", "with a partner in China"))),
    "ask": ("warn", Phrase(QT_TRANSLATE_NOOP("marketplaces", "not sure: ask there first"))),
    "no": ("bad", Phrase(QT_TRANSLATE_NOOP("marketplaces", "probably not"))),
}


def verdict(market: Marketplace) -> tuple[Kind, Phrase]:
    """How it stands with selling there, and that in words; what is not known is to be asked there."""
    return VERDICTS.get(market.word("who_may_sell"), VERDICTS["ask"])

"""Checks on what did not make it into Chinese, and on what should not be in it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.places import place
from seller_assistant.checking.texts import texts
from seller_assistant.listing.draft import Draft, LeftOut
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Severity
from seller_assistant.translating.checks.check import Pair
from seller_assistant.translating.checks.words import words_left

SHORT = 60


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHORT else f"{text[:SHORT].rstrip()}…"


class DescriptionLeftOut(Check):
    """Tells which texts of the description are not in the detail page."""

    id = "description-left-out"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Part of the description left out"))
    reason = Phrase(
        QT_TRANSLATE_NOOP(
            "checking", "The detail page holds only what is in Chinese, so a shopper never meets an English sentence."
        )
    )
    severity = "warning"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing: how many pieces, the first of them, and why."""
        left = [item for item in draft.left_out if item.field.startswith("description")]
        if not left:
            return
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "{n} pieces are left out, the first: “{text}”. {why}"),
            one=QT_TRANSLATE_NOOP("checking", "One piece is left out: “{text}”. {why}"),
            n=len(left), text=_short(left[0].source), why=left[0].why,
        )  # fmt: skip
        yield self.finding(draft, place(draft, left[0].field), message)


class AttributeLeftOut(Check):
    """Tells which attributes are not in the parameter table."""

    id = "attribute-left-out"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Attributes left out"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "Shoppers filter by these facts; only those in Chinese are in the listing.")
    )
    severity = "warning"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing, that names them."""
        left = [item for item in draft.left_out if item.field.startswith("attribute:")]
        if not left:
            return
        words = ", ".join(f"“{_short(item.source)}”" for item in left[:5])
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "Not in the listing, for want of Chinese: {words}. {why}"),
            words=words, why=left[0].why,
        )  # fmt: skip
        yield self.finding(draft, place(draft, left[0].field), message)


class FactLeftOut(Check):
    """Tells about any other fact that could not be listed as it is: a place of origin, a stock below zero."""

    id = "fact-left-out"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Facts left out"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "Nothing of your list is dropped without telling you."))
    severity = "warning"
    _FIELDS = ("origin_country", "stock", "category")

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a fact; a category is only told, since the marketplace has its own."""
        for left in draft.left_out:
            kind = left.field.split(":", 1)[0]
            if kind in self._FIELDS:
                severity: Severity = "info" if kind == "category" else "warning"
                yield self.finding(draft, place(draft, left.field), self._message(left), severity=severity)

    @staticmethod
    def _message(left: LeftOut) -> Phrase:
        return Phrase(QT_TRANSLATE_NOOP("checking", "“{text}”: {why}"), text=_short(left.source), why=left.why)


_LETTERS = re.compile("[a-zà-ÿ]{3}")


class EnglishLeftover(Check):
    """Finds English or French words that stayed in a Chinese text, as the check of the translations does."""

    id = "english-leftover"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "English words in the Chinese"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "Shoppers skip words they cannot read. Names and brands may stay."))
    severity = "warning"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a text: a warning for plain words, an info for words that may be names."""
        every = texts(draft)
        if not _LETTERS.search(every.together):
            return
        brands = (draft.brand,) if draft.brand else ()
        named = draft.brand.casefold().split()  # a brand may stand in the Chinese title alone
        for text in every.pieces:
            if not _LETTERS.search(text.text.lower()):
                continue
            if text.text.isascii() and text.field != "title" and not text.field.startswith("description"):
                continue  # a size or a code that is kept whole
            pair = Pair(text.source, text.text, locale=market.locale, field=text.field, brands=brands)
            words = [word for word in words_left(pair) if word.casefold() not in named]
            if words:
                plain = any(word[0].islower() for word in words)
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "Still in your language: {words}."),
                    words=", ".join(dict.fromkeys(words)),
                )
                severity: Severity = "warning" if plain else "info"
                yield self.finding(draft, place(draft, text.field), message, severity=severity)


class BrandNote(Check):
    """Tells that a brand stays in Latin letters, and what the marketplace may ask for it."""

    id = "brand"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Brand kept as it is"))
    reason = Phrase(
        QT_TRANSLATE_NOOP(
            "checking", "A marketplace may ask for the trade-mark's papers, or for a brand it already knows."
        )
    )
    severity = "info"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing with a brand."""
        if draft.brand.strip():
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "“{brand}” stays in its own letters. Have the brand's papers at hand."),
                brand=draft.brand,
            )
            yield self.finding(draft, place(draft, "brand"), message)

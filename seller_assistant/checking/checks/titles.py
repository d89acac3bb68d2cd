"""Checks on the title: is there one, is it whole, does it fit."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding, Repair
from seller_assistant.checking.places import place
from seller_assistant.listing.draft import Draft
from seller_assistant.listing.width import cut, width
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.unit import Unit


def title_unit(draft: Draft) -> Unit | None:
    """The unit of the title; None when the product has no title."""
    return next((unit for unit in draft.units if unit.field == "title"), None)


class TitleMissing(Check):
    """Finds a listing without a Chinese title."""

    id = "title-missing"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "No Chinese title yet"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "Shoppers find and judge a product by its title; no marketplace does without it.")
    )
    severity = "error"
    ignorable = False

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding when there is no title and no word of it is to blame."""
        unit = title_unit(draft)
        if draft.title or (unit is not None and unit.unknown and unit.state != "stale"):
            return
        yield self.finding(draft, place(draft, "title"), _missing(draft, unit))


def _missing(draft: Draft, unit: Unit | None) -> Phrase:
    if not draft.title_source.strip():
        return Phrase(QT_TRANSLATE_NOOP("checking", "Your list gives no title. Write one in Products."))
    if unit is not None and unit.state == "stale":
        return Phrase(
            QT_TRANSLATE_NOOP("checking", "Your title changed since it was translated. Translate or approve it again.")
        )
    if unit is not None and unit.state == "needs-editing":
        return Phrase(
            QT_TRANSLATE_NOOP("checking", "Something of the title was lost in translation. Look at it in Translate.")
        )
    return Phrase(
        QT_TRANSLATE_NOOP("checking", "“{title}” is not translated yet. Translate it, or write its Chinese yourself."),
        title=draft.title_source,
    )


class WordsUntranslated(Check):
    """Finds a title with words that nobody could translate."""

    id = "words-untranslated"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Words without Chinese in the title"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "A title that is half English is not found by shoppers and may be refused.")
    )
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding that names the words."""
        unit = title_unit(draft)
        if draft.title or unit is None or not unit.unknown or unit.state == "stale":
            return
        message = Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "No Chinese is known for {words}. Say it in other words, or write the Chinese yourself.",
            ),
            one=QT_TRANSLATE_NOOP(
                "checking",
                "No Chinese is known for {words}. Say it in another word, or write the Chinese yourself.",
            ),
            words=", ".join(f"“{word}”" for word in unit.unknown),
            n=len(unit.unknown),
        )
        yield self.finding(draft, place(draft, "title"), message)


class TitleTooLong(Check):
    """Finds a title longer than the marketplace takes; the repair drops whole words from its end."""

    id = "title-too-long"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Title too long"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "The marketplace refuses a longer title, or cuts it anywhere."))
    severity = "error"
    repair_label = Phrase(QT_TRANSLATE_NOOP("checking", "Shorten the title"))

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding; a warning where the limit is not sure."""
        limit, how = market.number("title_limit"), market.word("title_width", "han2")
        if not limit or width(draft.title, how) <= limit:
            return
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "The title counts {length}; {market} takes {limit}."),
            length=width(draft.title, how), market=market.called, limit=limit,
        )  # fmt: skip
        yield self.finding(
            draft, place(draft, "title"), message, severity="error" if market.sure("title_limit") else "warning",
            source=market.source("title_limit"), repair=self._shorter(draft, limit, how),
        )  # fmt: skip

    def _shorter(self, draft: Draft, limit: int, how: str) -> Repair | None:
        unit = title_unit(draft)
        if unit is None or not unit.target or self.repair_label is None:
            return None
        after = shortened(unit.target, limit, how)
        return Repair(self.repair_label, "title", unit.target, after) if after else None


class TitleTooShort(Check):
    """Finds a title shorter than the marketplace takes."""

    id = "title-too-short"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Title too short"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "The marketplace refuses a title that says too little."))
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding when the marketplace names a least length."""
        least = market.number("title_min")
        if not draft.title or len(draft.title) >= least:
            return
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "The title has {length} characters; {market} asks for at least {least}."),
            length=len(draft.title), market=market.called, least=least,
        )  # fmt: skip
        yield self.finding(
            draft, place(draft, "title"), message, severity="error" if market.sure("title_min") else "warning",
            source=market.source("title_min"),
        )  # fmt: skip


_BREAKS = " ，,、；;|/·"
_ASIDE = re.compile(r"\s*[（(【\[][^（()）【】\[\]]*[）)】\]]\s*")


def shortened(title: str, limit: int, how: str = "han2") -> str:
    """The title made to fit: asides in brackets go first, then whole words from a break on; "" when neither is safe.

    A run of Chinese is never cut: its last words name the product itself.
    """
    asides = list(_ASIDE.finditer(title))
    while width(title, how) > limit and asides:
        aside = asides.pop()
        title = f"{title[: aside.start()]} {title[aside.end() :]}".strip()
    if width(title, how) <= limit:
        return title
    rough = cut(title, limit, how)
    at = len(rough) if title[len(rough)] in _BREAKS else max(rough.rfind(mark) for mark in _BREAKS)
    kept = rough[:at].rstrip(_BREAKS) if at > 0 else ""
    return kept if width(kept, how) * 2 >= limit else ""

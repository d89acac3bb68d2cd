"""Checks for words the Advertising Law of the People's Republic of China forbids, in Chinese and at their cause."""

from __future__ import annotations

from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding, Repair
from seller_assistant.checking.lexicon import Hit, Lexicon, lexicon
from seller_assistant.checking.places import place
from seller_assistant.checking.texts import Shown, texts
from seller_assistant.listing.draft import Draft
from seller_assistant.listing.width import width
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

MAINLAND = "zh-CN"
LAW = "PRC Advertising Law (amended 2021-04-29), Article {article}"
# reason of a word -> why in plain words, and the law with its date
WHY: dict[str, tuple[Phrase, str]] = {
    "absolute": (
        Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "Advertising may not say “the best” or anything absolute; fines run from CNY 200,000 to 1,000,000.",
            )
        ),
        LAW.format(article="9 (3), 57"),
    ),
    "rank": (
        Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "A rank (first, leading, number one) counts as absolute, and needs proof that names its source.",
            )
        ),
        LAW.format(article="9 (3), 11"),
    ),
    "state": (
        Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "Advertising may not use the state: its organs, officials, flag, army, or “national level”.",
            )
        ),
        LAW.format(article="9 (1)–(3)"),
    ),
    "heritage": (
        Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "“Well-known mark” may not be advertised, and “time-honoured brand” is a title that China awards.",
            )
        ),
        "PRC Trademark Law (amended 2019-04-23), Article 14",
    ),
    "medical": (
        Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "Only medicine may speak of illness, cures or medical effects.",
            )
        ),
        LAW.format(article="17"),
    ),
    "cosmetics": (
        Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "Cosmetics may not claim medical effects, and some effects need a registration first.",
            )
        ),
        "Cosmetics Supervision and Administration Regulation (in force 2021-01-01), Articles 37, 43",
    ),
    "false": (
        Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "What cannot be proved counts as false advertising; a guarantee binds you.",
            )
        ),
        LAW.format(article="11, 28"),
    ),
    "children": (
        Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "Advertising may not press children to ask their parents, nor set a food above mother's milk.",
            )
        ),
        LAW.format(article="20, 40"),
    ),
    "superstition": (
        Phrase(QT_TRANSLATE_NOOP("checking", "Advertising may not promise luck, fortune or protection from evil.")),
        LAW.format(article="9 (8)"),
    ),
    "urgency": (
        Phrase(
            QT_TRANSLATE_NOOP(
                "checking",
                "Words that press shoppers are taken down unless the offer is real and dated.",
            )
        ),
        LAW.format(article="28"),
    ),
}


class AdvertisingLaw(Check):
    """Finds risky words in the Chinese texts, with the English or French word that led to each."""

    id = "advertising-law"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Words the Advertising Law forbids"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "The law forbids boasts that other countries allow, in a listing too.")
    )
    severity = "error"
    source = LAW.format(article="9, 17")
    repair_label = Phrase(QT_TRANSLATE_NOOP("checking", "Use the softer words"))

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """A finding for the words of a text that can be said softly, and one for those that cannot.

        Each is as severe as its worst word; none where the law does not reach.
        """
        if market.locale != MAINLAND:
            return
        words = lexicon()
        every = texts(draft)
        for text in every.pieces if words.may_hit(every.together) else ():
            hits = words.hits(text.text)
            after = words.soften(text.text) if hits else text.text
            longer = after != text.text and _too_long(text, after, market)
            soft = [] if longer else [hit for hit in hits if hit.word.softer]
            if soft:
                yield self._found(draft, text, soft, words, after)
            hard = [hit for hit in hits if hit not in soft]
            if hard:
                yield self._found(draft, text, hard, words, text.text)

    def _found(self, draft: Draft, text: Shown, hits: list[Hit], words: Lexicon, after: str) -> Finding:
        worst = next((h.word for h in hits if h.word.severity == "error"), hits[0].word)
        why, source = WHY[worst.reason]
        changes = after != text.text and self.repair_label is not None
        repair = Repair(self.repair_label, text.field, text.text, after) if changes and self.repair_label else None
        return self.finding(
            draft, place(draft, text.field), _message(text.source, hits, words), severity=worst.severity, why=why,
            source=source, repair=repair,
        )  # fmt: skip


def _too_long(text: Shown, after: str, market: Marketplace) -> bool:
    """True where the softer words would make a title longer than the marketplace takes."""
    most, how = market.number("title_limit"), market.word("title_width", "han2")
    return text.field == "title" and bool(most) and width(text.text, how) <= most < width(after, how)


def risks(chinese: str, source: str) -> Phrase | None:
    """What the Advertising Law forbids in a loose Chinese text, and which words of its source led there."""
    words = lexicon()
    hits = words.hits(chinese)
    return _message(source, hits, words) if hits else None


def _message(source: str, hits: list[Hit], words: Lexicon) -> Phrase:
    risky = {h.word.text: h.word for h in hits}
    named = ", ".join(f"{w.text} → {w.softer}" if w.softer else w.text for w in risky.values())
    causes = dict.fromkeys(cause for w in risky.values() if (cause := words.cause_of(w, source)))
    if not causes:
        return Phrase(QT_TRANSLATE_NOOP("checking", "Risky: {words}."), words=named)
    return Phrase(
        QT_TRANSLATE_NOOP("checking", "Risky: {words}. It comes from {causes} in your text."),
        words=named, causes=", ".join(f"“{cause}”" for cause in causes),
    )  # fmt: skip


class AdvertisingAhead(Check):
    """Tells of boasts in a title that is not translated yet: their Chinese would be forbidden."""

    id = "advertising-ahead"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Boasts in your own words"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "Word for word, their Chinese breaks the Advertising Law.")
    )
    severity = "info"
    source = LAW.format(article="9, 17")

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a title."""
        if market.locale != MAINLAND or draft.title:
            return
        found = lexicon().causes(draft.title_source)
        if found:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "Your title says {words}: better without."),
                words=", ".join(f"“{word}”" for word in found),
            )
            yield self.finding(draft, place(draft, "title"), message)

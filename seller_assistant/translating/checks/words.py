"""Checks on the words: what stayed in the owner's language, the wrong script, the owner's own terms, prices."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.checks.check import Doubt, Pair, TextCheck
from seller_assistant.translating.matching import kept_words
from seller_assistant.translating.mixing import other_script
from seller_assistant.translating.quality import latin_left
from seller_assistant.translating.scripts import has_han, written_for

_PRICE = re.compile(
    r"(?:[$€£]|(?:US|C|CA|AU)\$|USD|CAD|EUR|GBP)\s?\d|\d\s?(?:[$€£]|USD\b|CAD\b|EUR\b|GBP\b)|"
    r"\d+(?:\.\d+)?\s?(?:美元|加元|加币|欧元|英镑)"
)


class LeftInLatin(TextCheck):
    """Finds words that stayed in the owner's language."""

    id = "words-left"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Words still in your language"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("translating", "Shoppers skip words they cannot read. Brands and models may stay.")
    )
    severity = "warning"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt that names them; a text that is one kept name has none."""
        left = words_left(pair)
        if left and (has_han(pair.target) or any(word.islower() for word in left)):
            message = Phrase(
                QT_TRANSLATE_NOOP("translating", "Still in your language: {words}."), words=", ".join(left)
            )
            yield self.doubt(pair, message)


def words_left(pair: Pair) -> list[str]:
    """The words of a translation that stayed in Latin letters and are no names; checks of listings ask it, too."""
    return latin_left(pair.target, pair.protected, kept_words())


class WrongScript(TextCheck):
    """Finds Traditional characters in Simplified text, and the other way round."""

    id = "script"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Simplified and Traditional mixed"))
    reason = Phrase(
        QT_TRANSLATE_NOOP(
            "translating", "Mainland China reads Simplified characters, Taiwan and Hong Kong Traditional."
        )
    )
    severity = "warning"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Write it in one script"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt that names the characters, with the text in the locale's script as repair."""
        wrong = other_script(pair.target, pair.locale)
        if wrong:
            message = Phrase(QT_TRANSLATE_NOOP("translating", "In the other script: {characters}."), characters=wrong)
            yield self.doubt(pair, message, repaired=written_for(pair.target, pair.locale))


class ForbiddenTerm(TextCheck):
    """Finds Chinese that the owner banned."""

    id = "forbidden-term"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "A term you do not want"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "Your own glossary forbids it."))
    severity = "error"
    repair_label = Phrase(QT_TRANSLATE_NOOP("translating", "Use your preferred term"))

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt a banned term; where the glossary prefers another for the same word, that is the repair."""
        preferred = {term.source.casefold(): term.target for term in pair.terms if term.kind == "preferred"}
        for term in pair.terms:
            if term.kind == "forbidden" and term.target and term.target in pair.target:
                better = preferred.get(term.source.casefold(), "")
                if better and term.target in better and better in pair.target:
                    continue  # the banned word is only a part of the wanted one
                message = Phrase(QT_TRANSLATE_NOOP("translating", "Your glossary forbids “{term}”."), term=term.target)
                yield self.doubt(pair, message, repaired=pair.target.replace(term.target, better) if better else None)


class PreferredTerm(TextCheck):
    """Finds text that does not use the owner's own term."""

    id = "preferred-term"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Not your own term"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "Your glossary says how you want this word in Chinese."))
    severity = "warning"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt a term whose source word is in the text and whose Chinese is not."""
        words = f" {_plain(pair.source)} "
        for term in pair.terms:
            wanted = _plain(term.source)
            there = wanted and (f" {wanted} " in words or f" {wanted}s " in words)
            if there and term.kind == "preferred" and term.target and term.target not in pair.target:
                message = Phrase(
                    QT_TRANSLATE_NOOP("translating", "Your glossary says “{target}” for “{source}”."),
                    target=term.target, source=term.source,
                )  # fmt: skip
                yield self.doubt(pair, message)


def _plain(text: str) -> str:
    """The words of a text in lower case, with single blanks."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


class PriceLeft(TextCheck):
    """Finds foreign prices in the Chinese."""

    id = "price-left"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "A price in another currency"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("translating", "The marketplace shows the price itself, in yuan; a second one misleads.")
    )
    severity = "warning"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt that shows it."""
        found = _PRICE.search(pair.target)
        if found is not None:
            around = pair.target[max(0, found.start() - 2) : found.end() + 6].strip()
            yield self.doubt(pair, Phrase(QT_TRANSLATE_NOOP("translating", "“{text}” is a price."), text=around))


_LOW_VOLTS = re.compile(
    r"(?<![\d.,-])1[012]\d(?:\s?(?:-|–|/|to|à)\s?1[0-2]\d)?\s?(?:V(?:AC)?|volts?)(?![\w])", re.IGNORECASE
)
_HIGH_VOLTS = re.compile(r"2[234]\d\s?(?:V|volt)", re.IGNORECASE)


class Voltage(TextCheck):
    """Finds devices made for North American mains only."""

    id = "voltage"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Made for 110-120 volts"))
    reason = Phrase(
        QT_TRANSLATE_NOOP(
            "translating", "China's sockets give 220 volts: such a device breaks, or needs a transformer."
        )
    )
    severity = "warning"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt for a text that names 100 to 129 volts and no higher ones."""
        found = _LOW_VOLTS.search(pair.source)
        if found is not None and not _HIGH_VOLTS.search(pair.source):
            message = Phrase(QT_TRANSLATE_NOOP("translating", "The text says {volts}."), volts=found.group())
            yield self.doubt(pair, message)

"""Checks that nothing of the source was lost or invented: text, brands and codes, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.checks.check import Doubt, Pair, TextCheck
from seller_assistant.translating.numbering import numbers_invented, numbers_lost
from seller_assistant.translating.protecting import lost, without
from seller_assistant.translating.scripts import has_han

_LETTER = re.compile(r"[^\W\d_]")


class Empty(TextCheck):
    """Finds texts without any Chinese."""

    id = "empty"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "No Chinese yet"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "A shopper sees only what is in Chinese."))
    severity = "error"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt where the source has letters and the target is blank."""
        if not pair.target.strip() and _LETTER.search(pair.source):
            yield self.doubt(pair, Phrase(QT_TRANSLATE_NOOP("translating", "This text has no Chinese yet.")))


class NameLost(TextCheck):
    """Finds brands, codes, web and e-mail addresses that did not come through unchanged."""

    id = "name-lost"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "A brand, code or address is missing"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("translating", "Shoppers search by brand and model; a changed code is another product.")
    )
    severity = "error"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt that names what is missing."""
        gone = lost(pair.source, pair.target, pair.protected)
        if gone:
            message = Phrase(QT_TRANSLATE_NOOP("translating", "Not in the Chinese: {names}."), names=", ".join(gone))
            yield self.doubt(pair, message)


class NumberLost(TextCheck):
    """Finds numbers and measures of the source that the Chinese holds neither as they were nor converted."""

    id = "number-lost"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "A number is missing or changed"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("translating", "A wrong size or count is what brings goods back, and it is a false claim.")
    )
    severity = "error"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt that names the numbers."""
        gone = numbers_lost(without(pair.source, pair.protected), pair.target, pair.lang, pair.context)
        if gone:
            message = Phrase(
                QT_TRANSLATE_NOOP("translating", "Not in the Chinese: {numbers}."), numbers=", ".join(gone)
            )
            yield self.doubt(pair, message)


class NumberInvented(TextCheck):
    """Finds numbers in the Chinese that the source does not say."""

    id = "number-invented"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "A number that you did not write"))
    reason = Phrase(QT_TRANSLATE_NOOP("translating", "Engines sometimes make up sizes, years and counts."))
    severity = "warning"

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt that names the numbers."""
        new = numbers_invented(pair.source, without(pair.target, pair.protected_in_target), pair.lang, pair.context)
        if new:
            message = Phrase(
                QT_TRANSLATE_NOOP("translating", "Only in the Chinese: {numbers}."), numbers=", ".join(new)
            )
            yield self.doubt(pair, message)


class LengthOdd(TextCheck):
    """Finds Chinese that is far shorter or longer than such a text becomes."""

    id = "length-odd"
    name = Phrase(QT_TRANSLATE_NOOP("translating", "Unusually short or long"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("translating", "Chinese takes about a third of the letters; far less or more is a bad sign.")
    )
    severity = "warning"
    SHORTEST, LONGEST = Decimal("0.12"), Decimal("0.8")  # of the source's letters
    FROM = 20  # shorter sources vary too much

    def find(self, pair: Pair) -> Iterable[Doubt]:
        """One doubt for texts of more than 20 letters."""
        words = without(pair.source, pair.protected).split()  # codes and addresses are as long in Chinese
        letters = len(" ".join(words))
        if letters <= self.FROM or pair.kind not in ("title", "description") or not has_han(pair.target):
            return
        said = " ".join(without(pair.target, pair.protected_in_target).split())
        ratio = Decimal(len(said)) / letters
        if ratio < self.SHORTEST and len(words) > 3:
            yield self.doubt(pair, Phrase(QT_TRANSLATE_NOOP(
                "translating", "The Chinese is very short: something may be left out.")))  # fmt: skip
        elif ratio > self.LONGEST:
            yield self.doubt(pair, Phrase(QT_TRANSLATE_NOOP(
                "translating", "The Chinese is very long: something may be made up.")))  # fmt: skip

"""Checks on single characters: emoji, and signs the marketplace refuses in a title."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding, Repair
from seller_assistant.checking.places import place
from seller_assistant.checking.texts import Shown, texts
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Severity

_EMOJI = re.compile(
    "[\U00010000-\U0001faff\u2600-\u27bf\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u231a-\u23ff\ufe0e\ufe0f\u200d\u20e3]"
)
_harmless: set[str] = set()  # characters that are no emoji, as they were met: quicker to know than to look again
_CLOSE = {'"': "”", "<": "〈", ">": "〉", "[": "（", "]": "）"}


def is_emoji(char: str) -> bool:
    """True for a pictograph or a part of one; false for Chinese characters beyond the basic plane."""
    return _EMOJI.match(char) is not None


class ForbiddenCharacters(Check):
    """Finds emoji and forbidden signs; the repair removes them or puts a full-width sign in their place."""

    id = "forbidden-characters"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Emoji and forbidden signs"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "Upload forms and listing tools refuse them or turn them into unreadable signs.")
    )
    severity = "error"
    repair_label = Phrase(QT_TRANSLATE_NOOP("checking", "Take the signs out"))

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a text that has any; an error in a title where the rule is sure."""
        signs = {sign for sign in market.words("forbidden_characters") if len(sign) == 1}
        every = texts(draft)
        if every.characters <= _harmless and signs.isdisjoint(draft.title):
            return
        _harmless.update(char for char in every.characters if not is_emoji(char))
        for text in every.pieces:
            found = _EMOJI.findall(text.text)
            if text.field == "title":
                found += [c for c in text.text if c in signs]
            if found:
                yield self._found(draft, market, text, found, signs)

    def _found(self, draft: Draft, market: Marketplace, text: Shown, found: list[str], signs: set[str]) -> Finding:
        visible = [c for c in dict.fromkeys(found) if unicodedata.category(c) not in ("Mn", "Cf")]
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "It holds {signs}."), signs=" ".join(visible or ["U+FE0F"])
        )
        after = cleaned(text.text, signs if text.field == "title" else set())
        repair = Repair(self.repair_label, text.field, text.text, after) if after and self.repair_label else None
        sure = market.sure("forbidden_characters") and text.field == "title"
        severity: Severity = "error" if sure else "warning"
        return self.finding(
            draft, place(draft, text.field), message, severity=severity, source=market.source("forbidden_characters"),
            repair=repair,
        )  # fmt: skip


def cleaned(text: str, signs: set[str]) -> str:
    """The text without emoji, and with its forbidden signs replaced by their full-width twin or taken out."""
    kept = "".join(_CLOSE.get(c, "") if c in signs else "" if is_emoji(c) else c for c in text)
    return " ".join(kept.split())

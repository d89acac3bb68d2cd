"""A check on the script: Simplified for the mainland, Traditional for Taiwan."""

from __future__ import annotations

from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding, Repair
from seller_assistant.checking.places import place
from seller_assistant.checking.texts import texts
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.translating.checks.check import Pair
from seller_assistant.translating.checks.words import WrongScript
from seller_assistant.translating.mixing import other_script

_WRONG = WrongScript()
_fine: dict[str, set[str]] = {}  # characters that a locale's script has, as they were met


class Script(Check):
    """Finds characters of the other script, by the check of the translations; it is told in their words."""

    id = "wrong-script"
    name = _WRONG.name
    reason = _WRONG.reason
    severity = "warning"
    repair_label = _WRONG.repair_label

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a text, with the text in one script as repair."""
        every = texts(draft)
        if not _may_differ(every.characters, market.locale):
            return
        for text in every.pieces:
            for doubt in _WRONG.find(Pair(text.source, text.text, locale=market.locale, field=text.field)):
                label = self.repair_label
                repair = Repair(label, text.field, text.text, doubt.repaired) if label and doubt.repaired else None
                yield self.finding(draft, place(draft, text.field), doubt.message, repair=repair)


def _may_differ(characters: frozenset[str], locale: str) -> bool:
    """False where each character alone is one of the locale's script, which is quicker to know than for the text."""
    fine = _fine.setdefault(locale, set())
    if not characters <= fine:
        unmet = characters - fine
        wrong = set(other_script("".join(sorted(unmet)), locale))
        fine |= unmet - wrong
        return bool(wrong)
    return False

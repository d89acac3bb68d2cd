"""A check on the length of the description."""

from __future__ import annotations

from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.places import place
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase


class DescriptionLength(Check):
    """Finds descriptions longer or shorter than the marketplace takes."""

    id = "description-length"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Length of the description"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "The marketplace refuses a description outside its limits."))
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing; without any Chinese description there is another check's finding."""
        least, most = market.number("description_min"), market.number("description_max")
        if not (least or most):
            return
        length = sum(len(block.text) for block in draft.blocks if block.kind != "picture")
        if most and length > most:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "The description has {length} characters; {market} takes {most}."),
                length=length, market=market.called, most=most,
            )  # fmt: skip
            yield self._found(draft, market, message, "description_max")
        elif 0 < length < least:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "The description has {length} characters; {market} asks for {least}."),
                length=length, market=market.called, least=least,
            )  # fmt: skip
            yield self._found(draft, market, message, "description_min")

    def _found(self, draft: Draft, market: Marketplace, message: Phrase, fact: str) -> Finding:
        return self.finding(
            draft, place(draft, "description"), message, severity="error" if market.sure(fact) else "warning",
            source=market.source(fact),
        )  # fmt: skip

"""A check on slips of the comma: 245.00 among prices of about 24.50."""

from __future__ import annotations

from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.places import variant_place
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing.outliers import outliers


class PriceOutlier(Check):
    """Finds variants whose price is eight times, or an eighth, of the others'."""

    id = "price-outlier"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Price far from the others"))
    reason = Phrase(
        QT_TRANSLATE_NOOP(
            "checking", "A comma in the wrong place sells at a tenth of the price. If it is right, set it aside once."
        )
    )
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a variant, with its price and the usual one, in the owner's currency."""
        for found in outliers([sku.quote.original for sku in draft.skus]):
            sku = draft.skus[found.position]
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "{price}, while the others are about {usual}."),
                price=str(found.price), usual=str(found.usual),
            )  # fmt: skip
            yield self.finding(draft, variant_place(draft, sku, f"price/{sku.code}"), message)

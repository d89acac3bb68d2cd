"""What judges drafts for one marketplace: every check, without what the owner set aside, which is counted."""

from __future__ import annotations

from collections import Counter

from seller_assistant.checking.checking import check
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.shared import NOTHING, Shared
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.store.store import Store


class Judge:
    """The checks of one marketplace at this moment. ``aside`` counts, by check, what was found and set aside.

    ``across`` also asks which codes several products share; that never blocks, so counting the ready can do without.
    """

    def __init__(self, store: Store, market: Marketplace, *, across: bool = True) -> None:
        self._market = market
        self._aside = store.ignored(market.id)
        self._shared = Shared(store.shared_codes("gtin"), store.shared_codes("sku")) if across else NOTHING
        self.aside: Counter[str] = Counter()

    def __call__(self, draft: Draft) -> list[Finding]:
        """The findings about a draft that the owner has not set aside."""
        found = check(draft, self._market, self._shared)
        if not self._aside:
            return list(found)
        kept = [f for f in found if (f.check, f.product_id, f.field) not in self._aside]
        if len(kept) < len(found):
            self.aside.update(f.check for f in found if (f.check, f.product_id, f.field) in self._aside)
        return kept

"""How the products stand: the numbers on Home and on the rail, and the filter by status."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from seller_assistant.catalog import Product
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.listing.composing import compose
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing import ladder
from seller_assistant.shop.selling import Selling
from seller_assistant.shop.values import MarketCount, Overview, Standing, Standings
from seller_assistant.shop.words import BATCH
from seller_assistant.store.filters import Filter

SLICE = 100  # products looked at between two looks at the clock


class Numbers(Selling):
    """The verbs that count. Only what changed since the last count is looked at again."""

    def overview(self, market: str = "taobao") -> Overview:
        """The numbers on Home and on the rail."""
        stand = self._standing(market).values()
        done, undone = self._store.can_undo(), self._store.can_redo()
        backups = self._store.backups.all()
        blocked = sum(s.blocked for s in stand)
        return Overview(
            products=len(stand),
            variants=sum(s.variants for s in stand),
            to_translate=sum(s.open for s in stand),
            needs_editing=sum(s.needs_editing for s in stand),
            unfinished=sum(s.open or s.needs_editing for s in stand),
            blocked=blocked,
            ready=len(stand) - blocked,
            last_backup=backups[0].at if backups else "",
            can_undo=done.sentence if done else None,
            can_redo=undone.sentence if undone else None,
            hosts_contacted=self.settings.hosts_contacted,
        )

    def _with_status(self, wanted: Filter) -> frozenset[int]:
        stand = self._standing(wanted.market or self.settings.marketplace)
        wants_blocked = (wanted.status == "blocked") != wanted.not_status
        return frozenset(number for number, s in stand.items() if s.blocked == wants_blocked)

    def count_market(
        self, market: str, *, seconds: float | None = None, progress: Progress = SILENT
    ) -> MarketCount:
        """How many products are ready for that marketplace; remembered until the shop changes.

        With ``seconds`` it works about so long and says how many are still ``open``: ask again for the rest.
        """
        place = self._market(market)
        known = self._known(place.id)
        total = len(known.changed)
        label = Phrase(QT_TRANSLATE_NOOP("shop", "Counting what is ready for {market}"), market=place.called)
        end = None if seconds is None else time.monotonic() + seconds
        while known.changed:
            progress.step(label, total - len(known.changed), total)
            self._look_again(place.id, known, list(islice(known.changed, SLICE)))
            if end is not None and time.monotonic() >= end:
                break
        else:
            progress.step(label, total, total)
        looked = [s.blocked for number, s in known.products.items() if number not in known.changed]
        return MarketCount(place.id, len(looked) - sum(looked), sum(looked), len(known.changed))

    def _standing(self, market: str) -> dict[int, Standing]:
        """How each product stands, by its id."""
        known = self._known(market)
        if known.changed:
            self._look_again(market, known, sorted(known.changed))
        return known.products

    def _known(self, market: str) -> Standings:
        """What was counted so far for that marketplace."""
        if market not in self._standings:
            self._standings[market] = Standings(changed=set(self._store.product_ids()))
        return self._standings[market]

    def _look_again(self, market: str, known: Standings, ids: Sequence[int]) -> None:
        """Look at these products again; those that are gone are forgotten."""
        found = dict(self._look(market, ids))
        for number in ids:
            known.products.pop(number, None)
        known.products.update(found)
        known.changed.difference_update(ids)

    def _look(self, market: str, ids: Sequence[int]) -> Iterator[tuple[int, Standing]]:
        for start in range(0, len(ids), BATCH):
            yield from self._look_at(market, self._store.products(ids=ids[start : start + BATCH]))

    def _look_at(self, market: str, products: Sequence[Product]) -> Iterator[tuple[int, Standing]]:
        place = self._market(market)
        rule = ladder.for_market(self.rule(), place)
        findings_of = self._findings_of(place, across=False)
        for product, units in zip(products, self._units_of(products, place.locale), strict=True):
            draft = compose(product, units, self._quotes(product, rule, place), place)
            states = {unit.state for unit in units}
            yield (
                product.id,
                _stand(
                    len(product.variants),
                    not states.isdisjoint(("untranslated", "stale")),
                    not states.isdisjoint(("needs-editing", "needs-engine")),
                    any(finding.severity == "error" for finding in findings_of(draft)),
                ),
            )


@cache
def _stand(variants: int, is_open: bool, needs_editing: bool, blocked: bool) -> Standing:
    """One value for all products that stand alike: a large shop is remembered for thirteen marketplaces."""
    return Standing(variants, is_open, needs_editing, blocked)

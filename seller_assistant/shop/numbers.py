"""How the products stand: the numbers on Home and on the rail, and the filter by status."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seller_assistant.catalog import Product
from seller_assistant.listing.composing import compose
from seller_assistant.shop.selling import Selling
from seller_assistant.shop.values import Overview, Standing, Standings
from seller_assistant.shop.words import BATCH
from seller_assistant.store.filters import Filter


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

    def _standing(self, market: str) -> dict[int, Standing]:
        """How each product stands, by its id."""
        known = self._standings
        if known is None or known.market != market:
            known = Standings(market, dict(self._look(market, self._store.product_ids())))
        elif known.changed:
            again = sorted(known.changed)
            found = dict(self._look(market, again))
            for number in again:
                known.products.pop(number, None)
            known.products.update(found)
            known.changed.clear()
        self._standings = known
        return known.products

    def _look(self, market: str, ids: Sequence[int]) -> Iterator[tuple[int, Standing]]:
        for start in range(0, len(ids), BATCH):
            yield from self._look_at(market, self._store.products(ids=ids[start : start + BATCH]))

    def _look_at(self, market: str, products: Sequence[Product]) -> Iterator[tuple[int, Standing]]:
        place, rule = self._market(market), self.rule()
        findings_of = self._findings_of(place, across=False)
        for product, units in zip(products, self._units_of(products, place.locale), strict=True):
            draft = compose(product, units, self._quotes(product, rule, place), place)
            states = {unit.state for unit in units}
            yield (
                product.id,
                Standing(
                    variants=len(product.variants),
                    open=not states.isdisjoint(("untranslated", "stale")),
                    needs_editing=not states.isdisjoint(("needs-editing", "needs-engine")),
                    blocked=any(finding.severity == "error" for finding in findings_of(draft)),
                ),
            )

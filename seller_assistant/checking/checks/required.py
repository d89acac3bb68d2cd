"""A check on the facts a marketplace asks for: brand, origin, customs code, net weight, what a label names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.places import place
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Severity

HAS: Mapping[str, Callable[[Draft], bool]] = {  # fact -> whether the listing tells it
    "brand": lambda d: bool(d.brand.strip()),
    "origin_country": lambda d: bool(d.origin_place) or any(i.field == "origin_country" for i in d.left_out),
    "weight": lambda d: any(sku.grams for sku in d.skus),
    "hs_code": lambda d: bool(d.hs_code.strip()),
    "gtin": lambda d: any(sku.gtin for sku in d.skus),
    "category": lambda d: bool(d.category),
    "net_weight": lambda d: d.fact("net_weight") is not None or any(sku.grams for sku in d.skus),
    "ingredients": lambda d: d.fact("ingredients") is not None,
    "manufacturer": lambda d: d.fact("manufacturer") is not None,
    "manufacturer_address": lambda d: d.fact("manufacturer_address") is not None,
    "shelf_life": lambda d: d.fact("shelf_life") is not None,
    "storage": lambda d: d.fact("storage") is not None,
}


class RequiredFacts(Check):
    """Finds facts the marketplace asks for that the listing lacks."""

    id = "facts-missing"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Facts the marketplace asks for"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "Without them the seller backend stops you half way."))
    severity = "warning"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding for each fact that is missing and that the draft can tell.

        What is asked for depends on the category, so that only the owner's own list blocks.
        """
        for name in market.words("required_facts"):
            if name in HAS and not HAS[name](draft):
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "{market} asks for it; your list does not say."), market=market.called
                )
                severity: Severity = "error" if market.is_owners("required_facts") else "warning"
                yield self.finding(
                    draft, place(draft, name), message, severity=severity, source=market.source("required_facts")
                )


class LabelFacts(Check):
    """Tells which facts of a Chinese label are not in Chinese yet: ingredients, storage, shelf life."""

    id = "label-untranslated"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Label facts without Chinese"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "The Chinese electronic label leaves them open until they are translated.")
    )
    severity = "info"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a fact."""
        for told in draft.facts:
            if not told.chinese:
                message = Phrase(QT_TRANSLATE_NOOP("checking", "“{text}” has no Chinese yet."), text=told.source[:60])
                yield self.finding(draft, place(draft, told.field), message)

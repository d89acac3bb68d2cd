"""Checks on what a shopper chooses between: complete, few enough, short enough."""

from __future__ import annotations

from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.places import place, variant_place
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase


class ChoiceMissing(Check):
    """Finds variants that lack a choice which the others of the product have."""

    id = "variants-incomplete"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Variant without a choice"))
    reason = Phrase(
        QT_TRANSLATE_NOOP(
            "checking", "Where one variant has a size, each needs one: the shopper could never reach the others."
        )
    )
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a variant, that names the choices it lacks."""
        names = tuple(choice.source for choice in draft.choices)
        if not names:
            return
        for sku in draft.skus:
            if len(sku.source_options) == len(names):
                continue
            has = {name for name, value in sku.source_options if value}
            lacking = [name for name in names if name not in has]
            if lacking:
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "It has no {names}, as the others do."), names=", ".join(lacking)
                )
                yield self.finding(draft, variant_place(draft, sku, f"option/{sku.code}"), message)


class ChoicesTooMany(Check):
    """Finds listings with more kinds of choices than the marketplace takes."""

    id = "options-too-many"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Too many kinds of choices"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "The form has places for so many only. Join two into one: “Red / Large”.")
    )
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing."""
        most = market.number("options_max")
        if most and len(draft.choices) > most:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "There are {n} kinds of choices ({names}); {market} takes {most}."),
                n=len(draft.choices), names=", ".join(c.source for c in draft.choices), market=market.called, most=most,
            )  # fmt: skip
            yield self.finding(
                draft, place(draft, "option"), message, severity="error" if market.sure("options_max") else "warning",
                source=market.source("options_max"),
            )  # fmt: skip


class ChoiceTooLong(Check):
    """Finds names and values of choices longer than the marketplace takes."""

    id = "option-too-long"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Choice too long"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "The chooser cuts a longer word, or the upload refuses it."))
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a word."""
        for fact in ("option_name_max", "option_max"):
            most = market.number(fact)
            if not most:
                continue
            for field, word in _words(draft, fact):
                if len(word) > most:
                    message = Phrase(
                        QT_TRANSLATE_NOOP("checking", "“{word}” has {length} characters; {market} takes {most}."),
                        word=word, length=len(word), market=market.called, most=most,
                    )  # fmt: skip
                    yield self.finding(
                        draft, place(draft, field), message, severity="error" if market.sure(fact) else "warning",
                        source=market.source(fact),
                    )  # fmt: skip


def _words(draft: Draft, fact: str) -> Iterable[tuple[str, str]]:
    """The names of the choices, or their values, each with its field."""
    for choice in draft.choices:
        if fact == "option_name_max":
            yield f"option:{choice.source}", choice.name
        else:
            for said, source in zip(choice.values, choice.source_values, strict=True):
                yield f"option:{choice.source}={source}", said

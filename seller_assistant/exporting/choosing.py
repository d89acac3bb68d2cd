"""Which listings go into a bundle, and why the others do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from seller_assistant.checking.finding import Finding
from seller_assistant.exporting.bundle_result import Excluded
from seller_assistant.listing.draft import Draft, Sku
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase


def choose(
    drafts: Sequence[Draft], findings: Mapping[int, Sequence[Finding]], *, allow_blocked: bool
) -> tuple[list[Draft], list[Excluded]]:
    """The drafts to write, their lines without a price taken out, and what is left out with the reason.

    A product without a Chinese title or without any price is always left out; one with an error, unless
    ``allow_blocked``.
    """
    chosen: list[Draft] = []
    left_out: list[Excluded] = []
    for draft in drafts:
        why = _missing(draft) or (None if allow_blocked else _blocked(findings.get(draft.product_id, ())))
        if why is not None:
            left_out.append(Excluded(draft.code or str(draft.product_id), why))
            continue
        left_out += (Excluded(sku.code or draft.code, no_price(sku)) for sku in draft.skus if sku.price is None)
        chosen.append(replace(draft, skus=tuple(sku for sku in draft.skus if sku.price is not None)))
    return chosen, left_out


def _missing(draft: Draft) -> Phrase | None:
    if not draft.title.strip():
        return Phrase(QT_TRANSLATE_NOOP("exporting", "It has no Chinese title yet."))
    if all(sku.price is None for sku in draft.skus):
        return no_price(draft.skus[0] if draft.skus else None)
    return None


def _blocked(findings: Sequence[Finding]) -> Phrase | None:
    errors = [finding for finding in findings if finding.severity == "error"]
    if not errors:
        return None
    if len(errors) == 1:
        return errors[0].message
    return Phrase(QT_TRANSLATE_NOOP("exporting", "{first} (and {n} more)"), first=errors[0].message, n=len(errors) - 1)


def no_price(sku: Sku | None = None) -> Phrase:
    """Why a line without a price is not in the bundle: no amount in the list, no rate, a price of zero."""
    if sku is None or not sku.quote.warnings:
        return Phrase(QT_TRANSLATE_NOOP("exporting", "It has no price."))
    return Phrase(QT_TRANSLATE_NOOP("exporting", "It has no price. {why}"), why=sku.quote.warnings[0])

"""Checks on codes: barcodes, customs codes, SKUs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from stdnum import isbn

from seller_assistant.catalog import gtin
from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.places import place, variant_place
from seller_assistant.checking.shared import Others, Shared
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase

_HS = re.compile(r"\d{6}(?:\d{2}){0,2}(?:\d{2,3})?")  # 6 digits for the world, 8 to 13 for a country


class BarcodeWrong(Check):
    """Finds barcodes whose check digit does not fit."""

    id = "barcode-wrong"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Barcode that cannot be"))
    reason = Phrase(
        QT_TRANSLATE_NOOP(
            "checking", "The last digit of a barcode proves the others; marketplaces refuse one that does not fit."
        )
    )
    severity = "warning"
    source = "GS1 General Specifications, section 7.9 (check digit)"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a variant."""
        for sku in draft.skus:
            code = sku.gtin
            if code and not gtin.is_valid(code) and not isbn.is_valid(code):
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "{code} is no barcode: look at the package again, or leave it out."),
                    code=code,
                )
                yield self.finding(draft, variant_place(draft, sku, f"gtin/{sku.code}"), message)


class BarcodeTwice(Check):
    """Finds a barcode that two things have: variants of one product, or two products."""

    id = "barcode-twice"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "The same barcode twice"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "A barcode names one thing; a marketplace joins or refuses two that share it.")
    )
    severity = "warning"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a code that variants of this product share."""
        for code, times in Counter(sku.gtin for sku in draft.skus if sku.gtin).items():
            if times > 1:
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "{n} variants have the barcode {code}."), n=times, code=code
                )
                first = next(sku for sku in draft.skus if sku.gtin == code)
                yield self.finding(draft, variant_place(draft, first, f"gtin/{first.code}"), message)

    def find_shared(self, draft: Draft, shared: Shared) -> Iterable[Finding]:
        """One finding a code that other products have as well."""
        for sku in draft.skus if shared.gtins else ():
            if others := _others(shared.gtins, sku.gtin.lstrip("0"), draft):
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "The barcode {code} is also that of {others}."),
                    code=sku.gtin, others=others,
                )  # fmt: skip
                yield self.finding(draft, variant_place(draft, sku, f"gtin/{sku.code}"), message)


class SkuElsewhere(Check):
    """Finds a SKU that another product has as well."""

    id = "sku-elsewhere"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "The same SKU on two products"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "An order for this SKU does not say which of the two to send."))
    severity = "warning"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """None: one listing alone cannot tell."""
        return ()

    def find_shared(self, draft: Draft, shared: Shared) -> Iterable[Finding]:
        """One finding a variant whose SKU other products have."""
        for sku in draft.skus if shared.skus else ():
            if others := _others(shared.skus, sku.code, draft):
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "{sku} is also the SKU of {others}."), sku=sku.code, others=others
                )
                yield self.finding(draft, variant_place(draft, sku, f"sku/{sku.code}"), message)


def _others(shared: Others, code: str, draft: Draft) -> str:
    """The other products that have this code, in words."""
    found = [name for product_id, name in shared.get(code, ()) if product_id != draft.product_id] if code else []
    return ", ".join(found[:3]) + (" …" if len(found) > 3 else "")


class SkuTooLong(Check):
    """Finds SKUs longer than the marketplace takes."""

    id = "sku-too-long"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "SKU too long"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "The marketplace cuts or refuses a longer code."))
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a variant."""
        most = market.number("sku_code_max")
        for sku in draft.skus if most else ():
            if len(sku.code) > most:
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "{sku} has {length} characters; {market} takes {most}."),
                    sku=sku.code, length=len(sku.code), market=market.called, most=most,
                )  # fmt: skip
                yield self.finding(
                    draft, variant_place(draft, sku, f"sku/{sku.code}"), message,
                    severity="error" if market.sure("sku_code_max") else "warning",
                    source=market.source("sku_code_max"),
                )  # fmt: skip


class CustomsCode(Check):
    """Finds customs codes that have not the form of one."""

    id = "hs-code"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Customs code that cannot be"))
    reason = Phrase(
        QT_TRANSLATE_NOOP(
            "checking",
            "A customs (HS) code has 6 digits that all countries share; China asks for 10. Customs refuses any other.",
        )
    )
    severity = "warning"
    source = "WCO Harmonized System: chapters 01 to 97, six digits (2022 edition)"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing."""
        said = draft.hs_code.strip()
        digits = re.sub(r"[\s.\-]", "", said)
        if said and not (_HS.fullmatch(digits) and "01" <= digits[:2] <= "97" and digits[:2] != "77"):
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "“{code}” is no customs code; write it like {example}."),
                code=said, example="6505.00",
            )  # fmt: skip
            yield self.finding(draft, place(draft, "hs_code"), message)

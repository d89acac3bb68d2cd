"""Checks on what is sold: price, SKU, stock, options."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.places import place, variant_place
from seller_assistant.listing.draft import Draft, Sku
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing import tax


class PriceMissing(Check):
    """Finds variants without a price."""

    id = "price-missing"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "No price"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "What has no price cannot be sold, and a marketplace refuses it."))
    severity = "error"
    ignorable = False

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a variant, with the reason the price could not be worked out."""
        for sku in draft.skus:
            if sku.price is None:
                because: Phrase | str = sku.quote.warnings[0] if sku.quote.warnings else ""
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "There is no price in {currency}. {because}"),
                    currency=draft.currency, because=because,
                )  # fmt: skip
                yield self.finding(draft, variant_place(draft, sku, "price"), message)


class PriceTooHigh(Check):
    """Finds prices above what the marketplace takes."""

    id = "price-too-high"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Price above the limit"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "The marketplace refuses a higher price."))
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a variant."""
        most = market.number("price_max")
        for sku in draft.skus if most else ():
            if sku.price is not None and sku.price > most:
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "{price} {currency} is more than the {most} that {market} takes."),
                    price=str(sku.price), currency=draft.currency, most=most, market=market.called,
                )  # fmt: skip
                yield self.finding(
                    draft, variant_place(draft, sku, "price"), message,
                    severity="error" if market.sure("price_max") else "warning", source=market.source("price_max"),
                )  # fmt: skip


class PriceTooLow(Check):
    """Finds prices below what the marketplace takes."""

    id = "price-too-low"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Price below the limit"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "The marketplace refuses a lower price, and nobody earns by it."))
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a variant; nothing is sold for nothing, so 0 is too low everywhere."""
        least = market.amount("price_min")
        for sku in draft.skus:
            if sku.price is None or (sku.price > 0 and sku.price >= least):
                continue
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "{price} {currency} is less than the {least} that {market} takes."),
                price=str(sku.price), currency=draft.currency, least=str(least), market=market.called,
            )  # fmt: skip
            yield self.finding(
                draft, variant_place(draft, sku, "price"), message,
                severity="error" if sku.price <= 0 or market.sure("price_min") else "warning",
                source=market.source("price_min"),
            )  # fmt: skip


class PriceSpread(Check):
    """Finds listings whose dearest variant costs too many times the cheapest."""

    id = "price-spread"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Variants too far apart in price"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "A cheap variant that draws shoppers to a dear one is refused or taken down.")
    )
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing, where the marketplace names a limit."""
        most = market.number("price_ratio_max")
        prices = [sku.price for sku in draft.skus if sku.price is not None and sku.price > 0] if most else []
        if not prices or max(prices) <= most * min(prices):
            return
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "From {low} to {high}: {market} takes at most {most} times the lowest."),
            low=str(min(prices)), high=str(max(prices)), market=market.called, most=most,
        )  # fmt: skip
        yield self.finding(
            draft, place(draft, "price"), message, severity="error" if market.sure("price_ratio_max") else "warning",
            source=market.source("price_ratio_max"),
        )  # fmt: skip


class BorderLimit(Check):
    """Finds prices above what one order, or one shopper in a year, may come to across the border."""

    id = "price-border-limit"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Price above the limit of cross-border orders"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "Within the limits no duty is due and the tax is reduced; above them it is not.")
    )
    severity = "warning"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing, for its dearest variant, where the marketplace sells across the border in yuan."""
        if "cross_border" not in market.facts or draft.currency != "CNY":
            return
        known = tax.table()
        dearest = max((sku.price for sku in draft.skus if sku.price is not None), default=None)
        if dearest is None or dearest <= known.single_limit:
            return
        if dearest > known.yearly_limit:
            message = Phrase(
                QT_TRANSLATE_NOOP(
                    "checking",
                    "{price} CNY is above the {limit} that a person may buy in a year: only by general trade.",
                ),
                price=str(dearest), limit=str(known.yearly_limit),
            )  # fmt: skip
        else:
            message = Phrase(
                QT_TRANSLATE_NOOP(
                    "checking",
                    "{price} CNY is above {limit}: an order may hold only this piece, with full duty and tax.",
                ),
                price=str(dearest), limit=str(known.single_limit),
            )  # fmt: skip
        source = f"{known.limits_source} ({known.limits_date})"
        yield self.finding(draft, place(draft, "price"), message, source=source)


class RateOld(Check):
    """Finds listings priced with an exchange rate that is no longer fresh."""

    id = "price-to-look-at"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Price to look at"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "You should know what a price rests on before you publish it."))
    severity = "info"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing for each different warning of its prices."""
        said = dict.fromkeys(w for sku in draft.skus if sku.price is not None for w in sku.quote.warnings)
        for warning in said:
            yield self.finding(draft, place(draft, "price"), warning)


class SkuMissing(Check):
    """Finds variants without a code of their own."""

    id = "sku-missing"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "No SKU"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "The SKU is how an order from China is matched to the thing on your shelf.")
    )
    severity = "warning"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a variant."""
        for sku in draft.skus:
            if not sku.code:
                message = Phrase(QT_TRANSLATE_NOOP("checking", "This variant has no SKU. Give it one in Products."))
                yield self.finding(draft, variant_place(draft, sku, "sku"), message)


class SkuDuplicate(Check):
    """Finds two variants of one product with the same code."""

    id = "sku-duplicate"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "The same SKU twice"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "With one SKU for two variants, an order does not say which one to send.")
    )
    severity = "error"
    ignorable = False

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a code."""
        for code, times in Counter(sku.code for sku in draft.skus if sku.code).items():
            if times > 1:
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "{n} variants share the SKU {sku}. Give each its own."),
                    n=times, sku=code,
                )  # fmt: skip
                first = next(sku for sku in draft.skus if sku.code == code)
                yield self.finding(draft, variant_place(draft, first, "sku"), message)


class StockUnknown(Check):
    """Finds listings whose stock the list does not say."""

    id = "stock-unknown"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Stock not known"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "Without a number it is listed with 0, and shoppers see it as sold out.")
    )
    severity = "warning"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing."""
        unknown = sum(1 for sku in draft.skus if not sku.stock_known)
        if not unknown:
            return
        message = Phrase(
            QT_TRANSLATE_NOOP("checking", "Your list gives no stock for {n} variants; 0 is listed."),
            one=QT_TRANSLATE_NOOP("checking", "Your list gives no stock for one variant; 0 is listed."),
            n=unknown,
        )
        yield self.finding(draft, place(draft, "stock"), message)


class VariantsSame(Check):
    """Finds variants that look the same to a shopper: the same Chinese options."""

    id = "variants-same"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Two variants look the same in Chinese"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "A shopper cannot tell them apart, and a marketplace refuses two equal variants.")
    )
    severity = "error"
    ignorable = False

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding for each set of equal variants."""
        alike: dict[tuple[tuple[str, str], ...], list[Sku]] = {}
        for sku in draft.skus:
            alike.setdefault(sku.options, []).append(sku)
        for options, skus in alike.items():
            if len(skus) > 1:
                yield self.finding(draft, variant_place(draft, skus[1], _field(skus)), _same(options, skus))


def _field(skus: list[Sku]) -> str:
    """The option value that became like another's, where there is one."""
    first, second = skus[0].source_options, skus[1].source_options
    pairs = (pair for pair in second if pair not in first)
    return next((f"option:{name}={value}" for name, value in pairs), "option")


def _same(options: tuple[tuple[str, str], ...], skus: list[Sku]) -> Phrase:
    choices = ["/".join(value for _, value in sku.source_options) for sku in skus]
    chinese = "/".join(value for _, value in options)
    if len(set(choices)) == 1:
        return Phrase(
            QT_TRANSLATE_NOOP("checking", "{n} variants have the same options ({options}) in your list."),
            n=len(skus), options=choices[0] or "–",
        )  # fmt: skip
    return Phrase(
        QT_TRANSLATE_NOOP("checking", "{choices} are all “{chinese}” in Chinese. Give one of them another word."),
        choices=", ".join(f"“{choice}”" for choice in dict.fromkeys(choices)), chinese=chinese,
    )  # fmt: skip


class OptionUntranslated(Check):
    """Finds choices that are still in the owner's words."""

    id = "option-untranslated"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Options without Chinese"))
    reason = Phrase(
        QT_TRANSLATE_NOOP("checking", "The shopper chooses by these words; in English most will not choose at all.")
    )
    severity = "error"

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a word."""
        for left in draft.left_out:
            if left.field.startswith("option:"):
                message = Phrase(
                    QT_TRANSLATE_NOOP("checking", "“{word}” has no Chinese. {why}"), word=left.source, why=left.why
                )
                yield self.finding(draft, place(draft, left.field), message)


class TooManyVariants(Check):
    """Finds a listing with more variants than the marketplace takes."""

    id = "variants-too-many"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Too many variants"))
    reason = Phrase(QT_TRANSLATE_NOOP("checking", "The marketplace refuses more variants in one listing."))
    severity = "error"
    ignorable = False

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """One finding a listing."""
        most = market.number("sku_max")
        if most and len(draft.skus) > most:
            message = Phrase(
                QT_TRANSLATE_NOOP("checking", "There are {n} variants; {market} takes {most} in one listing."),
                n=len(draft.skus), market=market.called, most=most,
            )  # fmt: skip
            yield self.finding(
                draft, place(draft, "sku"), message, severity="error" if market.sure("sku_max") else "warning",
                source=market.source("sku_max"),
            )  # fmt: skip

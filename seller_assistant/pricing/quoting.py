"""A variant's price in the marketplace's currency, with each step of the way; the steps add up to the fen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from seller_assistant.catalog import Money, Product, Variant
from seller_assistant.phrases import Phrase
from seller_assistant.pricing import rates, saying, tax
from seller_assistant.pricing.rule import Freight, Quote, Rate, Rule, Step, TaxLine

FEN = Decimal("0.01")
ENDING_FROM = 20  # below 20 yuan a fixed last digit would move the price by a tenth or more
RateOf = Callable[[str, str], Rate | None]
NOBODY = Product()


def quotes(
    product: Product, rule: Rule, *, currency: str = "CNY", rate_of: RateOf = rates.rate, today: date | None = None
) -> tuple[Quote, ...]:
    """One quote for each variant, in the order of the variants."""
    code = product.code
    return tuple(
        quote(v, rule, code, product=product, currency=currency, rate_of=rate_of, today=today)
        for v in product.variants
    )


def quote(
    variant: Variant, rule: Rule, code: str = "", *, product: Product = NOBODY, currency: str = "CNY",
    rate_of: RateOf = rates.rate, today: date | None = None,
) -> Quote:
    """The price of one variant; its amount is None, with a warning, when it cannot be worked out."""
    sku = variant.sku or code
    start = variant.cost if rule.base == "cost" else variant.price
    if start is None or start.amount <= 0:
        return Quote(sku, currency, None, start, None, (), (saying.no_amount(start, rule.base),))
    rate = _rate(start.currency, currency, rule, rate_of)
    if rate is None:
        return Quote(sku, currency, None, start, None, (), (saying.no_rate(start.currency, currency),))
    freight = _freight(variant, rule.freight, currency, rule, rate_of)
    if freight.problem is not None:
        return Quote(sku, currency, None, start, rate, (), (freight.problem,))
    worked = _worked(start, rate, rule, freight, product, variant)
    if worked is None:
        return Quote(sku, currency, None, start, rate, (), (saying.nothing_left(rule),))
    amount = worked.amount
    line = _tax_line(rule, worked)
    doubts = _warnings(rate, today, rule, worked)
    ladder = tuple((many, _fen(amount * (1 - off))) for many, off in rule.ladder)
    loss = _loss(variant, rule, rate, rate_of, amount, ladder)
    warnings = (*doubts, *freight.warnings, *loss, *_flat(amount, ladder))
    return Quote(sku, currency, amount, start, rate, tuple(worked.bill.steps), warnings, line, ladder, rule.moq)


# -- the price and the tax that it leads to ---------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Worked:
    bill: _Bill
    amount: Decimal
    category: tax.TaxCategory | None
    share: Decimal  # of import tax, on the price without it
    above: bool  # more than one order may come to

    def value(self, rule: Rule) -> Decimal:
        """What customs looks at: the price without the tax."""
        return self.amount / (1 + self.share) if rule.tax_in_price else self.amount


def _worked(
    start: Money, rate: Rate, rule: Rule, freight: _Sent, product: Product, variant: Variant
) -> _Worked | None:
    """The price with all its lines; None where the shares leave nothing of it.

    The tax depends on the price (dear cosmetics, and pieces above what one order may come to, pay more), and the price
    may hold the tax: it is worked out again while the price leads to more tax, which can happen twice at most.
    """
    category, above = _category(product, variant, rule, start.amount * rate.value), False
    while True:
        share = _tax_share(rule, category, above=above)
        left = 1 - rule.shares - rule.keep - _inside(share, rule)
        if left <= 0:
            return None
        bill = _bill(start, rate, rule, freight.amount, freight.said, category)
        price = _shares(bill, rule, share, left)
        worked = _Worked(bill, bill.rounded(price, rule), category, share, above)
        if category is None or rule.route == "general":
            return worked
        value = worked.value(rule)
        dearer = _category(product, variant, rule, value)
        more = dearer is not None and dearer.full > category.full
        if above == (above or value > tax.table().single_limit) and not more:
            return worked
        category, above = dearer if more else category, above or value > tax.table().single_limit


# -- the lines ------------------------------------------------------------------------------------
@dataclass(slots=True)
class _Bill:
    """The lines so far. Amounts are carried exactly; each line shows the running amount in fen and what it added."""

    amount: Decimal = Decimal(0)
    shown: Decimal = Decimal(0)
    steps: list[Step] = field(default_factory=list)

    def add(self, name: Phrase, more: Decimal) -> None:
        self.amount += more
        after = _fen(self.amount)
        self.steps.append(Step(name, after, after - self.shown))
        self.shown = after

    def rounded(self, price: Decimal, rule: Rule) -> Decimal:
        """The price with the owner's limits and ending, its last line making up the difference."""
        bounded = price
        if rule.minimum is not None and bounded < rule.minimum:
            bounded = rule.minimum
            self.add(saying.at_least(bounded), bounded - self.amount)
        if rule.maximum is not None and bounded > rule.maximum:
            bounded = rule.maximum
            self.add(saying.at_most(bounded), bounded - self.amount)
        final = rounded_price(bounded, rule.ending)
        if rule.maximum is not None and final > rule.maximum:
            final = ending_below(rule.maximum, rule.ending, rule.minimum or Decimal(0))
        if final != self.shown:
            self.add(saying.rounding(rule.ending, final), final - self.amount)
        return final


def _bill(
    start: Money, rate: Rate, rule: Rule, freight: Decimal, said: Phrase | None, category: tax.TaxCategory | None
) -> _Bill:
    """The lines that do not depend on the final price: goods, cushion, margin, freight, and general trade's costs."""
    bill = _Bill()
    goods = start.amount * rate.value
    if rate.base != rate.quote:
        bill.add(saying.at_rate(start, rate), goods)
        if rule.cushion:
            bill.add(saying.cushion(rule.cushion), goods * rule.cushion)
    else:
        bill.add(saying.your_amount(start, rule.base), goods)
    cost = bill.amount
    if rule.margin and not rule.keep:
        bill.add(saying.margin(rule.margin), cost * rule.margin)
    if freight and said is not None:
        bill.add(said, freight)
    if rule.route == "general":
        duty = cost * rule.duty
        if duty:
            bill.add(saying.duty(rule.duty), duty)
        full = category.full if category is not None else Decimal(0)
        if full:
            bill.add(saying.import_tax(full), (cost + duty) * full)
        if rule.label:
            bill.add(saying.label(), rule.label)
    return bill


def _shares(bill: _Bill, rule: Rule, share: Decimal, left: Decimal) -> Decimal:
    """Add what is a share of the final price; returns that price, not yet rounded."""
    price = bill.amount / left
    for part, name in (
        (rule.commission, saying.commission), (rule.payment, saying.payment), (rule.returns, saying.returns),
        (rule.keep, saying.keep),
    ):  # fmt: skip
        if part:
            bill.add(name(part), price * part)
    inside = _inside(share, rule)
    if inside:
        bill.add(saying.tax_inside(share), price * inside)
    return price


# -- what goes into them ----------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class _Sent:
    amount: Decimal = Decimal(0)
    said: Phrase | None = None
    problem: Phrase | None = None
    warnings: tuple[Phrase, ...] = ()


def _freight(variant: Variant, freight: Freight, currency: str, rule: Rule, rate_of: RateOf) -> _Sent:
    """What sending one piece costs in the marketplace's currency."""
    if freight.free:
        return _Sent()
    rate = _rate(freight.currency, currency, rule, rate_of)
    if rate is None:
        return _Sent(problem=saying.no_rate(freight.currency, currency))
    weight = variant.weight
    if weight is None and freight.kilogram:
        amount = freight.parcel * rate.value
        return _Sent(amount, saying.freight_flat(), None, (saying.no_weight(),))
    kilos = ((weight.grams if weight is not None else Decimal(0)) + freight.packing) / 1000
    if freight.step:
        kilos = (kilos / freight.step).to_integral_value(ROUND_CEILING) * freight.step
    return _Sent((freight.parcel + freight.kilogram * kilos) * rate.value, saying.freight(kilos))


def _rate(base: str, target: str, rule: Rule, rate_of: RateOf) -> Rate | None:
    if base == target:
        return Rate(base, target, Decimal(1), date.today(), "")
    own = dict(rule.rates).get(f"{base}/{target}")
    if own:
        return Rate(base, target, own, date.today(), rates.OWN)
    return rate_of(base, target) if base else None


def _category(product: Product, variant: Variant, rule: Rule, amount: Decimal) -> tax.TaxCategory | None:
    if not rule.tax and rule.route != "general":
        return None
    if rule.tax in ("", "auto"):
        return tax.proposed(product, variant, amount)
    return tax.table().category(rule.tax)


def _tax_share(rule: Rule, category: tax.TaxCategory | None, *, above: bool) -> Decimal:
    """The share due on the price at import; none in general trade, where it was paid before.

    Above what one order may come to, nothing is reduced and the duty of the rule is due.
    """
    if category is None or rule.route == "general" or not category.full:
        return Decimal(0)
    return rule.duty + (1 + rule.duty) * category.full if above else category.share(tax.table().reduction)


def _inside(share: Decimal, rule: Rule) -> Decimal:
    """What of a price that holds the tax is tax."""
    return share / (1 + share) if rule.tax_in_price else Decimal(0)


def _tax_line(rule: Rule, worked: _Worked) -> TaxLine | None:
    category, share = worked.category, worked.share
    if category is None or rule.route == "general" or category.id == "none":
        return None
    due = worked.amount * _inside(share, rule) if rule.tax_in_price else worked.amount * share
    return TaxLine(category.id, share, _fen(due), rule.tax_in_price, category.source, category.confidence)


def _warnings(rate: Rate, today: date | None, rule: Rule, worked: _Worked) -> Sequence[Phrase]:
    found = []
    if rate.base != rate.quote and rate.source != rates.OWN and _is_old(rate, today):
        found.append(saying.old(rate))
    known, category = tax.table(), worked.category
    border = rule.route == "cross-border" and bool(rule.tax)
    if border and worked.value(rule) > known.yearly_limit:
        found.append(saying.over_year(known.yearly_limit))
    elif border and worked.value(rule) > known.single_limit:
        found.append(saying.over_single(known.single_limit))
    if border and worked.above and worked.share and not rule.duty:
        found.append(saying.full_without_duty())
    if border and category is not None and category.confidence == "recalled":
        found.append(saying.tax_recalled(category.name))
    if rule.route == "general" and not rule.duty:
        found.append(saying.duty_unknown())
    return found


def _flat(amount: Decimal, ladder: Sequence[tuple[int, Decimal]]) -> Sequence[Phrase]:
    """A warning where a wholesale price, rounded to the fen, does not fall."""
    before = amount
    for many, price in ladder:
        if price >= before:
            return (saying.ladder_flat(many),)
        before = price
    return ()


def _loss(
    variant: Variant, rule: Rule, rate: Rate, rate_of: RateOf, amount: Decimal, ladder: Sequence[tuple[int, Decimal]]
) -> Sequence[Phrase]:
    """A warning when what is left of the price, or of a wholesale price, does not pay for the goods."""
    cost = variant.cost
    if cost is None or cost.amount <= 0:
        return ()
    own = _rate(cost.currency, rate.quote, rule, rate_of)
    if own is None:
        return ()
    least = cost.amount * own.value
    if amount * (1 - rule.shares) < least:
        return (saying.below_cost(cost),)
    lost = next((many for many, price in ladder if price * (1 - rule.shares) < least), None)
    return () if lost is None else (saying.ladder_below_cost(lost, cost),)


def rounded_price(amount: Decimal, ending: str) -> Decimal:
    """The price with the owner's ending, never below the amount worked out.

    "" keeps fen; "0" is the next whole yuan; another digit d is the next whole yuan ending in d.
    Below 20 yuan a whole yuan is enough.
    """
    if not ending:
        return _fen(amount)
    whole = amount.to_integral_value(ROUND_CEILING)
    if ending != "0" and amount >= ENDING_FROM:
        whole += (int(ending) - int(whole) % 10) % 10
    return whole.quantize(FEN)


def ending_below(most: Decimal, ending: str, least: Decimal) -> Decimal:
    """The highest price with the owner's ending that is not above ``most``; that itself where it would be too low."""
    whole = most.to_integral_value(ROUND_FLOOR)
    if ending != "0" and whole >= ENDING_FROM:
        whole -= (int(whole) - int(ending)) % 10
    return whole.quantize(FEN) if whole > 0 and whole >= least else _fen(most)


def _fen(amount: Decimal) -> Decimal:
    return amount.quantize(FEN, ROUND_HALF_UP)


def _is_old(rate: Rate, today: date | None) -> bool:
    return ((today or date.today()) - rate.day).days > rates.OLD_AFTER_DAYS



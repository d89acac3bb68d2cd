"""A variant's price in the marketplace's currency, with each step of the way."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from seller_assistant.catalog import Money, Product, Variant
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing import rates
from seller_assistant.pricing.rule import Quote, Rate, Rule, Step

FEN = Decimal("0.01")
ENDING_FROM = 20  # below 20 yuan a fixed last digit would move the price by a tenth or more


def quotes(
    product: Product, rule: Rule, *, currency: str = "CNY", rate_of: Callable[[str, str], Rate | None] = rates.rate,
    today: date | None = None,
) -> tuple[Quote, ...]:
    """One quote for each variant, in the order of the variants."""
    code = product.code
    return tuple(quote(v, rule, code, currency=currency, rate_of=rate_of, today=today) for v in product.variants)


def quote(
    variant: Variant, rule: Rule, code: str = "", *, currency: str = "CNY",
    rate_of: Callable[[str, str], Rate | None] = rates.rate, today: date | None = None,
) -> Quote:
    """The price of one variant; its amount is None, with a warning, when it cannot be worked out."""
    sku, price = variant.sku or code, variant.price
    if price is None or price.amount <= 0:
        return Quote(sku, currency, None, price, None, (), (_no_price(price),))
    rate = _rate(price.currency, currency, rate_of)
    if rate is None:
        return Quote(sku, currency, None, price, None, (), (_no_rate(price.currency, currency),))
    steps, amount = _steps(price, rate, rule)
    warnings = (_old(rate),) if rate.base != rate.quote and _is_old(rate, today) else ()
    return Quote(sku, currency, amount, price, rate, steps, warnings)


def _rate(base: str, target: str, rate_of: Callable[[str, str], Rate | None]) -> Rate | None:
    if base == target:
        return Rate(base, target, Decimal(1), date.today(), "")
    return rate_of(base, target) if base else None


def _steps(price: Money, rate: Rate, rule: Rule) -> tuple[tuple[Step, ...], Decimal]:
    steps = []
    amount = price.amount * rate.value
    if rate.base != rate.quote:
        steps.append(Step(_rate_phrase(price, rate), _fen(amount)))
        if rule.cushion:
            amount *= 1 + rule.cushion
            steps.append(
                Step(
                    Phrase(
                        QT_TRANSLATE_NOOP("pricing", "{percent} % cushion, in case the rate moves"),
                        percent=_percent(rule.cushion),
                    ),
                    _fen(amount),
                )
            )
    if rule.margin:
        amount *= 1 + rule.margin
        added = Phrase(QT_TRANSLATE_NOOP("pricing", "{percent} % added by you"), percent=_percent(rule.margin))
        steps.append(Step(added, _fen(amount)))
    rounded = rounded_price(amount, rule.ending)
    if rounded != _fen(amount):
        steps.append(Step(_rounding_phrase(rule.ending, rounded), rounded))
    return tuple(steps), rounded


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


def _fen(amount: Decimal) -> Decimal:
    return amount.quantize(FEN, ROUND_HALF_UP)


def _percent(share: Decimal) -> str:
    return f"{(share * 100).normalize():f}"


def _is_old(rate: Rate, today: date | None) -> bool:
    return ((today or date.today()) - rate.day).days > rates.OLD_AFTER_DAYS


def _rate_phrase(price: Money, rate: Rate) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "{price} at {rate} ({day}, {source})"),
        price=str(price), rate=f"{rate.value:.4f}", day=rate.day.isoformat(), source=rate.source,
    )  # fmt: skip


def _rounding_phrase(ending: str, rounded: Decimal) -> Phrase:
    if ending == "0" or int(rounded) % 10 != int(ending):
        return Phrase(QT_TRANSLATE_NOOP("pricing", "Rounded up to whole yuan"))
    return Phrase(QT_TRANSLATE_NOOP("pricing", "Rounded up to a price that ends in {digit}"), digit=ending)


def _no_price(price: Money | None) -> Phrase:
    if price is not None:
        return Phrase(QT_TRANSLATE_NOOP("pricing", "The price {price} is not above zero."), price=str(price))
    return Phrase(QT_TRANSLATE_NOOP("pricing", "Your list gives no price for it."))


def _no_rate(base: str, target: str) -> Phrase:
    if not base:
        return Phrase(QT_TRANSLATE_NOOP("pricing", "The currency of the price is not known."))
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "There is no exchange rate from {base} to {target}."), base=base, target=target
    )


def _old(rate: Rate) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "The exchange rate is of {day}: compare it with today's before you publish."),
        day=rate.day.isoformat(),
    )

"""The words of a price calculation: its lines, and what is doubtful about it."""

from __future__ import annotations

from decimal import Decimal

from seller_assistant.catalog import Money
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing.rule import Base, Rate, Rule


def percent(share: Decimal) -> str:
    """A share in percent, without needless digits: 0.091 -> "9.1"."""
    return f"{(share * 100).quantize(Decimal('0.01')).normalize():f}"


# -- lines ----------------------------------------------------------------------------------------
def at_rate(price: Money, rate: Rate) -> Phrase:
    """The owner's amount at the exchange rate."""
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "{price} at {rate} ({day}, {source})"),
        price=str(price), rate=f"{rate.value:.4f}", day=rate.day.isoformat(), source=rate.source,
    )  # fmt: skip


def your_amount(price: Money, base: Base) -> Phrase:
    """The owner's amount, already in the marketplace's currency."""
    if base == "cost":
        return Phrase(QT_TRANSLATE_NOOP("pricing", "Your cost {price}"), price=str(price))
    return Phrase(QT_TRANSLATE_NOOP("pricing", "Your price {price}"), price=str(price))


def cushion(share: Decimal) -> Phrase:
    """The cushion for a moving rate."""
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "{percent} % cushion, in case the rate moves"), percent=percent(share)
    )


def margin(share: Decimal) -> Phrase:
    """What the owner adds."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "{percent} % added by you"), percent=percent(share))


def freight(kilos: Decimal) -> Phrase:
    """Freight by weight."""
    shown = kilos.quantize(Decimal("0.001")).normalize()
    return Phrase(QT_TRANSLATE_NOOP("pricing", "Freight for {kilos} kg"), kilos=f"{shown:f}")


def freight_flat() -> Phrase:
    """Freight without a weight."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "Freight for a parcel, without its weight"))


def duty(share: Decimal) -> Phrase:
    """Import duty in general trade."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "{percent} % import duty"), percent=percent(share))


def import_tax(share: Decimal) -> Phrase:
    """VAT and consumption tax in general trade."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "{percent} % VAT and consumption tax at import"), percent=percent(share))


def label() -> Phrase:
    """The Chinese label of general trade."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "Chinese label on each piece"))


def commission(share: Decimal) -> Phrase:
    """The marketplace's share."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "{percent} % commission of the marketplace"), percent=percent(share))


def payment(share: Decimal) -> Phrase:
    """The payment service's share."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "{percent} % payment fee"), percent=percent(share))


def returns(share: Decimal) -> Phrase:
    """The share set aside for goods that come back."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "{percent} % set aside for returns"), percent=percent(share))


def keep(share: Decimal) -> Phrase:
    """The share that remains."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "{percent} % of the price kept by you"), percent=percent(share))


def tax_inside(share: Decimal) -> Phrase:
    """The cross-border tax as a part of the price."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "{percent} % import tax, paid by you"), percent=percent(share))


def at_least(amount: Decimal) -> Phrase:
    """The owner's lowest price."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "Raised to your lowest price, {amount}"), amount=f"{amount:f}")


def at_most(amount: Decimal) -> Phrase:
    """The owner's highest price."""
    return Phrase(QT_TRANSLATE_NOOP("pricing", "Lowered to your highest price, {amount}"), amount=f"{amount:f}")


def rounding(ending: str, rounded: Decimal) -> Phrase:
    """The last line."""
    if not ending:
        return Phrase(QT_TRANSLATE_NOOP("pricing", "Rounded to the fen"))
    if ending == "0" or int(rounded) % 10 != int(ending):
        return Phrase(QT_TRANSLATE_NOOP("pricing", "Rounded up to whole yuan"))
    return Phrase(QT_TRANSLATE_NOOP("pricing", "Rounded up to a price that ends in {digit}"), digit=ending)


# -- doubts ---------------------------------------------------------------------------------------
def no_amount(price: Money | None, base: Base) -> Phrase:
    """The amount to start from is missing or not above zero."""
    if price is not None:
        return Phrase(QT_TRANSLATE_NOOP("pricing", "The price {price} is not above zero."), price=str(price))
    if base == "cost":
        return Phrase(QT_TRANSLATE_NOOP("pricing", "Your list gives no cost for it."))
    return Phrase(QT_TRANSLATE_NOOP("pricing", "Your list gives no price for it."))


def no_rate(base: str, target: str) -> Phrase:
    """There is no exchange rate."""
    if not base:
        return Phrase(QT_TRANSLATE_NOOP("pricing", "The currency of the price is not known."))
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "There is no exchange rate from {base} to {target}."), base=base, target=target
    )


def nothing_left(rule: Rule) -> Phrase:
    """The shares eat the whole price."""
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "Commission, payment, returns, tax and what you keep leave nothing of the price: "
                          "together they are {percent} % or more."),
        percent=percent(rule.shares + rule.keep),
    )  # fmt: skip


def no_weight() -> Phrase:
    """Freight by weight, and no weight."""
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "Your list gives no weight: the freight by weight is not in the price.")
    )


def old(rate: Rate) -> Phrase:
    """The rate is old."""
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "The exchange rate is of {day}: compare it with today's before you publish."),
        day=rate.day.isoformat(),
    )


def over_single(limit: Decimal) -> Phrase:
    """Above what one cross-border order may cost."""
    return Phrase(
        QT_TRANSLATE_NOOP(
            "pricing", "Above {limit} yuan an order may hold only this one piece, and pays full duty and tax."
        ),
        limit=f"{limit:f}",
    )


def over_year(limit: Decimal) -> Phrase:
    """Above what a person may buy across the border in a year."""
    return Phrase(
        QT_TRANSLATE_NOOP(
            "pricing", "Above the {limit} yuan that a person may buy in a year: sell it by general trade."
        ),
        limit=f"{limit:f}",
    )


def tax_recalled(category: Phrase) -> Phrase:
    """A tax rate that nobody confirmed."""
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "The tax of “{category}” is from general knowledge: ask your customs agent."),
        category=category,
    )


def duty_unknown() -> Phrase:
    """General trade without a duty."""
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "General trade pays duty by the HS code; your rule has none, so it is left out.")
    )


def full_without_duty() -> Phrase:
    """A piece above the limit of one order, and a rule without a duty."""
    return Phrase(
        QT_TRANSLATE_NOOP(
            "pricing",
            "The import tax shown is the full one; duty by the HS code is due as well and your rule has none.",
        )
    )


def below_cost(cost: Money) -> Phrase:
    """A price that loses money."""
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "After all shares it does not bring back your cost of {cost}."), cost=str(cost)
    )


def ladder_below_cost(many: int, cost: Money) -> Phrase:
    """A wholesale price that loses money."""
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "From {n} pieces on, the price does not bring back your cost of {cost}."),
        n=many, cost=str(cost),
    )  # fmt: skip


def ladder_flat(many: int) -> Phrase:
    """A wholesale price that is none."""
    return Phrase(
        QT_TRANSLATE_NOOP("pricing", "From {n} pieces on, the price is not lower: the step is too small for it."),
        n=many,
    )  # fmt: skip

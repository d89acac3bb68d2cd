"""Wholesale: a price for each quantity and a smallest order; what must hold for them, and where they are asked for."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing.rule import NOTHING, Rule

Steps = tuple[tuple[int, Decimal], ...]  # (from how many, price a piece)


def is_wholesale(market: Marketplace) -> bool:
    """True where buyers are told a price for each quantity."""
    return market.word("price_rule") == "ladder"


def for_market(rule: Rule, market: Marketplace) -> Rule:
    """The rule as that marketplace has it: without wholesale prices where there is no place for them."""
    if is_wholesale(market) or not (rule.ladder or rule.moq):
        return rule
    return replace(rule, ladder=(), moq=0)


def fault(rule: Rule) -> Phrase | None:
    """Why the steps cannot stand as they are; None where they can. Prices must fall as quantities rise."""
    for (many, off), (more, larger) in pairwise(((0, NOTHING), *rule.ladder)):
        if more <= many:
            return Phrase(
                QT_TRANSLATE_NOOP("pricing", "Each step needs a larger quantity: {more} is not more than {many}."),
                more=more, many=many,
            )  # fmt: skip
        if larger <= off:
            return Phrase(
                QT_TRANSLATE_NOOP("pricing", "The price must fall with the quantity: from {more} pieces it does not."),
                more=more,
            )  # fmt: skip
        if larger >= 1:
            return Phrase(
                QT_TRANSLATE_NOOP("pricing", "From {more} pieces on nothing would be left of the price."), more=more
            )
    if rule.ladder and rule.moq > rule.ladder[0][0]:
        return Phrase(
            QT_TRANSLATE_NOOP("pricing", "Nobody can order {many} pieces: your smallest order is {moq}."),
            many=rule.ladder[0][0], moq=rule.moq,
        )  # fmt: skip
    return None


def told(amount: Decimal | None, steps: Steps, moq: int) -> Steps:
    """What buyers are told: the price from the smallest order on, and each step above it; () without wholesale."""
    if amount is None or not (steps or moq > 1):
        return ()
    first = max(1, moq)
    return ((first, amount), *steps) if not steps or steps[0][0] > first else steps

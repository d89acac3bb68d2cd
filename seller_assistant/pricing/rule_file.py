"""A pricing rule as a document: read from TOML or from the shop, written back the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import Any

from seller_assistant.pricing import tax
from seller_assistant.pricing.rule import Freight, Rule

SHARES = ("margin", "cushion", "keep", "commission", "payment", "returns", "duty")
AMOUNTS = ("label",)
BOUNDS = ("minimum", "maximum")
EXAMPLE = 'margin = 0.2, cushion = 0.02, ending = "8", commission = 0.05, freight = { kilogram = 60, currency = "CNY" }'


def parse(document: Mapping[str, Any]) -> Rule:
    """The rule a document describes; its unnamed parts are the standard ones.

    Raises ValueError with the name of the part that is wrong: an unknown name, a share below 0, no number.
    """
    known = {part.name for part in fields(Rule)}
    for name in document:
        if name not in known:
            raise ValueError(name)
    changes: dict[str, Any] = {}
    for name in (*SHARES, *AMOUNTS, *BOUNDS):
        if name in document and document[name] not in ("", None):
            changes[name] = _number(name, document[name])
    for name, allowed in (("base", ("price", "cost")), ("route", ("cross-border", "general"))):
        if name in document:
            if document[name] not in allowed:
                raise ValueError(name)
            changes[name] = document[name]
    if "ending" in document:
        changes["ending"] = str(document["ending"])
        if changes["ending"] and not (changes["ending"].isdigit() and len(changes["ending"]) == 1):
            raise ValueError("ending")
    if "tax" in document:
        changes["tax"] = str(document["tax"])
        if changes["tax"] not in ("", "auto") and tax.table().category(changes["tax"]) is None:
            raise ValueError("tax")
    if "tax_in_price" in document:
        changes["tax_in_price"] = _flag("tax_in_price", document["tax_in_price"])
    if "freight" in document:
        changes["freight"] = _freight(document["freight"])
    if "ladder" in document:
        changes["ladder"] = _ladder(document["ladder"])
    if "moq" in document:
        changes["moq"] = int(_number("moq", document["moq"]))
    if "rates" in document:
        rates = document["rates"]
        pairs = rates.items() if isinstance(rates, Mapping) else rates
        changes["rates"] = tuple((str(pair), _number("rates", value)) for pair, value in pairs)
    return replace(Rule(), **changes)


def document_of(rule: Rule) -> dict[str, Any]:
    """The rule as JSON; `parse` makes an equal one. What is as in the standard rule is left out but for three."""
    standard = Rule()
    document: dict[str, Any] = {"margin": str(rule.margin), "cushion": str(rule.cushion), "ending": rule.ending}
    for name in (*SHARES, *AMOUNTS, *BOUNDS, "base", "route", "tax", "tax_in_price", "moq"):
        value = getattr(rule, name)
        if name not in document and value != getattr(standard, name):
            document[name] = str(value) if isinstance(value, Decimal) else value
    if rule.freight != standard.freight:
        document["freight"] = {part.name: str(getattr(rule.freight, part.name)) for part in fields(Freight)}
    if rule.ladder:
        document["ladder"] = [[many, str(off)] for many, off in rule.ladder]
    if rule.rates:
        document["rates"] = {pair: str(value) for pair, value in rule.rates}
    return document


def _number(name: str, value: object) -> Decimal:
    try:
        number = Decimal(str(value))
    except InvalidOperation:
        raise ValueError(name) from None
    if not number.is_finite() or number < 0 or (name in SHARES and name != "margin" and number >= 1):
        raise ValueError(name)
    return number


def _flag(name: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(name)
    return value


def _freight(value: object) -> Freight:
    if not isinstance(value, Mapping):
        raise ValueError("freight")
    known = {part.name for part in fields(Freight)}
    changes: dict[str, Any] = {}
    for name, part in value.items():
        if name not in known:
            raise ValueError(f"freight.{name}")
        changes[name] = str(part).upper() if name == "currency" else _number(f"freight.{name}", part)
    return Freight(**changes)


def _ladder(value: object) -> tuple[tuple[int, Decimal], ...]:
    """Quantities that rise, with discounts that do not fall."""
    if not isinstance(value, (list, tuple)):
        raise ValueError("ladder")
    try:
        steps = tuple((int(many), _number("ladder", off)) for many, off in value)
    except (TypeError, ValueError):
        raise ValueError("ladder") from None
    for (many, off), (more, larger) in pairwise(steps):
        if more <= many or larger < off:
            raise ValueError("ladder")
    if any(many < 1 or off >= 1 for many, off in steps):
        raise ValueError("ladder")
    return steps

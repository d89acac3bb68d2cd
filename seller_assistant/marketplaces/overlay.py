"""The owner's own numbers over a marketplace's facts: theirs wins, and is shown as theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from seller_assistant.marketplaces.marketplace import Confidence, Fact, Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem

Value = int | float | str | tuple[str, ...]
OWNER: Confidence = "owner"  # the confidence of a fact that the owner set: it blocks, as a sure one does


def overlaid(market: Marketplace, changes: Mapping[str, tuple[Value, str]]) -> Marketplace:
    """The marketplace with the owner's values; ``changes`` are (value, ISO date of the change) by fact key."""
    if not changes:
        return market
    facts = dict(market.facts)
    for key, (value, day) in changes.items():
        if key in facts:
            facts[key] = replace(facts[key], value=value, source=OWNER, date=day, confidence=OWNER, shipped=facts[key])
    return replace(market, facts=facts)


def read_value(market: Marketplace, key: str, text: str) -> Value:
    """What the owner typed as that fact's value; raises InputProblem for an unknown fact or another kind of value."""
    fact = market.facts.get(key)
    if fact is None:
        editable = ", ".join(name for name, known in market.facts.items() if _editable(known))
        raise InputProblem(
            "fact-unknown",
            Phrase(QT_TRANSLATE_NOOP("marketplaces", "{market} has no fact “{key}”."), market=market.called, key=key),
            found=key,
            expected=editable,
            next=Phrase(QT_TRANSLATE_NOOP("marketplaces", "You can set: {keys}."), keys=editable),
        )
    clean = text.strip()
    if isinstance(fact.value, tuple):
        return tuple(part.strip() for part in clean.split(",") if part.strip())
    if isinstance(fact.value, str):
        return clean
    try:
        number = float(clean) if isinstance(fact.value, float) else int(clean)
    except ValueError:
        raise _no_number(fact, clean) from None
    if number < 0:
        raise _no_number(fact, clean)
    return number


def _editable(fact: Fact) -> bool:
    return not isinstance(fact.value, str)


def _no_number(fact: Fact, found: str) -> InputProblem:
    return InputProblem(
        "fact-value",
        Phrase(
            QT_TRANSLATE_NOOP("marketplaces", "“{found}” is no number that “{fact}” can be."),
            found=found,
            fact=fact.key,
        ),
        found=found,
        expected=str(fact.value),
    )

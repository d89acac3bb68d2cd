"""The ways into the country, as variations of the owner's rule, to be looked at side by side."""

from __future__ import annotations

from dataclasses import replace

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing.rule import Rule

IN_USE = Phrase(QT_TRANSLATE_NOOP("pricing", "Your rule"))
TAX_ON_TOP = Phrase(QT_TRANSLATE_NOOP("pricing", "Across the border, the shopper pays the tax"))
TAX_INSIDE = Phrase(QT_TRANSLATE_NOOP("pricing", "Across the border, tax in the price"))
GENERAL = Phrase(QT_TRANSLATE_NOOP("pricing", "General trade"))


def ways(rule: Rule) -> tuple[tuple[Phrase, Rule], ...]:
    """The rule across the border with the tax on top and inside, and by general trade, each with its name."""
    tax = rule.tax if rule.tax not in ("", "none") else "auto"
    border = replace(rule, route="cross-border", tax=tax)
    return (
        (TAX_ON_TOP, replace(border, tax_in_price=False)),
        (TAX_INSIDE, replace(border, tax_in_price=True)),
        (GENERAL, replace(rule, route="general", tax=tax, tax_in_price=False)),
    )

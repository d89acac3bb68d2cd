"""price: every price with its way, scenarios side by side, rules and exchange rates."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from seller_assistant.cli.catalogue import money_json
from seller_assistant.cli.printing import NAME, PRICE, REMARK, YOUR_PRICE, Voice, table
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing import ladder, saying, tax
from seller_assistant.pricing.rule import Quote, Rule
from seller_assistant.pricing.rule_file import document_of
from seller_assistant.problems import InputProblem
from seller_assistant.shop import Shop

_LANDED = Phrase(QT_TRANSLATE_NOOP("cli", "Shopper pays"))
_TAX = Phrase(QT_TRANSLATE_NOOP("cli", "Import tax"))


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    pricing = commands.add_parser("price", help="prices in the marketplace's currency, step by step")
    pricing.add_argument("--market", default="", metavar="ID")
    pricing.add_argument("--rule", metavar="FILE.toml")
    pricing.add_argument("--where", default="", metavar="EXPR")
    pricing.add_argument("--explain", default="", metavar="SKU")
    pricing.add_argument("--scenarios", default="", metavar="SKU", help="price one product by several rules")
    pricing.set_defaults(do=price, action=None)
    actions = pricing.add_subparsers(dest="action")
    actions.add_parser("refresh-rates", help="fetch the day's exchange rates")
    rules = actions.add_parser("rules", help="the rule in use and the named ones")
    rules.set_defaults(rules_action=None)
    choices = rules.add_subparsers(dest="rules_action")
    for name, text in (("use", "price by this file from now on"), ("save", "keep a file's rule under a name")):
        one = choices.add_parser(name, help=text)
        if name == "save":
            one.add_argument("name")
        one.add_argument("file", metavar="FILE.toml")
    choices.add_parser("forget", help="forget a named rule").add_argument("name")


def price(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """A price for every variant, with the steps of the one asked about; or what the action says."""
    if request.action == "refresh-rates":
        day = shop.refresh_rates().isoformat()
        voice.result({"date": day}, [voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Exchange rates of {day}."), day=day))])
        return 0
    if request.action == "rules":
        return _rules(shop, request, voice)
    market = str(request.market or shop.settings.marketplace)
    if request.scenarios:
        return _scenarios(shop, market, request.scenarios, voice)
    quotes = shop.quotes(market, request.where, shop.read_rule(request.rule) if request.rule else None)
    if request.explain:
        quotes = [q for q in quotes if q.sku == request.explain]
        if not quotes:
            raise no_sku(request.explain)
    voice.result(
        {"rate": _rate_json(quotes), "prices": [quote_json(q, voice) for q in quotes]},
        _explained(quotes, voice) if request.explain else _listed(quotes, voice),
    )
    return 0


def no_sku(sku: str) -> InputProblem:
    """The problem of a SKU that is not in the shop."""
    return InputProblem(
        "sku-unknown",
        Phrase(QT_TRANSLATE_NOOP("cli", "No product in the shop has the SKU “{sku}”."), sku=sku),
        found=sku,
    )


def _rate_json(quotes: Sequence[Quote]) -> dict[str, str] | None:
    rate = next((q.rate for q in quotes if q.rate is not None), None)
    if rate is None:
        return None
    return {
        "pair": f"{rate.base}/{rate.quote}",
        "value": str(rate.value),
        "date": rate.day.isoformat(),
        "source": rate.source,
    }


def quote_json(quote: Quote, voice: Voice) -> dict[str, Any]:
    """A price as JSON; amounts are exact text."""
    line = quote.tax
    return {
        "sku": quote.sku,
        "currency": quote.currency,
        "amount": None if quote.amount is None else str(quote.amount),
        "landed": None if quote.landed is None else str(quote.landed),
        "original": money_json(quote.original),
        "steps": [
            {"name": voice.say(step.name), "amount": str(step.amount), "adds": str(step.added)} for step in quote.steps
        ],
        "tax": line
        and {
            "category": line.category, "percent": saying.percent(line.share), "amount": str(line.amount),
            "in_price": line.in_price, "source": line.source, "confidence": line.confidence,
        },
        "ladder": [{"from": many, "amount": str(amount)} for many, amount in quote.ladder],
        "moq": quote.moq,
        "warnings": [voice.say(warning) for warning in quote.warnings],
    }  # fmt: skip


def _explained(quotes: Sequence[Quote], voice: Voice) -> list[str]:
    lines = []
    for quote in quotes:
        lines += [f"{step.added:>+12} {step.amount:>12}  {voice.say(step.name)}" for step in quote.steps]
        if quote.tax is not None and not quote.tax.in_price:
            category = tax.NAMES[quote.tax.category]
            paid = Phrase(
                QT_TRANSLATE_NOOP("cli", "{percent} % import tax, paid by the shopper ({category})"),
                percent=saying.percent(quote.tax.share), category=category,
            )  # fmt: skip
            lines.append(f"{quote.tax.amount:>+12} {quote.landed:>12}  {voice.say(paid)}")
        for many, amount in ladder.told(quote.amount, quote.ladder, quote.moq):
            lines.append(f"{'':12} {amount:>12}  {voice.say(_from(many))}")
        lines += [f"{'':12} {'!':>12}  {voice.say(warning)}" for warning in quote.warnings]
    return lines


def _from(many: int) -> Phrase:
    return Phrase(QT_TRANSLATE_NOOP("cli", "A piece, from {n} pieces on"), n=many)


def _listed(quotes: Sequence[Quote], voice: Voice) -> list[str]:
    rows = [
        (
            q.sku, q.original or "", "" if q.amount is None else f"{q.amount} {q.currency}",
            "; ".join(dict.fromkeys(voice.say(w) for w in q.warnings)),
        )
        for q in quotes
    ]  # fmt: skip
    return table(("SKU", voice.say(YOUR_PRICE), voice.say(PRICE), voice.say(REMARK)), rows)


def _scenarios(shop: Shop, market: str, sku: str, voice: Voice) -> int:
    product = next((p for p in shop.products() if sku in (p.code, *(v.sku for v in p.variants))), None)
    if product is None:
        raise no_sku(sku)
    found = [
        (scenario, next((q for q in scenario.quotes if q.sku == sku), scenario.quotes[0]))
        for scenario in shop.scenarios(product.id, market)
    ]
    rows = [
        (
            voice.say(scenario.name), "" if q.amount is None else q.amount, "" if q.tax is None else q.tax.amount,
            "" if q.landed is None else q.landed, "; ".join(voice.say(w) for w in q.warnings),
        )
        for scenario, q in found
    ]  # fmt: skip
    heads = tuple(voice.say(head) for head in (NAME, PRICE, _TAX, _LANDED, REMARK))
    voice.result(
        [{"scenario": voice.say(scenario.name), **quote_json(q, voice)} for scenario, q in found], table(heads, rows)
    )
    return 0


def _rules(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    step = None
    if request.rules_action == "use":
        step = shop.change_rule(shop.read_rule(request.file))
    elif request.rules_action == "save":
        step = shop.save_rule(request.name, shop.read_rule(request.file))
    elif request.rules_action == "forget":
        step = shop.forget_rule(request.name)
    named = {name: document_of(rule) for name, rule in shop.rules().items()}
    rows = [("*", _rule_line(shop.rule())), *((name, _rule_line(rule)) for name, rule in shop.rules().items())]
    voice.result(
        {"in_use": document_of(shop.rule()), "named": named, "step": step}, table((voice.say(NAME), ""), rows)
    )
    return 0


def _rule_line(rule: Rule) -> str:
    return ", ".join(f"{name} {value}" for name, value in document_of(rule).items())

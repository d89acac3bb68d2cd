"""Price: the owner's rules, exchange rates with their dates, and every price with its way."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from seller_assistant.catalog import Product
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.net import Call, ServiceFailure, ask, host_of
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.pricing import ladder, rates, rule_file, saying, scenarios
from seller_assistant.pricing.quoting import quotes
from seller_assistant.pricing.rule import Quote, Rate, Rule
from seller_assistant.problems import InputProblem
from seller_assistant.shop.catalogue import Catalogue
from seller_assistant.shop.values import ScenarioQuote

RULE, RULES, RATES = "rule", "rules", "rates"


class Pricing(Catalogue):
    """The verbs about prices."""

    # -- rules ------------------------------------------------------------------------------------
    def rule(self) -> Rule:
        """The owner's pricing rule."""
        kept = self._store.setting(RULE) or {}
        return _kept(kept)

    def change_rule(self, rule: Rule) -> int | None:
        """Price differently from now on, as one step of the history."""
        if rule == self.rule():
            return None
        self._refuse_steps(rule)
        with self._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Changed the pricing rule"))) as step:
            step.put_setting(RULE, rule_file.document_of(rule))
        self._touch()
        return step.id

    @staticmethod
    def read_rule(file: str | Path) -> Rule:
        """A rule from a TOML file; InputProblem names what is wrong in it."""
        part = ""
        try:
            return rule_file.parse(tomllib.loads(Path(file).read_text(encoding="utf-8")))
        except OSError as error:
            why = error.strerror or type(error).__name__
            message = Phrase(QT_TRANSLATE_NOOP("shop", "{file} cannot be read: {why}."), file=Path(file).name, why=why)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            message = Phrase(QT_TRANSLATE_NOOP("shop", "{file} is not a pricing rule."), file=Path(file).name)
        except ValueError as error:
            part = str(error)
            message = Phrase(
                QT_TRANSLATE_NOOP("shop", "In the rule {file}, “{part}” is not understood."),
                file=Path(file).name, part=part,
            )  # fmt: skip
        raise InputProblem(
            "rule", message, where=str(file), expected=rule_file.EXAMPLE, found=part,
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Write it like this: {example}"), example=rule_file.EXAMPLE),
        )  # fmt: skip

    def rules(self) -> dict[str, Rule]:
        """The owner's named rules beside the one in use, in the order they were made."""
        kept = self._store.setting(RULES) or {}
        return {str(name): _kept(document) for name, document in kept.items()} if isinstance(kept, dict) else {}

    def save_rule(self, name: str, rule: Rule) -> int | None:
        """Keep a rule under a name, to be compared with others, as one step."""
        clean = " ".join(name.split())
        if not clean:
            raise InputProblem("rule-name", Phrase(QT_TRANSLATE_NOOP("shop", "Give the rule a name.")))
        self._refuse_steps(rule)
        mine = {**self.rules(), clean: rule}
        with self._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Kept the pricing rule “{name}”"), name=clean)) as step:
            step.put_setting(RULES, {key: rule_file.document_of(value) for key, value in mine.items()})
        return step.id

    def forget_rule(self, name: str) -> int | None:
        """Forget a named rule, as one step; InputProblem when there is none of that name."""
        mine = self.rules()
        if mine.pop(name, None) is None:
            raise InputProblem(
                "rule-unknown",
                Phrase(QT_TRANSLATE_NOOP("shop", "There is no pricing rule named “{name}”."), name=name),
                found=name,
            )
        with self._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Forgot the pricing rule “{name}”"), name=name)) as step:
            step.put_setting(RULES, {key: rule_file.document_of(value) for key, value in mine.items()})
        return step.id

    def _refuse_steps(self, rule: Rule) -> None:
        """InputProblem where new wholesale prices do not fall as quantities rise."""
        found, used = ladder.fault(rule), self.rule()
        if found is not None and (rule.ladder, rule.moq) != (used.ladder, used.moq):
            steps = ", ".join(f"{many}: {saying.percent(off)} %" for many, off in rule.ladder)
            raise InputProblem(
                "ladder", found, found=steps,
                next=Phrase(QT_TRANSLATE_NOOP("shop", "Let every step ask for more pieces and take off more.")),
            )  # fmt: skip

    # -- rates ------------------------------------------------------------------------------------
    def rate(self, base: str = "CAD", quote: str = "CNY") -> Rate | None:
        """The exchange rate used, with its date and source; None when there is none."""
        own = dict(self.rule().rates).get(f"{base}/{quote}")
        return Rate(base, quote, own, date.today(), rates.OWN) if own else self._rate_of(base, quote)

    def refresh_rates(self) -> date:
        """Fetch the day's rates of the European Central Bank and keep them, as one step; returns their day.

        Raises InputProblem when they cannot be had; the rates of before stay in use.
        """
        own = self.settings.rates_address
        address = own or rates.ADDRESS
        try:
            came = ask(Call(address, {}, own=bool(own), timeout=20.0, limit_bytes=rates.MOST))
        except ServiceFailure as failure:
            raise _no_rates(address, failure.code) from None
        self._remember_host(host_of(address))
        found = rates.parse_daily(came.body) if came.status == 200 else None
        if found is None:
            raise _no_rates(address, str(came.status))
        day, per_euro = found
        sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Took the exchange rates of {day}"), day=day.isoformat())
        with self._store.step(sentence) as step:
            step.put_setting(RATES, {"day": day.isoformat(), "per_euro": {c: str(v) for c, v in per_euro.items()}})
        self._touch()
        return day

    def _rate_of(self, base: str, quote: str) -> Rate | None:
        """The newest rate there is: what was fetched, or what came with the program."""
        kept = self._store.setting(RATES)
        fetched = _fetched(kept, base, quote) if isinstance(kept, Mapping) else None
        shipped = rates.rate(base, quote)
        found = [rate for rate in (fetched, shipped) if rate is not None]
        return max(found, key=lambda rate: rate.day, default=None)

    # -- prices -----------------------------------------------------------------------------------
    def quotes(self, market: str = "taobao", where: str = "", rule: Rule | None = None) -> list[Quote]:
        """A price for every variant that matches."""
        place = self._market(market)
        used = rule or self.rule()
        return [q for p in self.products(where) for q in self._quotes(p, used, place)]

    def _quotes(self, product: Product, rule: Rule, market: Marketplace) -> tuple[Quote, ...]:
        return quotes(product, rule, currency=market.currency, rate_of=self._rate_of)

    def scenarios(self, product_id: int, market: str = "taobao") -> tuple[ScenarioQuote, ...]:
        """One product priced by several rules side by side.

        First the rule in use, then the owner's named rules, then the two ways into the country with the rule in use:
        across the border, and by general trade. InputProblem for an unknown product.
        """
        product = self._store.product(product_id)
        if product is None:
            raise InputProblem(
                "product-unknown",
                Phrase(QT_TRANSLATE_NOOP("shop", "There is no product {id} in the shop."), id=product_id),
            )
        place = self._market(market)
        used = self.rule()
        named = [(Phrase(QT_TRANSLATE_NOOP("shop", "{name}"), name=name), rule) for name, rule in self.rules().items()]
        ways = [(scenarios.IN_USE, used), *named, *scenarios.ways(used)]
        return tuple(ScenarioQuote(name, rule, self._quotes(product, rule, place)) for name, rule in ways)


def _kept(document: object) -> Rule:
    """A stored rule; the standard one where what is stored cannot be read."""
    try:
        return rule_file.parse(document) if isinstance(document, dict) else Rule()
    except ValueError:
        return Rule()


def _no_rates(address: str, found: str) -> InputProblem:
    return InputProblem(
        "rates",
        Phrase(QT_TRANSLATE_NOOP("shop", "{address} did not answer with exchange rates."), address=address),
        where=address,
        found=found,
        next=Phrase(QT_TRANSLATE_NOOP("shop", "The rates of before stay in use. Try again later.")),
    )


def _fetched(kept: Mapping[str, object], base: str, quote: str) -> Rate | None:
    table = kept.get("per_euro")
    if not isinstance(table, Mapping) or base not in table or quote not in table:
        return None
    value = (Decimal(str(table[quote])) / Decimal(str(table[base]))).quantize(Decimal("0.000001"))
    return Rate(base, quote, value, date.fromisoformat(str(kept["day"])), rates.SOURCE)

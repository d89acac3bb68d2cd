"""Freight, shares, tax and routes: every line in sight, and the lines add up to the fen."""

from __future__ import annotations

from datetime import date
from decimal import Decimal as D

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_assistant.catalog import Money, Product, Variant, Weight
from seller_assistant.marketplaces import facts
from seller_assistant.pricing import ladder, tax
from seller_assistant.pricing.outliers import jumped, outliers
from seller_assistant.pricing.quoting import quote
from seller_assistant.pricing.rule import Freight, Quote, Rate, Rule
from seller_assistant.pricing.rule_file import document_of, parse

DAY = date(2026, 11, 20)


def five(base: str, target: str) -> Rate | None:
    return Rate(base, target, D(5), DAY, "test") if base in ("CAD", "USD") else None


def priced(rule: Rule, *, price: str = "20", cost: str = "", grams: str = "", product: Product | None = None) -> Quote:
    variant = Variant(
        "A",
        price=Money(D(price), "CAD") if price else None,
        cost=Money(D(cost), "CAD") if cost else None,
        weight=Weight(D(grams), "g") if grams else None,
    )
    return quote(variant, rule, product=product or Product(title="Mug"), rate_of=five, today=DAY)


PLAIN = Rule(margin=D(0), cushion=D(0), ending="")


def test_freight_by_started_half_kilo() -> None:
    rule = Rule(margin=D(0), cushion=D(0), ending="", freight=Freight(D(10), D(60), D("0.5"), D(100)))
    assert priced(rule, grams="450").amount == D("170.00")  # 100 + 10 + 60 x 1.0 kg (550 g)
    without = priced(rule)
    assert without.amount == D("110.00")
    assert "weight" in str(without.warnings[0])


def test_shares_are_of_the_final_price() -> None:
    rule = Rule(margin=D(0), cushion=D(0), ending="", commission=D("0.05"), payment=D("0.01"), returns=D("0.04"))
    found = priced(rule)
    assert found.amount == D("111.11")
    assert [step.added for step in found.steps] == [D("100.00"), D("5.56"), D("1.11"), D("4.44")]


def test_kept_is_of_the_final_price_and_replaces_the_margin() -> None:
    found = priced(Rule(margin=D("0.5"), cushion=D(0), ending="", keep=D("0.25")), cost="20", price="30")
    assert found.amount == D("200.00")


def test_cost_as_the_base() -> None:
    rule = Rule(margin=D(1), cushion=D(0), ending="", base="cost")
    assert priced(rule, cost="8").amount == D("80.00")
    missing = priced(rule)
    assert missing.amount is None
    assert "cost" in str(missing.warnings[0])


def test_tax_on_top_and_inside() -> None:
    on_top = priced(Rule(margin=D(0), cushion=D(0), ending="", tax="general"))
    assert on_top.tax is not None
    assert (on_top.amount, on_top.tax.amount, on_top.landed) == (D("100.00"), D("9.10"), D("109.10"))
    inside = priced(Rule(margin=D(0), cushion=D(0), ending="", tax="general", tax_in_price=True))
    assert inside.tax is not None
    assert (inside.amount, inside.tax.amount, inside.landed) == (D("109.10"), D("9.10"), D("109.10"))


def test_the_rates_are_computed() -> None:
    shares = {category.id: category.share(tax.table().reduction) for category in tax.table().categories}
    assert round(shares["general"] * 100, 2) == D("9.10")
    assert round(shares["cosmetics-premium"] * 100, 2) == D("23.06")
    assert round(shares["wine"] * 100, 2) == D("17.89")
    assert round(shares["food-9"] * 100, 2) == D("6.30")
    assert all(category.source for category in tax.table().categories)


@pytest.mark.parametrize(
    ("title", "hs", "price", "category"),
    [
        ("Stoneware mug", "", "20", "general"),
        ("Red wine Merlot 750 ml", "", "30", "wine"),
        ("Face cream 50 ml", "", "400", "cosmetics-premium"),
        ("Face cream 50 ml", "", "20", "general"),
        ("Something", "2204.21", "30", "wine"),
        ("Wine glass", "7013", "30", "general"),
        ("Wine glass 400 ml", "", "30", "general"),
        ("Extra virgin olive oil", "", "30", "food-9"),
        ("Diamond ring", "", "900", "jewellery"),
    ],
)
def test_the_category_is_proposed(title: str, hs: str, price: str, category: str) -> None:
    rule = Rule(margin=D(0), cushion=D(0), tax="auto")
    found = priced(rule, price=price, product=Product(title=title, hs_code=hs))
    assert found.tax is not None
    assert found.tax.category == category


def test_the_limits() -> None:
    assert "5000" in str(priced(Rule(tax="general"), price="1200").warnings[0])
    assert "26000" in str(priced(Rule(tax="general"), price="6000").warnings[0])


def test_general_trade_pays_duty_and_full_tax_before() -> None:
    rule = Rule(margin=D(0), cushion=D(0), ending="", route="general", tax="general", duty=D("0.10"), label=D(2))
    found = priced(rule)
    assert found.amount == D("126.30")  # 100 + 10 + 110 x 13 % + 2
    assert found.tax is None
    assert found.landed == found.amount


def test_bounds() -> None:
    assert priced(Rule(margin=D(0), cushion=D(0), ending="", minimum=D(150))).amount == D("150.00")
    assert priced(Rule(margin=D(0), cushion=D(0), ending="", maximum=D(80))).amount == D("80.00")


def test_nothing_left_and_below_cost() -> None:
    assert priced(Rule(commission=D("0.6"), keep=D("0.4"))).amount is None
    loss = priced(Rule(margin=D(0), cushion=D(0), commission=D("0.5"), maximum=D(60)), cost="15")
    assert any("cost" in str(warning) for warning in loss.warnings)


def test_ladder() -> None:
    found = priced(Rule(margin=D(0), cushion=D(0), ending="", ladder=((10, D("0.05")), (100, D("0.125")))))
    assert found.ladder == ((10, D("95.00")), (100, D("87.50")))


def test_the_owners_own_rate() -> None:
    found = priced(Rule(margin=D(0), cushion=D(0), ending="", rates=(("CAD/CNY", D("5.5")),)))
    assert found.amount == D("110.00")
    assert "your own rate" in str(found.steps[0].name)


share = st.decimals(0, "0.2", places=3)
rules = st.builds(
    Rule, margin=st.decimals(0, 3, places=3), cushion=share, ending=st.sampled_from(["", "0", "8", "9"]), keep=share,
    commission=share, payment=share, returns=share, tax=st.sampled_from(["", "auto", "general", "wine"]),
    tax_in_price=st.booleans(), route=st.sampled_from(["cross-border", "general"]), duty=share,
    freight=st.builds(Freight, st.decimals(0, 90, places=2), st.decimals(0, 90, places=2)),
    minimum=st.none() | st.decimals(1, 500, places=2), maximum=st.none() | st.decimals(500, 9999, places=2),
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(rules, st.decimals("0.01", 9999, places=2), st.integers(1, 30000))
def test_the_lines_add_up_to_the_fen(rule: Rule, price: D, grams: int) -> None:
    found = priced(rule, price=str(price), grams=str(grams))
    assert found.amount is not None
    assert sum((step.added for step in found.steps), D(0)) == found.amount
    assert found.steps[-1].amount == found.amount
    assert parse(document_of(rule)) == rule


@pytest.mark.parametrize(
    ("document", "part"),
    [({"margin": "-1"}, "margin"), ({"commission": "1"}, "commission"), ({"ending": "88"}, "ending"),
     ({"tax": "silk"}, "tax"), ({"margni": "0.1"}, "margni"), ({"ladder": [[10, "0.1"], [5, "0.2"]]}, "ladder"),
     ({"freight": {"kilo": 3}}, "freight.kilo"), ({"cushion": "many"}, "cushion"),
     ({"tax_in_price": "yes"}, "tax_in_price")],
)  # fmt: skip
def test_a_wrong_rule_names_its_part(document: dict[str, object], part: str) -> None:
    with pytest.raises(ValueError, match=f"^{part}$"):
        parse(document)


def test_outliers() -> None:
    def far(*prices: str) -> list[int]:
        return [found.position for found in outliers([Money(D(price), "CAD") for price in prices])]

    assert far("24.5", "24.5", "245") == [2]
    assert far("24.5", "2.45", "26") == [1]
    assert far("24.5", "245") == [0, 1]
    assert far("10", "30", "60") == []
    assert far("24.5") == []
    assert outliers([Money(D(10), "CAD"), None, Money(D(900), "JPY")]) == ()
    assert jumped(Money(D(10), "CAD"), Money(D(100), "CAD"))
    assert not jumped(Money(D(10), "CAD"), Money(D(12), "CAD"))


def test_wholesale_steps_that_lose_money_or_do_not_fall_are_told() -> None:
    steps = ((10, D("0.05")), (100, D("0.5")))
    found = priced(Rule(margin=D(0), cushion=D(0), ending="", ladder=steps, moq=4), cost="18")
    assert found.moq == 4
    assert any("From 10 pieces" not in str(w) and "From 100 pieces" in str(w) for w in found.warnings)
    assert ladder.told(found.amount, found.ladder, found.moq) == ((4, D("100.00")), (10, D("95.00")), (100, D("50.00")))
    assert ladder.told(found.amount, (), 0) == ()
    assert ladder.told(found.amount, found.ladder, 10) == found.ladder
    flat = priced(Rule(margin=D(0), cushion=D(0), ending="", ladder=((2, D("0.00001")),)), price="0.02")
    assert any("not lower" in str(w) for w in flat.warnings)


def test_wholesale_is_for_the_marketplaces_that_tell_it() -> None:
    rule = Rule(ladder=((10, D("0.05")),), moq=4)
    assert ladder.for_market(rule, facts.load("1688")) is rule
    assert ladder.for_market(rule, facts.load("alibaba")) is rule
    assert ladder.for_market(rule, facts.load("taobao")) == Rule()


def test_the_tax_goes_by_the_final_price_not_by_the_cost() -> None:
    rule = Rule(margin=D(2), cushion=D(0), ending="", base="cost", tax="auto")
    found = priced(rule, price="", cost="50", product=Product(title="Face cream 50 ml"))  # 250 yuan, sold at 750
    assert found.tax is not None
    assert (found.amount, found.tax.category) == (D("750.00"), "cosmetics-premium")


def test_above_the_limit_of_an_order_nothing_is_reduced() -> None:
    rule = Rule(margin=D(0), cushion=D(0), ending="", tax="general")
    within, above = priced(rule, price="1000"), priced(rule, price="1001")
    assert within.tax is not None
    assert above.tax is not None
    assert (within.tax.amount, above.tax.amount) == (D("455.00"), D("650.65"))
    assert any("duty" in str(warning) for warning in above.warnings[1:])
    with_duty = priced(Rule(margin=D(0), cushion=D(0), ending="", tax="general", duty=D("0.10")), price="1001")
    assert with_duty.tax is not None
    assert with_duty.tax.share == D("0.10") + D("1.10") * D("0.13")


def test_a_price_that_passes_the_limit_only_with_its_tax_is_within_it() -> None:
    found = priced(Rule(margin=D(0), cushion=D(0), ending="", tax="general", tax_in_price=True), price="950")
    assert (found.amount, found.warnings) == (D("5182.25"), ())


@pytest.mark.parametrize("price", ["20", "999", "1001", "6000"])
def test_the_lines_add_up_on_both_sides_of_the_limit(price: str) -> None:
    rule = Rule(commission=D("0.05"), payment=D("0.01"), keep=D("0.2"), tax="general", tax_in_price=True)
    found = priced(rule, price=price)
    assert sum(step.added for step in found.steps) == found.amount

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_assistant.catalog import Money, Product, Variant
from seller_assistant.pricing import rates
from seller_assistant.pricing.quoting import ending_below, quote, quotes, rounded_price
from seller_assistant.pricing.rule import Rate, Rule

DAY = date(2026, 11, 20)
PRICES = st.decimals(min_value="0.01", max_value="100000", places=2)


def five(base, target):
    return Rate(base, target, Decimal(5), DAY, "test")


def priced(amount, currency="CAD", **rule):
    variant = Variant("A", price=Money(Decimal(amount), currency))
    return quote(variant, Rule(**rule), rate_of=five, today=DAY)


def test_a_price_with_every_step_in_sight():
    q = priced("24.99")
    assert [str(step.amount) for step in q.steps] == ["124.95", "127.45", "152.94", "158.00"]
    assert q.amount == Decimal("158.00")
    assert q.currency == "CNY"
    assert q.original == Money(Decimal("24.99"), "CAD")
    assert "2026-11-20" in str(q.steps[0].name)
    assert "20 %" in str(q.steps[2].name)
    assert q.warnings == ()


def test_no_cushion_where_no_money_is_changed():
    q = priced("100", "CNY")
    assert q.amount == Decimal("128.00")
    assert not any("cushion" in str(step.name) for step in q.steps)


@pytest.mark.parametrize(
    ("amount", "ending", "price"),
    [("152.94", "", "152.94"), ("152.94", "0", "153.00"), ("152.94", "8", "158.00"), ("158", "8", "158.00"),
     ("158.01", "8", "168.00"), ("19.2", "8", "20.00"), ("20", "8", "28.00"), ("12.3", "8", "13.00"),
     ("99.01", "9", "109.00"), ("0.005", "", "0.01")],
)  # fmt: skip
def test_endings(amount, ending, price):
    assert rounded_price(Decimal(amount), ending) == Decimal(price)


@pytest.mark.parametrize(
    ("most", "ending", "least", "price"),
    [("999", "8", "0", "998.00"), ("4999.50", "8", "0", "4998.00"), ("997", "8", "0", "988.00"),
     ("997.5", "0", "0", "997.00"),
     ("24.5", "8", "20", "24.50"), ("15.5", "8", "0", "15.00"), ("0.5", "8", "0", "0.50")],
)  # fmt: skip
def test_a_lucky_ending_stays_below_the_owners_highest_price(most, ending, least, price):
    assert ending_below(Decimal(most), ending, Decimal(least)) == Decimal(price)


def test_the_way_to_a_highest_price_with_an_ending_adds_up():
    q = priced("300", ending="8", maximum=Decimal("999"))
    assert q.amount == Decimal("998.00")
    assert sum(step.added for step in q.steps) == q.amount
    assert priced("10", ending="8", maximum=Decimal("999")).amount == Decimal("68.00"), "below it nothing changes"


@given(PRICES, st.sampled_from(["", *"0123456789"]))
def test_rounding_never_goes_below_and_never_far_above(amount, ending):
    price = rounded_price(amount, ending)
    assert price >= amount
    assert price - amount <= 10
    if ending not in ("", "0") and amount >= 20:
        assert str(int(price))[-1] == ending


@given(PRICES, st.decimals("0", "1", places=2), st.decimals("0", "0.2", places=2))
def test_the_owner_never_gets_less_than_the_rate_and_the_margin(amount, margin, cushion):
    q = priced(amount, margin=margin, cushion=cushion)
    least = amount * 5 * (1 + margin) * (1 + cushion)
    assert q.amount >= least.quantize(Decimal("0.01"))
    assert q.steps[-1].amount == q.amount


@pytest.mark.parametrize("price", [None, Money(Decimal(0), "CAD"), Money(Decimal(-5), "CAD")])
def test_no_price_is_told_not_made_up(price):
    q = quote(Variant("A", price=price), Rule(), rate_of=five)
    assert q.amount is None
    assert len(q.warnings) == 1


@pytest.mark.parametrize(("currency", "said"), [("", "currency"), ("XOF", "XOF")])
def test_no_rate_is_told(currency, said):
    q = quote(Variant("A", price=Money(Decimal(5), currency)), Rule(), rate_of=lambda base, target: None)
    assert q.amount is None
    assert said in str(q.warnings[0])


def test_an_old_rate_is_told_and_used():
    variant = Variant("A", price=Money(Decimal(5), "CAD"))
    fresh = quote(variant, Rule(), rate_of=five, today=date(2026, 12, 4))
    old = quote(variant, Rule(), rate_of=five, today=date(2026, 12, 5))
    assert fresh.warnings == ()
    assert "2026-11-20" in str(old.warnings[0])
    assert old.amount == fresh.amount


def test_one_quote_a_variant_in_order_named_by_the_products_code():
    p = Product(sku="P", variants=(Variant(price=Money(Decimal(1), "CAD")), Variant("B")))
    assert [q.sku for q in quotes(p, Rule(), rate_of=five)] == ["P", "B"]


def test_the_bundled_table_knows_the_owners_currencies_and_says_its_day():
    for base in ("CAD", "USD", "EUR", "GBP"):
        found = rates.rate(base)
        assert found is not None
        assert 3 < found.value < 15
        assert found.source == "European Central Bank"
        assert found.day.year >= 2026
    assert rates.rate("TWD") is None
    assert {"CAD", "CNY", "USD"} <= set(rates.currencies())


def test_a_cross_rate_is_the_quotient_of_two_euro_rates():
    exact = rates.rate("EUR").value / rates.rate("EUR", "CAD").value
    assert rates.rate("CAD").value == exact.quantize(Decimal("0.000001"))
    assert rates.rate("CNY").value == 1

"""Prices as people write them: signs of several currencies, prices of several pieces, digits of other scripts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from seller_assistant.catalog import money


def prices(taken, cells: list[str], heading: str = "Price", **wishes):
    reading = taken([["Name", "SKU", heading], *[[f"Mug {i}", f"M{i}", c] for i, c in enumerate(cells)]], **wishes)
    found = [r.product.variants[0].price for r in reading.readings]
    return reading, [None if price is None else str(price) for price in found]


def told(reading, code: str) -> list[str]:
    return [str(notice.message) for notice in reading.notices if notice.code == code]


@pytest.mark.parametrize(
    ("sign", "usual", "other"),
    [("kr 99", "SEK", "NOK"), ("Rs. 99", "INR", "PKR"), ("99 fr", "CHF", "XOF"), ("¥99", "CNY", "JPY")],
)
def test_a_sign_of_several_currencies_is_told_and_asked(taken, sign: str, usual: str, other: str) -> None:
    reading, found = prices(taken, [sign])
    assert found == [f"99 {usual}"]
    assert reading.assumed_currency == usual
    assert [other in text for text in told(reading, "currency-sign-assumed")] == [True]
    chosen, found = prices(taken, [sign], currency=other)
    assert found == [f"99 {other}"]
    assert (told(chosen, "currency-sign-assumed"), chosen.assumed_currency) == ([], "")


def test_a_sign_means_what_the_list_names_beside(taken) -> None:
    for cells, heading in ((["99 kr", "12 NOK"], "Price"), (["99 kr"], "Pris (NOK)")):
        reading, found = prices(taken, cells, heading)
        assert found[0] == "99 NOK"
        assert told(reading, "currency-sign-assumed") == []
    reading, found = prices(taken, ["¥1200", "900円"])
    assert found == ["1200 JPY", "900 JPY"]
    reading, found = prices(taken, ["12", "13"], "Pris (kr)")
    assert found == ["12 SEK", "13 SEK"]
    assert len(told(reading, "currency-sign-assumed")) == 1


def test_what_is_no_price_of_one_piece_says_what_it_is(taken) -> None:
    cells = ["2 for $5", "3/$10", "2 pour 5 $", "12,50€/kg", "4,00 € le kg", "$5/lb", "12 - 15", "12–15 €"]
    reading, found = prices(taken, cells)
    assert found == [None] * len(cells)
    said = [text.split(" is ")[1].split(";")[0] for text in told(reading, "price-unreadable")]
    several, weighed, ranging = "the price of several together", "a price by weight or measure", "a range of prices"
    assert said == [several] * 3 + [weighed] * 3 + [ranging] * 2


@pytest.mark.parametrize(
    ("cell", "amount", "currency"),
    [
        ("٣٤٫٥٠", "34.50", ""), ("١٢٬٣٤٥٫٥٠", "12345.50", ""), ("۱۲٫۵", "12.5", ""), ("３４．５０", "34.50", ""),
        ("12,00 € TTC", "12.00", "EUR"), ("12.00 HT", "12.00", ""), ("$12.00 +tax", "12.00", ""),
        ("12元/件", "12", "CNY"), ("12.50 / pcs", "12.50", ""), ("50 TL", "50", "TRY"), ("Rp 5000", "5000", "IDR"),
        ("12 euros", "12", "EUR"), ("S$5", "5", "SGD"), ("R 120", "120", "ZAR"), ("5 lei", "5", "RON"),
    ],
)  # fmt: skip
def test_prices_of_other_places(cell: str, amount: str, currency: str) -> None:
    assert money.parse(cell) == money.Money(Decimal(amount), currency)


def test_the_point_of_arabic_says_itself_what_it_is() -> None:
    assert money.parse("٣٤٫٥٠٠", decimal=",") == money.Money(Decimal("34.500"), "")


@pytest.mark.parametrize("text", ["99p", "12h", "5 km", "VAT 20% 12", "5$00", "12 for", "5 tax 6"])
def test_what_stays_no_money(text: str) -> None:
    assert money.parse(text) is None


def test_prices_in_cents_are_what_their_heading_says(taken) -> None:
    reading, found = prices(taken, ["1000", "550"], "Price (cents)")
    assert found == ["10 CAD", "5.5 CAD"]
    assert len(told(reading, "price-in-cents")) == 1
    reading, found = prices(taken, ["10.00", "5.50"], "Price in dollars and cents")
    assert found == ["10.00 CAD", "5.50 CAD"]


def test_a_zero_before_the_mark_tells_it_for_the_whole_column(taken) -> None:
    rows = [["SKU", "Nom", "Poids (kg)", "Prix"], ["A", "Tasse", "0,250", "5"], ["B", "Bol", "1,200", "6"]]
    assert [str(r.product.variants[0].weight.value) for r in taken(rows).readings] == ["0.250", "1.200"]
    rows = [["SKU", "Nom", "Poids (kg)", "Prix"], ["A", "Tasse", "2,250", "5,50"], ["B", "Bol", "1,200", "6,00"]]
    assert [str(r.product.variants[0].weight.value) for r in taken(rows).readings] == ["2.250", "1.200"]
    assert money.decimal_mark(["0,250", "1,200"]) == ","
    assert money.decimal_mark(["1,299"]) is None


def test_a_line_drawn_under_the_heading_is_no_product(taken) -> None:
    rows = [["SKU", "Name", "Price"], ["-----", "------", "------:"], ["A", "Hat", "5"]]
    assert [fate.kind for fate in taken(rows).fates] == ["heading", "skipped", "product"]

"""Money is read by the column's decimal mark, by its own shape where that is beyond doubt, or not at all."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import money


@pytest.mark.parametrize(
    ("text", "decimal", "amount"),
    [
        ("12,50 $", ".", "12.50"),
        ("12,5", ".", "12.5"),
        ("0,500", ".", "0.500"),
        ("1.234,50", ".", "1234.50"),
        ("1,234.50", ",", "1234.50"),
        ("12.50", ",", "12.50"),
        ("1,234", ".", "1234"),
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("1,234,567", ",", "1234567"),
        ("1 008,95 $", ".", "1008.95"),
        ("15 000 Fcfa", ".", "15000"),
        ("1'299.00", None, "1299.00"),
        ("1,299", None, "1299"),
        ("$.99", None, "0.99"),
        ("Rs.500", None, "500"),
        ("(12.50)", ".", "-12.50"),
        ("-4", ".", "-4"),
        ("12.", ".", "12"),
    ],
)
def test_a_cell_is_read_as_it_stands(text, decimal, amount) -> None:
    assert money.parse(text, decimal=decimal).amount == Decimal(amount)


@pytest.mark.parametrize("decimal", [".", ",", None])
@pytest.mark.parametrize(
    "text", ["12.5.0", "12,5,0", "1,23,456", "1.234.5", "12 50", "1,234,5", "1.2,3.4", "1 234,567.8,9", "12, 15"]
)
def test_what_fits_no_mark_is_no_money(text, decimal) -> None:
    assert money.parse(text, decimal=decimal) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("₹1,23,456.50", "123456.50 INR"),
        ("Fr. 9.90", "9.90 CHF"),
        ("12,-", "12"),
        ("CHF 1’000.–", "1000 CHF"),
        ("2000 KZT", "2000 KZT"),
    ],
)
def test_money_of_other_countries(text: str, expected: str) -> None:
    assert str(money.parse(text)) == expected


def test_a_code_that_is_a_word_names_no_currency_beside_a_number() -> None:
    assert money.parse("5 TOP") is None
    assert "TOP" in money.ISO
    assert "TOP" not in money.CODES

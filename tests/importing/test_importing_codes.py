"""Barcodes and weights as cells hold them, and the language of a text."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import Weight, gtin, weight
from seller_assistant.importing.language import language_of


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        ("036000291452", ("036000291452", "ok")),
        ("0 36000 29145 2", ("036000291452", "ok")),
        ("'4006381333931", ("4006381333931", "ok")),
        ("4006381333931.0", ("4006381333931", "ok")),
        ("96385074", ("96385074", "ok")),
        ("36000291452", ("036000291452", "zero-restored")),
        ("36000291453", ("36000291453", "unusual")),
        ("036000291453", ("036000291453", "check-digit")),
        ("6,28E+11", ("", "cut")),
        ("6.28E+11", ("", "cut")),
        ("080442957X", ("080442957X", "ok")),
        ("ask", ("ask", "unusual")),
        ("", ("", "")),
    ],
)
def test_barcodes(cell: str, read: tuple[str, str]) -> None:
    assert tuple(gtin.read(cell)) == read


@pytest.mark.parametrize(
    ("cell", "unit", "found"),
    [
        ("12 oz", "", Weight(Decimal(12), "oz")),
        ("1,5 kg", "", Weight(Decimal("1.5"), "kg")),
        ("1,200 g", "", Weight(Decimal(1200), "g")),
        ("250", "g", Weight(Decimal(250), "g")),
        ("250 grammes", "kg", Weight(Decimal(250), "g")),
        ("3 lb 4 oz", "", Weight(Decimal(52), "oz")),
        ("1 kg 200 g", "", Weight(Decimal(1200), "g")),
        ("4 oz 3 lb", "", None),
        ("2 livres", "", Weight(Decimal(2), "lb")),
        ("250", "", None),
        ("2 boxes", "g", None),
        ("2024-07-22", "kg", None),
    ],
)
def test_weights(cell: str, unit: str, found: Weight | None) -> None:
    assert weight.parse(cell, unit) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Organic Maple Syrup Gift Box 500 ml", "en"),
        ("Sirop d'érable ambré", "fr"),
        ("Tuque de laine rouge", "fr"),
        ("Crème brûlée à l’érable – 250 g", "fr"),
        ("枫糖浆 250毫升", "zh"),
        ("Комбинезон с отделкой", "ru"),
        (
            "Pellentesque habitant morbi tristique senectus et netus et malesuada fames ac turpis egestas vestibulum",
            "en",
        ),
        ("", "en"),
    ],
)
def test_languages(text: str, language: str) -> None:
    assert language_of(text) == language

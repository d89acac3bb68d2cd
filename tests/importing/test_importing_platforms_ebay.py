"""eBay templates and reports, read by eBay's own rules."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import Money
from seller_assistant.importing.reading import ROW_KINDS


def products(reading):
    return [one.product for one in reading.readings]


def counts(reading):
    assert sum(map(reading.count, ROW_KINDS)) == len(reading.fates)
    assert len({(fate.sheet, fate.row) for fate in reading.fates}) == len(reading.fates)
    return {kind: reading.count(kind) for kind in ROW_KINDS if reading.count(kind)}


def why(reading, row):
    return str(next(fate.why for fate in reading.fates if fate.row == row))


# -- Amazon ----------------------------------------------------------------------------------------------
ACTION = "*Action(SiteID=Germany|Country=DE|Currency=EUR|Version=1193|CC=UTF-8)"
TEMPLATE = [
    ["Info", "Version=1.0.0", "Template=fx_category_template_EBAY_DE"],
    [ACTION, "CustomLabel", "*Category", "*Title", "Relationship", "RelationshipDetails", "*C:Marke", "C:Farbe",
     "C:Material", "P:EAN", "PicURL", "*Description", "*StartPrice", "*Quantity"],
    ["Info", ">>> Bitte diese Zeile entfernen"],
]  # fmt: skip


def test_an_ebay_template_carries_its_currency_in_the_heading(taken) -> None:
    reading = taken(
        [
            *TEMPLATE,
            ["Add", "M", "52365", "Mütze", "", "Farbe=Rot;Blau", "Boréal", "Rot", "Wolle", "",
             "https://x.de/a.jpg|https://x.de/b.jpg", "<p>Warm</p>"],
            ["", "M-R", "", "", "Variation", "Farbe=Rot|Größe=S", "", "", "", "Nicht zutreffend",
             "Rot=https://x.de/r.jpg", "", "34,99", "5"],
            ["", "M-B", "", "", "Variation", "Farbe=Blau|Größe=S", "", "", "", "", "", "", "35,99", "2"],
            ["Info", ">>> noch ein Hinweis"],
            ["Add", "T", "1", "Tee", "", "", "", "", "", "4006381333931", "https://x.de/t.jpg", "", "4,50", "9"],
            ["Delete", "X", "", "Weg"],
        ]
    )  # fmt: skip
    assert (reading.platform, reading.header_row, reading.currency) == ("ebay", 2, "EUR")
    assert counts(reading) == {"heading": 2, "product": 2, "variant": 2, "skipped": 3}
    hat, tea = products(reading)
    assert (hat.sku, hat.brand, dict(hat.attributes)) == ("M", "Boréal", {"Material": "Wolle"})
    assert [(v.sku, v.options, v.price, v.stock, v.gtin) for v in hat.variants] == [
        ("M-R", (("Farbe", "Rot"), ("Größe", "S")), Money(Decimal("34.99"), "EUR"), 5, ""),
        ("M-B", (("Farbe", "Blau"), ("Größe", "S")), Money(Decimal("35.99"), "EUR"), 2, ""),
    ]
    assert hat.variants[0].picture == "https://x.de/r.jpg"
    assert [p.source[-5] for p in hat.pictures] == ["a", "b", "r"]
    assert tea.variants[0].gtin == "4006381333931"


def test_variations_without_their_listing_are_skipped_aloud(taken) -> None:
    reading = taken([*TEMPLATE, ["", "M-R", "", "", "Variation", "Farbe=Rot", "", "", "", "", "", "", "1", "1"]])
    assert reading.readings == ()
    assert "not in this file" in why(reading, 4)


@pytest.mark.parametrize(
    "names",
    [
        ["Item number", "Title", "Variation details", "Custom label (SKU)", "Available quantity", "Currency",
         "Start price"],
        ["Artikelnummer", "Titel", "Variantendetails", "Bestandseinheit", "Verfügbare Stückzahl", "Währung",
         "Startpreis"],
    ],
)  # fmt: skip
def test_active_listings_repeat_the_item_number_for_each_choice(taken, names) -> None:
    reading = taken(
        [
            names,
            ["311", "Maple tea", "", "TEA", "12", "CAD", "9.99"],
            ["312", "Toque", "Color=Red;Blue|Size=S", "", "6", "CAD", "34.99"],
            ["312", "Toque", "Color=Red|Size=S", "TQ-R", "2", "CAD", "34.99"],
            ["312", "Toque", "Color=Blue|Size=S", "TQ-B", "4", "CAD", "36.99"],
        ]
    )
    assert reading.platform == "ebay"
    tea, toque = products(reading)
    assert (tea.external_id, tea.variants[0].sku, tea.variants[0].stock) == ("ebay:311", "TEA", 12)
    assert (toque.external_id, [v.sku for v in toque.variants]) == ("ebay:312", ["TQ-R", "TQ-B"])
    assert toque.variants[1].options == (("Color", "Blue"), ("Size", "S"))
    assert counts(reading) == {"heading": 1, "product": 2, "variant": 2}


def test_a_report_may_write_choices_in_brackets(taken) -> None:
    names = ["Item number", "Title", "Variation details", "Custom label (SKU)", "Available quantity", "Start price"]
    reading = taken([names, ["1", "Hat", "[Color=Red, dark,Size=S]", "A", "1", "3"]])
    assert products(reading)[0].variants[0].options == (("Color", "Red, dark"), ("Size", "S"))


def test_a_draft_template_has_its_information_in_one_cell_or_several(taken) -> None:
    reading = taken(
        {
            "Listings": [
                ["#INFO", "Version=0.0.2", "Template= eBay-draft-listings-template_US"],
                ["#INFO Action and Category ID are required fields."],
                ["#INFO"],
                ["Action(SiteID=US|Country=US|Currency=USD|Version=1193|CC=UTF-8)", "Custom label (SKU)",
                 "Category ID", "Title", "UPC", "Price", "Quantity", "Item photo URL", "Format"],
                ["Draft", "A-1", "47140", "Soap", "Does not apply", "4.50", "3", "https://x.com/1.jpg", "FixedPrice"],
            ],
            "Instructions": [["How to fill in this file"]],
        }
    )  # fmt: skip
    (soap,) = products(reading)
    assert (reading.platform, reading.header_row, soap.price) == ("ebay", 4, Money(Decimal("4.50"), "USD"))
    assert (soap.variants[0].sku, soap.variants[0].gtin, len(soap.pictures)) == ("A-1", "", 1)


# -- Square ----------------------------------------------------------------------------------------------

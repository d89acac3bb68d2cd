"""Hand-made lists: sections, totals, notes, variants, money, codes, pictures, languages."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import Money, Text, Weight
from seller_assistant.importing.reading import ROW_KINDS
from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.problems import FileProblem, InputProblem
from seller_assistant.sheets.book import CellPicture

PRICE_LIST = [
    ["Boréal Distribution — Liste 2026", "", "", "", ""],
    ["", "", "", "", ""],
    ["No / SKU", "Français", "English", "PDSF/MSRP", "Format"],
    ["ÉPICERIE FINE", "", "", "", ""],
    ["00123", "Sirop d’érable ambré", "Amber maple syrup", "14,99 $", "250 mL"],
    ["00124", "Beurre d’érable", "Maple butter", "1 008,95 $", "160 g"],
    ["", "", "", "", ""],
    ["VÊTEMENTS", "", "", "", ""],
    ["TQ-R", "Tuque rouge", "Red toque", "34,99 $", "S-XL"],
    ["No / SKU", "Français", "English", "PDSF/MSRP", "Format"],
    ["TOTAL", "", "", "1 058,93 $", ""],
    ["* Conditions: net 30", "", "", "", ""],
]


def test_every_row_of_a_price_list_gets_its_fate(taken) -> None:
    reading = taken(PRICE_LIST)
    kinds = [fate.kind for fate in reading.fates]
    assert kinds == [
        "heading", "blank", "heading", "section", "product", "product", "blank", "section", "product", "heading",
        "total_line", "skipped",
    ]  # fmt: skip
    assert sum(reading.count(kind) for kind in ROW_KINDS) == len(PRICE_LIST)
    assert reading.header_row == 3


def test_sections_become_categories_and_codes_keep_their_zeros(taken) -> None:
    products = [r.product for r in taken(PRICE_LIST).readings]
    assert [p.category for p in products] == ["ÉPICERIE FINE", "ÉPICERIE FINE", "VÊTEMENTS"]
    assert [p.code for p in products] == ["00123", "00124", "TQ-R"]


def test_the_decimal_mark_is_the_columns(taken) -> None:
    prices = [r.product.price for r in taken(PRICE_LIST).readings]
    assert prices == [Money(Decimal(amount), "CAD") for amount in ("14.99", "1008.95", "34.99")]


def test_the_english_title_is_the_main_one_and_the_french_is_kept(taken) -> None:
    syrup = taken(PRICE_LIST).readings[0].product
    assert (syrup.title, syrup.source_lang) == ("Amber maple syrup", "en")
    assert syrup.texts == (Text("title", "fr", "Sirop d’érable ambré"),)


def test_a_chinese_column_is_kept_as_a_translation(taken) -> None:
    reading = taken([["SKU", "Name", "中文品名", "Price"], ["A", "Wool toque", "羊毛帽", "12"]])
    assert reading.readings[0].product.texts == (Text("title", "zh-CN", "羊毛帽"),)


def test_the_language_is_told_row_by_row_unless_the_owner_says(taken) -> None:
    rows = [["SKU", "Titre", "Prix"], ["A", "Savon à l'érable", "5"], ["B", "Wool socks for kids", "6"]]
    assert [r.product.source_lang for r in taken(rows).readings] == ["fr", "en"]
    assert [r.product.source_lang for r in taken(rows, source_lang="fr").readings] == ["fr", "fr"]


def test_one_title_in_several_sizes_is_one_product(taken) -> None:
    reading = taken(
        [
            ["code", "name", "price", "size", "Material"],
            ["J1", "Rhubarb jam", "3.50", "125 ml", "Glass"],
            ["J2", "Rhubarb jam", "5", "250 ml", "Glass"],
            ["P1", "Pickles", "7", "500 ml", "Glass"],
        ]
    )
    jam, pickles = (r.product for r in reading.readings)
    assert [v.options for v in jam.variants] == [(("size", "125 ml"),), (("size", "250 ml"),)]
    assert ("Material", "Glass") in jam.attributes
    assert ("size", "500 ml") in pickles.attributes
    assert reading.count("variant") == 1


def test_a_parent_code_groups_its_variants(taken) -> None:
    reading = taken(
        [
            ["SKU", "Parent SKU", "Title", "Colour", "Price"],
            ["SOCK", "", "Wool socks", "", ""],
            ["SOCK-R", "SOCK", "Wool socks red", "Red", "12"],
            ["SOCK-B", "SOCK", "Wool socks blue", "Blue", "13"],
        ]
    )
    (socks,) = (r.product for r in reading.readings)
    assert (socks.sku, socks.title) == ("SOCK", "Wool socks")
    assert [(v.sku, v.options) for v in socks.variants] == [
        ("SOCK-R", (("Colour", "Red"),)),
        ("SOCK-B", (("Colour", "Blue"),)),
    ]


def test_rows_without_a_title_continue_the_product_above(taken) -> None:
    reading = taken(
        [["Title", "Size", "SKU", "Price"], ["Toque", "S", "T-S", "30"], ["", "M", "T-M", "31"], ["Mug", "", "M", "9"]]
    )
    assert [[v.sku for v in r.product.variants] for r in reading.readings] == [["T-S", "T-M"], ["M"]]


def test_the_same_title_with_no_choice_stays_apart(taken) -> None:
    reading = taken([["SKU", "Name", "Price"], ["A", "Turning block", "4"], ["B", "Turning block", "43"]])
    assert len(reading.readings) == 2


def test_a_price_that_cannot_be_read_is_no_price_and_is_told(taken) -> None:
    reading = taken([["SKU", "Name", "Price"], ["A", "Mug", "call us 12 or 13"], ["B", "Cup", "9"], ["C", "Pan", "-"]])
    assert [r.product.price for r in reading.readings] == [None, Money(Decimal(9), "CAD"), None]
    (notice,) = (n for n in reading.notices if n.code == "price-unreadable")
    assert (notice.severity, notice.row, notice.column) == ("error", 2, "C")


@pytest.mark.parametrize(
    ("heading", "cell", "wish", "currency"),
    [
        ("Price", "12.50 USD", "EUR", "USD"),
        ("Price (€)", "12.50", "CAD", "EUR"),
        ("Price", "12.50", "USD", "USD"),
        ("Price", "12.50 $", "", "CAD"),
    ],
)
def test_the_currency_is_the_cells_then_the_headings_then_the_owners(taken, heading, cell, wish, currency) -> None:
    reading = taken([["SKU", "Name", heading], ["A", "Mug", cell], ["B", "Cup", cell]], currency=wish)
    assert reading.readings[0].product.price.currency == currency
    assert reading.assumed_currency == ("" if wish else "CAD")


def test_one_heading_with_a_currency_speaks_for_the_other_prices(taken) -> None:
    reading = taken([["SKU", "Name", "Price US$", "Cost"], ["A", "Mug", "12", "5"]])
    assert reading.readings[0].product.variants[0].cost.currency == "USD"
    assert not reading.assumed_currency


def test_a_currency_column_names_the_rows_own(taken) -> None:
    reading = taken([["SKU", "Name", "Price", "Currency"], ["A", "Mug", "12", "USD"], ["B", "Cup", "9", "EUR"]])
    assert [r.product.price.currency for r in reading.readings] == ["USD", "EUR"]


def test_barcodes_are_mended_only_when_proved(taken) -> None:
    reading = taken(
        [
            ["SKU", "Name", "UPC"],
            ["A", "Mug", "36000291452"],
            ["B", "Cup", "6.28E+11"],
            ["C", "Pan", "036000291453"],
            ["D", "Pot", "036000291452"],
        ]
    )
    assert [r.product.variants[0].gtin for r in reading.readings] == [
        "036000291452",
        "",
        "036000291453",
        "036000291452",
    ]
    assert [(n.code, n.severity, n.row) for n in reading.notices] == [
        ("gtin-zero-restored", "info", 2),
        ("gtin-cut", "error", 3),
        ("gtin-check-digit", "warning", 4),
    ]


@pytest.mark.parametrize(
    ("heading", "cell", "weight"),
    [
        ("Poids (g)", "250", Weight(Decimal(250), "g")),
        ("Weight", "12 oz", Weight(Decimal(12), "oz")),
        ("Poids", "1,5 kg", Weight(Decimal("1.5"), "kg")),
        ("Weight (lb)", "0.75", Weight(Decimal("0.75"), "lb")),
        ("Weight", "heavy", None),
    ],
)
def test_weights_keep_their_units(taken, heading, cell, weight) -> None:
    reading = taken([["SKU", "Name", heading], ["A", "Mug", cell], ["B", "Cup", cell]])
    assert reading.readings[0].product.weight == weight


def test_a_weight_without_unit_is_told(taken) -> None:
    reading = taken([["SKU", "Nom", "Poids"], ["A", "Dattes", "520"], ["B", "Figues", "420"]])
    assert reading.readings[0].product.weight == Weight(Decimal(520), "g")
    assert "weight-unit-assumed" in [n.code for n in reading.notices]


def test_stock_in_words_is_not_zero(taken) -> None:
    reading = taken(
        [
            ["SKU", "Name", "Stock"],
            ["A", "Mug", "10+"],
            ["B", "Cup", "in stock"],
            ["C", "Pan", "1 200"],
            ["D", "Pot", "0"],
        ]
    )
    assert [r.product.stock for r in reading.readings] == [10, None, 1200, 0]


def test_a_picture_belongs_to_the_row_it_stands_on(taken) -> None:
    pictures = [CellPicture(2, 2, "image1.png", b"one"), CellPicture(3, 2, "image2.png", b"two")]
    reading = taken([["SKU", "Name", "Photo"], ["A", "Mug", "#VALUE!"], ["B", "Cup", ""]], pictures=pictures)
    assert [r.product.pictures[0].source for r in reading.readings] == ["cell:!C2", "cell:!C3"]
    assert reading.readings[1].cell_pictures == (("cell:!C3", pictures[1]),)


def test_six_columns_called_images_are_six_columns_of_pictures(taken) -> None:
    reading = taken([["SKU", "Name", "Images", "Images", "Images"], ["A", "Mug", "a.jpg", "b.jpg, c.jpg", "a.jpg"]])
    assert [p.source for p in reading.readings[0].product.pictures] == ["a.jpg", "b.jpg", "c.jpg"]


def test_a_notes_sheet_is_left_out_and_a_second_list_is_read(taken) -> None:
    head = ["SKU", "Name", "Price"]
    reading = taken(
        {"Notes": [["internal"]], "Socks": [head, ["A", "Sock", "5"]], "Hats": [head, ["B", "Hat", "6"]]},
        file="all.xlsx",
    )
    assert [r.product.title for r in reading.readings] == ["Sock", "Hat"]
    assert {fate.sheet for fate in reading.fates} == {"Socks", "Hats"}
    assert [n.sheet for n in reading.notices if n.code == "sheet-left-out"] == ["Notes"]
    assert taken({"S": [head, ["A", "Sock", "5"]], "H": [head, ["B", "Hat", "6"]]}, sheet="h").sheet == "H"
    with pytest.raises(InputProblem, match="Shoes"):
        taken({"S": [head, ["A", "Sock", "5"]]}, sheet="Shoes")


def test_a_list_without_heading_is_guessed_and_not_sure(taken) -> None:
    reading = taken(
        [
            ["a.jpg", "Cajun Surprise", "Dried onions, cajun spices and salt.", "5.00"],
            ["b.jpg", "Onion Gusto", "Dehydrated onions, parmesan cheese and spices.", "5.50"],
            ["c.jpg", "Dill Wonder", "Dried onions, dill, and a little parsley.", "6.00"],
        ]
    )
    assert not reading.sure
    first = reading.readings[0].product
    assert (first.title, first.price, first.pictures[0].source) == (
        "Cajun Surprise", Money(Decimal("5.00"), "CAD"), "a.jpg",
    )  # fmt: skip


def test_numbers_alone_are_no_list(taken) -> None:
    with pytest.raises(FileProblem) as caught:
        taken([["1", "2"], ["3", "4"], ["5", "6"]])
    assert caught.value.code == "list-no-heading"


def test_a_file_without_rows_is_refused(taken) -> None:
    with pytest.raises(FileProblem) as caught:
        taken([[""]])
    assert caught.value.code == "list-empty"


def test_the_owner_may_name_the_heading_row(taken) -> None:
    rows = [["Widget", "Blah"], ["Mug", "12"], ["Cup", "13"]]
    reading = taken(rows, header_row=1, mapping={"Widget": "title", "Blah": "price"})
    assert [r.product.title for r in reading.readings] == ["Mug", "Cup"]
    with pytest.raises(InputProblem):
        taken(rows, header_row=9)


def test_unknown_columns_are_never_lost(taken) -> None:
    reading = taken([["SKU", "Name", "Price", "Roast", "Seen"], ["A", "Coffee", "12", "Dark roast", "2026-01-02"]])
    product = reading.readings[0].product
    assert ("Roast", "Dark roast") in product.attributes
    assert ("Seen", "2026-01-02") in product.extras


def test_a_cancel_stops_the_reading_at_the_next_row(taken) -> None:
    asked = []
    progress = Progress(is_cancelled=lambda: bool(asked.append(1)) or len(asked) > 5)
    with pytest.raises(Cancelled):
        taken([["SKU", "Name"], *([f"S{i}", f"Mug {i}"] for i in range(1000))], progress=progress)
    assert len(asked) == 6


def test_many_alike_notices_are_counted(taken) -> None:
    rows = [["SKU", "Name", "UPC"], *([f"S{i}", f"Mug {i}", "036000291453"] for i in range(60))]
    notices = [n for n in taken(rows).notices if n.code == "gtin-check-digit"]
    assert len(notices) == 41
    assert "20" in str(notices[-1].message)


def test_pack_sizes_under_a_title_are_its_choices(taken) -> None:
    for heading in ("Name", "Tea"):
        prices = [["Earl Grey", "50 g", "4.5"], ["", "100 g", "8"], ["Sencha", "50 g", "5"], ["", "100 g", "9"]]
        reading = taken([[heading, "Pack", "Price USD"], *prices])
        assert [[v.options for v in r.product.variants] for r in reading.readings] == [
            [(("Pack", "50 g"),), (("Pack", "100 g"),)]
        ] * 2, heading
        assert [fate.kind for fate in reading.fates] == ["heading", "product", "variant", "product", "variant"]


def test_titles_that_stand_once_for_each_size_are_titles(taken) -> None:
    rows = [["Tea", "Pack", "Price USD"], *[[tea, size, "5"] for tea in ("Earl Grey", "Sencha") for size in ("S", "L")]]
    reading = taken(rows)
    assert [(r.product.title, len(r.product.variants)) for r in reading.readings] == [("Earl Grey", 2), ("Sencha", 2)]
    assert not reading.sure


def test_a_title_has_no_entities_of_web_pages(taken) -> None:
    rows = [["Name", "SKU", "Price", "Category"], ["Hat &amp; scarf &#8211; blue", "H1", "5", "Bags &amp; hats"]]
    (made,) = (r.product for r in taken(rows).readings)
    assert (made.title, made.category) == ("Hat & scarf – blue", "Bags & hats")


def test_headings_of_more_languages(taken) -> None:
    lists = "Kod|Nazwa|Cena|Ilość", "Kód|Název|Cena|Skladem", "品番|商品名|価格|在庫数", "Artikelcode|Naam|Prijs|Aantal"
    for names in lists:
        (made,) = (r.product for r in taken([names.split("|"), ["A-1", "Mug", "5", "3"]]).readings)
        only = made.variants[0]
        assert (made.title, only.sku, str(only.price.amount), only.stock) == ("Mug", "A-1", "5", 3), names

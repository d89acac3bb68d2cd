"""Headings in many words and languages, and what the cells say where they do not."""

import pytest

from seller_assistant.importing.columns import choose
from seller_assistant.importing.fields import FIELDS
from seller_assistant.importing.headings import known, match, name_in
from seller_assistant.importing.language import language_of, order_of, said_in
from seller_assistant.problems import InputProblem


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Title", "title"),
        ("Nom du produit", "title"),
        ("Désignation", "title"),
        ("商品名称(必填)", "title"),
        ("Наименование товара", "title"),
        ("CUP/UPC", "gtin"),
        ("Code-barres", "gtin"),
        ("ean_code", "gtin"),
        ("PDSF", "price"),
        ("PDSF/MSRP", "price"),
        ("Prix de détail", "price"),
        ("Prix / Price / PDSF/MSRP", "price"),
        ("Coûtant", "cost"),
        ("Prix / Price / Coûtant", "cost"),
        ("East(cost)", "cost"),
        ("Wholesale Price", "cost"),
        ("Stock disponible", "stock"),
        ("Qté", "stock"),
        ("No / SKU", "sku"),
        ("Item号", "sku"),
        ("Photo/s", "image"),
        ("Pays d'origine", "origin_country"),
        ("Code SH", "hs_code"),
        ("Couleur", "option"),
        ("Talla", "option"),
        ("Matière", "attribute"),
        ("Qté/cs", "attribute"),
        ("Descripton", "description"),
    ],
)
def test_a_heading_names_its_field(heading: str, field: str) -> None:
    assert match(heading).field == field
    assert known(heading) >= 0.5


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("Name (EN)", ("title", "en", "", "")),
        ("Description anglaise", ("description", "en", "", "")),
        ("title_fr", ("title", "fr", "", "")),
        ("中文品名", ("title", "zh", "", "")),
        ("Weight (kg)", ("weight", "", "kg", "")),
        ("Poids (g)", ("weight", "", "g", "")),
        ("Weight (LB)", ("weight", "", "lb", "")),
        ("netto_kg", ("weight", "", "kg", "")),
        ("Prix (€)", ("price", "", "", "EUR")),
        ("Prix CAD", ("price", "", "", "CAD")),
        ("美金价格", ("price", "", "", "USD")),
    ],
)
def test_a_heading_names_language_unit_and_currency(heading: str, said: tuple[str, str, str, str]) -> None:
    found = match(heading)
    assert (found.field, found.language, found.unit, found.currency) == said


@pytest.mark.parametrize(
    ("heading", "english", "french"),
    [
        ("CHOIX / CHOICE / Couleur / Colour", "Colour", "Couleur"),
        ("Matière / Material", "Material", "Matière"),
        ("Dimensions (po/in)", "Dimensions (po/in)", "Dimensions (po/in)"),
        ("Couleur", "Couleur", "Couleur"),
    ],
)
def test_a_fact_that_is_named_twice_is_called_in_the_lists_language(heading: str, english: str, french: str) -> None:
    assert (name_in(heading, "en"), name_in(heading, "fr")) == (english, french)


def test_a_price_per_kilogram_is_not_the_price() -> None:
    columns = choose(["Nom", "Prix", "Prix/kg"], [["Thé", "Miel"], ["4,50", "9"], ["45", "18"]])
    assert [c.field for c in columns][:2] == ["title", "price"]
    assert columns[2].field not in ("price", "cost")


@pytest.mark.parametrize("cell", ["12.50", "Sirop d'érable 250 ml", "https://example.com/a.jpg", "00123"])
def test_a_cell_of_data_is_no_heading(cell: str) -> None:
    assert known(cell) < 0.9


def test_line_numbers_are_no_sku() -> None:
    columns = choose(["No", "Product"], [["1", "2", "3", "4"], ["Mug", "Bowl", "Cup", "Pan"]])
    assert [c.field for c in columns] == ["", "title"]


def test_an_id_of_words_is_the_sku_where_there_is_none() -> None:
    columns = choose(["id", "nom"], [["datte-ajwa", "datte-sukari"], ["Ajwa", "Sukari"]])
    assert columns[0].field == "sku"


def test_short_descriptions_are_titles_where_no_column_is_called_title() -> None:
    columns = choose(["SKU", "Description", "MSRP"], [["A1", "A2"], ["9in cabinet", "12in cabinet"], ["9", "12"]])
    assert columns[1].field == "title"


def test_the_other_language_of_the_title_may_be_called_description() -> None:
    columns = choose(["Désignation", "Description (EN)"], [["Pâté forestier"], ["Forest pâté"]])
    assert [c.field for c in columns] == ["title", "title_en"]


def test_a_column_nobody_knows_is_kept() -> None:
    columns = choose(
        ["Title", "Roast level", "Internal id", ""], [["Coffee"], ["Medium dark"], ["77812"], ["seen by Ann"]]
    )
    assert [c.field for c in columns] == ["title", "attribute", "extra", "extra"]


def test_of_two_prices_the_owners_currency_goes_first() -> None:
    names, values = ["name", "price_bgn", "price_euro"], [["Tyre"], ["193.96"], ["99.17"]]
    assert choose(names, values, currency="BGN")[1].field == "price"
    chosen = choose(names, values)
    assert (chosen[1].field, chosen[2].field) == ("extra", "price")


def test_the_owner_overrules_by_heading_or_letter() -> None:
    names, values = ["Nom", "Truc"], [["Tuque"], ["12.50"]]
    assert choose(names, values, {"truc": "price"})[1].field == "price"
    assert choose(names, values, {"B": "cost"})[1].field == "cost"
    assert choose(names, values, {"Nom": ""})[0].field == ""


def test_an_unknown_field_or_column_lists_what_there_is() -> None:
    with pytest.raises(InputProblem, match="prise") as caught:
        choose(["Nom"], [["Tuque"]], {"Nom": "prise"})
    assert caught.value.code == "unknown-field"
    assert all(field.name in str(caught.value.expected) for field in FIELDS)
    with pytest.raises(InputProblem) as caught:
        choose(["Nom"], [["Tuque"]], {"Prix": "price"})
    assert caught.value.code == "unknown-column"
    assert "Nom" in str(caught.value.expected)


def test_the_quantity_of_an_order_form_is_no_stock() -> None:
    columns = choose(["Name", "Price", "Qty", "Total"], [["Sparkler"], ["35"], ["2"], ["70"]])
    assert columns[2].field == "extra"


def test_two_name_columns_in_two_languages_are_told_by_their_cells():
    values = [["Maple syrup", "Wool socks for men"], ["Sirop d'érable", "Bas de laine pour hommes"], ["12.50", "24.00"]]
    fields = [c.field for c in choose(["Product name", "Nom du produit", "Price"], values)]
    assert fields == ["title_en", "title_fr", "price"]


def test_words_said_twice_are_taken_in_the_language_of_the_product():
    assert said_in("ÉPICERIE FINE / FINE FOODS", "en") == "FINE FOODS"
    assert said_in("ÉPICERIE FINE / FINE FOODS", "fr") == "ÉPICERIE FINE"
    assert said_in("Salt / Pepper", "en") == "Salt / Pepper"


def test_the_order_of_a_list_tells_halves_that_do_not_tell_themselves():
    order = order_of(["ÉPICERIE FINE / FINE FOODS", "MAISON / HOME & KITCHEN", "Tea"])
    assert order == ("fr", "en")
    assert said_in("MAISON / HOME & KITCHEN", "en", order) == "HOME & KITCHEN"
    assert said_in("MAISON / HOME & KITCHEN", "fr", order) == "MAISON"
    assert said_in("Salt / Pepper", "en") == "Salt / Pepper"


def test_the_printers_latin_of_an_unfinished_list_is_no_french():
    latin = "Pellentesque habitant morbi tristique senectus et netus et malesuada fames ac turpis egestas est quam"
    assert language_of("Belt", latin) == "en"
    assert language_of("Ceinture de cuir", "Une ceinture de cuir avec une boucle pour les hommes et les femmes") == "fr"

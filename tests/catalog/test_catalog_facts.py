"""The facts of a label: kept in the document, found in a field or an attribute, and told among the attributes."""

from hypothesis import given
from hypothesis import strategies as st

from seller_assistant.catalog import Attribute, Product
from seller_assistant.catalog.document import from_document, to_document
from seller_assistant.catalog.facts import FACTS, attributes, fact, fact_name

TEXT = st.text(max_size=20)


@given(st.fixed_dictionaries(dict.fromkeys(FACTS, TEXT)))
def test_every_fact_comes_back_from_the_document(values):
    made = Product(id=3, title="Soap", **values)
    assert from_document(to_document(made), 3) == made


def test_a_document_of_an_older_shop_opens():
    old = {"title": "Soap", "source_lang": "fr", "hs_code": "340111", "variants": [{"sku": "S"}]}
    made = from_document(old, 7)
    assert (made.source_lang, made.hs_code, made.ingredients, made.net_weight) == ("fr", "340111", "", "")
    assert from_document({"title": "Soap"}).source_lang == "en"


def test_a_field_says_it_before_an_attribute_does():
    made = Product(attributes=(Attribute("Ingrédients", "eau"), Attribute("Couleur", "bleu")), source_lang="fr")
    assert fact(made, "ingredients") == "eau"
    assert fact(made, "storage") == ""
    assert fact_name(made, "ingredients") == "Ingrédients"
    assert attributes(made) == made.attributes
    own = made.with_(ingredients="eau, sel")
    assert fact(own, "ingredients") == "eau, sel"
    assert attributes(own) == (("Couleur", "bleu"), ("Ingrédients", "eau, sel"))


def test_facts_are_told_in_the_language_of_the_product():
    german = Product(source_lang="de", shelf_life="24 Monate", storage="kühl")
    assert attributes(german) == (("Haltbarkeit", "24 Monate"), ("Lagerung", "kühl"))
    assert attributes(Product(source_lang="es", ingredients="agua")) == (("Ingredients", "agua"),)
    assert attributes(Product(manufacturer="Nord inc.")) == (), "a name is nothing to translate"

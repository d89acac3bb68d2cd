"""Columns with the facts of a label, in four languages, beside those they are easily taken for."""

import pytest

from seller_assistant.importing.columns import choose


def fields(*names, **cells):
    values = [cells.get(name, ["x"]) for name in names]
    return [column.field for column in choose(names, values)]


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Ingredients", "ingredients"), ("Ingrédients", "ingredients"), ("Liste des ingrédients", "ingredients"),
        ("Zutaten", "ingredients"), ("配料表", "ingredients"), ("INCI", "ingredients"),
        ("Net content", "net_weight"), ("Contenu net", "net_weight"), ("Nettofüllmenge", "net_weight"),
        ("净含量", "net_weight"), ("Manufactured by", "manufacturer"), ("Fabriqué par", "manufacturer"),
        ("Produzent", "manufacturer"), ("生产商", "manufacturer"), ("Manufacturer address", "manufacturer_address"),
        ("Adresse du fabricant", "manufacturer_address"), ("Herstelleradresse", "manufacturer_address"),
        ("厂址", "manufacturer_address"), ("Shelf life", "shelf_life"), ("Durée de conservation", "shelf_life"),
        ("Haltbarkeit", "shelf_life"), ("保质期", "shelf_life"), ("Storage conditions", "storage"),
        ("Conditions de conservation", "storage"), ("Lagerung", "storage"), ("贮存条件", "storage"),
    ],
)  # fmt: skip
def test_a_heading_names_its_fact(heading, field):
    assert fields("SKU", "Title", heading)[2] == field


def test_a_maker_beside_a_brand_is_the_manufacturer_and_alone_the_brand():
    assert fields("Title", "Brand", "Manufacturer") == ["title", "brand", "manufacturer"]
    assert fields("Title", "Fabricant", "Marque") == ["title", "manufacturer", "brand"]
    assert fields("Title", "Manufacturer") == ["title", "brand"]


def test_a_net_weight_beside_a_weight_is_for_the_label_and_alone_the_weight():
    weights = {"Weight": ["400 g"], "Net weight": ["250 g"]}
    assert fields("Title", "Net weight", "Weight", **weights) == ["title", "net_weight", "weight"]
    assert fields("Title", "Net weight", **weights) == ["title", "weight"]


def test_the_second_column_of_a_fact_is_kept_as_an_attribute():
    assert fields("Title", "Ingredients", "Ingrédients") == ["title", "ingredients", "attribute"]

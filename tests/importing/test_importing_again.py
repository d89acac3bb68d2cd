"""The same list again: namesakes, what the owner edited, what is missing, and what changed."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import Attribute, Edited, Money, Product, Variant
from seller_assistant.importing.planning import plan
from seller_assistant.importing.report import import_json

BOOKS = [
    ["Title", "Author", "Edition", "Price"],
    ["Dune", "Herbert", "Paper", "12"],
    ["Dune", "Herbert", "Hard cover", "30"],
    ["Dune", "Herbert", "Paper", "12"],
    ["Emma", "Austen", "Paper", "9"],
]


def test_books_of_one_title_are_told_apart_and_only_doubles_are_left_out(taken, shop) -> None:
    first = plan([taken(BOOKS)], shop())
    assert [(p.title, str(p.price)) for p in first.new] == [("Dune", "12 CAD"), ("Dune", "30 CAD"), ("Emma", "9 CAD")]
    assert [s.row for s in first.skipped] == [4]


def test_namesakes_are_each_found_again_when_one_changes(taken, shop) -> None:
    there = shop.after(plan([taken(BOOKS)], shop()))
    rows = [BOOKS[0], ["Dune", "Herbert", "Hard cover", "33"], BOOKS[1], BOOKS[4], ["Dune", "Herbert", "Audio", "20"]]
    again = plan([taken(rows)], there)
    (update,) = again.updated
    assert (update.before.id, str(update.after.price)) == (2, "33 CAD")
    assert again.changes == (("price", 1),)
    assert [str(p.price) for p in again.new] == ["20 CAD"]
    assert len(again.unchanged) == 2


def edited(**more) -> Product:
    return Product(
        title="My own mug",
        brand="Mine",
        attributes=(Attribute("Material", "Clay"), Attribute("Form", "Round")),
        variants=(Variant(sku="A", price=Money(Decimal(20), "CAD"), stock=3),),
        edited=(Edited("title", "Mug"), Edited("price", "15 CAD"), Edited("attribute:Material", "Stone")),
        **more,
    )


LIST = [["SKU", "Name", "Price", "Stock", "Brand", "Material", "Form"]]


def test_what_the_owner_edited_is_kept_and_told(taken, shop) -> None:
    rows = [*LIST, ["A", "Mug", "16", "9", "Theirs", "Stone", "Square"]]
    made = plan([taken(rows)], shop([edited()]))
    (update,) = made.updated
    after = update.after
    assert (after.title, str(after.price), after.stock, after.brand) == ("My own mug", "20 CAD", 9, "Theirs")
    assert dict(after.attributes) == {"Material": "Clay", "Form": "Square"}
    assert after.edited == edited().edited
    assert [(k.field, k.yours, k.theirs) for k in made.kept] == [
        ("title", "My own mug", "Mug"), ("attribute:Material", "Clay", "Stone"), ("price", "20 CAD", "16 CAD"),
    ]  # fmt: skip
    document = import_json(made)
    assert document["kept"] == 3
    assert [p["severity"] for p in document["problems"] if p["code"] == "edit-kept"] == ["info"] * 3
    assert document["changes"] == {"brand": 1, "attributes": 1, "stock": 1}


def test_nothing_is_kept_where_the_list_agrees(taken, shop) -> None:
    rows = [*LIST, ["A", "My own mug", "20", "3", "Mine", "Clay", "Round"]]
    made = plan([taken(rows)], shop([edited()]))
    assert (made.kept, len(made.unchanged)) == ((), 1)


@pytest.mark.parametrize("blank", ["", "-"])
def test_a_value_that_the_file_leaves_out_stays(taken, shop, blank) -> None:
    mug = Variant(sku="A", price=Money(Decimal(5), "CAD"), stock=2)
    there = shop([Product(title="Mug", brand="B", variants=(mug,))])
    made = plan([taken([["SKU", "Name", "Price", "Stock", "Brand"], ["A", "Mug", blank, "", ""]])], there)
    assert len(made.unchanged) == 1


def test_variants_that_the_file_lacks_stay_and_are_told(taken, shop) -> None:
    head = ["SKU", "Parent SKU", "Name", "Size", "Price"]
    rows = [["S1", "P", "Sock", "S", "5"], ["S2", "P", "Sock", "M", "5"], ["S3", "P", "Sock", "L", "5"]]
    there = shop.after(plan([taken([head, *rows])], shop()))
    made = plan([taken([head, *rows[:2]])], there)
    assert len(made.unchanged) == 1
    (told,) = (n for n in made.notices if n.code == "variants-absent")
    assert (told.severity, "Sock" in str(told.message)) == ("info", True)


def test_changed_values_are_counted_by_field(taken, shop) -> None:
    head = ["SKU", "Parent SKU", "Name", "Size", "Price", "Stock"]
    rows = [["S1", "P", "Sock", "S", "5", "1"], ["S2", "P", "Sock", "M", "5", "1"]]
    there = shop.after(plan([taken([head, *rows])], shop()))
    changed = [["S1", "P", "Sock", "S", "6", "1"], ["S2", "P", "Sock", "M", "6", "4"]]
    changed.append(["S3", "P", "Sock", "L", "6", "1"])
    made = plan([taken([head, *changed])], there)
    assert dict(made.changes) == {"price": 2, "stock": 1, "variants": 1}

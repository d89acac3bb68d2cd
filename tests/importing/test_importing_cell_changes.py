"""A list with pictures in its cells comes again: moved ones are the same, another one in a cell replaces the old."""

import pytest

from seller_assistant.importing.planning import plan
from seller_assistant.importing.reading_files import understand
from seller_assistant.sheets.book import Book, CellPicture, Sheet


def reading(*names: tuple[str, bytes], picture_column: int = 3, more: tuple[CellPicture, ...] = ()):
    rows = [("SKU", "Name", "Price"), *((name.upper(), f"The {name}", "9.50") for name, _ in names)]
    pictures = [CellPicture(i, picture_column, f"{i}.png", data) for i, (_, data) in enumerate(names, 2) if data]
    return understand(Book("list.xls", "xls", (Sheet("List", tuple(rows), pictures=(*pictures, *more)),)))


def sources(product) -> list[str]:
    return [picture.source.rpartition("!")[2] for picture in product.pictures]


@pytest.fixture
def before(shop):
    return shop.after(plan([reading(("mug", b"mug"), ("cup", b"cup"))], shop()))


def test_the_same_pictures_change_nothing(before) -> None:
    again = plan([reading(("mug", b"mug"), ("cup", b"cup"))], before)
    assert (len(again.unchanged), again.updated, again.pictures) == (2, (), ())


def test_another_picture_in_the_same_cell_replaces_the_old_one(before, shop) -> None:
    again = plan([reading(("mug", b"mug in red"), ("cup", b"cup"))], before)
    assert [(u.after.sku or u.after.variants[0].sku, u.fields) for u in again.updated] == [("MUG", ("pictures",))]
    assert [(file.source, file.data) for file in again.pictures] == [("cell:List!D2", b"mug in red")]
    assert len(again.updated[0].after.pictures) == 1
    assert not plan([reading(("mug", b"mug in red"), ("cup", b"cup"))], shop.after(again)).updated


def test_a_row_put_in_above_moves_pictures_and_changes_none(before) -> None:
    again = plan([reading(("pan", b"pan"), ("mug", b"mug"), ("cup", b"cup"))], before)
    assert [p.title for p in again.new] == ["The pan"]
    assert again.updated == ()
    assert [file.data for file in again.pictures] == [b"pan"]


def test_a_picture_that_moved_and_changed(before) -> None:
    again = plan([reading(("pan", b""), ("mug", b"new mug"), ("cup", b"cup"))], before)
    assert [sources(update.after) for update in again.updated] == [["D3"]]
    assert [(file.source, file.data) for file in again.pictures] == [("cell:List!D3", b"new mug")]


def test_a_second_picture_is_added_and_the_first_stays(before) -> None:
    second = (CellPicture(2, 4, "b.png", b"handle"),)
    again = plan([reading(("mug", b"mug"), ("cup", b"cup"), more=second)], before)
    assert [sources(update.after) for update in again.updated] == [["D2", "E2"]]
    assert [file.data for file in again.pictures] == [b"handle"]


def test_two_pictures_of_one_product_that_changed_places(shop) -> None:
    second = (CellPicture(2, 4, "b.png", b"two"),)
    before = shop.after(plan([reading(("mug", b"one"), more=second)], shop()))
    swapped = plan([reading(("mug", b"two"), more=(CellPicture(2, 4, "b.png", b"one"),))], before)
    assert swapped.updated == ()
    third = plan([reading(("mug", b"three"), more=(CellPicture(2, 4, "b.png", b"one"),))], before)
    kept = third.updated[0].after.pictures
    assert len({picture.source for picture in kept}) == 2
    assert [bool(picture.sha256) for picture in kept] == [True, False]
    assert [file.data for file in third.pictures] == [b"three"]

"""A supplier's second file: the layout is remembered, edits and approved Chinese stay, all of it can be undone."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from seller_assistant.problems import FileProblem
from seller_assistant.sheets.reading import read as read_book
from seller_assistant.shop import Shop

HEAD = ["Kode", "Thing", "Tarif", "Stok"]
MAPPING = {"Kode": "sku", "Thing": "title", "Tarif": "price", "Stok": "stock"}


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    with Shop.open(tmp_path / "shop") as opened:
        yield opened


@pytest.fixture
def write(tmp_path: Path):
    def written(*rows: list[str], name: str = "list.csv", head: list[str] = HEAD) -> Path:
        path = tmp_path / name
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([head, *rows])
        return path

    return written


def taken(shop: Shop, path: Path, **more):
    return shop.import_(shop.plan_import([path], **more))


def test_the_second_file_of_a_supplier_needs_no_questions(shop, write) -> None:
    first = taken(shop, write(["A", "Mug", "5", "1"], ["B", "Cup", "6", "2"]), mapping=MAPPING, currency="usd")
    assert not first.plan.files[0].remembered
    again = shop.plan_import([write(["A", "Mug", "5.50", "1"], ["C", "Pan", "9", "3"], name="next.csv")])
    (file,) = again.files
    assert (file.remembered, file.sure, file.assumed_currency) == (True, True, "")
    assert "currency-assumed" not in {n.code for n in again.notices}
    assert (again.changes, [str(p.price) for p in again.new]) == ((("price", 1),), ["9 USD"])


def test_headings_in_another_order_and_lower_down_are_the_same_layout(shop, write) -> None:
    taken(shop, write(["A", "Mug", "5", "1"]), mapping={"A": "sku", "B": "title", "C": "price"}, header_row=1)
    moved = write(["Tarif", "Thing", "Kode", "Stok"], ["7", "Pan", "D", "1"], head=["Our prices", "", "", ""])
    plan = shop.plan_import([moved])
    assert (plan.files[0].remembered, plan.files[0].header_row) == (True, 2)
    assert [(p.code, p.title, str(p.price)) for p in plan.new] == [("D", "Pan", "7 CAD")]


def test_what_is_chosen_now_goes_before_what_was_remembered(shop, write) -> None:
    taken(shop, write(["A", "Mug", "5", "1"]), mapping=MAPPING, currency="USD")
    plan = shop.plan_import([write(["B", "Cup", "6", "2"])], currency="EUR")
    assert [str(p.price) for p in plan.new] == ["6 EUR"]
    fresh = shop.plan_import([write(["B", "Cup", "6", "2"])], mapping=MAPPING, use_layouts=False)
    assert [str(p.price) for p in fresh.new] == ["6 CAD"]


def test_undoing_the_import_forgets_the_layout(shop, write) -> None:
    path = write(["A", "Mug", "5", "1"])
    done = taken(shop, path, mapping=MAPPING, currency="USD")
    shop.undo(done.step)
    assert not shop.plan_import([path], header_row=1, mapping=MAPPING).files[0].remembered
    shop.redo()
    assert shop.plan_import([path]).files[0].remembered


def test_an_import_without_choices_is_not_remembered(shop, write) -> None:
    head = ["SKU", "Name", "Price", "Stock"]
    taken(shop, write(["A", "Mug", "5", "1"], head=head))
    assert not shop.plan_import([write(["B", "Cup", "6", "2"], head=head)]).files[0].remembered


def test_the_owners_edits_stay_and_are_listed(shop, write) -> None:
    head = ["SKU", "Name", "Price", "Stock"]
    taken(shop, write(["A", "Mug", "5", "1"], head=head))
    shop.edit(shop.plan_edit({"price": "20", "title": "My mug"}, "sku:A"))
    done = taken(shop, write(["A", "Mug", "6", "4"], head=head))
    (mug,) = shop.products()
    assert (mug.title, str(mug.price), mug.stock) == ("My mug", "20 CAD", 4)
    assert [(k.field, k.yours, k.theirs) for k in done.plan.kept] == [
        ("title", "My mug", "Mug"), ("price", "20 CAD", "6 CAD"),
    ]  # fmt: skip
    assert done.plan.changes == (("stock", 1),)


def test_undoing_an_edit_lets_the_next_file_speak_again(shop, write) -> None:
    head = ["SKU", "Name", "Price", "Stock"]
    taken(shop, write(["A", "Mug", "5", "1"], head=head))
    shop.edit(shop.plan_edit({"price": "20"}, "sku:A"))
    shop.undo()
    done = taken(shop, write(["A", "Mug", "6", "1"], head=head))
    assert (str(shop.products()[0].price), done.plan.kept) == ("6 CAD", ())


@pytest.mark.parametrize(
    ("head", "row"), [(["Name", "Price"], ["Mug", "6"]), (["SKU", "Name", "Price"], ["A", "Mug", "6"])]
)
def test_a_product_that_the_owner_renamed_is_found_again(shop, write, head, row) -> None:
    taken(shop, write(row, head=head))
    changes = {"title": "My mug"} if head[0] == "Name" else {"title": "My mug", "sku": "MINE"}
    shop.edit(shop.plan_edit(changes))
    done = taken(shop, write([*row[:-1], "7"], head=head))
    assert ([p.title for p in shop.products()], [str(p.price) for p in shop.products()]) == (["My mug"], ["7 CAD"])
    assert len(done.plan.new) == 0


def test_approved_chinese_is_never_touched_by_an_import(shop, write) -> None:
    head = ["SKU", "Name", "中文品名", "Price"]
    taken(shop, write(["A", "Mug", "杯子", "5"], head=head))
    (mug,) = shop.products()
    shop.edit_unit(mug.id, "title", "马克杯")
    taken(shop, write(["A", "Mug", "水杯", "6"], head=head))
    (now,) = (u for u in shop.units([mug.id]) if u.field == "title")
    assert (now.target, now.state) == ("马克杯", "approved")
    taken(shop, write(["A", "Large mug", "大水杯", "6"], head=head))
    (now,) = (u for u in shop.units([mug.id]) if u.field == "title")
    assert now.target == "马克杯"


def test_rows_left_out_are_written_mended_and_imported(shop, write, tmp_path: Path) -> None:
    head = ["SKU", "Name", "Price", "Stock"]
    plan = shop.plan_import([write(["A", "Mug", "5", "1"], ["007", "", "6", "2"], head=head)])
    shop.import_(plan)
    target = tmp_path / "left out.xlsx"
    assert shop.save_left_out(plan, target) == 1
    (sheet,) = read_book(target).sheets
    assert [sheet.rows[0], sheet.rows[1][:4]] == [(*head, "Reason", "Row"), ("007", "", "6", "2")]
    mended = write(["007", "Bowl", "6", "2", sheet.rows[1][4], "3"], head=[*head, "Reason", "Row"])
    taken(shop, mended)
    assert [(p.code, p.title) for p in shop.products()] == [("A", "Mug"), ("007", "Bowl")]


def test_nothing_left_out_writes_no_file_and_a_bad_place_is_told(shop, write, tmp_path: Path) -> None:
    head = ["SKU", "Name", "Price", "Stock"]
    fine = shop.plan_import([write(["A", "Mug", "5", "1"], head=head)])
    assert shop.save_left_out(fine, tmp_path / "none.xlsx") == 0
    assert not (tmp_path / "none.xlsx").exists()
    bad = shop.plan_import([write(["B", "", "5", "1"], head=head)])
    with pytest.raises(FileProblem) as caught:
        shop.save_left_out(bad, tmp_path / "no folder" / "left.xlsx")
    assert caught.value.code == "file-unwritable"

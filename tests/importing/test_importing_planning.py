"""New, updated, unchanged, skipped: found again by code, changed by value, nothing taken away."""

from dataclasses import replace
from decimal import Decimal

import pytest

from seller_assistant.catalog import Attribute, Money, Picture, Product, Variant
from seller_assistant.importing.merging import merged
from seller_assistant.importing.plan import PictureFile
from seller_assistant.importing.planning import plan, plan_files
from seller_assistant.importing.report import import_json
from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.problems import FileProblem
from seller_assistant.sheets.book import CellPicture

SOCKS = [
    ["SKU", "Parent SKU", "Title", "Colour", "Price", "Stock", "UPC", "Image"],
    ["S-R", "S", "Wool socks", "Red", "12.50", "3", "036000291452", "a.jpg"],
    ["S-B", "S", "Wool socks", "Blue", "12.50", "4", "", "b.jpg"],
    ["MUG", "", "Enamel mug", "", "20", "1", "", ""],
]


def test_the_same_file_again_changes_nothing(taken, shop) -> None:
    reading = taken(SOCKS)
    first = plan([reading], shop())
    assert (len(first.new), first.variants) == (2, 3)
    again = plan([reading], shop(first.new))
    assert (len(again.new), len(again.updated), len(again.unchanged)) == (0, 0, 2)


def test_a_changed_price_is_the_only_change(taken, shop) -> None:
    first = plan([taken(SOCKS)], shop())
    rows = [list(row) for row in SOCKS]
    rows[2][4] = "13.75"
    again = plan([taken(rows)], shop(first.new))
    (update,) = again.updated
    assert (update.fields, update.matched_by) == (("price",), "handle")
    assert [v.price for v in update.after.variants] == [Money(Decimal("12.50"), "CAD"), Money(Decimal("13.75"), "CAD")]
    assert update.before.variants[1].price == Money(Decimal("12.50"), "CAD")
    assert len(again.unchanged) == 1


def test_blank_cells_and_absent_columns_leave_alone(taken, shop) -> None:
    first = plan([taken(SOCKS)], shop())
    again = plan([taken([["SKU", "Title", "Stock"], ["MUG", "", "9"], ["S-B", "Wool socks", ""]])], shop(first.new))
    (mug,) = again.updated
    assert (mug.fields, mug.after.stock, mug.after.title, str(mug.after.price)) == (
        ("stock",),
        9,
        "Enamel mug",
        "20 CAD",
    )
    (socks,) = again.unchanged
    assert [v.sku for v in socks.variants] == ["S-R", "S-B"]


def test_a_new_size_is_added_and_none_is_taken_away(taken, shop) -> None:
    first = plan([taken(SOCKS)], shop())
    rows = [SOCKS[0], ["S-G", "S", "Wool socks", "Green", "12.50", "1", "", "g.jpg"]]
    (update,) = plan([taken(rows)], shop(first.new)).updated
    assert [v.sku for v in update.after.variants] == ["S-R", "S-B", "S-G"]
    assert [p.source for p in update.after.pictures] == ["a.jpg", "b.jpg", "g.jpg"]
    assert update.fields == ("pictures", "variants")


@pytest.mark.parametrize(
    ("known", "how"),
    [
        (Product(handle="S", title="Old"), "handle"),
        (Product(title="Old", variants=(Variant(sku="S-B"),)), "sku"),
        (Product(title="Old", variants=(Variant(gtin="036000291452"),)), "gtin"),
        (Product(title="  WOOL  socks"), "title"),
    ],
)
def test_a_product_is_found_again_by_its_codes_then_its_title(taken, shop, known, how) -> None:
    made = plan([taken(SOCKS[:3])], shop([known]))
    assert not made.new
    assert [update.matched_by for update in made.updated] == [how]


def test_a_title_alone_does_not_join_products_of_different_codes(taken, shop) -> None:
    known = Product(title="Turning block", variants=(Variant(sku="RW-1"),))
    made = plan([taken([["SKU", "Name", "Price"], ["RW-2", "Turning block", "43"]])], shop([known]))
    assert len(made.new) == 1


def test_two_products_of_one_sku_are_both_kept_and_found_again(taken, shop) -> None:
    reading = taken([["SKU", "Name"], ["BD-4", "Acrylic star"], ["BD-4", "Acrylic star mini"]])
    first = plan([reading], shop())
    assert [p.title for p in first.new] == ["Acrylic star", "Acrylic star mini"]
    assert "sku-twice" in [n.code for n in first.notices]
    assert len(plan([reading], shop(first.new)).unchanged) == 2


def test_the_same_product_twice_is_skipped_and_says_where(taken, shop) -> None:
    made = plan([taken([["SKU", "Name"], ["A", "Mug"], ["B", "Cup"], ["A", "Mug"]])], shop())
    (skipped,) = made.skipped
    assert (skipped.row, skipped.title) == (4, "Mug")
    assert "row 2" in str(skipped.why)
    assert made.files[0].count("skipped") == 1
    assert made.files[0].fates[3].why == skipped.why


def test_a_second_file_adds_to_the_first(taken, shop) -> None:
    titles = taken([["SKU", "Name"], ["A", "Wool mug"]], file="titles.csv")
    prices = taken([["SKU", "Price"], ["A", "12"]], file="prices.csv")
    french = taken([["SKU", "Nom"], ["A", "Tasse de laine avec bois"]], file="fr.csv")
    (product,) = plan([titles, prices, french], shop()).new
    assert str(product.price) == "12 CAD"
    assert (product.title, product.texts) == ("Wool mug", (("title", "fr", "Tasse de laine avec bois"),))


def test_a_row_with_a_code_nobody_knows_and_no_title_is_skipped(taken, shop) -> None:
    made = plan([taken([["SKU", "Name", "Price"], ["A", "Mug", "1"], ["ZZ", "", "2"]])], shop())
    assert [s.row for s in made.skipped] == [3]
    assert "title" in str(made.skipped[0].why)


def test_pictures_in_cells_go_along_with_new_products(taken, shop) -> None:
    picture = CellPicture(2, 2, "image1.png", b"png")
    made = plan([taken([["SKU", "Name", "Photo"], ["A", "Mug", ""]], pictures=[picture])], shop())
    assert made.pictures == (PictureFile("cell:!C2", "image1.png", data=b"png"),)


def test_two_files_with_a_picture_in_the_same_cell_stay_apart(taken, shop) -> None:
    one = taken(
        [["SKU", "Name", "Photo"], ["A", "Mug", ""]], pictures=[CellPicture(2, 2, "i.png", b"1")], file="1.xlsx"
    )
    two = taken(
        [["SKU", "Name", "Photo"], ["B", "Bowl", ""]], pictures=[CellPicture(2, 2, "i.png", b"2")], file="2.xlsx"
    )
    made = plan([one, two], shop())
    data = {picture.source: picture.data for picture in made.pictures}
    assert [data[p.pictures[0].source] for p in made.new] == [b"1", b"2"]


def test_a_picture_that_was_missing_is_an_update_when_it_comes(taken, shop) -> None:
    rows = [["SKU", "Name", "Image"], ["A", "Mug", "a.jpg"]]
    first = plan([taken(rows)], shop())
    file = PictureFile("a.jpg", "a.jpg", data=b"jpg")
    (update,) = plan([taken(rows)], shop(first.new), picture_files=[file]).updated
    assert update.fields == ("pictures",)
    stored = replace(first.new[0].pictures[0], sha256="00", state="stored")
    assert plan([taken(rows)], shop([first.new[0].with_(pictures=(stored,))]), picture_files=[file]).unchanged


def test_merging_keeps_what_the_list_does_not_say() -> None:
    before = Product(
        title="Mug", tags=("tea",), attributes=(Attribute("Material", "Steel"), Attribute("Care", "Hand wash")),
        pictures=(Picture(1, "cell:S!B7", sha256="aa"),), variants=(Variant(sku="M", stock=3),),
    )  # fmt: skip
    read = Product(
        title="Mug", tags=("gift",), attributes=(Attribute("Material", "Enamel"),), pictures=(Picture(1, "cell:S!B9"),),
        variants=(Variant(sku="m", cost=Money(Decimal(4), "CAD")),),
    )  # fmt: skip
    after = merged(before, read)
    assert after.tags == ("tea", "gift")
    assert after.attributes == (("Material", "Enamel"), ("Care", "Hand wash"))
    assert after.pictures == before.pictures
    assert (after.variants[0].stock, str(after.variants[0].cost)) == (3, "4 CAD")


def test_one_sku_on_several_sizes_does_not_mix_them() -> None:
    sizes = tuple(Variant(sku="10", options=(("Size", size),), stock=n) for n, size in enumerate("SML"))
    before = Product(title="Print", variants=sizes)
    assert merged(before, Product(title="Print", variants=tuple(reversed(sizes)))) == before


def test_the_report_adds_up(taken, shop) -> None:
    made = plan(
        [taken([*SOCKS, ["", "", "", "", "", "", "", ""], ["MUG", "", "Enamel mug", "", "20", "1", "", ""]])], shop()
    )
    doc = import_json(made, 7, pictures_found=2, pictures_stored=1, pictures_missing=1)
    (file,) = doc["files"]
    assert file["rows"].pop("total") == sum(file["rows"].values()) == 6
    assert file["columns"][3] == {"column": "D", "heading": "Colour", "field": "option", "confidence": 1.0}
    assert doc["products"] == {"new": 2, "updated": 0, "unchanged": 0, "skipped": 1}
    assert (doc["variants"], doc["step"], doc["pictures"]) == (3, 7, {"found": 2, "stored": 1, "missing": 1})
    assert "product-skipped" in [problem["code"] for problem in doc["problems"]]
    assert set(doc["problems"][0]) == {
        "code", "severity", "file", "sheet", "row", "column", "found", "message", "next",
    }  # fmt: skip


def test_a_folder_is_read_with_the_pictures_its_cells_and_codes_name(write, shop, tmp_path) -> None:
    write([["SKU", "Name", "Image"], ["A", "Mug", "pics/Mug.JPG"], ["B", "Cup", ""], ["C", "Pan", ""]], "list.csv")
    write([["SKU", "Price"], ["A", "12"]], "more.csv")
    for name in ("pics/mug.jpg", "pics/B_2.png", "pics/B.png", "C/1.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    made = plan_files([tmp_path], shop())
    mug, cup, pan = made.new
    assert [p.source for p in mug.pictures] == ["pics/Mug.JPG"]
    assert [p.source for p in cup.pictures] == ["B.png", "B_2.png"]
    assert [p.source for p in pan.pictures] == ["1.jpg"]
    assert str(mug.price) == "12 CAD"
    assert {p.source for p in made.pictures} == {"pics/Mug.JPG", "B.png", "B_2.png", "1.jpg"}


def test_pictures_beside_a_named_file_are_found_but_never_outside_its_folder(write, shop, tmp_path) -> None:
    (tmp_path / "secret.jpg").write_bytes(b"secret")
    path = write([["SKU", "Name", "Image"], ["A", "Mug", "a.jpg"], ["B", "Cup", "../secret.jpg"]], "in/list.csv")
    (path.parent / "a.jpg").write_bytes(b"a")
    assert [p.source for p in plan_files([path], shop()).pictures] == ["a.jpg"]


def test_one_unreadable_file_of_a_folder_is_told_and_the_rest_is_read(write, shop, tmp_path) -> None:
    write([["SKU", "Name"], ["A", "Mug"]], "good.csv")
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"")
    made = plan_files([tmp_path], shop())
    assert len(made.new) == 1
    assert [n.file for n in made.notices if n.severity == "error"] == ["bad.xlsx"]
    with pytest.raises(FileProblem):
        plan_files([tmp_path / "good.csv", bad], shop())


def test_a_cancel_stops_the_planning(taken, shop) -> None:
    with pytest.raises(Cancelled):
        plan([taken(SOCKS)], shop(), progress=Progress(is_cancelled=lambda: True))

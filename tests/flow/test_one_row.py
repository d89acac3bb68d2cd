"""One row carried from a spreadsheet to a bundle: read this first."""

import csv
import io
import json
import zipfile

import pytest
from PIL import Image

from seller_assistant.importing.corrections import Correction
from seller_assistant.shop import Shop

HEADING = [
    "SKU",
    "Product name",
    "Nom du produit",
    "Price (CAD)",
    "Qty",
    "UPC",
    "Weight",
    "Material",
    "Brand",
    "Picture",
]
ROW = ["LF-001", "Organic Maple Syrup Gift Box 500 ml", "Coffret de sirop d'érable biologique 500 ml", "24.99", "12",
       "012345678905", "1.5 lb", "Glass", "Laurier & Fils", "syrup.png"]  # fmt: skip


@pytest.fixture
def folder(tmp_path):
    """A folder as an owner has it: the list and the picture beside it."""
    place = tmp_path / "my products"
    place.mkdir()
    with (place / "spring list.csv").open("w", encoding="cp1252", newline="") as handle:
        csv.writer(handle, delimiter=";").writerows([["Laurier & Fils, printemps 2026"], [], HEADING, ROW])
    picture = io.BytesIO()
    Image.new("RGB", (900, 1200), (190, 120, 40)).save(picture, "PNG")
    (place / "syrup.png").write_bytes(picture.getvalue())
    return place


def test_a_row_becomes_a_listing_in_a_bundle(folder, tmp_path):
    with Shop.open(tmp_path / "shop") as shop:
        plan = shop.plan_import([folder])
        assert [p.title for p in plan.new] == ["Organic Maple Syrup Gift Box 500 ml"]
        assert shop.count() == 0, "a plan writes nothing"

        imported = shop.import_(plan)
        assert imported.step is not None
        (product,) = shop.products()
        assert product.variants[0].gtin == "012345678905", "the zero in front stays"
        assert str(product.price) == "24.99 CAD"
        assert product.origin.row == 4
        assert [t.text for t in product.texts if t.lang == "fr"] == [ROW[2]]
        assert product.pictures[0].state == "stored"

        shop.translate()
        title = next(u for u in shop.units() if u.field == "title")
        assert title.state == "machine"
        assert "枫糖浆" in title.target
        assert "500毫升" in title.target

        (draft,) = shop.drafts("taobao")
        assert draft.price is not None
        assert draft.price > 100, "24.99 dollars are more than 100 yuan"

        checked = shop.check("taobao")
        assert (checked.ready, checked.blocked) == (1, 0), [str(f.message) for f in checked.findings]

        page = shop.preview("taobao", product.id)
        assert "枫糖浆" in page
        assert "<script" not in page

        for market in ("taobao", "material"):
            out = tmp_path / f"{market}.zip"
            bundle = shop.export(market, out)
            assert (bundle.products, bundle.left_out) == (1, ())
            with zipfile.ZipFile(out) as zipped:
                manifest = json.loads(zipped.read("manifest.json"))
                assert manifest["marketplace"] == market
                assert zipped.testzip() is None

        shop.undo()
        assert [u.target for u in shop.units() if u.field == "title"] == [""]
        shop.undo()
        assert shop.count() == 0

    with Shop.open(tmp_path / "shop") as shop:
        shop.redo()
        shop.redo()
        assert shop.count() == 1, "redo works after a restart"
        assert next(u for u in shop.units() if u.field == "title").target == title.target


def test_a_cell_that_the_spreadsheet_spoiled_is_mended_on_its_way(tmp_path):
    """The barcode that Excel cut and the price that is a word: typed in by the owner, and nowhere else different."""
    spoiled = [*ROW[:3], "tba", ROW[4], "1.23E+10", *ROW[6:9], ""]
    file = tmp_path / "list.csv"
    with file.open("w", encoding="utf-8", newline="") as handle:
        csv.writer(handle).writerows([HEADING, spoiled, ["LF-002", "Wool Toque", "", "34.50", "3", "", "", "", "", ""]])
    with Shop.open(tmp_path / "shop") as shop:
        plan = shop.plan_import([file])
        assert {notice.code for notice in plan.notices} >= {"gtin-cut", "price-unreadable"}

        typed = [Correction(2, "D", "24.99"), Correction(2, "F", "012345678905")]
        mended = shop.plan_import([file], cells=typed)
        assert [(n.code, n.found) for n in mended.notices] == [("cell-typed", "tba"), ("cell-typed", "1.23E+10")]
        assert shop.count() == 0, "a plan writes nothing, and the file stays as it is"

        shop.import_(mended)
        product, other = shop.products()
        assert (str(product.price), product.variants[0].gtin) == ("24.99 CAD", "012345678905")
        assert shop.plan_import([file]).unchanged == (product, other), "it is mended by itself the next time"
        shop.translate()
        assert "24.99" not in file.read_text(encoding="utf-8")
        assert all(draft.price is not None for draft in shop.drafts("taobao"))

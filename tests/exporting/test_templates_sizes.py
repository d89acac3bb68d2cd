"""What a template takes from the list itself: sizes, crossed-out prices, facts of a label; what is left open."""

import importlib.util
import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from seller_assistant.catalog import Attribute, Money, Product, Variant
from seller_assistant.exporting.template_choices import Choices
from seller_assistant.exporting.template_matching import understood
from seller_assistant.exporting.template_sizes import SIDES, side, unit_asked
from seller_assistant.listing.draft import Told


def _module(name, *places):
    spec = importlib.util.spec_from_file_location(name, Path(__file__).parents[1].joinpath(*places))
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


bundles = _module("bundles_for_sizes", "exporting", "test_templates_bundle.py")
files = bundles.files


def product(*pairs, extras=(), **fields):
    return Product(id=1, attributes=tuple(Attribute(*pair) for pair in pairs), extras=extras, **fields)


@pytest.mark.parametrize(
    ("pairs", "packed", "sides"),
    [
        ([("Dimensions", "30 x 20 x 10 cm")], False, ("30", "20", "10")),
        ([("Length (cm)", "30"), ("Width", "200 mm"), ("Height", '4"')], False, ("30", "20", "10.16")),
        ([("Länge", "30,5 cm"), ("Breite", "20 cm")], False, ("30.5", "20", None)),
        ([("Dimensions (H x W x D)", "10 x 20 x 30 cm")], False, ("30", "20", "10")),
        ([("Dimensions", '12"L x 5"W x 3"H')], False, ("30.48", "12.7", "7.62")),
        ([("包装尺寸", "30*20*10cm")], True, ("30", "20", "10")),
        ([("Dimensions", "1 m x 20 cm x 10 cm")], False, ("100", "20", "10")),
        ([("Depth", "2 ft")], False, ("60.96", None, None)),
        ([("Package Length (in)", "10")], False, (None, None, None)),  # the product itself may be shorter
        ([("Package Length (in)", "10"), ("Length (in)", "8")], True, ("25.4", None, None)),
        ([("Length (in)", "8")], True, ("20.32", None, None)),
        ([("Size", "L")], False, (None, None, None)),
        ([("Size", "10 x 20")], False, (None, None, None)),
        ([("Length", "1-2 m")], False, (None, None, None)),
        ([("Inseam length", "80 cm")], False, (None, None, None)),
        ([("Length", "0")], False, (None, None, None)),
    ],
)
def test_the_sides_of_a_product(pairs, packed, sides):
    found = [side(product(*pairs), which, packed=packed) for which in SIDES]
    assert tuple(None if one is None else str(one.as_("cm")) for one in found) == sides
    also = [side(product(extras=tuple(pairs)), which, packed=packed) for which in SIDES]
    assert also == found


@pytest.mark.parametrize(
    ("label", "unit"),
    [("Package Length (cm)", "cm"), ("Länge in mm", "mm"), ("Height in inches", "in"), ("包裹长度cm", "cm"),
     ("長さ(センチ)", "cm"), ("长(米)", "m"), ("Length (in)", "in"), ("Length", "")],
)  # fmt: skip
def test_the_unit_of_a_length(label, unit):
    assert unit_asked(label, "") == unit


@pytest.mark.parametrize(
    ("label", "key", "field"),
    [("*Package Length (cm)", "", "length"), ("Sleeve length", "", "attribute"), ("Compare-at Price", "", "compare_at"),
     ("市场价", "", "compare_at"), ("", "ps_height|0|1", "height"), ("Hersteller", "", "manufacturer"),
     ("Brand/Manufacturer", "", "brand"), ("保质期(天)", "", "shelf_life"),
     ("", "item_package_dimensions[marketplace_id=X]#1.length.value", "length"),
     ("", "item_package_dimensions[marketplace_id=X]#1.length.unit", "size_unit")],
)  # fmt: skip
def test_their_labels_and_keys(label, key, field):
    assert understood(label, key).field == field


def test_sizes_go_into_the_columns_unit_and_what_is_taken_for_granted_is_told(bench, tmp_path):
    data = files.table(
        ["Nama Produk", "Harga", "Panjang Paket (mm)", "Lebar Paket", "Tinggi", "Satuan Dimensi"],
        checks=(("F2:F90", "list", '"Centimeter,Inch"', None),),
    )
    mine = product(("Length", "30 cm"), ("Width", "20"), ("Height", "1 in"), sku="LF-1")
    made = bundles.Filled(bench, tmp_path, data, [bench.draft()], products={1: mine})
    row = made.rows()[0]
    assert [row[c] for c in ("Panjang Paket (mm)", "Lebar Paket", "Tinggi")] == [300, 20, 2.54]
    assert row["Satuan Dimensi"] == "Centimeter"
    assert any("“Panjang Paket (mm) (C)” asks for the parcel" in note for note in made.notes)
    assert any("no unit for “Lebar Paket (D)”" in note and "taken for cm" in note for note in made.notes)
    assert not any("Tinggi" in note and "parcel" in note for note in made.notes)


def test_a_column_of_words_keeps_the_fact_of_that_name(bench, tmp_path):
    data = files.table(["商品标题", "价格", "长度"], checks=(("C2:C90", "list", '"短款,长款"', None),))
    draft = replace(bench.draft(), parameters=(("长度", "长款"),))
    assert bundles.Filled(bench, tmp_path, data, [draft]).rows()[0]["长度"] == "长款"


@pytest.mark.parametrize(
    ("price", "before", "written", "told"),
    [
        (Money(Decimal(20), "CAD"), Money(Decimal(25), "CAD"), 210, True),  # 168 is to 210 as 20 is to 25
        (Money(Decimal(168), "CNY"), Money(Decimal("199.90"), "CNY"), 199.9, False),  # the owner's own money
        (Money(Decimal(20), "CAD"), Money(Decimal(20), "CAD"), None, False),
        (Money(Decimal(20), "CAD"), Money(Decimal(25), "USD"), None, False),
        (Money(Decimal(20), "CAD"), None, None, False),
        (Money(Decimal(0), "CAD"), Money(Decimal(25), "CAD"), None, False),
        (None, Money(Decimal(25), "CAD"), None, False),
    ],
)
def test_the_crossed_out_price_keeps_its_share(bench, tmp_path, price, before, written, told):
    mine = product(sku="LF-1", variants=(Variant(price=price, compare_at=before),))
    made = bundles.Filled(
        bench, tmp_path, files.table(["商品标题", "价格", "划线价"]), [bench.draft()], products={1: mine}
    )
    assert made.rows()[0].get("划线价") == written
    assert made.rows()[0]["价格"] == 168
    assert any("“划线价 (C)” is worked out" in note for note in made.notes) is told


def test_facts_of_a_label_in_chinese_or_in_the_owners_words(bench, tmp_path):
    data = files.table(["商品标题", "价格", "净含量", "保质期", "生产商", "配料"])
    facts = (Told("net_weight", "500 ml", "500毫升"), Told("shelf_life", "24 months", "24个月"),
             Told("manufacturer", "Laurier Inc", "Laurier Inc"))  # fmt: skip
    draft = replace(bench.draft(), facts=facts, parameters=(("配料", "枫糖浆"),))
    row = bundles.Filled(bench, tmp_path, data, [draft]).rows()[0]
    assert [row[c] for c in ("净含量", "保质期", "生产商", "配料")] == ["500毫升", "24个月", "Laurier Inc", "枫糖浆"]
    own = bundles.Filled(bench, tmp_path, data, [draft], own=True).rows()[0]
    assert (own["净含量"], own["保质期"]) == ("500 ml", "24 months")


def test_products_that_will_be_refused_are_named(bench, tmp_path):
    data = files.table(["商品标题", "价格", "产地"], ["必填，不超过20个字符", "必填", "必填"])
    bare = replace(bench.draft(3), origin_place="", title="很长" * 11)
    made = bundles.Filled(bench, tmp_path, data, [bench.draft(), bare])
    unfinished = made.bundle.unfinished
    assert [one.sku for one in unfinished] == ["LF-3"]
    assert str(unfinished[0].why) == (
        "blank.xlsx, row 4: must be filled and is empty: 产地 (C); not as the template asks for it: 商品标题 (A)."
    )
    assert "what one product still lacks" in made.archive.read("UPLOAD.html").decode()
    assert len(made.rows()) == 2  # it is there all the same: the cell can be filled by hand
    assert json.loads(made.archive.read("report.json"))["unfinished"] == [
        {"sku": "LF-3", "why": str(unfinished[0].why)}
    ]


def test_the_parts_of_a_split_template_are_in_the_report(bench, tmp_path):
    drafts = [bench.draft(n) for n in (1, 3, 4)] + [bench.socks()]
    made = bundles.Filled(bench, tmp_path, files.table(["商品标题", "价格", "库存", "SKU编码"]), drafts, row_limit=4)
    assert json.loads(made.archive.read("report.json"))["parts"] == [
        {"folder": "", "sheet": "blank-1.xlsx", "products": 3, "rows": 3},
        {"folder": "", "sheet": "blank-2.xlsx", "products": 1, "rows": 4},
    ]


def test_what_is_wholly_of_one_stuff_is_that_stuff():
    listed = Choices(("棉", "羊毛", "涤纶"))
    assert listed.find("100%羊毛") == "羊毛"
    assert listed.find("100 % wool") == "羊毛"
    assert listed.find("80%美利奴羊毛、20%尼龙") is None


def test_a_product_left_without_enough_pictures_is_named(bench, tmp_path):
    draft = bench.with_pictures(bench.draft(), "red")
    bench.store.path(draft.pictures[0].sha256).chmod(0o600)
    bench.store.path(draft.pictures[0].sha256).write_bytes(b"no picture any more")
    whole = bench.with_pictures(bench.draft(3), "blue")
    made = bundles.Filled(bench, tmp_path, files.table(["商品标题", "价格", "库存"]), [draft, whole])
    assert [(one.sku, str(one.why)) for one in made.bundle.unfinished] == [
        ("LF-1", "0 of its pictures can be used; the marketplace asks for 1.")
    ]


@pytest.mark.parametrize(
    ("label", "help_", "price"),
    [("价格(元)", "", 168), ("价格(分)", "", 16800), ("价格", "单位：分", 16800), ("价格", "必填，精确到分", 168),
     ("拼单价（单位：分）", "", 16800), ("Price (cents)", "", 16800), ("Price", "in CNY", 168)],
)  # fmt: skip
def test_a_price_counts_as_its_column_does(bench, tmp_path, label, help_, price):
    data = files.table(["商品标题", label, "库存"], ["必填", help_, "选填"])
    assert bundles.Filled(bench, tmp_path, data, [bench.draft()], {"B": "price"}).rows()[0][label] == price


@pytest.mark.parametrize(
    ("label", "units", "weight", "unit"),
    [("毛重(kg)", "", 0.5, None), ("Weight (lb)", "", 1.102, None), ("重量(斤)", "", 1, None),
     ("重量(公斤)", "", 0.5, None), ("Weight (oz)", "", 17.637, None), ("重量(克)", "", 500, None),
     ("Item Weight", "Pounds,Ounces", 1.102, "Pounds"), ("Item Weight", "GR,KG", 0.5, "KG"),
     ("Item Weight", "GR,OZ", 500, "GR")],
)  # fmt: skip
def test_a_weight_in_the_unit_that_its_column_asks_for(bench, tmp_path, label, units, weight, unit):
    checks = (("D2:D90", "list", f'"{units}"', None),) if units else ()
    data = files.table(["商品标题", "价格", label, *(["Weight unit"] if units else [])], checks=checks)
    row = bundles.Filled(bench, tmp_path, data, [bench.draft()]).rows()[0]
    assert (row[label], row.get("Weight unit")) == (weight, unit)


def test_length_width_and_height_in_one_cell(bench, tmp_path):
    data = files.table(["商品标题", "价格", "包裹尺寸(长*宽*高，cm)", "商品尺寸(L×W×H)"])
    mine = product(("Package dimensions", "12 x 8 x 4 in"), ("Dimensions", "25 x 15 x 5 cm"), sku="LF-1")
    whole, half = bench.draft(), replace(bench.draft(3), parameters=())
    made = bundles.Filled(bench, tmp_path, data, [whole, half], products={1: mine, 3: Product(id=3, sku="LF-3")})
    assert made.rows()[0]["包裹尺寸(长*宽*高，cm)"] == "30.48*20.32*10.16"
    assert made.rows()[0]["商品尺寸(L×W×H)"] == "25×15×5"
    assert "包裹尺寸(长*宽*高，cm)" not in made.rows()[1]


def test_several_pictures_as_the_column_parts_and_counts_them(bench, tmp_path):
    data = files.table(["商品标题", "价格", "*主图\n(最多2张，用|分隔)", "商品详情图"])
    draft = bench.with_pictures(bench.draft(), "red", "blue", "green")
    row = bundles.Filled(bench, tmp_path, data, [draft], picture_base="https://a.b").rows()[0]
    assert row["主图"] == "https://a.b/LF-1/1.jpg|https://a.b/LF-1/2.jpg"
    assert "商品详情图" not in row  # a description is no picture


def test_a_lone_choice_column_takes_the_value(bench, tmp_path):
    lone = files.table(["商品名称", "价格", "规格1", "规格2"])
    rows = bundles.Filled(bench, tmp_path, lone, [bench.socks()]).rows()
    assert [(row["规格1"], row["规格2"]) for row in rows][:2] == [("红色", "小号"), ("红色", "大号")]
    (tmp_path / "both").mkdir()
    both = files.table(["商品名称", "价格", "规格1", "规格值1"])
    rows = bundles.Filled(bench, tmp_path / "both", both, [bench.socks()]).rows()
    assert (rows[0]["规格1"], rows[0]["规格值1"]) == ("颜色", "红色")

"""Taobao data packets read back: their texts, choices and pictures, ours and other programs'."""

from __future__ import annotations

import codecs
import csv
import io
import zipfile
from decimal import Decimal

import pytest

from seller_assistant.catalog import Money, Weight
from seller_assistant.importing.planning import plan, plan_files
from seller_assistant.importing.reading import ROW_KINDS
from seller_assistant.importing.reading_files import read
from seller_assistant.sheets.packet_fields import COLUMNS, find_heading, read_pictures, read_skus, value_names

ENGLISH = [name for name, _ in COLUMNS]
CHINESE = [chinese for _, chinese in COLUMNS]
SHIRT = {
    "title": "纯棉短袖T恤", "cid": "50000436", "price": "20.00", "num": "30", "outer_id": "T-1", "item_weight": "0.25",
    "description": '<p>柔软<img src="FILE:///c:\\pic\\x.jpg"></p>', "inputPids": "20000,1632501",
    "inputValues": "北风,815", "num_id": "0", "barcode": "", "sku_barcode": "036000291452;;",
    "skuProps": "20.00:10:T-1-R:1627207:-1001;20509:28315;22.50:20::1627207:-1002;20509:28316;",
    "input_custom_cpv": "1627207:-1001:红色;1627207:-1002:蓝色;", "propAlias": "20509:28315:M;20509:28316:L;",
    "picture": "aa11:1:0:|;bb22:1:1:|http://img.example.com/b.jpg;cc33:2:0:1627207:-1002|;",
    "valid_thru": "7", "freight_payer": "2",
}  # fmt: skip
TEA = {"title": "枫叶茶", "cid": "1", "price": "39.90", "num": "8", "picture": "", "skuProps": "", "num_id": "6612345"}


def lines(products, columns=67, *, version="version 1.00", chinese=True, english=True):
    names = ENGLISH[:columns]
    rows = [[version]] if version else []
    if english:
        rows.append(names)
    if chinese:
        rows.append(CHINESE[:columns])
    return [*rows, *([product.get(name, "") for name in names] for product in products)]


def written(rows, *, encoding="utf-16", delimiter="\t"):
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    mark = codecs.BOM_UTF16_LE if encoding == "utf-16" else b""
    return mark + out.getvalue().encode("utf-16-le" if encoding == "utf-16" else encoding)


@pytest.mark.parametrize("columns", [58, 63, 67])
@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("utf-16", "\t"), ("gb18030", ","), ("utf-8-sig", ","), ("utf-8", "\t")]
)
def test_packets_of_every_dialect_are_read(tmp_path, columns, encoding, delimiter) -> None:
    path = tmp_path / "spring.csv"
    path.write_bytes(written(lines([SHIRT, TEA], columns), encoding=encoding, delimiter=delimiter))
    reading = read(path)
    assert (reading.platform, reading.header_row, reading.currency) == ("taobao", 2, "CNY")
    assert {kind: reading.count(kind) for kind in ROW_KINDS if reading.count(kind)} == {"heading": 3, "product": 2}
    shirt, tea = (one.product for one in reading.readings)
    assert (shirt.title, shirt.source_lang, shirt.sku, shirt.brand) == ("纯棉短袖T恤", "zh", "T-1", "北风")
    assert shirt.description.startswith("<p>柔软<img")
    red, blue = shirt.variants
    assert (red.price, red.stock, red.sku, red.gtin) == (
        Money(Decimal("20.00"), "CNY"), 10, "T-1-R", "036000291452" if columns > 55 else "",
    )  # fmt: skip
    assert (blue.price, blue.stock, blue.sku) == (Money(Decimal("22.50"), "CNY"), 20, "")
    assert red.weight == Weight(Decimal("0.25"), "kg")
    named = [("颜色分类", "红色"), ("尺码", "M")] if columns > 58 else [("颜色分类", "-1001"), ("尺码", "M")]
    assert list(red.options) == named
    assert (tea.external_id, tea.price, tea.has_options) == ("taobao:6612345", Money(Decimal("39.90"), "CNY"), False)


def test_the_oldest_packets_of_46_columns_are_read(taken) -> None:
    (one,) = taken(lines([SHIRT], 46)).readings
    assert [v.options for v in one.product.variants] == [
        (("颜色分类", "-1001"), ("尺码", "M")), (("颜色分类", "-1002"), ("尺码", "L")),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "shape",
    [{"version": ""}, {"english": False}, {"chinese": False}, {"version": "version 1.00,Csv由Tbup理货员导出"}],
    ids=str,
)
def test_lines_before_the_products_may_be_missing(taken, shape) -> None:
    reading = taken(lines([SHIRT], **shape))
    assert reading.platform == "taobao"
    assert [one.product.title for one in reading.readings] == ["纯棉短袖T恤"]
    assert reading.count("heading") == len(lines([], **shape))


def test_pictures_are_addresses_or_files_of_the_twin_folder(taken) -> None:
    (reading,) = taken(lines([SHIRT]), file="spring.csv").readings
    product = reading.product
    assert [(p.source, p.name) for p in product.pictures] == [
        ("spring/aa11.tbi", "spring/aa11.tbi"),
        ("http://img.example.com/b.jpg", "spring/bb22.tbi"),
        ("spring/cc33.tbi", "spring/cc33.tbi"),
    ]
    assert [v.picture for v in product.variants] == ["", "spring/cc33.tbi"]


def test_the_twin_folder_is_found_beside_the_file_in_a_folder_and_in_a_zip(tmp_path, shop) -> None:
    folder = tmp_path / "packet"
    (folder / "spring").mkdir(parents=True)
    (folder / "spring.csv").write_bytes(written(lines([SHIRT])))
    for name in ("aa11", "bb22", "cc33"):
        (folder / "spring" / f"{name}.tbi").write_bytes(name.encode())
    packed = tmp_path / "packed.zip"
    with zipfile.ZipFile(packed, "w") as package:
        for path in (folder / "spring.csv", *(folder / "spring").iterdir()):
            package.write(path, path.relative_to(folder))
    for file in (folder / "spring.csv", folder, packed):
        made = plan_files([file], shop())
        found = {p.source: p.name for p in made.pictures}
        assert found == {
            "spring/aa11.tbi": "aa11.tbi", "http://img.example.com/b.jpg": "bb22.tbi", "spring/cc33.tbi": "cc33.tbi",
        }  # fmt: skip


def test_values_without_a_name_keep_their_number_and_are_told(taken) -> None:
    bare = {**SHIRT, "input_custom_cpv": "", "propAlias": ""}
    reading = taken(lines([bare]))
    assert reading.readings[0].product.variants[0].options == (("颜色分类", "-1001"), ("尺码", "28315"))
    assert "choices-unnamed" in [n.code for n in reading.notices]


def test_an_empty_packet_and_rows_without_a_title_are_told(taken) -> None:
    reading = taken([*lines([]), ["", "50000436"], []])
    assert reading.readings == ()
    assert "template-empty" in [n.code for n in reading.notices]
    assert [fate.kind for fate in reading.fates] == ["heading", "heading", "heading", "skipped", "blank"]


def test_a_packet_imported_again_changes_nothing(taken, shop) -> None:
    reading = taken(lines([SHIRT, TEA]))
    first = plan([reading], shop())
    again = plan([reading], shop.after(first))
    assert (len(first.new), len(again.new), len(again.updated), len(again.unchanged)) == (2, 0, 0, 2)


def test_the_parts_of_a_packets_cells() -> None:
    assert read_skus("20.00:9::1627207:-1;1.5:2:A:B:20509:3;77:8;")[1] == (
        "1.5",
        "2",
        "A:B",
        (("20509", "3"), ("77", "8")),
    )
    entries = read_pictures("junk;a:1:0:|http://x.cn/1.jpg?a=1;b:2:0:1627207:-1|;:1:1:|https://x.cn/2.jpg;")
    assert [(e.name, e.place, e.value, e.address) for e in entries] == [
        ("a", 0, None, "http://x.cn/1.jpg?a=1"), ("b", 0, ("1627207", "-1"), ""), ("", 1, None, "https://x.cn/2.jpg"),
    ]  # fmt: skip
    assert value_names("1:2:red;", "1:2:other;1:3:wide 1:2;;x") == {("1", "2"): "red", ("1", "3"): "wide 1:2"}
    assert find_heading([["title", "price", "picture"], ["Soap", "3", "a.jpg"]]) is None

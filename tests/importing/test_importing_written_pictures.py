"""Pictures that are written out in a cell as text: taken where they can be read, told where not."""

from __future__ import annotations

import base64

import pytest

from seller_assistant.sheets.book import CellPicture

PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)
WRITTEN = "data:image/png;base64," + base64.b64encode(PNG).decode()


def read(taken, cell: str):
    reading = taken([["Name", "SKU", "Price CAD", "Photo"], ["Mug", "M1", "5", cell]])
    (only,) = reading.readings
    return only, [str(n.message) for n in reading.notices if n.code == "picture-embedded"]


def test_a_picture_written_into_a_cell_is_taken_with_the_addresses_beside_it(taken) -> None:
    only, told = read(taken, f"{WRITTEN},{WRITTEN}; https://x.example/a.jpg")
    assert [picture.source for picture in only.product.pictures] == ["cell:!D2", "cell:!D2#2", "https://x.example/a.jpg"]
    assert [(source, one.data, one.name) for source, one in only.cell_pictures] == [
        ("cell:!D2", PNG, "D2-1.png"), ("cell:!D2#2", PNG, "D2-2.png"),
    ]  # fmt: skip
    assert type(only.product.pictures[0].source) is str
    assert told == []


@pytest.mark.parametrize(
    ("cell", "word"),
    [
        ("data:image/png;base64,@@@", "cannot be read"),
        ("data:image/svg+xml,%3Csvg%3E", "cannot be read"),
        (WRITTEN + "A" * (32_767 - len(WRITTEN)), "cut off"),
    ],
)
def test_one_that_cannot_be_read_is_told_and_no_broken_address(taken, cell: str, word: str) -> None:
    only, told = read(taken, cell)
    assert only.product.pictures == ()
    assert [word in text for text in told] == [True]


def test_one_cell_is_told_once_however_often_it_is_asked(taken) -> None:
    names = ["item_sku", "item_name", "parent_child", "parent_sku", "variation_theme", "size_name", "main_image_url"]
    rows = [["T", "Tee", "parent", "", "Size", "", "data:image/png;base64,@@@"], ["T-S", "", "child", "T", "", "S", ""]]
    reading = taken([names, *rows])
    assert [(n.row, n.column) for n in reading.notices if n.code == "picture-embedded"] == [(2, "G")]


@pytest.mark.parametrize(
    "names",
    [
        "Handle|Title|Variant SKU|Variant Price|Image Src",
        "handleId|fieldType|name|sku|price|productImageUrl",
        "ID|Type|SKU|Name|Published|Visibility in catalog|Regular price|Images",
        "item_sku|item_name|external_product_id|external_product_id_type|main_image_url",
    ],
)
def test_so_in_the_exports_of_platforms(taken, names: str) -> None:
    heading = names.split("|")
    row = ["Product" if name == "fieldType" else "simple" if name == "Type" else "5" for name in heading]
    (only,) = taken([heading, [*row[:-1], WRITTEN]]).readings
    assert [one.data for _, one in only.cell_pictures] == [PNG]
    assert [picture.source for picture in only.product.pictures] == [only.cell_pictures[0][0]]


def test_pictures_that_lie_on_the_rows_of_an_export_go_to_their_products(taken) -> None:
    shirts = [["", "T", "T-S", "T恤", "S"], ["", "T", "T-M", "T恤", "M"]]
    others = [["", "M", "M1", "杯子", ""], ["", "N", "N1", "帽子", ""]]
    rows = [["图片", "款式编码", "商品编码", "商品名称", "颜色及规格"], *shirts, *others]
    own = [CellPicture(row, 0, f"{row}.png", PNG + bytes([row])) for row in (2, 3, 4)]
    logo = [CellPicture(row, 4, "logo.png", PNG) for row in (2, 3, 4, 5)]
    banner = CellPicture(3, 6, "banner.png", PNG + b"banner", rows=20)
    reading = taken(rows, pictures=(*own, *logo, banner))
    assert reading.platform == "jushuitan"
    assert [[source for source, _ in one.cell_pictures] for one in reading.readings] == [
        ["cell:!A2", "cell:!A3"], ["cell:!A4"], [],
    ]  # fmt: skip
    shirt = reading.readings[0].product
    assert [v.picture for v in shirt.variants] == ["cell:!A2", "cell:!A3"]
    assert [p.source for p in shirt.pictures] == ["cell:!A2", "cell:!A3"]

"""Every dialect of a packet passes through the importers it is meant for, and comes back when it is imported here."""

import sys
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from seller_assistant.exporting import packet_text, taobao
from seller_assistant.exporting.bundling import bundle
from seller_assistant.exporting.dialects import DIALECTS, dialect
from seller_assistant.exporting.readback import read_packet
from seller_assistant.exporting.shape import Wishes
from seller_assistant.importing.planning import plan_files
from seller_assistant.listing.draft import Block
from seller_assistant.phrases import ENGLISH
from seller_assistant.problems import InputProblem

sys.path.insert(0, str(Path(__file__).parent))

from importers import dsmall, ecmall, ecshop, ewei, hishop, tpshop

A, B = "a" * 32, "b" * 32
READ_BY = (
    ("67", dsmall), ("63", dsmall), ("58", dsmall), ("46", dsmall), ("67", hishop), ("63", hishop), ("58", hishop),
    ("ecmall", ecmall), ("gbk-comma", tpshop), ("ecshop", ecshop), ("xlsx", ewei),
)  # fmt: skip


@pytest.fixture
def rows(bench):
    """A product with awkward texts, and one with choices, a barcode and a picture of its own."""
    syrup = replace(
        bench.draft(1, title='枫糖浆 5" 玻璃瓶 "琥珀", 礼盒🍁'),
        blocks=(
            Block("heading", "特点"),
            Block("text", "纯\t天然，来自魁北克。第二句。"),
            Block("item", "5 < 6 & 'ok', Café"),
            Block("picture", "x"),
        ),
    )
    socks = bench.socks()
    socks = replace(socks, skus=(replace(socks.skus[0], picture="p", gtin="0628123456789"), *socks.skus[1:]))

    def made(written):
        detail = written.detail.replace("{name}", "spring")
        return [
            taobao.row(syrup, main=[A, B], detail=lambda sha256: [f"{detail}x_1.jpg"]).cells,
            taobao.row(socks, main=[A], option_pictures={"p": B}, detail=lambda sha256: ()).cells,
        ]

    return made


def written(rows, id_):
    way = dialect(id_)
    cells = [packet_text.fitted(row, way)[0] for row in rows(way)]
    return cells, b"".join(packet_text.file_pieces(way, cells))


@pytest.mark.parametrize(("id_", "importer"), READ_BY, ids=[f"{i}-{m.__name__.split('.')[-1]}" for i, m in READ_BY])
def test_each_importer_reads_its_dialect_whole(rows, id_, importer):
    cells, data = written(rows, id_)
    for goods, row in zip(importer.read(data), cells, strict=True):
        assert goods["title"] == row["title"]
        assert Decimal(goods["price"]) == Decimal(row["price"])
        assert int(goods["stock"]) == int(row["num"])
        assert goods.get("description", row["description"]) == row["description"]
        named = [entry.split(":") for entry in row["picture"].split(";") if entry]
        gallery = [name for name, kind, *_ in named if kind == "1" or importer is not ewei]
        assert goods["pictures"] == (gallery[:1] if importer is ecshop else gallery)


def test_every_importer_of_the_table_has_a_dialect():
    assert {importer for _, importer in READ_BY} == {dsmall, ecmall, tpshop, ecshop, ewei, hishop}
    assert {id_ for id_, _ in READ_BY} == {way.id for way in DIALECTS}


def test_choices_reach_hishop_and_option_pictures_reach_ewei(rows):
    _, socks = hishop.read(written(rows, "63")[1])
    assert socks["lines"][3] == ("68.50", "4", "SOCK-4", "1627207:-1004;")
    assert [line[0] for line in socks["lines"]] == ["58.00", "58.00", "58.00", "68.50"]
    assert socks["grams"] == 500
    assert ewei.read(written(rows, "xlsx")[1])[1]["options"] == [B]


def test_ecmall_refuses_the_usual_packet_and_puts_its_own_in_the_warehouse(rows):
    with pytest.raises(ValueError, match="宝贝名称"):
        ecmall.read(written(rows, "67")[1])
    assert [goods["on_sale"] for goods in ecmall.read(written(rows, "ecmall")[1])] == [False, False]


def test_tpshop_finds_the_detail_pictures_and_the_selling_point(rows):
    syrup, _ = tpshop.read(written(rows, "gbk-comma")[1])
    assert "src='/upload/csv/x_1.jpg'" in syrup["shown"]
    assert syrup["brief"] == "纯 天然，来自魁北克。第二句。"


@pytest.mark.parametrize(("id_", "count", "last"), [
    ("46", 46, "sub_stock_type"), ("58", 58, "subtitle"), ("63", 63, "o2o_bind_service"),
    ("67", 67, "taoschema_extend"),
])  # fmt: skip
def test_the_columns_are_those_of_their_time(rows, id_, count, last):
    lines = written(rows, id_)[1].decode("utf-16").split("\r\n")
    names = lines[1].split("\t")
    assert (lines[0], len(names), names[-1], len(set(names))) == ("version 1.00", count, last, count)
    assert [len(line.split("\t")) for line in lines[2:5]] == [count] * 3
    assert lines[2].split("\t")[28] == "新图片"


def test_what_gbk_has_not_is_told_and_kept_in_the_page(bench):
    odd = replace(bench.draft(1, title="Jalapeño™ 辣酱", brand="Śnieg"), blocks=(Block("text", "Jalapeño"),))
    row = taobao.row(odd, main=[], detail=lambda sha256: ()).cells
    cells, changed = packet_text.fitted(row, dialect("gbk-comma"))
    assert cells["title"] == "JalapenoTM 辣酱"
    assert cells["inputValues"].startswith("Snieg")
    assert "Jalape&#241;o" in cells["description"]
    assert list(changed) == ["ñ → n", "™ → TM", "Ś → S"]
    assert packet_text.fitted(row, dialect("67")) == (row, ())


def test_a_last_byte_that_is_a_backslash_does_not_eat_the_quote(bench):
    assert "乗".encode("gbk")[-1:] == b"\\"
    row = taobao.row(bench.draft(1, title="茶乗"), main=[A], detail=lambda sha256: ()).cells
    way = dialect("gbk-comma")
    (goods,) = tpshop.read(b"".join(packet_text.file_pieces(way, [packet_text.fitted(row, way)[0]])))
    assert (goods["title"].strip(), goods["price"], goods["pictures"]) == ("茶乗", "168.00", [A])


def test_a_description_too_long_for_a_cell_is_cut_between_paragraphs_and_told(bench):
    blocks = tuple(Block("text", f"{n} " + "长" * 900) for n in range(60))
    row = taobao.row(replace(bench.draft(1), blocks=blocks), main=[], detail=lambda sha256: ()).cells
    cells, changed = packet_text.fitted(row, dialect("xlsx"))
    assert len(cells["description"]) <= 32_767
    assert cells["description"].endswith("</p>")
    assert len(changed) == 1


def test_an_unknown_dialect_is_refused_with_those_there_are():
    with pytest.raises(InputProblem) as caught:
        dialect("99")
    assert "gbk-comma" in caught.value.expected
    assert dialect("").id == "67"


class EmptyShop:
    """A shop that knows no product."""

    def __getattr__(self, name):
        return lambda _: () if name == "with_title" else None


@pytest.mark.parametrize("id_", [way.id for way in DIALECTS])
def test_a_bundle_in_each_dialect_comes_back_as_its_products(bench, tmp_path, id_):
    out = tmp_path / "spring.zip"
    socks = bench.with_pictures(bench.socks(), "green", "red")
    socks = replace(socks, skus=(replace(socks.skus[0], picture=socks.pictures[1].sha256), *socks.skus[1:]))
    done = bundle(
        [bench.with_pictures(bench.draft(1, brand="Café Ñ"), "blue"), socks], bench.taobao, out, findings={},
        picture=bench.store.path, wording=ENGLISH, made_at="2026-11-22T10:20:30+00:00", wishes=Wishes(dialect=id_),
    )  # fmt: skip
    assert any("Ñ → N" in str(note.what) for note in done.notes) == (id_ == "gbk-comma")
    with zipfile.ZipFile(out) as z:
        assert f"spring.{dialect(id_).suffix}" in z.namelist()
    made = plan_files([out], EmptyShop())
    syrup, back = made.new
    assert (syrup.title, back.title) == ("加拿大有机枫糖浆 500毫升", "美利奴羊毛徒步袜")
    assert syrup.brand == ("Café N" if id_ == "gbk-comma" else "Café Ñ")
    assert [(v.sku, str(v.price), v.stock) for v in back.variants] == [
        ("SOCK-1", "58.00 CNY", 1), ("SOCK-2", "58.00 CNY", 2), ("SOCK-3", "58.00 CNY", 3), ("SOCK-4", "68.50 CNY", 4),
    ]  # fmt: skip
    assert [v.options[0][1] for v in back.variants] == ["红色 小号", "红色 大号", "蓝色 小号", "蓝色 大号"]
    assert [len(product.pictures) for product in made.new] == [1, 2]
    found = {picture.source for picture in made.pictures}
    assert {p.source for product in made.new for p in product.pictures} <= found
    assert back.variants[0].picture in found


def test_packets_of_other_programs_read(rows):
    real = Path(__file__).parents[3] / "shared" / "data" / "taobao"
    if not real.is_dir():
        pytest.skip("no packets of others on this computer")
    made = plan_files([real / "tpshop_real.csv"], EmptyShop())
    assert len(made.new) == 10
    assert len(tpshop.read((real / "tpshop_real.csv").read_bytes())) == 10
    heading = openpyxl.load_workbook(real / "ewei_123.xlsx").worksheets[0]
    assert [cell.value for cell in heading[2]] == [name for name, _ in dialect("xlsx").columns]
    assert read_packet((real / "tpshop_real.csv").read_bytes())[0]["title"] == made.new[0].title


def test_the_upload_page_says_how_the_file_is_written(bench, tmp_path):
    bundle(
        [bench.draft(1)], bench.taobao, tmp_path / "a.zip", findings={}, picture=bench.store.path, wording=ENGLISH,
        made_at="2026-11-22T10:20:30+00:00", wishes=Wishes(dialect="xlsx"),
    )  # fmt: skip
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        assert "zip the pictures without their folder" in z.read("UPLOAD.html").decode()

"""The data packet, cell by cell."""

import json
import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from seller_assistant.exporting import cells, taobao
from seller_assistant.exporting.columns import CHINESE, NAMES, NUMBERS, STANDARD
from seller_assistant.exporting.readback import picture_names, read_packet, read_skus
from seller_assistant.listing.draft import Block
from seller_assistant.problems import FileProblem

GOLDEN = Path(__file__).parents[1] / "golden" / "packet_cells.json"
A, B = "a" * 32, "b" * 32


def nothing(sha256):
    return ()


@pytest.fixture
def rows(bench):
    """A product with awkward texts, and one with two choices, a barcode and a picture of its own."""
    syrup = taobao.row(
        replace(
            bench.draft(1, title='枫糖浆 5" 玻璃瓶 "琥珀", 礼盒🍁'),
            blocks=(
                Block("heading", "特点"),
                Block("item", "纯\t天然"),
                Block("item", "5 < 6 & 'ok'"),
                Block("picture", "x"),
            ),
        ),
        main=[A, B],
        detail=lambda sha256: ["FILE:///C:\\taobao\\contentPic\\x_1.jpg"],
    )
    socks = bench.socks()
    socks = replace(socks, skus=(replace(socks.skus[0], picture="p", gtin="0628123456789"), *socks.skus[1:]))
    return [syrup.cells, taobao.row(socks, main=[A], option_pictures={"p": B}, detail=nothing).cells]


def test_every_cell_is_as_agreed(rows):
    """The agreed cells are kept in a file; a change of the packet must show there."""
    assert [dict(row) for row in rows] == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_the_bytes_are_utf16_with_mark_tabs_and_crlf(rows):
    data = taobao.packet(rows)
    assert data[:2] == b"\xff\xfe"
    text = data[2:].decode("utf-16-le")
    lines = text.split("\r\n")
    assert lines[0] == "version 1.00"
    assert lines[1].split("\t") == list(NAMES)
    assert lines[2].split("\t") == list(CHINESE)
    assert len(NAMES) == len(CHINESE) == 67
    assert lines[-1] == ""
    assert len(lines) == 6
    assert "\n" not in text.replace("\r\n", "")
    for line in lines[3:5]:
        found = line.split("\t")
        assert len(found) == 67
        for name, cell in zip(NAMES, found, strict=True):
            if name in NUMBERS:
                assert re.fullmatch(r"-?\d+(\.\d+)?", cell), name
            else:
                assert cell[0] == cell[-1] == '"'
                assert '"' not in cell[1:-1]
    assert max(map(ord, text)) <= 0xFFFF


def test_it_reads_back_equal(rows):
    assert read_packet(taobao.packet(rows)) == [dict(row) for row in rows]


def test_numbers_add_up_and_every_value_is_named(rows):
    socks = rows[1]
    lines = read_skus(socks["skuProps"])
    assert sum(int(line.quantity) for line in lines) == int(socks["num"]) == 10
    assert min(Decimal(line.price) for line in lines) == Decimal(socks["price"]) == Decimal("58.00")
    used = {f"{pid}:{vid}" for line in lines for pid, vid in line.values}
    assert used == set(filter(None, socks["cateProps"].split(";")))
    named = dict(entry.rsplit(":", 1) for entry in socks["input_custom_cpv"].split(";") if entry)
    assert named == {
        "1627207:-1001": "红色 小号",
        "1627207:-1002": "红色 大号",
        "1627207:-1003": "蓝色 小号",
        "1627207:-1004": "蓝色 大号",
    }
    assert socks["picture"] == f"{A}:1:0:|;{B}:2:0:1627207:-1001|;"
    assert socks["picture_status"] == "2;2;"
    assert picture_names(socks["picture"]) == (A, B)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('木桨 60"', "木桨 60″"),
        ('"枫叶"牌', "“枫叶”牌"),
        ("一\t二\r\n三\u2028四", "一 二 三 四"),
        ("糖浆🍁👨‍👩‍👧❤️", "糖浆❤"),
        ("\ufeff零\u200b宽\x00\x07", "零宽"),
        ("e\u0301rable", "\u00e9rable"),
        ("  两头  空  ", "两头 空"),
    ],
)
def test_texts_that_a_packet_cannot_hold_as_they_are(text, written):
    assert cells.plain(text) == written


def test_codes_with_signs_of_the_packet_are_changed_in_sight(bench):
    odd = bench.draft(3, code="A:1;B|2", skus=(bench.sku("A:1;B|2"),))
    row = taobao.row(odd, main=[], detail=nothing)
    assert row.cells["outer_id"] == "A：1；B｜2"
    assert any("A:1;B|2" in str(note) for note in row.notes)
    long = bench.draft(4, code="Ж" * 33, skus=(bench.sku("Ж" * 33),))
    row = taobao.row(long, main=[], detail=nothing)
    assert row.cells["outer_id"] == ""
    assert any("Ж" * 33 in str(note) for note in row.notes)


def test_rare_characters_that_are_lost_are_named(bench):
    row = taobao.row(bench.draft(1, title="𠮷祥茶🍁"), main=[], detail=nothing)
    assert row.cells["title"] == "祥茶"
    assert any("𠮷" in str(note) and "🍁" not in str(note) for note in row.notes)


def test_hostile_values_do_not_break_out_of_their_field(bench):
    socks = bench.socks()
    evil = '红";1627207:-9:x|,\t\n'
    skus = (replace(socks.skus[0], options=(("颜色", evil),)), replace(socks.skus[1], options=(("颜色", evil),)))
    row = taobao.row(replace(socks, skus=skus, brand="a,b;c"), main=[A], detail=nothing)
    (back,) = read_packet(taobao.packet([row.cells]))
    assert back == dict(row.cells)
    assert len(read_skus(back["skuProps"])) == 2
    names = [entry.split(":", 2)[2] for entry in back["input_custom_cpv"].split(";") if entry]
    assert len(names) == len(set(names)) == 2
    assert back["inputPids"].count(",") == back["inputValues"].count(",") == 1


def test_html_in_a_text_stays_text(bench):
    made = replace(bench.draft(1), blocks=(Block("text", '<script>alert("x")</script>'),), parameters=())
    assert (
        taobao.row(made, main=[], detail=nothing).cells["description"]
        == "<p>&lt;script&gt;alert(“x”)&lt;/script&gt;</p>"
    )


def test_the_writer_refuses_a_cell_that_would_break_the_packet(rows):
    for bad in ('a"b', "a\tb", "a\nb", "🍁"):
        with pytest.raises(ValueError, match="title"):
            taobao.packet([{**rows[0], "title": bad}])
    with pytest.raises(ValueError, match="hex"):
        taobao._pictures(["../../x"], (), (), {})


def test_the_standard_values_belong_to_columns():
    assert set(STANDARD) <= set(NAMES)
    assert set(NAMES) >= NUMBERS
    assert not {name for name in NUMBERS if not STANDARD.get(name)} - {"price", "num", "item_weight"}


def test_packets_of_others_read_too():
    chinese = '宝贝名称,宝贝价格,宝贝数量,新图片\n毛衣,"1,299.00",5,x:1:0:|;\n'.encode("gbk")
    assert read_packet(chinese) == [{"title": "毛衣", "price": "1,299.00", "num": "5", "picture": "x:1:0:|;"}]
    old = "20.00:10000::1627207:28334;20509:28315;20.00:9999:A-1:1627207:28334;20509:28316;"
    assert [(s.code, s.values) for s in read_skus(old)] == [
        ("", (("1627207", "28334"), ("20509", "28315"))),
        ("A-1", (("1627207", "28334"), ("20509", "28316"))),
    ]
    with pytest.raises(FileProblem):
        read_packet(b"name,cost\nx,1\n")


def test_a_real_packet_reads():
    real = Path(__file__).parents[3] / "shared" / "data" / "taobao" / "tpshop_real.csv"
    if not real.is_file():
        pytest.skip("no real packet on this computer")
    products = read_packet(real.read_bytes())
    assert len(products) == 10
    assert all(list(p) == list(NAMES) for p in products)
    first = products[0]
    assert sum(int(line.quantity) for line in read_skus(first["skuProps"])) == int(first["num"])

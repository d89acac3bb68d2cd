import pytest

from seller_assistant.catalog import Attribute, Product, Text, Variant
from seller_assistant.translating.blocks import blocks
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.protecting import lost, protect
from seller_assistant.translating.reading_back import read_back
from seller_assistant.translating.units import merge, units

TOQUE = Product(
    id=7,
    sku="LF-1",
    title="Wool Toque",
    brand="Laurier & Fils",
    category="Apparel > Hats",
    description="<h2>Warm</h2><p>It is <b>very</b> soft.<br>Really.</p>"
    "<ul><li>100% wool</li><li>Hand wash</li></ul><script>x()</script>",
    attributes=(Attribute("Material", "Wool"),),
    variants=(
        Variant(sku="LF-1-S", options=(("Size", "S"), ("Colour", "Red"))),
        Variant(sku="LF-1-M", options=(("Size", "M"), ("Colour", "Red"))),
    ),
    texts=(Text("title", "zh", "羊毛帽"), Text("title", "fr", "Tuque")),
)


def test_every_text_once_in_order():
    found = units(TOQUE)
    assert [unit.field for unit in found] == [
        "title", "category", "option:Size", "option:Size=S", "option:Colour", "option:Colour=Red", "option:Size=M",
        "attribute:Material", "attribute:Material=Wool",
        "description/1", "description/2", "description/3", "description/4", "description/5",
    ]  # fmt: skip
    assert {unit.state for unit in found[1:]} == {"untranslated"}
    assert all(unit.source_hash and unit.product_id == 7 for unit in found)


def test_chinese_of_the_list_is_for_review():
    title = units(TOQUE)[0]
    assert (title.target, title.state, title.engine) == ("羊毛帽", "review", "list")
    assert units(TOQUE, "zh-TW")[0].state == "untranslated"


def test_a_chinese_product_is_its_own_translation_to_be_looked_at():
    shirt = Product(
        id=8,
        title="纯棉短袖T恤",
        source_lang="zh",
        description="<p>柔软</p>",
        variants=(Variant(options=(("颜色分类", "红色"), ("尺码", "XL"))),),
    )
    found = {unit.field: unit for unit in units(shirt)}
    assert {name: (u.target, u.state) for name, u in found.items() if u.target} == {
        "title": ("纯棉短袖T恤", "review"),
        "option:颜色分类": ("颜色分类", "review"),
        "option:颜色分类=红色": ("红色", "review"),
        "option:尺码": ("尺码", "review"),
        "description/1": ("柔软", "review"),
    }
    latin = found["option:尺码=XL"]
    assert (latin.state, latin.source_lang) == ("untranslated", "en")
    assert units(shirt, "zh-TW")[0].target == "純棉短袖T恤"
    assert units(shirt.with_(title="純棉短袖"))[0].target == "纯棉短袖"


def cut(description):
    return [(block.kind, block.text) for block in blocks(description)]


def test_blocks_know_their_kind():
    assert cut(TOQUE.description) == [
        ("heading", "Warm"), ("text", "It is very soft."), ("text", "Really."),
        ("item", "100% wool"), ("item", "Hand wash"),
    ]  # fmt: skip
    assert cut("One line\n- a point\n\n• another &amp; more") == [
        ("text", "One line"),
        ("item", "a point"),
        ("item", "another & more"),
    ]
    assert cut("<p>a < b</p>") == [("text", "a < b")]
    assert blocks("") == []
    assert blocks("<p>&nbsp;</p><img src=x onerror=alert(1)>") == []


def test_blocks_survive_broken_html():
    assert [block.text for block in blocks("<ul><li>A<li>B</ul><p>C")] == ["A", "B", "C"]
    assert [block.text for block in blocks("<table><tr><td>Width</td><td>10 in</td></tr></table>")] == [
        "Width",
        "10 in",
    ]


def test_merge_keeps_approved_and_marks_stale():
    stored = tuple(
        unit.with_(target="旧", state="approved", engine="owner") if unit.field in ("title", "option:Size") else unit
        for unit in units(TOQUE)
    )
    same = merge(units(TOQUE), stored)
    assert same[0].state == "approved"
    assert same[0].target == "旧"
    changed = merge(units(TOQUE.with_(title="Thick Wool Toque", texts=())), stored)
    assert (changed[0].state, changed[0].target, changed[0].source) == ("stale", "旧", "Thick Wool Toque")
    assert changed[2].state == "approved"


def test_merge_takes_better_news():
    stored = tuple(unit.with_(target="", state="needs-engine") for unit in units(TOQUE.with_(texts=())))
    assert merge(units(TOQUE), stored)[0].state == "review"


@pytest.mark.parametrize(
    ("text", "brands", "expected"),
    [
        ("Laurier & Fils Wool XJ-200 https://a.example/x, b@c.example", ("Laurier & Fils",),
         ["Laurier & Fils", "XJ-200", "https://a.example/x", "b@c.example"]),
        ("Nike's socks", ("Nike",), ["Nike"]),
        ("Nikel socks", ("Nike",), []),
        ("0628451234567 and A5", (), ["0628451234567", "A5"]),
        ("500ml 12oz 30x20cm 10W", (), []),
    ],
)  # fmt: skip
def test_protected(text, brands, expected):
    assert [span.text for span in protect(text, brands)] == expected


def test_lost_is_seen():
    source = "ACME mug XJ-200 by ACME"
    spans = protect(source, ("ACME",))
    assert lost(source, "Acme 马克杯 XJ-200，ACME", spans) == ()
    assert lost(source, "马克杯 XJ-20，ACME", spans) == ("ACME", "XJ-200")


def test_reading_back():
    words = bundled()
    assert read_back("有机枫糖浆礼盒500毫升", words) == "organic maple syrup · gift box · 500 ml"
    assert read_back("有機楓糖漿", words) == "organic maple syrup"
    french = read_back("有机枫糖浆500毫升", words, "fr")
    assert "sirop d'érable biologique" in french
    assert "500 ml" in french
    assert read_back("", words) == ""
    assert "Laurier & Fils" in read_back("Laurier & Fils 烟熏三文鱼227克", words)
    assert "pairs" in read_back("羊毛袜3双装", words)

"""Checks of a translation: each finds its fault, leaves good Chinese alone, and repairs only what is safe."""

from __future__ import annotations

import pytest

from seller_assistant.translating.checks.check import Pair
from seller_assistant.translating.checks.registry import ACROSS, CHECKS, check_of, doubts, doubts_across
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.numbering import numbers_lost


def found(source: str, target: str, **more: object) -> dict[str, str | None]:
    """The doubts about a pair: check id -> repaired text."""
    return {d.check: d.repaired for d in doubts(Pair(source, target, **more))}  # type: ignore[arg-type]


BAD = [
    ("empty", "Red mug", "", {}),
    ("engine-error", "Red mug", "Error 500 (Server Error)!!1500.That’s an error.", {}),
    ("engine-error", "Red mug", "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY", {}),
    ("placeholder-left", "Mug by Acme 12", "⟦1⟧的杯子12", {}),
    ("name-lost", "Acme mug", "杯子", {"brands": ("Acme",)}),
    ("name-lost", "Blender KX-500", "搅拌机KX-50", {}),
    ("number-lost", "Power bank 10000 mAh", "充电宝1000毫安时", {}),
    ("number-lost", "Candle 12 oz", "蜡烛240克", {}),
    ("markup", "Soft and warm", "柔软<b>温暖</b>", {}),
    ("markup", "Soft & warm", "柔软&nbsp;温暖", {}),
    ("loop", "Negative", "阴性阴性阴性阴性阴性", {}),
    ("number-invented", "Steel bottle", "2024新款不锈钢瓶", {}),
    ("words-left", "A cosy blanket", "一条cosy毯子", {}),
    ("script", "Baby outfit", "婴儿套裝", {}),
    ("script", "Baby outfit", "嬰兒套装", {"locale": "zh-TW"}),
    ("punctuation", "Soft, warm.", "柔软,温暖.", {"field": "description/1"}),
    ("repeated-words", "Waterproof boots", "防水防水靴子", {}),
    ("leading-de", "of wool", "的羊毛", {}),
    ("length-odd", "A very long description of a woollen blanket for cold winter evenings", "毯子", {}),
    ("price-left", "Only $20", "仅售$20", {}),
    ("voltage", "Coffee maker 120V", "咖啡机120V", {}),
    ("brackets", "Mug (red)", "杯子（红色", {}),
    ("emoji", "Gift", "礼物🎁", {}),
    ("invisible", "Gift", "礼\u200b物", {}),
    ("end-mark", "Why wool?", "为什么选羊毛。", {"field": "description/1"}),
    ("blanks", "Gift box", "礼品  盒", {}),
    ("gaps", "T-shirt", "T 恤", {}),
]


@pytest.mark.parametrize(("check", "source", "target", "more"), BAD)
def test_finds_its_fault(check: str, source: str, target: str, more: dict[str, object]) -> None:
    assert check in found(source, target, **more)


GOOD = [
    ("Merino wool cardigan, size M", "美利奴羊毛开衫，M码", {}),
    ("Candle 12 oz", "蜡烛340克", {"field": "title"}),
    ("3/8 inch drill bit", "0.375英寸钻头", {}),
    ("802.11ax router", "802.11ax路由器", {}),
    ("Sold to 2 million families since the 1960s", "自20世纪60年代以来售予200万家庭", {"field": "description/1"}),
    ("FireWire cable", "FireWire数据线", {}),
    ("Use by March 5, 2027", "2027年3月5日前使用", {}),
    ("110-240V charger", "110-240V充电器", {}),
    ("Audio converter (DAC)", "音频转换器 (DAC)", {}),
    ("Daily goodnight books", "天天晚安图书", {}),
    ("pH meter", "pH计", {}),
    ("Two mugs", "2个杯子", {}),
    ("Feather shuttlecock", "羽毛球", {}),
]


@pytest.mark.parametrize(("source", "target", "more"), GOOD)
def test_leaves_good_chinese_alone(source: str, target: str, more: dict[str, object]) -> None:
    assert found(source, target, **more) == {}


@pytest.mark.parametrize(
    ("check", "source", "target", "repaired", "more"),
    [
        ("markup", "Soft & warm", "柔软&nbsp;<b>温暖</b>", "柔软 温暖", {}),
        ("loop", "Negative", "阴性阴性阴性阴性", "阴性", {}),
        ("script", "Outfit", "婴儿套裝", "婴儿套装", {}),
        ("punctuation", "Soft, warm.", "柔软,温暖.", "柔软，温暖。", {"field": "description/1"}),
        ("repeated-words", "Waterproof boots", "防水防水靴子", "防水靴子", {}),
        ("emoji", "Gift", "礼物 🎁 盒", "礼物 盒", {}),
        ("gaps", "T-shirt men", "男士T 恤", "男士T恤", {}),
        ("gaps", "T-shirt", "T 恤", "T恤", {}),
        ("name-lost", "Acme mug", "杯子", None, {"brands": ("Acme",)}),
    ],
)
def test_repairs(check: str, source: str, target: str, repaired: str | None, more: dict[str, object]) -> None:
    assert found(source, target, **more).get(check) == repaired


def test_a_repaired_text_has_that_doubt_no_more() -> None:
    for check, source, target, more in BAD:
        repaired = found(source, target, **more).get(check)
        if repaired is not None:
            assert check not in found(source, repaired, **more), (check, repaired)


def test_the_owners_terms() -> None:
    terms = (OwnerTerm("toque", "针织帽"), OwnerTerm("toque", "厨师帽", "forbidden"))
    assert found("Wool toque", "羊毛厨师帽", terms=terms)["forbidden-term"] == "羊毛针织帽"
    assert "preferred-term" in found("Wool toques", "羊毛帽子", terms=terms)
    assert found("Wool toque", "羊毛针织帽", terms=terms) == {}
    assert found("Wool scarf", "羊毛围巾", terms=terms) == {}


def test_side_by_side() -> None:
    pairs = [
        Pair("Navy", "藏青色", field="option:Color=Navy", product_id=1),
        Pair("Navy", "藏青色", field="option:Color=Navy", product_id=2),
        Pair("Navy", "海军蓝", field="option:Color=Navy", product_id=3),
        Pair("Dark blue", "藏青色", field="option:Color=Dark blue", product_id=1),
    ]
    said = {(d.check, d.product_id): d for d in doubts_across(pairs)}
    assert set(said) == {("inconsistent", 3), ("same-name", 1)}
    assert said["inconsistent", 3].repaired == "藏青色"


def test_every_check_says_who_it_is() -> None:
    ids = [check.id for check in (*CHECKS, *ACROSS)]
    assert len(ids) == len(set(ids))
    for check in (*CHECKS, *ACROSS):
        assert str(check.name)
        assert str(check.reason)
        assert check_of(check.id) is check
    assert {check for check, *_ in BAD} | {"forbidden-term", "preferred-term"} == {check.id for check in CHECKS}


def test_a_french_decimal_is_one_number():
    assert numbers_lost("Le sac de 1,5 kg", "1件装 5 kg", "fr") == ("1,5 kg",)
    assert numbers_lost("Le sac de 1,5 kg", "1.5千克一袋", "fr") == ()
    assert numbers_lost("Caméra 5,7K", "5.7K 摄像机", "fr") == ()
    assert numbers_lost("Tailles 1,2,3", "尺码1、2、3", "fr") == ()


def test_a_number_before_in_our_is_no_length():
    assert numbers_lost("We made batch 7 in our workshop.", "我们在车间里做了18厘米。", "en") == ("7",)
    assert numbers_lost("A board 7 in wide.", "一块宽18厘米的木板。", "en") == ()


def test_codes_and_addresses_make_no_chinese_long():
    found = [d.check for d in doubts(Pair("GTIN 6291041500213 model XR-500B", "GTIN 6291041500213型号XR-500B"))]
    assert "length-odd" not in found
    long = Pair("Wool blanket for your home", "适合您家的羊毛毯子，非常温暖柔软，让您整个冬天都舒适安心")
    assert "length-odd" in [d.check for d in doubts(long)]

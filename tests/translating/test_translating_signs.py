"""Signs, torques, counts of things, what fits what: words around numbers that change what is sold."""

from __future__ import annotations

import pytest

from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.pipeline import Request, Translator


@pytest.fixture(scope="module")
def translator():
    return Translator(bundled())


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("Reading Glasses +2.5", "老花镜+2.5"),
        ("Prescription -3.0", "处方-3.0"),
        ("Sleeping Bag -7C", "睡袋-7C"),
        ("Hat - 3 Pack", "帽子 3件装"),
        ("Torque Wrench 10-80 ft-lb", "扭力扳手10-80 ft-lb"),
        ("Torque Wrench 150 in-lbs", "扭力扳手150 in-lbs"),
        ("Rope 10 ft", "绳子3米"),
        ("Phone Case Fits iPhone 15", "iPhone 15手机壳"),
        ("Fits Queen Beds", "适用于大号双人床"),
        ("Fingerless Gloves with Mitten", "带连指手套的露指手套"),
        ("20 oz capacity", "591毫升容量"),
    ],
)
def test_titles(translator, text, chinese):
    assert translator.one(Request(text, "en", "title")).target == chinese


@pytest.mark.parametrize(
    ("text", "chinese"),
    [("Number of Drawers", "抽屉数量"), ("Number of Ferrules", "金属箍数量"), ("Number of Belts (inner)", "腰带数量")],
)
def test_how_many_of_a_thing(translator, text, chinese):
    assert translator.one(Request(text, "en", "attribute")).target.startswith(chinese)


@pytest.mark.parametrize(
    ("text", "chinese"),
    [("Holds 350 ml", "可容纳350毫升"), ("Holds up to 10 kg", "最大承重：10千克"), ("Holds 20 oz", "可容纳591毫升")],
)
def test_what_a_thing_holds(translator, text, chinese):
    assert translator.one(Request(text, "en", "description")).target.startswith(chinese)


@pytest.mark.parametrize(
    ("text", "lang", "chinese"),
    [
        ("Mug with Lid and Handle", "en", "带盖和手柄的马克杯"),
        ("Blanket with Hood and Sleeves", "en", "连帽带袖子的毯子"),
        ("Mug with Lid", "en", "带盖的马克杯"),
        ("With Lid and Handle", "en", "带盖和手柄"),
        ("Sac avec poche et logo", "fr", "带口袋和标志的包"),
    ],
)
def test_what_is_joined_to_what_a_thing_comes_with(translator, text, lang, chinese):
    assert translator.one(Request(text, lang, "title")).target == chinese


def test_one_thing_of_two_scents(translator):
    said = translator.one(Request("Bougie parfumée sapin et cèdre", "fr", "title")).target
    assert said.endswith("蜡烛")

"""Heads that two joined things share, what stands behind the thing, plurals and words said twice."""

import pytest

from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.folding import singular, term_keys
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.traditional import traditional
from seller_assistant.translating.unit import Span, Translation

BOOK = Phrasebook(bundled())


def said(text, lang="en", field="title"):
    return BOOK.translate(text, lang, field).target


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Finger & Hand Cymbals", "指钹/手钹"),
        ("Bottle & Can Openers", "开瓶器/开罐器"),
        ("Goat & Sheep Feed", "山羊/绵羊饲料"),
        ("I/O Modules", "I/O模块"),
        ("Home/Kitchen", "家居/厨房"),
    ],
)
def test_shelves(source, chinese):
    done = BOOK.translate(source, "en", "category")
    assert done.target == chinese
    assert not done.unknown


def test_no_shelf_is_named_for_a_colour():
    assert "酒红" not in said("Wine Rack Hooks", field="category")


def test_a_french_head_is_shared_too():
    assert said("Récepteurs audio et vidéo", "fr", "category") == "音频接收器/视频接收器"


@pytest.mark.parametrize(
    ("source", "chinese"),
    [
        ("Roof Rack Cross Bars Universal", "通用车顶行李架横杆"),
        ("Tea Infuser Stainless Steel", "不锈钢泡茶器"),
        ("Backpack Waterproof", "防水双肩包"),
        ("Sports Bra High Impact", "高强度运动文胸"),
    ],
)
def test_what_stands_behind_the_thing(source, chinese):
    assert said(source) == chinese


def test_a_head_is_said_once():
    assert "霜霜" not in said("Crème hydratante visage 50 ml", "fr")
    assert "马马" not in said("Licous pour chevaux", "fr", "category")


@pytest.mark.parametrize(
    ("plural", "one"),
    [("neckties", "necktie"), ("plushies", "plushie"), ("bikinis", "bikini"), ("skis", "ski"), ("tennis", "tennis")],
)
def test_plurals(plural, one):
    assert singular(plural) == one


def test_gauges_and_gages_meet():
    assert term_keys("gauges", "en").plain == term_keys("gage", "en").plain


def test_a_plural_keeps_the_other_trades_of_the_singular():
    found = {sense.domain for sense in bundled().find_text("slides", "en")}
    assert {"shoes", "toys", "business"} <= found
    assert said("Pumps", field="category").endswith("泵")


@pytest.mark.parametrize("text", ["4 ans", "10 ans"])
def test_an_age_alone(text):
    assert said(text, "fr", "option:Âge=") == text.replace(" ans", "岁")


def test_taiwan_says_its_words_at_their_own_place():
    done = Translation("Non-slip Grips", "防滑冰爪", "phrasebook", "machine", _spans("防滑", "冰爪"))
    assert traditional(done, "en", "zh-TW", bundled()).target == "防滑冰爪"


def _spans(*words):
    return tuple(Span(word, word, "term") for word in words)

"""Claims with a gap: the words of shops around a number, a quantity or a list."""

import re

import pytest

from seller_assistant import resources
from seller_assistant.translating.claims import claim, claims
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.pipeline import Request, Translator
from seller_assistant.translating.unit import Translation

WORDS = bundled()


def said(text, lang="en", locale="zh-CN"):
    done = Translator(WORDS, locale=locale).one(Request(text, lang, "description/1"))
    return done.target if done.state == "machine" and not done.unknown else f"({done.state})"


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("Ships within 2 business days", "2个工作日内发货"),
        ("Ships in 2-3 business days.", "2-3个工作日内发货。"),
        ("Ships same day", "当天发货"),
        ("Ships next business day", "次日发货"),
        ("2-year warranty", "2年保修"),
        ("2-year limited warranty", "2年有限保修"),
        ("30-day returns", "30天内可退货"),
        ("Keep refrigerated after opening", "开封后请冷藏保存"),
        ("Keep out of reach of children and pets", "请放在儿童和宠物接触不到的地方"),
        ("Warning: choking hazard", "警告：有窒息危险"),
        ("12 servings", "12份"),
        ("Free shipping on orders over $50", "订单满$50包邮"),
        ("Serves 2 to 4", "2-4人份"),
        ("May contain traces of peanuts", "可能含有微量花生"),
        ("Contains milk, soy and wheat", "含有牛奶、大豆、小麦"),
        ("Runs small; order one size up", "尺码偏小，建议选大一码"),
        ("Wipe clean with a damp cloth", "用湿布擦拭"),
        ("Approx. 60 hours burn time", "燃烧时间约60小时"),
        ("Model is 5'9\" and wears size S", "模特身高175厘米，穿着S码"),
        ("Oven safe to 450°F", "可入烤箱，耐温232℃"),
        ('Size: 10" x 12" x 2"', "尺寸：25×30×5.1厘米"),
        ("Not suitable for children under 3 years", "不适合3岁以下儿童"),
        ("Warning: choking hazard - small parts. Not for children under 3 years.",
         "警告：含小零件，有窒息危险，不适合3岁以下儿童。"),
        ("Set includes 4 mugs and 2 bowls", "包装内含：4只马克杯、2只碗"),
    ],
)  # fmt: skip
def test_english_claims(text, chinese):
    assert said(text) == chinese


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("Expédié en 2 à 3 jours ouvrables", "2-3个工作日内发货"),
        ("Peut contenir des traces de noix et d’arachides", "可能含有微量坚果、花生"),
        ("Durée de combustion : environ 40 heures", "燃烧时间约40小时"),
        ("Le mannequin mesure 1,75 m et porte la taille S", "模特身高1.75米，穿着S码"),
        ("À consommer dans les 7 jours suivant l'ouverture", "开封后请在7天内用完"),
        ("Livraison gratuite à partir de 75 $", "订单满75 $包邮"),
    ],
)
def test_french_claims(text, chinese):
    assert said(text, "fr") == chinese


def test_a_gap_with_an_unknown_word_is_no_claim():
    assert said("May contain traces of zorblium") != "可能含有微量zorblium"
    assert claim("Ships within 2 days", "en", lambda words: None) is not None, "a bare number needs no dictionary"
    assert claim("Contains milk", "en", lambda words: None) is None
    assert claim("Our shop ships within 2 days", "en", lambda words: None) is None, "the claim must be the whole line"


def test_nothing_that_was_said_is_left_out():
    told = claim("Our model is 1.75 m, wears size S", "en", lambda words: Translation(words, words, "x", "machine"))
    assert told is not None
    assert "1.75 m" in told.target
    assert "S" in told.target


def test_a_claim_tells_where_its_words_come_from():
    done = Translator(WORDS).one(Request("May contain traces of peanuts", "en", "description/1"))
    assert (done.spans[0].source, done.spans[0].target) == ("May contain traces of …", "可能含有微量…")
    assert (done.spans[1].source, done.spans[1].target) == ("peanuts", "花生")


def test_claims_in_taiwan():
    assert said("May contain traces of peanuts", locale="zh-TW") == "可能含有微量花生"
    assert said("Ships within 2 business days", locale="zh-TW").endswith("內出貨")


def test_the_table_of_claims_is_sound():
    rows = (resources.resources() / "phrasebook" / "claims.tsv").read_text(encoding="utf-8").splitlines()
    assert rows[0] == "lang\tpattern\tchinese"
    seen = set()
    for row in rows[1:]:
        lang, pattern, chinese = row.split("\t")
        assert lang in ("en", "fr")
        assert (lang, pattern) not in seen, f"twice: {pattern}"
        seen.add((lang, pattern))
        there = re.findall(r"\{(\w)\}", pattern)
        assert set(re.findall(r"\{(\w)\}", chinese)) <= set(there), pattern
        assert len(there) == len(set(there)), f"a slot stands once: {pattern}"
    assert len(claims("en")) + len(claims("fr")) == len(rows) - 1

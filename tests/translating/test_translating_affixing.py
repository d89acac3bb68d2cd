"""Words that change their neighbour, abbreviations kept in Latin letters, and languages told from countries."""

import pytest

from seller_assistant.translating.context import NOWHERE
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.protecting import abbreviations

BOOK = Phrasebook(bundled())


def said(text, lang="en", field="title"):
    return BOOK.translate(text, lang, field, NOWHERE)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Stress Free Mug", "无压力马克杯"),
        ("L-shaped Desk", "L形书桌"),
        ("Type C Charger", "C型充电器"),
        ("Class 10 SD Card", "10级SD卡"),
        ("Oak Shelf with Screws included", "带螺丝的橡木置物架"),
        ("Free Shipping", "包邮"),
        ("Desk size", "书桌尺寸"),
        ("Boot size", "靴子尺码"),
    ],
)
def test_a_word_changes_what_it_stands_beside(source, target):
    assert said(source).target == target


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("UZB- Uzbek", "UZB 乌兹别克语"),
        ("Spanish", "西班牙语"),
        ("1 year or older", "适合1岁以上"),
        ("61-key", "61键"),
        ("32-bit", "32位"),
        ("A major", "A大调"),
        ("Type A", "A型"),
        ("Level 2", "2级"),
        ("Non-corrosive", "无腐蚀性"),
        ("Bahraini Dinar (BHD)", "巴林第纳尔(BHD)"),
    ],
)
def test_choices_and_properties(source, target):
    done = said(source, field="option:Kind=" + source)
    assert (done.target, done.unknown) == (target, ())


def test_a_country_word_in_a_title_is_no_language():
    assert said("Spanish Olive Oil").target == "西班牙橄榄油"


@pytest.mark.parametrize("source", ["QZTX", "TensorFlow", "802.11ac", "1440p", "BD-RXL", "C++"])
def test_abbreviations_are_kept_in_a_property(source):
    done = said(source, field="attribute:Format=" + source)
    assert (done.target, done.state) == (source, "kept")


def test_capitals_in_a_title_are_still_a_question():
    assert "QZTX" in said("QZTX Wooden Box").unknown
    assert "ZORBLY" in said("ZORBLY WOODEN BOX", field="option:Model=ZORBLY WOODEN BOX").unknown


def test_capitals_longer_than_three_are_not_another_word():
    assert said("MIDI Keyboard").target.startswith("MIDI")
    assert said("Midi Dress").target == "中长款连衣裙"


def test_what_counts_as_an_abbreviation():
    assert [span.text for span in abbreviations("Kilograms (kg), AVC 1440p", value=True)] == ["1440p", "kg", "AVC"]
    assert [span.text for span in abbreviations("AVC 1440p", value=False)] == ["1440p"]


def test_french_lists_borrow_english_words():
    assert said("Tenkeyless", "fr", "option:Clavier=Tenkeyless").target == "无数字键盘"
    assert said("Tenkeyless", "fr").unknown == ("Tenkeyless",)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Savon à base de lait de chèvre", "羊奶基香皂"),
        ("Coussin en forme de cœur", "心形靠垫"),
        ("Tissu résistant à l'huile", "耐油布料"),
        ("Pantalon taille haute pour femmes", "女士高腰裤子"),
    ],
)
def test_french_affixes(source, target):
    assert said(source, "fr").target == target

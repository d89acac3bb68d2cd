import itertools

import pytest

from seller_assistant.translating.context import Context
from seller_assistant.translating.localising import localise, localised, metric


def said(text, lang="en", **around):
    return [piece.target for piece in localise(text, lang, Context(**around))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Canoe Paddle, Ash 60"', ["152厘米"]),
        ("500 ml", ["500毫升"]),
        ("1.5L", ["1.5升"]),
        ("Smoked Salmon 8 oz", ["227克"]),
        ("Water Bottle 32 oz", ["946毫升"]),
        ("Lotion 4oz", ["118毫升"]),
        ("Soy Candle 8 oz", ["227克"]),
        ("8 fl. oz.", ["237毫升"]),
        ("2 lb", ["907克"]),
        ("5 lbs", ["2.3千克"]),
        ("1/2 lb", ["227克"]),
        ("1 gal", ["3.8升"]),
        ("8-10 in", ["20-25厘米"]),
        ("5'10\"", ["178厘米"]),
        ('12" x 8" x 3 1/2"', ["30×20×8.9厘米"]),
        ("30 x 20 x 10 cm", ["30×20×10厘米"]),
        ('30"L x 20"W', ["长76×宽51厘米"]),
        ("4 x 6 photo", ["4×6"]),
        ("2 x 500 ml", ["500毫升×2"]),
        ("6 ft", ["1.8米"]),
        ("1 yd", ["0.9米"]),
        ("350°F", ["177℃"]),
        ("-20°C", ["-20℃"]),
        ("65 mph", ["105公里/小时"]),
        ("100 sq ft", ["9.3平方米"]),
        ("120V 60W", ["120V", "60W"]),
        ("10000mAh", ["10000mAh"]),
        ("1,200 mg", ["1200毫克"]),
        ("½ cup", ["118毫升"]),
        ("12 cup coffee maker", ["12杯"]),
        ('55" TV', ["55英寸"]),
        ("29 inch wheel", ["29英寸"]),
        ("18k gold ring", ["18K"]),
        ("100%", ["100%"]),
        ("Set of 4", ["4件套"]),
        ("Set of Two", ["2件套"]),
        ("Pack of 12", ["12件装"]),
        ("12-pack", ["12件装"]),
        ("12 ct", ["12件装"]),
        ("3-piece set", ["3件套"]),
        ("a dozen", ["12件装"]),
        ("ages 3-5", ["适合3-5岁"]),
        ("ages 3+", ["适合3岁以上"]),
        ("6-12 months", ["6-12个月"]),
        ("3-in-1", ["三合一"]),
        ("size 10 in Black", ["10码"]),
        ("1960s", ["1960年代"]),
        ("$25", ["$25"]),
        ("no numbers here", []),
    ],
)
def test_english(text, expected):
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,5 kg", ["1.5千克"]),
        ("12 po", ["30厘米"]),
        ("10 pi", ["3米"]),
        ("1 200 ml", ["1200毫升"]),
        ("boîte de 12", ["12件装"]),
        ("ensemble de quatre", ["4件套"]),
        ("3 à 5 ans", ["3-5岁"]),
        ("dès 3 ans", ["适合3岁以上"]),
        ("taille 38", ["38码"]),
        ("sirop 8 oz", ["237毫升"]),
        ("huile de saumon 8 oz", ["237毫升"]),
    ],
)
def test_french(text, expected):
    assert said(text, "fr") == expected


def test_the_title_decides_about_an_option():
    assert said("8 oz", title="Maple Syrup") == ["237毫升"]
    assert said("8 oz", title="Smoked Salmon") == ["227克"]
    assert said("27 in", category="Electronics > Monitors") == ["27英寸"]


def test_originals_in_brackets_when_asked():
    assert localised("12 in", "en", Context(originals=True)) == "30厘米（12 in）"


@pytest.mark.parametrize(
    ("chinese", "source", "expected"),
    [
        ("它能装12盎司水", "It holds 12 oz of water", "它能装355毫升水"),
        ("重 8 盎司的三文鱼", "salmon of 8 oz", "重 227克的三文鱼"),
        ("长 10-12 英寸", "10-12 inches long", "长 25-30厘米"),
        ("55英寸电视", "a 55 inch TV", "55英寸电视"),
        ("约 5 lb", "about 5 lb", "约 2.3千克"),
    ],
)
def test_an_engines_chinese_becomes_metric(chinese, source, expected):
    assert metric(chinese, source, "en") == expected


def test_what_is_no_unit():
    assert said("4K TV") == []
    assert said('Old Soul - 016 "Breathtaking"') == ["016"]
    assert said("2 in 1") == ["二合一"]


def test_pieces_are_ordered_and_apart():
    text = "Set of 4 mugs 12 oz, 10 x 8 in, ages 3-5, 5'10\", 100% cotton, 2 x 500 ml"
    pieces = localise(text, "en")
    for before, after in itertools.pairwise(pieces):
        assert before.end <= after.start

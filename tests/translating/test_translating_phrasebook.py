import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_assistant.translating import glossary
from seller_assistant.translating.context import Context
from seller_assistant.translating.engines.phrasebook import Phrasebook

BOOK = Phrasebook(glossary.bundled(), ["Laurier & Fils"])


@pytest.mark.parametrize(
    ("title", "chinese"),
    [
        ("Organic Maple Syrup Gift Box 500 ml", "有机枫糖浆礼盒500毫升"),
        ("Lavender Goat Milk Soap", "薰衣草羊奶皂"),
        ("Hand-Poured Soy Candle", "手工浇注大豆蜡烛"),
        ("Birch Bark Notebook A5", "桦树皮笔记本A5"),
        ("Set of 4 Ceramic Mugs 12 oz", "陶瓷马克杯355毫升4件套"),
        ("Wool Toque with Pom Pom", "带毛球的羊毛针织帽"),
        ("Dog Leash for Large Dogs", "大型犬牵引绳"),
        ("Laurier & Fils Smoked Salmon 8 oz", "Laurier & Fils 烟熏三文鱼227克"),
        ("Women's Fleece-Lined Leggings, Black, M/L", "女士加绒打底裤 黑色 M/L"),
        ("Pack of 3 Wool Socks", "羊毛袜3双装"),
        ("Pair of Wool Socks", "羊毛袜一双"),
        ("1000 Piece Puzzle", "拼图1000片"),
        ("Made in Canada", "加拿大制造"),
        ("Gluten Free Oat Cookies", "无麸质燕麦曲奇"),
        ('55" Smart TV', "55英寸智能电视"),
    ],
)
def test_english_titles(title, chinese):
    done = BOOK.translate(title)
    assert done.target == chinese
    assert done.state == "machine"
    assert done.unknown == ()


@pytest.mark.parametrize(
    ("title", "chinese"),
    [
        ("Sirop d'érable biologique 500 ml", "有机枫糖浆500毫升"),
        ("Savon au lait de chèvre à la lavande", "薰衣草羊奶皂"),
        ("Bas de laine mérinos pour hommes", "男士美利奴羊毛袜"),
        ("Mitaines rouges en laine", "红色羊毛连指手套"),
        ("Tuque de laine avec pompon", "带毛球的羊毛针织帽"),
        ("Petit sac à main en cuir noir", "小号黑色皮革手提包"),
        ("Couverture pour bébé en coton biologique", "有机棉婴儿毯"),
    ],
)
def test_french_titles(title, chinese):
    assert BOOK.translate(title, "fr").target == chinese


@pytest.mark.parametrize(
    ("field", "text", "chinese", "state"),
    [
        ("option:Size=S", "S", "S", "kept"),
        ("option:Size=M/L", "M/L", "M/L", "kept"),
        ("option:Size=XL", "XL", "XL", "kept"),
        ("option:Size=Extra Large", "Extra Large", "特大号", "machine"),
        ("option:Size=One Size", "One Size", "均码", "machine"),
        ("option:Colour=Navy Blue", "Navy Blue", "藏青色", "machine"),
        ("option:Colour=Orange", "Orange", "橙色", "machine"),
        ("option:Size=8 oz", "8 oz", "227克", "machine"),
        ("option:Pack=Pack of 12", "Pack of 12", "12件装", "machine"),
        ("option:Size", "Size", "尺码", "machine"),
        ("attribute:Material=x", "80% Merino Wool, 20% Nylon", "80%美利奴羊毛、20%尼龙", "machine"),
        ("category", "Food > Syrup", "食品 > 糖浆", "machine"),
        ("description/1", "Hand wash cold. Lay flat to dry.", "冷水手洗。平铺晾干。", "machine"),
        ("title", "LF-1001-250", "LF-1001-250", "kept"),
        ("title", "0628451234567", "0628451234567", "kept"),
    ],
)
def test_fields(field, text, chinese, state):
    done = BOOK.translate(text, "en", field)
    assert (done.target, done.state) == (chinese, state)


def test_unknown_words_stay_and_are_named():
    done = BOOK.translate("Snorglewump Blanket")
    assert done.state == "needs-editing"
    assert done.unknown == ("Snorglewump",)
    assert "Snorglewump" in done.target
    assert [span.kind for span in done.spans] == ["unknown", "term"]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("You will love this soft wool blanket.", "en"),
        ("Whipped maple syrup, smooth enough to spread on toast. It contains no dairy.", "en"),
        ("Sirop foncé et généreux de notre érablière. Vous allez adorer.", "fr"),
    ],
)
def test_sentences_are_left_and_say_so(text, lang):
    done = BOOK.translate(text, lang, "description/1")
    assert (done.target, done.state) == ("", "needs-engine")


def test_colours_scents_and_metals_by_context():
    assert BOOK.translate("Vanilla Candle").target == "香草蜡烛"
    assert BOOK.translate("Orange T-Shirt").target == "橙色T恤"


def test_a_brand_is_never_translated():
    done = BOOK.translate("Red Maple Wool Socks", context=Context(brands=("Red Maple",)))
    assert done.target.startswith("Red Maple ")
    assert "红" not in done.target


WORDS = st.sampled_from(
    [
        "Wool",
        "Socks",
        "Maple",
        "Syrup",
        "Red",
        "Large",
        "with",
        "for",
        "in",
        "of",
        "and",
        "Gift",
        "Box",
        "500ml",
        "12oz",
        "(Set",
        "of",
        "4)",
        "A5",
        "XJ-200",
        "Zorbly",
        '60"',
        "3-5",
        "/",
        "-",
        "|",
        ",",
        "&",
        "Laurier",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=10), st.sampled_from(["en", "fr"]))
def test_the_spans_cover_the_source_and_nothing_unknown_is_lost(words, lang):
    text = " ".join(words)
    done = BOOK.translate(text, lang)
    if done.state == "needs-engine":
        return
    assert re.sub(r"\s", "", "".join(span.source for span in done.spans)) in ("", re.sub(r"\s", "", text))
    for word in done.unknown:
        assert word in done.target
    if "XJ-200" in words:
        assert "XJ-200" in done.target


@settings(max_examples=200, deadline=None)
@given(
    st.text(max_size=60),
    st.sampled_from(["en", "fr", "de"]),
    st.sampled_from(["title", "category", "description/1", "option:a=b"]),
)
def test_any_text_is_survived(text, lang, field):
    done = BOOK.translate(text, lang, field)
    assert isinstance(done.target, str)

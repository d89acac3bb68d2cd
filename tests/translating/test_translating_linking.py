"""What stands between words: plugs, slashes, keys, threads and angles; and what only looks like another word."""

import pytest

from seller_assistant.translating.engines.phrasebook import Phrasebook, is_sentence
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.localising import localised
from seller_assistant.translating.protecting import initials

BOOK = Phrasebook(bundled())


def said(text, field="title"):
    return BOOK.translate(text, "en", field)


@pytest.mark.parametrize(
    ("title", "chinese"),
    [
        ("USB to HDMI Adapter", "USB转HDMI适配器"),
        ("HDMI to VGA", "HDMI转VGA"),
        ("XLR to 3.5mm Cable", "XLR转3.5毫米数据线"),
        ("T-shirt S to XL", "T恤S至XL"),
        ("360-Degree Rotating Phone Holder", "360度旋转手机支架"),
        ("Ski & Snowboard Glide Wax", "滑雪板与单板滑行蜡"),
        ("Eb Cornet", "Eb短号"),
        ("Front Porch Sign", "前门廊标牌"),
        ("Back Massager", "背部按摩器"),
        ("Black color mug", "黑色马克杯"),
        ("S-trap", "S型存水弯"),
        ("Ratchet Strap", "棘轮捆绑带"),
        ("No drying time", "无干燥时间"),
        ("Puzzle fits ages 3-5", "拼图 适合3-5岁"),
        ("Standard Ligatures", "标准哨卡"),
        ("Type Q Bag", "Q型包"),
        ("Cabinet W/O Drawer", "无抽屉柜"),
        ("Short Jeans Pants", "短牛仔裤"),
        ("Ladies Dress Black", "女士连衣裙 黑色"),
        ("Sneakers Orange", "运动鞋 橙色"),
        ("Floor Jack 3 Ton", "卧式千斤顶3吨"),
        ("Bird Feeder Squirrel Proof", "防松鼠喂鸟器"),
        ("Aquarium Sand", "水族箱沙"),
        ("Waffle Maker Machine", "华夫饼机"),
        ("Dried Salmon (~500g)", "干三文鱼（约500克）"),
        ("Espresso Cup", "浓缩咖啡杯"),
        ("Espresso Desk", "深咖啡色书桌"),
        ("2-Story Playhouse", "2层儿童游戏屋"),
        ("iPod nano Case", "iPod nano保护壳"),
        ("Cookware items included", "包含炊具"),
    ],
)
def test_titles(title, chinese):
    done = said(title)
    assert (done.target, done.unknown) == (chinese, ())


def test_other_words_are_not_joined_by_to():
    assert "转" not in said("Zorbly to Blonk").target


@pytest.mark.parametrize(
    ("value", "chinese"),
    [
        ("Ab major", "降A大调"),
        ("F# minor", "升F小调"),
        ("30° to 75°", "30-75°"),
        ("Socket AM3+", "AM3+插槽"),
        ("SIM card type 2", "SIM卡类型2"),
        ("Type 2 diabetes", "2型糖尿病"),
        ("AMD Athlon X2", "AMD速龙X2"),
        ("Front", "正面"),
        ("PoE support", "支持PoE"),
        ("Celsius (°C)", "摄氏度（°C）"),
    ],
)
def test_values(value, chinese):
    done = said(value, "option")
    assert (done.target, done.state) == (chinese, "machine")


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("1/4 inch NPT", "1/4英寸 NPT"),
        ("1-1/4 inch NPT", "1-1/4英寸 NPT"),
        ("5/8 inch-27", "5/8英寸-27"),
        ("2-1/2 inch", "6.4厘米"),
        ("1-3 inch", "2.5-7.6厘米"),
        ("20g~30g", "20-30克"),
        ("800g-1.3kg", "800克-1.3千克"),
        ("3/2mm", "3/2毫米"),
    ],
)
def test_threads_keep_their_inches(text, chinese):
    assert localised(text, "en") == chinese


def test_short_forms_in_brackets_stay():
    assert [span.text for span in initials("Polyethylene terephthalate (PET)")] == ["PET"]
    assert [span.text for span in initials("Summer hat (NEW)")] == []
    assert said("Polyethylene terephthalate (PET)").target.endswith("（PET）")


def test_the_name_of_a_property_is_no_sentence():
    assert not is_sentence("Trash can features", "en", "attribute")
    assert said("Trash can features", "attribute").target == "垃圾桶特点"


@pytest.mark.parametrize(
    ("name", "chinese"),
    [
        ("Motor vehicle type", "机动车类型"),
        ("Optical drive type", "光驱类型"),
        ("Smart watch features", "智能手表功能"),
        ("Bra closure type", "文胸闭合方式"),
    ],
)
def test_a_property_is_named_after_the_whole_thing(name, chinese):
    assert said(name, "attribute").target == chinese

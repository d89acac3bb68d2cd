"""Taiwan's own words: the glossary's column, and the list for what the glossary does not know."""

import pytest
from opencc import OpenCC

from seller_assistant import resources
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.pipeline import Request, Translator
from seller_assistant.translating.scripts import written_for

TAIWAN = Translator(bundled(), locale="zh-TW")
# written the same in both scripts, at least in some words
BOTH = frozenset("床游台群吃斗皂岩苧里唇秘划夸干灶几胜郁厘占跖丑松谷姜范系周布制表面板只准冲折注卷志胡岳扣升佣伙峰")


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("USB Flash Drive", "隨身碟"),
        ("Wireless Mouse", "無線滑鼠"),
        ("Laser Printers", "雷射印表機"),
        ("External Hard Drive", "行動硬碟"),
        ("Sofa", "沙發"),
        ("Billiard Table", "撞球桌"),
        ("Ballpoint Pens", "原子筆"),
        ("Plastic Bag", "塑膠袋"),
        ("Screwdriver", "螺絲起子"),
    ],
)
def test_shops_of_taiwan_have_their_own_words(english, chinese):
    assert TAIWAN.one(Request(english)).target == chinese


def test_hong_kong_reads_its_own_characters():
    said = Translator(bundled(), locale="zh-HK").one(Request("Sofa Bed")).target
    assert said in ("沙發牀", "沙發床")


@pytest.mark.parametrize(
    ("simplified", "taiwan"),
    [
        ("干芒果片", "乾芒果片"),
        ("树干", "樹幹"),
        ("抗干扰", "抗干擾"),
        ("手冲咖啡", "手沖咖啡"),
        ("胸背带", "胸背帶"),
        ("紧固件", "緊固件"),
        ("30厘米不锈钢尺子", "30公分不鏽鋼尺子"),
        ("长3米，重2千克", "長3公尺，重2公斤"),
        ("2米7", "2公尺7"),
        ("大米5千克", "大米5公斤"),
        ("无添加糖", "無添加糖"),
        ("台湾高山茶", "台灣高山茶"),
        ("支持蓝牙连接的鼠标", "支援藍牙連接的滑鼠"),
    ],
)
def test_text_nobody_has_a_term_for(simplified, taiwan):
    assert written_for(simplified, "zh-TW") == taiwan


def test_every_row_says_it_for_taiwan():
    traditional = OpenCC("s2t")
    for path in sorted((resources.resources() / "glossary").glob("*.tsv")):
        head, *lines = path.read_text(encoding="utf-8").splitlines()
        column = head.split("\t").index("zh_TW")
        for number, line in enumerate(lines, 2):
            said = line.split("\t")[column]
            suggestion = "" if said else written_for(line.split("\t")[column - 1], "zh-TW")
            assert said, f"{path.name}:{number} has no zh_TW; perhaps {suggestion}"
            wrong = [c for c in said if c not in BOTH and traditional.convert(c) != c]
            assert not wrong, f"{path.name}:{number} {said}: {''.join(wrong)}"


def test_the_list_itself_is_traditional():
    head, *lines = (resources.resources() / "phrasebook" / "taiwan.tsv").read_text(encoding="utf-8").splitlines()
    assert head == "zh_CN\tzh_TW"
    traditional = OpenCC("s2t")
    for line in lines:
        plain, taiwan = line.split("\t")
        assert plain
        assert taiwan
        assert not [c for c in taiwan if c not in BOTH and traditional.convert(c) != c], line

import csv
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seller_assistant import resources
from seller_assistant.checking.checks.advertising import WHY
from seller_assistant.checking.lexicon import Lexicon, Word, lexicon

WORDS = lexicon()


def found(text):
    return [hit.word.text for hit in WORDS.hits(text)]


@pytest.mark.parametrize(
    "text",
    ["最小尺码S", "最大尺码", "最大承重5公斤", "最大容量500毫升", "最大的尺寸", "最低温度-20℃",
     "最高水温60℃", "最长可达3米",
     "最后加入枫糖", "最近更新", "最多可放12个", "最佳食用日期见包装", "第一次使用前清洗", "第一层为羊毛",
     "100%棉",
     "100% 美利奴羊毛", "100％有机棉", "材质：100%", "成分:棉100%", "100%再生聚酯纤维", "万能扳手", "姓名牌",
     "钱包退换",
     "保证金", "高级灰", "质保一年", "绝对湿度", "NO.10 针", "1100%", "保质期12个月", "巴氏杀菌牛奶", "特级初榨橄榄油",
     "舒适的羊毛袜", "加拿大枫糖浆500毫升", "安全带", "正方形", "一次性手套", "永久记号笔", "早日康复贺卡", "军用水壶",
     "宝宝的第一双学步鞋", "第一本图画书", "最好用冷水手洗",
     "最好不要烘干", "空间最大化", "招财猫摆件",
     "最大气压3巴", "最大分辨率1920×1080", "最大骑行者体重100公斤", "最低档位离地20厘米",
     "一流线型设计", "冠军蓝运动袜", "发烧友耳机", "我们承诺七天内发货"],
)  # fmt: skip
def test_ordinary_text_is_left_alone(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("最佳礼物", ["最佳礼物"]), ("全国最佳", ["全国最佳"]), ("国家级品质", ["国家级"]), ("最高级羊毛", ["最高级"]),
     ("第一品牌", ["第一品牌"]), ("销量第一的枫糖", ["销量第一"]), ("no.1 之选", ["NO.1"]), ("TOP1", ["TOP1"]),
     ("100%有效", ["100%有效"]), ("100％天然", ["100%天然"]), ("治疗失眠", ["治疗", "失眠"]),
     ("能治疗湿疹", ["能治疗", "湿疹"]), ("药妆面霜", ["药妆"]),
     ("最好最软", ["最好", "最"]), ("最大承重最强", ["最强"]),
     ("最后一天抢购", ["最后一天", "抢购"]), ("最小尺码也是最好", ["最好"])],
)  # fmt: skip
def test_forbidden_words_are_found_longest_first(text, words):
    assert found(text) == words


@pytest.mark.parametrize(
    ("text", "softer"),
    [("最好的袜子", "很好的袜子"), ("第一品牌枫糖", "知名品牌枫糖"), ("最小尺码S，顶级羊毛", "最小尺码S，优质羊毛"),
     ("100%棉，独一无二", "100%棉，独特"), ("国家级羊毛", "国家级羊毛")],
)  # fmt: skip
def test_softening_changes_only_what_is_risky_and_has_a_softer_word(text, softer):
    assert WORDS.soften(text) == softer


@pytest.mark.parametrize(
    "text",
    ["专治各种脚臭", "有助于降低胆固醇", "改善视力", "预防近视", "护肝解酒", "强身健体", "排出体内毒素", "三天告别痘痘",
     "央视同款", "国礼", "行业标杆", "销量第1", "史诗级降价", "错过等一年", "博士研发", "开光手串", "抑制癌细胞生长",
     "告别失眠", "增强抵抗力", "年轻十岁", "宫廷御用", "再不买就没了"],
)  # fmt: skip
def test_claims_that_sellers_are_fined_for_are_found(text):
    assert found(text)


@pytest.mark.parametrize(
    "text", ["能治疗湿疹", "可有效治疗失眠", "治疗关节炎", "消炎止咳", "护发治疗失眠", "本品治疗效果好", "祛痘祛疤"]
)
def test_a_claim_about_an_illness_has_no_softer_wording(text):
    assert WORDS.hits(text)
    assert WORDS.soften(text) == text
    assert not any(hit.word.softer for hit in WORDS.hits(text)), "nor is one named"


def test_a_medical_word_of_another_clause_is_softened():
    assert WORDS.soften("护发治疗，滋润。可治愈失眠") == "护发护理，滋润。可治愈失眠"


@pytest.mark.parametrize(
    ("text", "softer"),
    [("最美味", "美味"), ("最优雅", "优雅"), ("最强劲", "强劲"), ("最新款", "新款"),
     ("最纯净", "纯净"), ("最快捷", "快捷"),
     ("最高级别", "高级别"), ("最佳的选择", "很好的选择"), ("最佳效果", "良好效果"),
     ("绝对不会褪色", "不会褪色"),
     ("完美融合", "自然融合"), ("史上最强", "强劲"), ("世界上最舒适的床垫", "舒适的床垫"),
     ("世界顶级羊绒", "优质羊绒"), ("最优选择", "好选择"), ("永久保修", "长期保修"),
     ("最薄的毯子", "很薄的毯子"), ("药妆面膜", "护肤面膜")],
)  # fmt: skip
def test_softer_words_read_on(text, softer):
    assert WORDS.soften(text) == softer
    assert not found(softer)


FRAMES = ("{}", "本品{}。", "{}的产品", "这是{}款", "非常{}", "{}，舒适")


def test_softened_text_is_clean_wherever_the_word_stands():
    for word in WORDS.words:
        for frame in FRAMES if word.softer else ():
            text = WORDS.soften(frame.format(word.text))
            assert not found(text), (word.text, frame, text)


def test_every_word_is_found_alone_and_its_softer_wording_is_clean():
    for word in WORDS.words:
        assert found(word.text) == [word.text]
        assert word.severity in ("error", "warning")
        assert word.reason in WHY
        assert not found(word.softer), word


def test_no_word_stands_twice():
    texts = [word.text for word in WORDS.words]
    assert len(texts) == len(set(texts)) >= 150


def test_every_allowed_pattern_has_a_reason_and_compiles():
    path = resources.resources() / "advertising" / "allowed.tsv"
    with path.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(rows) > 40
    for row in rows:
        assert row["why"]
        assert not re.compile(row["pattern"]).match(""), row


@pytest.mark.parametrize(
    ("source", "causes"),
    [("The BEST wool socks", ("BEST",)), ("#1 maple syrup", ("#1",)), ("Cures colds", ("Cures",)),
     ("Perfect, unique gift", ("Perfect", "unique")), ("Le meilleur sirop", ("meilleur",)), ("Bestow a gift", ()),
     ("Best-selling tuque", ("Best-selling",)), ("Wool socks", ())],
)  # fmt: skip
def test_the_words_that_lead_there(source, causes):
    assert WORDS.causes(source) == causes


def test_the_cause_of_one_word():
    best = next(w for w in WORDS.words if w.text == "最佳")
    assert WORDS.cause_of(best, "The Best Socks") == "Best"
    assert WORDS.cause_of(best, "Warm socks") == ""


@given(st.lists(st.sampled_from([*(w.text for w in WORDS.words[:60]), "羊毛", "100%棉", "最小尺码", " ", "İ", "a1"])))
def test_hits_are_in_order_and_do_not_overlap(parts):
    text = "".join(parts)
    end = 0
    for hit in WORDS.hits(text):
        assert end <= hit.start < hit.end <= len(text)
        assert text[hit.start : hit.end].lower() == hit.word.text.lower()
        end = hit.end


def test_an_empty_lexicon_finds_nothing():
    assert Lexicon((), ()).hits("最佳") == []
    assert Lexicon((), ()).causes("best") == ()
    assert Lexicon((Word("最佳", "error", "absolute", "", ()),), ()).soften("最佳") == "最佳"


def test_what_several_published_lists_share_is_found(shared):
    path = shared / "data" / "advertising" / "candidates_merged.tsv"
    with path.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
    terms = [row["term"] for row in rows if int(row["n_sources"]) >= 2]
    missed = [term for term in terms if not found(term)]
    assert len(missed) <= 0.05 * len(terms), missed


def test_ordinary_product_words_give_few_false_alarms(shared):
    with (shared / "data" / "terms" / "values.tsv").open(encoding="utf-8", newline="") as handle:
        terms = [row["zh_CN"] for row in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE)]
    alarms = [term for term in terms if found(term)]
    assert len(alarms) < 0.01 * len(terms), alarms


def test_a_boast_of_two_words_is_softened_as_one_and_names_its_cause():
    words = lexicon()
    (hit,) = words.hits("世界最佳丝巾")
    assert (hit.word.text, hit.word.severity) == ("世界最佳", "error")
    assert words.soften("世界最佳丝巾") == "优选丝巾"
    assert words.cause_of(hit.word, "The best scarf there is") == "best"


def test_two_boasts_with_the_same_softer_word_are_said_once():
    assert lexicon().soften("消炎止痛的茶") == "舒缓的茶"


def test_proof_by_a_clinic_and_today_only_are_told():
    assert found("临床证明有效") == ["临床证明"]
    assert found("仅限今日") == ["仅限今日"]

"""Words with more than one sense: the ordinary one in an ordinary title, a trade's own where the trade is spoken of."""

import pytest

from seller_assistant.translating.context import Context
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import bundled, load

BOOK = Phrasebook(bundled())


def said(text, lang="en", field="title", context=None):
    return BOOK.translate(text, lang, field, context or Context()).target


@pytest.mark.parametrize(
    ("title", "other", "shelf", "sense"),
    [
        ("Infant Safe Nail Clipper Set, Infant Safe", "保险箱", "Safes", "保险箱"),
        ("Lamp Base Cover", "垒包", "Baseball Base", "垒包"),
        ("2-Level Plant Stand", "水平仪", "Spirit Level", "水平"),
        ("Wholesale Club Sign", "球杆", "Golf Club Set", "球杆"),
        ("Harvard Canvas Belt", "皮带", "Engine Belt", "皮带"),
        ("Kitchen Slide Cutter", "载玻片", "Microscope Slide", "载玻片"),
        ("Gold Net Balls", "无挡板篮球", "Netball", "无挡板篮球"),
        ("14mm Top Beads", "陀螺", "Spinning Top", "陀螺"),
        ("Sew-on Coat Button", "按钮", "Push Button", "按钮"),
    ],
)
def test_a_rare_sense_needs_its_trade(title, other, shelf, sense):
    assert other not in said(title)
    assert sense in said(shelf, field="category")


@pytest.mark.parametrize(
    ("title", "chinese"),
    [
        ("Dishwasher Safe Mug", "可用洗碗机清洗马克杯"),
        ("Entry Level Guitar", "入门级吉他"),
        ("Kids Slide and Swing Set", "儿童滑梯和秋千套装"),
        ("Vacuum Tumbler", "真空随行杯"),
        ("All-in-one Body Wash", "多合一沐浴露"),
        ("Active Eye Cream", "活性眼霜"),
        ("White Floral Sticker", "白色碎花贴纸"),
        ("Mouse, Wireless", "鼠标 无线"),
        ("Felt Mouse Ornament", "毛毡老鼠摆件"),
        ("Handmade earrings - cherries", "手工耳环 樱桃"),
        ("Medicine Bag", "药包"),
        ("Lean-To Greenhouse", "倚墙式温室"),
        ("A-Frame Garden Shelf", "A字形花园置物架"),
        ("Corner Base Cabinet", "转角地柜"),
        ("Lounger Chair", "躺椅"),
        ("Soap with no scent", "无香味香皂"),
        ("Shrimp w/ no shell", "无贝壳虾"),
    ],
)
def test_ordinary_titles(title, chinese):
    assert said(title) == chinese


def test_a_title_that_opens_with_a_well_known_maker_keeps_its_name():
    assert said("Coach Brown Traditional Bag").startswith("Coach")


@pytest.mark.parametrize("code", ["Manual", "Flat", "Mobile"])
def test_a_choice_that_says_only_one_word_describes(code):
    assert said(code, field="option:Kind=" + code) in ("手动", "平面", "扁平", "平", "移动式")


@pytest.mark.parametrize(
    ("name", "chinese"),
    [
        ("Image sensor size", "图像传感器尺寸"),
        ("Hitch class", "拖车钩等级"),
        ("Drive size", "驱动头尺寸"),
        ("Medium", "介质"),
        ("Helmet shade design", "头盔遮阳设计"),
        ("Time signatures", "拍号"),
        ("Suitable for door type", "适用门类型"),
        ("Diving/Snorkeling equipment included", "包含潜水/浮潜装备"),
        ("Calculator features", "计算器功能"),
        ("Stroller features", "婴儿推车特点"),
        ("ESRB rating", "ESRB分级"),
    ],
)
def test_names_of_properties(name, chinese):
    assert said(name, field="attribute") == chinese


@pytest.mark.parametrize(
    ("name", "chinese"),
    [
        ("Caractéristiques de l’arc/arbalète", "弓/弩特点"),
        ("Type de rasoir/tondeuse", "剃须刀/电推剪类型"),
        ("Articles de literie inclus", "包含床上用品"),
        ("Convient au type de porte", "适用门类型"),
        ("Taille de la lampe", "灯尺寸"),
    ],
)
def test_french_names_of_properties(name, chinese):
    assert said(name, "fr", "attribute") == chinese


def test_short_names_in_brackets_on_lists_take_half_the_width():
    assert said("Macedonian Denar (MKD)", field="option:Currency=x").endswith("(MKD)")
    assert "（" in said("Wool Hat (MKD)")


def test_a_number_that_is_no_measure_keeps_its_point():
    assert "0.02" in said("ОСР-0.02/0.2 220/220,шт")


def test_the_rare_senses_are_those_of_their_file(tmp_path):
    head = "en\tfr\tzh_CN\tkind\tdomain\n"
    (tmp_path / "a.tsv").write_text(head + "zib\t\t甲\tnoun\tgeneral\nzorb\t\t丙\tnoun\tsports\n", encoding="utf-8")
    (tmp_path / "more-senses.tsv").write_text(head + "zib\t\t乙\tnoun\tsports\n", encoding="utf-8")
    book = Phrasebook(load(tmp_path))
    assert book.translate("zib").target == "甲"
    assert "乙" in book.translate("zorb zib").target
    assert book.translate("zib", context=Context("zorb")).target == "乙"

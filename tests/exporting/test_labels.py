"""The Chinese label: every line from a fact, nothing made up, the notice as the circular has it."""

from decimal import Decimal
from html.parser import HTMLParser

import pytest

from seller_assistant.catalog import Attribute, Money, Product, Variant
from seller_assistant.exporting.label import NOTICE, label, label_html, label_text, notice_text
from seller_assistant.listing.composing import compose
from seller_assistant.listing.telling import net_content, span
from seller_assistant.marketplaces import facts
from seller_assistant.phrases import Wording
from seller_assistant.pricing.quoting import quotes
from seller_assistant.pricing.rule import Rule
from seller_assistant.translating.units import units as fresh

MARKET = facts.load("tmall-global")
CHINESE = {"title": "保湿面霜", "option:Size": "规格", "attribute:Ingrédients": "成分",
           "attribute:Ingrédients=Eau, miel": "水、蜂蜜"}  # fmt: skip


def draft(chinese=None, **changes):
    given = {
        "id": 1, "title": "Crème <hydratante>", "source_lang": "fr", "brand": "Nord", "origin_country": "Canada",
        "net_weight": "50 ml", "ingredients": "Eau, miel", "manufacturer": "Labo & Fils", "shelf_life": "36 mois",
        "manufacturer_address": "1 rue Nord, Québec", "storage": "", "hs_code": "3304.99",
        "variants": (Variant("C-1", gtin="036000291452", price=Money(Decimal(30), "CNY")),),
    }  # fmt: skip
    made = Product(**(given | changes))
    known = CHINESE if chinese is None else chinese
    units = [u.with_(target=known.get(u.field, ""), state="machine" if u.field in known else "needs-engine")
             for u in fresh(made)]  # fmt: skip
    return compose(made, units, quotes(made, Rule(), currency="CNY"), MARKET)


def test_each_line_of_the_label_is_a_fact_of_the_list():
    assert label_text(draft()).splitlines() == [
        "中文电子标签", "商品名称：Nord保湿面霜", "品牌：Nord", "净含量：50毫升", "成分：水、蜂蜜",
        "原产国（地区）：加拿大", "生产商：Labo & Fils",
        "生产商地址：1 rue Nord, Québec", "保质期：36个月", "条形码：036000291452",
    ]  # fmt: skip
    assert label(draft()).missing == ("storage",)


def test_what_is_not_chinese_yet_is_left_out_and_named():
    made = draft({"title": "保湿面霜"})
    assert "成分" not in label_text(made)
    assert label(made).missing == ("ingredients", "storage")
    bare = draft({}, net_weight="", ingredients="", manufacturer="", hs_code="6505.00", manufacturer_address="")
    assert label(bare).missing == ("title", "net_weight", "manufacturer", "manufacturer_address")


def test_an_attribute_called_so_is_the_fact():
    made = draft(ingredients="", attributes=(Attribute("Ingrédients", "Eau, miel"),))
    assert "成分：水、蜂蜜" in label_text(made)


def test_food_has_another_word_for_what_it_is_made_of():
    assert "配料：水、蜂蜜" in label_text(draft(hs_code="2106"))
    assert "配料／成分：水、蜂蜜" in label_text(draft(hs_code=""))


class _Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.wrong = [], []

    def handle_starttag(self, tag, attrs):
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


@pytest.mark.parametrize("language", ["en", "fr", "zh_CN"])
def test_the_page_has_both_languages_and_escapes_what_the_list_says(language):
    page = label_html([draft(), draft({})], Wording.load(language))
    tags = _Tags()
    tags.feed(page)
    assert (tags.open, tags.wrong) == ([], [])
    assert "Labo &amp; Fils" in page
    assert "Crème &lt;hydratante&gt;" in page
    for chinese, _ in NOTICE:
        assert page.count(chinese) == 1
    assert "<script" not in page
    assert "http://" not in page.replace("http-equiv", "")


def test_the_notice_says_the_three_things():
    text = notice_text()
    assert [line[0] for line in text.splitlines()[1:]] == ["1", "2", "3"]
    for words in ("可能与我国标准存在差异", "可能无中文标签", "不得再次销售"):
        assert words in text


@pytest.mark.parametrize(
    ("text", "said"),
    [("250 g", "250克"), ("1,5 kg", "1.5千克"), ("500ml", "500毫升"), ("75 cl", "750毫升"), ("1 L", "1升"),
     ("12 oz", "340克"), ("0.33 l", "0.33升"), ("2 litres", "2升"), ("500克", "500克"), ("a jar", ""), ("", "")],
)  # fmt: skip
def test_amounts_in_chinese(text, said):
    assert net_content(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [("24 months", "24个月"), ("2 years", "2年"), ("18 mois", "18个月"), ("1 an", "1年"), ("90 Tage", "90天"),
     ("6 weeks", "6周"), ("保质期两年", "保质期两年"), ("best within a year", "")],
)  # fmt: skip
def test_spans_of_time_in_chinese(text, said):
    assert span(text) == said
    assert span("18 mois", "zh-TW") == "18個月"

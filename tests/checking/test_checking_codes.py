"""The checks of codes, choices, prices, lengths, script and facts, and what several products share."""

from dataclasses import replace
from decimal import Decimal

import pytest

from seller_assistant.catalog import Attribute, Money, Origin, Picture, Product, Variant, Weight
from seller_assistant.checking.checking import check
from seller_assistant.checking.checks.advertising import WHY
from seller_assistant.checking.lexicon import lexicon
from seller_assistant.checking.registry import CHECKS
from seller_assistant.checking.shared import Shared
from seller_assistant.listing.composing import compose
from seller_assistant.marketplaces import facts, overlay
from seller_assistant.pricing.quoting import quotes
from seller_assistant.pricing.rule import Rule
from seller_assistant.translating.checks.registry import ACROSS as TEXT_ACROSS
from seller_assistant.translating.checks.registry import CHECKS as TEXT_CHECKS
from seller_assistant.translating.units import units as fresh

TAOBAO = facts.load("taobao")
SHOPEE = facts.load("shopee-tw")
CHINESE = {
    "title": "美利奴羊毛帽", "category": "帽子", "option:Colour": "颜色", "option:Colour=Red": "红色",
    "option:Colour=Navy": "藏青色", "description/1": "手工编织的羊毛帽，温暖舒适，可机洗，适合冬天戴着出门散步滑雪",
}  # fmt: skip
RED = Variant("T-R", gtin="036000291452", options=(("Colour", "Red"),), price=Money(Decimal(100), "CNY"), stock=3,
              weight=Weight(Decimal(120)))  # fmt: skip
NAVY = Variant("T-N", options=(("Colour", "Navy"),), price=Money(Decimal(110), "CNY"), stock=2)


def product(*variants, **changes):
    given = {
        "id": 5, "title": "Wool Toque", "category": "Hats", "origin_country": "CA", "description": "<p>Hand knit</p>",
        "brand": "Nord", "pictures": (Picture(1, "a.jpg", sha256="aa", width=900, height=900),),
        "variants": variants or (RED, NAVY), "origin": Origin("spring.xlsx", "Sheet1", 17),
    }  # fmt: skip
    return Product(**(given | changes))


def draft(made, chinese=None, market=TAOBAO):
    known = CHINESE | (chinese or {})
    units = [
        u.with_(target=known[u.field], state="machine") if known.get(u.field) else u.with_(state="needs-engine")
        for u in fresh(made, market.locale)
    ]
    return compose(made, units, quotes(made, Rule(), currency="CNY"), market)


def found(id_, made=None, chinese=None, market=TAOBAO, shared=None):
    told = (draft(made or product(), chinese, market), market)
    return [f for f in (check(*told) if shared is None else check(*told, shared)) if f.check == id_]


def test_checks_of_listings_and_of_translations_have_ids_of_their_own():
    texts = {c.id for c in (*TEXT_CHECKS, *TEXT_ACROSS)}
    assert texts.isdisjoint(c.id for c in CHECKS)


@pytest.mark.parametrize("code", ["036000291452", "9780306406157", "0306406152", "96385074", ""])
def test_a_barcode_that_fits(code):
    assert found("barcode-wrong", product(replace(RED, gtin=code), NAVY)) == []


@pytest.mark.parametrize("code", ["036000291453", "12345", "ABC"])
def test_a_barcode_that_cannot_be(code):
    (one,) = found("barcode-wrong", product(replace(RED, gtin=code), NAVY))
    assert one.severity == "warning"
    assert code in str(one.message)
    assert one.sku == "T-R"


def test_a_barcode_twice_in_a_product_or_on_two():
    (one,) = found("barcode-twice", product(RED, replace(NAVY, gtin=RED.gtin)))
    assert "2 variants" in str(one.message)
    shared = Shared(gtins={"36000291452": ((5, "T"), (9, "MUG"))})
    (other,) = found("barcode-twice", shared=shared)
    assert "MUG" in str(other.message)
    assert found("barcode-twice", shared=Shared(gtins={"36000291452": ((5, "T"),)})) == []


def test_a_sku_that_another_product_has():
    (one,) = found("sku-elsewhere", shared=Shared(skus={"T-N": ((5, "Wool Toque"), (7, "Wool Hat"))}))
    assert (one.sku, one.severity) == ("T-N", "warning")
    assert "Wool Hat" in str(one.message)
    assert found("sku-elsewhere") == []


def test_a_sku_that_is_too_long():
    (one,) = found("sku-too-long", product(replace(RED, sku="T" * 65), NAVY))
    assert one.source == TAOBAO.source("sku_code_max")
    assert found("sku-too-long", product(replace(RED, sku="T" * 64), NAVY)) == []


@pytest.mark.parametrize(
    ("code", "wrong"),
    [("6505.00", False), ("6505009900", False), ("65 05 00", False), ("", False), ("6505", True), ("99", True),
     ("980100", True), ("770100", True), ("hat", True), ("65050099001234567", True)],
)  # fmt: skip
def test_the_form_of_a_customs_code(code, wrong):
    assert bool(found("hs-code", product(hs_code=code))) is wrong


def test_a_variant_without_a_choice():
    (one,) = found("variants-incomplete", product(RED, replace(NAVY, options=())))
    assert (one.severity, one.sku) == ("error", "T-N")
    assert "Colour" in str(one.message)
    assert found("variants-incomplete") == []


def test_choices_too_many_and_too_long():
    options = (("Colour", "Red"), ("Size", "S"), ("Cut", "A"))
    made = product(replace(RED, options=options))
    (one,) = found("options-too-many", made, market=SHOPEE)
    assert one.severity == "error", "the template itself says so"
    assert found("options-too-many", made)[0].severity == "warning"
    long = {"option:Colour=Red": "红" * 21, "option:Colour": "颜" * 15}
    assert [f.field for f in found("option-too-long", chinese=long, market=SHOPEE)] == [
        "option:Colour", "option:Colour=Red",
    ]  # fmt: skip
    assert found("option-too-long", chinese=long) == []


def test_prices_too_low_and_too_far_apart():
    dearer = overlay.overlaid(TAOBAO, {"price_min": (overlay.read_value(TAOBAO, "price_min", "1000.5"), "2026-11-22")})
    low = found("price-too-low", market=dearer)
    assert [(f.sku, f.severity) for f in low] == [("T-R", "error"), ("T-N", "error")]
    assert "1000.5" in str(low[0].message)
    assert found("price-too-low") == []
    made = product(RED, replace(NAVY, price=Money(Decimal(1000), "CNY")))
    (spread,) = found("price-spread", made, market=SHOPEE)
    assert "7 times" in str(spread.message)
    assert found("price-spread", made) == []


def test_the_length_of_a_description():
    market = facts.load("pinduoduo")
    (long,) = found("description-length", chinese={"description/1": "好" * 501}, market=market)
    assert (long.severity, long.source) == ("error", market.source("description_max"))
    (short,) = found("description-length", chinese={"description/1": "手工编织"}, market=market)
    assert (short.severity, short.source) == ("warning", market.source("description_min"))
    assert found("description-length", market=market) == []


def test_the_owners_limit_is_a_limit():
    jd = facts.load("jd")
    assert found("description-length", market=jd) == [], "0 says that no limit is known"
    mine = overlay.overlaid(jd, {"description_max": (overlay.read_value(jd, "description_max", "10"), "2026-11-22")})
    (one,) = found("description-length", market=mine)
    assert (one.severity, one.source) == ("error", "owner (2026-11-22)")
    wanted = overlay.overlaid(TAOBAO, {"required_facts": (("hs_code",), "2026-11-22")})
    assert found("facts-missing", market=wanted)[0].severity == "error"


def test_characters_of_the_other_script_are_repaired():
    (one,) = found("wrong-script", chinese={"title": "美利奴羊毛帽現貨"})
    assert one.repair.after == "美利奴羊毛帽现货"
    assert "現" in str(one.message)
    assert found("wrong-script") == []
    told = found("wrong-script", chinese={"title": "红色羊毛帽，现货"}, market=SHOPEE)
    assert [f.repair.after for f in told if f.field == "title"] == ["紅色羊毛帽，現貨"]


def test_pictures_twice_and_of_another_shape():
    twice = tuple(Picture(n, f"{n}.jpg", sha256="aa", width=900, height=900) for n in (1, 2))
    (one,) = found("picture-twice", product(pictures=twice))
    assert "1.jpg, 2.jpg" in str(one.message)
    tall = (Picture(1, "tall.jpg", sha256="aa", width=900, height=1200),)
    (shape,) = found("picture-shape", product(pictures=tall))
    assert shape.severity == "info"
    assert found("picture-shape", product(pictures=tall), market=facts.load("xiaohongshu")) == []
    assert found("picture-shape") == []


def test_facts_of_the_label_are_asked_for_where_the_marketplace_does():
    jd = facts.load("jd")
    assert [f.field for f in found("facts-missing", market=jd)] == ["hs_code"]
    assert found("facts-missing", product(hs_code="650500"), market=jd) == []
    bare = product(replace(RED, weight=None), hs_code="650500")
    assert [f.field for f in found("facts-missing", bare, market=jd)] == ["net_weight"]
    weighed = product(replace(RED, weight=None), hs_code="650500", net_weight="90 g")
    assert found("facts-missing", weighed, market=jd) == []
    told = product(attributes=(Attribute("Ingredients", "Wool wax"),))
    (one,) = found("label-untranslated", told)
    assert (one.field, one.severity) == ("ingredients", "info")
    assert found("label-untranslated", told, {"attribute:Ingredients=Wool wax": "羊毛脂"}) == []


def test_words_that_press_children_or_compare_with_mothers_milk():
    (one,) = found("advertising-law", chinese={"title": "好吃的糖，让爸妈买"})
    assert "20, 40" in one.source
    assert one.severity == "error"
    assert {word.reason for word in lexicon().words} <= WHY.keys()


@pytest.mark.parametrize(
    "text", ["扫描下方二维码", "公众号：枫糖之家", "抖音号：maple88", "加群领取优惠", "@maple_syrup"]
)
def test_other_ways_to_lead_a_shopper_away(text):
    assert found("contact-details", chinese={"description/1": text})


@pytest.mark.parametrize(
    "text", ["手机壳适用于14寸", "电话线材质", "可扫码的玩具收银机", "微博同款风格", "T恤加群青色"]
)
def test_what_leads_nowhere(text):
    assert found("contact-details", chinese={"description/1": text}) == []

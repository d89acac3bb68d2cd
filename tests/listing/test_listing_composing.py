from datetime import date
from decimal import Decimal

import pytest

from seller_assistant.catalog import Attribute, Money, Origin, Picture, Product, Variant, Weight
from seller_assistant.listing.composing import compose
from seller_assistant.listing.parameters import said_weight
from seller_assistant.listing.places import place
from seller_assistant.listing.words import is_code
from seller_assistant.marketplaces import facts
from seller_assistant.pricing.quoting import quotes
from seller_assistant.pricing.rule import Quote, Rate, Rule
from seller_assistant.translating.unit import Unit
from seller_assistant.translating.units import units as fresh

TAOBAO = facts.load("taobao")
ORIGIN = Origin("spring.xlsx", "Sheet1", 17)
CHINESE = {
    "title": "美利奴羊毛帽",
    "category": "帽子",
    "option:Colour": "颜色",
    "option:Colour=Red": "红色",
    "option:Colour=Navy": "藏青色",
    "option:Size": "尺码",
    "option:Size=S": "S",
    "attribute:Material": "材质",
    "attribute:Material=Wool": "羊毛",
    "description/1": "特点",
    "description/2": "手工编织",
}


def product(**changes):
    base = Product(
        id=5, title="Merino Wool Toque", brand="Tuque North", category="Hats", origin_country="Canada",
        description="<h2>Features</h2><ul><li>Hand knit</li></ul><p>We love this one in winter.</p>",
        attributes=(Attribute("Material", "Wool"),),
        pictures=(Picture(1, "a.jpg", sha256="aa", width=900, height=900), Picture(2, "b.jpg")),
        variants=(
            Variant("T-R", options=(("Colour", "Red"), ("Size", "S")), price=Money(Decimal("30"), "CAD"), stock=3,
                    weight=Weight(Decimal("120")), picture="a.jpg", origin=ORIGIN),
            Variant("T-N", options=(("Colour", "Navy"), ("Size", "S")), price=Money(Decimal("20"), "CAD"), stock=2,
                    weight=Weight(Decimal("1.5"), "kg")),
        ),
        origin=ORIGIN,
    )  # fmt: skip
    return base.with_(**changes)


def translated(p, chinese=CHINESE, locale="zh-CN"):
    return [
        u.with_(target=chinese[u.field], state="machine", engine="phrasebook") if u.field in chinese
        else u.with_(state="needs-engine") for u in fresh(p, locale)
    ]  # fmt: skip


def draft(p=None, chinese=CHINESE, market=TAOBAO):
    p = p or product()
    return compose(p, translated(p, chinese), quotes(p, Rule(), rate_of=_five), market)


def _five(base, quote):
    return Rate(base, quote, Decimal(5), date(2026, 11, 20), "test")


def left(d):
    return {item.field: str(item.why) for item in d.left_out}


def test_a_draft_is_made_of_what_is_translated():
    d = draft()
    assert d.title == d.partial_title == "Tuque North美利奴羊毛帽"
    assert d.title_source == "Merino Wool Toque"
    assert d.category == "帽子"
    assert d.parameters == (
        ("品牌", "Tuque North"), ("产地", "加拿大"), ("重量", "120克至1.5千克"), ("材质", "羊毛"),
    )  # fmt: skip
    assert [(b.kind, b.text) for b in d.blocks] == [("heading", "特点"), ("item", "手工编织"), ("picture", "aa")]
    assert list(left(d)) == ["description/3"]
    assert "engine" in left(d)["description/3"]
    assert d.origin == ORIGIN
    assert [p.source for p in d.pictures] == ["a.jpg", "b.jpg"]


def test_variants_become_lines_with_their_own_price_stock_and_picture():
    d = draft()
    red, navy = d.skus
    assert red.options == (("颜色", "红色"), ("尺码", "S"))
    assert red.source_options == (("Colour", "Red"), ("Size", "S"))
    assert (red.stock, red.stock_known, red.grams, red.picture) == (3, True, Decimal(120), "aa")
    assert (navy.picture, navy.grams) == ("", Decimal(1500))
    assert d.price == min(red.price, navy.price)
    assert d.stock == 5
    assert red.origin == ORIGIN
    assert [(c.name, c.values, c.source_values) for c in d.choices] == [
        ("颜色", ("红色", "藏青色"), ("Red", "Navy")), ("尺码", ("S",), ("S",)),
    ]  # fmt: skip


def test_nothing_untranslated_enters_in_silence():
    d = draft(chinese={})
    assert d.title == ""
    assert d.partial_title == ""
    assert [b.kind for b in d.blocks] == ["picture"]
    assert d.category == ""
    assert d.parameters == (("品牌", "Tuque North"), ("产地", "加拿大"), ("重量", "120克至1.5千克"))
    expected = {"title", "category", "attribute:Material", "attribute:Material=Wool", "option:Colour", "option:Size",
                "option:Colour=Red", "option:Colour=Navy", "option:Size=S",
                "description/1", "description/2", "description/3"}  # fmt: skip
    assert set(left(d)) == expected
    assert d.skus[0].options == (("Colour", "Red"), ("Size", "S")), "the owner's words, until there are others"


def test_without_any_unit_codes_stay_and_the_rest_is_told():
    p = product()
    d = compose(p, [], quotes(p, Rule(), rate_of=_five), TAOBAO)
    assert "option:Size=S" not in left(d)
    assert {"title", "description/3", "option:Colour=Red"} <= set(left(d))


@pytest.mark.parametrize(
    ("state", "unknown", "said"),
    [("needs-editing", ("toque",), "toque"), ("needs-editing", (), "lost"), ("stale", (), "changed"),
     ("untranslated", (), "not translated"), ("needs-engine", (), "engine")],
)  # fmt: skip
def test_why_a_title_is_left_out(state, unknown, said):
    p = product()
    unit = Unit(5, "title", p.title, "en", target="羊毛 toque", state=state, unknown=unknown)
    d = compose(p, [unit], quotes(p, Rule(), rate_of=_five), TAOBAO)
    assert d.title == ""
    assert d.partial_title == "Tuque North羊毛 toque"
    assert said in left(d)["title"]


def test_units_of_another_locale_are_not_used():
    d = draft(market=facts.load("shopee-tw"))
    assert d.title == ""
    p = product()
    taiwan = [*translated(p), *translated(p, {"title": "羊毛帽"}, "zh-TW")]
    d = compose(p, taiwan, quotes(p, Rule(), rate_of=_five), facts.load("shopee-tw"))
    assert d.title == "Tuque North羊毛帽"
    assert ("產地", "加拿大") in d.parameters


@pytest.mark.parametrize(
    ("brand", "chinese", "title"),
    [("", "羊毛帽", "羊毛帽"), ("Roots", "羊毛帽", "Roots羊毛帽"), ("Roots", "500毫升杯", "Roots 500毫升杯"),
     ("ROOTS", "roots 羊毛帽", "roots 羊毛帽"), ("Roots", "毛" * 28, "毛" * 28),
     ("Roots", "毛" * 27, "Roots" + "毛" * 27)],
)  # fmt: skip
def test_the_brand_goes_in_front_where_it_is_missing_and_fits(brand, chinese, title):
    assert draft(product(brand=brand), CHINESE | {"title": chinese}).title == title


def test_two_words_with_one_chinese_stay_two_lines():
    d = draft(chinese=CHINESE | {"option:Colour=Navy": "红色"})
    assert d.skus[0].options == d.skus[1].options
    assert d.choices[0].values == ("红色", "红色")


def test_an_unknown_place_and_a_negative_stock_are_told():
    p = product(origin_country="Narnia", variants=(Variant("A", stock=-3, price=Money(Decimal(1), "CAD")),))
    d = draft(p)
    assert d.origin_place == ""
    assert {"origin_country", "stock:A"} <= set(left(d))
    assert (d.skus[0].stock, d.skus[0].stock_known) == (0, True)


def test_a_product_without_options_takes_the_products_code():
    d = draft(product(sku="P-1", variants=(Variant(price=Money(Decimal(1), "CAD")),)))
    assert [(s.code, s.options, s.stock_known) for s in d.skus] == [("P-1", (), False)]


def test_quotes_must_fit_the_variants():
    with pytest.raises(ValueError, match="zip"):
        compose(product(), [], [Quote("x", "CNY", None, None, None)], TAOBAO)


def test_attributes_of_one_name_are_joined():
    p = product(attributes=(Attribute("Material", "Wool"), Attribute("Fabric", "Cotton"), Attribute("Fabric", "Wool")))
    chinese = CHINESE | {"attribute:Fabric": "材质", "attribute:Fabric=Cotton": "棉", "attribute:Fabric=Wool": "羊毛"}
    assert dict(draft(p, chinese).parameters)["材质"] == "羊毛、棉"
    chinese |= {"attribute:Fabric=Cotton": "棉，羊毛、麻"}
    assert dict(draft(p, chinese).parameters)["材质"] == "羊毛、棉、麻"


@pytest.mark.parametrize(
    ("country", "chinese"),
    [("CA", "加拿大"), ("canada", "加拿大"), ("États-Unis", "美国"), ("Etats-unis", "美国"), ("China", "中国"),
     ("加拿大", "加拿大"), ("Quebec City", ""), ("", "")],
)  # fmt: skip
def test_places(country, chinese):
    assert place(country) == chinese


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [("250", "250", "250克"), ("28.349523125", "28.349523125", "28.3克"), ("453.59237", "453.59237", "454克"),
     ("1000", "1000", "1千克"), ("1250", "2500", "1.25千克至2.5千克"), ("0.5", "0.5", "0.5克")],
)  # fmt: skip
def test_weights(low, high, said):
    assert said_weight(Decimal(low), Decimal(high)) == said


@pytest.mark.parametrize("text", ["S", "XXL", "3XL", "42", "EU 42", "8.5", "500 ml", "AB-12", "10/12", "—"])
def test_codes_need_no_translation(text):
    assert is_code(text)


@pytest.mark.parametrize("text", ["Red", "Small", "One size", "a", "Navy 2", "L'Érable"])
def test_words_do(text):
    assert not is_code(text)

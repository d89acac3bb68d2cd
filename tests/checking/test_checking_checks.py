from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seller_assistant.catalog import Attribute, Money, Origin, Picture, Product, Variant, Weight
from seller_assistant.checking import report
from seller_assistant.checking.checking import check
from seller_assistant.checking.checks.characters import cleaned, is_emoji
from seller_assistant.checking.checks.titles import shortened
from seller_assistant.checking.grouping import by_repair
from seller_assistant.checking.registry import CHECKS, check_of
from seller_assistant.listing.composing import compose
from seller_assistant.listing.width import width
from seller_assistant.marketplaces import facts
from seller_assistant.phrases import ENGLISH, Wording
from seller_assistant.pricing.quoting import quotes
from seller_assistant.pricing.rule import Rate, Rule
from seller_assistant.translating.units import units as fresh

TAOBAO = facts.load("taobao")
ORIGIN = Origin("spring.xlsx", "Sheet1", 17)
CHINESE = {
    "title": "美利奴羊毛帽",
    "category": "帽子",
    "option:Colour": "颜色",
    "option:Colour=Red": "红色",
    "option:Colour=Navy": "藏青色",
    "attribute:Material": "材质",
    "attribute:Material=Wool": "羊毛",
    "description/1": "手工编织",
}


def product(**changes):
    base = Product(
        id=5, title="Wool Toque", category="Hats", origin_country="CA", description="<p>Hand knit</p>",
        brand="Tuque North", attributes=(Attribute("Material", "Wool"),),
        pictures=(Picture(1, "a.jpg", sha256="aa", width=900, height=900),),
        variants=(
            Variant("T-R", options=(("Colour", "Red"),), price=Money(Decimal("30"), "CAD"), stock=3,
                    weight=Weight(Decimal("120")), origin=Origin("spring.xlsx", "Sheet1", 18)),
            Variant("T-N", options=(("Colour", "Navy"),), price=Money(Decimal("20"), "CAD"), stock=2),
        ),
        origin=ORIGIN,
    )  # fmt: skip
    return base.with_(**changes)


def _five(base, quote):
    return Rate(base, quote, Decimal(5), date.today(), "test")


def draft(p=None, chinese=None, market=TAOBAO, states=None):
    p = p or product()
    chinese = CHINESE | (chinese or {})
    units = [
        u.with_(target=chinese[u.field], state="machine") if chinese.get(u.field) else u.with_(state="needs-engine")
        for u in fresh(p, market.locale)
    ]
    units = [u.with_(**(states or {}).get(u.field, {})) for u in units]
    return compose(p, units, quotes(p, Rule(), rate_of=_five), market)


def findings(id_, p=None, chinese=None, market=TAOBAO, states=None):
    return [f for f in check(draft(p, chinese, market, states), market) if f.check == id_]


def only(id_, *args, **kwargs):
    (found,) = findings(id_, *args, **kwargs)
    return found


def test_a_good_listing_has_nothing_but_a_note_on_its_brand():
    found = check(draft(), TAOBAO)
    assert [(f.check, f.severity) for f in found] == [("brand", "info")]


def test_the_ids_are_unique_and_every_check_explains_itself():
    assert len({c.id for c in CHECKS}) == len(CHECKS)
    for one in CHECKS:
        assert str(one.name)
        assert str(one.reason).endswith(".")
        assert check_of(one.id) is one
    assert check_of("nonsense") is None


@pytest.mark.parametrize(
    ("state", "said"),
    [({"target": "", "state": "untranslated"}, "“Wool Toque” is not translated yet"),
     ({"target": "羊毛", "state": "stale", "unknown": ("toque",)}, "changed"),
     ({"target": "羊毛", "state": "needs-editing"}, "lost")],
)  # fmt: skip
def test_title_missing(state, said):
    found = only("title-missing", states={"title": state})
    assert found.severity == "error"
    assert said in str(found.message)
    assert str(found.where) == "Title of Wool Toque, row 17 of spring.xlsx"
    assert findings("words-untranslated", states={"title": state}) == []


def test_title_missing_from_the_list():
    found = only("title-missing", product(title="", sku="T"))
    assert "Your list gives no title" in str(found.message)
    assert str(found.where) == "Title of T, row 17 of spring.xlsx"


def test_words_untranslated_are_named():
    state = {"title": {"target": "羊毛 toque", "state": "needs-editing", "unknown": ("toque", "pompom")}}
    found = only("words-untranslated", states=state)
    assert found.severity == "error"
    assert "“toque”, “pompom”" in str(found.message)
    assert "other words" in str(found.message)
    assert findings("title-missing", states=state) == []


def test_title_too_long_blocks_where_the_limit_is_sure():
    long = {"title": "加拿大手工编织美利奴羊毛保暖帽子 " + "冬季户外男女通用加厚款针织帽"}
    found = only("title-too-long", product(brand=""), long)
    assert (found.severity, found.source) == ("error", TAOBAO.source("title_limit"))
    assert "61" in str(found.message)
    assert "60" in str(found.message)
    assert found.repair.after == "加拿大手工编织美利奴羊毛保暖帽子"
    assert only("title-too-long", product(brand=""), long, facts.load("1688")).severity == "warning"
    assert findings("title-too-long", product(brand=""), long, facts.load("wechat")) == []


@pytest.mark.parametrize(
    ("title", "after"),
    [("毛" * 31, ""), ("毛" * 28 + "（加厚款）", "毛" * 28), ("毛" * 20 + " " + "帽" * 11, "毛" * 20),
     ("毛 " + "帽" * 31, ""), ("毛" * 30, "毛" * 30), ("毛（冬）" + "帽" * 27, "毛 " + "帽" * 27)],
)  # fmt: skip
def test_shortening_is_safe_or_not_offered(title, after):
    assert shortened(title, 60) == after
    assert width(after) <= 60


def test_title_too_short_for_wechat():
    found = only("title-too-short", product(brand=""), {"title": "羊毛帽"}, facts.load("wechat"))
    assert found.severity == "error"
    assert findings("title-too-short", product(brand=""), {"title": "羊毛帽"}) == []


def test_price_missing_names_the_variant_and_the_reason():
    red, navy = product().variants
    found = only("price-missing", product(variants=(replace(red, price=None), navy)))
    assert found.severity == "error"
    assert found.sku == "T-R"
    assert str(found.where) == "Price of Wool Toque (Red), row 18 of spring.xlsx"
    assert "Your list gives no price" in str(found.message)


def test_price_too_high():
    red, navy = product().variants
    dear = product(variants=(replace(red, price=Money(Decimal("99999999"), "CAD")), navy))
    assert only("price-too-high", dear).severity == "error"


def test_an_old_rate_is_told_once():
    old = compose(product(), fresh(product()), quotes(
        product(), Rule(), rate_of=lambda b, q: Rate(b, q, Decimal(5), date(2020, 1, 2), "test")), TAOBAO)  # fmt: skip
    found = [f for f in check(old, TAOBAO) if f.check == "price-to-look-at"]
    assert [f.severity for f in found] == ["info"]
    assert "2020-01-02" in str(found[0].message)


def test_picture_missing():
    assert only("picture-missing", product(pictures=())).severity == "error"
    waiting = only("picture-missing", product(pictures=(Picture(1, "https://shop.example/a.jpg"),)))
    assert waiting.severity == "error"
    assert "only on the web: a.jpg" in str(waiting.message)
    on_disk = only("picture-missing", product(pictures=(Picture(1, "C:\\b.jpg"),)))
    assert "not on this computer: b.jpg" in str(on_disk.message)
    some = product(pictures=(Picture(1, "a", sha256="aa"), *(Picture(n, f"{n}.jpg") for n in range(2, 7))))
    found = only("picture-missing", some)
    assert found.severity == "warning"
    assert "5 pictures" in str(found.message)
    assert "…" in str(found.message)


def test_picture_counts_and_sizes():
    many = product(pictures=tuple(Picture(n, f"{n}.jpg", sha256=str(n), width=900, height=900) for n in range(1, 8)))
    assert "2 more" in str(only("pictures-too-many", many).message)
    assert only("pictures-too-few", market=facts.load("wechat")).severity == "error"
    small = product(pictures=(Picture(1, "a.jpg", sha256="aa", width=400, height=300),))
    assert "a.jpg (400 × 300)" in str(only("picture-small", small).message)
    unknown = product(pictures=(Picture(1, "a.jpg", sha256="aa"),))
    assert findings("picture-small", unknown) == []


def test_description_left_out_says_how_much_and_why():
    p = product(description="<p>Hand knit</p><p>We love this one.</p><p>And this.</p>")
    found = only("description-left-out", p)
    assert found.severity == "warning"
    assert "2 pieces" in str(found.message)
    assert "We love this one." in str(found.message)
    assert found.field == "description/2"


def test_option_and_attribute_left_out():
    found = only("option-untranslated", chinese={"option:Colour=Navy": ""})
    assert (found.severity, found.field) == ("error", "option:Colour=Navy")
    assert "“Navy”" in str(found.message)
    assert "“Wool”" in str(only("attribute-left-out", chinese={"attribute:Material=Wool": ""}).message)


def test_facts_left_out_and_asked_for():
    found = only("fact-left-out", product(origin_country="Narnia"))
    assert "Narnia" in str(found.message)
    assert str(found.where).startswith("Country of origin")
    assert findings("facts-missing", product(origin_country="Narnia")) == []
    asked = findings("facts-missing", product(origin_country="", brand=""))
    assert [f.field for f in asked] == ["brand", "origin_country"]
    assert findings("fact-left-out", chinese={"category": ""})[0].severity == "info"


def test_variants_that_look_the_same():
    found = only("variants-same", chinese={"option:Colour=Navy": "红色"})
    assert found.severity == "error"
    assert "“Red”, “Navy” are all “红色”" in str(found.message)
    assert found.field == "option:Colour=Navy"
    red, navy = product().variants
    twice = product(variants=(red, replace(navy, options=red.options)))
    assert "in your list" in str(only("variants-same", twice).message)


def test_codes_and_stock():
    red, navy = product().variants
    assert only("sku-missing", product(variants=(red, replace(navy, sku="")))).severity == "warning"
    found = only("sku-duplicate", product(variants=(red, replace(navy, sku="T-R"))))
    assert (found.severity, found.sku) == ("error", "T-R")
    assert "one variant" in str(only("stock-unknown", product(variants=(red, replace(navy, stock=None)))).message)


def test_too_many_variants():
    many = tuple(Variant(f"V{n}", options=(("Colour", f"{n}"),), price=Money(Decimal(5), "CAD")) for n in range(501))
    found = only("variants-too-many", product(variants=many), market=facts.load("wechat"))
    assert found.severity == "error"


def test_emoji_and_forbidden_signs():
    found = only("forbidden-characters", product(brand=""), {"title": '羊毛帽🧶<厚>"'})
    assert found.repair.before == '羊毛帽🧶<厚>"'
    assert found.repair.after == "羊毛帽〈厚〉”"
    assert only("forbidden-characters", chinese={"title": "羊毛帽🧶"}, market=facts.load("douyin")).severity == "error"
    assert only("forbidden-characters", chinese={"description/1": "手工❤️编织"}).repair.after == "手工编织"
    assert findings("forbidden-characters", chinese={"description/1": "<手工>"}) == []


@pytest.mark.parametrize(
    ("char", "emoji"),
    [("😀", True), ("❤", True), ("\ufe0f", True), ("★", True), ("𠮷", False), ("羊", False), ("℃", False),
     ("×", False)],
)  # fmt: skip
def test_what_is_an_emoji(char, emoji):
    assert is_emoji(char) is emoji
    assert cleaned(f"羊{char}毛", set()) == ("羊毛" if emoji else f"羊{char}毛")


@pytest.mark.parametrize(
    ("text", "severity"),
    [("handmade 羊毛帽", "warning"), ("Nordic Trail羊毛帽", "info"), ("Tuque North羊毛帽", None), ("USB羊毛帽", None),
     ("iPhone保护壳", None), ("500ml羊毛帽", None), ("T恤 XL码", None)],
)  # fmt: skip
def test_english_leftovers(text, severity):
    found = findings("english-leftover", chinese={"title": text})
    assert [f.severity for f in found] == ([severity] if severity else [])


@pytest.mark.parametrize(
    "text",
    ["请访问 https://shop.example.com/帽子", "邮箱 a.b@shop.example", "电话 416-555-0199",
     "微信：wooltoque88", "手机13800138000", "去淘宝店铺搜索", "www.shop.example", "wooltoque.ca 有售", "加微信咨询"],
)  # fmt: skip
def test_contact_details(text):
    found = only("contact-details", chinese={"description/1": text})
    assert found.severity == "error"


@pytest.mark.parametrize(
    "text", ["500毫升", "尺寸12.5厘米", "2026年新款", "100 200 300", "型号416-55", "微信红包", "No.5香水"]
)
def test_no_contact_details(text):
    assert findings("contact-details", chinese={"description/1": text}) == []


def test_advertising_law_with_cause_reason_and_softer_words():
    p = product(title="The Best Wool Toque", brand="")
    found, firm = findings("advertising-law", p, {"title": "最佳美利奴羊毛帽，治愈"})
    assert found.severity == "error"
    assert "“Best”" in str(found.message)
    assert "最佳 → 优选" in str(found.message)
    assert "Article 9" in found.source
    assert "200,000" in str(found.why)
    assert found.repair.after == "优选美利奴羊毛帽，治愈", "what has no softer word stays, and is found on its own"
    assert str(found.repair.label) == "Use the softer words"
    assert "治愈" in str(firm.message)
    assert "Article 17" in firm.source
    assert firm.repair is None
    [left] = findings("advertising-law", p, {"title": found.repair.after})
    assert left == firm, "the repair takes its own finding away, and makes no other"


def test_a_softer_word_never_makes_a_title_too_long():
    full = "万能" + "羊毛" * 14  # 60 units, all that Taobao takes
    found = only("advertising-law", chinese={"title": full})
    assert found.repair is None
    assert "万能" in str(found.message)
    assert only("advertising-law", chinese={"title": full[:-1]}).repair.after == "多用途" + full[2:-1]


def test_luck_is_not_for_sale():
    found = only("advertising-law", chinese={"description/1": "开光手串，招财转运"})
    assert "9 (8)" in found.source
    assert found.severity == "warning"


def test_advertising_law_looks_at_every_text_a_shopper_reads():
    everywhere = {"description/1": "顶级编织", "option:Colour=Red": "最红", "attribute:Material=Wool": "极品羊毛"}
    assert {f.field for f in findings("advertising-law", chinese=everywhere)} == set(everywhere)
    assert findings("advertising-law", chinese={"category": "顶级帽子"}) == []


def test_the_law_of_the_mainland_stays_on_the_mainland():
    taiwan = facts.load("shopee-tw")
    assert findings("advertising-law", chinese={"title": "最佳羊毛帽"}, market=taiwan) == []


def test_boasts_are_told_before_they_are_translated():
    p = product(title="Best Toque")
    assert "“Best”" in str(only("advertising-ahead", p, {"title": ""}).message)
    assert findings("advertising-ahead", p) == []


def test_a_repair_settles_its_finding_and_there_is_one_a_field():
    chinese = {
        "title": "最好最软的羊毛帽🧶<厚>",
        "description/1": "顶级编织，见 https://shop.example",
        "option:Colour=Red": "最佳红",
    }
    d = draft(chinese=chinese)
    repairs = [(f.check, f.repair) for f in check(d, TAOBAO) if f.repair]
    assert len({(c, r.field) for c, r in repairs}) == len(repairs) >= 4
    for id_, repair in repairs:
        unit = next(u for u in d.units if u.field == repair.field)
        assert repair.before == unit.target
        after = draft(chinese=chinese | {repair.field: repair.after})
        assert not [f for f in check(after, TAOBAO) if f.check == id_ and f.field == repair.field]


def test_groups_put_errors_first_and_count():
    p = product(pictures=(), title="Best Toque")
    found = [*check(draft(p, {"title": "最佳羊毛帽"}), TAOBAO), *check(draft(p, {"title": "最佳帽"}), TAOBAO)]
    groups = by_repair(found)
    assert [g.check for g in groups] == ["advertising-law", "picture-missing", "brand"]
    assert [g.count for g in groups] == [2, 2, 2]
    assert (groups[0].repairable, str(groups[0].repair_label)) == (2, "Use the softer words")
    assert groups[1].repair_label is None
    assert sum(g.count for g in groups) == len(found)


def test_the_report_has_the_keys_of_the_command_line():
    found = check(draft(chinese={"title": "最佳羊毛帽"}), TAOBAO)
    document = report.check_json(0, 1, found, ENGLISH)
    assert (document["ready"], document["blocked"]) == (0, 1)
    first = document["findings"][0]
    assert list(first) == ["check", "severity", "sku", "field", "where", "message", "why", "source", "repair"]
    assert first["sku"] == "T-R"
    assert first["repair"] == {
        "label": "Use the softer words", "field": "title", "before": "最佳羊毛帽", "after": "优选羊毛帽",
    }  # fmt: skip
    lines = report.check_lines(found * 4, ENGLISH)
    assert "[to fix] Words the Advertising Law forbids (4)" in lines


def test_the_report_of_a_marketplace():
    document = report.market_json(TAOBAO, Wording("fr", {}))
    assert document["id"] == "taobao"
    first = next(fact for fact in document["facts"] if fact["key"] == "title_limit")
    assert first["value"] == 60
    assert "titre" in first["text"]
    assert {"source", "date", "confidence", "sure"} <= set(first)
    assert report.market_json(TAOBAO, ENGLISH)["name_zh"] == "淘宝"
    assert report.facts_json(TAOBAO, ENGLISH) == report.market_json(TAOBAO, ENGLISH)["facts"]


@pytest.mark.parametrize(("price", "limit"), [("700", ""), ("1500", "5000"), ("9000", "26000")])
def test_a_price_above_the_limits_of_cross_border_orders_is_told_where_they_hold(price, limit):
    p = product(variants=(Variant("A", price=Money(Decimal(price), "CAD")),))
    border = findings("price-border-limit", p, market=facts.load("tmall-global"))
    assert [limit in str(f.message) for f in border] == ([True] if limit else [])
    assert findings("price-border-limit", p) == []

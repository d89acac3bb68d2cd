import re
import tomllib
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seller_assistant import resources
from seller_assistant.marketplaces import facts
from seller_assistant.marketplaces.marketplace import Fact
from seller_assistant.marketplaces.overlay import overlaid, read_value
from seller_assistant.marketplaces.verdicts import VERDICTS, verdict
from seller_assistant.problems import InputProblem

FOLDER = resources.resources() / "marketplaces"
BASIC = {"title_limit", "title_width", "who_may_sell", "bulk_format", "upload_steps", "main_pictures_min"}


def test_every_id_has_a_file_and_every_file_an_id():
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(facts.ids())
    assert facts.ids()[:2] == ("taobao", "material")
    assert [facts.load(name).id for name in facts.ids()] == list(facts.ids())


def test_an_unknown_marketplace_is_told_with_the_ids():
    with pytest.raises(InputProblem) as raised:
        facts.load("ebay")
    assert raised.value.code == "market-unknown"
    assert raised.value.found == "ebay"
    assert "pinduoduo" in str(raised.value.next)


@pytest.mark.parametrize("id_", facts.ids())
def test_a_marketplace_is_whole(id_):
    market = facts.load(id_)
    assert market.facts.keys() >= BASIC
    assert market.format == ("taobao" if id_ == "taobao" else "material")
    assert re.fullmatch(r"[A-Z]{3}", market.currency)
    assert market.locale == ("zh-TW" if id_ == "shopee-tw" else "zh-CN")
    assert market.number("title_limit") > 0
    assert market.word("title_width") in ("han1", "han2")


@pytest.mark.parametrize("id_", facts.ids())
def test_every_fact_says_where_it_comes_from_in_three_languages(id_):
    for fact in facts.load(id_).facts.values():
        assert fact.source.strip()
        assert date.fromisoformat(fact.date) <= date(2026, 12, 31)
        assert set(fact.texts) == {"fr", "zh_CN"}, fact.key
        assert re.search("[\u4e00-\u9fff]", fact.say("zh_CN")), fact.key
        assert fact.say("fr") != fact.text, fact.key
        assert fact.say("de") == fact.text


@pytest.mark.parametrize("id_", facts.ids())
def test_what_nobody_published_is_never_sure(id_):
    for fact in facts.load(id_).facts.values():
        if "not confirmed" in fact.source.casefold():
            assert fact.confidence == "recalled", fact.key


@pytest.mark.parametrize("id_", facts.ids())
def test_the_steps_have_as_many_lines_in_every_language(id_):
    steps = facts.load(id_).facts["upload_steps"]
    assert steps.value == steps.lines("en")
    assert len(steps.lines("en")) == len(steps.lines("fr")) == len(steps.lines("zh_CN")) >= 4


@pytest.mark.parametrize("missing", ["text", "source", "date", "confidence"])
def test_a_fact_without_its_papers_is_refused(missing):
    doc = tomllib.loads((FOLDER / "taobao.toml").read_text(encoding="utf-8"))
    doc["facts"]["title_limit"][missing] = ""
    with pytest.raises(ValueError, match=f"title_limit has no {missing}"):
        facts.parse("taobao", doc)


def test_a_made_up_confidence_is_refused():
    doc = tomllib.loads((FOLDER / "taobao.toml").read_text(encoding="utf-8"))
    doc["facts"]["title_limit"]["confidence"] = "certain"
    with pytest.raises(ValueError, match="certain"):
        facts.parse("taobao", doc)


def test_only_high_confidence_blocks():
    taobao, jd = facts.load("taobao"), facts.load("jd")
    assert taobao.number("title_limit") == 60
    assert taobao.sure("title_limit")
    assert not jd.sure("title_limit")
    assert not jd.sure("no such fact")
    assert jd.number("no such fact", 7) == 7
    assert jd.words("no such fact") == ()
    assert jd.source("no such fact") == ""


def test_a_fact_says_itself_line_by_line():
    fact = Fact("k", 1, "one\n\ntwo", "s", "2026-01-01", "low", {"fr": "un"})
    assert fact.lines() == ("one", "two")
    assert fact.lines("fr") == ("un",)


TOPICS = {
    "who may sell": ("who_may_sell",),
    "formats": ("bulk_format",),
    "title": ("title_limit",),
    "pictures": ("main_pictures_min",),
    "picture files": ("picture_formats",),
    "detail pictures": ("detail_width", "detail_pictures_max", "detail_kind"),
    "description": ("description_max",),
    "variants": ("options_max", "sku_max", "option_max"),
    "price": ("price_rule", "price_max", "price_currency"),
    "characters": ("forbidden_characters",),
    "required facts": ("required_facts",),
}


@pytest.mark.parametrize("id_", facts.ids())
@pytest.mark.parametrize("topic", TOPICS)
def test_a_marketplace_says_something_of_each_topic(id_, topic):
    market = facts.load(id_)
    assert any(key in market.facts for key in TOPICS[topic])


@pytest.mark.parametrize("id_", facts.ids())
def test_a_limit_of_0_says_that_none_is_known_and_may_be_set(id_):
    market = facts.load(id_)
    for fact in market.facts.values():
        if fact.value == 0:
            assert fact.confidence == "recalled", fact.key
            assert "seller backend" in fact.text, fact.key
    assert read_value(market, "description_max", "800") == 800


def test_the_notice_of_cross_border_goods_stands_where_they_are_sold():
    for id_ in ("tmall-global", "jd", "pinduoduo", "douyin", "xiaohongshu"):
        assert "486号" in facts.load(id_).source("cross_border")
    assert "cross_border" not in facts.load("taobao").facts


def test_the_owners_amounts_count_to_the_fen_and_are_known_as_theirs():
    taobao = facts.load("taobao")
    assert (taobao.amount("price_min"), taobao.amount("no such fact")) == (Decimal("0.01"), 0)
    mine = overlaid(taobao, {"price_min": (read_value(taobao, "price_min", "9.90"), "2026-11-22")})
    assert mine.amount("price_min") == Decimal("9.9")
    assert mine.is_owners("price_min")
    assert mine.sure("price_min")
    assert not taobao.is_owners("price_min")


def test_whether_one_can_sell_there_is_said_in_a_few_words():
    for market in map(facts.load, facts.ids()):
        assert market.word("who_may_sell") in VERDICTS, market.id
    kind, said = verdict(facts.load("material"))
    assert (kind, str(said)) == ("ok", "anyone")
    assert verdict(facts.load("aliexpress"))[0] == "bad"


def test_every_marketplace_has_a_name_that_can_be_said_in_other_languages():
    for market in map(facts.load, facts.ids()):
        assert market.called.marked.context == "marketplaces"
        assert market.called.marked.text == market.name, "a new marketplace, or a new name, belongs into names.py"
    other = replace(facts.load("taobao"), id="elsewhere", name="Elsewhere")
    assert str(other.called) == "Elsewhere"

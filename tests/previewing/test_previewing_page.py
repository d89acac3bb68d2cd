"""The preview shows the draft, closed to scripts and the network, with everything escaped."""

import io
import re
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from PIL import Image

from seller_assistant.catalog import Origin, Picture
from seller_assistant.checking.finding import Finding
from seller_assistant.listing.draft import Block, Choice, Draft, LeftOut, Sku
from seller_assistant.marketplaces import facts
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.previewing import chooser
from seller_assistant.previewing.look import look
from seller_assistant.previewing.page import page
from seller_assistant.previewing.showing import cut, glossed, price_of
from seller_assistant.pricing.rule import Quote
from seller_assistant.translating.unit import Unit

TAOBAO = facts.load("taobao")
SAID = Phrase(QT_TRANSLATE_NOOP("checking", "The title is too long."))


def jpeg():
    out = io.BytesIO()
    Image.new("RGB", (1600, 1200), "red").save(out, "JPEG")
    return out.getvalue()


PICTURES = {"a" * 64: jpeg(), "b" * 64: b"<html>"}


def sku(code, value, price, stock=5):
    amount = None if price is None else Decimal(price)
    quote = Quote(code, "CNY", amount, None, None)
    return Sku(code, "", (("规格", value),), (("Size", value),), amount, stock, True, None, "", quote)


@pytest.fixture
def draft():
    pictures = tuple(Picture(n, f"{s}.jpg", sha256=s * 64) for n, s in enumerate("abc", 1))
    return Draft(
        marketplace="taobao", currency="CNY", product_id=1, code="LF-1",
        title="加拿大进口有机枫糖浆礼盒 琥珀色 500毫升 玻璃瓶装", partial_title="", title_source="Maple Syrup Gift Box",
        brand="Laurier", category="食品", origin_place="加拿大", price=Decimal("98.50"),
        skus=(sku("A", "250毫升", "98.50", 0), sku("B", "500毫升", "168.00")),
        choices=(Choice("规格", "Size", ("250毫升", "500毫升"), ("250 ml", "500 ml")),),
        parameters=(("产地", "加拿大魁北克"),), pictures=pictures,
        blocks=(Block("heading", "特点", "Features"), Block("item", "无添加", "Nothing added"),
                Block("picture", "a" * 64)),
        left_out=(LeftOut("description/2", "Boiled over a wood fire.", SAID),),
        units=(Unit(1, "title", "Gizmo syrup", "en", unknown=("Gizmo",)),), origin=Origin(),
    )  # fmt: skip


def shown(draft, **options):
    return page(draft, TAOBAO, picture=PICTURES.get, **options)


class Seen(HTMLParser):
    """Every tag with its attributes, and the text."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.text = [], ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


def test_the_shopper_sees_the_listing(draft):
    seen = Seen(shown(draft))
    for words in (
        draft.title,
        "98",
        ".50",
        "¥98.50 – ¥168",
        "加入购物车",
        "立即购买",
        "产地",
        "加拿大魁北克",
        "无添加",
        "1/3",
        "3/3",
    ):
        assert words in seen.text
    chips = [a for t, a in seen.tags if t == "label" and a.get("class") == "chip"]
    buttons = {a["id"]: "checked" in a for t, a in seen.tags if a.get("name") == "c0"}
    assert [buttons[a["for"]] for a in chips] == [False, True]  # the cheaper one is sold out
    assert chips[0]["title"] == "250 ml"


def test_nothing_is_loaded_and_nothing_runs(draft):
    for html in (shown(draft), shown(draft, embed=True)):
        seen = Seen(html)
        assert not {"script", "link", "iframe", "object", "embed", "base", "form"} & {tag for tag, _ in seen.tags}
        (policy,) = [a["content"] for t, a in seen.tags if t == "meta" and "http-equiv" in a]
        assert policy == "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
        assert all(a["src"].startswith("data:image/") for t, a in seen.tags if t == "img")
        assert not re.search(r"https?://|@import|url\(", html)
        assert not [k for _, a in seen.tags for k in a if k.startswith("on")]


def test_pictures_are_modest_and_missing_ones_are_tiles(draft):
    seen = Seen(shown(draft, embed=True))
    images = [a["src"] for t, a in seen.tags if t == "img"]
    assert len(images) == 3  # once in the reel, once in the detail, once in the search results
    assert seen.text.count("暂无图片") == 2  # one that is no picture, one that is not here
    import base64

    made = Image.open(io.BytesIO(base64.b64decode(images[0].split(",")[1])))
    assert max(made.size) == 800


def test_the_owner_reads_the_notes_beside_the_phone(draft):
    finding = Finding("title-length", "error", 1, "LF-1", "title", SAID, SAID, SAID)
    html = shown(draft, findings=[replace(finding, where=Phrase(QT_TRANSLATE_NOOP("checking", "Country of origin")))])
    text = Seen(html).text
    assert "Country of origin" in text  # a note that says “it” has to name what
    for words in (
        "Maple Syrup Gift Box",
        "The title is too long.",
        "Boiled over a wood fire.",
        "Gizmo",
        "48 of 60 units",
    ):
        assert words in text
    alone = Seen(shown(draft, findings=[finding], embed=True)).text
    for words in ("The title is too long.", "Boiled over a wood fire.", "units used"):
        assert words not in alone


def test_everything_is_escaped(draft):
    evil = "</style><script>alert(1)</script>\"' onload=x <img src=http://x.test>"
    spoiled = replace(
        draft, title=evil, title_source=evil, code=evil, origin_place=evil, parameters=((evil, evil),),
        blocks=tuple(Block(kind, evil, evil) for kind in ("text", "heading", "item")),
        choices=(Choice(evil, evil, (evil,), (evil,)),), left_out=(LeftOut(evil, evil, SAID),),
    )  # fmt: skip
    seen = Seen(shown(spoiled, gloss={evil: evil, "alert": evil}))
    assert "script" not in {tag for tag, _ in seen.tags}
    assert all(a["src"].startswith("data:") for t, a in seen.tags if t == "img")
    assert not [k for _, a in seen.tags for k in a if k.startswith("on")]


def test_an_empty_draft_is_still_a_page(draft):
    bare = replace(
        draft, title="", partial_title="", price=None, skus=(sku("A", "x", None),), choices=(), parameters=(),
        pictures=(), blocks=(), left_out=(), units=(), origin_place="",
    )  # fmt: skip
    text = Seen(shown(bare)).text
    for words in ("No Chinese title yet", "No price yet", "暂无图片", "暂无详情"):
        assert words in text
    half = Seen(shown(replace(bare, partial_title="加拿大 Gizmo"))).text
    assert "加拿大 Gizmo" in half
    assert "Not finished" in half


def test_a_search_card_cuts_the_title_where_it_says():
    assert cut("枫糖浆", 44) == ("枫糖浆", "")
    shown_, hidden = cut("枫" * 23, 44)
    assert (len(shown_), len(hidden)) == (21, 2)
    assert cut("a" * 45, 44) == ("a" * 42, "aaa")


def test_prices_and_tooltips():
    assert price_of(Decimal("168.00"), "CNY") == ("¥", "168", "")
    assert price_of(Decimal("9.5"), "CNY") == ("¥", "9", ".50")
    assert price_of(Decimal("20"), "XYZ") == ("XYZ ", "20", "")
    assert price_of(None, "CNY").whole == ""
    assert glossed("有机枫糖浆礼盒", {"枫糖浆": "maple syrup", "枫糖": "maple sugar"}) == [
        ("有机", ""),
        ("枫糖浆", "maple syrup"),
        ("礼盒", ""),
    ]


LOOKS = ("taobao", "tmall-global", "jd", "pinduoduo", "douyin", "xiaohongshu", "1688", "alibaba")


@pytest.mark.parametrize("market", [*LOOKS, "wechat", "material", "shopee-tw"])
def test_every_marketplace_shows_the_whole_listing_and_loads_nothing(draft, market):
    html = page(draft, facts.load(market), picture=PICTURES.get)
    seen = Seen(html)
    assert not {"script", "link", "iframe", "object", "embed", "base", "form"} & {tag for tag, _ in seen.tags}
    assert not re.search(r"https?://|@import|url\(", html)
    wanted = ("Maple Syrup Gift Box", "加拿大魁北克")
    wanted += ("Nothing added",) if market == "alibaba" else (draft.title, "500毫升", "无添加", "168")
    for words in wanted:
        assert words in seen.text


def test_each_look_is_its_own():
    shapes = {
        (found.card, found.price, found.sections, found.tabs, found.bar, found.buttons, found.css, found.gallery)
        for found in map(look, LOOKS)
    }
    assert len(shapes) == len(LOOKS)
    assert look("lazada") == look("usual")


def test_choosing_changes_the_price_without_a_script(draft):
    html = shown(draft)
    lines = chooser.lines(draft)
    assert [(line.ids, line.price.whole) for line in lines] == [(("c0v0",), "98"), (("c0v1",), "168")]
    for line in lines:
        (button,) = line.ids
        assert f".page:has(#{button}:checked) .k{line.number}{{display:revert}}" in html
        assert f'class="k k{line.number}"' in html


def test_two_choices_are_told_apart_together(draft):
    values = (Choice("颜色", "Colour", ("红", "蓝"), ("Red", "Blue")), Choice("尺码", "Size", ("S", "L"), ("S", "L")))
    skus = tuple(
        replace(sku(f"{c}{s}", "", price), options=(("颜色", c), ("尺码", s)))
        for c, s, price in (("红", "S", "1"), ("红", "L", "2"), ("蓝", "L", "3"))
    )
    two = replace(draft, choices=values, skus=skus, price=Decimal(1))
    assert [line.ids for line in chooser.lines(two)] == [("c0v0", "c1v0"), ("c0v0", "c1v1"), ("c0v1", "c1v1")]
    assert ".page:has(#c0v1:checked):has(#c1v1:checked) .k3{display:revert}" in shown(two)


def test_findings_are_marked_where_they_are(draft):
    units = (Unit(1, "option:Size=250 ml", "250 ml", "en", target="250毫升", state="machine"),)
    fields = ("title", "pictures", "description/1", "option:Size=250 ml", "origin_country", "price")
    findings = [Finding(f"x{n}", "warning", 1, "LF-1", f, SAID, SAID, SAID) for n, f in enumerate(fields)]
    html = shown(replace(draft, units=units), findings=findings, embed=True)
    marked = re.findall(r'<span class="mark warning" title="The title is too long.">(\d)</span>', html)
    assert sorted(marked) == ["1", "2", "3", "4", "5", "6"]
    chip = html.index(">250毫升<span")
    assert html[chip:].startswith('>250毫升<span class="mark warning" title="The title is too long.">4</span>')


def test_the_owners_words_stand_beside(draft):
    text = Seen(shown(draft)).text
    for words in ("250 ml", "Nothing added", "Maple Syrup Gift Box"):
        assert words in text


def test_wholesale_pages_show_the_prices_by_quantity(draft):
    ladder = ((1, Decimal("168.00")), (10, Decimal("150.50")))
    skus = tuple(replace(s, quote=replace(s.quote, ladder=ladder)) for s in draft.skus)
    text = Seen(page(replace(draft, skus=skus), facts.load("1688"), picture=PICTURES.get)).text
    for words in ("≥ 1 件", "≥ 10 件", "150", ".50", "立即订购"):
        assert words in text

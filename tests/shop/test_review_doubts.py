"""Doubts decide the order of the review; a correction settles every product with that text."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import Attribute, Money, Product, Variant
from seller_assistant.jobs import Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import Shop

STEP = Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))
WOOL = "1/zh-CN/attribute:Material=Wool"


def product(number, title):
    variant = Variant(sku=f"D-{number}", price=Money(Decimal(10), "CAD"))
    return Product(id=0, sku=f"D-{number}", title=title, source_lang="en", variants=(variant,),
                   attributes=(Attribute("Material", "Wool"),))  # fmt: skip


@pytest.fixture
def shop(tmp_path):
    with Shop.open(tmp_path / "shop") as opened:
        with opened._store.step(STEP) as step:
            step.put_products([product(n, t) for n, t in enumerate(("Wool Toque 12 in", "Linen Apron", "Wool Hat"), 1)])
        opened.translate(engine="phrasebook")
        yield opened


def item(shop, name, **asked):
    return next(i for i in shop.review_queue(limit=None, **asked).items if i.id == name)


def test_a_correction_settles_every_product_with_that_text_as_one_step(shop):
    ids = item(shop, WOOL).ids
    assert len(ids) == 3
    done = shop.correct(ids, "  纯 羊毛 ", approve=False)
    assert (done.changed, item(shop, WOOL).unit.target) == (3, "纯 羊毛")
    assert item(shop, WOOL).unit.state == "review"
    assert shop.correct(ids, "纯 羊毛", approve=False).step is None  # nothing is another now
    assert shop.correct(ids, "纯羊毛").changed == 3
    assert {u.state for u in shop.units() if u.field == "attribute:Material=Wool"} == {"approved"}
    shop.undo()
    shop.undo()
    assert item(shop, WOOL).ids == ids
    assert item(shop, WOOL).unit.engine == "phrasebook"


def test_a_correction_to_nothing_leaves_the_text_untranslated(shop):
    shop.correct([WOOL], "")
    unit = next(u for u in shop.units([1]) if u.field == "attribute:Material=Wool")
    assert (unit.target, unit.state, unit.engine) == ("", "untranslated", "")
    with pytest.raises(InputProblem):
        shop.correct(["99/zh-CN/title"], "羊毛")


def test_what_is_doubted_is_not_approved_in_bulk_and_what_is_set_aside_is(shop):
    safe = shop.review_queue(limit=None).safe
    shop.correct(["2/zh-CN/title"], "Merino blanket 围裙", approve=False)
    doubted = item(shop, "2/zh-CN/title")
    assert "words-left" in {doubt.check for doubt in doubted.doubts}
    assert shop.review_queue(limit=1).items[0].id == doubted.id
    assert shop.review_queue(limit=None).safe == safe - 1
    assert doubted.id in [left.id for left in shop.approve(where="", dry_run=True).left]
    for doubt in doubted.doubts:
        shop.ignore_doubt(doubt.check, 2, "title", "the name of the model")
    assert item(shop, doubted.id).doubts == ()
    assert shop.review_queue(limit=None).safe == safe
    assert shop.approve(where="").changed == safe


def test_a_new_term_raises_the_risk_of_texts_that_do_not_say_it(shop):
    before = item(shop, "3/zh-CN/title").risk
    shop.add_term("hat", "礼帽")
    after = item(shop, "3/zh-CN/title")
    assert after.risk > before
    assert "preferred-term" in {doubt.check for doubt in after.doubts}
    assert [term.target for term in shop.terms_of(after.unit)] == ["礼帽"]
    assert shop.terms_of(item(shop, "2/zh-CN/title").unit) == []


def test_numbers_stand_out_on_both_sides(shop):
    title = item(shop, "1/zh-CN/title")
    unit = title.unit
    assert [unit.source[a:b] for a, b in title.marked] == ["12 in"]
    assert any("30" in unit.target[a:b] or "12" in unit.target[a:b] for a, b in title.marked_chinese)


def test_an_entry_of_the_memory_is_corrected(shop):
    shop.approve(["2/zh-CN/title"])
    entry = shop.memory_entries("Linen Apron")[0]
    assert shop.correct_memory(entry.id, entry.target) is None
    shop.correct_memory(entry.id, "亚麻围裙（新）")
    assert [e.target for e in shop.memory_entries("Linen Apron")] == ["亚麻围裙（新）"]
    assert shop.memory_entries("Linen Apron")[0].approved
    shop.undo()
    assert [e.target for e in shop.memory_entries("Linen Apron")] == [entry.target]


def test_what_is_approved_while_a_run_is_at_work_is_not_written_over(shop):
    with shop._store.step(STEP) as step:
        titles = [unit for unit in shop.units() if unit.field == "title"]
        step.put_units([unit.with_(target="", state="untranslated", engine="") for unit in titles])
    approved, looks = [], []

    def meanwhile():
        looks.extend([1] if shop.unfinished_job() is not None else [])
        if not approved and len(looks) == 2:  # the texts of the run are chosen by now
            approved.append(shop.correct(["3/zh-CN/title"], "我的帽子"))
        return False

    shop.translate(engine="phrasebook", progress=Progress(None, meanwhile))
    assert approved
    titles = {u.product_id: u for u in shop.units() if u.field == "title"}
    assert (titles[3].target, titles[3].state) == ("我的帽子", "approved")
    assert titles[2].target


def test_what_was_set_aside_is_doubted_again_once_its_source_is_another(shop):
    shop.correct(["1/zh-CN/title"], "羊毛帽 20厘米", approve=False)
    checks = {doubt.check for doubt in item(shop, "1/zh-CN/title").doubts}
    assert "number-lost" in checks
    for check in checks:
        shop.ignore_doubt(check, 1, "title", "the label says so")
    shop.translate(engine="phrasebook")
    written(shop, brand="Zarbo")  # another field of the product, the same text
    assert item(shop, "1/zh-CN/title").doubts == ()
    written(shop, title="Wool Toque 16 in")
    assert "number-lost" in {doubt.check for doubt in item(shop, "1/zh-CN/title").doubts}
    shop.undo()
    assert item(shop, "1/zh-CN/title").doubts == ()
    assert {one.reason for one in shop.set_aside("zh-CN")} == {"the label says so"}


def written(shop, **fields):
    """The first product, written anew."""
    with shop._store.step(STEP) as step:
        step.put_product(shop.product(1).with_(**fields))
    shop._touch([1])

"""The review queue, approving and sending back, and a proof that goes out and comes home in every state."""

from decimal import Decimal

import pytest

from seller_assistant.catalog import Attribute, Money, Product, Variant
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import Shop

TITLES = ("Wool Toque", "Wool Scarf", "Ceramic Mug", "Maple Syrup")


def product(number, title, colour="Red"):
    variant = Variant(sku=f"P-{number}", price=Money(Decimal(10), "CAD"), options=(("Colour", colour),))
    return Product(
        id=0, sku=f"P-{number}", title=title, source_lang="en", variants=(variant,),
        attributes=(Attribute("Material", "Wool"),),
    )  # fmt: skip


@pytest.fixture
def shop(tmp_path):
    with Shop.open(tmp_path / "shop") as opened:
        with opened._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))) as step:
            step.put_products([product(n, title) for n, title in enumerate(TITLES, 1)])
        opened.translate()
        yield opened


def texts(shop, state=None):
    return {f"{u.product_id}/{u.locale}/{u.field}": u for u in shop.units() if state is None or u.state == state}


def chinese(shop, number, field="title"):
    return next(u for u in shop.units([number]) if u.field == field)


# -- the queue ---------------------------------------------------------------------------------------
def test_the_same_text_stands_once_for_all_its_products(shop):
    queue = shop.review_queue(limit=None)
    wool = [item for item in queue.items if item.unit.field == "attribute:Material=Wool"]
    assert [item.others for item in wool] == [3]
    assert queue.waiting == len(queue.items)
    assert sum(queue.counts.values()) == len(shop.units())
    assert all(item.reasons and item.read_back for item in queue.items)


def test_risk_decides_the_order(shop):
    ids = {u.field: u for u in shop.units([1])}
    lost = ids["title"].with_(source="Wool Toque", target="帽", unknown=("Toque",), state="needs-editing")
    engine = chinese(shop, 2).with_(engine="offline", target="羊毛围巾")
    number = chinese(shop, 1, "attribute:Material=Wool").with_(engine="offline", target="羊毛")
    memory = chinese(shop, 4).with_(engine="memory", state="review")
    with shop._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))) as step:
        step.put_units([lost, engine, number, memory])
    order = [item.id for item in shop.review_queue(limit=None).items]
    places = [order.index(i) for i in ("1/zh-CN/title", "2/zh-CN/title", "1/zh-CN/attribute:Material=Wool")]
    plain = order.index("3/zh-CN/title")
    assert places == sorted(places)
    assert places[0] == 0
    assert places[-1] < plain < order.index("4/zh-CN/title") == len(order) - 1


def test_a_lost_number_comes_first_and_is_said(shop):
    unit = chinese(shop, 3)
    with shop._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))) as step:
        step.put_products([shop.product(3).with_(title="Ceramic Mug 12 oz")])
        step.put_units([unit.with_(source="Ceramic Mug 12 oz", target="陶瓷马克杯", engine="offline", source_hash="")])
    unit = chinese(shop, 3)
    shop.edit_unit(3, "title", "陶瓷马克杯", approve=False)
    first = shop.review_queue(limit=1).items[0]
    assert first.id == "3/zh-CN/title"
    assert any("12" in str(reason) for reason in first.reasons)


def test_pages_of_the_queue_follow_each_other(shop):
    everything = shop.review_queue(limit=None).items
    assert shop.review_queue(limit=2, offset=2).items == everything[2:4]


def test_an_unknown_state_is_refused(shop):
    with pytest.raises(InputProblem, match="perhaps"):
        shop.review_queue(states=("perhaps",))


# -- answers -----------------------------------------------------------------------------------------
def test_one_answer_settles_all_that_are_the_same_and_is_one_step(shop):
    done = shop.approve(["1/zh-CN/attribute:Material=Wool"])
    assert (done.matched, done.changed) == (4, 4)
    assert len([u for u in shop.units() if u.field == "attribute:Material=Wool" and u.state == "approved"]) == 4
    shop.undo()
    assert not texts(shop, "approved")


def test_ids_of_the_queue_settle_the_same_texts_without_looking_for_them(shop):
    item = next(item for item in shop.review_queue().items if item.others == 3)
    assert shop.approve(item.ids[:2], alike=False).changed == 2
    assert shop.reject(item.ids[2:], alike=False).changed == 2
    assert {u.state for u in texts(shop).values() if u.field == item.unit.field} == {"approved", "needs-editing"}


def test_approved_text_is_not_touched_by_translating_and_feeds_the_memory(shop):
    shop.edit_unit(1, "title", "羊毛冷帽")
    shop.translate()
    assert chinese(shop, 1).target == "羊毛冷帽"
    assert shop.text(["Wool Toque"])[0].translation.target == "羊毛冷帽"


def test_a_bulk_approval_passes_over_what_is_in_doubt(shop):
    shop.edit_unit(3, "title", "杯子", approve=False)
    with shop._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))) as step:
        step.put_units([chinese(shop, 2).with_(engine="offline", target="Scarf围巾", state="machine")])
    tried = shop.approve(where="", dry_run=True)
    assert tried.step is None
    assert not texts(shop, "approved")
    done = shop.approve(where="")
    assert done.changed == tried.changed
    assert [item.id for item in done.left] == ["2/zh-CN/title"]
    assert done.matched == done.changed + 1
    assert chinese(shop, 2).state == "machine"
    assert chinese(shop, 1).state == "approved"


def test_a_filter_limits_the_approval(shop):
    shop.approve(where="sku:P-2")
    assert {u.product_id for u in texts(shop, "approved").values()} == {2}


def test_sent_back_text_keeps_its_chinese_and_the_note_and_is_first_in_the_queue(shop):
    before = chinese(shop, 2).target
    done = shop.reject(["2/zh-CN/title"], note="Too plain")
    assert done.changed == 1
    unit = chinese(shop, 2)
    assert (unit.state, unit.target) == ("needs-editing", before)
    first = shop.review_queue(limit=1).items[0]
    assert (first.id, first.note) == ("2/zh-CN/title", "Too plain")
    shop.undo()
    assert chinese(shop, 2).state == "machine"
    assert shop.review_queue(limit=1).items[0].note == ""


def test_translating_again_does_not_bless_what_was_sent_back(shop):
    shop.reject(["2/zh-CN/title"], note="no")
    shop.translate()
    assert chinese(shop, 2).state == "needs-editing"
    shop.approve(["2/zh-CN/title"])
    assert chinese(shop, 2).state == "approved"


def test_an_unknown_id_is_refused(shop):
    with pytest.raises(InputProblem, match="99/zh-CN/title"):
        shop.approve(["99/zh-CN/title"])
    with pytest.raises(InputProblem):
        shop.reject(["nonsense"])

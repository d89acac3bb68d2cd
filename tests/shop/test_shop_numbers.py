"""The numbers on the rail follow every change without counting everything again."""

import pytest

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.shop import Shop
from seller_assistant.shop import numbers as numbers_verb


@pytest.fixture
def shop(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("SKU,Title,Price\nTQ,Wool Toque,34.00\nMUG,Ceramic Mug,\nBAG,Canvas Bag,21.00\n", encoding="utf-8")
    with Shop.open(tmp_path / "shop") as shop:
        shop.import_(shop.plan_import([path]))
        yield shop


def numbers(shop, market="material"):
    found = shop.overview(market)
    fresh = dict(shop._look(market, shop._store.product_ids()))
    assert shop._standing(market) == fresh, "what is kept equals what would be counted afresh"
    return found.products, found.to_translate, found.blocked


def test_numbers_follow_translation_edit_undo_and_redo(shop):
    assert numbers(shop) == (3, 3, 3)
    shop.translate()
    assert numbers(shop)[1] == 0
    before = shop.overview("material").blocked
    shop.edit(shop.plan_edit({"price": "12"}, "sku:MUG"))
    assert numbers(shop)[2] <= before
    shop.edit_unit(1, "title", "羊毛帽")
    numbers(shop)
    shop.undo()
    numbers(shop)
    shop.redo()
    numbers(shop)
    while shop.undo():
        numbers(shop)
    assert shop.overview("material").products == 0


def test_the_filter_by_status_gives_what_the_check_gives(shop):
    shop.translate()
    checked = shop.check("material")
    assert {p.id for p in shop.products("market:material status:blocked")} == set(checked.blocked_ids)
    assert shop.count("market:material -status:blocked") == checked.ready


def test_an_approved_text_is_never_touched_and_is_remembered(shop):
    shop.translate()
    shop.edit_unit(2, "title", "手作陶杯")
    done = shop.translate()
    assert done.step is None
    assert next(u for u in shop.units([2]) if u.field == "title").state == "approved"
    again = shop.text(["Ceramic Mug"])[0].translation
    assert (again.target, again.engine, again.state) == ("手作陶杯", "memory", "review")
    shop.undo()
    assert shop.text(["Ceramic Mug"])[0].translation.engine == "phrasebook", "an undone approval is forgotten"


def test_every_marketplace_is_counted_as_its_check_counts(shop):
    shop.translate()
    for market in ("taobao", "1688", "shopee-tw"):
        counted, checked = shop.count_market(market), shop.check(market)
        assert (counted.ready, counted.blocked, counted.open) == (checked.ready, checked.blocked, 0)
    before = shop.count_market("1688")
    shop.edit(shop.plan_edit({"price": "12"}, "sku:MUG"))
    assert shop._standings["1688"].changed == {2}, "only what changed is looked at again"
    shop.count_market("1688")
    for market in ("taobao", "1688", "shopee-tw"):
        assert shop.count_market(market).blocked == shop.check(market).blocked
    shop.undo()
    assert shop.count_market("1688") == before
    shop.set_fact("1688", "title_limit", "1")
    assert shop.count_market("1688").ready == shop.check("1688").ready


def test_counting_goes_on_where_it_stopped(shop, monkeypatch):
    monkeypatch.setattr(numbers_verb, "SLICE", 1)
    seen = [shop.count_market("jd", seconds=0) for _ in range(3)]
    assert [count.open for count in seen] == [2, 1, 0]
    assert seen[-1].ready + seen[-1].blocked == 3
    assert shop.count_market("jd", seconds=0) == seen[-1]
    told = []

    def stopped():
        told.append(1)
        return len(told) > 2

    with pytest.raises(Cancelled):
        shop.count_market("douyin", progress=Progress(is_cancelled=stopped))
    assert shop.count_market("douyin", seconds=0).open == 0, "what was counted before the cancel is kept"

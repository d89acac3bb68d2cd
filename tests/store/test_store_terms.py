"""Terms, doubts set aside and remembered translations as parts of a step, and the memory's word index."""

from __future__ import annotations

from pathlib import Path

import pytest

from seller_assistant.catalog import Product
from seller_assistant.phrases import Marked, Phrase
from seller_assistant.store import memory_search
from seller_assistant.store.memory import Remembered
from seller_assistant.store.store import Store
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.memory import Asked
from seller_assistant.translating.unit import Unit, source_hash

SAID = Phrase(Marked("tests", "Did it"))


def entry(source: str, target: str, approved: bool = True, **more: str) -> Remembered:
    return Remembered(source, target, "en", "zh-CN", "owner", approved, "", **more)


def test_terms_and_doubts_come_and_go_with_their_steps(folder: Path) -> None:
    with Store.open(folder) as store:
        with store.step(SAID) as step:
            item = step.put_product(Product(title="Toque"))
            toque, keep = step.put_terms([OwnerTerm("toque", "毛线帽"), OwnerTerm("Nordik", kind="keep")])
            step.ignore("too-long", item.id, "option:Size/a=1", "zh-CN", "it is a name")
        assert (toque.id, keep.id) == (1, 2)
        with store.step(SAID) as step:
            step.put_terms([OwnerTerm("toque", "帽", id=toque.id)])
            step.remove_terms([keep.id])
            step.unignore("too-long", item.id, "option:Size/a=1", "zh-CN")
        assert [(t.source, t.target) for t in store.terms()] == [("toque", "帽")]
        assert store.ignored("zh-CN") == frozenset()
        assert store.changed_products(1) is None, "a term is about the whole shop"
        store.undo()
    with Store.open(folder) as store:
        assert [(t.source, t.target, t.kind) for t in store.terms()] == [
            ("toque", "毛线帽", "preferred"), ("Nordik", "", "keep"),
        ]  # fmt: skip
        assert store.ignored("zh-CN") == {("too-long", item.id, "option:Size/a=1")}
        assert store.ignored("zh-TW") == frozenset()
        assert store.ignored_rows()[0].reason == "it is a name"
        store.redo()
        assert len(store.terms()) == 1
        with store.step(SAID) as step:
            (fresh,) = step.put_terms([OwnerTerm("new", "新")])
        assert fresh.id == 3, "an id is never given twice"


def test_what_did_not_change_is_no_step(store: Store) -> None:
    with store.step(SAID) as step:
        (term,) = step.put_terms([OwnerTerm("toque", "毛线帽")])
        step.remember([entry("Hat", "帽")])
    with store.step(SAID) as step:
        step.put_terms([term])
        assert step.remember([entry("Hat", "帽")]) == 0
    assert step.id is None


def test_an_approval_goes_into_the_memory_with_its_place(store: Store) -> None:
    with store.step(SAID) as step:
        first, second = step.put_products(Product(title="Red", category=category) for category in ("Hats", "Wine"))
        step.put_units([unit(first.id, "红色"), unit(second.id, "红葡萄酒")])
    memory = store.memory()

    def said(category: str) -> tuple[str, int]:
        found = memory.find_each([Asked("Red", "en", "title", category)], "zh-CN")[0]
        assert found is not None
        return found.target, found.score

    assert (said("hats"), said("WINE")) == (("红色", 101), ("红葡萄酒", 101))
    assert said("Lamps")[1] == 99, "two translations: neither is sure"
    assert len(memory.conflicts()) == 1
    assert store.changed_products(1) == {first.id, second.id}
    store.undo()
    assert memory.count() == 0
    store.redo()
    assert memory.count() == 2
    with store.step(SAID) as step:
        step.delete_product(second.id)
    assert memory.count() == 2, "what was approved is remembered longer than its product"


def unit(product_id: int, target: str) -> Unit:
    return Unit(product_id, "title", "Red", "en", target=target, state="approved", source_hash=source_hash("Red", "en"))


@pytest.mark.parametrize("server", [False, True])
def test_near_and_saying(store: Store, server: bool) -> None:
    store.memory().add_many([
        entry("Warm wool blanket for winter nights, 120 cm", "冬夜保暖羊毛毯，120厘米"),
        entry("Cotton blanket", "棉毯"),
        entry("Café au lait “grand”", "大杯牛奶咖啡"),
    ])  # fmt: skip
    memory = store.memory()
    memory._database.is_sqlite = memory._database.is_sqlite and not server  # the way of every other database
    near = memory.near(Asked("Warm wool blanket for winter nights, 90 cm", "en"), "zh-CN")
    assert [(m.target, m.score) for m in near] == [("冬夜保暖羊毛毯，120厘米", 99)]
    assert memory.near(Asked("Steel kettle", "en"), "zh-CN") == []
    assert memory.near(Asked("!!", "en"), "zh-CN") == []
    assert memory.near(Asked("Warm wool blanket for winter nights", "fr"), "zh-CN") == []
    found = memory.find("Cotton blanket", "en", "zh-CN")
    assert found is not None
    assert found.target == "棉毯"


def test_the_index_follows_the_entries(store: Store) -> None:
    memory = store.memory()
    memory.add("Gift box", "礼盒", lang="en", locale="zh-CN", origin="x")
    memory.add("Gift box", "礼品盒", lang="en", locale="zh-CN", origin="x", approved=True)
    for query, expected in (("礼品", 1), ("礼盒", 0), ("盒", 1), ("礼", 1), ("礼品盒", 1), ("GIFT", 1), ("gif", 1),
                            ('"; --', 0), ("*", 0), ("盒 gift", 1)):  # fmt: skip
        assert len(memory.page(query)) == expected, query
    with store._database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM memory_search")
    assert [e.target for e in memory.page("礼品")] == ["礼品盒"], "an index that is behind is made anew"
    assert memory_search.indexed("Mug 枫糖浆500ml") == "mug 枫糖 糖浆 浆 500ml"


def test_versions_are_found_by_their_index(folder: Path) -> None:
    with Store.open(folder) as store:
        with store.step(SAID) as step:
            item = step.put_product(Product(title="Red", category="Hats"))
            step.put_units([unit(item.id, "红色")])
        versions = store.versions(item.id, "title", "zh-CN")
        assert [(v.unit.target, v.current) for v in versions] == [("红色", True)]
        with store._database.reading() as connection:
            plan = connection.exec_driver_sql(
                "EXPLAIN QUERY PLAN SELECT after FROM change WHERE kind = 'unit' AND key = 'x'"
            ).all()
        assert "ix_change_unit" in str(plan)

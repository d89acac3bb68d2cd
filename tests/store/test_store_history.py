"""Steps, undo and redo: what was done can be taken back and done again, also after a restart."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from seller_assistant.catalog import Attribute, Money, Origin, Picture, Product, Text, Variant, Weight
from seller_assistant.phrases import Marked, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.store.store import Store
from seller_assistant.translating.unit import Unit, source_hash


def said(text: str, **facts: object) -> Phrase:
    return Phrase(Marked("tests", text), **facts)


TOQUE = Product(
    handle="toque",
    sku="T-1",
    external_id="77",
    title="Tuque en laine d'érable 🍁",
    source_lang="fr",
    description="<p>Chaude</p>",
    brand="Nord",
    category="Hats",
    hs_code="6505.00",
    origin_country="CA",
    tags=("hiver", "laine"),
    attributes=(Attribute("Matière", "Laine"),),
    pictures=(Picture(1, "a.jpg", sha256="ab", width=3, height=4, state="stored"),),
    variants=(
        Variant("T-1-S", "0061234567890", (("Size", "S"),), Money(Decimal("19.90"), "CAD"), stock=0),
        Variant("T-1-M", "", (("Size", "M"),), Money(Decimal("1e2"), "CAD"), weight=Weight(Decimal("3.5"), "oz")),
    ),
    texts=(Text("title", "en", "Toque"),),
    extras=(("Bin", "007"),),
    origin=Origin("spring.xlsx", "Feuille 1", 17),
)


def unit(product_id: int, target: str = "羊毛帽", field: str = "title") -> Unit:
    return Unit(
        product_id, field, "Toque", "en", target=target, state="machine", unknown=("x",),
        source_hash=source_hash("Toque", "en"), updated="2026-11-22T10:00:00+00:00",
    )  # fmt: skip


def add(store: Store, *products: Product, text: str = "Added") -> list[Product]:
    with store.step(said(text)) as step:
        return step.put_products(products)


def test_a_product_comes_back_whole_after_a_restart(folder: Path) -> None:
    with Store.open(folder) as store:
        (stored,) = add(store, TOQUE)
        assert stored == TOQUE.with_(id=1)
    with Store.open(folder) as store:
        assert store.products() == [stored]
        assert store.product(1) == stored
        assert store.product(2) is None
        assert store.count() == 1
        assert store.brands() == ["Nord"]


def test_undo_and_redo_of_an_import_after_a_restart(folder: Path) -> None:
    with Store.open(folder) as store:
        add(store, TOQUE, Product(title="Socks"), text="Imported")
        before = store.products()
    with Store.open(folder) as store:
        assert store.can_undo() is not None
        undone = store.undo()
        assert undone is not None
        assert (undone.sentence, undone.undone) == (said("Imported"), True)
        assert store.products() == []
        assert store.count("socks") == 0
    with Store.open(folder) as store:
        redone = store.redo()
        assert redone is not None
        assert not redone.undone
        assert store.products() == before
        assert store.count("socks") == 1
        assert store.redo() is None


def test_undo_goes_back_to_and_including_the_named_step(store: Store) -> None:
    (item,) = add(store, Product(title="First"))
    for n in range(3):
        add(store, item.with_(title=f"Title {n}"), text=f"Edit {n}")
    first, *edits = [s.id for s in reversed(store.history())]
    store.undo(edits[1])
    assert [p.title for p in store.products()] == ["Title 0"]
    assert [s.undone for s in store.history()] == [True, True, False, False]
    store.redo()
    assert [p.title for p in store.products()] == ["Title 1"]
    store.undo(first)
    assert store.products() == []
    assert store.undo() is None
    for _ in range(4):
        store.redo()
    assert [p.title for p in store.products()] == ["Title 2"]


def test_undoing_what_is_undone_or_unknown_is_refused(store: Store) -> None:
    add(store, TOQUE)
    store.undo()
    with pytest.raises(InputProblem, match="undone already") as refused:
        store.undo(store.history()[0].id)
    assert refused.value.code == "step-undone"
    with pytest.raises(InputProblem) as refused:
        store.undo(99)
    assert refused.value.code == "step-unknown"


def test_a_new_step_drops_only_what_was_undone(store: Store) -> None:
    add(store, Product(title="A"), text="A")
    add(store, Product(title="B"), text="B")
    store.undo()
    (kept,) = add(store, Product(title="C"), text="C")
    assert [str(s.sentence) for s in store.history()] == ["C", "A"]
    assert store.can_redo() is None
    assert store.redo() is None
    assert kept.id not in (1, 2), "the number of a product that was undone is not given to another"


def test_a_step_that_raises_leaves_nothing(store: Store) -> None:
    add(store, Product(title="A"))
    store.undo()

    def broken() -> None:
        with store.step(said("Broken")) as step:
            step.put_products(Product(title=f"P{n}") for n in range(2500))
            step.put_setting("rule", 1)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        broken()
    assert store.products() == []
    assert store.setting("rule") is None
    assert store.can_redo() is not None, "nothing happened, so what was undone can still be redone"


def test_a_step_that_changes_nothing_is_no_step(store: Store) -> None:
    (item,) = add(store, TOQUE)
    with store.step(said("Same")) as step:
        step.put_product(item)
        step.put_setting("absent", None)
        step.delete_product(99)
    assert step.id is None
    assert len(store.history()) == 1


def test_a_sentence_may_be_finished_at_the_end(store: Store) -> None:
    with store.step(said("Adding")) as step:
        step.put_products([TOQUE, TOQUE])
        step.sentence = said("Added {n}", n=step.changes)
        step.flush()
        step.sentence = said("Added {n}", n=step.changes)
    assert str(store.history()[0].sentence) == "Added 2"


def test_reading_inside_a_step_sees_what_was_put(store: Store) -> None:
    with store.step(said("Adding")) as step:
        step.put_product(TOQUE)
        assert store.count("laine") == 1


def test_deleting_takes_translations_along_and_undo_brings_them_back(store: Store) -> None:
    first, second = add(store, TOQUE, Product(title="Other"))
    units = [unit(first.id), unit(first.id, "说明", "description/1"), unit(second.id, "其他")]
    with store.step(said("Translated")) as step:
        step.put_units(units)
    with store.step(said("Deleted")) as step:
        step.delete_product(first.id)
    assert store.products() == [second]
    assert store.units() == [units[2]]
    assert store.count("羊毛") == 0
    store.undo()
    assert store.products() == [first, second]
    assert set(store.units()) == set(units)
    assert store.count("羊毛") == 1
    store.redo()
    assert store.count() == 1


def test_many_changes_of_one_thing_in_one_step_undo_to_the_first(store: Store) -> None:
    (item,) = add(store, Product(title="Zero"))
    with store.step(said("Many")) as step:
        for n in range(3):
            step.put_product(item.with_(title=f"Title {n}"))
            step.put_units([unit(item.id, f"标题{n}")])
            step.flush()
        step.delete_product(item.id)
        step.put_product(item.with_(title="Again"))
    assert [p.title for p in store.products()] == ["Again"]
    store.undo()
    assert [p.title for p in store.products()] == ["Zero"]
    assert store.units() == []
    store.redo()
    assert [p.title for p in store.products()] == ["Again"]
    assert store.units() == []


def test_settings_are_part_of_the_history(store: Store) -> None:
    for value in ({"margin": "0.20"}, {"margin": "0.30"}, None):
        with store.step(said("Priced")) as step:
            step.put_setting("rule", value)
    assert store.setting("rule", "none") == "none"
    store.undo()
    assert store.setting("rule") == {"margin": "0.30"}
    store.undo()
    assert store.setting("rule") == {"margin": "0.20"}


def test_units_of_many_products_and_locales(store: Store) -> None:
    items = add(store, *(Product(title=f"P{n}") for n in range(3)))
    taiwan = unit(items[1].id).with_(locale="zh-TW", target="台灣款")
    with store.step(said("Translated")) as step:
        step.put_units([*(unit(p.id) for p in items), taiwan])
    assert [u.product_id for u in store.units([items[2].id, items[0].id])] == [items[0].id, items[2].id]
    assert store.units(locale="zh-TW") == [taiwan]
    assert len(store.units(locale=None)) == 4
    assert [u.product_id for u in store.units_in_state("machine")] == [p.id for p in items]
    assert store.units_in_state("approved") == []
    with store.step(said("Cleared")) as step:
        step.delete_units([taiwan])
    assert store.units(locale="zh-TW") == []
    assert store.count("台灣") == 0
    assert store.count("羊毛帽") == 3, "the other locale is still found"


def test_a_long_step_keeps_each_batch_and_undoes_as_one(folder: Path) -> None:
    with Store.open(folder) as store:
        items = add(store, *(Product(title=f"P{n}") for n in range(4)))
        work = store.begin_long_step(said("Translating"))
        store.append(work, [])
        assert work.id is None
        assert len(store.history()) == 1
        for item in items:
            store.append(work, [unit(item.id)])
        store.rename_step(work, said("Translated {n} texts", n=4))
    with Store.open(folder) as store:
        assert str(store.history()[0].sentence) == "Translated 4 texts"
        assert len(store.units()) == 4
        store.undo()
        assert store.units() == []
        assert store.count() == 4


def test_a_long_step_goes_on_beside_other_steps(store: Store) -> None:
    items = add(store, *(Product(title=f"P{n}") for n in range(3)))
    work = store.begin_long_step(said("Translating"))
    store.append(work, [unit(items[0].id)])
    with store.step(said("Edited")) as step:
        step.put_units([unit(items[0].id, "手写")])
        step.delete_product(items[2].id)
    store.append(work, [unit(items[1].id), unit(items[2].id)])
    assert [u.product_id for u in store.units()] == [items[0].id, items[1].id], "the product that is gone stays gone"
    assert [str(s.sentence) for s in store.history()] == ["Translating", "Edited", "Translating", "Added"]
    store.undo()
    store.undo()
    assert [u.target for u in store.units()] == ["羊毛帽"]


def test_ten_thousand_products_are_one_step(store: Store) -> None:
    items = add(store, *(Product(title=f"Socks {n}", variants=(Variant(f"S{n}"),)) for n in range(10_000)))
    assert [p.id for p in items] == sorted({p.id for p in items})
    assert store.count("sku:=S9999") == 1
    store.undo()
    assert store.count() == 0
    store.redo()
    assert store.products(limit=2, offset=9_998) == items[-2:]

"""The translation memory and the list of exports."""

from __future__ import annotations

from pathlib import Path

from seller_assistant.catalog import Product
from seller_assistant.phrases import Marked, Phrase
from seller_assistant.store.memory import Remembered
from seller_assistant.store.store import Store
from seller_assistant.translating.memory import Asked, Memory
from seller_assistant.translating.unit import Unit

SAID = Phrase(Marked("tests", "Did it"))


def test_the_same_words_are_found_whatever_their_blanks_and_width(folder: Path) -> None:
    with Store.open(folder) as store:
        store.memory().add("Gift  box", "礼盒", lang="en", locale="zh-CN", origin="phrasebook")
    with Store.open(folder) as store:
        memory: Memory = store.memory()
        match = memory.find("Gift box", "en", "zh-CN")
        assert match is not None
        assert (match.target, match.approved, match.score, match.origin) == ("礼盒", False, 100, "phrasebook")
        assert memory.find("Gift box", "fr", "zh-CN") is None
        assert memory.find("Gift box", "en", "zh-TW") is None
        assert memory.find("Gift boxes", "en", "zh-CN") is None


def test_another_case_is_a_little_less(store: Store) -> None:
    memory = store.memory()
    memory.add("Set of 4 MUGS", "四件套杯", lang="en", locale="zh-CN", origin="me", approved=True)
    near = memory.find("set of 4 mugs", "en", "zh-CN")
    assert near is not None
    assert (near.target, near.approved, near.score) == ("四件套杯", True, 99)
    exact = memory.find("Set of 4 MUGS", "en", "zh-CN")
    assert exact is not None
    assert exact.approved


def test_approved_gives_way_only_to_approved(store: Store) -> None:
    memory = store.memory()

    def target() -> str:
        match = memory.find("Soap", "en", "zh-CN")
        return "" if match is None else match.target

    for words, approved, expected in (
        ("肥皂", False, "肥皂"),
        ("香皂", False, "香皂"),
        ("手工皂", True, "手工皂"),
        ("皂", False, "手工皂"),
        ("手工香皂", True, "手工香皂"),
        (" ", True, "手工香皂"),
    ):
        memory.add("Soap", words, lang="en", locale="zh-CN", origin="x", approved=approved)
        assert target() == expected
    assert memory.count() == 1
    entry = Remembered("Soap", "手工香皂", "en", "zh-CN", "x", True, "")
    assert memory.add_many([entry]) == 0, "nothing new"
    assert [e.target for e in memory.everything()] == ["手工香皂"]


def test_many_at_once_and_with_a_batch_of_work(store: Store) -> None:
    with store.step(SAID) as step:
        item = step.put_product(Product(title="x"))
    entries = [Remembered(f"Text {n}", f"文{n}", "en", "zh-CN", "file", False, "") for n in range(2500)]
    work = store.begin_long_step(SAID)
    store.append(work, [Unit(item.id, "title", "x", "en", target="文")], remember=entries)
    found = store.memory().find_each([Asked(f"Text {n}", "en") for n in range(0, 5000, 2)], "zh-CN")
    assert sum(one is not None for one in found) == 1250
    assert found[1].target == "文2"


def test_exports_are_listed_latest_first(folder: Path) -> None:
    with Store.open(folder) as store:
        first = store.add_export("taobao", "/out/a.zip", products=2, sha256="aa", digest={1: "h1", 2: "h2"})
        second = store.add_export("material", "/out/b.zip", products=1, sha256="bb")
    with Store.open(folder) as store:
        listed = [(e.id, e.marketplace, e.products) for e in store.exports()]
        assert listed == [(second, "material", 1), (first, "taobao", 2)]
        one = store.export(first)
        assert one is not None
        assert one.digest == {"1": "h1", "2": "h2"}
        assert store.export(99) is None
        assert store.history() == [], "sending a bundle changes nothing that could be undone"

"""A shop of every schema version that was ever released opens, whole, with its history."""

from __future__ import annotations

import shutil
from decimal import Decimal
from pathlib import Path

from seller_assistant.catalog import Money, Weight
from seller_assistant.store import schema
from seller_assistant.store.store import Store
from seller_assistant.translating.memory import Asked

HERE = Path(__file__).parent


def test_every_version_has_its_file() -> None:
    assert {schema.peek(path) for path in HERE.glob("shop-v*.db")} == set(schema.KNOWN)


def test_version_1_opens(tmp_path: Path) -> None:
    shutil.copy(HERE / "shop-v1.db", tmp_path / "shop.db")
    with Store.open(tmp_path) as store:
        assert schema.current(store._database) == schema.HEAD
        syrup, socks = store.products()
        assert (syrup.title, syrup.texts[0].text, syrup.extras) == (
            "Organic Maple Syrup", "Sirop d'érable biologique", (("Bin", "007"),),
        )  # fmt: skip
        assert syrup.price == Money(Decimal("24.90"), "CAD")
        assert syrup.weight == Weight(Decimal("1.5"), "lb")
        assert [v.sku for v in socks.variants] == ["WS-S", "WS-M"]
        assert [u.target for u in store.units()] == ["有机枫糖浆", "羊毛袜"]
        assert store.product_ids("枫糖") == store.product_ids("erable") == [syrup.id]
        assert store.setting("rule") == {"margin": "0.20"}
        match = store.memory().find("Gift box", "en", "zh-CN")
        assert match is not None
        assert match.target == "礼盒"
        assert [e.digest for e in store.exports()] == [{"1": "a", "2": "b"}]
        assert [str(s.sentence) for s in store.history()] == ["Edited", "Priced", "Translated", "Imported 2 products"]
        assert store.terms() == []
        assert store.ignored_rows() == []
        assert store.memory().near(Asked("Gift boxes", "en"), "zh-CN")[0].target == "礼盒", "the index is made anew"
        store.redo()
        assert store.products("warm")[0].id == socks.id
        store.undo(1)
        assert store.count() == 0
        assert store.integrity() == []


def test_version_2_opens(tmp_path: Path) -> None:
    shutil.copy(HERE / "shop-v2.db", tmp_path / "shop.db")
    with Store.open(tmp_path) as store:
        assert schema.current(store._database) == schema.HEAD
        assert [(t.source, t.target, t.kind, t.brand) for t in store.terms()] == [
            ("toque", "毛线帽", "preferred", "Boréal"), ("Boréal", "", "keep", ""),
        ]  # fmt: skip
        assert store.ignored("zh-CN") == {("too-long", 1, "title")}
        memory = store.memory()
        match = memory.find("Wool Socks", "en", "zh-CN")
        assert match is not None
        assert (match.target, match.approved) == ("羊毛袜", True)
        assert [e.target for e in memory.page("保暖")] == ["保暖袜"]
        (job,) = store.unfinished_jobs("zh-CN")
        assert (job.query, job.fields, job.left) == ("brand:x", ("title",), (2,))
        (failed,) = store.failed_texts("zh-CN")
        assert (failed.attempts, str(failed.error)) == (2, "Too long")
        assert store.integrity() == []


def test_version_3_opens(tmp_path: Path) -> None:
    shutil.copy(HERE / "shop-v3.db", tmp_path / "shop.db")
    with Store.open(tmp_path) as store:
        assert schema.current(store._database) == schema.HEAD
        second, first = store.exports()
        assert (second.marketplace, second.report["counts"]) == ("jd", {"new": 1})
        assert first.report == {}
        assert [e.report["counts"] for e in store.export_list()] == [{"new": 1}, {}]
        assert store.sent(["c", "x"]) == {"c": {"code": "MS-500", "title": "枫糖"}}
        assert store.integrity() == []

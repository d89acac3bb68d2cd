"""A great many new products in one step: written beside the work that makes them ready."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from seller_assistant.catalog import Attribute, Product, Variant
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.store import step
from seller_assistant.store.store import Store
from seller_assistant.store.writing import Writing

MANY = [
    Product(
        sku=f"A-{n:05}",
        title=f"Érable mug {n}",
        attributes=(Attribute("Colour", "Blue"),),
        variants=(Variant(sku=f"A-{n:05}-S"), Variant(sku=f"A-{n:05}-L", gtin="0754000000011")),
    )
    for n in range(3 * step._FLUSH_AT + 7)
]


def test_every_one_is_there_found_and_undone(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        with store.step(Phrase(QT_TRANSLATE_NOOP("store", "Many"))) as opened:
            stored = opened.put_products(MANY)
            assert opened.changes == len(MANY)
        assert [item.id for item in stored] == list(range(1, len(MANY) + 1))
        assert store.products() == stored
        assert store.count("erable mug 6006") == 1
        known = store.known()
        assert known.by_sku("A-06006-L") == stored[6006]
        store.undo()
        assert store.count() == 0
        assert store.count("erable") == 0
        store.redo()
        assert store.products() == stored
        assert store.count("erable") == len(MANY)


def test_it_is_the_same_as_putting_them_one_by_one(tmp_path: Path) -> None:
    with Store.open(tmp_path / "one") as one, Store.open(tmp_path / "many") as many:
        with one.step(Phrase(QT_TRANSLATE_NOOP("store", "One by one"))) as opened:
            for item in MANY:
                opened.put_product(item)
        with many.step(Phrase(QT_TRANSLATE_NOOP("store", "Many"))) as opened:
            opened.put_products(MANY)
        tables = ("product", "variant", "words", "change")
        for table in tables:
            with one._database.reading() as left, many._database.reading() as right:
                query = f"SELECT * FROM {table} ORDER BY 1, 2"
                assert left.exec_driver_sql(query).all() == right.exec_driver_sql(query).all()


def test_a_failure_while_they_are_written_keeps_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []

    def fail(*_: object) -> None:
        calls.append(threading.current_thread())
        if len(calls) == 2:
            raise OSError("no more")

    monkeypatch.setattr(step.search, "index", fail)
    with Store.open(tmp_path) as store:
        with pytest.raises(OSError, match="no more"), store.step(Phrase(QT_TRANSLATE_NOOP("store", "Many"))) as opened:
            opened.put_products(MANY)
        monkeypatch.undo()
        assert store.count() == 0
        assert store.can_undo() is None
    assert threading.main_thread() not in calls


def test_what_is_put_last_is_waited_for() -> None:
    done: list[int] = []
    gate = threading.Event()
    with Writing() as writing:
        writing.put(lambda: done.append(1) if gate.wait(10) else None)
        threading.Timer(0.05, gate.set).start()
        writing.put(lambda: done.append(2))
        writing.put(lambda: done.append(3))
    assert done == [1, 2, 3]

"""Copies of the shop: a copy that has its name is whole, and going back loses nothing."""

from __future__ import annotations

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from seller_assistant.catalog import Product
from seller_assistant.phrases import Marked, Phrase
from seller_assistant.problems import InputProblem, ShopProblem
from seller_assistant.store import backups
from seller_assistant.store.store import Store
from seller_assistant.store.thinning import kept

SAID = Phrase(Marked("tests", "Did it"))


def add(store: Store, title: str) -> None:
    with store.step(SAID) as step:
        step.put_product(Product(title=title))


def age(folder: Path, backup_id: str, days: int) -> None:
    """As if that copy had been made some days ago."""
    path = folder / "backups" / f"{backup_id}.db"
    stamp = (datetime.now() - timedelta(days=days)).strftime("%Y%m%d-%H%M%S")
    path.rename(path.with_name(f"shop-{stamp}-{backup_id.rsplit('-', 1)[1]}.db"))


def test_a_copy_is_whole_and_listed(store: Store, folder: Path) -> None:
    add(store, "One")
    first = store.backups.make("hand")
    add(store, "Two")
    second = store.backups.make("import")
    assert [b.id for b in store.backups.all()] == [second.id, first.id]
    assert [b.products for b in store.backups.all()] == [2, 1]
    assert store.backups.all() == [second, first]
    assert second.verified
    assert second.bytes == second.path.stat().st_size
    assert {p.suffix for p in (folder / "backups").iterdir()} == {".db"}, "nothing but finished copies"


def test_going_back_and_going_back_from_there(store: Store) -> None:
    add(store, "One")
    copy = store.backups.make()
    add(store, "Two")
    before = store.backups.restore(copy.id)
    assert [p.title for p in store.products()] == ["One"]
    assert store.count("two") == 0
    assert before.reason == "restore"
    add(store, "Three")
    assert store.count() == 2
    store.backups.restore(before.path)
    assert [p.title for p in store.products()] == ["One", "Two"]
    assert store.integrity() == []
    assert store.undo() is not None
    with store._database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"


def test_a_restored_shop_is_the_same_after_a_restart(folder: Path) -> None:
    with Store.open(folder) as store:
        add(store, "One")
        copy = store.backups.make()
        add(store, "Two")
        store.backups.restore(copy.id + ".db")
    with Store.open(folder) as store:
        assert [p.title for p in store.products()] == ["One"]


def test_a_copy_that_is_not_there_or_not_whole_is_refused(store: Store, tmp_path: Path) -> None:
    add(store, "One")
    with pytest.raises(InputProblem) as unknown:
        store.backups.restore("shop-20200101-000000-hand")
    assert unknown.value.code == "backup-unknown"
    copy = store.backups.make()
    broken = tmp_path / "broken.db"
    content = bytearray(copy.path.read_bytes())
    content[4096 * 2 : 4096 * 20] = b"\xff" * 4096 * 18
    broken.write_bytes(content)
    with pytest.raises(ShopProblem) as damaged:
        store.backups.restore(broken)
    assert damaged.value.code == "shop-damaged"
    assert [p.title for p in store.products()] == ["One"]
    shutil.copy(broken, copy.path)
    copy.path.write_bytes(b"nothing")
    assert [b.verified for b in store.backups.all()] == [False]


def test_a_copy_that_does_not_verify_gets_no_name(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(store, "One")
    copy_to = backups.Backups._copy_to

    def spoilt(self: backups.Backups, path: Path) -> None:
        copy_to(self, path)
        content = bytearray(path.read_bytes())
        content[4096 * 2 : 4096 * 20] = b"\xff" * 4096 * 18
        path.write_bytes(content)

    monkeypatch.setattr(backups.Backups, "_copy_to", spoilt)
    with pytest.raises(ShopProblem):
        store.backups.make()
    assert list((folder / "backups").iterdir()) == []


def test_each_day_of_work_begins_with_a_copy_when_there_is_something_new(folder: Path) -> None:
    with Store.open(folder) as store:
        assert store.backups.all() == []
        add(store, "One")
    with Store.open(folder) as store:
        (first,) = store.backups.all()
        assert first.reason == "day"
        add(store, "Two")
    with Store.open(folder) as store:
        assert len(store.backups.all()) == 1, "one a day"
    age(folder, first.id, 2)
    with Store.open(folder) as store:
        assert [b.products for b in store.backups.all()] == [2, 1]
        latest = store.backups.all()[0]
    age(folder, latest.id, 1)
    with Store.open(folder) as store:
        assert len(store.backups.all()) == 2, "nothing is new"
        assert store.backups.make_if_changed("import") is None
        store.undo()
        assert store.backups.make_if_changed("import") is not None


def test_a_copy_of_the_day_that_fails_does_not_keep_the_shop_shut(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store.open(folder) as store:
        add(store, "One")

    def no_room(_self: backups.Backups, _path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups.Backups, "_copy_to", no_room)
    with Store.open(folder) as store:
        assert store.count() == 1
        assert store.backups.problem is not None
        assert store.backups.problem.code == "shop-full"


def test_copies_are_thinned_with_age(store: Store, folder: Path) -> None:
    add(store, "One")
    now = datetime(2026, 11, 22, 12, 30)
    times = [now - timedelta(minutes=20 * n) for n in range(72 * 400)]
    stay = [at for at, keep in zip(times, kept(times), strict=True) if keep]
    assert 40 <= len(stay) <= 68
    assert stay[:10] == times[:10]
    assert stay[-1] < now - timedelta(days=320)
    assert kept([]) == []
    for n in range(80):
        at = now - timedelta(minutes=5 * n)
        (folder / "backups" / f"shop-{at:%Y%m%d-%H%M%S}-import.db").write_bytes(b"")
    (folder / "backups" / "mine.db").write_bytes(b"")
    oldest = store.backups.all()[-1]
    store.backups.make(spare=oldest.path)
    assert oldest.path.exists()
    names = {p.name for p in (folder / "backups").iterdir()}
    assert "mine.db" in names
    assert len(names) < 30


def test_two_copies_in_one_second_have_two_names(store: Store) -> None:
    add(store, "One")
    made = [store.backups.make() for _ in range(3)]
    assert len({b.id for b in made}) == 3
    assert [b.id for b in store.backups.all()] == [b.id for b in reversed(made)]

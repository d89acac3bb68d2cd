"""The very same long list once more: not read again, and told exactly as if it had been."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from seller_assistant.importing import again, planning
from seller_assistant.importing.report import import_json
from seller_assistant.shop import Shop


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([["North House, spring list"], ["SKU", "Product name", "Price", "Size", "Stock"], ["Kitchen"]])
        for number in range(1100):
            writer.writerow(
                [f"A{number}", f"Wool hat {number // 2 if number < 20 else number}", "12.50", "SML"[number % 3], 4]
            )
        writer.writerow(["", "Total", "99"])
        writer.writerow(["* prices may change without notice"])
    return path


def _no_reading(*_: object, **__: object) -> None:
    raise AssertionError("the files were read again")


def test_products_that_stay_are_loaded_when_they_are_looked_at(
    tmp_path: Path, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Shop.open(tmp_path / "shop") as shop:
        shop.import_(shop.plan_import([listed]))
        stored = tuple(shop.products())
        monkeypatch.setattr(planning, "plan_files", _no_reading)
        loaded = []
        monkeypatch.setattr(type(shop._store), "products", lambda *_, **__: loaded.append(1) or stored)
        plan = shop.plan_import([listed])
        assert (len(plan.unchanged), plan.variants) == (len(stored), sum(len(p.variants) for p in stored))
        assert not loaded
        assert plan.unchanged == stored
        assert plan.unchanged[-1] == stored[-1]
        assert len(loaded) == 1


def test_the_same_file_is_told_as_if_it_had_been_read_again(
    tmp_path: Path, listed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Shop.open(tmp_path / "shop") as shop:
        shop.import_(shop.plan_import([listed]))
        with monkeypatch.context() as patch:
            patch.setattr(again, "key", lambda *_: "")
            read = shop.plan_import([listed])
        with monkeypatch.context() as patch:
            patch.setattr(planning, "plan_files", _no_reading)
            remembered = shop.plan_import([listed])
        assert len(read.unchanged) >= again.FROM
        assert import_json(remembered) == import_json(read)
        assert remembered.files[0].fates == read.files[0].fates
        assert set(remembered.unchanged) == set(read.unchanged)


@pytest.mark.parametrize("change", ["edit", "undo", "file", "choice"])
def test_it_is_read_again_when_anything_changed(
    tmp_path: Path, listed: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    with Shop.open(tmp_path / "shop") as shop:
        shop.import_(shop.plan_import([listed]))
        wishes = {}
        if change == "edit":
            shop.edit(shop.plan_edit({"brand": "North"}, "A7"))
        elif change == "undo":
            shop.undo()
        elif change == "file":
            listed.write_text(listed.read_text(encoding="utf-8").replace("12.50", "12.60", 1), encoding="utf-8")
        else:
            wishes = {"currency": "EUR"}
        monkeypatch.setattr(planning, "plan_files", _no_reading)
        with pytest.raises(AssertionError, match="read again"):
            shop.plan_import([listed], **wishes)

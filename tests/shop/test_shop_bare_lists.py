"""A list without a heading: asked about once, remembered by what stands in its columns."""

from pathlib import Path

import pytest

from seller_assistant.shop import Shop

FIRST = "Maple syrup,M-100,14.99\nBlueberry jam,J-200,8.50\nWild honey,H-300,11.00\n"
SECOND = "Maple syrup,M-100,15.99\nBlueberry jam,J-200,8.50\nCloudberry jelly,C-400,12.25\n"


@pytest.fixture
def shop(tmp_path: Path):
    with Shop.open(tmp_path / "shop") as opened:
        yield opened


def listed(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_second_list_of_a_kind_needs_no_questions(shop, tmp_path: Path) -> None:
    first = shop.plan_import([listed(tmp_path, "first.csv", FIRST)])
    assert (first.files[0].header_row, first.files[0].sure) == (0, False)
    shop.import_(first)
    second = shop.plan_import([listed(tmp_path, "second.csv", SECOND)])
    assert (second.files[0].sure, second.files[0].remembered) == (True, True)
    assert [p.title for p in second.new] == ["Cloudberry jelly"]
    assert [dict(update.changed) for update in second.updated] == [{"price": 1}]


def test_the_owners_own_columns_of_such_a_list_are_taken_again(shop, tmp_path: Path) -> None:
    shop.import_(shop.plan_import([listed(tmp_path, "first.csv", FIRST)], mapping={"C": "cost"}))
    second = shop.plan_import([listed(tmp_path, "second.csv", SECOND)])
    assert [column.field for column in second.files[0].columns] == ["title", "sku", "cost"]
    assert second.files[0].sure


def test_a_list_of_another_kind_is_asked_about(shop, tmp_path: Path) -> None:
    shop.import_(shop.plan_import([listed(tmp_path, "first.csv", FIRST)]))
    other = "062800000012,Birch syrup,24.99\n062800000029,Spruce tips,9.50\n062800000036,Dried kelp,7.00\n"
    assert not shop.plan_import([listed(tmp_path, "other.csv", other)]).files[0].sure

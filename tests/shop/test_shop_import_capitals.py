"""A second list that writes its codes with other capitals finds the same products, and takes no other one for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from seller_assistant.shop import Shop

FIRST = "Handle,Title,Variant SKU,Variant Price,Option1 Name,Option1 Value\nwool-hat,Wool hat,WH-1,10.00,Size,S\n"


@pytest.mark.parametrize(("handle", "sku"), [("Wool-Hat", "WH-1"), ("wool-hat", "wh-1"), ("Wool-Hat", "")])
def test_the_same_product_is_updated(tmp_path: Path, handle: str, sku: str) -> None:
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.write_text(FIRST, encoding="utf-8")
    two.write_text(FIRST.replace("wool-hat", handle).replace("WH-1", sku).replace("10.00", "12.00"), encoding="utf-8")
    with Shop.open(tmp_path / "shop") as shop:
        shop.import_(shop.plan_import([one]))
        shop.import_(shop.plan_import([two]))
        (hat,) = shop.products("")
    assert str(hat.price) == "12.00 CAD"


def test_another_title_with_the_same_letters_is_another_product(tmp_path: Path) -> None:
    one, two = tmp_path / "one.csv", tmp_path / "two.csv"
    one.write_text("Name,SKU,Price CAD\nWool hat,WH-1,10\n", encoding="utf-8")
    two.write_text("Name,SKU,Price CAD\nWhite horse,wh-1,99\n", encoding="utf-8")
    with Shop.open(tmp_path / "shop") as shop:
        shop.import_(shop.plan_import([one]))
        plan = shop.plan_import([two])
    assert ([p.title for p in plan.new], plan.updated) == (["White horse"], ())

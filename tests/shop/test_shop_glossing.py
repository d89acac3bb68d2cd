"""Chinese read back in the shop: with the owner's terms and what was approved before, in the owner's language."""

from __future__ import annotations

import pytest

from seller_assistant.shop import Shop

LIST = "Title\tSKU\tPrice\tColour\nWool Toque\tWT-1\t34.00\tLoon Grey\nBed Throw\tBT-2\t80.00\tLoon Grey\n"


@pytest.fixture
def shop(tmp_path):
    file = tmp_path / "list.tsv"
    file.write_text(LIST, encoding="utf-8")
    with Shop.open(tmp_path / "shop") as made:
        made.import_(made.plan_import([file]))
        made.translate(engine="phrasebook")
        yield made


def unit(shop, source, target):
    found = next(u for u in shop.units() if u.source == source)
    return found.with_(target=target)


def test_what_was_approved_elsewhere_is_a_word(shop):
    grey = next(u for u in shop.units() if u.source == "Loon Grey")
    assert "Loon Grey" not in shop.read_back(unit(shop, "Bed Throw", "盖毯潜鸟灰"))
    shop.edit_unit(grey.product_id, grey.field, "潜鸟灰", approve=True)
    assert shop.read_back(unit(shop, "Bed Throw", "盖毯潜鸟灰")).endswith("Loon Grey")
    assert "Loon Grey" not in shop.read_back(unit(shop, "Loon Grey", "潜鸟灰"))


def test_the_owners_term_is_a_word(shop):
    shop.add_term("Throw", "懒人盖毯")
    assert shop.read_back(unit(shop, "Bed Throw", "懒人盖毯")) == "Throw"


def test_it_is_said_in_the_language_of_the_window(shop):
    hat = unit(shop, "Wool Toque", "羊毛帽")
    assert "laine" not in shop.read_back(hat)
    shop.change_settings(language="fr")
    assert "laine" in shop.read_back(hat)
    shop.change_settings(language="zh_CN")
    assert "wool" in shop.read_back(hat)

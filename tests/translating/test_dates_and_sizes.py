"""Dates, shoe and clothing sizes in Chinese: no figure lost, nothing guessed."""

from __future__ import annotations

import pytest

from seller_assistant.translating.context import Context
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.localising import localised
from seller_assistant.translating.numbering import numbers_invented, numbers_lost
from seller_assistant.translating.sizing import ConfirmedSizes, tables


@pytest.mark.parametrize(
    ("text", "lang", "chinese"),
    [
        ("2026-12-31", "en", "2026年12月31日"),
        ("2026/1/5", "en", "2026年1月5日"),
        ("March 5, 2027", "en", "2027年3月5日"),
        ("5 March 2027", "en", "2027年3月5日"),
        ("Dec. 24th", "en", "12月24日"),
        ("December 2026", "en", "2026年12月"),
        ("31/12/2026", "fr", "2026年12月31日"),
        ("12/31/2026", "en", "2026年12月31日"),
        ("12 mai 2026", "fr", "2026年5月12日"),
        ("le 1er janvier 2027", "fr", "2027年1月1日"),
        ("03/05/2026", "en", "03/05/2026"),  # May or March: nobody can know
        ("13.13.2026", "en", "13.13.2026"),
        ("2026-13-01", "en", "2026-13-01"),
        ("IP 192.168.1.10", "en", "IP 192.168.1.10"),
    ],
)
def test_dates(text: str, lang: str, chinese: str) -> None:
    assert localised(text, lang) == chinese
    assert numbers_lost(text, chinese, lang) == ()


@pytest.mark.parametrize(
    ("text", "chinese"),
    [("US 8.5", "美码8.5"), ("8.5 US", "美码8.5"), ("EU 39", "欧码39"), ("UK 7", "英码7"), ("Size US 8", "美码8"),
     ("8½ US", "美码8.5")],
)  # fmt: skip
def test_sizes_name_their_system(text: str, chinese: str) -> None:
    assert Phrasebook(bundled()).translate(text, "en", "option:Size=x").target == chinese


def test_no_size_where_none_is_meant() -> None:
    assert "码" not in Phrasebook(bundled()).translate("UK 3-pin plug", "en", "title").target
    assert "码" not in Phrasebook(bundled()).translate("Ships from US 50 states", "en", "title").target


def _confirmed() -> ConfirmedSizes:
    return ConfirmedSizes({table.id: table.rows for table in tables()})


def test_millimetres_only_from_a_confirmed_table() -> None:
    book = Phrasebook(bundled())
    shoes = Context(title="Women's leather boots")
    assert book.translate("US 8.5", "en", "option:Size=US 8.5", shoes).target == "美码8.5"
    confirmed = Context(title="Women's leather boots", sizes=_confirmed())
    assert book.translate("US 8.5", "en", "option:Size=US 8.5", confirmed).target == "美码8.5（约39码/245毫米）"
    men = Context(title="Men's leather boots", sizes=_confirmed())
    assert book.translate("US 8.5", "en", "option:Size=US 8.5", men).target == "美码8.5（约43码/265毫米）"
    nobody = Context(title="Leather boots", sizes=_confirmed())
    assert book.translate("US 8.5", "en", "option:Size=US 8.5", nobody).target == "美码8.5"


def test_clothes_by_letter() -> None:
    book = Phrasebook(bundled())
    context = Context(title="Women's cotton shirt", sizes=_confirmed())
    assert book.translate("M", "en", "option:Size=M", context).target == "M（160/84A）"
    assert book.translate("M", "en", "option:Size=M", Context(title="Mug", sizes=_confirmed())).target == "M"


def test_tables_hold_the_relation_of_the_standard() -> None:
    for table in tables():
        assert table.rows
        for _, _, said in table.rows:
            if table.id.startswith("shoes"):
                old, mm = said.removeprefix("约").removesuffix("毫米").split("码/")
                assert int(mm) // 5 - 10 == int(old)


def test_numbers_invented() -> None:
    assert numbers_invented("Steel bottle", "2024新款不锈钢瓶", "en") == ("2024",)
    assert numbers_invented("Two-pack, 12 oz", "2件装，340克", "en") == ()
    assert numbers_invented("3/8 inch", "0.375英寸", "en") == ()
    assert numbers_invented("Two million sold", "售出200万", "en") in ((), ("200",))

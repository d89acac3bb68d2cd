"""A price that an import makes ten times what it was is told before it is written."""

import pytest

from seller_assistant.shop import Shop


@pytest.fixture
def shop(tmp_path):
    with Shop.open(tmp_path / "shop") as shop:
        yield shop


def listed(tmp_path, *rows):
    path = tmp_path / "list.csv"
    path.write_text("\n".join(["SKU,Title,Price,Cost", *rows]) + "\n", encoding="utf-8")
    return path


def jumps(plan):
    return [(n.severity, n.row, str(n.message)) for n in plan.notices if n.code == "price-jumped"]


def test_a_slip_of_the_comma_is_told_with_its_row(shop, tmp_path):
    plan = shop.plan_import([listed(tmp_path, "A,Wool hat,15.00,5", "B,Blue mug,20.00,6")], currency="CAD")
    assert jumps(plan) == []
    shop.import_(plan)
    again = shop.plan_import([listed(tmp_path, "A,Wool hat,150.00,5", "B,Blue mug,24.00,6")], currency="CAD")
    [(severity, row, message)] = jumps(again)
    assert (severity, row) == ("warning", 2)
    assert "A goes from 15.00 CAD to 150.00 CAD" in message
    assert len(again.updated) == 2, "it is a warning: the owner decides"
    shop.import_(again)
    same = shop.plan_import([tmp_path / "list.csv"], currency="CAD")
    assert jumps(same) == [], "what is as it was needs no second look"


def test_a_cost_and_a_tenth_count_as_well_and_another_currency_does_not(shop, tmp_path):
    shop.import_(shop.plan_import([listed(tmp_path, "A,Wool hat,15,5", "B,Blue mug,20,6")], currency="CAD"))
    costs = shop.plan_import([listed(tmp_path, "A,Wool hat,15,50", "B,Blue mug,2,6")], currency="CAD")
    assert [row for _, row, _ in jumps(costs)] == [2, 3]
    yen = shop.plan_import([listed(tmp_path, "A,Wool hat,1700,5", "B,Blue mug,2200,6")], currency="JPY")
    assert jumps(yen) == []


def test_many_at_once_are_told_in_one_sentence(shop, tmp_path):
    rows = [f"S{n},Wool hat {n},{10 + n}," for n in range(30)]
    shop.import_(shop.plan_import([listed(tmp_path, *rows)], currency="CAD"))
    [(_, _, message)] = jumps(shop.plan_import([listed(tmp_path, *(f"{r[:-1]}0," for r in rows))], currency="CAD"))
    assert "30 prices" in message

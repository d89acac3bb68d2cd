"""A bundle of ours that is dropped on the import page: only its sheet is read, not what tells of it."""

import pytest

from seller_assistant.shop import Shop


@pytest.mark.parametrize("market", ["taobao", "material"])
def test_only_the_sheet_of_a_bundle_is_read(tmp_path, market):
    listed = tmp_path / "list.csv"
    listed.write_text("SKU,Title,Price CAD,Stock\nA-1,Wool Socks,12.00,3\nA-2,Maple Candle,15,4\n", encoding="utf-8")
    with Shop.open(tmp_path / "shop") as shop:
        shop.import_(shop.plan_import([listed]))
        shop.translate()
        shop.export(market, tmp_path / "b.zip", allow_blocked=True)
    with Shop.open(tmp_path / "other") as shop:
        plan = shop.plan_import([tmp_path / "b.zip"])
        assert len(plan.new) == 2
        assert len(plan.files) == 1

"""A packet of ours comes back as the products it was made of, in Chinese, with their pictures."""

import io

from PIL import Image

from seller_assistant.exporting.bundling import bundle
from seller_assistant.importing.planning import plan_files
from seller_assistant.phrases import ENGLISH

AT = "2026-11-22T10:20:30+00:00"


class EmptyShop:
    """A shop that knows no product."""

    def __getattr__(self, name):
        return lambda _: () if name == "with_title" else None


def test_our_packet_is_read_back_whole(bench, tmp_path):
    out = tmp_path / "spring.zip"
    syrup, socks = bench.with_pictures(bench.draft(1), "red", "blue"), bench.with_pictures(bench.socks(), "green")
    bundle([syrup, socks], bench.taobao, out, made_at=AT, findings={}, allow_blocked=False,
           picture=bench.store.path, wording=ENGLISH)  # fmt: skip
    made = plan_files([out], EmptyShop())
    assert [p.title for p in made.new] == ["加拿大有机枫糖浆 500毫升", "美利奴羊毛徒步袜"]
    assert {(p.source_lang, p.brand) for p in made.new} == {("zh", "Laurier & Fils")}
    one, four = made.new
    assert [(str(v.price), v.stock, v.options) for v in one.variants] == [("168.00 CNY", 10, ())]
    assert [(v.sku, str(v.price), v.stock) for v in four.variants] == [
        ("SOCK-1", "58.00 CNY", 1), ("SOCK-2", "58.00 CNY", 2), ("SOCK-3", "58.00 CNY", 3), ("SOCK-4", "68.50 CNY", 4),
    ]  # fmt: skip
    assert [v.options for v in four.variants][:2] == [(("颜色分类", "红色 小号"),), (("颜色分类", "红色 大号"),)]
    assert "枫糖浆100%纯。" in one.description
    found = {picture.source: picture for picture in made.pictures}
    assert [len(p.pictures) for p in made.new] == [2, 1]
    for product in made.new:
        for picture in product.pictures:
            data = found[picture.source].data
            assert Image.open(io.BytesIO(data)).size == (800, 800)

"""Drafts made by hand, with pictures drawn on the spot."""

import io
from dataclasses import replace
from decimal import Decimal

import pytest
from PIL import Image

from seller_assistant.catalog import Money, Origin, Picture
from seller_assistant.listing.draft import Block, Choice, Draft, Sku
from seller_assistant.marketplaces import facts
from seller_assistant.pictures import PictureStore
from seller_assistant.pricing.rule import Quote


def sku(code, options=(), source=(), price="168.00", stock=10, **fields):
    amount = None if price is None else Decimal(price)
    quote = Quote(code, "CNY", amount, Money(Decimal("24.99"), "CAD"), None)
    made = Sku(code, "", tuple(options), tuple(source), amount, stock, True, Decimal(500), "", quote)
    return replace(made, **fields)


def draft(product_id=1, **fields):
    made = Draft(
        marketplace="taobao", currency="CNY", product_id=product_id, code=f"LF-{product_id}",
        title="加拿大有机枫糖浆 500毫升", partial_title="", title_source="Organic Maple Syrup 500 ml",
        brand="Laurier & Fils", category="食品", origin_place="加拿大", price=Decimal("168.00"),
        skus=(sku(f"LF-{product_id}"),), choices=(),
        parameters=(("净含量", "500毫升"),), pictures=(),
        blocks=(Block("text", "枫糖浆100%纯。", "Pure maple syrup."),),
        left_out=(), units=(), origin=Origin("spring.xlsx", "Sheet1", product_id + 1),
    )  # fmt: skip
    return replace(made, **fields)


class Bench:
    """What the tests work with: makers of drafts and pictures, a store, the marketplaces."""

    def __init__(self, folder):
        self.store = PictureStore(folder / "pictures")
        self.taobao = facts.load("taobao")
        self.material = facts.load("material")
        self.draft = draft
        self.sku = sku

    def picture(self, colour, position=1, size=(300, 200)):
        out = io.BytesIO()
        Image.new("RGB", size, colour).save(out, "JPEG")
        kept = self.store.put(out.getvalue())
        return Picture(position, f"{colour}.jpg", f"{colour}.jpg", kept.sha256, *size, state="stored")

    def with_pictures(self, made, *colours):
        pictures = tuple(self.picture(colour, n) for n, colour in enumerate(colours, 1))
        shown = tuple(Block("picture", p.sha256, p.source) for p in pictures)
        return replace(made, pictures=pictures, blocks=(*made.blocks, *shown))

    def socks(self):
        """Two colours in two sizes; the second size of the second colour costs more."""
        values = {"红色": "Red", "蓝色": "Blue", "小号": "S", "大号": "L"}
        lines = [
            ("红色", "小号", "58.00"),
            ("红色", "大号", "58.00"),
            ("蓝色", "小号", "58.00"),
            ("蓝色", "大号", "68.50"),
        ]
        skus = [
            sku(f"SOCK-{n}", (("颜色", c), ("尺码", s)), (("Colour", values[c]), ("Size", values[s])), price, stock=n)
            for n, (c, s, price) in enumerate(lines, 1)
        ]
        choices = (
            Choice("颜色", "Colour", ("红色", "蓝色"), ("Red", "Blue")),
            Choice("尺码", "Size", ("小号", "大号"), ("S", "L")),
        )
        return draft(2, title="美利奴羊毛徒步袜", price=Decimal("58.00"), skus=tuple(skus), choices=choices)


@pytest.fixture
def bench(tmp_path):
    return Bench(tmp_path)

"""Writes ``shop-v1.db``, a small shop as schema version 1 wrote it: run once, when the version was current.

    python tests/museum/make_shop_v1.py
"""

from __future__ import annotations

import shutil
import tempfile
from decimal import Decimal
from pathlib import Path

from seller_assistant.catalog import Attribute, Money, Origin, Picture, Product, Text, Variant, Weight
from seller_assistant.phrases import Marked, Phrase
from seller_assistant.store import schema
from seller_assistant.store.store import Store
from seller_assistant.translating.unit import Unit, source_hash

SYRUP = Product(
    handle="maple-syrup",
    sku="MS-500",
    title="Organic Maple Syrup",
    description="<p>Dark &amp; robust</p>",
    brand="Boréal",
    category="Food",
    hs_code="1702.20",
    origin_country="CA",
    tags=("gift",),
    attributes=(Attribute("Volume", "500 ml"),),
    pictures=(Picture(1, "https://example.com/syrup.jpg"),),
    variants=(
        Variant(
            "MS-500",
            "0061234567890",
            price=Money(Decimal("24.90"), "CAD"),
            stock=12,
            weight=Weight(Decimal("1.5"), "lb"),
        ),
    ),
    texts=(Text("title", "fr", "Sirop d'érable biologique"),),
    extras=(("Bin", "007"),),
    origin=Origin("spring.xlsx", "Products", 2),
)
SOCKS = Product(
    handle="wool-socks",
    title="Wool Socks",
    variants=tuple(Variant(f"WS-{size}", options=(("Size", size),)) for size in ("S", "M")),
)


def said(text: str, **facts: object) -> Phrase:
    return Phrase(Marked("shop", text), **facts)


def fill(store: Store) -> None:
    """An import, a translation, an edit that is undone, a setting, a memory and an export."""
    with store.step(said("Imported {n} products", n=2)) as step:
        syrup, socks = step.put_products([SYRUP, SOCKS])
    work = store.begin_long_step(said("Translated"))
    for item, target in ((syrup, "有机枫糖浆"), (socks, "羊毛袜")):
        unit = Unit(item.id, "title", item.title, "en", target=target, state="machine")
        store.append(work, [unit.with_(source_hash=source_hash(item.title, "en"))])
    with store.step(said("Priced")) as step:
        step.put_setting("rule", {"margin": "0.20"})
    with store.step(said("Edited")) as step:
        step.put_product(socks.with_(title="Warm Wool Socks"))
    store.undo()
    store.memory().add("Gift box", "礼盒", lang="en", locale="zh-CN", origin="owner", approved=True)
    store.add_export("taobao", "bundle.zip", products=2, sha256="00" * 32, digest={1: "a", 2: "b"})


def main() -> None:
    if schema.HEAD != "0001":
        raise SystemExit("version 1 is history: its file is in the museum already")
    with tempfile.TemporaryDirectory() as name:
        with Store.open(Path(name)) as store:
            fill(store)
            with store._database.driver() as connection:
                connection.execute("INSERT INTO search(search) VALUES ('optimize')")
                connection.execute("VACUUM")
        shutil.copy(Path(name) / "shop.db", Path(__file__).with_name("shop-v1.db"))


if __name__ == "__main__":
    main()

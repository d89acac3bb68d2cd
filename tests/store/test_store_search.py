"""Search and filters: any word finds its product, and a filter means what it says."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.dialects import postgresql

from seller_assistant.catalog import Attribute, Money, Origin, Picture, Product, Text, Variant, Weight
from seller_assistant.phrases import Marked, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.store import search
from seller_assistant.store.filters import Filter, parse
from seller_assistant.store.store import Store
from seller_assistant.store.tables import product
from seller_assistant.translating.unit import Unit

SAID = Phrase(Marked("tests", "Did it"))


def cad(amount: str) -> Money:
    return Money(Decimal(amount), "CAD")


PRODUCTS = (
    Product(
        handle="maple-syrup",
        sku="MS-500",
        title="Sirop d'Érable Biologique",
        source_lang="fr",
        description="<p>Pur <b>sirop</b> &eacute;toil&eacute;</p><script>secret()</script>",
        brand="Forêt Œuvre",
        category="Food > Syrup",
        tags=("gift", "Noël"),
        attributes=(Attribute("Weight class", "Heavy"), Attribute("Volume", "500 ml")),
        pictures=(Picture(1, "a.jpg"),),
        variants=(
            Variant("MS-500", "0061234567890", price=cad("24.99"), stock=5, weight=Weight(Decimal("1.5"), "lb")),
        ),
        origin=Origin("spring.xlsx", "Sheet1", 2),
    ),
    Product(
        handle="wool-socks",
        title="Merino Wool Socks, gift box",
        brand="Nord 100%",
        category="Apparel",
        attributes=(Attribute("Material", "Merino wool"),),
        texts=(Text("title", "fr", "Chaussettes"),),
        variants=tuple(
            Variant(f"WS-{size}", options=(("Size", size),), price=cad(price), stock=0)
            for size, price in (("S", "12.00"), ("XL", "14.00"))
        ),
        origin=Origin("fall.csv", "", 3),
    ),
    Product(sku="AB_1", title="Canoe paddle", attributes=(Attribute("Material", "Cherry wood"),)),
)


@pytest.fixture
def shop(store: Store) -> Store:
    with store.step(SAID) as step:
        items = step.put_products(PRODUCTS)
        step.put_units(
            [
                Unit(items[0].id, "title", "x", "fr", target="有机枫糖浆", state="machine"),
                Unit(items[1].id, "title", "y", "en", target="美利奴防水羊毛袜", state="approved"),
                Unit(items[1].id, "description/1", "z", "en", state="needs-engine"),
            ]
        )
    return store


def found(shop: Store, where: str) -> list[int]:
    items = shop.products(where)
    assert shop.count(where) == len(items)
    assert shop.product_ids(where) == [p.id for p in items]
    return [p.id for p in items]


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        ("", [1, 2, 3]),
        ("erable", [1]),
        ("ÉRABLE", [1]),
        ("érab", [1]),
        ("foret oeuvre", [1]),
        ("etoile", [1]),
        ("secret", []),
        ("b", [1, 2]),
        ("MS-500", [1]),
        ("ms-5", [1]),
        ("61234567890", []),
        ("0061234567890", [1]),
        ("WS-XL", [2]),
        ("chaussettes", [2]),
        ("merino gift", [2]),
        ('"gift box"', [2]),
        ('"box gift"', []),
        ("防水", [2]),
        ("枫", [1]),
        ("水防", []),
        ('"gift noel"', []),
        ("羊毛袜", [2]),
        ("gift -wool", [1]),
        ("-gift", [3]),
        ("100%", [2]),
        ("%", [2]),
        ('"', [1, 2, 3]),
        ("-", [1, 2, 3]),
        ("syrup OR NEAR(", []),
        ("title:wool", [2]),
        ("title:gift", [2]),
        ("title:nord", []),
        ('title:="canoe PADDLE"', [3]),
        ("title:=canoe", []),
        ("brand:none", [3]),
        ("-brand:none", [1, 2]),
        ("brand:foret", [1]),
        ("category:food", [1]),
        ("sku:ws-", [2]),
        ("sku:=ms-500", [1]),
        ("sku:_", [3]),
        ("handle:maple", [1]),
        ("gtin:0061234567890", [1]),
        ("barcode:61234567890", [1]),
        ("lang:fr", [1]),
        ("price:>12", [1]),
        ("price:>=12", [1, 2]),
        ("price:24.99", [1]),
        ("price:24,99", [1]),
        ("price:10..13", [2]),
        ("price:none", [3]),
        ("-price:>12", [2, 3]),
        ("stock:0", [2]),
        ("stock:<=5", [1, 2]),
        ("stock:none", [3]),
        ("weight:>600", [1]),
        ("weight:>1kg", []),
        ("weight:1.5lb", [1]),
        ("weight:=24oz", [1]),
        ("tag:noel", [1]),
        ("tag:none", [2, 3]),
        ("-tag:gift", [2, 3]),
        ("file:spring", [1]),
        ("picture:none", [2, 3]),
        ("pictures:0", [2, 3]),
        ("pictures:>0", [1]),
        ("state:machine", [1]),
        ("state:needs-engine", [2]),
        ("translated:yes", [1]),
        ("translated:no", [2, 3]),
        ("material:wool", [2]),
        ("MATERIAL:=merino", []),
        ('material:="merino WOOL"', [2]),
        ("-material:wool", [1, 3]),
        ("material:none", [1]),
        ("size:XL", [2]),
        ("volume:>400", [1]),
        ("volume:>=501", []),
        ('"weight class":heavy', [1]),
        ("id:2", [2]),
        ("id:1,3", [1, 3]),
        ("id:>1", [2, 3]),
        ("title:wool price:>100", []),
    ],
)
def test_filter(shop: Store, where: str, ids: list[int]) -> None:
    assert found(shop, where) == ids


def test_limit_and_offset_count_after_the_filter(shop: Store) -> None:
    assert [p.id for p in shop.products("material:none tag:none", limit=1)] == []
    assert [p.id for p in shop.products("-tag:gift", limit=1, offset=1)] == [3]
    assert [p.id for p in shop.products(limit=2, offset=1)] == [2, 3]
    assert [p.id for p in shop.products("gift", ids=[2, 3])] == [2]


@pytest.mark.parametrize(
    "where", ["price:cheap", "stock:>many", "state:good", "translated:maybe", "id:1,x", "price:1..x"]
)
def test_a_value_that_makes_no_sense_is_refused(shop: Store, where: str) -> None:
    with pytest.raises(InputProblem) as refused:
        shop.products(where)
    assert refused.value.code == "filter-value"


@pytest.mark.parametrize("where", ["colour:red", "wool:red", "ünknown:none", "-nothing:1"])
def test_a_field_that_is_none_is_refused_with_those_there_are(shop: Store, where: str) -> None:
    with pytest.raises(InputProblem) as refused:
        shop.count(where)
    assert refused.value.code == "filter-unknown"
    assert "price" in str(refused.value.next)


def test_a_pasted_page_is_no_filter(shop: Store) -> None:
    with pytest.raises(InputProblem) as refused:
        shop.count("-word " * 3000)
    assert refused.value.code == "filter-long"
    assert shop.count("word " * 200) == 0


def test_broken_text_is_kept_and_can_be_looked_for(shop: Store) -> None:
    with shop.step(SAID) as step:
        broken = step.put_product(Product(title="half \ud800 a pair", sku="\udfff1", description="nul\0zebra"))
        step.put_units([Unit(broken.id, "title", "half \ud800", "en", target="半\ud800", state="machine")])
    assert shop.products("zebra") == [broken]
    assert found(shop, "half \ud800") == [broken.id]
    assert found(shop, "nul\0 sku:\udfff1") == [broken.id]
    shop.undo()
    shop.redo()
    assert shop.product(broken.id) == broken


def test_market_and_status_are_left_to_the_caller(shop: Store) -> None:
    assert parse("wool market:Taobao status:blocked") == Filter(words=("wool",), market="taobao", status="blocked")
    assert parse("-status:blocked").not_status
    assert found(shop, "wool market:taobao status:blocked") == [2]
    assert Filter().is_empty
    assert parse("  ").is_empty


def test_the_index_follows_every_change(shop: Store) -> None:
    item = shop.products("paddle")[0]
    with shop.step(SAID) as step:
        step.put_product(item.with_(title="Canot d'été", brand="Rivière"))
        step.put_units([Unit(item.id, "title", "x", "fr", target="独木舟桨", state="machine")])
    assert found(shop, "paddle") == []
    assert found(shop, "ete riviere 独木舟") == [3]
    shop.undo()
    assert found(shop, "ete") == []
    assert found(shop, "独木舟") == []
    assert found(shop, "paddle") == [3]
    assert shop.integrity() == []
    with shop._database.driver() as connection:  # the index's own check of itself against the words
        connection.execute("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")


def test_another_database_searches_without_the_index() -> None:
    sql = str(search.matching("postgresql", ["Érable", "50%"], ["title"]).compile(dialect=postgresql.dialect()))
    assert "MATCH" not in sql
    assert sql.count("LIKE") == 2


def test_known_finds_products_again(folder: Path) -> None:
    with Store.open(folder) as store:
        with store.step(SAID) as step:
            step.put_products([*PRODUCTS, Product(title="canoe  PADDLE", external_id="9")])
        known = store.known()
        one, two = store.products(ids=[1, 2])
        assert known.by_handle("maple-syrup") == one
        assert known.by_sku("MS-500") == one
        assert known.by_sku("WS-XL") == two
        assert known.by_gtin("061234567890") == one
        assert known.by_title("merino wool  SOCKS, gift box") == two
        assert known.by_external_id("9") == store.product(4)
        assert known.by_title("Canoe paddle") is None, "two have this title: neither may be changed by mistake"
        assert known.by_handle("Maple-Syrup") == one
        assert known.by_sku("ms-500") == one
        assert [known.by_sku(""), known.by_handle("nothing"), known.by_gtin("0")] == [None, None, None]


@pytest.mark.parametrize("dialect", ["sqlite", "postgresql"])
def test_the_fallback_finds_what_the_index_finds(shop: Store, dialect: str) -> None:
    for word in ("erable", "防水", "merino", "MS-500"):
        with shop._database.reading() as connection:
            ids = list(connection.scalars(select(product.c.id).where(search.matching(dialect, [word]))))
        assert ids == found(shop, word)

"""Only what changed goes out again, found by content; what went out is kept and can be compared."""

import json
import zipfile
from dataclasses import replace
from decimal import Decimal

import pytest

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem, InputProblem
from seller_assistant.shop import Shop

ROWS = [("A-1", "Wool Socks", "12.00"), ("A-2", "Maple Candle", "15.00"), ("A-3", "Cedar Soap", "8.00"),
        ("CON", "Cotton Apron", "20.00")]  # fmt: skip


@pytest.fixture
def place(tmp_path):
    return tmp_path


@pytest.fixture
def shop(tmp_path):
    path = tmp_path / "list.csv"
    lines = [f"{sku},{title},{price},{n + 3}" for n, (sku, title, price) in enumerate(ROWS)]
    path.write_text("\n".join(("SKU,Title,Price CAD,Stock", *lines)), encoding="utf-8")
    with Shop.open(tmp_path / "shop") as opened:
        opened.import_(opened.plan_import([path]))
        opened.translate()
        yield opened


def send(shop, place, name="a.zip", **options):
    return shop.export("material", place / name, allow_blocked=True, **options)


def edit(shop, field, value, where):
    return shop.edit(shop.plan_edit({field: value}, where))


def composed(shop, monkeypatch):
    """How many products each export looks at."""
    seen = []
    real = shop._drafts

    def counting(market, products, progress):
        seen.append(len(products))
        return real(market, products, progress)

    monkeypatch.setattr(shop, "_drafts", counting)
    return seen


def test_nothing_changed_is_said_without_looking_at_a_product(shop, place, monkeypatch):
    first = send(shop, place)
    assert [n.sku for n in first.changes.new] == ["A-1", "A-2", "A-3", "CON"]
    seen = composed(shop, monkeypatch)
    with pytest.raises(BundleProblem) as caught:
        send(shop, place, "b.zip", changed=True)
    assert caught.value.code == "bundle-unchanged"
    assert "bundle 1" in str(caught.value.message)
    assert seen == [0]
    assert not (place / "b.zip").exists()
    assert len(shop.exports()) == 1


def test_a_change_goes_out_alone_with_its_field(shop, place, monkeypatch):
    send(shop, place)
    edit(shop, "stock", "77", "sku:A-2")
    seen = composed(shop, monkeypatch)
    made = send(shop, place, "b.zip", changed=True)
    assert seen == [1]
    assert (made.products, made.changes.unchanged) == (1, 3)
    (changed,) = made.changes.changed
    assert (changed.sku, [(d.field, d.before, d.after) for d in changed.fields]) == ("A-2", [("stock", "4", "77")])
    with zipfile.ZipFile(place / "b.zip") as z:
        assert json.loads(z.read("report.json"))["changed"][0]["sku"] == "A-2"


def test_a_change_taken_back_is_no_change(shop, place):
    send(shop, place)
    edit(shop, "stock", "77", "sku:A-2")
    shop.undo()
    with pytest.raises(BundleProblem, match="Nothing changed"):
        send(shop, place, "b.zip", changed=True)


def test_undoing_what_went_out_is_a_change(shop, place):
    edit(shop, "stock", "77", "sku:A-2")
    send(shop, place)
    shop.undo()
    made = send(shop, place, "b.zip", changed=True)
    assert [(c.sku, c.fields[0].after) for c in made.changes.changed] == [("A-2", "4")]
    shop.redo()
    made = send(shop, place, "c.zip", changed=True)
    assert [(c.sku, c.fields[0].after) for c in made.changes.changed] == [("A-2", "77")]


def test_a_step_undone_and_replaced_is_found(shop, place):
    edit(shop, "stock", "77", "sku:A-2")
    send(shop, place)
    shop.undo()
    edit(shop, "stock", "5", "sku:A-1")
    made = send(shop, place, "b.zip", changed=True)
    assert sorted(c.sku for c in made.changes.changed) == ["A-1", "A-2"]


def test_a_new_translation_is_a_change(shop, place):
    send(shop, place)
    unit = next(u for u in shop.units() if u.field == "title" and u.source == "Wool Socks")
    shop.edit_unit(unit.product_id, "title", "暖羊毛袜")
    made = send(shop, place, "b.zip", changed=True)
    assert [c.sku for c in made.changes.changed] == ["A-1"]
    assert "title" in {d.field for d in made.changes.changed[0].fields}


def test_a_new_pricing_rule_changes_every_price(shop, place):
    send(shop, place)
    rule = shop.rule()
    shop.change_rule(replace(rule, margin=rule.margin + Decimal("0.3")))
    made = send(shop, place, "b.zip", changed=True)
    assert {d.field for c in made.changes.changed for d in c.fields} == {"price"}
    assert len(made.changes.changed) == 4


def test_what_a_filter_left_out_still_goes_out_later(shop, place):
    send(shop, place, where="sku:A-1")
    made = send(shop, place, "b.zip", changed=True)
    assert [n.sku for n in made.changes.new] == ["A-2", "A-3", "CON"]
    with pytest.raises(BundleProblem):
        send(shop, place, "c.zip", changed=True)


def test_products_that_are_gone_are_named_once(shop, place):
    send(shop, place)
    (gone,) = shop.products("sku:A-3")
    with shop._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Took away"))) as step:
        step.delete_product(gone.id)
    made = send(shop, place, "b.zip", changed=True)
    assert (made.products, [n.sku for n in made.changes.withdrawn]) == (0, ["A-3"])
    with zipfile.ZipFile(place / "b.zip") as z:
        assert "A-3" in z.read("REPORT.html").decode()
    with pytest.raises(BundleProblem):
        send(shop, place, "c.zip", changed=True)


def test_each_marketplace_has_its_own_last_bundle(shop, place):
    send(shop, place)
    made = shop.export("taobao", place / "t.zip", allow_blocked=True, changed=True)
    assert made.products == 4


def test_bundles_are_shown_and_compared(shop, place):
    send(shop, place)
    edit(shop, "stock", "77", "sku:A-2")
    send(shop, place, "b.zip", changed=True)
    edit(shop, "title", "Woollen Socks", "sku:A-1")
    second, first = shop.exports()
    assert (first.new, first.changed, second.new, second.changed, second.products) == (4, 0, 0, 1, 1)
    assert [c["sku"] for c in shop.show_export(second.id).report["changed"]] == ["A-2"]
    found = shop.compare_exports(first.id, second.id)
    assert (found.new, found.withdrawn, found.unchanged) == ((), (), 3)
    assert [(c.sku, [d.field for d in c.fields]) for c in found.changed] == [("A-2", ["stock"])]
    back = shop.compare_exports(second.id, first.id)
    assert (back.changed[0].fields[0].before, back.changed[0].fields[0].after) == ("77", "4")
    with pytest.raises(InputProblem, match="No bundle has the number 99"):
        shop.compare_exports(first.id, 99)
    shop.export("taobao", place / "t.zip", allow_blocked=True)
    with pytest.raises(InputProblem, match="is for"):
        shop.compare_exports(first.id, 3)


def test_the_same_catalogue_gives_the_same_files(shop, place):
    send(shop, place, "1/a.zip")
    send(shop, place, "2/a.zip")
    with zipfile.ZipFile(place / "1" / "a.zip") as one, zipfile.ZipFile(place / "2" / "a.zip") as two:
        assert one.namelist() == two.namelist()
        differing = {name for name in one.namelist() if one.read(name) != two.read(name)}
    assert differing <= {"PROOF.html", "UPLOAD.html", "REPORT.html", "report.json", "manifest.json"}

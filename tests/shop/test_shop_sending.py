"""Only what changed goes out again, found by content; what went out is kept and can be compared."""

import io
import json
import zipfile
from dataclasses import replace
from decimal import Decimal

import openpyxl
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


def test_a_bundle_taken_out_of_the_list_does_not_count_any_more(shop, place):
    send(shop, place)
    edit(shop, "stock", "77", "sku:A-1")
    second = send(shop, place, "b.zip", changed=True)
    assert [c.sku for c in second.changes.changed] == ["A-1"]
    assert shop.changed_since("material") == []
    two, one = shop.exports()
    plan = shop.plan_removal(two.id)
    assert (plan.last, plan.before.id, plan.has_file, plan.step) == (True, one.id, True, None)
    assert not shop.plan_removal(one.id).last
    done = shop.remove_export(two.id)
    assert (place / "b.zip").exists(), "the file stays"
    assert [record.id for record in shop.exports()] == [one.id]
    assert shop.changed_since("material") == ["A-1"], "what it told goes out again"
    shop.undo(done.step)
    assert [record.id for record in shop.exports()] == [two.id, one.id]
    assert shop.changed_since("material") == []
    shown = shop.show_export(two.id)
    assert [c["sku"] for c in shown.report["changed"]] == ["A-1"], "its report came back whole"
    assert [c.sku for c in shop.compare_exports(one.id, two.id).changed] == ["A-1"]
    shop.redo()
    assert [record.id for record in shop.exports()] == [one.id]


def test_an_earlier_bundle_taken_out_changes_nothing_for_the_next(shop, place):
    send(shop, place)
    edit(shop, "stock", "77", "sku:A-1")
    send(shop, place, "b.zip", changed=True)
    shop.remove_export(shop.exports()[-1].id)
    assert shop.changed_since("material") == []
    last = shop.plan_removal(shop.exports()[0].id)
    assert (last.last, last.before) == (True, None)
    shop.remove_export(last.record.id)
    again = send(shop, place, "c.zip", changed=True)
    assert len(again.changes.new) == 4, "nothing counts: everything goes out"


def test_its_file_is_deleted_only_when_asked_and_only_if_it_is_still_that_file(shop, place):
    send(shop, place)
    send(shop, place, "b.zip")
    two, one = shop.exports()
    (place / "a.zip").write_bytes(b"something else by now")
    assert not shop.plan_removal(one.id).has_file
    assert not shop.remove_export(one.id, delete_file=True).deleted
    assert (place / "a.zip").read_bytes() == b"something else by now"
    assert shop.remove_export(two.id, delete_file=True).deleted
    assert not (place / "b.zip").exists()
    with pytest.raises(InputProblem) as raised:
        shop.remove_export(two.id)
    assert raised.value.code == "export-unknown"


def test_wholesale_prices_go_out_where_buyers_are_told_them(shop, place):
    def sheet(name):
        with zipfile.ZipFile(place / name) as archive:
            inner = next(n for n in archive.namelist() if n.endswith("导入产品模板.xlsx"))
            return list(openpyxl.load_workbook(io.BytesIO(archive.read(inner))).active.values)

    shop.export("1688", place / "plain.zip", allow_blocked=True)
    assert "起订量" not in sheet("plain.zip")[0]
    shop.change_rule(replace(shop.rule(), ladder=((10, Decimal("0.05")), (100, Decimal("0.2"))), moq=5))
    assert len(shop.changed_since("1688")) == 4
    shop.export("1688", place / "steps.zip", allow_blocked=True, changed=True)
    heading, first, *_ = sheet("steps.zip")
    row = dict(zip(heading, first, strict=True))
    price = Decimal(str(row["* SKU售价"]))
    assert row["起订量"] == 5
    fen = Decimal("0.01")
    fifth, fewer = (price * Decimal("0.8")).quantize(fen), (price * Decimal("0.95")).quantize(fen)
    assert row["阶梯价(数量:单价)"] == f"5:{price:.2f};10:{fewer};100:{fifth}"
    changed = shop.show_export(shop.exports()[0].id).report["changed"]
    assert "Wholesale prices" in changed[0]["fields"][0]["name"]
    assert changed[0]["fields"][0]["before"] == ""
    shop.export("jd", place / "jd.zip", allow_blocked=True)
    assert "起订量" not in sheet("jd.zip")[0], "no place for them there"


@pytest.mark.parametrize(("steps", "moq"), [
    (((10, "0.05"), (10, "0.1")), 0), (((10, "0.1"), (50, "0.1")), 0), (((10, "0.1"), (50, "0.05")), 0),
    (((10, "0"),), 0), (((10, "0.1"),), 20),
])  # fmt: skip
def test_steps_whose_price_does_not_fall_are_refused(shop, steps, moq):
    rule = replace(shop.rule(), ladder=tuple((many, Decimal(off)) for many, off in steps), moq=moq)
    for refused in (lambda: shop.change_rule(rule), lambda: shop.save_rule("Mine", rule)):
        with pytest.raises(InputProblem) as raised:
            refused()
        assert raised.value.code == "ladder"
    assert shop.rule().ladder == ()

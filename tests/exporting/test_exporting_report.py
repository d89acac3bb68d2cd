"""What a bundle tells about itself: what is new, changed, withdrawn, in which parts, and the proof with it."""

import json
import zipfile
from dataclasses import replace
from decimal import Decimal

import pytest

from seller_assistant.exporting import proofs
from seller_assistant.exporting.bundling import bundle
from seller_assistant.exporting.changes import Since, compare
from seller_assistant.exporting.parts import split
from seller_assistant.exporting.proofs import dated
from seller_assistant.exporting.readback import read_packet
from seller_assistant.exporting.snapshots import differences, snapshot
from seller_assistant.listing.draft import Block
from seller_assistant.marketplaces.marketplace import Fact
from seller_assistant.phrases import ENGLISH, QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem

AT = "2026-11-22T10:20:30+00:00"
LATER = "2026-11-23T11:21:31+00:00"


def export(bench, drafts, out, market=None, **options):
    options = {"findings": {}, "picture": bench.store.path, "wording": ENGLISH, "made_at": AT, **options}
    return bundle(drafts, market or bench.taobao, out, **options)


def limited(market, rows):
    fact = Fact("rows_max", rows, "At most so many rows.", "test", "2026-11-22", "high")
    return replace(market, facts={**market.facts, "rows_max": fact})


def fields(before, after):
    return {(d.field, d.of): (d.before, d.after) for d in differences(snapshot(before), snapshot(after))}


def test_equal_listings_do_not_differ(bench):
    assert fields(bench.socks(), bench.socks()) == {}


def test_every_field_that_changed_is_named(bench):
    before = bench.socks()
    line = replace(before.skus[0], price=Decimal("60.00"), stock=7, gtin="0061234567890", grams=Decimal(450))
    after = replace(
        before, title="羊毛袜", brand="Boréal", origin_place="法国", parameters=(("材质", "羊毛"),),
        skus=(line, *before.skus[1:3]), blocks=(Block("text", "很暖。"),),
    )  # fmt: skip
    found = fields(before, after)
    assert found[("title", "")] == ("美利奴羊毛徒步袜", "羊毛袜")
    assert found[("brand", "")] == ("Laurier & Fils", "Boréal")
    assert found[("origin", "")] == ("加拿大", "法国")
    assert found[("parameter", "净含量")] == ("500毫升", "")
    assert found[("parameter", "材质")] == ("", "羊毛")
    assert found[("price", "SOCK-1")] == ("58.00", "60.00")
    assert found[("stock", "SOCK-1")] == ("1", "7")
    assert found[("barcode", "SOCK-1")] == ("", "0061234567890")
    assert found[("weight", "SOCK-1")] == ("500", "450")
    assert found[("variant", "SOCK-4")] == ("蓝色 / 大号, 68.50 CNY, 4", "")
    assert found[("description", "1")] == ("枫糖浆100%纯。", "很暖。")
    assert len(found) == 11


def test_lines_without_a_code_or_with_the_same_one_stay_apart(bench):
    socks = bench.socks()
    same = replace(socks, skus=tuple(replace(sku, code="X") for sku in socks.skus))
    assert len(snapshot(same)["lines"]) == 4
    changed = replace(same, skus=(*same.skus[:3], replace(same.skus[3], stock=99)))
    assert list(fields(same, changed)) == [("stock", "蓝色 / 大号")]


def test_two_states_are_compared(bench):
    one, two, three = (snapshot(bench.draft(n)) for n in (1, 2, 3))
    dearer = snapshot(bench.draft(2, title="枫糖"))
    said = {"a": one, "b": two, "B": dearer, "c": three}
    found = compare({1: "a", 2: "b"}, {2: "B", 3: "c"}, said, Since(7, AT))
    assert [n.sku for n in found.new] == ["LF-3"]
    assert [(c.sku, [d.field for d in c.fields]) for c in found.changed] == [("LF-2", ["title"])]
    assert [n.sku for n in found.withdrawn] == ["LF-1"]
    lost = compare({2: "b"}, {2: "B"}, {"B": dearer})
    assert lost.changed[0].fields == ()


def test_the_report_tells_what_changed(bench, tmp_path):
    before, after = snapshot(bench.draft(1)), bench.draft(1, title="新的枫糖浆")
    changes = compare({1: "a", 9: "z"}, {1: "b"}, {"a": before, "b": snapshot(after), "z": before}, Since(3, AT))
    made = export(bench, [after, bench.draft(2, title="")], tmp_path / "a.zip", changes=changes)
    assert made.written == (1,)
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        report = json.loads(z.read("report.json"))
        page = z.read("REPORT.html").decode()
    assert report == made.report
    assert report["since"] == {"id": 3, "at": AT}
    assert report["changed"][0]["fields"] == [
        {"field": "title", "of": "", "name": "Title", "before": "加拿大有机枫糖浆 500毫升", "after": "新的枫糖浆"}
    ]
    assert [n["sku"] for n in report["withdrawn"]] == ["LF-1"]
    for words in ("加拿大有机枫糖浆 500毫升", "新的枫糖浆", "take them off sale", "It has no Chinese title yet."):
        assert words in page


def test_a_bundle_of_nothing_but_withdrawn_products_has_no_sheet(bench, tmp_path):
    changes = compare({1: "a"}, {}, {"a": snapshot(bench.draft(1))}, Since(3, AT))
    made = export(bench, [], tmp_path / "a.zip", changes=changes)
    assert made.products == 0
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        assert sorted(z.namelist()) == ["REPORT.html", "UPLOAD.html", "manifest.json", "report.json"]
        assert "LF-1" in z.read("REPORT.html").decode()


def test_no_product_is_cut_in_two(bench):
    batches = split([bench.draft(1), bench.socks(), bench.draft(3), bench.draft(4)], 4, lambda d: len(d.skus))
    assert [[len(d.skus) for d in batch] for batch in batches] == [[1], [4], [1, 1]]
    assert len(split([bench.socks()], 2, lambda d: len(d.skus))) == 1
    assert len(split([bench.draft(n) for n in range(50)], 0, lambda d: 1)) == 1


@pytest.mark.parametrize("name", ["taobao", "material"])
def test_a_platform_that_limits_rows_gets_parts(bench, tmp_path, name):
    market = limited(getattr(bench, name), 2)
    drafts = [bench.with_pictures(bench.draft(n), "red") for n in (1, 2, 3)]
    made = export(bench, drafts, tmp_path / "a.zip", market)
    assert [(p["folder"], p["rows"]) for p in made.report["parts"]] == [("part-1/", 2), ("part-2/", 1)]
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        names = z.namelist()
        for part in made.report["parts"]:
            assert part["sheet"] in names
            assert any(n.startswith(part["folder"]) and n.endswith((".tbi", ".jpg")) for n in names)
        if name == "taobao":
            rows = [len(read_packet(z.read(part["sheet"]))) for part in made.report["parts"]]
            assert rows == [2, 1]
            assert "part-2/a-2/contentPic/" in "".join(names)


@pytest.mark.parametrize("name", ["taobao", "material"])
def test_another_day_changes_nothing_but_the_date(bench, tmp_path, name):
    market = getattr(bench, name)
    drafts = [bench.with_pictures(bench.draft(1), "red", "blue"), bench.socks()]
    export(bench, drafts, tmp_path / "1" / "a.zip", market)
    export(bench, drafts, tmp_path / "2" / "a.zip", market, made_at=LATER)
    with zipfile.ZipFile(tmp_path / "1" / "a.zip") as one, zipfile.ZipFile(tmp_path / "2" / "a.zip") as two:
        assert one.namelist() == two.namelist()
        differing = [name for name in one.namelist() if one.read(name) != two.read(name)]
        assert set(differing) <= {"PROOF.html", "UPLOAD.html", "REPORT.html", "report.json", "manifest.json"}
        for name in set(differing) - {"manifest.json"}:
            then, now = one.read(name).decode(), two.read(name).decode()
            for old, new in ((AT, LATER), ("2026-11-22 10:20", "2026-11-23 11:21")):
                then = then.replace(old, new)
            assert then == now


def test_the_proof_is_printed_where_that_can_be_done(bench, tmp_path):
    pdf = b"%PDF /CreationDate (D:20261122194502+00'00') /ModDate (D:20261122194502+00'00')"
    export(bench, [bench.draft(1)], tmp_path / "a.zip", draw=lambda page: pdf)
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        assert z.read("PROOF.pdf") == dated(pdf, AT)
        assert b"(D:20261122102030+" in z.read("PROOF.pdf")


def test_a_long_proof_is_printed_in_part_and_that_is_said(bench, tmp_path, monkeypatch):
    monkeypatch.setattr(proofs, "ON_A_PAGE", 1)
    drafts = [bench.draft(n, code=f"LF-{n}") for n in range(1, proofs.MOST_PRINTED + 2)]
    made = export(bench, drafts, tmp_path / "a.zip", draw=lambda page: b"%PDF")
    last = f"PROOF-{len(drafts)}.html"
    [note] = [str(n.what) for n in made.notes if n.sku == "PROOF.pdf"]
    assert f"the first {proofs.MOST_PRINTED} products" in note
    assert last in note
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        assert sum(name.endswith(".pdf") for name in z.namelist()) == proofs.MOST_PRINTED
        assert last in z.namelist()


def test_a_proof_that_cannot_be_printed_is_said_and_the_bundle_made(bench, tmp_path):
    def broken(page):
        raise BundleProblem("proof-no-font", Phrase(QT_TRANSLATE_NOOP("cli", "There is no Chinese font.")))

    made = export(bench, [bench.draft(1)], tmp_path / "a.zip", draw=broken)
    assert [(n.sku, str(n.what)) for n in made.notes] == [("PROOF.pdf", "There is no Chinese font.")]
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        assert "PROOF.html" in z.namelist()
        assert "PROOF.pdf" not in z.namelist()


@pytest.mark.parametrize("code", ["CON", "con.txt", "../x", "..\\x", "trailing...", "x" * 200, "🍁🍁", "a/b:c*?", "  "])
@pytest.mark.parametrize("name", ["taobao", "material"])
def test_codes_that_no_folder_can_have_stay_codes(bench, tmp_path, name, code):
    drafts = [
        bench.with_pictures(bench.draft(n, code=code, title=title, skus=(bench.sku(code),)), "red")
        for n, title in ((1, "枫糖浆"), (2, "CON"), (3, "枫糖浆"))
    ]
    made = export(bench, drafts, tmp_path / "a.zip", getattr(bench, name))
    reserved = {"con", "prn", "aux", "nul"}
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        names = z.namelist()
        manifest = json.loads(z.read("manifest.json"))
    assert len({n.casefold() for n in names}) == len(names)
    for path in names:
        for part in path.split("/"):
            assert part not in ("", ".", "..")
            assert part == part.strip(" ")
            assert not part.endswith(".")
            assert part.split(".")[0].casefold() not in reserved
            assert len(part.encode()) <= 255
            assert not set(part) & set('<>:"\\|?*')
    assert [p["code"] for p in manifest["products"]] == [code] * 3
    if name == "material":
        told = [str(n.what) for n in made.notes if "No folder can have its code" in str(n.what)]
        folders = [p["folder"].rstrip("/") for p in manifest["products"]]
        assert len(told) == sum(code not in folder for folder in folders)
        assert all(any(folder in note for note in told) for folder in folders if code not in folder)
    assert made.products == 3

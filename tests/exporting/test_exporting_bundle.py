"""A bundle is whole or does not exist, and names everything that is not in it."""

import errno
import hashlib
import io
import json
import os
import zipfile
from dataclasses import replace

import openpyxl
import pytest
from PIL import Image

from seller_assistant.catalog import Origin, Picture
from seller_assistant.checking.finding import Finding
from seller_assistant.exporting import archive, bundling
from seller_assistant.exporting.bundle_result import Excluded
from seller_assistant.exporting.bundling import bundle
from seller_assistant.exporting.changes import Changes, Since
from seller_assistant.exporting.material import COLUMNS, OWN_WORDS, SHEET
from seller_assistant.exporting.naming import Unique, ascii_name, safe
from seller_assistant.exporting.readback import picture_names, read_packet
from seller_assistant.exporting.unwritable import unwritable
from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.marketplaces import facts
from seller_assistant.phrases import ENGLISH, QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import BundleProblem

AT = "2026-11-22T10:20:30+00:00"


def export(bench, drafts, out, market=None, **options):
    options = {"findings": {}, "allow_blocked": False, "picture": bench.store.path, "wording": ENGLISH, **options}
    return bundle(drafts, market or bench.taobao, out, made_at=AT, **options)


def doubt(product_id, severity="error", text="The title holds a forbidden word."):
    said = Phrase(QT_TRANSLATE_NOOP("checking", text))
    return Finding("words", severity, product_id, f"LF-{product_id}", "title", said, said, said, origin=Origin())


def left(folder):
    return sorted(p.name for p in folder.iterdir() if p.name != "pictures")


def test_a_packet_holds_what_its_manifest_says(bench, tmp_path):
    out = tmp_path / "spring.zip"
    made = export(
        bench, [bench.with_pictures(bench.draft(1), "red", "blue"), bench.with_pictures(bench.socks(), "red")], out
    )
    assert (made.out, made.products, made.variants, made.left_out) == (str(out), 2, 5, ())
    assert made.sha256 == hashlib.sha256(out.read_bytes()).hexdigest()
    assert made.bytes == out.stat().st_size
    with zipfile.ZipFile(out) as z:
        names = z.namelist()
        manifest = json.loads(z.read("manifest.json"))
        assert len(names) == made.files == manifest["counts"]["files"]
        assert [f["name"] for f in manifest["files"]] == names[:-1]
        for file in manifest["files"]:
            data = z.read(file["name"])
            assert (hashlib.sha256(data).hexdigest(), len(data)) == (file["sha256"], file["bytes"])
        assert {i.date_time for i in z.infolist()} == {(2026, 11, 22, 10, 20, 30)}
        assert {i.compress_type for i in z.infolist() if i.filename.endswith(".tbi")} == {zipfile.ZIP_STORED}
        rows = read_packet(z.read("spring.csv"))
        assert [r["title"] for r in rows] == ["加拿大有机枫糖浆 500毫升", "美利奴羊毛徒步袜"]
        pictures = [f"spring/{p}.tbi" for r in rows for p in picture_names(r["picture"])]
        assert len(pictures) == 3
        for name in pictures:
            image = Image.open(io.BytesIO(z.read(name)))
            assert (image.format, image.size) == ("JPEG", (800, 800))
        assert made.pictures == sum(1 for n in names if n.endswith((".tbi", ".jpg")))
        for name in names:
            assert name.isascii()
        for address in rows[0]["description"].split("contentPic\\")[1:]:
            assert f"spring/contentPic/{address.split(chr(39))[0]}" in names
    assert manifest["products"][1]["skus"] == ["SOCK-1", "SOCK-2", "SOCK-3", "SOCK-4"]
    assert (manifest["marketplace"], manifest["made_at"], manifest["version"]) == ("taobao", AT, 1)


def test_the_same_drafts_make_the_same_bytes(bench, tmp_path):
    drafts = [bench.with_pictures(bench.draft(1), "red"), bench.socks()]
    for market in (bench.taobao, bench.material):
        first = export(bench, drafts, tmp_path / "one" / "b.zip", market)
        second = export(bench, drafts, tmp_path / "two" / "b.zip", market)
        assert first.sha256 == second.sha256


def test_the_owners_words_stand_in_the_sheet_where_shoppers_read_english(bench, tmp_path):
    out = tmp_path / "a.zip"
    export(bench, [bench.with_pictures(bench.draft(1), "red")], out, facts.load("alibaba"))
    with zipfile.ZipFile(out) as z:
        sheet = openpyxl.load_workbook(io.BytesIO(z.read(SHEET))).active
        heading, row = sheet.iter_rows(values_only=True)
    assert heading == (*COLUMNS, *OWN_WORDS)
    assert row[-2:] == ("Organic Maple Syrup 500 ml", "Pure maple syrup.")


def test_the_material_package_has_a_folder_a_product_and_a_row_a_sku(bench, tmp_path):
    out = tmp_path / "m.zip"
    socks = bench.with_pictures(bench.socks(), "red", "green")
    socks = replace(
        socks,
        skus=(replace(socks.skus[0], code="=1+1", picture=socks.pictures[1].sha256),
              replace(socks.skus[1], stock_known=False, stock=0, grams=None), *socks.skus[2:]),
    )  # fmt: skip
    export(bench, [bench.draft(1), socks], out, bench.material)
    with zipfile.ZipFile(out) as z:
        names = z.namelist()
        place = "美利奴羊毛徒步袜_LF-2"
        assert f"{place}/主图/主图_1.jpg" in names
        assert f"{place}/主图/主图_2.jpg" in names
        assert f"{place}/SKU图/SKU图_1_红色 小号.jpg" in names
        assert f"{place}/详情图/详情图_2.jpg" in names
        assert all(i.flag_bits & 0x800 for i in z.infolist() if not i.filename.isascii())
        sheet = openpyxl.load_workbook(io.BytesIO(z.read(SHEET))).active
        rows = list(sheet.iter_rows(values_only=True))
        assert rows[0] == COLUMNS
        assert len(rows) == 6
        assert rows[1][0] == "加拿大有机枫糖浆 500毫升"
        at = {name: i for i, name in enumerate(COLUMNS)}
        assert rows[2][at["平台SKU"]] == "=1+1"
        assert sheet.cell(3, at["平台SKU"] + 1).data_type == "s"
        assert (rows[2][at["SKU规格1"]], rows[2][at["SKU规格2"]]) == ("颜色:红色", "尺码:小号")
        assert [r[at["* SKU售价"]] for r in rows[2:]] == [58, 58, 58, 68.5]
        assert (rows[3][at["SKU库存"]], rows[3][at["SKU重量(KG)"]]) == (None, None)
        assert rows[4][at["SKU重量(KG)"]] == 0.5
        assert json.loads(z.read("manifest.json"))["counts"]["variants"] == 5


def test_what_is_left_out_is_named_with_its_reason(bench, tmp_path):
    drafts = [
        bench.draft(1),
        bench.draft(2, title=""),
        bench.draft(3, price=None, skus=(bench.sku("LF-3", price=None),)),
        bench.draft(4),
        bench.draft(5),
    ]
    findings = {4: [doubt(4), doubt(4)], 5: [doubt(5, "warning")]}
    made = export(bench, drafts, tmp_path / "a.zip", findings=findings)
    assert made.products == 2
    assert [(e.sku, str(e.why)) for e in made.left_out] == [
        ("LF-2", "It has no Chinese title yet."),
        ("LF-3", "It has no price."),
        ("LF-4", "The title holds a forbidden word. (and 1 more)"),
    ]
    made = export(bench, drafts, tmp_path / "b.zip", findings=findings, allow_blocked=True)
    assert [e.sku for e in made.left_out] == ["LF-2", "LF-3"]
    with zipfile.ZipFile(tmp_path / "b.zip") as z:
        for page in ("UPLOAD.html", "REPORT.html"):
            assert "It has no Chinese title yet." in z.read(page).decode()


def test_a_line_without_a_price_is_left_out_alone(bench, tmp_path):
    socks = bench.socks()
    socks = replace(socks, skus=(replace(socks.skus[0], price=None), *socks.skus[1:]))
    made = export(bench, [socks], tmp_path / "a.zip")
    assert (made.products, made.variants) == (1, 3)
    assert [e.sku for e in made.left_out] == ["SOCK-1"]
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        (row,) = read_packet(z.read("a.csv"))
    assert row["num"] == "9"


def test_nothing_to_write_is_a_problem_and_no_file(bench, tmp_path):
    with pytest.raises(BundleProblem) as caught:
        export(bench, [bench.draft(1, title="")], tmp_path / "a.zip")
    assert caught.value.code == "bundle-empty"
    assert "LF-1" in str(caught.value.found)
    assert left(tmp_path) == []


def test_pictures_that_are_not_in_it_are_named(bench, tmp_path):
    made = bench.with_pictures(bench.draft(1), "red", "blue", "green")
    bench.store.path(made.pictures[1].sha256).unlink()
    bench.store.path(made.pictures[2].sha256).write_bytes(b"<html>")
    made = replace(made, pictures=(*made.pictures, Picture(4, "https://shop.test/4.jpg")))
    done = export(bench, [made], tmp_path / "a.zip")
    said = [str(n.what) for n in done.notes]
    assert len(said) == 3
    assert "Picture 2 (blue.jpg)" in said[0]
    assert "web page" in said[1]
    assert "https://shop.test/4.jpg" in said[2]
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        (row,) = read_packet(z.read("a.csv"))
        assert len(picture_names(row["picture"])) == 1
        assert row["description"].count("<img") == 1
        assert "shop.test/4.jpg" in z.read("manifest.json").decode()


def test_five_main_pictures_at_most_and_the_rest_is_said(bench, tmp_path):
    made = bench.with_pictures(bench.draft(1), "red", "blue", "green", "black", "white", "pink", "gold")
    done = export(bench, [made], tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        (row,) = read_packet(z.read("a.csv"))
    assert len(picture_names(row["picture"])) == 5
    assert any("first 5" in str(note.what) for note in done.notes)


def older(tmp_path):
    out = tmp_path / "a.zip"
    with zipfile.ZipFile(out, "w") as bundle:
        bundle.writestr("manifest.json", '{"marketplace": "taobao", "made": "last week"}')
    return out


def untouched(out):
    with zipfile.ZipFile(out) as bundle:
        return b"last week" in bundle.read("manifest.json") and left(out.parent) == ["a.zip"]


def test_a_cancel_at_any_moment_leaves_the_older_bundle(bench, tmp_path):
    out = older(tmp_path)
    drafts = [bench.with_pictures(bench.draft(1), "red", "blue"), bench.socks()]
    for moment in range(1, 60, 3):
        asked = iter(range(moment))
        progress = Progress(is_cancelled=lambda asked=asked: next(asked, None) is None)
        try:
            export(bench, drafts, out, progress=progress)
            break
        except Cancelled:
            assert untouched(out)
    assert moment > 8
    assert zipfile.is_zipfile(out)
    assert left(tmp_path) == ["a.zip"]


@pytest.mark.parametrize("after", [0, 1000, 20_000, 32_000])
def test_a_full_disk_leaves_the_older_bundle(bench, tmp_path, monkeypatch, after):
    out = older(tmp_path)
    real = archive.zipfile.ZipFile

    class Full(io.FileIO):
        def write(self, data):
            if self.tell() + len(data) > after:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return super().write(data)

    def small_disk(file, mode="r", **options):
        return real(Full(file.fileno(), "wb", closefd=False) if mode == "w" else file, mode, **options)

    monkeypatch.setattr(archive.zipfile, "ZipFile", small_disk)
    with pytest.raises(BundleProblem) as caught:
        export(bench, [bench.with_pictures(bench.draft(1), "red", "blue")], out)
    monkeypatch.undo()
    assert caught.value.code == "bundle-disk-full"
    assert untouched(out)


def test_what_does_not_read_back_is_not_kept(bench, tmp_path, monkeypatch):
    out = older(tmp_path)
    real = bundling.verify

    def spoil(path, members, progress):
        data = bytearray(path.read_bytes())
        data[200] ^= 0xFF
        path.write_bytes(data)
        real(path, members, progress)

    monkeypatch.setattr(bundling, "verify", spoil)
    with pytest.raises(BundleProblem) as caught:
        export(bench, [bench.with_pictures(bench.draft(1), "red")], out)
    assert caught.value.code == "bundle-damaged"
    assert untouched(out)


def test_a_place_that_cannot_be_written_is_said(bench, tmp_path):
    (tmp_path / "folder.zip").mkdir()
    with pytest.raises(BundleProblem) as caught:
        export(bench, [bench.draft(1)], tmp_path / "folder.zip")
    assert caught.value.code == "bundle-unwritable"
    assert "is a folder" in str(caught.value.message)
    (tmp_path / "file").write_text("x")
    with pytest.raises(BundleProblem, match="is a file, not a folder"):
        export(bench, [bench.draft(1)], tmp_path / "file" / "a.zip")
    assert left(tmp_path) == ["file", "folder.zip"]


@pytest.mark.parametrize(
    ("number", "taken", "said", "then"),
    [
        (errno.EACCES, True, "b.zip is open in another program, or protected: it stays as it was.", "Close it there"),
        (errno.EACCES, False, "You may not write into", "another folder"),
        (errno.EROFS, False, "You may not write into", "another folder"),
        (errno.ENOENT, False, "There is no folder", "another folder"),
        (errno.ENAMETOOLONG, False, "takes no file with the name b.zip", "another name"),
        (errno.EIO, False, "cannot be written", "another folder"),
        (errno.ENOSPC, True, "The disk is full", "Make some room"),
    ],
)
def test_what_stands_in_the_way_is_said_in_words(tmp_path, number, taken, said, then):
    out = tmp_path / "b.zip"
    if taken:
        out.write_bytes(b"an earlier bundle")
    problem = unwritable(out, OSError(number, "os words"))
    assert said in str(problem.message)
    assert then in str(problem.next)
    assert problem.found in ("os words", "")
    assert "os words" not in str(problem.message) or number == errno.EIO


def test_an_earlier_bundle_that_is_open_elsewhere_stays(bench, tmp_path, monkeypatch):
    out = tmp_path / "b.zip"
    export(bench, [bench.draft(1)], out)
    before = out.read_bytes()

    def refused(*_):
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(bundling.os, "replace", refused)
    with pytest.raises(BundleProblem, match="open in another program"):
        export(bench, [bench.draft(1, title="枫糖")], out)
    assert out.read_bytes() == before
    assert left(tmp_path) == ["b.zip"]


def test_hostile_names_stay_inside_the_bundle(bench, tmp_path):
    evil = bench.with_pictures(bench.draft(1, title="../../etc/密码", code="..\\..\\C:\\x"), "red")
    same = bench.with_pictures(bench.draft(2, title="../../ETC/密码", code="..\\..\\c:\\x"), "red")
    nameless = bench.with_pictures(bench.draft(3, title="🍁", code="///"), "red")
    out = tmp_path / "枫.zip"
    export(bench, [evil, same, nameless], out, bench.material)
    with zipfile.ZipFile(out) as z:
        folders = {n.split("/")[0] for n in z.namelist() if "/" in n} - {"labels"}
        assert len({f.casefold() for f in folders}) == 3
        for name in z.namelist():
            assert ".." not in name.split("/")
            assert not name.startswith("/")
            assert not set('<>:"\\|?*') & set(name)
    export(bench, [evil], out)
    with zipfile.ZipFile(out) as z:
        assert "taobao.csv" in z.namelist()


def test_safe_names():
    assert safe("CON") == "_CON"
    assert safe('a/b\\c:d*?"<>|\x00e') == "a b c d e"
    assert safe("...") == ""
    assert safe("长" * 100, 40) == "长" * 40
    assert ascii_name("春季 Spring 2026!", "x") == "Spring-2026"
    unique = Unique()
    assert [unique("a"), unique("A"), unique("a")] == ["a", "A 2", "a 3"]


def test_the_pages_are_closed_and_escape_everything(bench, tmp_path):
    evil = "<script>alert(1)</script>\"'><img src=http://x.test/a.png>"
    made = bench.with_pictures(bench.draft(1, title=evil, title_source=evil, code=evil, brand=evil), "red")
    export(bench, [made, bench.draft(2, title="", code=evil)], tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        for name in ("UPLOAD.html", "PROOF.html", "REPORT.html", "LABELS.html"):
            page = z.read(name).decode()
            assert "<script" not in page
            assert "<img src=http" not in page
            assert "default-src 'none'" in page
        assert "data:image/jpeg;base64," in z.read("PROOF.html").decode()


def test_many_products_make_several_proof_pages(bench, tmp_path):
    made = export(bench, [bench.draft(n) for n in range(1, 452)], tmp_path / "a.zip")
    assert made.products == 451
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        assert [n for n in z.namelist() if "PROOF" in n] == ["PROOF.html", "PROOF-2.html", "PROOF-3.html"]
        assert z.read("PROOF-3.html").decode().count("<section") == 51


def test_nothing_new_but_what_is_blocked_says_that_nothing_changed(bench, tmp_path):
    first = bench.draft()
    before = Changes(Since(3, "2026-11-01T00:00:00+00:00"), unchanged=7)
    with pytest.raises(BundleProblem) as caught:
        export(bench, [first], tmp_path / "b.zip", findings={1: [doubt(first.product_id)]}, changes=before)
    assert caught.value.code == "bundle-unchanged"
    assert left(tmp_path) == []


def test_an_empty_bundle_names_the_commonest_reason_not_the_first():
    title, price = Phrase(Marked("x", "It has no title.")), Phrase(Marked("x", "It has no price."))
    said = str(bundling._empty([Excluded("A", title), Excluded("B", price), Excluded("C", price)]).message)
    assert "2 of 3" in said
    assert "B: It has no price." in said
    assert str(bundling._empty([Excluded("A", title)]).message).endswith("A: It has no title.")

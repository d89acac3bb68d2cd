"""Pictures of a bundle: each marketplace's sizes, names and limits, made once, with what they show told."""

import io
import os
import zipfile
from dataclasses import replace

import pytest
from PIL import Image, ImageDraw

from seller_assistant.catalog import Picture
from seller_assistant.checking.looks import looks
from seller_assistant.exporting.bundling import bundle
from seller_assistant.exporting.made_pictures import MadePictures, make_room
from seller_assistant.exporting.shape import Wishes, shape
from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.listing.draft import Block
from seller_assistant.marketplaces import facts
from seller_assistant.phrases import ENGLISH
from seller_assistant.pictures.recipe import Watermark
from seller_assistant.pictures.seeing import see

AT = "2026-11-22T10:20:30+00:00"


def photo(bench, number, size=(900, 900), behind="white"):
    """A different thing each time, kept in the store."""
    image = Image.new("RGB", size, behind)
    draw = ImageDraw.Draw(image)
    for n in range(6):
        left = size[0] * (0.2 + 0.09 * n)
        bottom = size[1] * (0.4 + 0.06 * ((number * 7 + n * 3) % 5))
        colour = (20 + 37 * number % 200, 40 * n, 90)
        draw.rectangle((left, size[1] * 0.3, left + size[0] * 0.05, bottom), fill=colour)
    out = io.BytesIO()
    image.save(out, "PNG")
    kept = bench.store.put(out.getvalue())
    return Picture(number, f"{number}.png", f"{number}.png", kept.sha256, *size, state="stored")


def listed(bench, count, **options):
    pictures = tuple(photo(bench, n, **options) for n in range(1, count + 1))
    made = bench.draft(1)
    shown = tuple(Block("picture", p.sha256, p.source) for p in pictures)
    return replace(made, pictures=pictures, blocks=(*made.blocks, *shown))


def export(bench, drafts, out, market, **options):
    return bundle(drafts, market, out, findings={}, picture=bench.store.path, wording=ENGLISH, made_at=AT, **options)


@pytest.mark.parametrize("id_", facts.IDS)
def test_pictures_fit_every_marketplace(bench, tmp_path, id_):
    market = facts.load(id_)
    listing = listed(bench, 3, size=(900, 4000))
    done = export(bench, [listing], tmp_path / "a.zip", market)
    assert done.pictures
    wanted = shape(market)
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        for name in z.namelist():
            if not name.endswith((".jpg", ".tbi")):
                continue
            data = z.read(name)
            image = Image.open(io.BytesIO(data))
            assert image.format == "JPEG"
            if "详情图" in name or "contentPic" in name:
                assert image.width == (market.number("detail_width") or 750)
                assert image.height <= (market.number("detail_max_height") or 1500)
            else:
                assert image.size in (wanted.recipe.main, wanted.recipe.portrait)
                assert image.size == wanted.recipe.portrait or min(image.size) >= market.number("main_picture_px")
                assert len(data) <= (market.number("main_picture_max_bytes") or len(data))
    ratio = wanted.recipe.main[0] / wanted.recipe.main[1]
    assert ratio == (0.75 if market.word("main_picture_ratio") == "3:4" else 1)


def test_material_folders_are_named_and_limited_as_the_marketplace_asks(bench, tmp_path):
    market = facts.load("pinduoduo")
    assert market.number("detail_pictures_max") == 20
    done = export(bench, [listed(bench, 12, size=(750, 4400))], tmp_path / "a.zip", market)
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        names = z.namelist()
    place = "加拿大有机枫糖浆 500毫升_LF-1"
    assert sum(f"{place}/轮播图/轮播图_" in name for name in names) == 10
    assert sum(f"{place}/详情图/详情图_" in name for name in names) == 20
    assert f"{place}/白底图/白底图_1.jpg" in names
    said = [str(note.what) for note in done.notes]
    assert "12 main pictures: the first 10 are in the bundle." in said
    assert "36 detail pictures: the first 20 are in the bundle." in said


def test_portraits_and_white_pictures_have_folders_of_their_own(bench, tmp_path):
    market = facts.load("tmall-global")
    export(bench, [listed(bench, 2, behind=(120, 130, 140))], tmp_path / "a.zip", market)
    with zipfile.ZipFile(tmp_path / "a.zip") as z:
        names = z.namelist()
        portrait = next(name for name in names if "主图3比4_2.jpg" in name)
        assert Image.open(io.BytesIO(z.read(portrait))).size == (750, 1000)
    assert not any("白底图" in name for name in names)


def test_what_was_made_is_not_made_again_and_other_wishes_are(bench, tmp_path):
    cache, market = tmp_path / "cache", facts.load("material")
    listing = listed(bench, 3, behind=(120, 130, 140))
    first = export(bench, [listing], tmp_path / "a.zip", market, cache=cache)
    stamps = {path: path.stat().st_mtime_ns for path in cache.rglob("main.jpg")}
    assert len(stamps) == 3
    again = export(bench, [listing], tmp_path / "b.zip", market, cache=cache)
    assert {path: path.stat().st_mtime_ns for path in cache.rglob("main.jpg")} == stamps
    plain = export(bench, [listing], tmp_path / "c" / "b.zip", market)
    assert again.sha256 == plain.sha256
    marked = export(
        bench, [listing], tmp_path / "d.zip", market, cache=cache, wishes=Wishes("white", Watermark("mine"))
    )
    assert len(list(cache.rglob("main.jpg"))) == 6
    assert marked.sha256 != first.sha256
    assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith(".")) == []


def test_a_cancel_keeps_what_is_made(bench, tmp_path):
    cache, market = tmp_path / "cache", facts.load("material")
    listing = listed(bench, 6)
    asked = []

    def enough():
        asked.append(1)
        return len(list(cache.rglob("done.json"))) >= 2

    with pytest.raises(Cancelled):
        export(bench, [listing], tmp_path / "a.zip", market, cache=cache, progress=Progress(is_cancelled=enough))
    kept = len(list(cache.rglob("done.json")))
    assert 2 <= kept <= 6
    made = MadePictures(cache)
    made.make([listing], shape(market).recipe, bench.store.path, Progress())
    assert made.fresh == 6 - kept


def test_room_is_made_by_taking_the_longest_unused(bench, tmp_path):
    made = MadePictures(tmp_path / "cache")
    made.make([listed(bench, 3)], shape(facts.load("material")).recipe, bench.store.path, Progress())
    places = sorted((tmp_path / "cache").glob("*/*"), key=lambda p: p.name)
    sizes = [sum(file.stat().st_size for file in place.iterdir()) for place in places]
    for age, place in enumerate(places):
        os.utime(place, (1_000_000 + age, 1_000_000 + age))
    half_made = tmp_path / "cache" / "00" / ".new-x"
    half_made.mkdir(parents=True, exist_ok=True)
    os.utime(half_made, (1_000_000, 1_000_000))
    make_room(tmp_path / "cache", sum(sizes) - 1)
    assert [place.is_dir() for place in places] == [False, True, True]
    assert not half_made.exists()


def test_a_look_tells_copies_small_ones_and_that_none_is_white(bench):
    market = facts.load("taobao")
    grey = [photo(bench, n, behind=(120, 130, 140)) for n in (1, 2)]
    copy = Image.open(bench.store.path(grey[0].sha256)).resize((300, 300))
    out = io.BytesIO()
    copy.save(out, "JPEG", quality=80)
    kept = bench.store.put(out.getvalue())
    pictures = (*grey, Picture(3, "copy.jpg", "copy.jpg", kept.sha256, 300, 300, state="stored"))
    listing = replace(bench.draft(1), pictures=pictures)
    seen = {p.sha256: see(str(bench.store.path(p.sha256))) for p in pictures}
    found = {f.check: str(f.message) for f in looks(listing, seen, market)}
    assert found["picture-alike"] == "copy.jpg looks like 1.png again."
    assert found["picture-low"].startswith("copy.jpg has 300 × 300 pixels")
    assert "picture-not-white" in found
    white = listed(bench, 1, size=(1200, 1200))
    seen = {p.sha256: see(str(bench.store.path(p.sha256))) for p in white.pictures}
    assert [f.check for f in looks(white, seen, market)] == ["picture-far"]
    assert list(looks(bench.draft(9), {}, market)) == []

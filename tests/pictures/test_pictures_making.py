"""What an export makes of pictures: frames, slices, limits, marks, and a cache that survives a kill."""

import io
import os
import subprocess
import sys
import time
from dataclasses import replace
from itertools import pairwise

import pytest
from PIL import Image, ImageCms, ImageDraw

from seller_assistant.pictures.decoding import decoded
from seller_assistant.pictures.making import DONE, MAIN, found, made, make
from seller_assistant.pictures.recipe import Recipe, Watermark
from seller_assistant.pictures.seeing import repeated, see
from seller_assistant.pictures.sizing import detail_jpegs
from seller_assistant.pictures.subject import ground
from seller_assistant.pictures.weight import jpeg_under
from seller_assistant.problems import PictureProblem

PLAIN = Recipe(detail_width=0)
RED = (180, 30, 40)


def saved(image, kind="PNG", **options):
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def opened(data):
    return Image.open(io.BytesIO(data))


def mug(size=(1600, 1200), behind="white", mode="RGB", share=0.3):
    """A red box with a thin handle, left of the middle."""
    image = Image.new(mode, size, behind)
    draw = ImageDraw.Draw(image)
    side = min(size) * share
    left, top = size[0] * 0.3, size[1] * 0.4
    draw.rectangle((left, top, left + side, top + side), fill=RED)
    draw.line((left + side, top + side / 2, left + side * 1.4, top + side / 2), fill=RED, width=max(1, size[0] // 400))
    return image


def subject_box(image):
    """Where the red is."""
    return image.convert("RGB").getchannel("G").point(lambda g: 255 if g < 110 else 0).getbbox()


def main(data, recipe=PLAIN):
    return opened(made(data, recipe)[0][MAIN])


@pytest.mark.parametrize("behind", ["white", (200, 201, 203), (20, 30, 60)])
def test_a_small_subject_on_an_even_ground_fills_the_frame_and_is_whole(behind):
    for size in ((1600, 1200), (1200, 1600), (1000, 1000), (120, 90)):
        image = main(saved(mug(size, behind)))
        assert image.size == (800, 800)
        if behind == (20, 30, 60):
            box = image.getchannel("R").point(lambda r: 255 if r > 90 else 0).getbbox()
        else:
            box = subject_box(image)
        width, height = box[2] - box[0], box[3] - box[1]
        assert 0.7 <= max(width, height) / 800 <= 0.9
        assert box[0] > 20
        assert box[2] < 780
        assert width / height == pytest.approx(1.4, abs=0.06)
        assert abs((box[0] + box[2]) / 2 - 400) < 15
    corner = Image.new("RGB", (1, 1), behind).getpixel((0, 0))
    assert image.getpixel((3, 3)) == pytest.approx(corner, abs=4)


def test_white_shows_the_whole_picture_on_white():
    image = main(saved(mug((1600, 800), (200, 201, 203))), replace(PLAIN, fit="white"))
    assert image.getpixel((400, 100)) == (255, 255, 255)
    assert image.getpixel((10, 400)) == pytest.approx((200, 201, 203), abs=4)


def test_a_subject_that_fills_the_picture_is_not_cut():
    full = main(saved(mug((1000, 800), "white", share=0.95)))
    box = subject_box(full)
    assert (box[2] - box[0]) / (box[3] - box[1]) == pytest.approx(700 / 480, abs=0.03)  # cut by the photo itself


def test_a_photo_without_an_even_ground_is_shown_whole():
    noise = Image.effect_noise((40, 20), 90).resize((1200, 600)).convert("RGB")
    image = main(saved(noise, "JPEG"))
    assert image.getpixel((400, 50)) == (255, 255, 255)
    assert image.getpixel((400, 400)) != (255, 255, 255)


def test_see_through_cmyk_turned_and_profiled_pictures_come_out_the_same():
    clear = main(saved(mug(behind=(0, 0, 0, 0), mode="RGBA")))
    cmyk = main(saved(mug().convert("CMYK"), "JPEG", quality=95))
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x8825] = {1: "N", 2: (45.0, 30.0, 0.0)}
    turned = main(saved(mug().transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif.tobytes(), comment=b"mine"))
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    profiled = main(saved(mug(behind=(0, 0, 0, 0), mode="RGBA"), icc_profile=profile))
    first = subject_box(main(saved(mug())))
    for image in (clear, cmyk, turned, profiled):
        assert subject_box(image) == pytest.approx(first, abs=4)
        assert not {"exif", "icc_profile", "comment", "xmp"} & set(image.info)
        assert not image.getexif()


def test_portraits_and_slices_have_their_sizes_and_the_kind_is_jpeg():
    files, marks = made(saved(mug((3000, 6000))), Recipe(portrait=(750, 1000)))
    sizes = {name: (opened(data).size, opened(data).format) for name, data in files.items()}
    assert sizes["main.jpg"] == ((800, 800), "JPEG")
    assert sizes["portrait.jpg"] == ((750, 1000), "JPEG")
    assert {size[0] for name, (size, _) in sizes.items() if name[0].isdigit()} == {750}
    assert all(size[1] <= 1500 for name, (size, _) in sizes.items() if name[0].isdigit())
    assert (marks.width, marks.height, marks.white) == (3000, 6000, True)


def text_page(height, step=71, size=40):
    page = Image.new("RGB", (750, height), (250, 246, 238))
    draw = ImageDraw.Draw(page)
    for top in range(20, height - size, step):
        for left in range(40, 700, 30):
            draw.rectangle((left, top, left + 16, top + size), fill=(40, 40, 40))
    return page


@pytest.mark.parametrize("height", [1501, 2130, 3000, 3300, 4499])
def test_a_page_of_text_is_cut_between_its_lines(height):
    parts = [opened(data).convert("L") for data in detail_jpegs(saved(text_page(height)))]
    assert sum(part.height for part in parts) == height
    assert max(part.height for part in parts) <= 1500
    for upper, lower in pairwise(parts):
        for row in (upper.crop((0, upper.height - 1, 750, upper.height)), lower.crop((0, 0, 750, 1))):
            assert min(row.tobytes()) > 200
    assert min(part.height for part in parts) >= 300


def test_a_limit_is_met_by_quality_then_by_size_and_the_search_is_close():
    noise = Image.effect_noise((800, 800), 60).convert("RGB")
    whole = len(jpeg_under(noise, 10_000_000))
    close = jpeg_under(noise, whole // 2)
    assert whole // 2 * 0.9 < len(close) <= whole // 2
    assert opened(close).size == (800, 800)
    small = jpeg_under(noise, whole // 4, least_side=480)
    assert len(small) <= whole // 4
    assert 480 <= opened(small).width < 800
    with pytest.raises(PictureProblem) as caught:
        jpeg_under(noise, 2000, least_side=480)
    assert caught.value.code == "picture-too-heavy"


def test_pure_noise_is_written_too():
    layers = [Image.effect_noise((600, 500), 200) for _ in range(3)]
    assert opened(jpeg_under(Image.merge("RGB", layers), 10_000_000)).size == (600, 500)


def test_a_mark_is_laid_on_photos_but_never_on_white():
    grey = saved(mug(behind=(120, 122, 121)))
    marked = replace(PLAIN, watermark=Watermark(text="maple.shop"))
    plain, with_text = main(grey), main(grey, marked)
    corner = (500, 700, 800, 800)
    assert plain.crop(corner).tobytes() != with_text.crop(corner).tobytes()
    assert plain.crop((0, 0, 400, 400)).tobytes() == with_text.crop((0, 0, 400, 400)).tobytes()
    logo = saved(Image.new("RGBA", (40, 40), (0, 200, 0, 255)))
    greener = main(grey, replace(PLAIN, watermark=Watermark(picture=logo, opacity=60))).getpixel((700, 700))
    assert greener[1] > greener[0] + 30
    white = saved(mug())
    assert made(white, PLAIN)[0] == made(white, marked)[0]


def test_near_duplicates_are_found_and_others_are_not(tmp_path):
    noise = Image.effect_noise((12, 9), 120).resize((1200, 900), Image.Resampling.BICUBIC).convert("RGB")
    other = Image.effect_noise((12, 9), 120).resize((1200, 900), Image.Resampling.BICUBIC).convert("RGB")
    pictures = {
        "one": saved(noise, "JPEG", quality=95), "smaller": saved(noise.resize((400, 300)), "JPEG", quality=60),
        "other": saved(other, "JPEG"), "flat": saved(Image.new("RGB", (400, 300), "red")),
        "recoloured": saved(Image.merge("RGB", [*noise.split()[:2], noise.split()[2].point(lambda v: v // 3)]), "JPEG"),
        "plain": saved(Image.new("RGB", (400, 300), "blue")),
    }  # fmt: skip
    seen = {}
    for name, data in pictures.items():
        (tmp_path / name).write_bytes(data)
        seen[name] = see(str(tmp_path / name))
    assert repeated(list(seen), seen) == {"smaller": "one"}


def test_white_is_told_from_nearly_white():
    assert ground(decoded(saved(mug()))).white
    assert not ground(decoded(saved(mug(behind=(238, 238, 238))))).white
    assert not ground(decoded(saved(Image.linear_gradient("L").resize((300, 300))))).even


def test_a_made_picture_is_found_again_unless_it_lost_something(tmp_path):
    source, folder = tmp_path / "a.png", tmp_path / "made" / "x"
    source.write_bytes(saved(mug()))
    first = make(str(source), Recipe(), str(folder))
    assert found(folder) == first
    assert first.slices == 1
    (folder / MAIN).write_bytes(b"")
    assert found(folder) is None
    assert make(str(source), Recipe(), str(folder)) == found(folder) == first
    (folder / DONE).write_text("{}")
    assert found(folder) is None
    assert Recipe().key() == Recipe().key() != Recipe(fit="white").key()
    assert [p.name for p in folder.parent.iterdir()] == ["x"]


KILLED = """
import sys
from pathlib import Path
from seller_assistant.exporting.made_pictures import MadePictures
from seller_assistant.jobs import SILENT
from seller_assistant.pictures.recipe import Recipe
import seller_assistant.exporting.made_pictures as made_pictures
folder = Path(sys.argv[1])
names = sorted(p.name for p in (folder / "src").iterdir())
made_pictures._needed = lambda drafts: dict.fromkeys(names, True)
if __name__ == "__main__":
    made = MadePictures(folder / "cache")
    made.make([], Recipe(), lambda name: folder / "src" / name, SILENT)
    print(made.fresh)
"""


def test_after_a_kill_finished_pictures_are_not_made_again(tmp_path):
    (tmp_path / "src").mkdir()
    count = 60
    for number in range(count):
        noise = Image.effect_noise((60, 45), 20 + number).resize((1500, 1100)).convert("RGB")
        (tmp_path / "src" / f"{number:02}").write_bytes(saved(noise, "JPEG"))
    script = tmp_path / "run.py"
    script.write_text(KILLED)
    command = [sys.executable, str(script), str(tmp_path)]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ})
    until = time.monotonic() + 60
    while len(list(tmp_path.glob(f"cache/*/*/{DONE}"))) < 8 and time.monotonic() < until:
        time.sleep(0.01)
    running.kill()
    running.wait()
    time.sleep(0.5)  # the workers notice and end
    kept = {path: path.stat().st_mtime_ns for path in tmp_path.glob("cache/[0-9]*/[0-9]*/main.jpg")}
    assert 8 <= len(kept) < count
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(done.stdout) == count - len(kept)
    assert all(path.stat().st_mtime_ns == at for path, at in kept.items())
    again = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(again.stdout) == 0

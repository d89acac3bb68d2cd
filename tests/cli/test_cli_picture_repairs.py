"""What a look at pictures finds is repaired from the command line, and undone."""

import io
import json

import pytest
from PIL import Image, ImageDraw

from seller_assistant.__main__ import main


def photo(ground, kind="JPEG", size=(900, 900), **options):
    image = Image.new("RGB", size, ground)
    draw = ImageDraw.Draw(image)
    draw.ellipse((60, 100, 800, 860), fill="navy")
    draw.rectangle((300, 250, 500, 600), fill="orange")
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


@pytest.fixture
def run(tmp_path, capsys):
    def run_(*words):
        code = main(["--shop", str(tmp_path / "shop"), "--json", *words])
        out = capsys.readouterr().out
        return code, json.loads(out) if out else None

    return run_


@pytest.fixture
def shop(tmp_path, run):
    folder = tmp_path / "pictures"
    folder.mkdir()
    frames = [Image.new("RGB", (900, 900), colour) for colour in ("red", "blue")]
    film = io.BytesIO()
    frames[0].save(film, "GIF", save_all=True, append_images=frames[1:])
    files = {
        "a.jpg": photo("green"),
        "b.jpg": photo("white"),
        "c.jpg": photo("green", quality=60),
        "d.gif": film.getvalue(),
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    lines = ["Title,SKU,Price CAD,Image 1,Image 2,Image 3,Image 4", f"Wool Scarf,S-1,20,{','.join(files)}"]
    (tmp_path / "list.csv").write_text("\n".join(lines), encoding="utf-8")
    code, done = run("import", str(tmp_path / "list.csv"), "--pictures", str(folder))
    assert (code, done["pictures"]["stored"]) == (0, 4)
    return run


def pictures(run):
    return [picture["name"] for picture in run("products")[1][0]["pictures"]]


def test_pictures_are_left_out_put_first_and_brought_back(shop, tmp_path):
    _, found = shop("pictures", "--look", "--market", "jd")
    assert {f["check"] for f in found} >= {"picture-alike", "picture-moving", "picture-not-white"}
    by_check = {f["check"]: f for f in found}
    assert by_check["picture-alike"]["repair"]["after"] == "a.jpg, b.jpg, d.gif"

    _, planned = shop("repair", "picture-alike", "--market", "jd", "--dry-run")
    assert (planned["repaired"], planned["step"]) == (1, None)
    assert len(pictures(shop)) == 4
    shop("repair", "picture-alike", "--market", "jd")
    assert pictures(shop) == ["a.jpg", "b.jpg", "d.gif"]
    shop("repair", "picture-moving", "--market", "jd")
    shop("repair", "picture-not-white", "--market", "jd")
    assert pictures(shop) == ["b.jpg", "a.jpg"]
    assert not {f["check"] for f in shop("pictures", "--look", "--market", "jd")[1]} & set(by_check) - {"picture-far"}
    _, again = shop("import", str(tmp_path / "list.csv"), "--pictures", str(tmp_path / "pictures"))
    assert again["products"]["unchanged"] == 1
    assert pictures(shop) == ["b.jpg", "a.jpg"]  # what was left out stays out
    for _ in range(3):
        shop("undo")
    assert pictures(shop) == ["a.jpg", "b.jpg", "c.jpg", "d.gif"]


def test_a_stored_picture_that_is_damaged_later_is_found(shop, tmp_path):
    kept = next(p for p in (tmp_path / "shop").rglob("*") if p.is_file() and p.read_bytes() == photo("green"))
    kept.chmod(0o600)
    kept.write_bytes(photo("green")[:5000])
    code, found = shop("pictures", "--look", "--market", "pinduoduo")
    damaged = next(f for f in found if f["check"] == "picture-damaged")
    assert code == 1
    assert (damaged["severity"], damaged["repair"]["after"]) == ("error", "b.jpg, c.jpg, d.gif")

"""How bundles are finished, from the command line: dialect, framing, mark; remembered; and a look at the pictures."""

import json
import zipfile

import openpyxl
import pytest
from PIL import Image, ImageDraw

from seller_assistant.__main__ import main
from seller_assistant.shop import Shop


@pytest.fixture
def place(tmp_path):
    """A shop with one product in Chinese, priced, with two pictures that are the same one twice."""
    image = Image.new("RGB", (1000, 800), (200, 205, 210))
    ImageDraw.Draw(image).ellipse((300, 300, 500, 450), fill=(160, 30, 30))
    image.save(tmp_path / "a.png")
    image.resize((500, 400)).save(tmp_path / "b.jpg")
    book = openpyxl.Workbook()
    book.active.append(["SKU", "Title", "Price CNY", "Stock", "Image"])
    book.active.append(["M-1", "陶瓷咖啡杯", 58, 4, ""])
    book.save(tmp_path / "list.xlsx")
    folder = tmp_path / "shop"
    assert main(["--shop", str(folder), "import", str(tmp_path / "list.xlsx")]) in (0, 1)
    with Shop.open(folder) as shop:
        shop.attach_pictures(shop.products()[0].id, [tmp_path / "a.png", tmp_path / "b.jpg"])
    main(["--shop", str(folder), "translate"])
    return folder


def run(place, capsys, *words):
    capsys.readouterr()
    code = main(["--shop", str(place), "--json", *words])
    out, err = capsys.readouterr()
    return code, json.loads(out) if out.strip() else None, err


def names(path):
    with zipfile.ZipFile(path) as z:
        return z.namelist()


def test_a_dialect_is_remembered_until_another_is_chosen(place, capsys, tmp_path):
    assert run(place, capsys, "export", "--market", "taobao", "--out", str(tmp_path / "a.zip"), "--dialect", "xlsx")[1]
    assert "a.xlsx" in names(tmp_path / "a.zip")
    run(place, capsys, "export", "--market", "taobao", "--out", str(tmp_path / "b.zip"))
    assert "b.xlsx" in names(tmp_path / "b.zip")
    run(place, capsys, "export", "--market", "taobao", "--out", str(tmp_path / "c.zip"), "--dialect", "46")
    with zipfile.ZipFile(tmp_path / "c.zip") as z:
        assert len(z.read("c.csv").decode("utf-16").split("\r\n")[1].split("\t")) == 46


@pytest.mark.parametrize(("market", "option", "value"), [
    ("taobao", "--dialect", "99"), ("pinduoduo", "--dialect", "46"), ("taobao", "--fit", "stretch"),
    ("taobao", "--watermark", "nowhere.png"),
])  # fmt: skip
def test_a_choice_that_cannot_be_is_one_sentence_and_nothing_is_written(place, capsys, tmp_path, market, option, value):
    code, _, err = run(place, capsys, "export", "--market", market, "--out", str(tmp_path / "a.zip"), option, value)
    assert code == 2
    assert "Traceback" not in err
    assert not (tmp_path / "a.zip").exists()
    with Shop.open(place) as shop:
        assert (shop.settings.packet_dialect, shop.settings.picture_fit, shop.settings.watermark) == ("", "subject", "")


def test_framing_and_mark_change_the_pictures_and_can_be_taken_back(place, capsys, tmp_path):
    def picture(name, *options):
        out = tmp_path / name
        run(place, capsys, "export", "--market", "material", "--out", str(out), *options)
        with zipfile.ZipFile(out) as z:
            return z.read(next(n for n in z.namelist() if n.endswith("主图_1.jpg")))

    first = picture("a.zip")
    marked = picture("b.zip", "--watermark", "maple.shop", "--fit", "white")
    assert picture("c.zip") == marked != first
    assert picture("d.zip", "--watermark", "", "--fit", "subject") == first


def test_a_look_tells_what_is_there_twice(place, capsys):
    code, found, _ = run(place, capsys, "pictures", "--look")
    assert code == 1
    assert {f["check"] for f in found} >= {"picture-alike", "picture-low", "picture-not-white"}
    assert next(f for f in found if f["check"] == "picture-alike")["message"] == "b.jpg looks like a.png again."


def test_a_bundle_is_taken_out_of_the_list_and_comes_back_with_undo(place, capsys, tmp_path):
    out = tmp_path / "gone.zip"
    run(place, capsys, "export", "--market", "material", "--out", str(out), "--no-pdf", "--allow-blocked")
    number = run(place, capsys, "exports")[1][0]["id"]
    _, plan, _ = run(place, capsys, "exports", "remove", str(number), "--dry-run")
    assert (plan["removed"], plan["last"], plan["before"], plan["file_there"]) == (None, True, None, True)
    code, done, _ = run(place, capsys, "exports", "remove", str(number))
    assert (code, done["removed"], done["file_deleted"]) == (0, number, False)
    assert out.exists()
    assert number not in [record["id"] for record in run(place, capsys, "exports")[1]]
    run(place, capsys, "undo")
    assert run(place, capsys, "exports")[1][0]["id"] == number
    assert run(place, capsys, "exports", "remove", str(number), "--file")[1]["file_deleted"]
    assert not out.exists()
    assert run(place, capsys, "exports", "remove", str(number))[0] == 2

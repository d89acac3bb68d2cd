"""The pictures of an import: the same outcome in this process and in others, each failure named, and cancel."""

import io

import pytest
from PIL import Image

from seller_assistant.importing.plan import PictureFile
from seller_assistant.jobs import SILENT, Cancelled, Progress
from seller_assistant.pictures.store import PictureStore
from seller_assistant.shop import storing


def made(shade):
    out = io.BytesIO()
    Image.new("RGB", (40, 30), (shade, 10, 10)).save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def pictures(tmp_path):
    given = [PictureFile(f"{n}.jpg", f"{n}.jpg", data=made(n)) for n in range(9)]
    good = tmp_path / "good.jpg"
    good.write_bytes(made(200))
    given.insert(2, PictureFile("cut.jpg", "cut.jpg", data=made(3)[:-200]))
    given.insert(4, PictureFile("gone.jpg", "gone.jpg", str(tmp_path / "gone.jpg")))
    given.insert(5, PictureFile("good.jpg", "good.jpg", str(good)))
    return given


@pytest.mark.parametrize("many", [3, 100])
def test_many_and_few_give_the_same(pictures, tmp_path, monkeypatch, many):
    monkeypatch.setattr(storing, "MANY", many)
    store = PictureStore(tmp_path / "pictures")
    stored, notices = storing.store_pictures(store, pictures, SILENT)
    assert list(stored) == [p.source for p in pictures if p.source not in ("cut.jpg", "gone.jpg")]
    assert {(n.code, n.file) for n in notices} == {
        ("picture-damaged", "cut.jpg"), ("picture-unreadable", "gone.jpg"),
    }  # fmt: skip
    assert all((s.width, s.height, s.format) == (40, 30, "JPEG") for s in stored.values())
    assert store.read(stored["8.jpg"].sha256) == made(8)
    assert store.read(stored["good.jpg"].sha256) == made(200)


@pytest.mark.parametrize("many", [3, 100])
def test_it_stops_when_asked(pictures, tmp_path, monkeypatch, many):
    monkeypatch.setattr(storing, "MANY", many)
    seen = []
    stopping = Progress(lambda label, done, total: seen.append((done, total)), lambda: len(seen) > 0)
    with pytest.raises(Cancelled):
        storing.store_pictures(PictureStore(tmp_path / "pictures"), pictures, stopping)
    assert seen == [(1, len(pictures))]

"""The store keeps each picture once, whole, under its own name."""

import errno
import hashlib
import io
import os
import threading

import pytest
from PIL import Image

from seller_assistant.pictures import PictureStore
from seller_assistant.problems import PictureProblem, ShopProblem


def picture(colour="red", size=(30, 20)):
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


def files(folder):
    return sorted(p for p in folder.rglob("*") if p.is_file())


def test_a_picture_is_kept_under_its_own_hash(tmp_path):
    store = PictureStore(tmp_path / "pictures")
    data = picture()
    stored = store.put(data)
    assert stored.sha256 == hashlib.sha256(data).hexdigest()
    assert (stored.width, stored.height, stored.format, stored.bytes) == (30, 20, "PNG", len(data))
    assert store.read(stored.sha256) == data
    assert store.path(stored.sha256).read_bytes() == data


def test_the_same_picture_twice_is_one_file_never_written_again(tmp_path):
    store = PictureStore(tmp_path)
    first = store.put(picture())
    before = store.path(first.sha256).stat()
    assert store.put(picture()) == first
    after = store.path(first.sha256).stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)
    assert len(files(tmp_path)) == 1


def test_a_file_cut_short_by_a_crash_of_the_disk_is_mended(tmp_path):
    store = PictureStore(tmp_path)
    stored = store.put(picture())
    store.path(stored.sha256).write_bytes(b"half")
    store.put(picture())
    assert store.read(stored.sha256) == picture()


def test_what_is_no_picture_leaves_nothing_behind(tmp_path):
    store = PictureStore(tmp_path / "pictures")
    with pytest.raises(PictureProblem) as caught:
        store.put(b"<html>no</html>", "row 3 of list.xlsx")
    assert caught.value.where == "row 3 of list.xlsx"
    assert not (tmp_path / "pictures").exists()


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "a" * 63, "a" * 64])
def test_other_names_are_not_here(tmp_path, name):
    store = PictureStore(tmp_path)
    assert store.path(name) is None
    assert store.read(name) is None


def test_a_full_disk_is_said_and_leaves_nothing(tmp_path, monkeypatch):
    def full(handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ShopProblem) as caught:
        PictureStore(tmp_path).put(picture())
    assert caught.value.code == "disk-full"
    assert files(tmp_path) == []


def test_many_threads_may_put_the_same_picture(tmp_path):
    store = PictureStore(tmp_path)
    seen = []
    threads = [threading.Thread(target=lambda: seen.append(store.put(picture()))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 8
    assert len(set(seen)) == 1
    assert len(files(tmp_path)) == 1

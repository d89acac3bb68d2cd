"""A child begun before the program is loaded: found by the reading, and ended where nobody comes for it."""

import os

import pytest

from seller_assistant.sheets import ahead, child, reading
from seller_assistant.sheets.writing import write_xlsx


@pytest.fixture
def listed(tmp_path, monkeypatch):
    monkeypatch.setattr(ahead, "WORTH", 0)
    monkeypatch.setattr(child, "begun", lambda request: None)
    path = tmp_path / "list.xlsx"
    write_xlsx(path, [("List", [["SKU", "Title"], ["A-1", "Toque"]])])
    yield path
    ahead.forget()


def cells(book):
    return [list(row) for row in book.sheets[0].rows]


def test_the_reading_finds_the_child_that_was_begun(listed, monkeypatch):
    ahead.begin(listed)
    monkeypatch.setattr(child, "start", lambda *_: pytest.fail("a second child was started"))
    assert cells(reading.read(listed)) == [["SKU", "Title"], ["A-1", "Toque"]]


def test_a_file_that_changed_since_is_read_anew(listed):
    ahead.begin(listed)
    write_xlsx(listed, [("List", [["SKU", "Title"], ["A-1", "Scarf"]])])
    os.utime(listed, ns=(1, 1))
    assert cells(reading.read(listed))[1] == ["A-1", "Scarf"]


def test_a_child_that_nobody_comes_for_is_ended(listed):
    ahead.begin(listed)
    (begun,) = ahead._waiting
    ahead.forget()
    assert begun.process.poll() is not None
    assert not os.path.exists(begun.folder.name)


def test_what_cannot_be_begun_is_left_for_later(tmp_path, listed):
    ahead.begin(tmp_path / "nowhere.xlsx")
    ahead.begin(tmp_path)
    (tmp_path / "bad.xlsx").write_bytes(b"PK\x03\x04 nothing")
    ahead.begin(tmp_path / "bad.xlsx")
    ahead.forget()
    assert cells(reading.read(listed))[1] == ["A-1", "Toque"]

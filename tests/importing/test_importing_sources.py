"""Folders and zips: only lists and pictures come out, and nothing gets where it should not."""

import zipfile

import pytest

from seller_assistant.importing import sources
from seller_assistant.importing.planning import plan_files
from seller_assistant.problems import FileProblem

LIST = "SKU,Title,Price\nTQ-R,Red toque,12.50\nTQ-B,Blue toque,13\n"


def test_a_zip_gives_its_list_and_pictures_and_keeps_their_bytes(tmp_path, shop) -> None:
    path = tmp_path / "shop.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("lists/list.csv", LIST)
        package.writestr("pics/TQ-R.jpg", b"red")
        package.writestr("__MACOSX/._list.csv", b"junk")
        package.writestr("run.exe", b"junk")
    made = plan_files([path], shop())
    assert [p.title for p in made.new] == ["Red toque", "Blue toque"]
    assert [(p.source, p.data) for p in made.pictures] == [("TQ-R.jpg", b"red")]


def test_a_zip_writes_nowhere_but_its_own_place(tmp_path) -> None:
    path = tmp_path / "evil.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("../../list.csv", LIST)
        package.writestr("/etc/list2.csv", LIST)
        package.writestr("..\\..\\list3.csv", LIST)
    scratch = tmp_path / "deep" / "scratch"
    found = sources.expand([path], scratch)
    assert len(found.lists) == 3
    assert all(file.resolve().is_relative_to(scratch) for file in found.lists)


def test_a_zip_that_swells_is_refused(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(sources, "MOST_UNPACKED", 1_000_000)
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("list.csv", b"a" * 3_000_000)
    with pytest.raises(FileProblem) as caught:
        sources.expand([path], tmp_path / "scratch")
    assert caught.value.code == "zip-too-large"


def test_a_folder_or_zip_without_lists_says_what_it_holds(tmp_path) -> None:
    folder = tmp_path / "holiday"
    folder.mkdir()
    (folder / "beach.jpg").write_bytes(b"x")
    with pytest.raises(FileProblem) as caught:
        sources.expand([folder], tmp_path / "scratch")
    assert (caught.value.code, caught.value.found) == ("folder-empty", ".jpg")
    path = tmp_path / "empty.zip"
    zipfile.ZipFile(path, "w").close()
    with pytest.raises(FileProblem, match="empty"):
        sources.expand([path], tmp_path / "scratch")


def test_a_workbook_is_no_zip_to_unpack(tmp_path) -> None:
    path = tmp_path / "book.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
    assert sources.expand([path], tmp_path / "scratch").lists == (path,)


def test_lock_files_hidden_files_and_links_are_left_aside(tmp_path) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    for name in ("list.csv", "~$list.xlsx", ".hidden.csv"):
        (folder / name).write_text(LIST, encoding="utf-8")
    assert [path.name for path in sources.expand([folder], tmp_path / "s").lists] == ["list.csv"]


def test_what_was_unpacked_is_gone_afterwards(tmp_path) -> None:
    path = tmp_path / "shop.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("list.csv", LIST)
    with sources.opened([path]) as found:
        (inside,) = found.lists
        assert inside.is_file()
    assert not inside.exists()

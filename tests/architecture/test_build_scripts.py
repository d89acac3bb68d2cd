"""The scripts in build/: what they refuse, what they notice, and that the sample shop is what they make."""

from __future__ import annotations

import importlib
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def build_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The scripts importable by name, as when one of them is started."""
    monkeypatch.syspath_prepend(str(ROOT / "build"))
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if (getattr(sys.modules[name], "__file__", None) or "").startswith(str(ROOT / "build")):
            del sys.modules[name]


@pytest.fixture
def dev(build_folder: None) -> ModuleType:
    """The script of the two commands."""
    return importlib.import_module("dev")


def test_an_old_python_is_refused_in_one_sentence(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 2, "final", 0))
    assert dev.main(["test"]) == 2
    said = capsys.readouterr().out.strip()
    assert "3.11" in said
    assert "3.9.2" in said
    assert "\n" not in said


def test_an_unknown_verb_shows_the_known_ones(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["tset"]) == 2
    said = capsys.readouterr().out
    for verb in dev.VERBS:
        assert f"dev.py {verb}" in said


def test_a_changed_pin_makes_the_environment_anew(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("one==1\n", encoding="ascii")
    monkeypatch.setattr(dev, "REQUIREMENTS", (requirements,))
    monkeypatch.setattr(dev, "STAMP", tmp_path / "ready")
    monkeypatch.setattr(dev, "APPLICATION", requirements)
    assert not dev.is_ready()
    dev.STAMP.write_text(dev.fingerprint(), encoding="ascii")
    assert dev.is_ready()
    requirements.write_text("one==2\n", encoding="ascii")
    assert not dev.is_ready()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are named on Linux only")
def test_without_a_display_the_sample_goes_to_the_command_line(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    called: list[tuple[str, ...]] = []
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(dev, "call", lambda *command, **more: called.append(tuple(map(str, command))) or 0)
    assert dev.run([]) == 0
    ((_, verb, flag, out),) = called
    assert (verb, flag) == ("demo", "--out")
    assert out in capsys.readouterr().out


def test_a_missing_system_library_is_named_with_its_package(
    build_folder: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    libraries = importlib.import_module("system_libraries")
    monkeypatch.setattr(libraries.sys, "platform", "linux")
    monkeypatch.setattr(libraries, "missing", lambda venv: ["libxkbfile.so.1", "libnss3.so"])
    monkeypatch.setattr(libraries, "is_debian", lambda: True)
    monkeypatch.setattr(libraries, "install", lambda packages, say: False)
    with pytest.raises(SystemExit) as stopped:
        libraries.provide(ROOT / ".venv", print)
    assert "libxkbfile.so.1" in capsys.readouterr().out
    assert "apt-get install --no-install-recommends libnss3 libxkbfile1" in str(stopped.value)


def test_the_sample_list_holds_what_the_script_says(build_folder: None, sample_list: Path) -> None:
    sections = importlib.import_module("sample_products").SECTIONS
    items = [item for _, items in sections for item in items]
    rows = [row for item in items for row in item.rows]
    assert len(items) >= 24
    assert len(rows) >= 40
    assert len({row.sku for row in rows}) == len(rows)
    assert sample_list.stat().st_size < 4_000_000
    with zipfile.ZipFile(sample_list) as book:
        shared = book.read("xl/sharedStrings.xml").decode("utf-8").replace("&amp;", "&")
        pictures = [name for name in book.namelist() if name.startswith("xl/media/")]
    for item in items:
        assert item.english in shared
        assert item.french in shared
    closer = sum(1 for item in items if item.closer)
    assert len(pictures) == len({row.picture for row in rows if row.picture}) + closer


def test_bar_codes_of_the_sample_have_their_check_digit(build_folder: None) -> None:
    from stdnum import ean

    make_sample = importlib.import_module("make_sample")
    for number in range(1, 60):
        code = f"{make_sample.upc(number):012d}"
        assert ean.is_valid(code.zfill(13))


def test_drawings_are_the_same_every_time(build_folder: None) -> None:
    draw = importlib.import_module("sample_pictures").PICTURES["balm"]
    picture = draw().jpeg()
    assert picture == draw().jpeg()
    assert picture[:3] == b"\xff\xd8\xff"

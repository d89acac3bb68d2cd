"""Rules about the files themselves: their size, their names, and what must not stand in them."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DATA_MODULES = {"vocabulary.py", "sample_products.py", "sample_pictures.py"}  # tables, not logic
TEXT = {
    ".py",
    ".md",
    ".toml",
    ".tsv",
    ".csv",
    ".ts",
    ".qss",
    ".svg",
    ".html",
    ".txt",
    ".spec",
    ".plist",
    ".yml",
    ".json",
    ".mako",
    ".ini",
    ".cfg",
    "",
}


def tracked() -> list[Path]:
    """The files of the project; without git or outside a checkout, those that would be."""
    if shutil.which("git") and (ROOT / ".git").exists():
        line = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
        if listed.returncode == 0:
            names = (name.strip('"') for name in listed.stdout.splitlines())
            return [ROOT / name for name in names if (ROOT / name).is_file()]
    skipped = {
        ".venv",
        ".git",
        ".mypy_cache",
        ".ruff_cache",
        ".import_linter_cache",
        ".hypothesis",
        "out",
        "__pycache__",
    }
    return [p for p in ROOT.rglob("*") if p.is_file() and not skipped & set(p.relative_to(ROOT).parts)]


FILES = tracked()
SOURCES = [path for path in FILES if path.suffix == ".py"]


def test_no_file_of_code_is_longer_than_400_lines() -> None:
    long = {
        str(p.relative_to(ROOT)): n
        for p in SOURCES
        if p.name not in DATA_MODULES and (n := len(p.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}


def test_no_module_is_a_drawer_for_anything() -> None:
    vague = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"}
    assert [str(p.relative_to(ROOT)) for p in SOURCES if p.stem in vague or p.parent.name in vague] == []


def test_every_module_of_the_package_says_what_it_is() -> None:
    silent = [
        str(p.relative_to(ROOT))
        for p in SOURCES
        if p.is_relative_to(ROOT / "seller_assistant")
        and not ast.get_docstring(ast.parse(p.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_the_top_level_is_tidy() -> None:
    allowed = {"seller_assistant", "resources", "i18n", "tests", "build", "pyproject.toml", "README.md", "LICENSE"}
    top = {path.relative_to(ROOT).parts[0] for path in FILES}
    assert {name for name in top if not name.startswith(".")} <= allowed


# Written in pieces, so that this file does not match itself.
FORBIDDEN = {
    "a path of one machine": re.compile(r"(?<![\w.])/(?:work|root|home|opt|Users)/" r"[\w.]"),
    "a package index": re.compile(
        r"--(?:extra-)?index-" r"url|pypi\." r"org|--find-" r"links\s+\S|files\.python" r"hosted"
    ),
    "a private key": re.compile("BEGIN [A-Z ]*PRIVATE KEY"),
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_names(what: str) -> None:
    found = []
    for path in FILES:
        if path.suffix not in TEXT:
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        found += [f"{path.relative_to(ROOT)}: {match.group(0)}" for match in FORBIDDEN[what].finditer(text)]
    assert found == []


def test_tests_have_names_of_their_own() -> None:
    """Test modules are imported by file, but a failure report names only the file."""
    names = [path.name for path in SOURCES if path.name.startswith("test_")]
    assert sorted(set(names)) == sorted(names)


def test_every_pin_has_hashes_and_no_file_names_an_address() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / "build" / name).read_text(encoding="utf-8")
        pins = [block for block in re.split(r"\n(?=\S)", text) if block.strip()]
        assert len(pins) > 20
        for pin in pins:
            assert "==" in pin
            assert "--hash=sha256:" in pin
        assert "://" not in text
        assert "torch" not in text
    assert re.search(
        r"^pyside6==6\.11\.", (ROOT / "build" / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE
    )

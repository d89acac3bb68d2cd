"""The map of the house, kept: what may import what."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest
from importlinter.api import read_configuration
from importlinter.application.use_cases import lint_imports

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "seller_assistant"


def test_every_import_contract_is_kept(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    kept = lint_imports(config_filename="pyproject.toml", cache_dir=None)
    assert kept, capsys.readouterr().out


def test_every_room_has_its_layer() -> None:
    """The layer contract is exhaustive, and no room is named that does not exist."""
    contracts = read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]
    layers = next(contract for contract in contracts if contract["type"] == "layers")
    named = {part.strip() for line in layers["layers"] for part in line.split("|")}
    rooms = {p.stem for p in PACKAGE.glob("*.py") if p.stem != "__init__"}
    rooms |= {p.parent.name for p in PACKAGE.glob("*/__init__.py")}
    assert layers["exhaustive"]
    assert named == rooms


ONE_DOOR = {
    "PySide6": "gui",
    "shiboken6": "gui",
    "sqlalchemy": "store",
    "alembic": "store",
    "httpx": "net",
    "openpyxl": "sheets",
    "python_calamine": "sheets",
    "olefile": "sheets",
    "PIL": "pictures",
    "ctranslate2": "translating/engines",
    "sentencepiece": "translating/engines",
    "deep_translator": "translating/engines",
    "keyring": "translating/engines",
}


@pytest.mark.parametrize("library", ONE_DOOR)
def test_each_library_comes_in_by_one_door(library: str) -> None:
    door = PACKAGE / ONE_DOOR[library]
    strangers = [
        str(path.relative_to(ROOT))
        for path in PACKAGE.rglob("*.py")
        if library in imported(path) and not path.is_relative_to(door)
    ]
    assert strangers == []


def imported(path: Path) -> set[str]:
    """The first names of everything a file imports, inside functions too."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


def test_pages_do_not_know_each_other() -> None:
    pages = PACKAGE / "gui" / "pages"
    if not pages.is_dir():
        pytest.fail("gui/pages is missing")
    names = {
        p.stem if p.is_file() else p.name for p in pages.iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()
    }
    names.discard("__init__")
    for path in pages.rglob("*.py"):
        own = path.relative_to(pages).parts[0].removesuffix(".py")
        text = path.read_text(encoding="utf-8")
        others = [name for name in names - {own} if f"gui.pages.{name}" in text]
        assert others == [], path.name


def test_dependencies_have_a_reason() -> None:
    """In pyproject.toml every dependency stands under a comment that says what it is for."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = tomllib.loads(text)["project"]["dependencies"]
    block = text[text.index("dependencies = [") :]
    lines = [line.strip() for line in block[: block.index("\n]")].splitlines()[1:]]
    assert len([line for line in lines if line.startswith('"')]) == len(listed)
    reasoned = False
    for line in lines:
        if line.startswith("#"):
            reasoned = True
        assert reasoned, line

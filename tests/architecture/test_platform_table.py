"""The table of platforms in the README is the registry's, and says what the owner would want to know."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from seller_assistant.importing.platforms import PLATFORMS

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_platforms", ROOT / "build" / "platforms.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_table_in_the_readme_is_made_from_the_registry(script: ModuleType) -> None:
    there = script.README.read_text(encoding="utf-8")
    assert script.table() in there
    assert script.main(["--check"]) == 0


def test_a_changed_registry_would_be_noticed(script: ModuleType) -> None:
    assert script.table(PLATFORMS[1:]) not in script.README.read_text(encoding="utf-8")


def test_every_platform_has_a_row_with_all_its_cells(script: ModuleType) -> None:
    rows = script.table().splitlines()[2:]
    assert len(rows) == len({platform.id for platform in PLATFORMS})
    assert all(row.replace("\\|", "").count("|") == 5 and "|  |" not in row for row in rows)


def test_every_platform_says_its_languages() -> None:
    assert [platform.id for platform in PLATFORMS if not platform.spoken()] == []

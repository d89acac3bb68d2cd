"""The core and the command line work on a machine without Qt."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

BLOCKED = """
import importlib, json, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(f"{name} is blocked here")
        return None

sys.meta_path.insert(0, NoQt())
import seller_assistant
names = [
    found.name
    for found in pkgutil.walk_packages(seller_assistant.__path__, "seller_assistant.", onerror=lambda name: None)
    if not found.name.startswith("seller_assistant.gui") and not found.name.endswith("migrations.env")
]
for name in names:
    importlib.import_module(name)
"""


def run_blocked(then: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run code in a Python in which PySide6 cannot be imported, after importing every room but the window."""
    code = BLOCKED + then
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env=dict(os.environ),
        check=False,
    )


def test_every_room_but_the_window_imports_without_qt(tmp_path: Path) -> None:
    done = run_blocked("print(json.dumps(names))", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    names = json.loads(done.stdout)
    for room in (
        "sheets",
        "importing",
        "translating",
        "listing",
        "checking",
        "previewing",
        "exporting",
        "store",
        "shop",
        "cli",
    ):
        assert f"seller_assistant.{room}" in names


def test_the_command_line_speaks_without_qt(tmp_path: Path) -> None:
    then = "from seller_assistant.__main__ import main; sys.exit(main(sys.argv[1:]))"
    helped = run_blocked(then, "--help", cwd=tmp_path)
    assert helped.returncode == 0, helped.stderr
    assert "import" in helped.stdout
    assert helped.stderr == ""
    listed = run_blocked(then, "--shop", str(tmp_path / "shop"), "--json", "products", cwd=tmp_path)
    assert listed.returncode == 0, listed.stderr
    assert json.loads(listed.stdout) == []


def test_importing_the_package_does_no_work() -> None:
    """An ``__init__`` holds a docstring, imports and tuples, and runs nothing."""
    for path in (ROOT / "seller_assistant").rglob("__init__.py"):
        allowed = (ast.Expr, ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            assert isinstance(node, allowed), f"{path}: {type(node).__name__} in line {node.lineno}"
            if isinstance(node, ast.Expr):
                assert isinstance(node.value, ast.Constant), f"{path}: work in line {node.lineno}"

"""Everything a developer does, in one script that needs nothing but Python 3.11 or newer.

::

    python3 build/dev.py run          open the application with the sample shop (no display: make its bundles)
    python3 build/dev.py test [...]   run the tests; what follows goes to pytest
    python3 build/dev.py setup        make .venv/ and stop
    python3 build/dev.py lint         ruff, mypy, the import contracts, the translations
    python3 build/dev.py build        the frozen application, in build/out/
    python3 build/dev.py platforms    the table of platforms in seller_assistant/README.md, from the registry
    python3 build/dev.py lock         remake the pinned, hashed requirement files

The environment is ``.venv/`` at the root, with ``seller-assistant`` in it. It is made once and again whenever
the requirement files, this script or Python change.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
APPLICATION = BIN / ("seller-assistant.exe" if os.name == "nt" else "seller-assistant")
STAMP = VENV / "ready"
REQUIREMENTS = (BUILD / "requirements.txt", BUILD / "requirements-dev.txt")
OUT = BUILD / "out"


class Stop(Exception):
    """The work cannot go on; its text says why and what to do."""


def say(text: str) -> None:
    """A line for the person at the keyboard, in order with what the commands print."""
    print(text, flush=True)


def call(*command: object, **more: str) -> int:
    """Run a command from the root, with more environment; its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env={**os.environ, **more}, check=False).returncode


def must(why: str, *command: object, **more: str) -> None:
    """Run a command that has to succeed; `Stop` with the reason when it does not."""
    if call(*command, **more) != 0:
        raise Stop(why)


# -- the environment ------------------------------------------------------------------------------------------------


def fingerprint() -> str:
    """What the environment was made from: another value means it has to be made again."""
    digest = hashlib.sha256()
    for path in (*REQUIREMENTS, ROOT / "pyproject.toml", Path(__file__), BUILD / "system_libraries.py"):
        digest.update(path.read_bytes())
    digest.update(repr((sys.version_info[:3], sys.base_prefix, str(ROOT))).encode())
    return digest.hexdigest()


def is_ready() -> bool:
    """Whether the environment is whole and made from the files as they are now."""
    return APPLICATION.exists() and STAMP.is_file() and STAMP.read_text(encoding="ascii") == fingerprint()


def made_by_this_python() -> bool:
    """Whether the environment runs on the Python that runs this script."""
    if not PYTHON.exists():
        return False
    asked = subprocess.run(
        [PYTHON, "-c", "import sys; print(sys.version_info[:2], sys.base_prefix)"],
        capture_output=True,
        text=True,
        check=False,
    )
    return asked.stdout.strip() == f"{sys.version_info[:2]} {sys.base_prefix}"


def setup() -> None:
    """Make the environment, or leave it alone when it is ready."""
    if is_ready():
        return
    import system_libraries

    if importlib.util.find_spec("ensurepip") is None:
        needed = [f"python3.{sys.version_info[1]}-venv"]
        if not system_libraries.install(needed, say):
            raise Stop(f"Python lacks its venv part. Run: {system_libraries.command(needed)}")
    if not made_by_this_python():
        say("Making the environment in .venv ...")
        must("The environment could not be made.", sys.executable, "-m", "venv", "--clear", VENV)
    STAMP.unlink(missing_ok=True)
    say("Installing the pinned packages (the first time takes some minutes) ...")
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    quiet = [] if sys.stdout.isatty() else ["--quiet"]
    wanted = [part for path in REQUIREMENTS for part in ("-r", path)]
    must(
        "The packages could not be installed; see above. Is there a network?", *pip, *quiet, "--require-hashes", *wanted
    )
    must("seller-assistant could not be installed.", *pip, "--quiet", "--no-deps", "--no-build-isolation", "-e", ROOT)
    system_libraries.provide(VENV, say)
    STAMP.write_text(fingerprint(), encoding="ascii")
    say("The environment is ready.")


def qt_environment() -> dict[str, str]:
    """What Qt needs to be told: as root, and only there, the web engine's sandbox cannot work."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    return {"QTWEBENGINE_DISABLE_SANDBOX": "1"} if is_root else {}


# -- the verbs ------------------------------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window can be shown."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def sample_list() -> Path:
    """The sample shop's spreadsheet."""
    return next((ROOT / "resources" / "sample").glob("*.xlsx"))


def sample_shop() -> Path:
    """Where the shop to try is kept, apart from the owner's own."""
    home = Path.home()
    if os.name == "nt":
        data = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = home / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return data / "Seller Assistant sample"


def ready(_arguments: list[str]) -> int:
    """Nothing more than the environment, which every verb makes first."""
    return 0


def run(arguments: list[str]) -> int:
    """Open the application with the sample shop; without a display, carry the sample shop to its bundles."""
    if not has_display():
        out = Path(tempfile.mkdtemp(prefix="seller-assistant-demo-"))
        say("There is no display here, so the sample shop makes the same journey on the command line.")
        code = call(APPLICATION, "demo", "--out", out)
        say(f"The bundles are in {out}" if code == 0 else "The sample shop did not arrive; see above.")
        return code
    shop = sample_shop()
    if not shop.exists() or not any(shop.iterdir()):
        say("Reading the sample shop ...")
        code = call(APPLICATION, "--shop", shop, "import", sample_list())
        if code not in (0, 1):
            return code
    say(f"The sample shop is in {shop}")
    return call(APPLICATION, "--shop", shop, *arguments, **qt_environment())


def test(arguments: list[str]) -> int:
    """Run the tests without showing a window."""
    processes = min(os.cpu_count() or 1, 4)
    spread = ["-n", str(processes)] if not arguments and processes > 1 else []
    return call(PYTHON, "-m", "pytest", *spread, *arguments, QT_QPA_PLATFORM="offscreen", **qt_environment())


def lint(_arguments: list[str]) -> int:
    """Every check that runs no test; all of them, even when one fails."""
    steps = (
        ("ruff", [PYTHON, "-m", "ruff", "check", "."]),
        ("mypy", [PYTHON, "-m", "mypy"]),
        ("import contracts", [BIN / "lint-imports"]),
        ("translations", [PYTHON, BUILD / "phrases.py", "--check"]),
    )
    failed = []
    for name, command in steps:
        say(f"== {name}")
        if call(*command) != 0:
            failed.append(name)
    say(f"Not in order: {', '.join(failed)}." if failed else "All in order.")
    return 1 if failed else 0


def build(_arguments: list[str]) -> int:
    """Freeze the application into one folder."""
    import system_libraries

    system_libraries.provide_for_freezing(say)
    say("== PyInstaller")
    freeze = [PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    code = call(*freeze, "--distpath", OUT, "--workpath", OUT / "work", BUILD / "seller_assistant.spec")
    if code == 0:
        shutil.rmtree(OUT / "work", ignore_errors=True)
        say(f"The application is in {OUT / 'Seller Assistant'}")
    return code


def platforms(arguments: list[str]) -> int:
    """The table of platforms in the README, made from the registry."""
    return call(PYTHON, BUILD / "platforms.py", *arguments)


def lock(_arguments: list[str]) -> int:
    """Remake the requirement files: every pin with the hashes of its wheels for all three systems."""
    runtime, development = REQUIREMENTS
    plain = ["--no-header", "--no-annotate"]  # where packages come from is each machine's own business
    uv = [PYTHON, "-m", "uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--python-version", "3.11"]
    uv += ["--generate-hashes", *plain]
    code = call(*uv, "pyproject.toml", "-o", runtime)
    return code or call(*uv, "--group", "dev", "-c", runtime, "-o", development)


VERBS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "build": build,
    "platforms": platforms,
    "lock": lock,
    "setup": ready,
}


def main(arguments: list[str]) -> int:
    """Do what the first word says; 2 when it says nothing known."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        say(f"Seller Assistant needs Python 3.11 or newer, and this is {found}: install one and start with that.")
        return 2
    if not arguments or arguments[0] not in VERBS:
        say((__doc__ or "").strip())
        return 0 if arguments in (["-h"], ["--help"]) else 2
    try:
        setup()
        return VERBS[arguments[0]](arguments[1:])
    except Stop as stop:
        say(str(stop))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

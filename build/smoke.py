"""Try the frozen application as on a computer that has no Python: ``python build/smoke.py``, after ``dev.py build``.

The sample shop has to become bundles that verify, the window has to stand, and stderr has to stay empty.
Needs nothing but the standard library.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

OUT = Path(__file__).resolve().parent / "out" / "Seller Assistant"
SUFFIX = ".exe" if os.name == "nt" else ""
COMMAND = OUT / f"seller-assistant{SUFFIX}"
WINDOW = OUT / f"Seller Assistant{SUFFIX}"
WINDOW_SECONDS = 6
PASSED_ON = ("SYSTEMROOT", "WINDIR", "TEMP", "TMP", "COMSPEC")  # without these Windows starts no program


class Failed(Exception):
    """The frozen application did something it must not."""


def clean(home: Path) -> dict[str, str]:
    """An environment in which there is no Python, no other library path, and nobody's home folder."""
    environment = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    environment |= {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
    environment |= {"PATH": str(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        environment["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    return environment


def run(place: Path, *arguments: object) -> str:
    """What the command line printed; `Failed` when it ended otherwise than well or said something on stderr."""
    line = [str(COMMAND), *map(str, arguments)]
    done = subprocess.run(
        line, env=clean(place), cwd=place, capture_output=True, encoding="utf-8", check=False, timeout=600
    )
    if done.returncode not in (0, 1) or done.stderr:
        raise Failed(f"{' '.join(map(str, arguments))} ended with {done.returncode}:\n{done.stderr or done.stdout}")
    return done.stdout


def verify(bundle: Path) -> int:
    """How many files the bundle holds; `Failed` when one differs from its manifest."""
    with zipfile.ZipFile(bundle) as archive:
        broken = archive.testzip()
        if broken:
            raise Failed(f"{bundle.name}: {broken} is damaged")
        manifest = json.loads(archive.read(next(name for name in archive.namelist() if name.endswith("manifest.json"))))
        listed = sums(manifest)
        if not listed:
            raise Failed(f"{bundle.name}: its manifest lists no files")
        for name, sha256 in listed.items():
            if hashlib.sha256(archive.read(name)).hexdigest() != sha256:
                raise Failed(f"{bundle.name}: {name} is not what the manifest says")
        return len(listed)


def sums(manifest: dict[str, object]) -> dict[str, str]:
    """The SHA-256 of every file, by name."""
    files = manifest.get("files")
    if isinstance(files, dict):
        return {name: value if isinstance(value, str) else value["sha256"] for name, value in files.items()}
    if isinstance(files, list):
        return {entry.get("path") or entry["name"]: entry["sha256"] for entry in files}
    return {}


def look(place: Path) -> None:
    """Write the preview of one product; `Failed` when it is no page or loads something."""
    shop = place / "bundles" / "shop"
    sku = json.loads(run(place, "--shop", shop, "--json", "products", "--limit", "1"))[0]["sku"]
    run(place, "--shop", shop, "preview", "--market", "taobao", "--sku", sku, "--out", place / "preview.html")
    page = (place / "preview.html").read_text(encoding="utf-8")
    if "<html" not in page or "<script" in page or 'src="http' in page:
        raise Failed("the preview is no page of its own")


def stand(place: Path) -> None:
    """Open the window and see it stand for some seconds; `Failed` when it fell or complained."""
    with (place / "stderr.txt").open("w+", encoding="utf-8") as said:
        window = subprocess.Popen(
            [str(WINDOW), "--shop", str(place / "window-shop")], env=clean(place), cwd=place, stderr=said
        )
        end = time.monotonic() + WINDOW_SECONDS
        while window.poll() is None and time.monotonic() < end:
            time.sleep(0.1)
        fell = window.poll()
        if fell is None:
            window.terminate()
            window.wait(30)
        said.seek(0)
        complaint = said.read()
    if fell is not None or complaint:
        raise Failed(f"the window {'closed with ' + str(fell) if fell is not None else 'complained'}:\n{complaint}")


def main() -> int:
    """0 when the frozen application does its work."""
    if not COMMAND.exists():
        print("There is no frozen application yet: python3 build/dev.py build")
        return 2
    try:
        with tempfile.TemporaryDirectory(prefix="seller-assistant-smoke-", ignore_cleanup_errors=True) as folder:
            place = Path(folder)
            start = time.monotonic()
            if "seller-assistant" not in run(place, "--help"):
                raise Failed("--help does not name the program")
            print(f"it starts                {time.monotonic() - start:5.1f} s")
            start = time.monotonic()
            demo = json.loads(run(place, "--json", "demo", "--out", place / "bundles"))
            files = [verify(Path(bundle)) for bundle in demo["bundles"]]
            if len(files) < 2:
                raise Failed(f"the demo made {len(files)} bundles")
            print(f"{len(files)} bundles, {sum(files)} files  {time.monotonic() - start:5.1f} s")
            look(place)
            stand(place)
            print(f"the window stands        {WINDOW_SECONDS:5.1f} s")
    except Failed as failure:
        print(f"FAILED: {failure}")
        return 1
    size = sum(path.stat().st_size for path in OUT.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"the application takes    {size / 1e6:5.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())

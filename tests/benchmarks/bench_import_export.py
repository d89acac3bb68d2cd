"""How long a large list takes to come in and to go out, and how much memory, beside two bare peers in the same run.

``python tests/benchmarks/bench_import_export.py [--rows 10000] [--columns 20] [--pictures 0] [--alone]
[--import-only]``

The peers do only the least of it: openpyxl and python-calamine read the cells, zipfile writes the bundle's bytes again.
Peak memory is that of the largest process; the system tells it, but not on Windows.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

from openpyxl import load_workbook
from python_calamine import CalamineWorkbook


@dataclass(frozen=True, slots=True)
class Measure:
    """One command: its wall time in seconds, its peak resident memory in MB (0 = not known), what it printed."""

    seconds: float
    megabytes: float
    printed: str


def measure(*arguments: object) -> Measure:
    """Run one command of the application."""
    line = [sys.executable, "-m", "seller_assistant", *map(str, arguments)]
    start = time.perf_counter()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as out:
        running = subprocess.Popen(line, stdout=out)
        megabytes = 0.0
        if hasattr(os, "wait4"):
            _, status, usage = os.wait4(running.pid, 0)
            running.returncode = os.waitstatus_to_exitcode(status)
            megabytes = usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024)
        else:
            running.wait()
        seconds = time.perf_counter() - start
        out.seek(0)
        printed = out.read()
    if running.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(line)} ended with {running.returncode}")
    return Measure(seconds, megabytes, printed)


def bare_read(path: Path) -> float:
    """Seconds that python-calamine alone takes for the cells of the first sheet."""
    start = time.perf_counter()
    with path.open("rb") as handle:
        CalamineWorkbook.from_filelike(handle).get_sheet_by_index(0).to_python()
    return time.perf_counter() - start


def openpyxl_read(path: Path) -> float:
    """Seconds that openpyxl's read-only mode takes for the cells of the first sheet."""
    start = time.perf_counter()
    book = load_workbook(path, read_only=True)
    for _ in book.worksheets[0].iter_rows(values_only=True):
        pass
    book.close()
    return time.perf_counter() - start


def bare_write(bundle: Path, out: Path) -> float:
    """Seconds that zipfile alone takes to write the same contents."""
    with zipfile.ZipFile(bundle) as archive:
        contents = [(info.filename, info.compress_type, archive.read(info)) for info in archive.infolist()]
    start = time.perf_counter()
    with zipfile.ZipFile(out, "w") as archive:
        for name, kind, data in contents:
            archive.writestr(name, data, compress_type=kind)
    return time.perf_counter() - start


def show_import(rows: int, columns: int, taken: Measure, again: Measure, reading: float, slow: float) -> None:
    """Print what the two imports took, beside the bare readers."""
    counts = json.loads(taken.printed)
    print(f"{rows} rows x {columns} columns: {counts['products']['new']} products, {counts['variants']} variants")
    print(f"{'':24}{'seconds':>9}{'MB':>8}   beside")
    beside = f"{taken.seconds / slow:.2f} x openpyxl read-only ({slow:.2f} s), {taken.seconds / reading:.1f} x calamine"
    print(f"{'import':24}{taken.seconds:9.2f}{taken.megabytes:8.0f}   {beside} ({reading:.2f} s)")
    beside = f"{taken.seconds / again.seconds:.1f} times faster than the first"
    print(f"{'import again':24}{again.seconds:9.2f}{again.megabytes:8.0f}   {beside}")


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--columns", type=int, default=20)
    parser.add_argument("--pictures", type=int, default=0)
    parser.add_argument("--alone", action="store_true", help="every row a product of its own, no sizes")
    parser.add_argument("--import-only", action="store_true", help="leave translating and exporting out")
    parser.add_argument("--market", default="taobao")
    request = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        listed, bundle, shop = place / "list.xlsx", place / "bundle.zip", place / "shop"
        made = [sys.executable, str(Path(__file__).with_name("make_list.py")), str(listed)]
        made += [f"--{name}={getattr(request, name)}" for name in ("rows", "columns", "pictures")]
        subprocess.run([*made, *["--alone"] * request.alone], check=True, stdout=subprocess.DEVNULL)
        taken = measure("--shop", shop, "--json", "import", listed)
        again = measure("--shop", shop, "--json", "import", listed)
        reading, slow = bare_read(listed), openpyxl_read(listed)  # now: a child inherits the peak of its parent
        if request.import_only:
            show_import(request.rows, request.columns, taken, again, reading, slow)
            return 0
        translated = measure("--shop", shop, "--json", "translate")
        given = measure(
            "--shop", shop, "--json", "export", "--market", request.market, "--allow-blocked", "--out", bundle
        )
        writing = bare_write(bundle, place / "peer.zip")
        size = bundle.stat().st_size
    show_import(request.rows, request.columns, taken, again, reading, slow)
    print(f"{'translate (phrasebook)':24}{translated.seconds:9.2f}{translated.megabytes:8.0f}")
    beside = f"{given.seconds / writing:.1f} x zipfile ({writing:.2f} s, {size / 1e6:.1f} MB)"
    print(f"{'export ' + request.market:24}{given.seconds:9.2f}{given.megabytes:8.0f}   {beside}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

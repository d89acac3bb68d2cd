"""How long a large list takes to come in and to go out, and how much memory, beside bare peers in the same run.

``python tests/benchmarks/bench_import_export.py [--rows 10000] [--columns 20] [--pictures 0] [--alone]
[--import-only] [--times 1]``

The peers do only the least of it: openpyxl and python-calamine read the cells, zipfile writes the bundle's bytes again.
With ``--times`` the import and its peer take turns, and the middle one of the ratios is told: by the clock, and by the
time on the processor, which other work on the machine disturbs less.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from make_list import write, write_wix
from measuring import Measure, measure

from seller_assistant.importing.beginnings import first_rows

_CELLS = """
import sys, time
def openpyxl(path):
    from openpyxl import load_workbook
    start = time.perf_counter(), time.process_time()
    for _ in load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True):
        pass
    return start
def calamine(path):
    from python_calamine import CalamineWorkbook
    start = time.perf_counter(), time.process_time()
    CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    return start
start = {"openpyxl": openpyxl, "calamine": calamine}[sys.argv[1]](sys.argv[2])
print(time.perf_counter() - start[0], time.process_time() - start[1])
"""
_VARIANTS = 24_000  # of one Wix file


@dataclass(frozen=True, slots=True)
class Imports:
    """The measured imports of one list, first and again, and the seconds that a bare reader took beside each."""

    first: list[Measure]
    again: list[Measure]
    slow: list[tuple[float, float]]  # openpyxl, read-only: by the clock, on the processor
    reading: float  # calamine, by the clock


def command(*arguments: object) -> Measure:
    """Run one command of the application."""
    return measure(sys.executable, "-m", "seller_assistant", *arguments)


def bare_read(reader: str, path: Path) -> tuple[float, float]:
    """Seconds that a reader takes for the cells of the first sheet, the time to load the reader left out."""
    clock, busy = measure(sys.executable, "-c", _CELLS, reader, path).printed.split()
    return float(clock), float(busy)


def bare_write(bundle: Path, out: Path) -> float:
    """Seconds that zipfile alone takes to write the same contents."""
    with zipfile.ZipFile(bundle) as archive:
        contents = [(info.filename, info.compress_type, archive.read(info)) for info in archive.infolist()]
    start = time.perf_counter()
    with zipfile.ZipFile(out, "w") as archive:
        for name, kind, data in contents:
            archive.writestr(name, data, compress_type=kind)
    return time.perf_counter() - start


def imports(listed: Path, place: Path, times: int) -> Imports:
    """Import a list into so many new shops, each time also again, and openpyxl after each."""
    found = Imports([], [], [], bare_read("calamine", listed)[0])
    for number in range(times):
        shop = place / f"shop {number}"
        found.first.append(command("--shop", shop, "--json", "import", listed))
        found.again.append(command("--shop", shop, "--json", "import", listed))
        found.slow.append(bare_read("openpyxl", listed))
    return found


def show_import(rows: int, columns: int, found: Imports) -> None:
    """Print what the imports took, beside the bare readers."""
    counts = json.loads(found.first[0].printed)
    print(f"{rows} rows x {columns} columns: {counts['products']['new']} products, {counts['variants']} variants")
    print(f"{'':24}{'seconds':>9}{'busy':>8}{'MB':>6}   beside")
    one, two = (
        Measure(median(m.seconds for m in all_), median(m.busy for m in all_), max(m.megabytes for m in all_), "")
        for all_ in (found.first, found.again)
    )
    clock = median(mine.seconds / slow for mine, (slow, _) in zip(found.first, found.slow, strict=True))
    busy = median(mine.busy / slow for mine, (_, slow) in zip(found.first, found.slow, strict=True))
    peer = median(slow for slow, _ in found.slow)
    beside = f"{clock:.2f} x openpyxl read-only ({peer:.2f} s), {busy:.2f} x busy; {one.seconds / found.reading:.1f} x"
    print(f"{'import':24}{one.seconds:9.2f}{one.busy:8.2f}{one.megabytes:6.0f}   {beside} calamine")
    faster = median(a.seconds / b.seconds for a, b in zip(found.first, found.again, strict=True))
    beside = f"{faster:.1f} times faster than the first, {one.busy / max(two.busy, 0.01):.1f} times less busy"
    print(f"{'import again':24}{two.seconds:9.2f}{two.busy:8.2f}{two.megabytes:6.0f}   {beside}")


def show_first_rows(listed: Path) -> None:
    """Print how long the first rows of the list take, alone and in a zip."""
    packed = listed.with_suffix(".zip")
    with zipfile.ZipFile(packed, "w") as package:
        package.write(listed, listed.name)
    for name, path in (("first rows", listed), ("first rows in a zip", packed)):
        start = time.perf_counter()
        found = first_rows(path)
        print(f"{name:24}{time.perf_counter() - start:9.2f}{'':14}   {len(found.rows)} rows, heading found")


def show_wix(place: Path) -> None:
    """Print how long one Wix file of very many variants takes."""
    listed = place / "wix.csv"
    write_wix(listed, _VARIANTS)
    taken = command("--shop", place / "wix", "--json", "import", listed)
    counts = json.loads(taken.printed)
    beside = f"{counts['products']['new']} products, {counts['variants']} variants of one file"
    print(f"{'import Wix':24}{taken.seconds:9.2f}{taken.busy:8.2f}{taken.megabytes:6.0f}   {beside}")


def show_export(place: Path, market: str) -> None:
    """Print how long translating and exporting take, beside writing the same bytes."""
    shop, bundle = place / "shop 0", place / "bundle.zip"
    translated = command("--shop", shop, "--json", "translate")
    given = command("--shop", shop, "--json", "export", "--market", market, "--allow-blocked", "--out", bundle)
    writing = bare_write(bundle, place / "peer.zip")
    name = "translate (phrasebook)"
    print(f"{name:24}{translated.seconds:9.2f}{translated.busy:8.2f}{translated.megabytes:6.0f}")
    beside = f"{given.seconds / writing:.1f} x zipfile ({writing:.2f} s, {bundle.stat().st_size / 1e6:.1f} MB)"
    print(f"{'export ' + market:24}{given.seconds:9.2f}{given.busy:8.2f}{given.megabytes:6.0f}   {beside}")


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--columns", type=int, default=20)
    parser.add_argument("--pictures", type=int, default=0)
    parser.add_argument("--times", type=int, default=1, help="how often the import and its peer take turns")
    parser.add_argument("--alone", action="store_true", help="every row a product of its own, no sizes")
    parser.add_argument("--import-only", action="store_true", help="leave translating and exporting out")
    parser.add_argument("--market", default="taobao")
    request = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        listed = place / "list.xlsx"
        write(listed, request.rows, request.columns, request.pictures, alone=request.alone)
        show_import(request.rows, request.columns, imports(listed, place, request.times))
        show_first_rows(listed)
        show_wix(place)
        if not request.import_only:
            show_export(place, request.market)
    return 0


if __name__ == "__main__":
    sys.exit(main())

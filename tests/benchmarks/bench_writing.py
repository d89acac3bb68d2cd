"""How quickly a large sheet is written: 100,000 rows of 20 cells, as a share of XlsxWriter's constant-memory time.

    python tests/benchmarks/bench_writing.py [--rows 100000] [--times 3]

Both write the same cells to a file, in turns, in one run; the smallest of each counts. XlsxWriter is a development
dependency.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import xlsxwriter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from seller_assistant.sheets.writing import Cell, write_xlsx


def rows(many: int) -> Iterator[list[Cell]]:
    """Rows as a marketplace's sheet has them: Chinese and Latin texts, prices, stocks, codes, a text to be escaped."""
    for n in range(many):
        yield [
            f"羊毛针织帽 {n} 加厚保暖", f"TQ-{n}", f"Wool toque {n}", Decimal(n % 900) + Decimal("0.88"), n % 70,
            "红色", "L", "https://example.com/a.jpg?x=1&y=2", "=HYPERLINK(1)", "手工编织，可机洗", "", None,
            True, 0.25 * (n % 9), f"620{n:09d}", "CA", "美利奴羊毛", "冬季", "12 > 3", "成人",
        ]  # fmt: skip


def ours(path: Path, many: int) -> None:
    """Written by this program."""
    write_xlsx(path, [("Sheet", rows(many))])


def theirs(path: Path, many: int) -> None:
    """Written by XlsxWriter, row by row."""
    plain = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(str(path), plain)
    sheet = book.add_worksheet("Sheet")
    for number, row in enumerate(rows(many)):
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(number, column, value)
            elif isinstance(value, bool):
                sheet.write_boolean(number, column, value)
            elif value is not None:
                sheet.write_number(number, column, value)
    book.close()


def seconds(write: Callable[[Path, int], None], path: Path, many: int) -> tuple[float, float]:
    """(clock, processor) seconds of one writing."""
    clock, cpu = time.perf_counter(), time.process_time()
    write(path, many)
    return time.perf_counter() - clock, time.process_time() - cpu


def main() -> None:
    """Print the times and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        a, b = Path(folder) / "a.xlsx", Path(folder) / "b.xlsx"
        pairs = [(seconds(ours, a, options.rows), seconds(theirs, b, options.rows)) for _ in range(options.times)]
        mine, other = min(p[0][1] for p in pairs), min(p[1][1] for p in pairs)
        sizes = (a.stat().st_size >> 20, b.stat().st_size >> 20)
        print(f"ours {mine:.2f} s ({sizes[0]} MB), XlsxWriter {other:.2f} s ({sizes[1]} MB)")
        print(f"processor time: {mine / other:.2f} x of XlsxWriter in constant memory")


if __name__ == "__main__":
    main()

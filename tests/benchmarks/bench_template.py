"""How long it takes to fill a marketplace's template, beside openpyxl that loads and saves it, in one run.

``python tests/benchmarks/bench_template.py [--rows 5000] [--times 3] [FILE.xlsx]``

Without a file, a template like those of 千牛 and Shopee is made: 60 columns, 5,000 checks, lists on a hidden sheet.
openpyxl loads and saves the blank one (it puts nothing in), and once the one of so many rows; ours learns it, fills
the rows and writes the package.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
import time
import zipfile
from decimal import Decimal
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1] / "sheets"))

import openpyxl
from template_files import repacked, saved

from seller_assistant.exporting.template_matching import known
from seller_assistant.sheets.template_filling import fill
from seller_assistant.sheets.template_learning import understand

COLUMNS = 60


def made() -> bytes:
    """A template of 60 columns with a check for each of 5,000 cells."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Template"
    sheet.append([f"attr_{n}|1|0" for n in range(COLUMNS)])
    sheet.append(["商品标题", "价格", "库存", *(f"属性{n}" for n in range(COLUMNS - 3))])
    sheet.append(["必填"] * 3 + ["选填"] * (COLUMNS - 3))
    lists = book.create_sheet("Hidden")
    lists.sheet_state = "hidden"
    for n in range(200):
        lists.append([f"选项{n}"])
    for n in range(5000):
        check = openpyxl.worksheet.datavalidation.DataValidation(type="list", formula1="Hidden!$A$1:$A$200")
        check.add(f"{'DEFGH'[n % 5]}{4 + n // 5}")
        sheet.add_data_validation(check)
    return saved(book)


def loadable(data: bytes) -> bytes:
    """The package as openpyxl takes it: it refuses a pane named as one marketplace names it."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        sheets = [name for name in package.namelist() if re.match(r"xl/worksheets/sheet\d+\.xml", name)]
    mended = lambda content: content.replace(b'"bottom_left"', b'"bottomLeft"')  # noqa: E731
    return repacked(data, [(name, mended) for name in sheets])


def ours(data: bytes, file: str, rows: int) -> tuple[float, float, bytes]:
    """Seconds to learn the template, and to fill it with that many rows in every column; and the filled one."""
    start = time.process_time()
    form = understand(data, file, known)
    learnt = time.process_time() - start
    cells = [c.index for c in form.columns if not c.computed]
    filled = [
        {c: Decimal("12.50") + n if c % 7 == 1 else f"第{n}件商品的说明 {c}" for c in cells} for n in range(rows)
    ]
    start = time.process_time()
    out = io.BytesIO()
    fill(data, form, filled, out, count=rows)
    return learnt, time.process_time() - start, out.getvalue()


def theirs(data: bytes) -> float:
    """Seconds that openpyxl takes to load and save that workbook."""
    start = time.process_time()
    book = openpyxl.load_workbook(io.BytesIO(data), keep_vba=True)
    book.save(io.BytesIO())
    return time.process_time() - start


def main() -> None:
    """Measure in turns and print the middle ratio."""
    parser = argparse.ArgumentParser()
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--rows", type=int, default=5000)
    parser.add_argument("--times", type=int, default=3)
    asked = parser.parse_args()
    data = asked.file.read_bytes() if asked.file else made()
    name = asked.file.name if asked.file else "made.xlsx"
    mended = loadable(data)
    ratios, seconds, written = [], [], b""
    for _ in range(asked.times):
        learnt, filled, written = ours(data, name, asked.rows)
        peer = theirs(mended)
        ratios.append(filled / peer)
        seconds.append(filled)
        print(f"learn {learnt:.2f} s, fill {asked.rows} rows {filled:.2f} s, openpyxl load and save {peer:.2f} s")
    whole = theirs(loadable(written))
    print(f"{name}: filling takes {median(ratios):.2f} of openpyxl's time to load and save the blank template,")
    print(f"{median(seconds) / whole:.3f} of its time to load and save the one of {asked.rows} rows ({whole:.1f} s)")


if __name__ == "__main__":
    main()

"""What is written is read back the same; text never becomes a formula; the same rows are the same bytes."""

from __future__ import annotations

import zipfile
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seller_assistant.sheets import reading
from seller_assistant.sheets.formats import EXTENSIONS, FORMATS
from seller_assistant.sheets.workbook import read_workbook
from seller_assistant.sheets.writing import write_xlsx

ROWS = [
    ["SKU", "Name", "Price", "Stock"],
    ["00123", "=HYPERLINK(\"https://x.test\",\"x\")", Decimal("24.99"), 3],
    ["-1", "+1", 0.1, None],
    ["@a", "两行\n字 _x0041_ <&>", True, ""],
    ["'q", " spaced ", Decimal("1000"), -2],
]  # fmt: skip


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_xlsx(path, [("List/2026", ROWS), ("list 2026", [["x"]])], widths=[[12, 40]])
    book = reading.read(path)
    assert [sheet.name for sheet in book.sheets] == ["List 2026", "list 2026 2"]
    assert book.sheets[0].rows == (
        ("SKU", "Name", "Price", "Stock"),
        ("00123", '=HYPERLINK("https://x.test","x")', "24.99", "3"),
        ("-1", "+1", "0.1"),
        ("@a", "两行\n字 _x0041_ <&>", "TRUE"),
        ("'q", " spaced ", "1000", "-2"),
    )


def test_no_formula_is_written(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_xlsx(path, [("S", ROWS)])
    with zipfile.ZipFile(path) as package:
        assert b"<f" not in package.read("xl/worksheets/sheet1.xml").replace(b"<fo", b"")


def test_same_rows_same_bytes(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "a.xlsx", [("S", ROWS)])
    write_xlsx(tmp_path / "b.xlsx", [("S", ROWS)])
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_nothing_is_cut_in_silence(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32767"):
        write_xlsx(tmp_path / "a.xlsx", [("S", [["x" * 40_000]])])


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn")), min_size=1, max_size=40))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("any") / "a.xlsx"
    write_xlsx(path, [("S", [["key", text, "end"]])])
    assert read_workbook(path.read_bytes(), "a.xlsx", "xlsx").sheets[0].rows == (("key", text, "end"),)


def test_formats_are_listed_once() -> None:
    assert len({known.name for known in FORMATS}) == len(FORMATS)
    assert all(ending.startswith(".") for ending in EXTENSIONS)
    assert {".xlsx", ".xls", ".ods", ".csv"} <= EXTENSIONS

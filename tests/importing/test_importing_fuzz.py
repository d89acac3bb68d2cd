"""Spoilt files and odd words: a reading with a fate for every row, or a problem in words; never anything else."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seller_assistant.importing.reading_files import understand
from seller_assistant.problems import FileProblem
from seller_assistant.sheets.book import Book, Sheet

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))
import fuzz
import fuzz_words

HEADINGS = sorted({heading for line in fuzz_words.HEADINGS for heading in line})
CELLS = st.one_of(
    st.sampled_from((*fuzz_words.ODD, *fuzz_words.MONEY, *fuzz_words.CODES, *fuzz_words.THINGS, *HEADINGS)),
    st.text(max_size=12),
    st.integers().map(str),
    st.floats().map(str),
)
ROWS = st.lists(st.lists(CELLS, max_size=8).map(tuple), max_size=14).map(tuple)


@pytest.mark.parametrize("tens", range(50))
def test_spoilt_files_are_read_or_refused_and_no_row_is_lost(tens: int, tmp_path: Path) -> None:
    for number in range(tens * 10, tens * 10 + 10):
        kind, data = fuzz.file(number)
        path = tmp_path / f"{number}.{kind}"
        path.write_bytes(data)
        assert fuzz.tried(path) in ("read", "refused"), number


@settings(max_examples=150, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(heading=st.lists(st.sampled_from(HEADINGS), max_size=8).map(tuple), rows=ROWS, at=st.integers(0, 3))
def test_any_words_under_any_heading_have_a_fate(
    heading: tuple[str, ...], rows: tuple[tuple[str, ...], ...], at: int
) -> None:
    book = Book("list.csv", "csv", (Sheet("", (*rows[:at], heading, *rows[at:])),))
    try:
        reading = understand(book)
    except FileProblem as problem:
        assert problem.message  # refused in words  # noqa: PT017 - refusing is one of two good ends
        return
    fuzz.check(book, reading)


def test_the_check_sees_a_lost_row() -> None:
    """What the fuzz relies on: a reading that lacks a row's fate, or calls a row a product that is none, is caught."""
    from dataclasses import replace

    book = Book("list.csv", "csv", (Sheet("", (("SKU", "Title", "Price"), ("A1", "Mug", "4"), ("A2", "Hat", "5"))),))
    reading = understand(book)
    fuzz.check(book, reading)
    with pytest.raises(AssertionError, match="missing"):
        fuzz.check(book, replace(reading, fates=reading.fates[:-1]))
    with pytest.raises(AssertionError, match="in none"):
        fuzz.check(book, replace(reading, readings=reading.readings[:-1]))

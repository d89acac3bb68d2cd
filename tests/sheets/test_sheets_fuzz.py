"""Any text goes through a file and comes back; any bytes are read or refused."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from seller_assistant.problems import FileProblem
from seller_assistant.sheets import container, opening
from seller_assistant.sheets.book import Book
from seller_assistant.sheets.text import read_bytes
from seller_assistant.sheets.workbook import read_workbook
from seller_assistant.sheets.writing import write_xlsx

QUIET = settings(
    max_examples=120, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
# Excel keeps no control characters, and a carriage return comes back as a line end.
CELL = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=20)
WORDS = st.text("aé漢,;\t\"'\n 0.", max_size=8).map(str.strip)  # cells of blanks alone are as good as empty
TABLE = st.lists(st.lists(CELL, min_size=1, max_size=5), min_size=1, max_size=6)
MAGIC = (
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"<html",
    b"<?xml",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"sep=;\n",
    b"",
)


def _trimmed(rows: list[list[str]]) -> tuple[tuple[str, ...], ...]:
    kept = []
    for row in rows:
        end = max((i + 1 for i, cell in enumerate(row) if cell), default=0)
        kept.append(tuple(row[:end]))
    while kept and not kept[-1]:
        kept.pop()
    return tuple(kept)


@QUIET
@given(TABLE)
@example([["_x0041_", "=1+1", "'00451", " two  blanks ", "_x000D_"]])
def test_every_text_comes_back_from_a_workbook(table: list[list[str]]) -> None:
    target = io.BytesIO()
    write_xlsx(target, [("Sheet", table)])
    assert read_workbook(target.getvalue(), "list.xlsx", "xlsx").sheets[0].rows == _trimmed(table)


@QUIET
@given(st.lists(st.lists(WORDS, min_size=3, max_size=3), min_size=2, max_size=8))
def test_every_text_comes_back_from_a_csv_of_a_known_delimiter(table: list[list[str]]) -> None:
    text = io.StringIO()
    csv.writer(text, delimiter="|", lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([["a", "b", "c"], *table])
    book = _book(text.getvalue().encode(), delimiter="|")
    assert book is not None
    assert book.sheets[0].rows == _trimmed([["a", "b", "c"], *table])


@QUIET
@given(head=st.sampled_from(MAGIC), body=st.binary(max_size=400))
def test_any_bytes_are_a_text_or_refused(head: bytes, body: bytes) -> None:
    book = _book(head + body)
    assert book is None or book.sheets


@QUIET
@given(head=st.sampled_from(MAGIC), body=st.binary(max_size=400))
def test_any_file_is_read_or_refused(tmp_path_factory, head: bytes, body: bytes) -> None:
    path: Path = tmp_path_factory.getbasetemp() / "any.bin"
    path.write_bytes(head + body)
    try:
        book = opening.open_book(path, container.kind(path))
    except FileProblem as problem:
        assert problem.code  # noqa: PT017 - refusing is one of two good ends
        return
    assert isinstance(book, Book)


def _book(data: bytes, **how: str) -> Book | None:
    try:
        return read_bytes(data, "list.csv", **how)
    except FileProblem:
        return None

"""Files that would lose rows, hang the program or fill the memory: mended and told, or refused in a sentence."""

import os
import sys
from pathlib import Path

import openpyxl
import pytest

from seller_assistant.problems import FileProblem
from seller_assistant.sheets import reading
from seller_assistant.sheets.container import MOST_TEXT


def test_an_unclosed_quote_swallows_no_rows() -> None:
    text = 'Title,SKU,Price\n"Mug,S1,3\n' + "Cup,S2,4\n" * 500
    book = reading.read_text(text, name="list.csv")
    assert len(book.sheets[0].rows) == 502
    assert book.sheets[0].rows[1] == ("Mug", "S1", "3")
    assert book.sheets[0].rows[501] == ("Cup", "S2", "4")
    assert [(notice.code, notice.row) for notice in book.notices] == [("text-open-quote", 2)]


def test_a_quote_that_closes_in_a_later_row_swallows_none_either() -> None:
    text = 'Title,SKU,Price\n"Mug,S1,3\n' + "Cup,S2,4\n" * 30 + '"Bowl, blue",S3,5\nJug,S4,6\n'
    rows = reading.read_text(text, name="list.csv").sheets[0].rows
    assert len(rows) == 34
    assert rows[-2:] == (("Bowl, blue", "S3", "5"), ("Jug", "S4", "6"))


def test_a_text_of_many_lines_in_one_cell_stays_one() -> None:
    told = "\n".join(f"line {n}, soft" for n in range(40))
    book = reading.read_text(f'Title,SKU,Description,Price\nMug,S1,"{told}",3\nCup,S2,x,4\n', name="list.csv")
    assert len(book.sheets[0].rows) == 3
    assert book.sheets[0].rows[1][2] == told
    assert not book.notices


def test_a_file_cut_within_a_description_says_so() -> None:
    book = reading.read_text('Title,SKU,Description\nMug,S1,fine\nCup,S2,"a long\nstory of', name="list.csv")
    assert book.sheets[0].rows[2] == ("Cup", "S2", "a long\nstory of")
    assert [notice.code for notice in book.notices] == ["text-open-quote"]


def test_too_many_open_quotes_are_refused() -> None:
    block = '"Mug,S1,3\n' + "Cup,S2,4\n" * 12
    with pytest.raises(FileProblem) as refused:
        reading.read_text("Title,SKU,Price\n" + block * 60, name="list.csv")
    assert refused.value.code == "file-open-quotes"


def test_a_lone_cell_far_down_is_refused(tmp_path) -> None:
    path = tmp_path / "far.xlsx"
    book = openpyxl.Workbook()
    book.active["A1"] = "Title"
    book.active["B1048576"] = "x"
    book.save(path)
    with pytest.raises(FileProblem) as refused:
        reading.read(path)
    assert refused.value.code == "file-far-cells"


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in the file system there")
def test_a_pipe_is_refused_before_it_is_opened(tmp_path) -> None:
    path = tmp_path / "pipe.csv"
    os.mkfifo(path)
    with pytest.raises(FileProblem) as refused:
        reading.read(path)
    assert refused.value.code == "file-not-a-file"


def test_an_endless_text_is_refused_before_it_is_read(tmp_path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.write(b"Title,SKU\n")
        file.truncate(MOST_TEXT + 1)  # a hole: it takes no room
    with pytest.raises(FileProblem) as refused:
        reading.read(path)
    assert refused.value.code == "file-too-large"


def test_one_endless_row_under_thousands_of_short_ones(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    short = "".join(f"A{i},Mug {i},9.50\n" for i in range(3000))
    path.write_text(f"SKU,Name,Price\n{short}{','.join('x' * 8000)}\n", encoding="utf-8")
    with pytest.raises(FileProblem) as caught:
        reading.read(path)
    assert caught.value.code == "file-uneven-row"
    assert "3002" in str(caught.value.message)


def test_a_list_with_one_longer_row_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    short = "".join(f"A{i},Mug {i},9.50\n" for i in range(3000))
    path.write_text(f"SKU,Name,Price\n{short}{','.join('x' * 90)}\n", encoding="utf-8")
    assert len(reading.read(path).sheets[0].rows[-1]) == 90

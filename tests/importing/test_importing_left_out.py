"""Rows that stay out of the shop come back as a list that can be mended; and text files whose letters are in doubt."""

from pathlib import Path

import pytest

from seller_assistant.importing.left_out import rows_left_out
from seller_assistant.importing.planning import plan, plan_files
from seller_assistant.importing.reading_files import read

ROWS = [
    ["SKU", "Name", "Price", "Note"],
    ["A", "Mug", "5", ""],
    ["B", "", "7", "no name yet"],
    ["A", "Mug", "5", ""],
    ["", "", "9", "neither"],
    ["C", "Cup", "6", ""],
]


def test_rows_left_out_carry_their_cells_and_reason(taken, shop) -> None:
    (left,) = rows_left_out(plan([taken(ROWS)], shop()))
    assert left.rows[0] == ("SKU", "Name", "Price", "Note", "Reason", "Row")
    assert [(row[:4], row[5]) for row in left.rows[1:]] == [
        (("B", "", "7", "no name yet"), "3"), (("A", "Mug", "5", ""), "4"), (("", "", "9", "neither"), "5"),
    ]  # fmt: skip
    assert all(row[4] for row in left.rows[1:])
    assert left.count == 3


def test_a_plan_holds_the_cells_of_those_rows_only(taken, shop) -> None:
    (file,) = plan([taken(ROWS)], shop()).files
    assert not file.raw
    assert [fate.row for fate in file.fates if fate.cells] == [3, 4, 5]


def test_the_mended_list_comes_in_without_its_two_columns(taken, shop) -> None:
    first = plan([taken(ROWS)], shop())
    (left,) = rows_left_out(first)
    mended = [list(row) for row in left.rows]
    mended[1][1] = "Bowl"
    again = plan([taken(mended)], shop.after(first))
    (bowl,) = again.new
    assert (bowl.code, bowl.title, str(bowl.price)) == ("B", "Bowl", "7 CAD")
    assert not {"Reason", "Row"} & {name for name, _ in (*bowl.extras, *bowl.attributes)}
    (twice,) = rows_left_out(again)
    assert twice.rows[0] == left.rows[0]


def test_a_reason_of_the_owners_own_is_kept(taken) -> None:
    product = taken([["SKU", "Name", "Reason"], ["A", "Mug", "gift"]]).readings[0].product
    assert ("Reason", "gift") in (*product.attributes, *product.extras)


def test_a_list_without_headings_gets_the_names_of_its_fields(taken, shop) -> None:
    rows = [["a.jpg", "Cajun", "Dried onions and salt.", "5.00"], ["b.jpg", "Gusto", "Dehydrated onions.", "5.50"],
            ["b.jpg", "Gusto", "Dehydrated onions.", "5.50"]]  # fmt: skip
    (left,) = rows_left_out(plan([taken(rows)], shop()))
    assert left.rows[0] == ("Picture", "Title", "Description", "Price", "Reason", "Row")


def test_hidden_rows_are_among_them(write, shop) -> None:
    assert rows_left_out(plan_files([write(ROWS[:2])], shop())) == ()


# -- letters in doubt --------------------------------------------------------------------------------


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_bytes("SKU;Nom;Prix\nA;Thé;5\nB;Café;6\n".encode("cp850"))
    return path


def test_a_guessed_encoding_shows_the_owners_text_in_three_ways(doubtful) -> None:
    reading = read(doubtful)
    assert not reading.encoding_sure
    assert len(reading.encodings) == 3
    assert reading.encodings[0][0] == reading.encoding
    assert all(sample for _, sample in reading.encodings)
    assert "encoding-guessed" in {n.code for n in reading.notices}


@pytest.mark.parametrize(("encoding", "title"), [("cp850", "Thé"), ("cp1252", "Th‚"), ("mac_roman", "ThÇ")])
def test_the_owner_chooses_the_encoding(doubtful, encoding, title) -> None:
    reading = read(doubtful, encoding=encoding)
    assert reading.readings[0].product.title == title
    assert (reading.encoding, encoding in dict(reading.encodings)) == (encoding, True)


def test_the_owner_chooses_the_sign_between_cells(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("SKU\tName, long\tPrice\nA\tMug, blue\t5\n", encoding="utf-8")
    assert read(path, delimiter="tab").readings[0].product.title == "Mug, blue"
    assert read(path, delimiter="tab").delimiter == "\t"


def test_letters_encoded_twice_are_repaired_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    twice = "SKU,Nom,Prix\nA,Thé glacé,5\nB,Café,6\n".encode().decode("cp1252")
    path.write_text(twice, encoding="utf-8")
    offered = read(path)
    assert offered.readings[0].product.title == "ThÃ© glacÃ©"
    assert "text-encoded-twice" in {n.code for n in offered.notices}
    repaired = read(path, repair_text=True)
    assert [r.product.title for r in repaired.readings] == ["Thé glacé", "Café"]
    assert {n.code for n in repaired.notices} & {"text-encoded-twice", "text-repaired"} == {"text-repaired"}

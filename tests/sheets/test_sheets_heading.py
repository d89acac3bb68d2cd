"""Where the heading is, and the rows under it."""

from __future__ import annotations

from seller_assistant.sheets import heading
from seller_assistant.sheets.book import CellPicture, Sheet

WORDS = {"sku", "name", "price", "images", "description", "titre", "prix", "pdsf", "msrp", "coûtant", "upc", "format"}


def known(text: str) -> float:
    words = set(text.lower().replace("/", " ").split())
    return len(words & WORDS) / len(words) if words else 0.0


def sheet(*rows: tuple[str, ...], merged: tuple[tuple[int, int, int, int], ...] = ()) -> Sheet:
    return Sheet("S", rows, merged=merged)


def test_first_row() -> None:
    found = heading.find(sheet(("SKU", "Name", "Price"), ("1", "Mug", "5"), ("2", "Cup", "6")), known)
    assert (found.found, found.first_row, found.names) == (True, 1, ("SKU", "Name", "Price"))


def test_under_title_rows_and_notes() -> None:
    found = heading.find(
        sheet(
            ("ACME wholesale price list",),
            (),
            ("Prices in CAD", "valid until March", "ask for terms"),
            ("SKU", "Name", "Price"),
            ("A1", "Mug", "$5.00"),
        ),
        known,
    )
    assert (found.first_row, found.last_row) == (4, 4)


def test_split_heading_is_joined() -> None:
    found = heading.find(
        sheet(
            ("SKU", "Description", "", "Price / Prix", ""),
            ("", "Titre", "Name", "Coûtant", "PDSF"),
            ("", "", "", "", "MSRP"),
            ("A1", "Tasse", "Mug", "2.50", "5.00"),
            merged=((1, 0, 2, 0), (1, 1, 1, 2), (1, 3, 1, 4)),
        ),
        known,
    )
    assert (found.first_row, found.last_row) == (1, 2)
    assert found.names == (
        "SKU",
        "Description / Titre",
        "Description / Name",
        "Price / Prix / Coûtant",
        "Price / Prix / PDSF",
    )


def test_word_over_word() -> None:
    rows = (("SKU", "Name", "PDSF"), ("", "", "MSRP"), ("1", "Mug", "5"))
    found = heading.find(sheet(*rows), known)
    assert (found.last_row, found.names) == (2, ("SKU", "Name", "PDSF / MSRP"))


def test_a_section_under_the_heading_is_data() -> None:
    found = heading.find(sheet(("SKU", "Name", "Price"), ("KITCHEN",), ("1", "Mug", "5")), known)
    assert found.last_row == 1


def test_no_heading() -> None:
    rows = (("A1", "Blue mug", "5.00", "https://x.test/1.jpg"), ("A2", "Red mug", "6.00", "https://x.test/2.jpg"))
    found = heading.find(sheet(*rows), known)
    assert not found.found
    assert [row.number for row in heading.rows(sheet(*rows), found)] == [1, 2]
    assert next(heading.rows(sheet(*rows), found)).cells["[B]"] == "Blue mug"


def test_nothing_at_all() -> None:
    assert not heading.find(sheet(), known).found
    assert list(heading.rows(sheet(), heading.find(sheet(), known))) == []


def test_rows_under_repeated_headings_with_pictures() -> None:
    picture = CellPicture(4, 1, "a.png", b"a")
    listed = Sheet(
        "S",
        (("SKU", "Images", "Images", "", "Price"), ("1", "a.jpg", "b.jpg", "note", "5", "more"), ()),
        pictures=(picture,),
    )
    found = heading.find(listed, known)
    rows = list(heading.rows(listed, found))
    assert [row.number for row in rows] == [2, 3, 4]
    assert rows[0].cells == {
        "SKU": "1", "Images": "a.jpg", "Images #2": "b.jpg", "[D]": "note", "Price": "5", "[F]": "more",
    }  # fmt: skip
    assert rows[2].pictures == (picture,)


def test_heading_that_the_owner_chose() -> None:
    found = heading.at(sheet(("x", "y"), ("SKU", "Name"), ("1", "Mug")), 2)
    assert (found.first_row, found.last_row, found.names, found.found) == (2, 2, ("SKU", "Name"), True)


def test_cells_merged_over_both_rows_leave_no_doubt_about_a_split_heading() -> None:
    rows = (("SKU", "Name", "Price"), ("", "", "MSRP", "Coûtant"), ("A", "Cap", "5", "3"), ("B", "Hat", "6", "4"))
    found = heading.find(sheet(*rows, merged=((1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 3))), known)
    assert (found.last_row, found.names) == (2, ("SKU", "Name", "Price / MSRP", "Price / Coûtant"))

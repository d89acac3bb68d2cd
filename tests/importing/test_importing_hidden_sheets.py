"""Sheets that a workbook hides are not read, and the owner is told of those with something in them."""

from seller_assistant.importing.reading_files import understand
from seller_assistant.sheets.book import Book, Sheet

ROWS = (("SKU", "Name", "Price"), ("A1", "Mug", "9.50"), ("A2", "Cup", "8.50"))


def told(*sheets: Sheet, **choices: str) -> list[str]:
    reading = understand(Book("list.xls", "xls", sheets), **choices)
    return [str(notice.message) for notice in reading.notices if notice.code == "sheets-hidden"]


def test_hidden_sheets_with_words_are_named_once() -> None:
    hidden = [Sheet(name, (("old", "prices"),), hidden=True) for name in ("2024", "2023")]
    assert told(Sheet("List", ROWS), *hidden) == ["2 hidden sheets were left out: 2024, 2023."]
    assert told(Sheet("List", ROWS), hidden[0]) == ["One hidden sheet was left out: 2024."]


def test_nothing_is_said_of_empty_ones_or_where_a_sheet_was_chosen() -> None:
    assert told(Sheet("List", ROWS), Sheet("Blank", (), hidden=True)) == []
    assert told(Sheet("List", ROWS), Sheet("2024", ROWS, hidden=True), sheet="List") == []


def test_a_workbook_whose_only_sheet_is_hidden_is_read() -> None:
    reading = understand(Book("list.xls", "xls", (Sheet("List", ROWS, hidden=True),)))
    assert [one.product.title for one in reading.readings] == ["Mug", "Cup"]
    assert told(Sheet("List", ROWS, hidden=True)) == []

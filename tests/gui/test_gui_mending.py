"""Mending on the import page: the right value typed into the cell in doubt, judged at once, read before it is saved."""

from __future__ import annotations

import openpyxl
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from seller_assistant.gui.pages.importing import beginning
from seller_assistant.gui.pages.importing.folding import Fold, LinesView
from seller_assistant.gui.pages.importing.refused import TellColumns
from seller_assistant.gui.pages.importing.typing_in import CellList
from tests.gui.conftest import WAIT, rest

LIST = (
    "Product,SKU,Price CAD,UPC,Weight\n"
    "Maple Syrup,MS-1,24.99,6.28E+11,520 g\n"
    "Wool Toque,WT-1,tba,036000291452,90 g\n"
    "Cedar Box,CB-1,20.00,6.28E+11,heavy 2\n"
)


@pytest.fixture
def file(tmp_path):
    made = tmp_path / "list.csv"
    made.write_text(LIST, encoding="utf-8")
    return made


def planned(qtbot, window):
    qtbot.waitUntil(lambda: "importing" in window.pages and window.pages["importing"]._plan is not None, timeout=WAIT)
    rest(qtbot, window)
    return window.pages["importing"]


def shown(qtbot, window, *files):
    window.desk.take_files([str(file) for file in files])
    rest(qtbot, window)
    return planned(qtbot, window)


def said(page):
    return [w.text() for w in page.shown.findChildren(QLabel) if w.isVisibleTo(page.shown)]


def cells(page, code) -> CellList:
    """The fields of that kind of problem, opened if they are not."""
    fold = next(f for f in page.shown.findChildren(Fold) if f.key == code)
    fold.toggle.setChecked(True)
    assert isinstance(fold.inside, CellList)
    return fold.inside


def type_in(qtbot, field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, text)


def test_a_cut_barcode_is_typed_in_judged_and_read(qtbot, window, file):
    page = shown(qtbot, window, file)
    assert "2 barcodes were cut by the spreadsheet" in said(page)
    rows = cells(page, "gtin-cut").rows
    assert [row.found.text() for row in rows] == ["6.28E+11"] * 2
    assert rows[0].where.text() == "2 · UPC"
    type_in(qtbot, rows[0].field, "036000291453")
    assert rows[0].verdict.text() == "! The last digit does not fit: with the others as typed it is 2."
    assert rows[0].field.accessibleDescription() == rows[0].verdict.text()
    type_in(qtbot, rows[0].field, "036000291452")
    assert rows[0].verdict.text() == "✓ 036000291452: the check digit fits."
    assert page.save.text() == "Read it with the value you typed"
    qtbot.keyClick(rows[0].field, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert page._plan.new[0].variants[0].gtin == "036000291452"
    assert window.desk.overview.products == 0
    assert "1 barcode was cut by the spreadsheet" in said(page)
    assert "1 value is the one you typed" in said(page)
    assert page.save.text() == "Save 3 new"
    left = cells(page, "gtin-cut").rows
    assert len(left) == 1
    qtbot.waitUntil(lambda: page.focusWidget() is left[0].field, timeout=WAIT)


def test_saving_first_uses_what_was_typed(qtbot, window, file):
    page = shown(qtbot, window, file)
    type_in(qtbot, cells(page, "price-unreadable").rows[0].field, "34.50")
    page.save.click()
    rest(qtbot, window)
    assert window.desk.overview.products == 0
    assert str(page._plan.new[1].price) == "34.50 CAD"
    page.save.click()
    rest(qtbot, window)
    assert window.desk.overview.products == 3


def test_what_was_typed_comes_with_another_choice(qtbot, window, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text(LIST.replace("Price CAD", "Price"), encoding="utf-8")
    page = shown(qtbot, window, file)
    type_in(qtbot, cells(page, "price-unreadable").rows[0].field, "34.50")
    usd = next(b for b in page.shown.findChildren(QAbstractButton) if b.text() == "USD")
    usd.click()
    rest(qtbot, window)
    assert [str(p.price) for p in page._plan.new] == ["24.99 USD", "34.50 USD", "20.00 USD"]


def test_cells_are_left_as_they_are_one_or_all_and_asked_again(qtbot, window, file):
    page = shown(qtbot, window, file)
    weights = cells(page, "weight-unreadable")
    weights.rows[0].leave.click()
    assert not weights.rows[0].field.isEnabled()
    weights.use.click()
    rest(qtbot, window)
    assert "weight-unreadable" not in {n.code for n in page._plan.notices}
    cells(page, "gtin-cut").all.click()
    rest(qtbot, window)
    assert "3 cells stay as they are, as you said" in said(page)
    left = cells(page, "cell-left")
    assert [row.leave.isChecked() for row in left.rows] == [True, True, True]
    left.rows[0].leave.click()
    left.use.click()
    rest(qtbot, window)
    assert "2 cells stay as they are, as you said" in said(page)


def test_a_typed_value_is_taken_back(qtbot, window, file):
    page = shown(qtbot, window, file)
    type_in(qtbot, cells(page, "price-unreadable").rows[0].field, "34.50")
    cells(page, "price-unreadable").use.click()
    rest(qtbot, window)
    mine = cells(page, "cell-typed").rows[0]
    assert mine.field.text() == "34.50"
    assert mine.leave.text() == "Take it back"
    mine.leave.click()
    cells(page, "cell-typed").use.click()
    rest(qtbot, window)
    assert page._plan.new[1].price is None
    assert page._plan.files[0].choices.cells == ()


def test_they_are_remembered_for_that_very_file(qtbot, window, file):
    page = shown(qtbot, window, file)
    type_in(qtbot, cells(page, "price-unreadable").rows[0].field, "34.50")
    for _ in range(2):
        page.save.click()
        rest(qtbot, window)
    page = shown(qtbot, window, file)
    assert "1 value is the one you typed" in said(page)
    assert page.save.text() == "Nothing to save"


def test_a_product_without_a_title_is_given_one(qtbot, window, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("Product,SKU,Price CAD\nA,A-1,5\n,B-1,6\n", encoding="utf-8")
    page = shown(qtbot, window, file)
    (row,) = cells(page, "title-missing").rows
    type_in(qtbot, row.field, "Wool Toque")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert [p.title for p in page._plan.new] == ["A", "Wool Toque"]


def test_many_cells_are_shown_some_at_a_time_and_all_have_names(qtbot, window, tmp_path):
    file = tmp_path / "list.csv"
    rows = "".join(f"P{n},S-{n},tba,soon {n},6.28E+11\n" for n in range(41))
    file.write_text("Product,SKU,Price CAD,Cost CAD,UPC\n" + rows + "Q,Q-1,5.00,1.00,\n" * 50, encoding="utf-8")
    page = shown(qtbot, window, file)
    assert "41 barcodes were cut by the spreadsheet" in said(page)
    assert "One more follows when these are done." in said(page)
    opened = cells(page, "gtin-cut")
    assert len(opened.rows) == 40
    for widget in [*opened.findChildren(QLineEdit), *opened.findChildren(QAbstractButton)]:
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert len({row.field.accessibleName() for row in opened.rows}) == 40


def test_several_files_keep_their_cells_apart(qtbot, window, file, tmp_path):
    other = tmp_path / "other.csv"
    text = LIST.replace("-1,", "-2,").replace("Maple", "Birch").replace("Cedar", "Pine").replace("Wool", "Silk")
    other.write_text(text, encoding="utf-8")
    page = shown(qtbot, window, file, other)
    rows = cells(page, "price-unreadable").rows
    assert [row.where.text() for row in rows] == ["list.csv · 3 · Price CAD", "other.csv · 3 · Price CAD"]
    type_in(qtbot, rows[1].field, "9.00")
    qtbot.keyClick(rows[1].field, Qt.Key.Key_Return)
    rest(qtbot, window)
    assert [len(reading.choices.cells) for reading in page._plan.files] == [0, 1]
    assert {p.title: p.price and str(p.price) for p in page._plan.new}["Silk Toque"] == "9.00 CAD"


def test_each_of_several_files_has_its_sheets_and_columns(qtbot, window, tmp_path):
    files = []
    for name in ("one", "two"):
        book = openpyxl.Workbook()
        book.active.title = "List"
        for row in (["Title", "SKU", "Price CAD"], [f"{name} A", f"{name}-1", 3], [f"{name} B", f"{name}-2", 4]):
            book.active.append(row)
        notes = book.create_sheet("Old prices")
        for row in (["Opening hours", "x"], ["Product", "Price CAD"], [f"{name} old", 5], [f"{name} older", 6]):
            notes.append(row)
        files.append(tmp_path / f"{name}.xlsx")
        book.save(files[-1])
    page = shown(qtbot, window, *files)
    texts = {b.text(): b for b in page.shown.findChildren(QAbstractButton)}
    texts["Read the sheet “Old prices” of two.xlsx"].click()
    rest(qtbot, window)
    assert [reading.sheet for reading in page._plan.files] == ["List", "Old prices"]
    view = page.views[0]
    view.look.click()
    assert view.columns.isVisible()
    box = view.columns.boxes[1]
    box.setCurrentIndex(box.findData(""))
    view.columns.read_again()
    rest(qtbot, window)
    assert [column.field for column in page._plan.files[0].columns][1] == ""
    assert page._plan.files[1].sheet == "Old prices"


def test_the_text_is_shown_before_and_after_its_repair(qtbot, window, tmp_path):
    file = tmp_path / "list.csv"
    twice = "Title;SKU;Price CAD\n" + "".join(f"Crème brûlée n° {n};C-{n};12.50\n" for n in range(8))
    file.write_bytes(twice.encode().decode("latin-1").encode("utf-8"))
    page = shown(qtbot, window, file)
    assert "CrÃ¨me brÃ»lÃ©e nÂ° 0" in said(page)
    assert "Crème brûlée n° 0" in said(page)
    button = next(b for b in page.shown.findChildren(QAbstractButton) if b.text() == "Repair the text")
    button.click()
    rest(qtbot, window)
    assert page._plan.new[0].title == "Crème brûlée n° 0"
    assert "CrÃ¨me brÃ»lÃ©e nÂ° 0" not in said(page)


def test_the_wheel_turns_the_page_and_no_choice(qtbot, window, file):
    page = shown(qtbot, window, file)
    page.show_columns()
    qtbot.waitUntil(lambda: page.columns.boxes[0].isVisible(), timeout=WAIT)
    for control in (page.columns.boxes[0], page.columns.currency):
        before = control.currentIndex()
        page.save.setFocus()
        QGuiApplication.sendEvent(control, wheel())
        assert control.currentIndex() == before
    page.save.setFocus()
    QGuiApplication.sendEvent(page.columns.row, wheel())
    assert page.columns.row.value() == 1


def wheel() -> QWheelEvent:
    none, up = Qt.KeyboardModifier.NoModifier, QPoint(0, 120)
    return QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), up, up, Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )


# -- while it is read ----------------------------------------------------------------------------------


def test_a_short_reading_leaves_the_page_where_it_is(qtbot, window, file, monkeypatch):
    page = shown(qtbot, window, file)
    seen = []
    monkeypatch.setattr(page._stack, "setCurrentIndex", lambda index: seen.append(index))
    cells(page, "gtin-cut").all.click()
    rest(qtbot, window)
    assert 0 not in seen


def test_first_rows_of_a_large_file_are_shown_while_it_is_read(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(beginning, "LARGE", 10)
    monkeypatch.setattr("seller_assistant.gui.pages.importing.page.SHOW_AFTER", 0)
    file = tmp_path / "list.csv"
    file.write_text("Spring list,,\n\nProduct,SKU,Price CAD\n" + "Wool Toque,WT-1,5.00\n" * 30_000, encoding="utf-8")
    window.desk.take_files([str(file)])
    page = window.pages["importing"]
    qtbot.waitUntil(lambda: bool(page.reading.findChildren(LinesView)), timeout=WAIT)
    assert page._plan is None
    model = page.reading.findChildren(LinesView)[0].model()
    assert [model.headerData(i, Qt.Orientation.Horizontal) for i in range(3)] == ["Product", "SKU", "Price CAD"]
    assert model.index(0, 0).data() == "Wool Toque"
    assert page.reading.stop.accessibleName()
    planned(qtbot, window)
    assert page._stack.currentIndex() == 1


def test_a_large_file_that_cannot_be_read_is_a_calm_card(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setattr(beginning, "LARGE", 1)
    file = tmp_path / "list.xlsx"
    file.write_bytes(b"PK\x03\x04" + b"x" * 100)
    window.desk.take_files([str(file)])
    rest(qtbot, window)
    page = window.pages["importing"]
    assert "This could not be read" in said(page)
    assert not window.trouble_holder.isVisible()


def test_of_a_list_that_is_not_understood_the_columns_are_told(qtbot, window, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("Neu;Rot\nNeu;Blau\nNeu;Rot\n", encoding="utf-8")
    window.desk.take_files([str(file)])
    rest(qtbot, window)
    page = window.pages["importing"]
    assert page._plan is None
    panel = page.findChildren(TellColumns)[0]
    assert [box.accessibleName() for box in panel.boxes] == ["What column A holds", "What column B holds"]
    panel.boxes[1].setCurrentIndex(panel.boxes[1].findData("title"))
    panel.read.click()
    rest(qtbot, window)
    assert {p.title for p in page._plan.new} == {"Rot", "Blau"}
    page.save.click()
    rest(qtbot, window)
    assert window.desk.overview.products >= 2


def test_a_file_that_is_no_list_has_no_columns_to_tell(qtbot, window, tmp_path):
    file = tmp_path / "letter.pdf"
    file.write_bytes(b"%PDF-1.7 ...")
    window.desk.take_files([str(file)])
    rest(qtbot, window)
    assert not window.pages["importing"].findChildren(TellColumns)


def test_cancel_half_way_keeps_nothing(qtbot, window, tmp_path):
    file = tmp_path / "list.csv"
    rows = "".join(f"Thing {n},T-{n},{n}.00\n" for n in range(1, 30_000))
    file.write_text("Product,SKU,Price CAD\n" + rows, encoding="utf-8")
    window.desk.take_files([str(file)])
    page = window.pages["importing"]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    rest(qtbot, window)
    assert window.page == "home"
    assert page._plan is None
    page = shown(qtbot, window, file)
    page.save.click()
    operation = next(iter(window.desk.operations.parent()._jobs))
    qtbot.wait(50)
    operation.cancel()
    rest(qtbot, window)
    assert window.desk.overview.products == 0
    assert page.save.isEnabled()

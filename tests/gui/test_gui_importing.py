"""The import page on files that need the owner: asked in place, mended with a click, nothing left out in silence."""

from __future__ import annotations

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QTableView

from seller_assistant.gui import wording
from seller_assistant.gui.pages.importing.changes import told
from seller_assistant.gui.pages.importing.folding import Fold, Lines, LinesView
from seller_assistant.gui.pages.importing.questions import SampleButton
from seller_assistant.gui.pages.importing.result import ResultView
from seller_assistant.gui.pages.importing.wish import Wish
from seller_assistant.phrases import QT_TRANSLATE_NOOP
from tests.gui.conftest import WAIT, rest

NAMED = "Title\tSKU\tPrice CAD\tStock\n"
LIST = NAMED + "Wool Toque\tWT-1\t34.00\t5\nMaple Butter\tMB-2\t13.25\t8\n"
FRENCH = (
    "Référence;Désignation;Prix CAD;Qté\n"
    "00123;Crème brûlée à l’érable – 250 g;12,50 $;3\n00124;Pâté forestier « maison »;18,95 $;10\n"
)


def shown(qtbot, window, *files):
    """The import page with the plan of those files."""
    window.desk.take_files([str(file) for file in files])
    qtbot.waitUntil(lambda: "importing" in window.pages, timeout=WAIT)
    rest(qtbot, window)
    page = window.pages["importing"]
    assert page._plan is not None
    return page


def buttons(page):
    return {b.text(): b for b in page.shown.findChildren(QAbstractButton) if b.isVisibleTo(page.shown) and b.text()}


def said(page):
    return [w.text() for w in page.shown.findChildren(QLabel) if w.isVisibleTo(page.shown)]


def press(qtbot, window, page, text):
    """Press the button with the keyboard."""
    one = buttons(page)[text]
    assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert one.accessibleName()
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Space)
    rest(qtbot, window)


def opened(page, text):
    """The list under that button."""
    fold = next(f for f in page.findChildren(Fold) if f.toggle.text() == text)
    assert fold.inside is None
    fold.toggle.click()
    assert isinstance(fold.inside, LinesView)
    assert fold.inside.accessibleName()
    model = fold.inside.model()
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def text_file(tmp_path, text, name="list.tsv", encoding="utf-8"):
    file = tmp_path / name
    file.write_bytes(text.encode(encoding))
    return file


def workbook(tmp_path, *sheets, hide=(), name="book.xlsx"):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        for number in hide:
            sheet.row_dimensions[number].hidden = True
    file = tmp_path / name
    book.save(file)
    return file


def save(qtbot, window, page):
    page.save.click()
    rest(qtbot, window)


def test_prices_changed_and_new_are_counted(qtbot, window, tmp_path):
    save(qtbot, window, shown(qtbot, window, text_file(tmp_path, LIST)))
    again = LIST.replace("34.00", "36.00").replace("13.25", "14.00") + "Cedar Box\tCB-3\t20.00\t1\n"
    page = shown(qtbot, window, text_file(tmp_path, again, "next.tsv"))
    assert [str(part) for part in told(page._plan)] == ["2 prices changed", "1 new"]
    assert "2 prices changed, 1 new" in said(page)


def test_a_list_of_new_products_is_not_counted_twice(qtbot, window, tmp_path):
    page = shown(qtbot, window, text_file(tmp_path, LIST))
    assert "2 new" not in said(page)


def test_a_remembered_layout_is_said_and_can_be_left(qtbot, window, tmp_path):
    page = shown(qtbot, window, text_file(tmp_path, LIST.replace("Price CAD", "Price")))
    press(qtbot, window, page, "USD")
    save(qtbot, window, page)
    page = shown(qtbot, window, text_file(tmp_path, LIST.replace("Price CAD", "Price").replace("34", "35"), "b.tsv"))
    assert "Read like last time" in said(page)
    assert not page._plan.files[0].assumed_currency
    press(qtbot, window, page, "Read afresh")
    assert page._plan.files[0].assumed_currency == "CAD"
    assert "Read like last time" not in said(page)
    press(qtbot, window, page, "Read like last time")
    assert page._plan.files[0].remembered


def test_the_letters_are_asked_with_the_owners_own_text(qtbot, window, tmp_path):
    page = shown(qtbot, window, text_file(tmp_path, FRENCH, "liste.csv", "cp1252"))
    samples = page.shown.findChildren(SampleButton)
    assert "Which of these reads right?" in said(page)
    assert len(samples) == 3
    assert samples[0].text_shown.startswith("Référence;Désignation")
    assert all(one.text_shown in one.accessibleName() for one in samples)
    assert not any(note.code == "encoding-guessed" for note in _shown_notices(page))
    other = next(name for name, _ in page._plan.files[0].encodings[1:])
    samples[1].setFocus()
    qtbot.keyClick(samples[1], Qt.Key.Key_Space)
    rest(qtbot, window)
    assert page._plan.files[0].encoding == other
    assert "Which of these reads right?" not in said(page)
    press(qtbot, window, page, "Read it as it was understood first")
    assert page._wish == Wish()
    assert len(page.shown.findChildren(SampleButton)) >= 3


def _shown_notices(page):
    from seller_assistant.gui.pages.importing.notices import grouped

    return [note for notes in grouped(page._plan) for note in notes]


def test_of_several_files_each_is_asked_for_its_own_letters(qtbot, window, tmp_path):
    one = text_file(tmp_path, FRENCH, "liste.csv", "cp1252")
    two = text_file(tmp_path, FRENCH.replace("00123", "00999").replace("00124", "00998"), "autre.csv", "mac_roman")
    page = shown(qtbot, window, one, text_file(tmp_path, LIST), two)
    asked = [reading for reading in page._plan.files if not reading.encoding_sure]
    assert "liste.csv" in {reading.file for reading in asked}
    cards = [text for text in said(page) if "does not say how its letters are kept" in text]
    assert [text.split(" does")[0] for text in cards] == [reading.file for reading in asked]
    assert not any(note.code == "encoding-guessed" for note in _shown_notices(page))
    first = asked[0]
    other = next(name for name, _ in first.encodings if name != first.encoding)
    named = f"Read it like this ({other})"
    next(b for b in page.shown.findChildren(SampleButton) if b.accessibleName().startswith(named)).click()
    rest(qtbot, window)
    encodings = {reading.file: reading.encoding for reading in page._plan.files}
    assert encodings[first.file] == other
    assert encodings["list.tsv"] == "utf-8"


ROWS = [["Title", "SKU", "Price CAD"], ["Wool Toque", "WT-1", 34], ["Maple Butter", "MB-2", 13.25], ["Box", "B-3", 9]]


def test_hidden_rows_are_taken_with_a_click(qtbot, window, tmp_path):
    page = shown(qtbot, window, workbook(tmp_path, ("List", ROWS), hide=(3,)))
    assert len(page._plan.new) == 2
    press(qtbot, window, page, "Take the hidden rows too")
    assert len(page._plan.new) == 3
    assert "Take the hidden rows too" not in buttons(page)


def test_two_lists_side_by_side_are_both_read_with_a_click(qtbot, window, tmp_path):
    rows = [["Product", "SKU", "Price CAD", None, "Item", "Code", "Cost CAD"]]
    rows += [[f"Toque {n}", f"T-{n}", 30 + n, None, f"Bowl {n}", f"B-{n}", 10 + n] for n in range(6)]
    page = shown(qtbot, window, workbook(tmp_path, ("List", rows)))
    assert any(note.code == "lists-beside" for note in page._plan.notices)
    before = len(page._plan.new)
    press(qtbot, window, page, "Read both lists")
    assert len(page._plan.new) == 2 * before


def test_text_that_was_encoded_twice_is_repaired_with_a_click(qtbot, window, tmp_path):
    twice = (
        "Title;SKU;Price CAD\n" + "".join(f"Crème brûlée à l'érable n° {n};C-{n};12.50\n" for n in range(8))
    ).encode()
    file = text_file(tmp_path, twice.decode("latin-1"), "list.csv")
    page = shown(qtbot, window, file)
    assert "Ã" in page._plan.new[0].title
    press(qtbot, window, page, "Repair the text")
    assert page._plan.new[0].title == "Crème brûlée à l'érable n° 0"


def test_a_sheet_that_was_left_out_is_read_with_a_click(qtbot, window, tmp_path):
    other = [["Opening hours", "Monday"], ["Nine to five", "Closed"], ["Ask for Marie", ""]]
    more = [["Product", "Price CAD"], ["Cedar Box", 20]]
    page = shown(qtbot, window, workbook(tmp_path, ("List", ROWS), ("Notes", other)))
    assert [note.sheet for note in page._plan.notices if note.code == "sheet-left-out"] == ["Notes"]
    one = buttons(page)["Read this sheet"]
    assert one.accessibleName() == "Read the sheet “Notes”"
    page._again(Wish().with_file(page._plan.files[0].mark, sheet="List"))
    rest(qtbot, window)
    assert page._plan.files[0].sheet == "List"
    assert page.columns.sheet.currentData() == "List"
    page = shown(qtbot, window, workbook(tmp_path, ("List", ROWS), ("Notes", other + more), name="two.xlsx"))
    sheet = buttons(page).get("Read this sheet")
    assert sheet is not None
    sheet.click()
    rest(qtbot, window)
    assert page._wish.of(page._plan.files[0].mark).sheet == "Notes"


def test_correcting_a_column_keeps_the_other_sheets(qtbot, window, tmp_path):
    first = [["Title", "SKU", "Price CAD", "Stock"], ["Wool Toque", "WT-1", 34, 2], ["Mitts", "M-1", 20, 3]]
    second = [["Title", "SKU", "Price CAD", "Stock"], ["Maple Butter", "MB-2", 13, 2], ["Jam", "J-1", 9, 3]]
    page = shown(qtbot, window, workbook(tmp_path, ("Wool", first), ("Food", second)))
    assert len(page._plan.new) == 4
    box = page.columns.boxes[3]
    box.setCurrentIndex(box.findData(""))
    page.columns.read_again()
    rest(qtbot, window)
    assert len(page._plan.new) == 4
    assert all(v.stock is None for p in page._plan.new for v in p.variants)


def test_a_heading_row_that_was_chosen_stays_chosen(qtbot, window, tmp_path):
    page = shown(qtbot, window, text_file(tmp_path, LIST))
    mark = page._plan.files[0].mark
    page._again(Wish(hidden_rows=True).with_file(mark, header_row=1))
    rest(qtbot, window)
    box = page.columns.boxes[3]
    box.setCurrentIndex(box.findData(""))
    page.columns.read_again()
    rest(qtbot, window)
    assert page._wish == Wish(hidden_rows=True).with_file(mark, header_row=1, mapping={"Stock": ""})


def test_the_owners_edits_that_are_kept_are_listed(qtbot, window, tmp_path):
    save(qtbot, window, shown(qtbot, window, text_file(tmp_path, LIST)))
    window.desk.go("products")
    rest(qtbot, window)
    from seller_assistant.gui.pages.products.model import NAME

    model = window.pages["products"].model
    row = next(i for i in range(model.rowCount()) if model.index(i, NAME).data() == "Maple Butter")
    assert model.setData(model.index(row, NAME), "Maple Spread", Qt.ItemDataRole.EditRole)
    rest(qtbot, window)
    page = shown(qtbot, window, text_file(tmp_path, LIST.replace("34.00", "35.00"), "next.tsv"))
    assert "You edited these: kept" in said(page)
    assert opened(page, "Show what was kept") == [["Maple Spread", "Title", "Maple Spread", "Maple Butter"]]


TWICE = LIST + "Wool Toque\tWT-1\t35.00\t2\n"


def test_rows_left_out_are_listed_and_saved_before_saving_and_after(qtbot, window, tmp_path, monkeypatch):
    page = shown(qtbot, window, text_file(tmp_path, TWICE))
    assert "1 row is left out" in said(page)
    number, row, why = opened(page, "Show the rows and why")[0]
    assert number == "4"
    assert "WT-1" in row
    assert why
    before, after = tmp_path / "before.xlsx", tmp_path / "after.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "before"), ""))
    press(qtbot, window, page, "Save the rows left out…")
    assert window.toast.isVisible()
    save(qtbot, window, page)
    assert window.page == "importing"
    assert isinstance(page.result, ResultView)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(after), ""))
    press(qtbot, window, page, "Save the rows left out…")
    for file in (before, after):
        values = list(openpyxl.load_workbook(file).active.values)
        assert values[1][:2] == ("Wool Toque", "WT-1")
    press(qtbot, window, page, "Undo this import")
    rest(qtbot, window)
    assert window.desk.overview.products == 0
    assert window.page != "importing"


def test_a_file_that_cannot_be_written_is_said(qtbot, window, tmp_path):
    page = shown(qtbot, window, text_file(tmp_path, TWICE))
    page.save_left_out_to(str(tmp_path / "no folder" / "rows.xlsx"))
    rest(qtbot, window)
    assert window.trouble_holder.isVisible()
    window.trouble.leave()
    assert page._plan is not None


def test_the_result_is_shown_with_the_way_back_and_the_ways_on(qtbot, window, tmp_path):
    page = shown(qtbot, window, text_file(tmp_path, LIST))
    assert "Save the rows left out…" not in buttons(page)
    save(qtbot, window, page)
    assert window.page == "importing"
    assert "Saved: 2 new, 0 changed." in said(page)
    assert {"See the products", "Go on to translate", "Undo this import"} <= set(buttons(page))
    assert "Save the rows left out…" not in buttons(page)
    press(qtbot, window, page, "See the products")
    assert window.page == "products"
    again = LIST.replace("34.00", "36.00") + "Cedar Box\tCB-3\t20.00\t1\n"
    save(qtbot, window, shown(qtbot, window, text_file(tmp_path, again, "next.tsv")))
    assert "1 price changed, 1 new" in said(page)
    press(qtbot, window, page, "Go on to translate")
    assert window.page == "translate"
    assert page.result is not None


def test_undone_with_the_keys_its_result_is_left(qtbot, window, tmp_path):
    save(qtbot, window, shown(qtbot, window, text_file(tmp_path, LIST)))
    assert window.page == "importing"
    window.desk.undo()
    rest(qtbot, window)
    assert window.page != "importing"
    assert window.desk.overview.products == 0


@pytest.mark.parametrize("code", ["CAD", "USD", "EUR"])
def test_the_currency_is_asked_once(qtbot, window, tmp_path, code):
    page = shown(qtbot, window, text_file(tmp_path, LIST.replace("Price CAD", "Price")))
    assert "In which currency are the prices?" in said(page)
    assert not any(note.code == "currency-assumed" for note in _shown_notices(page))
    press(qtbot, window, page, code)
    assert {v.price.currency for p in page._plan.new for v in p.variants} == {code}
    assert "In which currency are the prices?" not in said(page)


def test_any_other_currency_can_be_chosen(qtbot, window, tmp_path):
    page = shown(qtbot, window, text_file(tmp_path, LIST.replace("Price CAD", "Price")))
    menu = buttons(page)["Another currency"].menu()
    assert not {"CAD", "USD", "EUR"} & {action.text() for action in menu.actions()}
    next(action for action in menu.actions() if action.text() == "GBP").trigger()
    rest(qtbot, window)
    assert {v.price.currency for p in page._plan.new for v in p.variants} == {"GBP"}


def test_problems_are_grouped_and_open_to_their_rows(qtbot, window, tmp_path):
    rows = "".join(f"Thing {n}\tT-{n}\ttba {n}\t1\n" for n in range(3)) + "Box\tB-1\t12.00\t1\nJam\tJ-1\t9.00\t1\n"
    page = shown(qtbot, window, text_file(tmp_path, NAMED + rows))
    codes = [note.code for note in page._plan.notices if note.code == "price-unreadable"]
    assert len(codes) == 3
    assert "3 prices cannot be read" in said(page)
    fold = next(f for f in page.findChildren(Fold) if f.toggle.text() == "Show and mend all 3")
    fold.toggle.click()
    assert [row.where.text() for row in fold.inside.rows] == [f"{n} · Price CAD" for n in (2, 3, 4)]
    assert [row.found.text() for row in fold.inside.rows] == ["tba 0", "tba 1", "tba 2"]


def test_problems_that_no_cell_mends_open_to_a_list(qtbot, window, tmp_path):
    rows = "Thing A\tT-1\t5.00\t1\nThing B\tT-2\t6.00\t1\n"
    sheets = [("List", [["Title", "SKU", "Price CAD"], *[r.split("\t")[:3] for r in rows.strip().split("\n")]])]
    sheets += [(name, [["Opening hours", "Monday"], ["Nine", "Five"]]) for name in ("Notes", "More notes")]
    page = shown(qtbot, window, workbook(tmp_path, *sheets))
    assert [line[0] for line in opened(page, "Show all 2")] == ["Notes", "More notes"]


def test_rows_that_are_no_products_are_listed(qtbot, window, tmp_path):
    rows = [["Title", "SKU", "Price CAD"], ["WOOL", None, None], *ROWS[1:], ["Total", None, 56.25]]
    page = shown(qtbot, window, workbook(tmp_path, ("List", rows)))
    lines = opened(page, "Show the rows that are no products")
    assert any("WOOL" in line[1] for line in lines)
    assert any("Total" in line[1] for line in lines)


def test_every_control_has_a_name_and_tab_leaves_the_lists(qtbot, window, tmp_path):
    page = shown(qtbot, window, text_file(tmp_path, TWICE.replace("Price CAD", "Price")))
    for fold in page.findChildren(Fold):
        fold.toggle.click()
    for control in [*page.findChildren(QAbstractButton), *page.findChildren(QTableView)]:
        if control.isVisibleTo(page):
            assert control.accessibleName(), control
    for table in page.findChildren(LinesView):
        assert not table.tabKeyNavigation()
        assert table.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_long_list_opens_at_once_and_follows_the_language(qtbot, monkeypatch, window):
    heads = (QT_TRANSLATE_NOOP("gui", "Row"), QT_TRANSLATE_NOOP("gui", "Reason"))
    model = Lines(heads, [(str(n), "why") for n in range(100_000)])
    view = LinesView("rows", model, stretches=(1,))
    qtbot.addWidget(view)
    view.show()
    assert view.height() < 400
    words = wording.Wording("fr", {("gui", "Reason"): "Raison"})
    monkeypatch.setattr(wording.Wording, "load", staticmethod(lambda _: words))
    with qtbot.waitSignal(model.headerDataChanged):
        wording.switch("fr")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Raison"
    monkeypatch.undo()
    wording.switch("en")

"""Glossary, memory, sizes and proofs in the window, with files that are fine and files that are not."""

from __future__ import annotations

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from seller_assistant.gui.pages.translate import proofs
from seller_assistant.gui.pages.translate.memory import CleaningSheet, MemorySheet
from seller_assistant.gui.pages.translate.proofs import ProofSheet
from seller_assistant.gui.pages.translate.questions import Question
from seller_assistant.gui.pages.translate.returned import AFTER, TAKE, ReturnedSheet
from seller_assistant.gui.pages.translate.sizes import SizesSheet
from seller_assistant.gui.pages.translate.terms import GlossarySheet, TermSheet
from tests.gui.conftest import WAIT, rest


@pytest.fixture
def page(qtbot, sample):
    sample.desk.go("translate")
    rest(qtbot, sample)
    sample.activateWindow()
    qtbot.waitUntil(sample.isActiveWindow, timeout=WAIT)  # keys reach an active window only
    return sample.pages["translate"]


def in_shop(qtbot, window, work):
    found = []
    window.desk.operations.do(lambda shop, _: work(shop), doing="", then=found.append, owner=window)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    rest(qtbot, window)
    return found[0]


def opened(qtbot, sample, kind, page):
    sheet = kind(sample.desk, page)
    sheet.show()
    rest(qtbot, sample)
    return sheet


def by_text(widget, text):
    return next(b for b in widget.findChildren(QPushButton) if b.text().replace("&&", "&") == text)


def question(qtbot, widget):
    qtbot.waitUntil(lambda: any(q.isVisible() for q in widget.findChildren(Question)), timeout=WAIT)
    return next(q for q in widget.findChildren(Question) if q.isVisible())


# -- glossary ---------------------------------------------------------------------------------------
def test_a_term_is_added_found_changed_and_removed(qtbot, sample, page):
    sheet = opened(qtbot, sample, GlossarySheet, page)
    assert not sheet.table.isVisible()
    by_text(sheet, "Add a term…").click()
    term = sheet.findChildren(TermSheet)[0]
    term.source.setText("toque")
    term.target.setText("毛线帽")
    term.save.click()
    rest(qtbot, sample)
    assert [t.target for t in sheet.terms] == ["毛线帽"]
    again = question(qtbot, sheet)  # machine texts say the word: they can be made anew
    next(b for b in again.buttons if "anew" in b.text()).click()
    rest(qtbot, sample)
    units = in_shop(qtbot, sample, lambda shop: shop.units())
    titles = [unit for unit in units if "Toque" in unit.source and unit.field == "title"]
    assert titles
    assert all("毛线帽" in unit.target for unit in titles if unit.state != "approved")
    sheet.search.setText("nothing says this")
    rest(qtbot, sample)
    assert sheet.terms == []
    sheet.search.setText("毛线")
    rest(qtbot, sample)
    assert len(sheet.terms) == 1
    sheet.table.choose(0)
    sheet.remove.click()
    rest(qtbot, sample)
    assert sheet.terms == []
    sheet.close()


def test_a_term_without_chinese_is_refused_in_its_own_window(qtbot, sample, page):
    sheet = opened(qtbot, sample, TermSheet, page)
    sheet.source.setText("wool")
    sheet.save.click()
    qtbot.waitUntil(lambda: "Chinese" in sheet.trouble, timeout=WAIT)
    sheet.kind.setCurrentIndex(sheet.kind.findData("keep"))
    sheet._kind_chosen()
    assert not sheet.target.isEnabled()
    sheet.save.click()
    rest(qtbot, sample)
    assert [t.kind for t in in_shop(qtbot, sample, lambda shop: shop.terms())] == ["keep"]


def test_terms_come_from_a_file_and_go_into_one(qtbot, sample, page, tmp_path):
    sheet = opened(qtbot, sample, GlossarySheet, page)
    file = tmp_path / "terms.csv"
    file.write_text("source,target\nwool,羊毛\nlinen,\n", encoding="utf-8")
    sheet.take_file(str(file))
    rest(qtbot, sample)
    assert [t.source for t in sheet.terms] == ["wool"]
    assert "linen" in sheet.trouble  # a row whose Chinese is none is named
    out = tmp_path / "out.xlsx"
    sheet.write_file(str(out))
    rest(qtbot, sample)
    assert "羊毛" in [cell.value for row in openpyxl.load_workbook(out).active.iter_rows() for cell in row]
    (tmp_path / "no.xlsx").write_bytes(b"no workbook")
    sheet.take_file(str(tmp_path / "no.xlsx"))
    qtbot.waitUntil(lambda: "no.xlsx" in sheet.trouble or "workbook" in sheet.trouble.lower() or bool(sheet.trouble),
                    timeout=WAIT)  # fmt: skip
    rest(qtbot, sample)
    assert [t.source for t in sheet.terms] == ["wool"]
    sheet.close()


# -- memory -----------------------------------------------------------------------------------------
def approve_some(shop):
    items = [item for item in shop.review_queue(limit=None).items if item.unit.target][:3]
    shop.approve([item.id for item in items])
    return items


def test_the_memory_is_searched_changed_and_forgotten(qtbot, sample, page):
    items = in_shop(qtbot, sample, approve_some)
    sheet = opened(qtbot, sample, MemorySheet, page)
    n = len(sheet.entries)
    assert n >= len(items)
    sheet.search.setText(items[0].unit.target)
    qtbot.wait(300)
    rest(qtbot, sample)
    assert items[0].unit.target in [entry.target for entry in sheet.entries]
    sheet.table.choose(0)
    sheet.change.click()
    asked = question(qtbot, sheet)
    asked.field.setText("新的中文")
    by_text(asked, "Remember it like this").click()
    rest(qtbot, sample)
    sheet.search.setText("新的中文")
    qtbot.wait(300)
    rest(qtbot, sample)
    assert [entry.target for entry in sheet.entries] == ["新的中文"]
    sheet.table.choose(0)
    sheet.forget.click()
    rest(qtbot, sample)
    assert sheet.entries == []
    sheet.close()


def test_a_memory_goes_out_and_comes_home(qtbot, sample, page, tmp_path):
    in_shop(qtbot, sample, approve_some)
    sheet = opened(qtbot, sample, MemorySheet, page)
    file = tmp_path / "memory.tmx"
    sheet.write_file(str(file))
    rest(qtbot, sample)
    n = len(sheet.entries)
    sheet.table.selectAll()
    sheet.forget.click()
    rest(qtbot, sample)
    assert sheet.entries == []
    sheet.take_file(str(file))
    by_text(question(qtbot, sheet), "Only suggest them").click()
    rest(qtbot, sample)
    assert len(sheet.entries) == n
    cut = tmp_path / "cut.tmx"
    cut.write_bytes(file.read_bytes()[:-40])
    sheet.take_file(str(cut))
    by_text(question(qtbot, sheet), "I trust them").click()
    again = question(qtbot, sheet)  # it breaks off: nothing was taken without asking
    by_text(again, "Take what is whole").click()
    rest(qtbot, sample)
    (tmp_path / "no.tmx").write_text("this is no memory", encoding="utf-8")
    sheet.take_file(str(tmp_path / "no.tmx"))
    by_text(question(qtbot, sheet), "I trust them").click()
    qtbot.waitUntil(lambda: bool(sheet.trouble) or any(q.isVisible() for q in sheet.findChildren(Question)),
                    timeout=WAIT)  # fmt: skip
    sheet.close()


def test_the_memory_is_cleaned(qtbot, sample, page):
    in_shop(qtbot, sample, approve_some)
    sheet = opened(qtbot, sample, MemorySheet, page)
    by_text(sheet, "Clean up…").click()
    qtbot.waitUntil(lambda: bool(sheet.findChildren(CleaningSheet)), timeout=WAIT)
    cleaning = sheet.findChildren(CleaningSheet)[0]
    assert not cleaning.unused.isEnabled()
    cleaning.close()
    sheet.close()


# -- sizes ------------------------------------------------------------------------------------------
def test_sizes_are_changed_confirmed_and_taken_back(qtbot, sample, page):
    sheet = opened(qtbot, sample, SizesSheet, page)
    table = sheet.tables[0]
    sheet.table.item(0, 2).setText("约35码/220毫米")
    sheet.confirm.click()
    rest(qtbot, sample)
    assert sheet.tables[0].confirmed
    assert sheet.tables[0].rows[0][2] == "约35码/220毫米"
    sheet.table.item(0, 2).setText("")
    sheet.confirm.click()
    qtbot.waitUntil(lambda: bool(sheet.trouble), timeout=WAIT)
    sheet.take_back.click()
    rest(qtbot, sample)
    assert not sheet.tables[0].confirmed
    assert sheet.tables[0].rows == table.rows
    sheet.close()


# -- proofs -----------------------------------------------------------------------------------------
def written(qtbot, sample, page, tmp_path, name="proof.xlsx", which=0):
    sheet = opened(qtbot, sample, ProofSheet, page)
    how = next(b for b in sheet.how.buttons() if b.property("what") == "." + name.rpartition(".")[2])
    how.setChecked(True)
    sheet.write_file(str(tmp_path / name))
    rest(qtbot, sample)
    return sheet


def test_a_proof_goes_out_and_comes_home_as_one_step(qtbot, sample, page, tmp_path):
    sheet = written(qtbot, sample, page, tmp_path)
    file = tmp_path / "proof.xlsx"
    assert file.is_file()
    assert any("texts of" in label.text() for label in sheet.findChildren(QLabel))
    sheet.close()
    target = page.model.items[0].unit.target
    book = openpyxl.load_workbook(file)
    changed = 0
    for table in book.worksheets:
        for row in table.iter_rows():
            for cell in row:
                if cell.value == target and not changed:
                    better = table.cell(cell.row, cell.column)
                    better.value, changed = "朋友的中文", 1
    assert changed
    back = tmp_path / "back.xlsx"
    book.save(back)
    proofs.read_returned(sample.desk, page, str(back))
    qtbot.waitUntil(lambda: bool(page.findChildren(ReturnedSheet)), timeout=WAIT)
    found = page.findChildren(ReturnedSheet)[0]
    after = [found.table.item(at, AFTER).text() for at in range(found.table.rowCount())]
    assert "朋友的中文" in after
    found.table.item(after.index("朋友的中文"), TAKE).setCheckState(Qt.CheckState.Checked)
    found.apply.click()
    rest(qtbot, sample)
    assert "朋友的中文" in in_shop(qtbot, sample, lambda shop: [u.target for u in shop.units()])
    sample.desk.undo()
    rest(qtbot, sample)
    assert "朋友的中文" not in in_shop(qtbot, sample, lambda shop: [u.target for u in shop.units()])


def test_what_is_unticked_is_not_taken(qtbot, sample, page, tmp_path):
    written(qtbot, sample, page, tmp_path).close()
    target = page.model.items[0].unit.target
    book = openpyxl.load_workbook(tmp_path / "proof.xlsx")
    for table in book.worksheets:
        for row in table.iter_rows():
            for cell in row:
                if cell.value == target:
                    cell.value = "朋友的中文"
    book.save(tmp_path / "back.xlsx")
    proofs.read_returned(sample.desk, page, str(tmp_path / "back.xlsx"))
    qtbot.waitUntil(lambda: bool(page.findChildren(ReturnedSheet)), timeout=WAIT)
    found = page.findChildren(ReturnedSheet)[0]
    for at in range(found.table.rowCount()):
        found.table.item(at, TAKE).setCheckState(Qt.CheckState.Unchecked)
    assert not found.apply.isEnabled()
    found.close()


def test_a_page_to_read_is_written(qtbot, sample, page, tmp_path):
    written(qtbot, sample, page, tmp_path, "proof.html").close()
    assert "<html" in (tmp_path / "proof.html").read_text(encoding="utf-8")[:400].lower()


def test_a_friend_s_file_is_never_overwritten(qtbot, sample, page, tmp_path):
    (tmp_path / "proof.xlsx").write_bytes(b"the work of a friend")
    sheet = written(qtbot, sample, page, tmp_path)
    assert "proof.xlsx" in sheet.trouble
    assert (tmp_path / "proof.xlsx").read_bytes() == b"the work of a friend"
    sheet.close()


def test_a_file_that_is_no_proof_is_a_calm_card(qtbot, sample, page, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("Title,Price\nHat,3\n", encoding="utf-8")
    proofs.read_returned(sample.desk, page, str(file))
    qtbot.waitUntil(sample.trouble_holder.isVisible, timeout=WAIT)
    rest(qtbot, sample)
    assert not page.findChildren(ReturnedSheet)

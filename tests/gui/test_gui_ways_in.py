"""Ways in and out of an import: pasted, dropped, mended elsewhere and imported again, undone."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from seller_assistant.gui.pages.importing.result import ResultView
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


def drop(window, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


HTML = "<html><body><table><tr><th>Title</th><th>SKU</th><th>Price CAD</th></tr>" + "".join(
    f"<tr><td>Thing {n}</td><td>T-{n}</td><td>{n}.50</td></tr>" for n in range(1, 4)
)


def paste(window, data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)
    window.desk.paste()


def test_cells_are_pasted_as_text_or_as_a_web_table(qtbot, window):
    both = QMimeData()
    both.setText('Title\tSKU\tPrice CAD\n"Toque\nrouge"\tWT-1\t12.50\n')
    both.setHtml(HTML + "</table>")
    paste(window, both)
    page = planned(qtbot, window)
    assert [p.title.split() for p in page._plan.new] == [["Toque", "rouge"]]
    page.cancel()
    only = QMimeData()
    only.setHtml(HTML + "</table>")
    paste(window, only)
    page = planned(qtbot, window)
    assert (page._plan.new[0].title, str(page._plan.new[0].price)) == ("Thing 1", "1.50 CAD")


def test_paste_is_a_key_on_the_import_page_and_words_are_no_table(qtbot, window, file):
    page = shown(qtbot, window, file)
    text = QMimeData()
    text.setText("Title\tSKU\tPrice CAD\nMitts\tM-1\t12.50\n")
    QGuiApplication.clipboard().setMimeData(text)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    page.save.setFocus()
    turn = page._turn
    qtbot.keyClick(page.save, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page._turn > turn, timeout=WAIT)
    page = planned(qtbot, window)
    assert [p.title for p in page._plan.new] == ["Mitts"]
    words = QMimeData()
    words.setText("just some words")
    paste(window, words)
    assert window.toast.isVisible()
    assert [p.title for p in page._plan.new] == ["Mitts"]


def test_files_copied_in_a_folder_are_pasted(qtbot, window, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    paste(window, data)
    assert len(planned(qtbot, window)._plan.new) == 3


def test_several_files_a_folder_and_a_zip_are_dropped_at_once(qtbot, window, tmp_path):
    def a_list(place: Path, name: str) -> Path:
        place.mkdir(exist_ok=True)
        made = place / f"{name}.csv"
        made.write_text(f"Product,SKU,Price CAD\n{name} A,{name}-1,5\n{name} B,{name}-2,6\n", encoding="utf-8")
        return made

    one, two = a_list(tmp_path, "one"), a_list(tmp_path, "two")
    a_list(tmp_path / "folder", "three")
    inner = a_list(tmp_path / "packed", "four")
    archive = tmp_path / "list.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(inner, "deep/four.csv")
    drop(window, one, two, tmp_path / "folder", archive)
    page = planned(qtbot, window)
    assert {reading.file for reading in page._plan.files} == {"one.csv", "two.csv", "three.csv", "four.csv"}
    assert page.save.text() == "Save 8 new"


def test_rows_left_out_are_mended_in_their_own_file_and_imported(qtbot, window, tmp_path, monkeypatch):
    file = tmp_path / "list.csv"
    file.write_text("Product,SKU,Price CAD\nA,A-1,5\n,B-1,6\nC,C-1,7\n", encoding="utf-8")
    page = shown(qtbot, window, file)
    page.save.click()
    rest(qtbot, window)
    assert isinstance(page.result, ResultView)
    out = tmp_path / "left out.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    next(b for b in page.shown.findChildren(QAbstractButton) if b.text() == "Save the rows left out…").click()
    rest(qtbot, window)
    book = openpyxl.load_workbook(out)
    assert [cell.value for cell in book.active[1]][-2:] == ["Reason", "Row"] or "Reason" in [
        c.value for c in book.active[1]
    ]
    book.active.cell(2, 1).value = "Birch Bowl"
    book.save(out)
    page = shown(qtbot, window, out)
    assert [p.title for p in page._plan.new] == ["Birch Bowl"]
    page.save.click()
    rest(qtbot, window)
    assert window.desk.overview.products == 3
    page = shown(qtbot, window, file)
    assert page._plan.updated == ()


def test_an_import_is_undone_from_its_result(qtbot, window, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("Product,SKU,Price CAD\nA,A-1,5\n,B-1,6\n", encoding="utf-8")
    page = shown(qtbot, window, file)
    page.save.click()
    rest(qtbot, window)
    assert window.desk.overview.products == 1
    page.result.undo.click()
    rest(qtbot, window)
    assert window.desk.overview.products == 0
    assert window.page != "importing"

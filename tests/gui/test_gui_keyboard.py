"""The window without a mouse: Tab goes everywhere as it is read, sheets give the keyboard back, everything is named."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)

from seller_assistant.gui.pages.translate.terms import GlossarySheet
from seller_assistant.gui.pages.translate.titles import TitleSheet
from seller_assistant.gui.widgets.engines import EnginesSheet
from seller_assistant.gui.widgets.sheet import Sheet
from tests.gui.conftest import WAIT, rest

PAGES = ("home", "translate", "checking", "export", "settings")  # the others hold a web page with stops of its own
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QAbstractSpinBox)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def awake(qtbot, sample):
    """The sample shop in the active window: keys reach no other."""
    sample.activateWindow()
    qtbot.waitUntil(sample.isActiveWindow, timeout=WAIT)
    return sample


def shown(qtbot, window, name):
    window.desk.go(name)
    rest(qtbot, window)
    return window.pages[name]


def controls(top):
    """What can be worked with in a window, without the inner parts of a control."""
    inner = (QComboBox, QAbstractSpinBox)
    return [
        one for one in top.findChildren(QWidget)
        if isinstance(one, CONTROLS) and not isinstance(one, QHeaderView) and one.isVisible() and one.isEnabled()
        and one.window() is top and not isinstance(one.parentWidget(), inner)
        and not (isinstance(one, QToolButton) and isinstance(one.parentWidget(), QLineEdit))
        and type(one).__name__ != "QTableCornerButton"
    ]  # fmt: skip


def walk(qtbot, first):
    """Where Tab goes, until it is where it began."""
    first.setFocus()
    seen = [first]
    while True:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now is first:
            return seen
        assert now not in seen, f"Tab is caught at {now}"
        seen.append(now)


def in_its_group(one, seen):
    """A radio button is reached with the arrow keys from the one of its group that Tab reaches."""
    return isinstance(one, QRadioButton) and any(isinstance(s, QRadioButton) and s.group() is one.group() for s in seen)


def spoken(widget):
    face = QAccessible.queryAccessibleInterface(widget)
    return "" if face is None else face.text(QAccessible.Text.Name).strip(" .…")


def sheets(window):
    return [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]


@pytest.mark.parametrize("name", PAGES)
def test_tab_reaches_everything_and_everything_has_a_name(qtbot, awake, name):
    shown(qtbot, awake, name)
    seen = walk(qtbot, awake.top.search_box)
    assert [spoken(one) or one for one in controls(awake) if one not in seen and not in_its_group(one, seen)] == []
    assert [one for one in controls(awake) if not spoken(one)] == []
    icons = [one for one in awake.findChildren(QAbstractButton) if one.isVisible() and not one.text()]
    assert [one for one in icons if not one.toolTip() and not isinstance(one.parentWidget(), QAbstractItemView)] == []


def test_tab_goes_as_the_page_is_read_though_cards_came_later(qtbot, awake):
    page = shown(qtbot, awake, "export")
    seen = walk(qtbot, awake.top.search_box)
    places = [one.mapTo(page, one.rect().topLeft()).y() for one in seen if page.isAncestorOf(one)]
    bands = [place // 100 for place in places]
    assert bands == sorted(bands)


def test_making_the_review_opens_no_other_window_for_a_moment(qtbot, qtlog, window):
    said = len([r for r in qtlog.records if "propagateSizeHints" in r.message])
    shown(qtbot, window, "translate")
    assert len([r for r in qtlog.records if "propagateSizeHints" in r.message]) == said


def test_arrows_in_the_rail_open_no_page_on_their_way(qtbot, awake):
    shown(qtbot, awake, "home")
    awake.rail.buttons["home"].setFocus()
    qtbot.keyClick(awake.rail.buttons["home"], Qt.Key.Key_Down)
    rest(qtbot, awake)
    assert awake.page == "home"
    assert QApplication.focusWidget() is awake.rail.buttons["products"]
    qtbot.keyClick(awake.rail.buttons["home"], Qt.Key.Key_Space)
    assert awake.rail.buttons["home"].isChecked()


@pytest.mark.parametrize("at", range(5))
def test_a_sheet_is_walked_left_with_escape_and_gives_the_keyboard_back(qtbot, awake, at):
    opener = shown(qtbot, awake, "translate").tools.buttons[at]
    opener.setFocus()
    qtbot.keyClick(opener, Qt.Key.Key_Space)
    rest(qtbot, awake)
    (sheet,) = sheets(awake)
    qtbot.waitUntil(sheet.isActiveWindow, timeout=WAIT)
    seen = walk(qtbot, QApplication.focusWidget())
    assert [one for one in controls(sheet) if one not in seen and not in_its_group(one, seen)] == []
    assert [one for one in controls(sheet) if not spoken(one)] == []
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    qtbot.waitUntil(awake.isActiveWindow, timeout=WAIT)
    assert QApplication.focusWidget() is opener


def test_a_button_that_rested_has_the_keyboard_again(qtbot, awake):
    page = shown(qtbot, awake, "translate")
    page.safe_button.setFocus()
    qtbot.keyClick(page.safe_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(sheets(awake)), timeout=WAIT)
    qtbot.keyClick(sheets(awake)[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(awake.isActiveWindow, timeout=WAIT)
    assert QApplication.focusWidget() is page.safe_button


def test_the_engines_begin_at_the_first_that_can_be_set_up(qtbot, awake):
    page = shown(qtbot, awake, "translate")
    page.running.set_up.click()
    (sheet,) = sheets(awake)
    assert isinstance(sheet, EnginesSheet)
    rest(qtbot, awake)
    assert sheet.focusWidget() is next(iter(sheet.card.buttons.values()))


def test_undoing_an_answer_goes_back_to_its_text(qtbot, awake):
    page = shown(qtbot, awake, "translate")
    page.table.look_at(1)
    name = page.table.item.id
    qtbot.keyClick(page.table, Qt.Key.Key_Return, CONTROL)
    rest(qtbot, awake)
    assert page.model.line_of(name) == -1
    awake.desk.undo()
    rest(qtbot, awake)
    qtbot.waitUntil(lambda: page.table.item is not None and page.table.item.id == name, timeout=WAIT)


def test_one_of_two_doubts_is_set_aside_and_comes_back(qtbot, awake):
    page = shown(qtbot, awake, "translate")
    page.table.look_at(0)
    item = page.table.item
    page.answers._correct(item, "柔软 Merino blanket,很温暖", approve=False)
    rest(qtbot, awake)
    page.refresh()
    rest(qtbot, awake)
    page.table.look_at(page.model.line_of(item.id))
    doubts = page.table.strip.doubts
    assert len(doubts) > 1
    page.table.strip.ask_about(doubts[0])
    page.table.strip.reason.setText("It is its name")
    qtbot.keyClick(page.table.strip.reason, Qt.Key.Key_Return)
    rest(qtbot, awake)
    assert len(page.table.strip.doubts) == len(doubts) - 1
    page.refresh()  # the strip is still there, the field for the reason is gone
    rest(qtbot, awake)
    awake.desk.undo()
    rest(qtbot, awake)
    page.table.look_at(page.model.line_of(item.id))
    assert {doubt.check for doubt in page.table.strip.doubts} == {doubt.check for doubt in doubts}


def test_the_engine_box_shows_its_words_in_french_on_a_small_window(qtbot, awake):
    page = shown(qtbot, awake, "translate")
    awake.resize(1000, 640)
    awake.desk.change_settings(language="fr")
    rest(qtbot, awake)
    box = page.running.engine
    qtbot.waitUntil(lambda: box.width() >= box.fontMetrics().horizontalAdvance(box.currentText()) + 44, timeout=WAIT)
    said = page.search.fontMetrics().horizontalAdvance(page.search.placeholderText())
    assert page.search.width() > said + 20


def test_an_empty_glossary_keeps_its_search_at_the_top(qtbot, awake):
    page = shown(qtbot, awake, "translate")
    sheet = GlossarySheet(awake.desk, page)
    sheet.show()
    rest(qtbot, awake)
    assert sheet.search.geometry().bottom() < sheet.height() // 4
    assert sheet.nothing.isVisible()


def test_a_name_added_to_a_title_keeps_its_blanks(qtbot, awake):
    page = shown(qtbot, awake, "translate")
    line = next(n for n, item in enumerate(page.model.items) if item.unit.kind == "title")
    item = page.model.items[line]
    sheet = TitleSheet(awake.desk, page, item.unit.product_id, item.product, "zh-CN")
    sheet.show()
    rest(qtbot, awake)
    sheet.own.setText(" Snow  Fox ")
    next(b for b in sheet.findChildren(QPushButton) if b.text() == "Add it").click()
    rest(qtbot, awake)
    assert "Snow Fox" in sheet.title.text

"""The review in the window: the queue by risk, answers from the keyboard, doubts, suggestions, titles."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from seller_assistant.gui.pages.translate.model import BACK, SOURCE, TARGET
from seller_assistant.gui.pages.translate.questions import Question
from seller_assistant.gui.pages.translate.titles import TitleSheet
from seller_assistant.gui.widgets.aside_list import AsideList
from tests.gui.conftest import WAIT, rest

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def in_shop(qtbot, window, work):
    """What the shop answers, asked in its own thread."""
    found = []
    window.desk.operations.do(lambda shop, _: work(shop), doing="", then=found.append, owner=window)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    rest(qtbot, window)
    return found[0]


@pytest.fixture
def page(qtbot, sample):
    """The review of the sample shop, with a text of which a number and the Chinese punctuation were lost."""
    in_shop(qtbot, sample, spoil)
    sample.desk.go("translate")
    rest(qtbot, sample)
    sample.activateWindow()
    qtbot.waitUntil(sample.isActiveWindow, timeout=WAIT)  # keys reach an active window only
    return sample.pages["translate"]


def spoil(shop):
    texts = shop.review_queue(states=("needs-engine",), limit=None).items
    shop.correct(texts[0].ids, "柔软的羊毛,很温暖", approve=False)
    shop.correct(texts[1].ids, "柔软 Merino blanket 的羊毛", approve=False)
    return texts[0].id


def press(qtbot, widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(widget, key, modifiers)


def questions(page):
    return [question for question in page.findChildren(Question) if question.isVisible()]


def by_text(widget, text):
    return next(b for b in widget.findChildren(QPushButton) if b.text().replace("&&", "&") == text)


def test_the_riskiest_stand_first_and_the_chips_count(page):
    risks = [item.risk for item in page.model.items]
    assert risks == sorted(risks, reverse=True)
    assert page.model.items[0].doubts
    waiting = sum(page.queue.counts.get(s, 0) for s in ("machine", "review", "stale", "needs-editing"))
    assert page.chips["waiting"].text() == f"All to look at {waiting}"
    assert page.chips["waiting"].isChecked()


def test_ctrl_enter_approves_and_goes_on_and_undo_brings_it_back(qtbot, sample, page):
    page.choose("machine")
    rest(qtbot, sample)
    first, second = page.model.items[:2]
    approved = page.queue.counts.get("approved", 0)
    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_Return, CONTROL)
    assert page.table.item.id == second.id  # at once, before the shop has answered
    rest(qtbot, sample)
    assert page.queue.counts["approved"] == approved + len(first.ids)
    assert sample.toast.isVisible()
    sample.toast._undo.click()
    rest(qtbot, sample)
    assert first.id in [item.id for item in page.model.items]
    assert page.queue.counts.get("approved", 0) == approved


def test_many_approvals_in_a_row_are_all_kept(qtbot, sample, page):
    page.choose("machine")
    rest(qtbot, sample)
    wanted = [item.id for item in page.model.items[:8]]
    page.table.setFocus()
    for _ in wanted:
        press(qtbot, page.table, Qt.Key.Key_Return, CONTROL)
    rest(qtbot, sample)
    states = in_shop(qtbot, sample, lambda shop: {
        item.id: item.unit.state for item in shop.review_queue(states=("approved",), limit=None).items})  # fmt: skip
    assert [states.get(name) for name in wanted] == ["approved"] * 8


def test_the_chinese_is_written_in_place(qtbot, sample, page):
    item = page.table.item
    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_F2)
    editor = page.table.viewport().findChild(QPlainTextEdit)
    editor.setPlainText("柔软的羊毛")
    press(qtbot, editor, Qt.Key.Key_Return)
    rest(qtbot, sample)
    now = page.model.items[page.model.line_of(item.id)]
    assert (now.unit.target, now.unit.state, now.unit.engine) == ("柔软的羊毛", "review", "owner")
    sample.desk.undo()
    rest(qtbot, sample)
    assert page.model.items[page.model.line_of(item.id)].unit.target == item.unit.target


def test_escape_leaves_the_chinese_as_it_was(qtbot, sample, page):
    item = page.table.item
    page.table.write()
    editor = page.table.viewport().findChild(QPlainTextEdit)
    editor.setPlainText("别的")
    press(qtbot, editor, Qt.Key.Key_Escape)
    rest(qtbot, sample)
    assert page.model.items[page.model.line_of(item.id)].unit.target == item.unit.target


def test_ctrl_enter_in_the_editor_approves_what_is_written(qtbot, sample, page):
    item = page.table.item
    page.table.write()
    editor = page.table.viewport().findChild(QPlainTextEdit)
    editor.setPlainText("柔软的羊毛毯")
    press(qtbot, editor, Qt.Key.Key_Return, CONTROL)
    rest(qtbot, sample)
    assert item.id not in [i.id for i in page.model.items]
    queue = in_shop(qtbot, sample, lambda shop: shop.review_queue(states=("approved",), limit=None))
    assert [i.unit.target for i in queue.items if i.id == item.id] == ["柔软的羊毛毯"]


def test_ctrl_d_copies_the_source(qtbot, sample, page):
    source = page.table.item.unit.source
    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_D, CONTROL)
    assert page.table.viewport().findChild(QPlainTextEdit).toPlainText() == source
    assert page.table.written() == source


def test_a_doubt_is_repaired_with_one_click(qtbot, sample, page):
    line = next(n for n, item in enumerate(page.model.items) if item.unit.target == "柔软的羊毛,很温暖")
    page.table.look_at(line)
    item = page.table.item
    assert page.table.strip.isVisible()
    repairs = [b for b in page.table.strip.findChildren(QPushButton) if "，" in b.accessibleName()]
    assert repairs
    repairs[0].click()
    rest(qtbot, sample)
    now = page.model.items[page.model.line_of(item.id)]
    assert now.unit.target == "柔软的羊毛，很温暖"
    assert "punctuation" not in {doubt.check for doubt in now.doubts}


def test_ctrl_dot_repairs_from_the_keyboard(qtbot, sample, page):
    line = next(n for n, item in enumerate(page.model.items) if item.unit.target == "柔软的羊毛,很温暖")
    page.table.look_at(line)
    name = page.table.item.id
    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_Period, CONTROL)
    rest(qtbot, sample)
    assert page.model.items[page.model.line_of(name)].unit.target == "柔软的羊毛，很温暖"


def test_a_doubt_is_set_aside_only_with_a_reason(qtbot, sample, page):
    line = next(n for n, item in enumerate(page.model.items) if "Merino blanket" in item.unit.target)
    page.table.look_at(line)
    item = page.table.item
    doubt = next(doubt for doubt in item.doubts if doubt.check == "words-left")
    page.table.strip.ask_about(doubt)
    by_text(page.table.strip, "Set it aside").click()
    assert page.table.strip.reason.isVisible()  # nothing was said: the question stays
    page.table.strip.reason.setText("It is the name of the model")
    press(qtbot, page.table.strip.reason, Qt.Key.Key_Return)
    rest(qtbot, sample)
    page.refresh()
    rest(qtbot, sample)
    assert "words-left" not in {d.check for d in page.model.items[page.model.line_of(item.id)].doubts}
    sample.desk.undo()
    rest(qtbot, sample)
    assert "words-left" in {d.check for d in page.model.items[page.model.line_of(item.id)].doubts}


def test_doubts_set_aside_are_listed_and_heeded_again(qtbot, sample, page):
    line = next(n for n, item in enumerate(page.model.items) if "Merino blanket" in item.unit.target)
    page.table.look_at(line)
    item = page.table.item
    doubt = next(doubt for doubt in item.doubts if doubt.check == "words-left")
    page.answers.put_aside(doubt, "It is the name of the model")
    rest(qtbot, sample)
    by_text(page, "Set aside").click()
    sheet = sample.findChildren(AsideList)[0]
    qtbot.waitUntil(lambda: bool(sheet.found), timeout=20_000)
    assert {one.reason for one in sheet.found} == {"It is the name of the model"}
    assert sheet.table.item(0, 1).text() == str(sheet.found[0].name)
    sheet.table.selectAll()
    sheet.heed()
    qtbot.waitUntil(lambda: not sheet.found, timeout=20_000)
    page.refresh()
    rest(qtbot, sample)
    assert "words-left" in {d.check for d in page.model.items[page.model.line_of(item.id)].doubts}
    sheet.accept()


def test_alt_down_goes_to_the_next_doubt(qtbot, sample, page):
    page.table.look_at(0)
    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_Down, ALT)
    line = page.table.currentIndex().row()
    assert line > 0
    assert page.table.item.doubts or page.table.item.unit.unknown
    press(qtbot, page.table, Qt.Key.Key_Up, ALT)
    assert page.table.currentIndex().row() < line


def test_doubts_follow_what_is_typed(qtbot, sample, page):
    line = next(n for n, item in enumerate(page.model.items) if "Merino blanket" in item.unit.target)
    page.table.look_at(line)
    page.table.write()
    editor = page.table.viewport().findChild(QPlainTextEdit)
    editor.setPlainText("柔软的羊毛毯")
    qtbot.waitUntil(lambda: "words-left" not in {d.check for d in page.table.strip.doubts}, timeout=WAIT)
    assert page.table.delegate.editor is not None


def test_a_text_is_sent_back_with_a_note(qtbot, sample, page):
    page.choose("machine")
    rest(qtbot, sample)
    item = page.table.item
    page.reject_button.click()
    question = questions(page)[0]
    question.field.setText("it is a hat, not a cap")
    by_text(question, "Send it back").click()
    rest(qtbot, sample)
    page.choose("editing")
    rest(qtbot, sample)
    found = page.model.items[page.model.line_of(item.id)]
    assert found.note == "it is a hat, not a cap"
    assert found.unit.state == "needs-editing"


def test_all_that_nobody_doubts_are_approved_after_a_question(qtbot, sample, page):
    safe = page.queue.safe
    assert str(safe) in page.safe_button.text()
    page.safe_button.click()
    qtbot.waitUntil(lambda: bool(questions(page)), timeout=WAIT)
    by_text(questions(page)[0], f"Approve {safe} texts").click()
    rest(qtbot, sample)
    assert page.queue.counts["approved"] == safe
    assert all(item.doubts or item.unit.unknown or item.risk >= 68 for item in page.model.items)
    assert not page.safe_button.isVisible()


TMX = """<?xml version="1.0" encoding="UTF-8"?><tmx version="1.4"><header srclang="en" datatype="plaintext"/>
<body><tu><tuv xml:lang="en"><seg>{}</seg></tuv><tuv xml:lang="zh-CN"><seg>记得的标题</seg></tuv></tu></body></tmx>"""


def test_suggestions_are_taken_with_ctrl_and_a_number_else_it_goes_to_a_page(qtbot, sample, page, tmp_path):
    file = tmp_path / "memory.tmx"

    def remember(shop):
        item = next(i for i in shop.review_queue(limit=None).items if i.unit.kind == "title")
        file.write_text(TMX.format(item.unit.source), encoding="utf-8")
        shop.import_memory(file)
        return item.id

    name = in_shop(qtbot, sample, remember)
    page.table.look_at(page.model.line_of(name))
    qtbot.waitUntil(lambda: bool(page.side.suggestions), timeout=WAIT)
    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_1, CONTROL)
    rest(qtbot, sample)
    now = page.model.items[page.model.line_of(name)]
    assert (now.unit.target, now.unit.engine) == ("记得的标题", "memory")
    assert sample.page == "translate"
    page.side.suggestions = []
    press(qtbot, page.table, Qt.Key.Key_1, CONTROL)
    assert sample.page == "home"


def test_an_earlier_version_can_be_taken_back(qtbot, sample, page):
    line = next(n for n, item in enumerate(page.model.items) if item.unit.target == "柔软的羊毛,很温暖")
    page.table.look_at(line)
    name = page.table.item.id
    in_shop(qtbot, sample, lambda shop: shop.correct([name], "很软", approve=False))
    qtbot.waitUntil(lambda: "Take it back" in {b.text() for b in page.side.findChildren(QPushButton)}, timeout=WAIT)
    by_text(page.side, "Take it back").click()
    rest(qtbot, sample)
    assert page.model.items[page.model.line_of(name)].unit.target == "柔软的羊毛,很温暖"


def test_a_changed_source_shows_what_changed(qtbot, sample, page):
    plan = in_shop(qtbot, sample, lambda shop: shop.plan_replace("title", "Toque", "Splendid Toque"))
    in_shop(qtbot, sample, lambda shop: shop.edit(plan))
    page.choose("stale")
    rest(qtbot, sample)
    qtbot.waitUntil(
        lambda: any("Splendid" in label.accessibleName() for label in page.side.findChildren(QLabel)),
        timeout=WAIT,
    )
    assert page.table.item.unit.state == "stale"


def test_the_title_is_built_of_parts(qtbot, sample, page):
    page.table.look_at(next(n for n, item in enumerate(page.model.items) if item.unit.kind == "title"))
    item = page.table.item
    page.table.setFocus()
    press(qtbot, page.table, Qt.Key.Key_T, CONTROL)
    sheet = page.findChildren(TitleSheet)[0]
    qtbot.waitUntil(lambda: sheet.list.count() > 0, timeout=WAIT)
    rest(qtbot, sample)
    assert sheet.title.limit > 0
    assert sheet.bar.value() == sheet.title.width
    before = sheet.chosen()
    sheet.own.setText("冬季新款")
    sheet._add()
    qtbot.waitUntil(lambda: "冬季新款" in sheet.chosen(), timeout=WAIT)
    rest(qtbot, sample)
    sheet.list.setCurrentRow(sheet.list.count() - 1)
    while sheet.list.currentItem().data(int(Qt.ItemDataRole.UserRole) + 1) != "冬季新款":
        sheet.list.setCurrentRow(sheet.list.currentRow() - 1)
    sheet.list.setFocus()
    for _ in range(sheet.list.currentRow()):
        press(qtbot, sheet.list, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: sheet.title.text.startswith("冬季新款"), timeout=WAIT)
    off = sheet.list.item(1)
    if before:
        off.setCheckState(Qt.CheckState.Unchecked)
        qtbot.waitUntil(lambda: len(sheet.chosen()) <= len(before), timeout=WAIT)
        rest(qtbot, sample)
    title = sheet.title.text
    sheet.save.click()
    rest(qtbot, sample)
    found = in_shop(qtbot, sample, lambda shop: [
        u.target for u in shop.units([item.unit.product_id]) if u.field == "title"])  # fmt: skip
    assert found == [title]


def test_every_control_has_a_name_and_every_cell_speaks(page):
    for control in page.findChildren(QPushButton):
        assert control.accessibleName(), control.text()
    for column in (SOURCE, TARGET, BACK):
        assert page.model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_search_narrows_and_nothing_found_says_so(qtbot, sample, page):
    everything = page.queue.waiting
    page.search.setText("wool")
    page._searched()
    rest(qtbot, sample)
    assert 0 < page.queue.waiting < everything
    page.search.setText("zzzz")
    page._searched()
    rest(qtbot, sample)
    assert page.stack.currentIndex() == 1
    by_text(page, "Show all to look at").click()
    rest(qtbot, sample)
    assert page.queue.waiting == everything


def test_on_a_small_window_everything_can_still_be_reached(qtbot, sample, page):
    sample.resize(900, 560)
    qtbot.waitUntil(lambda: not page.side.isVisible(), timeout=WAIT)
    page.about.click()
    assert page.side.isVisible()
    assert page.tools.menu_button.isVisible()
    assert not any(one.isVisible() for one in page.tools.buttons)
    assert len(page.tools.menu_button.menu().actions()) == len(page.tools.buttons)
    assert page.table.viewport().height() > 120


def test_an_empty_shop_says_what_to_do(qtbot, window):
    window.desk.go("translate")
    rest(qtbot, window)
    assert window.pages["translate"].stack.currentIndex() == 2

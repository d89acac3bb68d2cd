"""The export page: all or only what changed, what went out, a marketplace's own sheet, how a bundle is made."""

from __future__ import annotations

import importlib.util
import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel

from seller_assistant.gui import printing
from seller_assistant.gui.pages.exporting import places
from seller_assistant.gui.pages.exporting.columns import TemplateSheet
from seller_assistant.gui.pages.exporting.differences import ChangesSheet, ComparingSheet
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import BundleProblem
from tests.gui.conftest import WAIT, rest

_spec = importlib.util.spec_from_file_location(
    "template_files_for_the_window", Path(__file__).parents[1] / "sheets" / "template_files.py"
)
files = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(files)
HEADS = ["商品标题", "价格", "库存", "SKU编码", "颜色", "*保修期"]


@pytest.fixture
def page(qtbot, sample, monkeypatch):
    def no_pdf(_html):
        raise BundleProblem("proof-undrawn", Phrase(QT_TRANSLATE_NOOP("gui", "No PDF in this test.")))

    monkeypatch.setattr(printing, "as_pdf", no_pdf)  # a bundle without the PDF is whole
    sample.desk.go("export")
    rest(qtbot, sample)
    return sample.pages["export"]


@pytest.fixture
def blank(tmp_path):
    path = tmp_path / "blank.xlsx"
    path.write_bytes(files.table(HEADS))
    return str(path)


def in_shop(qtbot, window, work):
    found = []
    window.desk.operations.do(lambda shop, _: work(shop), doing="", then=found.append, owner=window)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT)
    rest(qtbot, window)
    return found[0]


def exported(qtbot, sample, page, out):
    page.bundle = None
    page.export_to(str(out))
    qtbot.waitUntil(lambda: page.bundle is not None, timeout=60_000)
    rest(qtbot, sample)
    return page.bundle


def sheet_of(qtbot, sample, page, kind):
    rest(qtbot, sample)
    shown = [sheet for sheet in page.findChildren(kind) if sheet.isVisible()]
    assert len(shown) == 1
    return shown[0]


def learnt(qtbot, sample, page, file):
    page.templates.learn([file])
    return sheet_of(qtbot, sample, page, TemplateSheet)


def test_the_first_bundle_can_only_hold_everything(page):
    assert not page.amount.difference.isEnabled()
    assert page.amount.look.isHidden()
    assert page.history.records == []
    assert page.history.table.isHidden()
    assert "26" in page.save.text()


def test_every_marketplace_shows_what_is_ready_for_it(qtbot, sample, page):
    rest(qtbot, sample)
    cards = page.markets.cards
    assert page.markets.counting.counts.keys() == cards.keys()
    for market in ("taobao", "1688", "shopee-tw"):
        checked = in_shop(qtbot, sample, lambda shop, market=market: shop.check(market))
        card = cards[market]
        assert card.pills.ready.accessibleName() == f"{checked.ready} ready"
        assert card.pills.blocked.isVisibleTo(page) == (checked.blocked > 0)
        assert f"{checked.ready} ready" in card.accessibleDescription()
    assert "with a partner in China" in cards["1688"].accessibleName()
    assert page.markets.stop.isHidden()
    assert page.markets.count.isHidden()
    blocked = page.markets.counting.counts["jd"].blocked
    in_shop(qtbot, sample, lambda shop: shop.set_fact("jd", "title_limit", "4"))
    qtbot.waitUntil(lambda: page.markets.counting.counts["jd"].blocked > blocked, timeout=WAIT)
    rest(qtbot, sample)
    sheet = page.markets.show_where()
    rest(qtbot, sample)
    assert sheet.pills["jd"].blocked.accessibleName() == page.markets.cards["jd"].pills.blocked.accessibleName()
    sheet.choose["jd"].click()
    rest(qtbot, sample)
    assert sample.desk.market == "jd"
    assert page.markets.cards["jd"].property("chosen") == "true"


def test_a_large_shop_is_counted_when_asked_and_counting_can_be_stopped(qtbot, sample, page, monkeypatch):
    monkeypatch.setattr(places, "COUNTED", 10)
    page.markets.counting.counts.clear()
    page.refresh()
    rest(qtbot, sample)
    assert page.markets.counting.counts == {}
    assert page.markets.count.isVisibleTo(page)
    page.markets.count.click()
    assert page.markets.stop.isVisibleTo(page)
    page.markets.stop.click()
    assert not page.markets.counting.running
    rest(qtbot, sample)
    assert len(page.markets.counting.counts) < len(page.markets.cards)
    page.markets.count.click()
    rest(qtbot, sample)
    assert page.markets.counting.counts.keys() == page.markets.cards.keys()
    page.markets.counting.begin(["jd"])
    sample.desk.go("products")
    assert not page.markets.counting.running


def test_only_what_changed_goes_out_again_and_is_compared(qtbot, sample, page, tmp_path):
    exported(qtbot, sample, page, tmp_path / "first.zip")
    amount = page.amount
    assert amount.difference.isEnabled()
    amount.difference.click()
    assert "Nothing that is ready changed" in amount._numbers.text()
    assert not page.save.isEnabled()

    product = in_shop(qtbot, sample, lambda shop: next(
        p for p in shop.products() if p.id not in shop.check("taobao").blocked_ids))  # fmt: skip
    in_shop(qtbot, sample, lambda shop: shop.edit(shop.plan_edit({"stock": "4321"}, f"id:{product.id}")))
    assert amount.only_changes  # the choice stays where the owner put it
    assert amount._numbers.text() == "0 new · 1 changed · 0 withdrawn"
    assert page.save.isEnabled()
    amount.look.click()
    changes = sheet_of(qtbot, sample, page, ChangesSheet)
    assert any(changes.table.item(row, 3).text() == "4321" for row in range(changes.table.rowCount()))
    assert product.title in changes.table.item(0, 0).text()  # in the owner's words
    changes.accept()

    second = exported(qtbot, sample, page, tmp_path / "second.zip")
    assert second.products == 1
    assert [r.products for r in page.history.records] == [1, 26]
    page.history.table.choose(0)
    page.history.look.click()
    compared = sheet_of(qtbot, sample, page, ComparingSheet)
    assert compared.numbers.text() == "0 new · 1 changed · 0 withdrawn"
    assert "4321" in [compared.table.item(row, 3).text() for row in range(compared.table.rowCount())]
    compared.before.setCurrentIndex(compared.before.findData(0))
    compared.before.activated.emit(compared.before.currentIndex())
    rest(qtbot, sample)
    assert compared.numbers.text() == "26 new · 0 changed · 0 withdrawn"
    compared.accept()


def test_a_bundle_is_taken_out_of_the_list(qtbot, sample, page, tmp_path):
    exported(qtbot, sample, page, tmp_path / "first.zip")
    exported(qtbot, sample, page, tmp_path / "second.zip")
    page.history.table.choose(0)
    sheet = page.history.ask_remove()
    rest(qtbot, sample)
    assert f"starts from bundle {page.history.records[1].id}" in sheet.meaning.text()
    assert sheet.file.isVisible()
    sheet.do.click()
    rest(qtbot, sample)
    assert [r.out for r in page.history.records] == [str(tmp_path / "first.zip")]
    assert (tmp_path / "second.zip").exists()
    page.history.table.choose(0)
    sheet = page.history.ask_remove()
    rest(qtbot, sample)
    assert "the next one holds everything" in sheet.meaning.text()
    sheet.file.setChecked(True)
    assert sheet._gone.isVisible()
    sheet.do.click()
    rest(qtbot, sample)
    assert page.history.records == []
    assert not (tmp_path / "first.zip").exists()
    assert not page.amount.difference.isEnabled()
    sample.desk.undo()
    rest(qtbot, sample)
    assert len(page.history.records) == 1


def test_a_withdrawn_product_is_counted_before_anything_is_written(qtbot, sample, page, tmp_path):
    exported(qtbot, sample, page, tmp_path / "first.zip")
    gone = in_shop(qtbot, sample, lambda shop: next(
        p.id for p in shop.products() if p.id not in shop.check("taobao").blocked_ids))  # fmt: skip

    def take_away(shop):
        with shop._store.step(Phrase(QT_TRANSLATE_NOOP("shop", "Took away"))) as step:
            step.delete_product(gone)
        return step.id

    in_shop(qtbot, sample, take_away)
    assert page.amount._numbers.text() == "0 new · 0 changed · 1 withdrawn"


def test_a_sheet_is_learnt_corrected_remembered_and_undone(qtbot, sample, page, blank):
    sheet = learnt(qtbot, sample, page, blank)
    assert [m.column.label for m in sheet.columns("look") if not m.field] == ["保修期"]
    sheet.chips["all"].click()
    rows = {row.matched.column.label: row for row in sheet.rows.values()}
    assert rows["商品标题"].field == "title"
    assert rows["商品标题"].pill.accessibleName() == "sure"
    guarantee = rows["保修期"]
    assert guarantee.pill.accessibleName() == "must be filled"
    guarantee.box.setCurrentIndex(guarantee.box.findData("="))
    guarantee.text.setText("一年")
    assert guarantee.pill.accessibleName() == "corrected"
    assert sheet.corrections() == {"F": "=一年"}
    sheet.keep.click()
    rest(qtbot, sample)
    kept = in_shop(qtbot, sample, lambda shop: shop.template("blank"))
    assert {m.column.letter: m.field for m in kept.columns}["F"] == "=一年"
    assert kept.open == ()
    assert sheet.corrections() == {}
    sheet.accept()
    in_shop(qtbot, sample, lambda shop: shop.undo())
    assert len(in_shop(qtbot, sample, lambda shop: shop.template("blank")).open) == 1
    page.templates.open_template("blank")
    again = sheet_of(qtbot, sample, page, TemplateSheet)
    again.forget.click()
    rest(qtbot, sample)
    assert in_shop(qtbot, sample, lambda shop: shop.templates()) == ()


def test_a_sheet_is_filled_with_what_the_boxes_say(qtbot, sample, page, blank, tmp_path):
    sheet = learnt(qtbot, sample, page, blank)
    assert sheet.amount.isHidden()
    guarantee = next(row for row in sheet.rows.values() if row.matched.column.letter == "F")
    guarantee.box.setCurrentIndex(guarantee.box.findData("="))
    guarantee.text.setText("一年")
    sheet.fill_to(str(tmp_path / "filled.zip"))
    qtbot.waitUntil(lambda: page.bundle is not None, timeout=60_000)
    rest(qtbot, sample)
    assert page.result.count() == 1
    with zipfile.ZipFile(tmp_path / "filled.zip") as archive:
        name = next(n for n in archive.namelist() if n.endswith("blank.xlsx"))
        filled = openpyxl.load_workbook(io.BytesIO(archive.read(name))).active
    lines = [[cell.value for cell in line] for line in filled.iter_rows(min_row=2) if line[0].value]
    assert len(lines) >= 26
    assert {line[5] for line in lines} == {"一年"}
    assert page.history.table.item(0, 1).text() == "template “blank”"
    page.templates.open_template("blank")
    again = sheet_of(qtbot, sample, page, TemplateSheet)
    assert "0 new · 0 changed · 0 withdrawn" in again.only.text()  # now there is a bundle to compare with
    assert not again.amount.isHidden()
    assert not again.only.isEnabled()
    again.accept()
    sold = in_shop(qtbot, sample, lambda shop: next(
        p.id for p in shop.products() if p.id not in shop.check("taobao").blocked_ids))  # fmt: skip
    in_shop(qtbot, sample, lambda shop: shop.edit(shop.plan_edit({"stock": "4321"}, f"id:{sold}")))
    page.templates.open_template("blank")
    third = sheet_of(qtbot, sample, page, TemplateSheet)
    assert "1 changed" in third.only.text()
    third.only.click()
    page.bundle = None
    third.fill_to(str(tmp_path / "again.zip"))
    qtbot.waitUntil(lambda: page.bundle is not None, timeout=60_000)
    assert page.bundle.products == 1
    rest(qtbot, sample)
    said = [label.text() for label in page.result.itemAt(0).widget().findChildren(QLabel)]
    assert any("where you downloaded the blank one" in text for text in said)


def test_a_file_that_is_no_sheet_is_told_in_a_sentence(qtbot, sample, page, tmp_path):
    wrong = tmp_path / "notes.xlsx"
    wrong.write_text("no workbook", encoding="utf-8")
    page.templates.learn([str(wrong)])
    qtbot.waitUntil(lambda: "notes.xlsx" in page.templates.trouble, timeout=WAIT)
    rest(qtbot, sample)
    assert page.findChildren(TemplateSheet) == []
    filled = tmp_path / "full.xlsx"
    rows = [["羊毛帽", 34, 5, f"T-{n}", "红", "一年"] for n in range(30)]
    filled.write_bytes(files.table(HEADS, *rows))
    page.templates.learn([str(filled)])
    qtbot.waitUntil(lambda: "full.xlsx" in page.templates.trouble, timeout=WAIT)
    rest(qtbot, sample)
    assert in_shop(qtbot, sample, lambda shop: shop.templates()) == ()


def test_a_sheet_dropped_on_its_place_is_no_product_list(qtbot, sample, page, blank):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(blank)])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    QApplication.sendEvent(page.templates.zone, entered)
    assert entered.isAccepted()
    assert page.templates.zone.property("over") == "true"
    QApplication.sendEvent(page.templates.zone, QDropEvent(QPointF(9, 9), copy, data, left, none))
    assert page.templates.zone.property("over") == "false"
    sheet_of(qtbot, sample, page, TemplateSheet).accept()
    assert sample.page == "export"
    sample.veil.setGeometry(sample.rect())
    sample.veil.show()
    page.area.ensureWidgetVisible(page.templates.zone)
    under = page.templates.zone.mapTo(sample, QPoint(4, 4))
    assert sample.childAt(under) is page.templates.zone  # the veil lets what is dropped through
    sample.veil.hide()


def test_how_a_bundle_is_made_is_remembered(qtbot, sample, page, tmp_path):
    making = page.making
    assert making.card.isHidden()
    making.toggle.click()
    assert making.card.isVisible()
    next(radio for radio in making.fits.buttons() if radio.property("fit") == "white").click()
    making.dialect.setCurrentIndex(making.dialect.findData("gbk-comma"))
    making.dialect.activated.emit(making.dialect.currentIndex())
    making.mark.setText("Laurier")
    making.keep_mark()
    rest(qtbot, sample)
    settings = in_shop(qtbot, sample, lambda shop: shop.settings)
    assert (settings.picture_fit, settings.packet_dialect, settings.watermark) == ("white", "gbk-comma", "Laurier")
    making.mark.setText(str(tmp_path / "none.png"))
    making.keep_mark()
    qtbot.waitUntil(lambda: "watermark" in making.trouble, timeout=WAIT)
    rest(qtbot, sample)
    assert in_shop(qtbot, sample, lambda shop: shop.settings.watermark) == "Laurier"
    page._chosen("1688")  # takes no data packet
    rest(qtbot, sample)
    assert making._packet_parts.isHidden()


def test_every_control_of_the_sheets_has_a_name(qtbot, sample, page, blank):
    sheet = learnt(qtbot, sample, page, blank)
    sheet.chips["all"].click()
    for kind in (QAbstractButton, QComboBox):
        for control in sheet.findChildren(kind):
            if control.isVisibleTo(sheet):
                assert control.accessibleName(), control
    sheet.accept()

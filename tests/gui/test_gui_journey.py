"""The owner's way in the window: drop, plan, save, look, edit, undo, translate, approve, check, export."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from seller_assistant.gui.operations import Trouble
from seller_assistant.gui.pages.products.model import CHINESE, NAME, PRICE
from seller_assistant.gui.widgets.phone import Phone
from seller_assistant.phrases import Marked, Phrase
from tests.gui.conftest import WAIT, rest

TABLE = "Title\tSKU\tPrice\tStock\nWool Toque\tWT-1\t34.00\t5\nMaple Butter\tMB-2\t13.25\t8\n"


def drop(window, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(400, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def planned(qtbot, window):
    qtbot.waitUntil(lambda: "importing" in window.pages and window.pages["importing"]._plan is not None, timeout=WAIT)
    return window.pages["importing"]


def test_drop_plan_save_products_undo(qtbot, window, tmp_path):
    file = tmp_path / "list.tsv"
    file.write_text(TABLE, encoding="utf-8")
    drop(window, file)
    page = planned(qtbot, window)
    assert page.save.text() == "Save 2 new"
    assert window.desk.overview.products == 0
    page.save.click()
    rest(qtbot, window)
    page.result.leave.click()
    rest(qtbot, window)
    model = window.pages["products"].model
    assert [model.index(i, NAME).data() for i in range(model.rowCount())] == ["Wool Toque", "Maple Butter"]
    assert model.index(0, PRICE).data() == "34.00"
    window.desk.undo()
    rest(qtbot, window)
    assert window.toast.isVisible()
    assert model.rowCount() == 0
    assert window.top.redo.isEnabled()


def test_the_sample_shop_is_one_click(qtbot, window):
    window.pages["home"].sample.click()
    qtbot.waitUntil(lambda: window.page == "products", timeout=WAIT)
    rest(qtbot, window)
    assert window.desk.overview.products >= 24
    assert window.pages["products"].model.rowCount() == window.desk.overview.products


def test_the_same_file_again_changes_nothing(qtbot, window, tmp_path):
    file = tmp_path / "list.tsv"
    file.write_text(TABLE, encoding="utf-8")
    drop(window, file)
    planned(qtbot, window).save.click()
    rest(qtbot, window)
    rest(qtbot, window)
    drop(window, file)
    page = planned(qtbot, window)
    assert page.save.text() == "Nothing to save"
    assert not page.save.isEnabled()


def test_a_pasted_table_is_planned_like_a_file(qtbot, window):
    QGuiApplication.clipboard().setText(TABLE)
    window.pages["home"].paste()
    page = planned(qtbot, window)
    assert len(page._plan.new) == 2
    page.cancel()
    assert window.page == "home"
    rest(qtbot, window)
    assert window.desk.overview.products == 0


def test_a_file_that_cannot_be_read_is_a_calm_card(qtbot, window, tmp_path):
    file = tmp_path / "empty.xlsx"
    file.write_bytes(b"")
    drop(window, file)
    rest(qtbot, window)
    page = window.pages["importing"]
    assert page._plan is None
    assert page._stack.currentIndex() == 1
    assert not window.trouble_holder.isVisible()


def test_columns_can_be_corrected(qtbot, window, tmp_path):
    file = tmp_path / "list.tsv"
    file.write_text(TABLE, encoding="utf-8")
    drop(window, file)
    page = planned(qtbot, window)
    stock = next(i for i, c in enumerate(page._plan.files[0].columns) if c.heading == "Stock")
    box = page.columns.boxes[stock]
    box.setCurrentIndex(box.findData(""))
    page._plan = None
    page.columns.read_again()
    page = planned(qtbot, window)
    assert page._plan.files[0].columns[stock].field == ""
    assert all(v.stock is None for p in page._plan.new for v in p.variants)


def test_edits_in_the_table_are_steps(qtbot, sample):
    model = sample.pages["products"].model
    before = model.index(1, NAME).data()
    assert model.setData(model.index(1, NAME), "Maple Spread", Qt.ItemDataRole.EditRole)
    rest(qtbot, sample)
    assert model.index(1, NAME).data() == "Maple Spread"
    assert model.setData(model.index(1, PRICE), "15.50", Qt.ItemDataRole.EditRole)
    rest(qtbot, sample)
    assert model.index(1, PRICE).data() == "15.50"
    assert model.setData(model.index(1, CHINESE), "枫糖抹酱", Qt.ItemDataRole.EditRole)
    rest(qtbot, sample)
    assert model.index(1, CHINESE).data() == "枫糖抹酱"
    for _ in range(3):
        sample.desk.undo()
    rest(qtbot, sample)
    assert model.index(1, NAME).data() == before


def test_several_prices_are_not_flattened_by_an_edit_in_place(qtbot, sample):
    model = sample.pages["products"].model
    several = next(i for i in range(model.rowCount()) if "–" in model.index(i, PRICE).data())
    assert not model.flags(model.index(several, PRICE)) & Qt.ItemFlag.ItemIsEditable


def test_edit_together_shows_first_and_changes_then(qtbot, sample):
    from seller_assistant.gui.pages.products.edit import EditDialog

    page = sample.pages["products"]
    page.table.selectAll()
    assert page.edit.isVisible()
    products = [row.product for row in page._chosen()]
    dialog = EditDialog(sample.desk, products, page)
    dialog.planned.connect(page._apply)
    dialog.field.setCurrentIndex(dialog.field.findData("brand"))
    dialog.value.setText("Laurier")
    qtbot.waitUntil(dialog.apply.isEnabled, timeout=WAIT)
    assert "Laurier" in dialog.sample.text()
    dialog.apply.click()
    rest(qtbot, sample)
    assert {page.model.row(i).product.brand for i in range(page.model.rowCount())} == {"Laurier"}


def test_search_and_filters(qtbot, sample):
    model = sample.pages["products"].model
    everything = model.rowCount()
    sample.desk.go("products", search="wool")
    rest(qtbot, sample)
    assert 0 < model.rowCount() < everything
    sample.desk.go("products", search="price:>")
    rest(qtbot, sample)
    assert sample.pages["products"].note.isVisible()
    sample.pages["products"].show_all()
    rest(qtbot, sample)
    assert model.rowCount() == everything


def test_nothing_is_sent_before_the_owner_said_yes(qtbot, sample):
    from seller_assistant.gui.pages.translate.consent import ConsentDialog

    sample.desk.go("translate")
    rest(qtbot, sample)
    page = sample.pages["translate"]
    engine = page.running.engine
    engine.setCurrentIndex(engine.findData("google-free"))
    page.running.translate()
    qtbot.waitUntil(lambda: bool(page.findChildren(ConsentDialog)), timeout=WAIT)
    dialog = page.findChildren(ConsentDialog)[0]
    assert "translate.google.com" in dialog.windowTitle()
    assert "characters" in dialog.send.text()
    dialog.stay.click()
    rest(qtbot, sample)
    assert sample.desk.overview.hosts_contacted == ()


def test_repairs_and_prices(qtbot, sample):
    sample.desk.go("checking")
    rest(qtbot, sample)
    page = sample.pages["checking"]
    able = len(page._repairable())
    assert able > 0
    page.mend_all.click()
    rest(qtbot, sample)
    assert len(page._repairable()) < able
    price, rule = page.price, page.price.rule_card
    before = price.waterfall.lines
    rule.margin.setValue(0.0)
    qtbot.waitUntil(rule.use.isEnabled, timeout=WAIT)
    rest(qtbot, sample)
    qtbot.waitUntil(lambda: price.waterfall.lines < before, timeout=WAIT)
    rule.use.click()
    rest(qtbot, sample)
    qtbot.waitUntil(lambda: not rule.use.isEnabled(), timeout=WAIT)


@pytest.mark.slow
def test_export_writes_a_bundle_and_says_what_next(qtbot, sample, tmp_path):
    sample.desk.go("export")
    rest(qtbot, sample)
    page = sample.pages["export"]
    page.export_to(str(tmp_path / "bundle.zip"))
    qtbot.waitUntil(lambda: page.bundle is not None, timeout=60_000)
    rest(qtbot, sample)
    assert (tmp_path / "bundle.zip").is_file()
    assert page.result.count() == 1


def test_the_phone_shows_the_listing_and_nothing_else(qtbot, sample):
    sample.desk.go("preview")
    rest(qtbot, sample)
    phone = sample.pages["preview"].phone.phone
    qtbot.waitUntil(lambda: phone._view is not None, timeout=WAIT)
    loaded: list[bool] = []
    phone._view.loadFinished.connect(loaded.append)
    phone.show_page("<title>x</title><img src='http://127.0.0.1:9/a.png'><script>document.title='run'</script>")
    qtbot.waitUntil(lambda: bool(loaded), timeout=WAIT)
    assert phone._view.page().title() == "x"


CLOSES = """
import sys
from PySide6.QtCore import QTimer
from seller_assistant.gui import app
a = app.application()
def look():
    window = next(w for w in a.topLevelWidgets() if type(w).__name__ == "Window")
    if window.page == "home":
        window.close()
timer = QTimer()
timer.timeout.connect(look)
timer.start(20)
sys.exit(app.run(sys.argv[1]))
"""


def test_closing_the_window_ends_the_program(tmp_path):
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", CLOSES, str(tmp_path)], cwd=root, timeout=60, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert b"Traceback" not in done.stderr


def test_home_offers_the_pictures_that_are_still_on_the_web(qtbot, window, tmp_path):
    file = tmp_path / "list.tsv"
    file.write_text(
        "Title\tSKU\tPrice\tImage\nWool Toque\tWT-1\t34.00\thttp://pictures.example/a.jpg\n", encoding="utf-8"
    )
    drop(window, file)
    planned(qtbot, window).save.click()
    rest(qtbot, window)
    window.desk.go("home")
    rest(qtbot, window)
    buttons = [b.text() for b in window.pages["home"].findChildren(QPushButton) if b.isVisible()]
    assert "Fetch 1 picture" in buttons


def test_warming_up_is_let_go_at_the_end(qtbot, window):
    window.warm()
    rest(qtbot, window)
    assert window._warmth is not None
    window.close()
    assert window._warmth is None


def test_pages_go_before_their_profiles_whatever_ends_them(qtbot, qapp, tmp_path):
    """Qt warns of a profile that goes first, and a warning fails the test."""
    from seller_assistant.gui.widgets.webview import Warmth, make_view

    file = tmp_path / "listing.html"
    file.write_text("<p>羊毛帽</p>", encoding="utf-8")
    holder = QWidget()
    view = make_view(holder, file)
    Warmth(holder)
    with qtbot.waitSignal(view.loadFinished, timeout=WAIT):
        view.load(QUrl.fromLocalFile(str(file)))
    shiboken6.delete(holder)
    qapp.processEvents()
    assert not shiboken6.isValid(view)


def test_a_listing_that_arrives_after_the_end_is_not_shown(qtbot, qapp):
    phone = Phone()
    qtbot.addWidget(phone)
    phone.show_page("<p>one</p>")
    phone.let_go()
    phone.show_page("<p>two</p>")
    qtbot.wait(50)
    assert phone._view is None


def test_a_bug_becomes_a_report_that_can_be_read(qtbot, window, place):
    told: list[Trouble] = []
    window.desk.operations.troubled.disconnect()
    window.desk.operations.troubled.connect(told.append)
    window.desk.operations.troubled.connect(window.tell)

    def wrong(_shop, _progress):
        raise RuntimeError("seven")

    window.desk.operations.do(wrong, doing=Phrase(Marked("gui", "Testing")), owner=window)
    rest(qtbot, window)
    assert window.trouble.isVisible()
    report = told[0].report_file
    assert report is not None
    assert report.parent == place / "reports"
    assert "RuntimeError: seven" in report.read_text(encoding="utf-8")
    window.trouble.leave()
    assert not window.trouble_holder.isVisible()


def test_long_work_shows_itself_and_can_be_stopped(qtbot, window):
    import time

    done: list[int] = []

    def work(_shop, progress):
        for number in range(10_000):
            progress.step(Phrase(Marked("gui", "Counting")), number, 10_000)
            done.append(number)
            time.sleep(0.005)

    window.desk.operations.do(work, doing=Phrase(Marked("gui", "Counting")), owner=window)
    assert not window.foot._cancel.isVisible()
    qtbot.waitUntil(window.foot._cancel.isVisible, timeout=WAIT)
    window.foot._cancel.click()
    rest(qtbot, window)
    assert not window.foot._cancel.isVisible()
    assert 0 < len(done) < 10_000
    assert not window.trouble_holder.isVisible()

"""Engines in the window: set up, asked, refused, cancelled and gone on with; what left this computer."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from seller_assistant.gui.pages.translate.answering import SAVING
from seller_assistant.gui.pages.translate.consent import ConsentDialog
from seller_assistant.gui.pages.translate.questions import Question
from seller_assistant.gui.widgets.engine_setup import EngineSetup
from seller_assistant.gui.widgets.engines import EnginesSheet
from seller_assistant.gui.widgets.model_setup import ModelSheet
from seller_assistant.gui.widgets.plain_table import PlainTable
from tests.gui.conftest import WAIT, rest

KEY = "sk-only-for-this-test-4471"


class Keychain(KeyringBackend):
    """A keychain in memory."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.held = {}

    def get_password(self, service, username):
        return self.held.get(username)

    def set_password(self, service, username, password):
        self.held[username] = password

    def delete_password(self, service, username):
        del self.held[username]


@pytest.fixture
def keychain():
    before = keyring.get_keyring()
    keyring.set_keyring(Keychain())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


class Libre:
    """A LibreTranslate on loopback; it refuses other keys, and can be made slow."""

    def __init__(self):
        self.texts, self.pause, self.key, outer = [], 0.0, "", self
        self.asked = 0
        self.go = threading.Event()  # cleared, every answer waits for it
        self.go.set()

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                self.give(200, [{"code": "en"}, {"code": "fr"}, {"code": "zh-Hans"}])

            def do_POST(self):
                asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if outer.key and asked.get("api_key") != outer.key:
                    return self.give(403, {"error": "Invalid API key"})
                outer.asked += 1
                time.sleep(outer.pause)
                outer.go.wait(WAIT / 1000)
                outer.texts += asked["q"]
                said = "A soft wool hat" if asked["target"] == "en" else "这是一条柔软的羊毛毯"
                return self.give(200, {"translatedText": [said for _ in asked["q"]]})

            def give(self, status, document):
                body = json.dumps(document).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                """Nothing."""

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, *_):
                """A client that went away."""

        self.http = Quiet(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.http.server_address[1]}"
        self.thread = threading.Thread(target=self.http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    def close(self):
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()


@pytest.fixture
def libre():
    server = Libre()
    yield server
    server.close()


@pytest.fixture
def page(qtbot, sample):
    sample.desk.go("translate")
    rest(qtbot, sample)
    sample.activateWindow()
    qtbot.waitUntil(sample.isActiveWindow, timeout=WAIT)  # keys reach an active window only
    return sample.pages["translate"]


def set_up(qtbot, sample, page, libre, key=""):
    """Through the window: the list of engines, the one, its address and key, the test, and its use."""
    page.running.set_up.click()
    sheet = page.findChildren(EnginesSheet)[-1]
    qtbot.waitUntil(lambda: "libretranslate" in sheet.card.buttons, timeout=WAIT)
    sheet.card.buttons["libretranslate"].click()
    setup = sheet.findChildren(EngineSetup)[-1]
    setup.fields["address"].setText(libre.address)
    setup.key.setText(key)
    return sheet, setup


def use(qtbot, sample, page, libre):
    sheet, setup = set_up(qtbot, sample, page, libre)
    setup.use.click()
    rest(qtbot, sample)
    sheet.close()
    rest(qtbot, sample)
    qtbot.waitUntil(lambda: page.running.engine.currentData() == "libretranslate", timeout=WAIT)


def consents(page):
    return [dialog for dialog in page.findChildren(ConsentDialog) if dialog.isVisible()]


def test_an_engine_is_set_up_tested_and_used(qtbot, sample, page, libre, keychain):
    libre.key = KEY
    sheet, setup = set_up(qtbot, sample, page, libre, KEY)
    setup.test.click()
    qtbot.waitUntil(setup.answer.isVisible, timeout=WAIT)
    rest(qtbot, sample)
    assert keychain.held == {"libretranslate": KEY}
    assert KEY not in (sample.desk.place / "settings.toml").read_text(encoding="utf-8")
    assert "keychain" in setup.key_at.text()
    assert setup.key.text() == ""
    setup.forget.click()
    rest(qtbot, sample)
    assert keychain.held == {}
    assert not setup.answer.isVisible()  # it answered to a key that is gone
    setup.key.setText(KEY)
    setup.use.click()
    rest(qtbot, sample)
    assert sample.desk.settings.engine == "libretranslate"
    sheet.close()


def test_a_wrong_key_says_so_where_it_was_typed(qtbot, sample, page, libre, keychain):
    libre.key = KEY
    sheet, setup = set_up(qtbot, sample, page, libre, "wrong")
    setup.test.click()
    qtbot.waitUntil(lambda: "key" in setup.trouble, timeout=WAIT)
    assert not setup.answer.isVisible()
    setup.forget.click()
    rest(qtbot, sample)
    assert keychain.held == {}
    sheet.close()


def test_no_network_says_so(qtbot, sample, page, libre, monkeypatch):
    from seller_assistant.translating.engines.base import Engine

    first = Engine.__init__

    def hurried(self):
        first(self)
        self.sleep = lambda seconds: None

    monkeypatch.setattr(Engine, "__init__", hurried)
    _sheet, setup = set_up(qtbot, sample, page, libre)
    setup.fields["address"].setText("http://127.0.0.1:9")
    setup.test.click()
    qtbot.waitUntil(lambda: bool(setup.trouble), timeout=WAIT)
    assert "127.0.0.1" in setup.trouble


def test_an_address_that_is_none_is_not_saved(qtbot, sample, page, libre):
    _sheet, setup = set_up(qtbot, sample, page, libre)
    setup.fields["address"].setText("not an address")
    setup.save.click()
    qtbot.waitUntil(lambda: "not an address" in setup.trouble, timeout=WAIT)
    assert sample.desk.settings.options("libretranslate") == {}


def test_what_would_be_sent_is_said_first_and_closing_sends_nothing(qtbot, sample, page, libre):
    use(qtbot, sample, page, libre)
    page.running.translate()
    qtbot.waitUntil(lambda: bool(consents(page)), timeout=WAIT)
    dialog = consents(page)[0]
    assert "127.0.0.1" in dialog.windowTitle()
    assert "characters" in dialog.send.text()
    dialog.reject()
    rest(qtbot, sample)
    assert libre.texts == []


def test_sending_translates_and_the_privacy_page_tells(qtbot, sample, page, libre):
    use(qtbot, sample, page, libre)
    page.running.translate()
    qtbot.waitUntil(lambda: bool(consents(page)), timeout=WAIT)
    dialog = consents(page)[0]
    dialog.always.setChecked(True)
    dialog.send.click()
    rest(qtbot, sample)
    assert libre.texts
    assert sample.desk.settings.consents
    assert page.queue.counts.get("needs-engine", 0) == 0
    sample.desk.go("settings")
    rest(qtbot, sample)
    hosts = next(t for t in sample.pages["settings"].findChildren(PlainTable) if t.accessibleName() == "Hosts")
    assert hosts.item(0, 0).text().startswith("127.0.0.1")
    assert int(hosts.item(0, 3).text().replace("\u202f", "")) > 0


def test_a_run_is_cancelled_and_gone_on_with_while_other_pages_answer(qtbot, sample, page, libre):
    use(qtbot, sample, page, libre)
    libre.go.clear()
    page.running.translate()
    qtbot.waitUntil(lambda: bool(consents(page)), timeout=WAIT)
    consents(page)[0].send.click()
    qtbot.waitUntil(lambda: libre.asked > 0, timeout=WAIT)
    answered = []
    sample.desk.operations.ask(lambda shop: shop.count(), answered.append, owner=sample)
    qtbot.waitUntil(lambda: bool(answered), timeout=WAIT)
    assert page.running.under_way  # the page was answered in between
    qtbot.waitUntil(lambda: sample.foot._cancel.isVisible(), timeout=WAIT)
    sample.foot._cancel.click()
    libre.go.set()
    rest(qtbot, sample)
    done = len(libre.texts)
    assert not page.running.under_way
    qtbot.waitUntil(page.running.go_on.isVisible, timeout=WAIT)
    page.running.go_on.click()
    qtbot.waitUntil(lambda: bool(consents(page)), timeout=WAIT)
    consents(page)[0].send.click()
    rest(qtbot, sample)
    assert len(libre.texts) > done
    assert not page.running.card.isVisible()
    assert page.queue.counts.get("needs-engine", 0) == 0


def test_what_is_approved_during_a_run_stays(qtbot, sample, page, libre):
    use(qtbot, sample, page, libre)
    page.choose("open")
    rest(qtbot, sample)
    last = page.model.items[-1]
    libre.pause = 0.2
    page.running.translate()
    qtbot.waitUntil(lambda: bool(consents(page)), timeout=WAIT)
    consents(page)[0].send.click()
    qtbot.waitUntil(lambda: len(libre.texts) > 0, timeout=WAIT)
    page.table.look_at(page.model.line_of(last.id))
    page.table.write()
    page.table.delegate.editor.setPlainText("我自己的话")
    page.answers.approve()
    rest(qtbot, sample)
    page.choose("approved")
    rest(qtbot, sample)
    assert "我自己的话" in [item.unit.target for item in page.model.items]


def test_f6_reads_the_chinese_back_and_marks_what_differs(qtbot, sample, page, libre):
    use(qtbot, sample, page, libre)
    page.table.setFocus()
    item = page.table.item
    qtbot.keyClick(page.table, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: any(q.isVisible() for q in page.findChildren(Question)), timeout=WAIT)
    question = next(q for q in page.findChildren(Question) if q.isVisible())
    assert libre.texts == []
    next(b for b in question.buttons if b.text().startswith("Send") and b.text().endswith("characters")).click()
    qtbot.waitUntil(lambda: page.model.back_of(item) is not None, timeout=WAIT)
    back = page.model.back_of(item)
    assert back.text == "A soft wool hat"
    assert back.differences
    assert page.model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole).startswith("A soft wool hat")


def test_a_model_that_only_reads_back_is_enough_for_f6(qtbot, sample, page, tiny_models, tmp_path):
    file = tmp_path / "zh_en.argosmodel"
    tiny_models.argos(file, "zh", "en")
    sample.desk.operations.do(lambda shop, _: shop.install_engine(file), doing=SAVING, owner=sample)
    rest(qtbot, sample)
    page.read_engines()
    rest(qtbot, sample)
    page.table.setFocus()
    item = page.table.item
    qtbot.keyClick(page.table, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: page.model.back_of(item) is not None, timeout=WAIT)
    assert page.model.back_of(item).engine == "offline"
    assert [question for question in page.findChildren(Question) if question.isVisible()] == []
    assert page.running.engine.findData("offline") == -1  # it translates nothing into Chinese


def test_without_a_reader_f6_says_what_to_install(qtbot, sample, page):
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F6)
    qtbot.waitUntil(lambda: any(q.isVisible() for q in page.findChildren(Question)), timeout=WAIT)
    question = next(q for q in page.findChildren(Question) if q.isVisible())
    assert "zh-en" in " ".join(label.text() for label in question.findChildren(QLabel))


def test_a_model_is_installed_after_its_licence_was_shown(qtbot, sample, page, tiny_models, tmp_path):
    file = tiny_models.argos(tmp_path / "en_zh.argosmodel")
    sheet = ModelSheet(sample.desk, page)
    sheet.show()
    sheet.install(str(file))
    qtbot.waitUntil(sheet.question.isVisible, timeout=WAIT)
    assert "SHA-256" in sheet.licence.toPlainText()
    sheet.no.click()
    qtbot.waitUntil(lambda: "licence" in sheet.trouble, timeout=WAIT)
    rest(qtbot, sample)
    assert not [b for b in sheet.findChildren(QPushButton) if b.accessibleName().startswith("Remove")]
    sheet.install(str(file))
    qtbot.waitUntil(sheet.question.isVisible, timeout=WAIT)
    sheet.yes.click()
    rest(qtbot, sample)
    remove = next(b for b in sheet.findChildren(QPushButton) if b.accessibleName() == "Remove en-zh")
    page.read_engines()
    rest(qtbot, sample)
    assert page.running.engine.findData("offline") >= 0
    remove.click()
    rest(qtbot, sample)
    assert not [b for b in sheet.findChildren(QPushButton) if b.accessibleName() == "Remove en-zh" and b.isVisible()]
    sheet.close()


def test_a_file_that_is_no_model_says_so(qtbot, sample, page, tmp_path):
    file = tmp_path / "no.argosmodel"
    file.write_bytes(b"this is no model")
    sheet = ModelSheet(sample.desk, page)
    sheet.show()
    sheet.install(str(file))
    qtbot.waitUntil(lambda: bool(sheet.trouble), timeout=WAIT)
    assert not sheet.question.isVisible()
    sheet.close()

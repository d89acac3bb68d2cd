"""The threads beside the window: results come back, cancel keeps what is done, close waits."""

from __future__ import annotations

import sys
import threading
import time

import pytest
from PySide6.QtCore import QObject, Signal

from seller_assistant.gui.runner import Runner
from seller_assistant.jobs import Cancelled
from seller_assistant.phrases import Marked, Phrase
from tests.gui.conftest import WAIT

LABEL = Phrase(Marked("gui", "Working"))


@pytest.fixture
def runner(qapp):
    made = Runner()
    yield made
    made.close()


def test_results_come_back_in_the_windows_thread(qtbot, runner):
    got = []
    runner.submit(lambda _: threading.get_ident(), lambda ident: got.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(got))
    worked, answered = got[0]
    assert answered == threading.get_ident()
    assert worked != answered


def test_the_shop_has_one_thread_and_keeps_the_order(qtbot, runner):
    seen = []
    for number in range(50):
        runner.submit(lambda _, n=number: (n, threading.get_ident()), seen.append)
    qtbot.waitUntil(lambda: len(seen) == 50)
    assert [n for n, _ in seen] == list(range(50))
    assert len({ident for _, ident in seen}) == 1


def test_no_result_is_lost_to_a_plain_callable(qtbot, runner):
    got = []
    for number in range(500):
        runner.submit(lambda _, n=number: n, got.append, lane="pictures")
    qtbot.waitUntil(lambda: len(got) == 500, timeout=20_000)
    assert sorted(got) == list(range(500))


def test_cancel_keeps_what_is_done(qtbot, runner):
    done, errors = [], []

    def work(progress):
        for number in range(10_000):
            progress.step(LABEL, number, 10_000)
            done.append(number)
            time.sleep(0.002)

    job = runner.submit(work, None, errors.append)
    qtbot.waitUntil(lambda: len(done) > 3)
    job.cancel()
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], Cancelled)
    assert 3 < len(done) < 10_000


def test_work_cancelled_before_it_begins_never_begins(qtbot, runner):
    gate, ran, errors = threading.Event(), [], []
    runner.submit(lambda _: gate.wait(10))
    job = runner.submit(lambda _: ran.append(1), None, errors.append)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: bool(errors))
    assert ran == []


def test_progress_is_reported_at_most_every_100_ms(qtbot, runner):
    reports, over = [], []

    def work(progress):
        end = time.monotonic() + 0.5
        while time.monotonic() < end:
            progress.step(LABEL, 1, 10)
        progress.step(LABEL, 10, 10)

    runner.submit(work, over.append, report=lambda *what: reports.append(what))
    qtbot.waitUntil(lambda: bool(over))
    assert 2 <= len(reports) <= 8
    assert reports[-1] == (LABEL, 10, 10)


def test_an_answer_to_a_page_that_is_gone_is_dropped(qtbot, qapp, runner):
    owner, got, other = QObject(), [], []
    gate = threading.Event()
    runner.submit(lambda _: gate.wait(10), got.append, owner=owner)
    owner.deleteLater()
    qtbot.wait(20)
    gate.set()
    runner.submit(lambda _: 1, other.append)
    qtbot.waitUntil(lambda: bool(other))
    assert got == []


def test_close_waits_and_lets_the_shop_go_in_its_own_thread(qtbot, qapp):
    runner = Runner()
    idents, stopped = [], []

    def work(progress):
        idents.append(threading.get_ident())
        while True:
            time.sleep(0.005)
            try:
                progress.check()
            except Cancelled:
                stopped.append(True)
                raise

    runner.submit(work)
    qtbot.waitUntil(lambda: bool(idents))
    runner.close(lambda: idents.append(threading.get_ident()))
    assert stopped == [True]
    assert idents[0] == idents[1]
    assert not [t for t in threading.enumerate() if t.name.startswith(("shop", "pictures"))]
    runner.submit(lambda _: stopped.append(False))
    assert stopped == [True]


class Flag(QObject):
    said = Signal(bool)
    meant = Signal(object)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal from Python 3.12 on")
def test_emitting_true_does_not_use_up_its_references(qapp):
    flag = Flag()
    flag.said.connect(lambda *_: None)
    flag.meant.connect(lambda *_: None)
    before = sys.getrefcount(True)
    for _ in range(2000):
        flag.said.emit(True)
        flag.meant.emit(True)
    assert abs(sys.getrefcount(True) - before) < 200


def test_long_work_lets_short_work_in_between(qtbot, runner):
    order, gone_on = [], threading.Event()

    def long(progress):
        order.append("begun")
        while not gone_on.is_set():
            progress.check()
            time.sleep(0.005)
        order.append("ended")

    runner.submit(long, gives_way=True)
    runner.submit(lambda _: order.append("waits"))
    runner.submit(lambda _: order.append("short"), meanwhile=True)
    qtbot.waitUntil(lambda: "short" in order, timeout=WAIT)
    assert "ended" not in order
    gone_on.set()
    qtbot.waitUntil(lambda: not runner.busy, timeout=WAIT)
    assert order == ["begun", "short", "ended", "waits"]


def test_short_work_waits_for_long_work_that_gives_no_way(qtbot, runner):
    order = []

    def long(progress):
        for _ in range(20):
            progress.check()
            time.sleep(0.005)
        order.append("long")

    runner.submit(long)
    runner.submit(lambda _: order.append("short"), meanwhile=True)
    qtbot.waitUntil(lambda: not runner.busy, timeout=WAIT)
    assert order == ["long", "short"]


def test_short_work_that_fails_does_not_stop_the_long_one(qtbot, runner):
    done, failed, begun = [], [], threading.Event()

    def long(progress):
        begun.set()
        for _ in range(60):
            progress.check()
            time.sleep(0.005)
        return "whole"

    runner.submit(long, done.append, gives_way=True)
    begun.wait(5)
    runner.submit(lambda _: 1 / 0, failed=failed.append, meanwhile=True)
    qtbot.waitUntil(lambda: not runner.busy, timeout=WAIT)
    assert done == ["whole"]
    assert isinstance(failed[0], ZeroDivisionError)

"""Many fetched at once: every address gets one answer, a dead site is left alone, and closing stops it."""

import threading
import time

import pytest

from seller_assistant.net import client, fetching
from seller_assistant.net.client import Fetched
from seller_assistant.net.fetching import PATIENCE, fetch_many
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import PictureProblem

SAID = Phrase(QT_TRANSLATE_NOOP("net", "The site does not answer."))


class Web:
    """Stands in for the client: what was asked, and how many at a time at the most."""

    def __init__(self, answer):
        self.answer, self.asked, self.now, self.most = answer, [], 0, 0
        self.lock = threading.Lock()

    def __call__(self, address, **options):
        with self.lock:
            self.asked.append(address)
            self.now += 1
            self.most = max(self.most, self.now)
        try:
            return self.answer(address)
        finally:
            with self.lock:
                self.now -= 1


@pytest.fixture
def web(monkeypatch):
    def use(answer):
        made = Web(answer)
        monkeypatch.setattr(client, "fetch", made)
        return made

    return use


def test_every_address_is_answered_once_and_four_are_asked_at_a_time(web):
    def answer(address):
        time.sleep(0.01)
        return Fetched(b"x", "image/png", address)

    site = web(answer)
    addresses = [f"https://shop.example/{n}.png" for n in range(40)]
    got = [a for a in fetch_many(addresses) if a is not None]
    assert sorted(a.address for a in got) == sorted(site.asked) == sorted(addresses)
    assert {a.hosts for a in got} == {("shop.example",)}
    assert 2 <= site.most <= 4


def test_a_site_that_does_not_answer_is_not_asked_for_every_picture(web):
    def answer(address):
        if "dead" in address:
            raise PictureProblem("picture-unreachable", SAID, where=address)
        return Fetched(b"x", "", address)

    site = web(answer)
    addresses = [f"https://{host}.example/{n}.png" for n in range(50) for host in ("dead", "alive")]
    got = [a for a in fetch_many(addresses) if a is not None]
    assert len(got) == 100
    assert {a.problem.code for a in got if "dead" in a.address} == {"picture-unreachable"}
    assert not any(a.problem for a in got if "alive" in a.address)
    assert PATIENCE <= sum("dead" in a for a in site.asked) <= PATIENCE + fetching.AT_ONCE + 2


def test_missing_pictures_are_no_reason_to_give_a_site_up(web):
    def answer(address):
        raise PictureProblem("picture-404", SAID, where=address)

    site = web(answer)
    list(fetch_many([f"https://shop.example/{n}" for n in range(30)]))
    assert len(site.asked) == 30


def test_closing_stops_and_a_silent_site_gives_ticks(web):
    go_on = threading.Event()
    site = web(lambda address: go_on.wait(60) and Fetched(b"x", "", address))
    answers = fetch_many([f"https://shop.example/{n}" for n in range(30)])
    started = time.monotonic()
    assert next(answers) is None
    answers.close()
    assert time.monotonic() - started < 30  # the site would be silent for a minute
    go_on.set()
    time.sleep(0.1)
    assert len(site.asked) <= 4


def test_a_bug_is_raised_where_the_work_was_asked_for(web):
    def answer(address):
        raise ZeroDivisionError

    web(answer)
    with pytest.raises(ZeroDivisionError):
        list(fetch_many(["https://shop.example/1"]))


def test_a_host_that_was_never_reached_is_not_among_those_asked(web):
    def answer(address):
        raise PictureProblem("address-unknown", SAID, where="nowhere.example")

    web(answer)
    (answer,) = [a for a in fetch_many(["https://nowhere.example/1"]) if a is not None]
    assert answer.hosts == ()

"""A run of translation that is killed, cancelled or loses its network goes on where it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.shop import Shop, words
from seller_assistant.translating.engines.base import Engine, Limits
from seller_assistant.translating.engines.refusing import Refused

PRODUCTS = 40
SENTENCE = "You will love how number {n} feels when you wear it."


class Canned(Engine):
    """Says something Chinese with the numbers of the text; fails where it is told to."""

    id = "offline"
    name = "Canned"
    offline = True
    limits = Limits(texts=1, characters=1000, attempts=1, give_up_after=100)

    def __init__(self, *, offline_from: int = 0, deaf_to: str = "\0") -> None:
        super().__init__()
        self.offline_from, self.deaf_to = offline_from, deaf_to
        self.sent: list[str] = []

    def _send(self, texts, lang):
        if self.offline_from and self.calls >= self.offline_from:
            raise Refused("offline")
        self.sent += texts
        number = next((w for w in texts[0].split() if w.isdigit()), "")
        return ["" if self.deaf_to in texts[0] else f"穿上{number}号时您会喜欢它的感觉。"]


class Killed(Canned):
    """Takes the whole process with it."""

    def _send(self, texts, lang):
        if self.calls >= 25:
            os.kill(os.getpid(), signal.SIGKILL)
        return super()._send(texts, lang)


def fill(place: Path) -> None:
    listed = place / "list.csv"
    rows = [f"Zorbly {n},S{n},1.00,<p>{SENTENCE.format(n=n)}</p>" for n in range(1, PRODUCTS + 1)]
    listed.write_text("\n".join(["Title,SKU,Price,Description", *rows]), encoding="utf-8")
    with Shop.open(place / "shop") as shop:
        shop.import_(shop.plan_import([listed]))


def with_engine(shop: Shop, engine: Engine) -> Engine:
    shop._engine = lambda _name: engine
    return engine


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setattr(words, "BATCH", 10)
    monkeypatch.setattr(words, "KEEP_AT", 1)
    fill(tmp_path)
    return tmp_path


def left(shop: Shop) -> int:
    return sum(unit.field == "description/1" and not unit.target for unit in shop.units())


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_after_a_kill_the_next_run_goes_on(tmp_path):
    fill(tmp_path)
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import test_shop_resuming as t\n"
        "from pathlib import Path\n"
        "t.words.BATCH, t.words.KEEP_AT = 10, 1\n"
        "with t.Shop.open(Path(sys.argv[2])) as shop:\n"
        "    t.with_engine(shop, t.Killed())\n"
        "    shop.translate()\n"
    )
    arguments = [sys.executable, "-c", code, str(Path(__file__).parent), str(tmp_path / "shop")]
    assert subprocess.run(arguments, check=False).returncode == -signal.SIGKILL
    with Shop.open(tmp_path / "shop") as shop:
        job = shop.unfinished_job()
        assert job is not None
        assert (job.products, job.done) == (PRODUCTS, 20)
        assert left(shop) == PRODUCTS - 24, "each answer was stored as it came"
        engine = with_engine(shop, Canned())
        done = shop.translate(first=[PRODUCTS])
        assert done.resumed == 20
        assert "number 40 " in engine.sent[0], "what is on the screen goes first"
        assert "number 25 " in engine.sent[1], "then what the run did not come to"
        assert len(engine.sent) == PRODUCTS - 24, "nothing is asked for twice"
        assert left(shop) == 0
        assert shop.unfinished_job() is None


def test_a_cancelled_run_is_offered_and_can_be_left(place):
    with Shop.open(place / "shop") as shop:
        engine = with_engine(shop, Canned())
        with pytest.raises(Cancelled):
            shop.translate(fields=["description"], progress=Progress(is_cancelled=lambda: len(engine.sent) >= 15))
        job = shop.unfinished_job("zh-CN")
        assert job is not None
        assert (job.done, job.fields) == (10, ("description",))
        assert left(shop) == PRODUCTS - 15
        assert shop.unfinished_job("zh-TW") is None
        done = shop.resume_job()
        assert done is not None
        assert (done.resumed, left(shop)) == (10, 0)
        assert shop.resume_job() is None
        with pytest.raises(Cancelled):
            shop.translate(progress=Progress(is_cancelled=lambda: True))
        assert shop.unfinished_job() is not None
        shop.leave_job()
        assert shop.unfinished_job() is None


def test_a_lost_network_stops_the_run_where_it_is(place):
    with Shop.open(place / "shop") as shop:
        with_engine(shop, Canned(offline_from=13))
        done = shop.translate()
        assert done.problems
        job = shop.unfinished_job()
        assert job is not None
        assert job.done == 10
        assert str(job.error) == str(done.problems[0])
        assert left(shop) == PRODUCTS - 12
        assert all(unit.state != "untranslated" for unit in shop.units()), "the phrasebook did the rest of it"
        engine = with_engine(shop, Canned())
        assert shop.translate().resumed == 10
        assert len(engine.sent) == PRODUCTS - 12


def test_a_text_that_fails_five_times_is_left_alone_and_told(place):
    with Shop.open(place / "shop") as shop:
        engine = with_engine(shop, Canned(deaf_to="number 7 "))
        for attempt in range(1, 6):
            assert shop.translate().held == 0
            (failed,) = shop.failed_texts()
            assert (failed.product_id, failed.field, failed.attempts) == (7, "description/1", attempt)
            assert str(failed.error)
        assert failed.held
        asked = len(engine.sent)
        assert shop.translate().held == 1
        assert len(engine.sent) == asked, "it is not asked for again"
        other = with_engine(shop, Canned(deaf_to="number 7 "))
        other.id = "libretranslate"
        assert shop.translate().held == 0, "another engine may try"
        assert shop.failed_texts()[0].attempts == 1
        assert shop.retry_held() == 1
        with_engine(shop, Canned())
        shop.translate()
        assert left(shop) == 0
        assert shop.failed_texts() == []


def test_work_of_a_run_that_is_over_is_one_step(place):
    with Shop.open(place / "shop") as shop:
        with_engine(shop, Canned())
        steps = len(shop.history())
        done = shop.translate()
        assert len(shop.history()) == steps + 1
        assert shop.history()[0].id == done.step
        assert shop.translate().step is None
        shop.undo()
        assert left(shop) == PRODUCTS

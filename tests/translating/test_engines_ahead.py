"""What a model does ahead: texts that are expected are begun early, and each gets its own answer all the same."""

import pytest

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.translating.engines import ahead
from seller_assistant.translating.engines.ahead import Ahead
from seller_assistant.translating.engines.installed import install
from seller_assistant.translating.engines.offline import Offline
from seller_assistant.translating.engines.running import Running


class Work:
    """Texts in work: done as soon as somebody waits for them, or as the test says."""

    def __init__(self, texts, is_done=False):
        self.texts, self.is_done = tuple(texts), is_done
        self.size = sum(map(len, texts))

    def finished(self, tick):
        tick()
        self.is_done = True
        return [f"<{text}>" for text in self.texts]


@pytest.fixture
def begun(monkeypatch):
    monkeypatch.setattr(ahead, "CHUNK", 30)
    monkeypatch.setattr(ahead, "OPEN", 60)
    return []


@pytest.fixture
def model(begun):
    def begin(texts):
        begun.append(Work(texts))
        return begun[-1]

    return Ahead(begin)


def words(first, last):
    return [f"text {n:05}" for n in range(first, last)]


def asked(begun):
    return [text for work in begun for text in work.texts]


def told(model, texts):
    found = {}
    for batch in model.batches(texts):
        found |= zip(batch, model.take([texts[place] for place in batch], lambda: None), strict=True)
    return [found[place] for place in range(len(texts))]


def test_what_is_expected_is_begun_before_it_is_asked_for(model, begun):
    model.expect(words(0, 3))
    assert asked(begun) == words(0, 3)
    assert told(model, words(0, 3)) == [f"<{text}>" for text in words(0, 3)]
    assert asked(begun) == words(0, 3)


def test_no_more_is_begun_than_there_is_room_for(model, begun):
    model.expect(words(0, 100))
    assert len(asked(begun)) == 6
    begun[0].is_done = True
    model.expect(words(100, 103))
    assert len(asked(begun)) == 9


def test_every_text_is_done_once_and_gets_its_own_answer(model, begun):
    expected = [*words(0, 40), "a", "longer words " * 9]
    for start in range(0, 42, 5):
        model.expect(expected[start : start + 5])
    texts = [*reversed(expected), "never expected", "a"]
    assert told(model, texts) == [f"<{text}>" for text in texts]
    assert sorted(asked(begun)) == sorted(set(texts))


def test_what_was_done_with_others_waits_until_it_is_asked_for(model, begun):
    model.expect(words(0, 3))
    assert told(model, words(1, 2)) == ["<text 00001>"]
    assert told(model, words(0, 1)) == ["<text 00000>"]
    assert told(model, words(2, 3)) == ["<text 00002>"]
    assert asked(begun) == words(0, 3)


def test_what_is_forgotten_is_not_begun_and_may_be_asked_for_again(model, begun):
    model.expect(words(0, 50))
    model.forget()
    assert told(model, words(20, 22)) == ["<text 00020>", "<text 00021>"]
    assert asked(begun) == [*words(0, 6), *words(20, 22)]
    model.forget()
    assert told(model, words(0, 1)) == ["<text 00000>"]
    assert asked(begun).count("text 00000") == 2


def test_one_that_is_begun_and_not_waited_for_holds_nobody_up(model, begun):
    def cancel():
        raise Cancelled

    model.expect(words(0, 6))
    with pytest.raises(Cancelled):
        model.take(words(0, 3), cancel)
    assert told(model, words(0, 6)) == [f"<{text}>" for text in words(0, 6)]


@pytest.fixture
def engine(tiny_models, tmp_path):
    install(tiny_models.argos(tmp_path / "a.argosmodel"), tmp_path / "engines")
    return Offline(tmp_path / "engines")


def said(engine, texts):
    return [answer.text for answer in sorted(engine.translate(texts, "en"), key=lambda answer: answer.index)]


def test_an_engine_answers_alike_whether_it_was_told_before(engine, begun, monkeypatch):
    texts = [f"warm wool blanket {n} " + "soft felt " * (n % 7) for n in range(60)]
    plain = said(engine, texts)
    begin, many = Running.begin, []
    monkeypatch.setattr(Running, "begin", lambda self, some: many.append(len(some)) or begin(self, some))
    engine.free()
    engine.expect(texts[:50], "en")
    assert many
    assert said(engine, texts) == plain
    assert sum(many) == len(texts)


def test_nothing_is_left_after_a_run_or_a_cancel(engine):
    texts = ["warm wool " * 40 + str(n) for n in range(300)]
    asked = []

    def cancelled():
        asked.append(True)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        list(engine.translate(texts, "en", Progress(is_cancelled=cancelled)))
    (one,) = engine._ahead.values()
    assert (one._begun, one._expected, one._said) == ([], {}, {})
    engine.expect(texts, "en")
    engine.forget()
    assert (one._begun, one._expected, one._new) == ([], {}, [])


def test_nothing_is_begun_for_a_language_without_a_model(engine):
    engine.expect(["bonjour " * 900], "fr")
    assert engine._ahead == {}

"""Every engine on the web against a server that misbehaves: the same promises for each of them."""

import json
import time
from dataclasses import replace

import pytest
import speaking  # loaded by conftest

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.problems import EngineProblem
from seller_assistant.translating.engines.online import _Door
from seller_assistant.translating.engines.service import Options

SECRET = "sk-very-secret-7391"
TEXTS = [f"You will love wool blanket number {n}, it is warm." for n in range(101, 107)]
FREE = ("google-free", "mymemory")
Server, ENGINES = speaking.Server, speaking.ENGINES


def chinese(text):
    number = "".join(c for c in text if c.isdigit())
    return f"您会喜欢这条{number}号羊毛毯，它很温暖。"


@pytest.fixture(params=list(ENGINES))
def name(request):
    return request.param


@pytest.fixture
def make(name, monkeypatch):
    """Makes the engine in a hurry: no pauses, short time limits, two texts a call where it takes several."""
    kind = ENGINES[name][0]

    def made(host, key=SECRET, **limits):
        short = {"pause": 0.0, "first_wait": 0.01, "texts": min(2, kind.limits.texts), **limits}
        monkeypatch.setattr(kind, "limits", replace(kind.limits, **short))
        if name in FREE:
            return kind(f"http://{host}/m", _Door(1.0, 0.4, 0.6))
        engine = kind(Options(key=key, address=f"http://{host}", model="tiny", appid="id-1", region="canada"))
        engine.timeout = 0.6
        return engine

    return made


def run(engine, texts=TEXTS, lang="en", progress=None, **into):
    found, problem = {}, None
    try:
        for answer in engine.translate(texts, lang, progress or Progress(), **into):
            assert answer.index not in found
            found[answer.index] = answer
    except EngineProblem as error:
        problem = error
    return found, problem


def right(found, texts=TEXTS):
    return {index: answer.text for index, answer in found.items() if answer.text} == {
        index: chinese(text) for index, text in enumerate(texts)
    }


def all_said(texts, n):
    return [chinese(text) for text in texts]


def explained(problem):
    """A problem says what happened and what to do, and never the key."""
    assert str(problem.message)
    assert str(problem.next)
    assert SECRET not in f"{problem.message} {problem.next} {problem.found} {problem.where} {problem!r}"
    return problem.code


def test_good_answers_go_to_their_texts_and_the_key_is_in_no_address(name, make):
    with Server(name, all_said) as server:
        engine = make(server.host)
        found, problem = run(engine)
        assert problem is None
        assert right(found)
        assert sum(map(len, server.asked)) == len(TEXTS)
        assert all(SECRET not in path for path, _, _ in server.seen)
        assert engine.host == server.host
        assert engine.characters == sum(map(len, TEXTS))
        if name in ("baidu", "alibaba"):
            assert all(SECRET not in f"{headers}{body}" for _, headers, body in server.seen), "it signs, and stays here"


def test_429_waits_as_long_as_it_says(name, make):
    waited = []
    with Server(name, lambda t, n: (429, {"Retry-After": "7"}, b"") if n == 1 else all_said(t, n)) as server:
        engine = make(server.host)
        engine.sleep = waited.append
        found, problem = run(engine)
        assert problem is None
        assert right(found)
        assert sum(waited) == pytest.approx(7)


def test_429_that_asks_for_an_hour_is_told_and_not_waited_for(name, make):
    with Server(name, lambda t, n: (429, {"Retry-After": "3600"}, b"")) as server:
        found, problem = run(make(server.host))
        assert explained(problem) == "engine-rate-limited"
        assert (found, len(server.asked)) == ({}, 1)


def test_429_without_a_word_backs_off_and_ends(name, make):
    waited = []
    with Server(name, lambda t, n: (429, {}, b"{}")) as server:
        engine = make(server.host, attempts=3, first_wait=1.0)
        engine.sleep = waited.append
        found, problem = run(engine)
        assert explained(problem) == "engine-rate-limited"
        assert (found, len(server.asked)) == ({}, 3)
        assert 1.4 <= sum(waited) <= 3.0, "one second, then two, each with jitter"


def test_500_is_retried_and_finished_work_is_kept(name, make):
    with Server(name, lambda t, n: (500, {}, b"oops") if n in (1, 4, 5, 6, 7, 8) else all_said(t, n)) as server:
        found, problem = run(make(server.host, attempts=3))
        assert explained(problem) == "engine-server"
        assert 0 < len(found) < len(TEXTS)
        assert all(answer.text == chinese(TEXTS[index]) for index, answer in found.items())


def test_a_hang_ends_and_is_named(name, make):
    with Server(name, lambda t, n: None) as server:
        found, problem = run(make(server.host, attempts=1))
        assert (found, explained(problem)) == ({}, "engine-timeout")


def test_an_answer_that_breaks_off_is_no_answer(name, make):
    def half(texts, n):
        return 200, {"Content-Length": "100000"}, b'{"translations": [{"text": "\xe6\x82\xa8'

    with Server(name, half) as server:
        found, problem = run(make(server.host, attempts=2))
        assert explained(problem) in ("engine-server", "engine-timeout", "engine-offline", "engine-gave-up")
        assert not any(answer.text for answer in found.values())


def test_answers_in_another_order_never_reach_the_wrong_text(name, make):
    with Server(name, lambda t, n: [chinese(text) for text in reversed(t)]) as server:
        found, problem = run(make(server.host, texts=3))
        assert problem is None
        assert right(found)


@pytest.mark.parametrize("keep", [slice(0, -1), slice(0, 0)])
def test_too_few_answers_are_asked_for_again_in_halves(name, make, keep):
    def few(texts, n):
        return [chinese(text) for text in (texts[keep] if len(texts) > 1 else texts)]

    with Server(name, few) as server:
        found, problem = run(make(server.host, texts=4))
        assert problem is None
        assert right(found)


def test_too_many_answers_are_not_taken(name, make):
    def many(texts, n):
        return [chinese(text) for text in texts] + (["多余的话。"] if len(texts) > 1 else [])

    with Server(name, many) as server:
        found, problem = run(make(server.host, texts=4))
        assert problem is None
        assert right(found)


@pytest.mark.parametrize(
    "said",
    [
        "<!DOCTYPE html><html><body>Error</body></html>",
        "Error 500 (Server Error)!!1500.That’s an error.",
        "Our systems have detected unusual traffic from your computer network",
        "Vous allez adorer cette couverture",
        "この毛布はとても暖かいです",
        "阴性阴性阴性阴性阴性阴性阴性阴性阴性阴性",
        "   ",
    ],
)
def test_what_is_no_translation_is_refused(name, make, said):
    with Server(name, lambda t, n: [said for _ in t]) as server:
        found, problem = run(make(server.host))
        assert explained(problem) == "engine-gave-up"
        assert not any(answer.text for answer in found.values())
        assert len(server.asked) <= 10, "the circuit opens"


def test_a_quota_note_as_text_ends_the_run(name, make):
    said = "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY."
    with Server(name, lambda t, n: [said for _ in t]) as server:
        found, problem = run(make(server.host))
        assert explained(problem) in ("engine-quota", "engine-gave-up")
        assert not any(answer.text for answer in found.values())
        if name != "openai-compatible":  # a language model writes anything
            assert (problem.code, len(server.asked)) == ("engine-quota", 1)


@pytest.mark.parametrize("body", [b"<html><body>Please log in</body></html>", b"", b"{}", b"[]", b"null", b'"words"'])
def test_something_else_with_200(name, make, body):
    with Server(name, lambda t, n: (200, {"Content-Type": "text/html"}, body)) as server:
        found, problem = run(make(server.host))
        assert explained(problem) == "engine-gave-up"
        assert not any(answer.text for answer in found.values())


@pytest.mark.parametrize("status", [401, 403])
def test_a_wrong_key_is_named_and_not_repeated(name, make, status):
    said = json.dumps({"error": {"message": f"invalid key {SECRET}"}}).encode()
    with Server(name, lambda t, n: (status, {}, said)) as server:
        found, problem = run(make(server.host))
        assert explained(problem) == ("engine-rate-limited" if name in FREE else "engine-bad-key")
        assert found == {}
        assert len(server.asked) == (1 if name not in FREE else len(server.asked))


def test_a_redirect_elsewhere_is_not_followed(name, make):
    with Server(name, all_said) as other:
        where = {"Location": f"http://localhost:{other.host.rpartition(':')[2]}/m"}
        with Server(name, lambda t, n: (307, where, b"")) as server:
            found, problem = run(make(server.host))
            assert (found, explained(problem)) == ({}, "engine-redirected")
        assert other.seen == []


def test_nobody_there(name, make):
    found, problem = run(make("127.0.0.1:9", attempts=2))
    assert (found, explained(problem)) == ({}, "engine-offline")
    assert "127.0.0.1:9" in str(problem.message)


def test_an_answer_without_end_is_cut_off(name, make):
    with Server(name, lambda t, n: (200, {}, b"x" * 9_000_000)) as server:
        found, problem = run(make(server.host), TEXTS[:1])
        assert not any(answer.text for answer in found.values())
        assert problem is None or explained(problem) in ("engine-bad-answer", "engine-timeout")


def test_cancel_between_batches_keeps_what_is_done(name, make):
    stop = []
    with Server(name, all_said) as server:
        answers = make(server.host).translate(TEXTS, "en", Progress(is_cancelled=lambda: bool(stop)))
        first = next(answers)
        assert first.text == chinese(TEXTS[first.index])
        stop.append(True)
        with pytest.raises(Cancelled):
            list(answers)
        assert len(server.asked) == 1


def test_cancel_is_heard_while_a_service_hangs(name, make):
    if name in FREE:
        pytest.skip("that library hears nothing during a call; its calls are short")
    begun = []

    def cancelled():
        begun.append(time.monotonic())
        return begun[-1] - begun[0] > 0.1

    with Server(name, lambda t, n: None) as server:
        engine = make(server.host)
        engine.timeout = 30.0
        with pytest.raises(Cancelled):
            list(engine.translate(TEXTS, "en", Progress(is_cancelled=cancelled)))


def test_a_language_it_does_not_know_is_refused_before_anything_is_sent(name, make):
    _, problem = run(make("127.0.0.1:9"), ["Hallo"], "de")
    assert explained(problem) == "engine-language"


def test_a_long_text_goes_sentence_by_sentence(name, make):
    long = " ".join(f"Sentence number {n} says that it is warm and soft." for n in range(100, 120))
    said = "这条毯子既温暖又柔软，适合全家人在寒冷的冬夜里一起盖着看书、喝茶。"
    with Server(name, lambda t, n: [said for _ in t]) as server:
        found, problem = run(make(server.host, longest=400), [long])
        assert problem is None
        assert " ".join(text for texts in server.asked for text in texts) == long
        assert found[0].text == said * len(server.asked)
        assert len(server.asked) > 1


def test_reading_back(name, make):
    text, back = "这条羊毛毯很温暖。", "This wool blanket is warm."
    if name in FREE:
        _, problem = run(make("127.0.0.1:9"), [text], "zh", into="en")
        assert explained(problem) == "engine-language"
        return
    with Server(name, lambda t, n: [back for _ in t]) as server:
        found, problem = run(make(server.host), [text], "zh", into="en")
        assert (found[0].text, problem) == (back, None)
    with Server(name, lambda t, n: [text for _ in t]) as server:
        found, problem = run(make(server.host), [text], "zh", into="fr")
        assert found[0].text == ""
        assert explained(found[0].problem) == "engine-bad-answer"


def test_mixed_up_answers_cost_each_text_twice_at_most(name, make):
    with Server(name, lambda t, n: [chinese(text) for text in reversed(t)]) as server:
        engine = make(server.host, texts=6)
        found, problem = run(engine)
        assert problem is None
        assert right(found)
        assert engine.characters <= 2 * sum(map(len, TEXTS))

import threading
from dataclasses import replace

import pytest

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.problems import EngineProblem
from seller_assistant.translating.engines.base import judged
from seller_assistant.translating.engines.online import GoogleFree, MyMemory, _Door

TEXTS = ["You will love this wool blanket.", "It is warm and soft.", "We made it in Canada."]


def chinese(text):
    return "这是译文" + str(len(text))


@pytest.fixture(params=[GoogleFree, MyMemory])
def engine(request, monkeypatch):
    """Each engine in turn, in a hurry: no pauses, short time limits."""

    def make(address, **limits):
        monkeypatch.setattr(
            request.param, "limits", replace(request.param.limits, pause=0.0, first_wait=0.01, **limits)
        )
        return request.param(address, _Door(1.0, 0.4, 1.0))

    make.shape = "page" if request.param is GoogleFree else "answer"
    return make


def results(engine, texts=TEXTS, lang="en", progress=None):
    found, problem = [], None
    try:
        for answer in engine.translate(texts, lang, progress or Progress()):
            found.append(answer)
    except EngineProblem as error:
        problem = error
    return found, problem


def test_a_good_answer(engine, serving, replies):
    shape = getattr(replies, engine.shape)
    with serving(lambda text, n: shape(chinese(text))) as server:
        found, problem = results(engine(server.address))
        assert [answer.text for answer in found] == [chinese(text) for text in TEXTS]
        assert problem is None
        assert server.asked == TEXTS


def test_429_is_retried_after_what_it_says_and_then_explained(engine, serving, replies):
    shape = getattr(replies, engine.shape)
    with serving(lambda text, n: shape("", 429, Retry_After="0") if n == 1 else shape(chinese(text))) as server:
        found, problem = results(engine(server.address), TEXTS[:1])
        assert problem is None
        assert found[0].text == chinese(TEXTS[0])
    with serving(lambda text, n: shape("", 429, Retry_After="3600")) as server:
        found, problem = results(engine(server.address))
        assert problem.code == "engine-rate-limited"
        assert len(server.asked) == 1


def test_finished_work_is_kept_when_it_breaks_down(engine, serving, replies):
    shape = getattr(replies, engine.shape)
    with serving(lambda text, n: shape(chinese(text)) if n < 3 else shape("", 500)) as server:
        found, problem = results(engine(server.address))
        assert [answer.text for answer in found] == [chinese(text) for text in TEXTS[:2]]
        assert problem.code == "engine-server"


@pytest.mark.parametrize(
    "said",
    [
        "Error 500 (Server Error)!!1500.That’s an error.",
        "Our systems have detected unusual traffic from your computer network",
        "INVALID LANGUAGE PAIR SPECIFIED. EXAMPLE: LANGPAIR=EN|IT",
        "QUERY LENGTH LIMIT EXCEEDED. MAX ALLOWED QUERY : 500 CHARS",
        "Vous allez adorer cette couverture",
        "この毛布はとても暖かいです",
        "阴性阴性阴性阴性阴性阴性阴性阴性阴性阴性",
        "   ",
    ],
)
def test_what_is_no_translation_is_refused(engine, serving, replies, said):
    shape = getattr(replies, engine.shape)
    with serving(lambda text, n: shape(said)) as server:
        found, problem = results(engine(server.address))
        assert problem.code == "engine-gave-up"
        assert all(answer.problem is not None and answer.text == "" for answer in found)


def test_one_bad_answer_leaves_the_others(engine, serving, replies):
    shape = getattr(replies, engine.shape)
    with serving(lambda text, n: shape("Error 502" if n == 2 else chinese(text))) as server:
        found, problem = results(engine(server.address))
        assert problem is None
        assert [bool(answer.problem) for answer in found] == [False, True, False]


def test_quota_page_is_the_end_of_the_day(serving, replies, monkeypatch):
    monkeypatch.setattr(MyMemory, "limits", replace(MyMemory.limits, pause=0.0))
    said = "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS FOR TODAY."
    with serving(lambda text, n: replies.answer(said)) as server:
        found, problem = results(MyMemory(server.address))
        assert (found, problem.code) == ([], "engine-quota")
        assert len(server.asked) == 1


def test_a_hang_ends(engine, serving, replies):
    with serving(lambda text, n: None) as server:
        found, problem = results(engine(server.address, attempts=1))
        assert (found, problem.code) == ([], "engine-timeout")


def test_nobody_there(engine):
    found, problem = results(engine("http://127.0.0.1:9/m", attempts=2))
    assert (found, problem.code) == ([], "engine-offline")
    assert "127.0.0.1:9" in str(problem.message)


def test_a_captcha_page_and_nothing_at_all(engine, serving, replies):
    pages = [
        (200, {}, b"<html><body>Please prove</body></html>"),
        (200, {}, b""),
        (200, {}, b"{}"),
    ]
    for reply in pages:
        with serving(lambda text, n, reply=reply: reply) as server:
            found, problem = results(engine(server.address))
            assert problem.code == "engine-gave-up"
            assert all(not answer.text for answer in found)


def test_too_long_is_left_and_not_sent(serving, replies, monkeypatch):
    monkeypatch.setattr(MyMemory, "limits", replace(MyMemory.limits, pause=0.0))
    with serving(lambda text, n: replies.answer(chinese(text))) as server:
        found, problem = results(MyMemory(server.address), ["é" * 260 + " très", "It is warm."], "fr")
        assert problem is None
        assert found[0].problem.code == "engine-too-long"
        assert found[1].text
        assert server.asked == ["It is warm."]


def test_a_long_text_goes_sentence_by_sentence(serving, replies, monkeypatch):
    text = " ".join(f"Sentence number {n} says that it is warm and soft." for n in range(20))
    said = "这条毯子既温暖又柔软，适合全家人在寒冷的冬夜里一起盖着看书、喝茶。"
    with serving(lambda asked, n: replies.answer(said)) as server:
        found, problem = results(MyMemory(server.address), [text])
        assert problem is None
        assert " ".join(server.asked) == text
        assert all(len(asked.encode()) < 500 for asked in server.asked)
        assert found[0].text.count("。") == len(server.asked) > 1


def test_an_answer_without_end_is_cut_off(serving, replies):
    body = b"x" * 500_000
    with serving(lambda text, n: (200, {}, body * 5)) as server:
        found, _ = results(GoogleFree(server.address, _Door(1.0, 1.0, 1.0)), TEXTS[:1])
        assert found[0].problem.code == "engine-bad-answer"


def test_threads_never_get_each_others_answers(serving, replies, monkeypatch):
    monkeypatch.setattr(GoogleFree, "limits", replace(GoogleFree.limits, pause=0.0))
    with serving(lambda text, n: replies.page("译文" + text.split()[1])) as server:
        wrong = []

        def run(start):
            texts = [f"number {n} is here" for n in range(start, start + 25)]
            for answer in GoogleFree(server.address).translate(texts, "en"):
                if answer.text != f"译文{start + answer.index}":
                    wrong.append(answer)

        threads = [threading.Thread(target=run, args=(100 * k,)) for k in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert wrong == []


def test_cancel_is_heard_between_texts(engine, serving, replies):
    shape = getattr(replies, engine.shape)
    stop = []
    with serving(lambda text, n: shape(chinese(text))) as server:
        answers = engine(server.address).translate(TEXTS, "en", Progress(is_cancelled=lambda: bool(stop)))
        assert next(answers).text
        stop.append(True)
        with pytest.raises(Cancelled):
            list(answers)
        assert len(server.asked) == 1


def test_another_language_is_refused_before_anything_is_sent(engine):
    with pytest.raises(EngineProblem) as caught:
        list(engine("http://127.0.0.1:9/m").translate(["Hallo"], "de"))
    assert caught.value.code == "engine-language"


def test_a_real_translation_passes():
    assert judged("A warm blanket", " 一条温暖的毯子 ") == "一条温暖的毯子"
    assert judged("12-34", "12-34") == "12-34"

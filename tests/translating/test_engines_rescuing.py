"""What an engine loses is put back by translating around it; and what differs when a text is read back."""

import pytest

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.problems import EngineProblem
from seller_assistant.translating import glossary
from seller_assistant.translating.differing import differences
from seller_assistant.translating.engines.base import Engine, Limits
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.owner_words import owner_words
from seller_assistant.translating.pipeline import Request, Translator
from seller_assistant.translating.rescuing import Wanted, brandlike, lifted, translated

LOVE = "You will love this GreenValley blanket and its model KX-200, it is warm."


class Canned(Engine):
    id = "canned"
    name = "Canned"
    limits = Limits(texts=10, characters=5000, attempts=1)

    def __init__(self, answers, fail_from=99, failure="offline"):
        super().__init__()
        self.answers, self.fail_from, self.failure, self.sent = answers, fail_from, failure, []

    def _send(self, texts, lang):
        if self.calls >= self.fail_from:
            raise Refused(self.failure)
        self.sent += texts
        return [self.answers.get(text, "译文") for text in texts]


AROUND = {
    LOVE: "您会喜欢这条绿谷毯子和它的型号，它很温暖。",
    "You will love this": "您会喜欢这款",
    "blanket and its model": "毯子和它的型号",
    "it is warm": "它很温暖。",
}


def said(engine, texts=(LOVE,), brands=("GreenValley",), progress=None):
    wanted = [Wanted(text, "en", brands) for text in texts]
    return {answer.index: answer.text for answer in translated(engine, wanted, progress or Progress())}


def test_what_is_lost_is_named():
    target = AROUND[LOVE]
    assert [piece.said for piece in lifted(Wanted(LOVE, "en", ("GreenValley",)), target)] == ["GreenValley", "KX-200"]
    assert lifted(Wanted(LOVE, "en", ("GreenValley",)), target + "GreenValley KX-200") == ()
    numbers = lifted(Wanted("It holds 10000 mAh and 2 cups.", "en"), "容量1000毫安时，可装2杯。")
    assert [piece.said for piece in numbers] == ["10000mAh"]


def test_a_word_with_a_capital_inside_is_taken_for_a_brand():
    assert brandlike("The GreenValley pan fits an iPhone or a PowerBox2 with 500 mAh, WiFi and McKay.") == (
        "GreenValley", "iPhone", "PowerBox2", "McKay",
    )  # fmt: skip
    assert brandlike("A T-Shirt in USB-C BLACK kWh XLarge-Size") == ()


def test_the_text_around_it_is_translated():
    engine = Canned(AROUND)
    assert said(engine) == {0: "您会喜欢这款GreenValley毯子和它的型号KX-200，它很温暖。"}
    assert engine.sent == [LOVE, "You will love this", "blanket and its model", "it is warm"]


def test_what_lost_nothing_goes_first_and_is_sent_once():
    engine = Canned({**AROUND, "It is soft.": "它很柔软。"})
    wanted = [Wanted(text, "en", ("GreenValley",)) for text in (LOVE, "It is soft.")]
    assert [answer.index for answer in translated(engine, wanted, Progress())] == [1, 0]
    assert engine.sent.count("It is soft.") == 1


def test_the_words_around_a_loss_are_announced_before_the_rest_is_through():
    class Told(Canned):
        limits = Limits(texts=1, attempts=1)

        def expect(self, texts, lang):
            self.sent.append((lang, *texts))

    engine = Told({**AROUND, "It is soft.": "它很柔软。"})
    assert said(engine, (LOVE, "It is soft.")) == {
        0: "您会喜欢这款GreenValley毯子和它的型号KX-200，它很温暖。",
        1: "它很柔软。",
    }
    around = ["You will love this", "blanket and its model", "it is warm"]
    assert engine.sent == [LOVE, ("en", *around), "It is soft.", *around]


def test_a_lost_number_comes_back_with_its_unit():
    text = "The battery holds 10000 mAh for your phone."
    engine = Canned(
        {text: "电池容量为1000毫安时。", "The battery holds": "电池容量为", "for your phone": "供您的手机使用"}
    )
    assert said(engine, [text])[0] == "电池容量为10000mAh供您的手机使用。"


def test_what_cannot_be_put_back_stays_as_it_was_said():
    engine = Canned({LOVE: AROUND[LOVE], "You will love this": "Error 500"})
    assert said(engine) == {0: AROUND[LOVE]}
    engine = Canned(AROUND, fail_from=2)
    wanted = [Wanted(LOVE, "en", ("GreenValley",))]
    answers = translated(engine, wanted, Progress())
    assert next(answers).text == AROUND[LOVE]
    with pytest.raises(EngineProblem) as caught:
        next(answers)
    assert caught.value.code == "engine-offline"


def test_a_cancel_keeps_what_was_said():
    stop = []

    class Stopping(Canned):
        def _send(self, texts, lang):
            stop.append(True)
            return super()._send(texts, lang)

    answers = translated(
        Stopping(AROUND), [Wanted(LOVE, "en", ("GreenValley",))], Progress(is_cancelled=lambda: bool(stop))
    )
    found = []
    with pytest.raises(Cancelled):
        found.extend(answers)
    assert not found or found[0].text == AROUND[LOVE]


def test_in_the_pipeline_the_rescued_text_is_complete_and_the_other_needs_editing():
    request = Request(LOVE, field="description/1")
    whole = Translator(glossary.bundled(), engine=Canned(AROUND), brands=("GreenValley",))
    done = whole.translate([request])[0]
    assert (done.state, done.target) == ("machine", "您会喜欢这款GreenValley毯子和它的型号KX-200，它很温暖。")
    assert whole.characters_sent == len(LOVE) + len("You will love thisblanket and its modelit is warm")
    broken = Translator(
        glossary.bundled(), engine=Canned({LOVE: AROUND[LOVE], "it is warm": ""}), brands=("GreenValley",)
    )
    assert broken.translate([request])[0].state == "needs-editing"


def test_the_owners_words_go_to_an_engine_that_takes_them():
    words = glossary.bundled().with_owner((
        OwnerTerm("blanket", "毛毯"),
        OwnerTerm("wool blanket", "羊毛毯"),
        OwnerTerm("laine", "羊毛", lang="fr"),
        OwnerTerm("soft", "软", "forbidden"),
    ))  # fmt: skip
    found = owner_words(words)
    assert found("Two Wool Blankets, soft", "en") == [("wool blanket", "羊毛毯"), ("blanket", "毛毯")]
    assert found("laine", "en") == []
    assert found("laine", "fr") == [("laine", "羊毛")]
    engine = Canned({})
    Translator(words, engine=engine).translate([Request("You will love it because it is warm.", field="description/1")])
    assert engine.terms("a blanket", "en") == [("blanket", "毛毯")]


@pytest.mark.parametrize(
    ("source", "back", "lang", "missing", "added"),
    [
        ("A warm wool blanket", "The blanket of warm wool", "en", [], []),
        ("Warm wool blankets", "A warm cotton blanket", "en", ["wool"], ["cotton"]),
        ("Holds 10,000 mAh", "It holds 1000 mAh", "en", ["10,000"], ["1000"]),
        ("Couverture en laine douce", "Une couverture de laine", "fr", ["douce"], []),
        ("Dark grey wool", "Deep green wool", "en", ["Dark grey"], ["Deep green"]),
        ("Wool", "", "en", ["Wool"], []),
    ],
)
def test_differences(source, back, lang, missing, added):
    found = differences(source, back, lang)
    assert [d.text for d in found if d.kind == "missing"] == missing
    assert [d.text for d in found if d.kind == "added"] == added
    for d in found:
        assert (source if d.kind == "missing" else back)[d.start : d.end] == d.text

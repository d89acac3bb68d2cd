"""Lines of several sentences: cut, filled from the memory, sent without what is known, joined again."""

import pytest
from held_memory import HeldMemory

from seller_assistant.translating import glossary
from seller_assistant.translating.engines.base import Engine, Limits
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.pipeline import Request, Translator
from seller_assistant.translating.sentences import chinese_sentences, pairs, sentences

WORDS = glossary.bundled()
LOVE = "You will love how it keeps you warm."
GRANDMA = "Our grandmother invented it because she was cold."


class Telling(Engine):
    """Answers from a table and keeps what it was sent; a text that it does not know fails."""

    id = "telling"
    name = "Telling"
    limits = Limits(texts=1, characters=1000, attempts=1)

    def __init__(self, answers):
        super().__init__()
        self.answers = answers
        self.sent = []

    @property
    def host(self):
        return "telling.example"

    def _send(self, texts, lang):
        self.sent += texts
        if any(text not in self.answers for text in texts):
            raise Refused("offline")
        return [self.answers[text] for text in texts]


def block(text, number=1, lang="en"):
    return Request(text, lang, f"description/{number}")


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Hand wash cold. Made in Canada.", ["Hand wash cold.", "Made in Canada."]),
        ("Holds approx. 12 oz. Bottle included!", ["Holds approx. 12 oz. Bottle included!"]),
        ("By J. R. Smith. Ask us.", ["By J. R. Smith.", "Ask us."]),
        ("Made in the U.S. 3 sizes.", ["Made in the U.S. 3 sizes."]),
        ("Is it warm? Yes! “Very.” Buy it", ["Is it warm?", "Yes!", "“Very.”", "Buy it"]),
        ("Fait au Québec. Élégant et doux.", ["Fait au Québec.", "Élégant et doux."]),
        ("Version 2.5 is here.", ["Version 2.5 is here."]),
        ("", []),
    ],
)
def test_where_sentences_end(text, cut):
    assert sentences(text) == cut


def test_chinese_sentences_and_pairs():
    assert chinese_sentences("很好。真的！“好吗？”不错") == ["很好。", "真的！", "“好吗？”", "不错"]
    both = [("It is warm.", "很暖。"), ("It is red.", "是红色的。")]
    assert pairs("It is warm. It is red.", "很暖。是红色的。") == both
    assert pairs("It is warm. It is red.", "又暖又红。") == []
    assert pairs("It is warm.", "很暖。") == []


def test_an_engine_gets_only_the_sentences_that_nobody_knows():
    engine = Telling({LOVE: "您会喜欢它的温暖。", GRANDMA: "它是奶奶因为怕冷而发明的"})
    translator = Translator(WORDS, engine=engine)
    requests = [block(f"Hand wash cold. {LOVE}"), block(f"{LOVE} {GRANDMA} Made in Canada.", 2)]
    assert translator.needs_engine(requests) == (2, len(LOVE) + len(GRANDMA))
    one, two = translator.translate(requests)
    assert engine.sent == [LOVE, GRANDMA]
    assert one.target == "冷水手洗。您会喜欢它的温暖。"
    assert two.target == "您会喜欢它的温暖。它是奶奶因为怕冷而发明的。加拿大制造。"
    assert (one.state, one.engine) == ("machine", "telling")
    assert [span.kind == "engine" for span in two.spans[:2]] == [True, True]
    assert two.spans[-1].kind != "engine"


def test_a_sentence_that_fails_leaves_its_lines_and_no_other():
    engine = Telling({LOVE: "您会喜欢它的温暖。"})
    translator = Translator(WORDS, engine=engine)
    done = translator.translate([block(f"{LOVE} Hand wash cold."), block(f"{LOVE} {GRANDMA}", 2)])
    assert [d.state for d in done] == ["machine", "needs-engine"]
    assert translator.problems


def test_what_a_sentence_lost_is_found_in_the_line():
    text = "You will love all 12 of them. Our grandmother invented it because she was cold."
    engine = Telling({"You will love all 12 of them.": "您会全部喜欢。", GRANDMA: "它是奶奶发明的。"})
    assert Translator(WORDS, engine=engine).translate([block(text)])[0].state == "needs-editing"


def test_remembered_sentences_fill_a_line_without_an_engine():
    memory = HeldMemory([(LOVE, "en", "zh-CN", "您会爱上它的温暖。")])
    done = Translator(WORDS, memory).translate([block(f"Hand wash cold. {LOVE}")])[0]
    assert (done.target, done.state, done.engine) == ("冷水手洗。您会爱上它的温暖。", "review", "memory")
    left = Translator(WORDS, memory).translate([block(f"{LOVE} {GRANDMA}")])[0]
    assert (left.target, left.state) == ("", "needs-engine")


def test_a_title_is_never_cut():
    done = Translator(WORDS, engine=Telling({})).translate([Request("You will love it. It is warm. It is soft.")])[0]
    assert done.state == "needs-engine"

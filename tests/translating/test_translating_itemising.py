"""Lists in a description: cut into items, each sent once, joined again; what is prose stays a sentence."""

import pytest
from held_memory import HeldMemory

from seller_assistant.translating import glossary
from seller_assistant.translating.engines.base import Engine, Limits
from seller_assistant.translating.itemising import itemised
from seller_assistant.translating.pipeline import Request, Translator

WORDS = glossary.bundled()
UNHEARD = ("Blorvane", "Quistol", "Drimmex", "Florbane Oil", "Zantrole", "Prindex", "Maddowil")
LIST = f"Ingredients: {', '.join(UNHEARD)}, Salt, Prindex 20 (CI 77491, CI 77492)."


class Items(Engine):
    """Answers from a table, else with the same Chinese for anything; keeps what it was sent."""

    id = "items"
    name = "Items"
    offline = True
    takes_items = True
    limits = Limits(texts=50, characters=5000, attempts=1, give_up_after=1000)

    def __init__(self, answers=()):
        super().__init__()
        self.answers = dict(answers)
        self.sent = []

    def _send(self, texts, lang):
        self.sent += texts
        return [self.answers.get(text, "某物质。") for text in texts]


class Whole(Items):
    takes_items = False


def block(text, number=1):
    return Request(text, "en", f"description/{number}")


def test_items_and_the_marks_behind_them():
    found = itemised("Ingredients: Water, Salt, Oil (Olive, Palm), Sugar; Yeast, Milk, Eggs, and 1,2-Hexanediol.")
    assert found == [
        ("Ingredients", "："), ("Water", "、"), ("Salt", "、"), ("Oil (Olive, Palm)", "、"), ("Sugar", "、"),
        ("Yeast", "、"), ("Milk", "、"), ("Eggs", "和"), ("1,2-Hexanediol", "。"),
    ]  # fmt: skip
    assert itemised("Eau, sel, huile, sucre, levure, lait, œufs ou riz, miel")[-1] == ("miel", "")
    assert itemised("a, b, c, d, e, f, g or h, or i")[-2:] == [("g or h", "或"), ("i", "")]


@pytest.mark.parametrize(
    "prose",
    [
        "Soft, warm and light, it is made for you.",
        "Water, salt, oil.",
        "In spring, in summer, in autumn, in winter, on rainy days, on sunny days, with friends, or by yourself",
        "You can wear it at home, at work, on the way, when you run, while you cook, as you like, for fun, to bed.",
        "Water, , salt, oil, sugar, yeast, milk, eggs, rice",
        "",
    ],
)
def test_a_sentence_is_no_list(prose):
    assert itemised(prose) == []


def test_each_item_is_sent_once_and_none_is_lost():
    engine = Items({"Blorvane": "布洛凡", "Prindex 20 (CI 77491, CI 77492)": "普林20 (CI 77491, CI 77492)"})
    again = "Quistol, Blorvane, Drimmex, Zantrole, Prindex, Maddowil, Florbane Oil, Salt."
    first, second = Translator(WORDS, engine=engine).translate([block(LIST), block(again, 2)])
    assert sorted(engine.sent) == sorted([*UNHEARD, "Prindex 20 (CI 77491, CI 77492)"])
    assert first.target.startswith("配料：布洛凡、某物质、")
    assert first.target.count("、") == len(UNHEARD) + 1
    assert first.target.endswith("盐、普林20 (CI 77491, CI 77492)。")
    assert second.target == "某物质、布洛凡、某物质、某物质、某物质、某物质、某物质、盐。"
    assert [span.source for span in second.spans if span.kind == "engine"] == again.split(", ")[:-1]


def test_an_item_without_an_answer_stays_and_is_named():
    engine = Items({"Zantrole": "", "Maddowil": "Maddowil"})
    translator = Translator(WORDS, engine=engine)
    (done,) = translator.translate([block(LIST)])
    assert done.state == "needs-editing"
    assert "Zantrole、" in done.target
    assert set(done.unknown) == {"Zantrole", "Maddowil"}
    assert translator.failed == {}
    assert translator.problems == []


def test_a_list_without_any_answer_failed():
    engine = Items(dict.fromkeys((*UNHEARD, "Prindex 20 (CI 77491, CI 77492)"), ""))
    translator = Translator(WORDS, engine=engine)
    (done,) = translator.translate([block(LIST)])
    assert (done.state, done.target) == ("needs-engine", "")
    assert translator.failed[0].code == "engine-bad-answer"
    assert len(translator.problems) == 1


def test_other_engines_get_the_whole_sentence():
    engine = Whole()
    Translator(WORDS, engine=engine).translate([block(LIST)])
    assert engine.sent[0] == LIST


def test_an_item_that_was_approved_is_not_sent():
    engine = Items()
    memory = HeldMemory([("Quistol", "en", "zh-CN", "奎斯醇")])
    (done,) = Translator(WORDS, memory, engine).translate([block(LIST)])
    assert "Quistol" not in engine.sent
    assert "、奎斯醇、" in done.target

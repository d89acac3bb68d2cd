import pytest
from held_memory import HeldMemory

from seller_assistant.jobs import Cancelled, Progress
from seller_assistant.problems import EngineProblem
from seller_assistant.translating import glossary
from seller_assistant.translating.context import Context
from seller_assistant.translating.engines.base import Engine, Limits
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.pipeline import Request, Translator
from seller_assistant.translating.protecting import protect
from seller_assistant.translating.punctuating import punctuated
from seller_assistant.translating.quality import faults

WORDS = glossary.bundled()
LOVE = "You will love this wool blanket."


class Canned(Engine):
    """Answers from a table, by text."""

    id = "canned"
    name = "Canned"
    limits = Limits(texts=2, characters=1000, attempts=1)

    def __init__(self, answers, fail_at=0):
        super().__init__()
        self.answers = answers
        self.fail_at = fail_at
        self.sent = []

    @property
    def host(self):
        return "canned.example"

    def _send(self, texts, lang):
        if self.fail_at and self.calls >= self.fail_at:
            raise Refused("offline")
        self.sent += texts
        return [self.answers.get(text, "") for text in texts]


def test_a_sentence_without_an_engine_says_so():
    done = Translator(WORDS).translate([Request(LOVE, field="description/1")])[0]
    assert (done.target, done.state) == ("", "needs-engine")


def test_memory_stands_in_front():
    memory = HeldMemory([("Wool  Toque", "en", "zh-CN", "羊毛帽")])
    exact, other, number = Translator(WORDS, memory).translate(
        [Request("Wool Toque"), Request("WOOL TOQUE"), Request("Wool Toque 2")]
    )
    assert (exact.target, exact.engine, exact.state) == ("羊毛帽", "memory", "review")
    assert (other.target, other.state) == ("羊毛帽", "review")
    assert number.engine == "phrasebook"


def test_an_engine_gets_each_different_sentence_once():
    engine = Canned({LOVE: "您会喜欢这条羊毛毯."})
    requests = [
        Request(LOVE, field="description/1"),
        Request("Wool Toque"),
        Request(f" {LOVE} ", field="description/2"),
    ]
    translator = Translator(WORDS, engine=engine)
    done = translator.translate(requests)
    assert [d.engine for d in done] == ["canned", "phrasebook", "canned"]
    assert done[0].target == "您会喜欢这条羊毛毯。"
    assert done[0].state == "machine"
    assert engine.sent == [LOVE]
    assert translator.characters_sent == len(LOVE)
    assert translator.needs_engine(requests) == (1, len(LOVE))


@pytest.mark.parametrize(
    ("source", "answer", "state"),
    [
        ("It holds 500 ml and you will like it.", "它能装500毫升，您会喜欢。", "machine"),
        ("It holds 500 ml and you will like it.", "它能装50毫升，您会喜欢。", "needs-editing"),
        ("It holds 12 oz of water and you will like it.", "它能装12盎司水，您会喜欢。", "machine"),
        ("You will love ACME GreenValley tea.", "您会喜欢 ACME GreenValley 茶。", "machine"),
        ("You will love ACME GreenValley tea.", "您会喜欢 ACME 绿谷茶。", "needs-editing"),
        ("See https://acme.example/a for what we make.", "请看 https://acme.example/b 了解。", "needs-editing"),
        ("You will love this soft blanket.", "您会喜欢这条soft毯子。", "needs-editing"),
        ("It was made in the 1960s and we love it.", "它制作于20世纪60年代，我们很喜欢。", "machine"),
        ("We sold 20000 of them and you know it.", "我们卖了2万件，您知道。", "machine"),
    ],
)
def test_what_an_engine_loses_needs_editing(source, answer, state):
    engine = Canned({source: answer})
    done = Translator(WORDS, engine=engine, brands=["ACME GreenValley"]).translate(
        [Request(source, field="description/1")]
    )[0]
    assert done.state == state, faults(source, done.target, "en", protect(source, ["ACME GreenValley"]))


def test_a_failing_engine_keeps_what_is_done():
    texts = [f"You will love blanket {word}." for word in ("one", "two", "three", "four")]
    engine = Canned(dict.fromkeys(texts, "您会喜欢这条毯子。"), fail_at=2)
    translator = Translator(WORDS, engine=engine)
    done = translator.translate([Request(text, field="description/1") for text in texts])
    assert [d.state for d in done[2:]] == ["needs-engine"] * 2
    assert all(d.target for d in done[:2])
    assert [p.code for p in translator.problems] == ["engine-offline"]
    assert isinstance(translator.problems[0], EngineProblem)


def test_cancel_keeps_what_was_given():
    given = []
    progress = Progress(is_cancelled=lambda: len(given) >= 3)
    with pytest.raises(Cancelled):  # noqa: PT012 - the cancel comes between two answers
        for answer in Translator(WORDS).stream([Request(f"Wool Toque {n}") for n in range(10)], progress):
            given.append(answer)
    assert len(given) == 3


def test_traditional_chinese():
    assert Translator(WORDS, locale="zh-TW").translate([Request("Organic Maple Syrup")])[0].target == "有機楓糖漿"
    assert Translator(WORDS, locale="zh-HK").translate([Request("Organic Maple Syrup")])[0].target.startswith("有機")


def test_what_the_owner_forbids_needs_editing():
    mine = WORDS.with_owner([OwnerTerm("zzz", "枫糖浆", "forbidden")])
    assert Translator(mine).translate([Request("Maple Syrup")])[0].state == "needs-editing"


def test_what_the_owner_keeps_is_kept():
    mine = WORDS.with_owner([OwnerTerm("Maple Leaf", kind="keep")])
    done = Translator(mine).translate([Request("Maple Leaf Wool Socks")])[0]
    assert done.target == "Maple Leaf 羊毛袜"


def test_the_title_decides_about_ounces():
    request = Request("8 oz", field="option:Size=8 oz", context=Context(title="Maple Syrup"))
    assert Translator(WORDS).translate([request])[0].target == "237毫升"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("这是毯子, 很软.", "这是毯子，很软。"),
        ("尺码:L (大)", "尺码：L（大）"),
        ("约 3.5 厘米, 1:2 比例", "约 3.5 厘米，1:2 比例"),
        ("见 https://a.example/x?y=1, 谢谢!", "见 https://a.example/x?y=1，谢谢！"),
        ("Plain English, as it was.", "Plain English, as it was."),
        ("软 软", "软软"),
        ("等等...", "等等……"),
    ],
)
def test_punctuation(text, expected):
    assert punctuated(text) == expected

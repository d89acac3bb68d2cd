"""How long the memory takes to answer with many entries, beside rapidfuzz over all of them in the same run.

``python tests/benchmarks/bench_memory.py [--entries 100000] [--queries 300]``

Exact is one text asked for at a time; near is a text with a word or a number changed; saying is a look for two
Chinese characters. The peer compares each query with every source (`rapidfuzz.process.extractOne`).
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path

from rapidfuzz import fuzz, process

from seller_assistant.store.memory import Remembered
from seller_assistant.store.store import Store
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.memory import FILLS, Asked
from seller_assistant.translating.nearness import masked

CHINESE = (
    *("羊毛", "棉质", "不锈钢", "陶瓷", "皮革", "防水", "手工", "冬季", "厨房", "花园"),
    *("儿童", "礼品", "帽子", "杯子", "毯子", "台灯", "地毯", "围巾", "钱包", "背包"),
)
SHAPES = (
    "{a} {b} {c}, {n} cm",
    "{a} {b} for {d}",
    "{name} {a} {b} {c}, {n} oz",
    "{name} {b}, set of {n}, {a}",
    "This {b} of {a} was made for your {d}; it weighs {n} g and {c} is included.",
    "Our {a} {b} lasts for years. Wash it with {c} at {n} degrees and dry it in the shade.",
)


class Writer:
    """Writes texts as lists have them, with the words of the glossary: some are frequent, most are rare."""

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        terms = sorted({term.source for term in bundled().terms("en")})
        self.draw.shuffle(terms)
        self._terms = terms
        self._weights = list(accumulate(1 / (place + 20) for place in range(len(terms))))

    def words(self, how_many: int) -> list[str]:
        """Terms, the frequent ones more often."""
        return self.draw.choices(self._terms, cum_weights=self._weights, k=how_many)

    def sentence(self) -> str:
        """One text."""
        a, b, c, d = self.words(4)
        name = "".join(self.draw.choices("bdfklmnrstvz", k=2)) + self.draw.choice(("ora", "ily", "ano", "ek"))
        return self.draw.choice(SHAPES).format(a=a, b=b, c=c, d=d, n=self.draw.randint(2, 900), name=name.capitalize())

    def changed(self, text: str) -> str:
        """The text with a number, or a word, other than it was."""
        words = text.split()
        place = self.draw.randrange(1, len(words))
        words[place] = str(self.draw.randint(2, 900)) if words[place].isdigit() else self.words(1)[0]
        return " ".join(words)


def milliseconds(ask: Callable[[str], object], texts: list[str]) -> list[float]:
    """How long each took."""
    taken = []
    for text in texts:
        start = time.perf_counter()
        ask(text)
        taken.append((time.perf_counter() - start) * 1000)
    return taken


def said(name: str, taken: list[float], beside: float) -> None:
    """Print one line of the table."""
    mean, worst = statistics.mean(taken), sorted(taken)[int(len(taken) * 0.95)]
    print(f"{name:28}{mean:10.3f}{worst:10.3f}   {beside / mean:9.0f} times faster")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--entries", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=300)
    request = parser.parse_args()
    writer = Writer(4)
    draw = writer.draw
    texts: list[str] = []
    while len(texts) < request.entries:
        texts = list(dict.fromkeys([*texts, *(writer.sentence() for _ in range(request.entries - len(texts)))]))
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        memory = store.memory()
        start = time.perf_counter()
        memory.add_many(
            Remembered(text, "".join(draw.choices(CHINESE, k=5)), "en", "zh-CN", "owner", True, "", "title")
            for text in texts
        )
        print(f"{len(texts)} entries kept and indexed in {time.perf_counter() - start:.1f} s")
        asked = draw.sample(texts, request.queries)
        near = [writer.changed(text) for text in draw.sample(texts, request.queries)]
        plain = [masked(text) for text in texts]

        def brute(text: str) -> tuple[str, float, int]:
            return process.extractOne(masked(text), plain, scorer=fuzz.ratio)

        start = time.perf_counter()
        memory.near(Asked(near[0], "en"), "zh-CN")
        print(f"the first near match, with the words counted: {(time.perf_counter() - start) * 1000:.0f} ms")
        peer = milliseconds(brute, near[: max(20, request.queries // 10)])
        beside = statistics.mean(peer)
        print(f"{'milliseconds a query':28}{'mean':>10}{'95 %':>10}   beside rapidfuzz over all of them")
        said("rapidfuzz over all", peer, beside)
        said("exact", milliseconds(lambda text: memory.find(text, "en", "zh-CN"), asked), beside)
        block = [Asked(text, "en", "title") for text in asked]
        start = time.perf_counter()
        memory.find_each(block, "zh-CN")
        said("exact, many at once", [(time.perf_counter() - start) * 1000 / len(block)], beside)
        said("near", milliseconds(lambda text: memory.near(Asked(text, "en"), "zh-CN"), near), beside)
        nearly = milliseconds(lambda text: memory.near(Asked(text, "en"), "zh-CN", least=FILLS), near)
        said("near enough to fill", nearly, beside)
        said("saying (Chinese)", milliseconds(lambda text: memory.page(text, 0, 20), CHINESE), beside)
        as_good = 0
        for text in near[:100]:
            found = memory.near(Asked(text, "en"), "zh-CN", least=50)
            best = brute(text)[1]
            as_good += (bool(found) and found[0].score >= min(99, int(best))) or best < 50
        print(f"as near as the nearest of all: {as_good} of {len(near[:100])}")
        filling = [text for text in near if brute(text)[1] >= FILLS]
        found = sum(bool(memory.near(Asked(text, "en"), "zh-CN", least=FILLS)) for text in filling)
        print(f"found of those near enough to fill: {found} of {len(filling)}")


if __name__ == "__main__":
    main()

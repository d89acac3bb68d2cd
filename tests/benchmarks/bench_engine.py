"""The offline engine against CTranslate2 alone, on the same sentences with the same settings, in one run.

    python tests/benchmarks/bench_engine.py MODEL.argosmodel [--catalogue FILE] [--sentences 2000] [--rounds 5]

Prints ratios: sentences a second of the engine over those of bare CTranslate2 (wanted: 0.90); characters of a
catalogue's texts that are done a second, repeated ones included, over those that bare CTranslate2 does (wanted: 1.00);
and titles a second of the phrasebook (wanted: 2,000). Bare CTranslate2 gets every sentence at once,
and reads no more than 250 pieces of a text, though all its characters count: what is longer is not compared fairly.
On a computer that is busy otherwise, the ratio of processor time is the one to trust.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from seller_assistant import resources
from seller_assistant.importing import reading_files
from seller_assistant.translating.engines.installed import install
from seller_assistant.translating.engines.offline import Offline
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.engines.running import TOKENS, Running
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.pipeline import Request, Translator
from seller_assistant.translating.units import context, units

THINGS = [
    *("cast iron frying pan", "wool blanket", "desk lamp", "rain jacket", "coffee mug", "garden hose", "yoga mat"),
    *("phone case", "backpack", "pillow cover", "steel bottle", "cutting board", "dog leash", "wall clock"),
]
SAYINGS = [
    "You will love this {a} {t} because it is made to last for {n} years.",
    "Our {a} {t} comes with {n} spare parts and a bag to carry it.",
    "This {a} {t} holds up to {n} kg and is easy to clean with warm water.",
    "We made the {t} {a} and light, so that you can take it with you for {n} days.",
    "If you are not happy with the {a} {t}, send it back within {n} days.",
]
WORDS = ["soft", "strong", "light", "large", "small", "blue", "dark grey", "handmade", "waterproof", "folding"]


def sentences(many: int) -> list[str]:
    """So many different sentences as shops write them."""
    dice = random.Random(3)
    found: dict[str, None] = {}
    while len(found) < many:
        say = dice.choice(SAYINGS)
        found[say.format(a=dice.choice(WORDS), t=dice.choice(THINGS), n=dice.randint(2, 400))] = None
    return list(found)


def bare(model: Running, texts: Sequence[str]) -> None:
    """The same work by CTranslate2 and SentencePiece alone: everything in one call."""
    tokens = [model.pieces.encode(text, out_type=str)[:250] for text in texts]
    longest = max(map(len, tokens))
    results = model.translator.translate_batch(
        tokens, batch_type="tokens", max_batch_size=TOKENS, beam_size=2, length_penalty=0.2,
        max_decoding_length=max(16, int(1.6 * longest) + 10), repetition_penalty=1.1, replace_unknowns=True,
    )  # fmt: skip
    for result in results:
        model.pieces.decode_pieces(result.hypotheses[0])


def timed(*work: Callable[[], object], rounds: int) -> list[tuple[float, float]]:
    """(seconds, seconds of processor) of each at its best, in turns: what else the computer does only ever adds."""
    taken: list[list[tuple[float, float]]] = [[] for _ in work]
    for _ in range(rounds):
        for place, do in enumerate(work):
            begun, busy = time.perf_counter(), time.process_time()
            do()
            taken[place].append((time.perf_counter() - begun, time.process_time() - busy))
    return [(min(seconds for seconds, _ in each), min(busy for _, busy in each)) for each in taken]


def catalogue_requests(file: Path) -> list[Request]:
    """Every text of a product list that a run would translate, in the list's order."""
    out = []
    for reading in reading_files.read(file).readings:
        around = context(reading.product)
        out += [Request(u.source, u.source_lang, u.field, around) for u in units(reading.product, "zh-CN")]
    return [request for request in out if request.lang == "en"]


def main() -> None:
    """Print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("--catalogue", type=Path, default=next((resources.resources() / "sample").glob("*.xlsx")))
    parser.add_argument("--sentences", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        model = install(options.model, Path(place))
        engine, alone = Offline(Path(place)), Running(model.folder)
        texts = sentences(options.sentences)
        bare(alone, texts[:100])
        list(engine.translate(texts[:100], "en"))
        (slow, slow_cpu), (ours, cpu) = timed(
            lambda: bare(alone, texts), lambda: list(engine.translate(texts, "en")), rounds=options.rounds
        )
        print(f"{len(texts)} sentences: bare CTranslate2 {len(texts) / slow:,.0f}/s, engine {len(texts) / ours:,.0f}/s,"
              f" ratio {slow / ours:.2f} (of processor time {slow_cpu / cpu:.2f})")  # fmt: skip
        requests = catalogue_requests(options.catalogue)
        every = [" ".join(request.text.split()) for request in requests]
        characters = sum(map(len, every))
        brands = tuple({brand for request in requests for brand in request.context.brands})

        def whole() -> None:
            Translator(bundled(), engine=engine, brands=brands).translate(requests)

        whole()
        (slow, slow_cpu), (ours, cpu) = timed(lambda: bare(alone, every), whole, rounds=options.rounds)
        print(f"{options.catalogue.name}: {len(every)} texts, {len(set(every))} different, {characters} characters:"
              f" bare {characters / slow:,.0f}/s, whole pipeline {characters / ours:,.0f}/s,"
              f" ratio {slow / ours:.2f} (of processor time {slow_cpu / cpu:.2f})")  # fmt: skip
    titles = [request for request in requests if request.field == "title"]
    rounds = max(1, 2000 // max(1, len(titles)))
    book = Phrasebook(bundled(), brands)
    ((taken, _),) = timed(
        lambda: [book.translate(r.text, r.lang, r.field, r.context) for r in titles * rounds], rounds=options.rounds
    )
    print(f"phrasebook: {len(titles) * rounds / taken:,.0f} titles/s")


if __name__ == "__main__":
    main()

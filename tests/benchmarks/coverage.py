"""How much of real product titles the phrasebook knows: the share of words, and of titles with nothing left over.

    python tests/benchmarks/coverage.py FILE... [--show 20]

A FILE is any product list that can be imported, or a text file, one title a line.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from seller_assistant.importing import reading_files
from seller_assistant.importing.language import language_of
from seller_assistant.problems import Problem
from seller_assistant.translating.context import Context
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.units import context

_WORD = re.compile(r"[^\W\d_]{2,}")


def titles_of(path: Path) -> Iterator[tuple[str, str, Context]]:
    """(title, language, context) of every product in English or French, each title once; a .txt has one a line."""
    if path.suffix.lower() == ".txt":
        for line in dict.fromkeys(path.read_text(encoding="utf-8").splitlines()):
            if line.strip():
                yield line.strip(), language_of(line), Context()
        return
    seen: set[str] = set()
    for reading in reading_files.read(path).readings:
        product = reading.product
        said = [(product.title, product.source_lang), *((t.text, t.lang) for t in product.texts if t.field == "title")]
        for title, lang in said:
            if title and title not in seen and lang in ("en", "fr"):
                seen.add(title)
                yield title, lang, context(product)


def main() -> None:
    """Print the coverage of each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print so many titles with their Chinese")
    parser.add_argument("--unknown", type=int, default=0, help="print so many of the most frequent unknown words")
    options = parser.parse_args()
    book = Phrasebook(bundled())
    missing: Counter[str] = Counter()
    all_words = all_known = 0
    for path in options.files:
        words = known = whole = titles = 0
        begun = time.perf_counter()
        try:
            found = list(titles_of(path))
        except Problem as problem:
            print(f"{path.name}: {problem}")
            continue
        for i, (title, lang, around) in enumerate(found):
            done = book.translate(title, lang, "title", around)
            count = len(_WORD.findall(title))
            left = len(_WORD.findall(" ".join(done.unknown))) if done.state != "needs-engine" else count
            words, known, titles = words + count, known + count - left, titles + 1
            whole += done.state in ("machine", "kept")
            missing.update(word.lower() for word in done.unknown)
            if i % max(1, len(found) // max(1, options.show)) == 0 and options.show:
                print(f"    {title}  =>  {done.target}  [{done.state}] {' '.join(done.unknown)}")
        seconds = time.perf_counter() - begun
        all_words, all_known = all_words + words, all_known + known
        print(f"{path.name}: {titles} titles, words known {known / max(1, words):.1%},"
              f" whole titles {whole / max(1, titles):.1%}, {titles / max(seconds, 1e-9):,.0f} titles/s")  # fmt: skip
    print(f"together: words known {all_known / max(1, all_words):.1%} of {all_words}")
    if options.unknown:
        print("unknown:", ", ".join(f"{word} {n}" for word, n in missing.most_common(options.unknown)))


if __name__ == "__main__":
    main()

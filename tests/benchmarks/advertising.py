"""How many forbidden terms are found, and how much ordinary product text is taken for one.

    python tests/benchmarks/advertising.py --terms FILE.tsv [--lists 2] [--skip CATEGORY,...]
                                           [--ordinary FILE...] [--show 20]

``--terms`` is a table with the columns term, category and the number of lists that name the term (``n`` or
``n_sources``); counted are those that at least ``--lists`` of them share. A term is found where any word of it is.
``--skip`` leaves categories out that are no matter of the Advertising Law.

``--ordinary`` are tables with a column zh_CN (or zh, or target), or plain text, one piece a line: each piece that is
found risky there is a false alarm. Without any, the glossary's own Chinese is taken.

Exits with 1 where less than 95 % is found or 1 % or more are false alarms.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from seller_assistant import resources
from seller_assistant.checking.lexicon import lexicon

FOUND_AT_LEAST = 0.95
ALARMS_BELOW = 0.01
COLUMNS = ("zh_CN", "zh", "target")


def shared_terms(path: Path, lists: int, skip: frozenset[str]) -> list[tuple[str, str]]:
    """(term, category) of the terms that so many lists share."""
    with path.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        (row["term"], row["category"])
        for row in rows
        if int(row.get("n_sources") or row.get("n") or 0) >= lists and row["category"] not in skip
    ]


def pieces(paths: Iterable[Path]) -> Iterator[str]:
    """The ordinary texts of the files."""
    for path in paths:
        with path.open(encoding="utf-8", newline="") as handle:
            if path.suffix != ".tsv":
                yield from (line.strip() for line in handle if line.strip())
                continue
            for row in csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE):
                text = next((row[name] for name in COLUMNS if row.get(name)), "")
                if text:
                    yield text


def main() -> int:
    """Print the shares, and what was missed or raised an alarm."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--terms", type=Path)
    parser.add_argument("--lists", type=int, default=2)
    parser.add_argument("--skip", default="")
    parser.add_argument("--ordinary", type=Path, nargs="*", default=())
    parser.add_argument("--show", type=int, default=20)
    options = parser.parse_args()
    words = lexicon()
    well = True
    if options.terms is not None:
        terms = shared_terms(options.terms, options.lists, frozenset(options.skip.split(",")))
        missed = [(term, category) for term, category in terms if not words.hits(term)]
        share = 1 - len(missed) / len(terms)
        well = share >= FOUND_AT_LEAST
        print(f"terms in {options.lists} lists or more: {len(terms)}, found {share:.1%}")
        print("missed by category:", dict(Counter(category for _, category in missed)))
        print("missed:", ", ".join(term for term, _ in missed[: options.show]))
    paths = options.ordinary or sorted((resources.resources() / "glossary").glob("*.tsv"))
    texts = list(dict.fromkeys(pieces(paths)))
    begun = time.perf_counter()
    alarms = [(text, [hit.word.text for hit in hits]) for text in texts if (hits := words.hits(text))]
    seconds = time.perf_counter() - begun
    share = len(alarms) / max(1, len(texts))
    print(f"ordinary texts: {len(texts)}, false alarms {len(alarms)} ({share:.2%}), {seconds:.2f} s")
    print("most often:", Counter(word for _, found in alarms for word in found).most_common(options.show))
    print("such as:", "; ".join(text for text, _ in alarms[: options.show]))
    return 0 if well and share < ALARMS_BELOW else 1


if __name__ == "__main__":
    sys.exit(main())

"""How much of real product titles the phrasebook knows: the share of words, and of titles with nothing left over.

    python tests/benchmarks/coverage.py FILE... [--column Title] [--lang en] [--show 20]

A FILE is a product list as .csv or .tsv (its title column is found by its heading) or a text file, one title a line.
"""

from __future__ import annotations

import argparse
import csv
import io
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from seller_assistant.translating.context import Context
from seller_assistant.translating.engines.phrasebook import Phrasebook
from seller_assistant.translating.glossary import bundled

TITLES = ("title", "name", "product title", "product name", "titre", "nom", "produit", "nom du produit",
          "product-name", "item-name",          "product", "description_en", "name (en)", "en")  # fmt: skip
CATEGORIES = ("product category", "type", "category", "categories", "product type", "google_product_category")
BRANDS = ("vendor", "brand", "brand_name", "supplier_name", "marque")
_WORD = re.compile(r"[^\W\d_]{2,}")


def rows(path: Path, column: str) -> Iterator[tuple[str, Context]]:
    """(title, context) of every row that has a title, each title once."""
    text = _decoded(path.read_bytes())
    first = text.split("\n", 1)[0]
    delimiter = max("\t,;|", key=first.count)
    if path.suffix.lower() == ".txt" or not first.count(delimiter):
        for line in dict.fromkeys(text.splitlines()):
            if line.strip():
                yield line.strip(), Context()
        return
    csv.field_size_limit(10_000_000)
    table = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    head = [cell.strip().strip("\ufeff").lower() for cell in table[0]]
    wanted = [column.lower()] if column else TITLES
    title = next((head.index(name) for name in wanted if name in head), -1)
    if title < 0:
        sys.exit(f"{path}: no title column among {head}")
    category = next((head.index(name) for name in CATEGORIES if name in head), -1)
    brand = next((head.index(name) for name in BRANDS if name in head), -1)
    seen: set[str] = set()
    for row in table[1:]:
        if len(row) > title and row[title].strip() and row[title] not in seen:
            seen.add(row[title])
            yield row[title], Context(_cell(row, category), "", tuple(b for b in (_cell(row, brand),) if b))


def _cell(row: list[str], index: int) -> str:
    return row[index].strip() if 0 <= index < len(row) else ""


def _decoded(content: bytes) -> str:
    for encoding in (
        ("utf-16", "utf-8-sig", "cp1252", "latin-1")
        if content[:2] in (b"\xff\xfe", b"\xfe\xff")
        else ("utf-8-sig", "cp1252", "latin-1")
    ):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return ""


def main() -> None:
    """Print the coverage of each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--column", default="")
    parser.add_argument("--lang", default="en")
    parser.add_argument("--show", type=int, default=0, help="print so many titles with their Chinese")
    parser.add_argument("--unknown", type=int, default=0, help="print so many of the most frequent unknown words")
    options = parser.parse_args()
    book = Phrasebook(bundled())
    missing: Counter[str] = Counter()
    all_words = all_known = 0
    for path in options.files:
        words = known = whole = titles = 0
        begun = time.perf_counter()
        found = list(rows(path, options.column))
        for i, (title, context) in enumerate(found):
            done = book.translate(title, options.lang, "title", context)
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

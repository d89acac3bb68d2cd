"""How much of a list of terms the program knows, and how near its Chinese comes to a reference.

    python tests/benchmarks/terms.py FILE... [--lang en|fr] [--to zh-CN|zh-TW] [--field category|attribute|option]
                                     [--half first|second] [--show 20] [--unknown 20]

A FILE is a table with tabs between the columns and a heading of en, fr, zh_CN and zh_TW; a column that is not there
is not measured. Each term goes the way of ``seller-assistant text --field``, without an engine. For each file:

- known: the share of different terms translated with nothing left unknown;
- exact: the share that equals the reference, apart from blanks;
- chrF against the reference (character order 6, word order 0, beta 2): of all terms together, of the known ones
  together, and the mean of each term's own. A term has several good translations, so this tells a wrong turn from a
  right one, not good from better.

What the field is, is guessed from the file's name. ``--half`` measures one half of the terms, drawn by a hash of each:
words learnt from the first half prove themselves on the second.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from chrf import chrf

from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.pipeline import Request, Translator

_FIELDS = {"categor": "category", "attribut": "attribute", "value": "option", "option": "option", "title": "title"}


@dataclass(frozen=True, slots=True)
class Term:
    """A term and its reference, which is "" where the file has none."""

    text: str
    reference: str


@dataclass(slots=True)
class Measure:
    """What became of the terms of one file."""

    terms: int = 0
    known: int = 0
    exact: int = 0
    pairs: list[tuple[str, str]] = field(default_factory=list)
    known_pairs: list[tuple[str, str]] = field(default_factory=list)
    unknown: Counter[str] = field(default_factory=Counter)
    lines: list[str] = field(default_factory=list)
    seconds: float = 0.0


def terms_of(path: Path, lang: str, locale: str, half: str = "") -> list[Term]:
    """The different terms of a file in one language, in its order, or one half of them."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    if not rows or lang not in rows[0]:
        raise SystemExit(f"{path.name} has no column “{lang}”; its heading must name en, fr, zh_CN or zh_TW.")
    column = locale.replace("-", "_")
    found = {row[lang].strip(): (row.get(column) or "").strip() for row in reversed(rows) if (row[lang] or "").strip()}
    return [Term(text, found[text]) for text in reversed(found) if half in ("", half_of(text))]


def half_of(text: str) -> str:
    """Which half a term falls into, the same in every run."""
    return "first" if hashlib.sha256(text.encode()).digest()[0] % 2 == 0 else "second"


def field_of(path: Path) -> str:
    """The field a file's name speaks of; a title where it speaks of none."""
    return next((kind for word, kind in _FIELDS.items() if word in path.stem.lower()), "title")


def measured(terms: Sequence[Term], translator: Translator, lang: str, kind: str) -> Measure:
    """Every term translated as that field, and compared with its reference."""
    out = Measure(terms=len(terms))
    begun = time.perf_counter()
    for term in terms:
        done = translator.one(Request(term.text, lang, kind))
        whole = done.state in ("machine", "kept", "review") and not done.unknown
        out.known += whole
        out.unknown.update(word.lower() for word in done.unknown)
        if done.state == "needs-engine":
            out.unknown["(a sentence)"] += 1
        if term.reference:
            pair = (done.target, term.reference)
            out.pairs.append(pair)
            out.exact += "".join(pair[0].split()) == "".join(pair[1].split())
            if whole:
                out.known_pairs.append(pair)
        out.lines.append(f"{term.text}  =>  {done.target}  [{term.reference}]  {' '.join(done.unknown)}")
    out.seconds = time.perf_counter() - begun
    return out


def _each(pairs: Sequence[tuple[str, str]]) -> float:
    """The mean of each term's own chrF: short terms count as much as long ones."""
    return sum(chrf([pair]) for pair in pairs) / len(pairs)


def report(name: str, done: Measure) -> str:
    """One line about a file."""
    if not done.terms:
        return f"{name}: no terms"
    said = f"{name}: {done.terms} terms, known {done.known / done.terms:.1%}"
    if done.pairs:
        said += (
            f", exact {done.exact / len(done.pairs):.1%}, chrF {chrf(done.pairs):.1f}"
            f" (of the known {chrf(done.known_pairs):.1f}, term by term {_each(done.pairs):.1f})"
        )
    return f"{said}, {done.terms / max(done.seconds, 1e-9):,.0f} terms/s"


def main() -> None:
    """Print the measures of each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--lang", default="en", choices=("en", "fr"))
    parser.add_argument("--to", default="zh-CN", choices=("zh-CN", "zh-TW", "zh-HK"))
    parser.add_argument("--field", default="", help="category, attribute, option or title, whatever the file's name")
    parser.add_argument("--half", default="", choices=("first", "second"))
    parser.add_argument("--show", type=int, default=0, help="print so many terms with their Chinese and the reference")
    parser.add_argument("--unknown", type=int, default=0, help="print so many of the most frequent unknown words")
    options = parser.parse_args()
    translator = Translator(bundled(), locale=options.to)
    for path in options.files:
        if not path.is_file():
            raise SystemExit(f"There is no file {path}.")
        terms = terms_of(path, options.lang, options.to, options.half)
        done = measured(terms, translator, options.lang, options.field or field_of(path))
        for line in done.lines[:: max(1, len(done.lines) // options.show)] if options.show else ():
            print(f"    {line}")
        print(report(f"{path.name} {options.lang} {options.to}", done))
        if options.unknown:
            print("unknown:", ", ".join(f"{word} {n}" for word, n in done.unknown.most_common(options.unknown)))


if __name__ == "__main__":
    main()

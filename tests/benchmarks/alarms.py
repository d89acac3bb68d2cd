"""How often the checks of a translation doubt Chinese that is good.

    python tests/benchmarks/alarms.py FILE... [--shop FOLDER] [--to zh-CN|zh-TW] [--show 20]

A FILE is a table with tabs between the columns and a heading of en, fr, zh_CN and zh_TW, as `terms.py` reads it: its
Chinese was written by people, so every doubt about it is counted as a false alarm, mistakes of theirs included.
``--shop`` takes the approved texts of a shop as well, which a person answered for. Counted are texts with at least
one doubt of severity error or warning; those with a mere remark (info) stand beside them.

Exits with 1 where 2 % or more of the good texts are doubted.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from seller_assistant.phrases import Wording
from seller_assistant.shop import Shop
from seller_assistant.translating.checks.check import Pair
from seller_assistant.translating.checks.registry import doubts

ALARMS_BELOW = 0.02
_COLUMNS = {"zh-CN": "zh_CN", "zh-TW": "zh_TW"}
_FIELDS = {"categor": "category", "attribut": "attribute:name", "value": "option:Value=x", "title": "title"}


def of_table(path: Path, locale: str) -> Iterator[Pair]:
    """Each different term of a file with its Chinese, in the languages that it has."""
    field = next((kind for part, kind in _FIELDS.items() if part in path.name.lower()), "description/1")
    with path.open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
    for lang in ("en", "fr"):
        said = {(row.get(lang) or "", row.get(_COLUMNS[locale]) or "") for row in rows}
        for source, target in sorted(said):
            if source and target and source != target:
                yield Pair(source, target, lang, locale, field)


def of_shop(folder: Path, locale: str) -> tuple[int, list[tuple[str, str, str, str]]]:
    """How many approved texts a shop has, and (check, source, Chinese, doubt) of what its checks say of them."""
    wording = Wording.load("en")
    with Shop.open(folder) as shop:
        approved = {
            (unit.product_id, unit.field): unit for unit in shop.units(locale=locale) if unit.state == "approved"
        }
        found = [
            (doubt.check, unit.source, unit.target, f"{wording.say(doubt.message)} ({doubt.severity})")
            for group in shop.doubts(locale=locale)
            for doubt in group.doubts
            if doubt.severity != "info" and (unit := approved.get((doubt.product_id, doubt.field))) is not None
        ]
    return len(approved), found


def measure(name: str, pairs: Iterator[Pair], show: int) -> bool:
    """Print what is doubted; True where it is little enough."""
    wording = Wording.load("en")
    total = alarmed = remarked = 0
    by_check: Counter[str] = Counter()
    lines: list[str] = []
    for pair in pairs:
        total += 1
        found = list(doubts(pair))
        grave = [doubt for doubt in found if doubt.severity != "info"]
        alarmed += bool(grave)
        remarked += bool(found) and not grave
        by_check.update({doubt.check for doubt in grave})
        lines += [f"  {d.check}: {pair.source} | {pair.target} | {wording.say(d.message)}" for d in grave]
    share = alarmed / max(1, total)
    print(f"{name}: {total} good texts, doubted {alarmed} ({share:.2%}), only remarked on {remarked}")
    print("  by check:", ", ".join(f"{check} {count}" for check, count in by_check.most_common()))
    print("\n".join(lines[:: max(1, len(lines) // max(1, show))][:show]))
    return share < ALARMS_BELOW


def main() -> int:
    """Print the shares for each file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", type=Path, nargs="*")
    parser.add_argument("--shop", type=Path)
    parser.add_argument("--to", default="zh-CN", choices=tuple(_COLUMNS))
    parser.add_argument("--show", type=int, default=20)
    options = parser.parse_args()
    well = [measure(path.name, of_table(path, options.to), options.show) for path in options.files]
    if options.shop is not None:
        total, found = of_shop(options.shop, options.to)
        share = len({(source, target) for _, source, target, _ in found}) / max(1, total)
        print(f"{options.shop}: {total} approved texts, doubted {share:.2%}")
        print("\n".join("  " + " | ".join(one) for one in found[: options.show]))
        well.append(share < ALARMS_BELOW)
    return 0 if all(well) else 1


if __name__ == "__main__":
    sys.exit(main())

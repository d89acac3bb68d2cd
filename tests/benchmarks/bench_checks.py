"""How long the checks take: 10,000 listings for three marketplaces, as a share of composing the same listings.

    python tests/benchmarks/bench_checks.py [--products 10000]

Both are measured in one run, so the ratio says more than the seconds do.
"""

from __future__ import annotations

import argparse
import sys
import time
from decimal import Decimal
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from seller_assistant.catalog import Money, Product, Variant
from seller_assistant.checking.checking import check
from seller_assistant.listing.composing import compose
from seller_assistant.marketplaces import facts
from seller_assistant.pricing.quoting import quotes
from seller_assistant.pricing.rule import Rule
from seller_assistant.translating.unit import Unit, source_hash

MARKETS = ("taobao", "jd", "pinduoduo")
CLAIMS = ("手工编织的羊毛帽，温暖舒适", "可机洗，不起球", "加拿大制造，采用美利奴羊毛", "适合秋冬季节佩戴")


def made(number: int) -> tuple[Product, list[Unit]]:
    """A product with two variants and ten pieces of description, and its Chinese; no two are alike."""
    variants = tuple(
        Variant(f"T-{number}-{size}", options=(("Size", size),), price=Money(Decimal(34 + number % 50), "CAD"), stock=5)
        for size in ("S", "L")
    )
    html = "".join(f"<p>Hand knit {number}-{n}</p>" for n in range(10))
    product = Product(id=number, title=f"Wool Toque {number}", description=html, variants=variants)
    chinese = {"title": f"羊毛针织帽{number}款", "option:Size": "尺码", "option:Size=S": "S", "option:Size=L": "L"}
    chinese |= {f"description/{n}": f"{CLAIMS[n % 4]}，第{number}款" for n in range(1, 11)}
    units = [
        Unit(number, field, field, "en", target=text, state="machine", source_hash=source_hash(field, "en"))
        for field, text in chinese.items()
    ]
    return product, units


def main() -> None:
    """Print seconds and the ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--products", type=int, default=10_000)
    options = parser.parse_args()
    rule = Rule()
    pieces = [made(number) for number in range(1, options.products + 1)]
    composing = checking = 0.0
    found = 0
    for id_ in MARKETS:
        market = facts.load(id_)
        begun = time.process_time()
        drafts = [compose(p, units, quotes(p, rule, currency=market.currency), market) for p, units in pieces]
        middle = time.process_time()
        found += sum(len(check(draft, market)) for draft in drafts)
        composing, checking = composing + middle - begun, checking + time.process_time() - middle
    print(f"{options.products} products x {len(MARKETS)} marketplaces: {found} findings")
    print(f"composing {composing:.2f} s, checking {checking:.2f} s: {checking / composing:.2f} x")


if __name__ == "__main__":
    main()

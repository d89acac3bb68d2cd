"""How long a catalogue takes to be translated again out of a full memory, beside its first translation in the same run.

``python tests/benchmarks/bench_retranslate.py [--rows 10000] [--columns 20]``

The list is imported and translated, all of it approved (with the owner's Chinese where there was none), the memory
written as TMX and read into a new shop, and the same list translated there: what was approved comes out of the memory.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from seller_assistant.shop import Shop

T = TypeVar("T")


def timed(name: str, work: Callable[[], T]) -> tuple[T, float]:
    """What the work gives, and how long it took."""
    start, busy = time.perf_counter(), time.process_time()
    given = work()
    taken = time.perf_counter() - start
    print(f"{name:34}{taken:8.2f} s, {time.process_time() - busy:6.2f} s of the processor", flush=True)
    return given, taken


def approve_all(shop: Shop) -> int:
    """Say yes to everything that has its Chinese; what has none gets some of the owner's."""
    approved = 0
    with shop._store.step(shop.history()[0].sentence) as step:
        for unit in shop._store.units():
            if unit.state != "kept":
                target = unit.target if unit.state in ("machine", "review") else f"店主的译文{unit.source_hash[:6]}"
                step.put_units([unit.with_(state="approved", target=target)])
                approved += 1
    return approved


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--columns", type=int, default=20)
    request = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        listed, memory = place / "list.xlsx", place / "memory.tmx"
        made = [sys.executable, str(Path(__file__).with_name("make_list.py")), str(listed), "--alone", "--pictures=0"]
        made += [f"--rows={request.rows}", f"--columns={request.columns}"]
        subprocess.run(made, check=True, stdout=subprocess.DEVNULL)
        with Shop.open(place / "first") as shop:
            timed("import", lambda: shop.import_(shop.plan_import([listed])))
            done, first = timed("translate, empty memory", shop.translate)
            approved, _ = timed("approve all", lambda: approve_all(shop))
            timed("translate, nothing to do", shop.translate)
            pairs, _ = timed("memory out", lambda: shop.export_memory(memory))
        with Shop.open(place / "second") as shop:
            shop.import_(shop.plan_import([listed]))
            taken, _ = timed("memory in", lambda: shop.import_memory(memory, approved=True))
            again, second = timed("translate, full memory", shop.translate)
            products = shop._store.count()
    print(f"{products} products, {done.units} texts, {approved} approved, {pairs} pairs, {taken.added} taken over")
    print(f"{again.from_memory} of {again.units} texts out of the memory; {second / first:.2f} of the first time")
    return 0 if again.from_memory >= approved * 0.99 else 1


if __name__ == "__main__":
    sys.exit(main())

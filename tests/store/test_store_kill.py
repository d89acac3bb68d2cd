"""kill -9 at any moment: every step that was acknowledged is there, and the file is whole."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from seller_assistant.store.store import Store

CHILD = """
import sys
from pathlib import Path
from seller_assistant.catalog import Product
from seller_assistant.phrases import Marked, Phrase
from seller_assistant.store.store import Store
from seller_assistant.translating.unit import Unit

store = Store.open(Path(sys.argv[1]))
n = store.count()
while True:
    with store.step(Phrase(Marked("tests", "Step {n}"), n=n)) as step:
        a = step.put_product(Product(title=f"Acknowledged {n}", description="words " * 200))
        b = step.put_product(Product(title=f"Twin {n}"))
        step.put_units([Unit(a.id, "title", "x", "en", target=f"文{n}")])
    print(a.id, b.id, flush=True)
    n += 2
"""
ROUNDS = 12


def test_no_acknowledged_step_is_lost(folder: Path) -> None:
    chance = random.Random(22)
    acknowledged: set[int] = set()
    for _ in range(ROUNDS):
        child = subprocess.Popen([sys.executable, "-c", CHILD, str(folder)], stdout=subprocess.PIPE)
        assert child.stdout is not None
        lines = [child.stdout.readline()]  # it is at work
        time.sleep(chance.uniform(0, 0.06))
        child.kill()
        lines += child.stdout.readlines()
        child.wait()
        child.stdout.close()
        whole = [line for line in lines if line.endswith(b"\n")]
        assert whole
        acknowledged.update(int(number) for line in whole for number in line.split())
    with Store.open(folder) as store:
        assert store.integrity() == []
        products = store.products()
        stored = {p.id for p in products}
        assert acknowledged <= stored
        steps = len(store.history(limit=100_000))
        assert len(stored) == 2 * steps == 2 * len(store.units()), "steps are whole or not at all"
        assert len(stored) - len(acknowledged) <= 2 * ROUNDS
        assert store.count("acknowledged") == len(stored) // 2

"""Writes ``shop-v2.db``, a small shop as schema version 2 wrote it: run once, when the version was current.

    python tests/museum/make_shop_v2.py
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from make_shop_v1 import fill, said

from seller_assistant.store import schema
from seller_assistant.store.jobs import Failed
from seller_assistant.store.memory import Remembered
from seller_assistant.store.store import Store
from seller_assistant.translating.glossary import OwnerTerm
from seller_assistant.translating.unit import source_hash


def fill_more(store: Store) -> None:
    """What version 1 had, and an approval, terms, a doubt set aside, a memory from a file, a run cut short."""
    fill(store)
    syrup, socks = store.units()
    with store.step(said("Approved")) as step:
        step.put_units([socks.with_(state="approved")])
    with store.step(said("Added terms")) as step:
        step.put_terms([OwnerTerm("toque", "毛线帽", brand="Boréal"), OwnerTerm("Boréal", kind="keep")])
        step.ignore("too-long", syrup.product_id, "title", "zh-CN", "it is a name")
    with store.step(said("Imported a memory")) as step:
        step.remember([Remembered("Warm socks", "保暖袜", "en", "zh-CN", "tmx:friend.tmx", False, "")])
    job = store.begin_job("zh-CN", "offline", "brand:x", ["title"], [1, 2])
    failed = Failed(1, "zh-CN", "title", "offline", source_hash(syrup.source, "en"), 2, said("Too long"))
    store.append(store.begin_long_step(said("Went on")), [], job=(job, 1), failed=[failed])


def main() -> None:
    if schema.HEAD != "0002":
        raise SystemExit("version 2 is history: its file is in the museum already")
    with tempfile.TemporaryDirectory() as name:
        with Store.open(Path(name)) as store:
            fill_more(store)
            with store._database.driver() as connection:
                for index in ("search", "memory_search"):
                    connection.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")
                connection.execute("VACUUM")
        shutil.copy(Path(name) / "shop.db", Path(__file__).with_name("shop-v2.db"))


if __name__ == "__main__":
    main()

"""Writes ``shop-v3.db``, a small shop as schema version 3 wrote it: run once, when the version was current.

    python tests/museum/make_shop_v3.py
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from make_shop_v2 import fill_more

from seller_assistant.store import schema
from seller_assistant.store.store import Store


def main() -> None:
    if schema.HEAD != "0003":
        raise SystemExit("version 3 is history: its file is in the museum already")
    with tempfile.TemporaryDirectory() as name:
        with Store.open(Path(name)) as store:
            fill_more(store)
            store.add_export(
                "jd", "second.zip", products=1, sha256="11" * 32, digest={1: "c"},
                report={"new": [{"sku": "MS-500", "title": "枫糖"}], "counts": {"new": 1}},
                listings={"c": {"code": "MS-500", "title": "枫糖"}},
            )  # fmt: skip
            with store._database.driver() as connection:
                for index in ("search", "memory_search"):
                    connection.execute(f"INSERT INTO {index}({index}) VALUES ('optimize')")
                connection.execute("VACUUM")
        shutil.copy(Path(name) / "shop.db", Path(__file__).with_name("shop-v3.db"))


if __name__ == "__main__":
    main()

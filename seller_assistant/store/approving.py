"""What approved translations mean to the memory: an approval is remembered, one taken back is forgotten."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sqlalchemy import Connection, select

from seller_assistant.catalog import Product
from seller_assistant.store import records, units
from seller_assistant.store.documents import chunks
from seller_assistant.store.memory_rows import Document, Remembered, is_better, to_document
from seller_assistant.store.tables import product
from seller_assistant.translating.sentences import pairs
from seller_assistant.translating.unit import Unit

OWNER = "owner"
Changed = dict[records.Key, tuple[Document | None, Document | None]]  # what is there, and what shall be


def remembering(
    connection: Connection,
    after: Mapping[units.Key, Unit | None],
    before: Mapping[units.Key, Unit],
    put: Mapping[int, Product],
) -> Changed:
    """The entries of the memory that change when these translations do; ``put`` are products of the same step."""
    said = [(item, before.get(key)) for key, item in after.items() if item is not None]
    approved = [item for item, was in said if item.state == "approved" and item.target.strip() and item != was]
    withdrawn = [
        was for item, was in said if was and was.state == "approved" and item.state != "approved" and was.target
    ]
    if not approved and not withdrawn:
        return {}
    categories = _categories(connection, {item.product_id for item in (*approved, *withdrawn)}, put)
    come = {key: doc for item in approved for key, doc in _entries(item, categories)}
    go = {key: doc for item in withdrawn for key, doc in _entries(item, categories) if key not in come}
    there = records.read(connection, [*come, *go])
    changed: Changed = {}
    for key, doc in come.items():
        old = there.get(key)
        if old is None or is_better(doc, old):
            changed[key] = (old, doc)
    for key, doc in go.items():
        old = there.get(key)
        if old is not None and old["origin"] == OWNER and old["target"] == doc["target"]:
            changed[key] = (old, None)
    return changed


def _entries(item: Unit, categories: Mapping[int, str]) -> Iterator[tuple[records.Key, Document]]:
    """What is remembered of a translation: all of it, and of a line of a description each sentence that has its own."""
    said = [(item.source, item.target.strip())]
    if item.kind == "description":
        said += pairs(item.source, item.target)
    for source, target in said:
        doc = to_document(
            Remembered(source, target, item.source_lang, item.locale, OWNER, True, item.updated,
                       item.kind, categories.get(item.product_id, ""))
        )  # fmt: skip
        yield records.key_of("memory", doc), doc


def _categories(connection: Connection, ids: Iterable[int], put: Mapping[int, Product]) -> dict[int, str]:
    found = {number: item.category for number, item in put.items()}
    for block in chunks(set(ids) - set(found)):
        rows = connection.execute(select(product.c.id, product.c.category).where(product.c.id.in_(block)))
        found.update((row.id, row.category) for row in rows)
    return found

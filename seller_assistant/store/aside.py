"""Doubts that were set aside, once the owner's text they were about is another: they are to be heard again."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, select

from seller_assistant.catalog import Product
from seller_assistant.catalog.document import from_document
from seller_assistant.store import records
from seller_assistant.store.documents import Serialised, chunks
from seller_assistant.store.tables import ignored
from seller_assistant.translating.unit import LOCALES
from seller_assistant.translating.units import units


def heard_again(
    connection: Connection, put: Mapping[int, Product], there: Mapping[int, Serialised]
) -> dict[records.Key, records.Document]:
    """What was set aside about texts that these products say differently now; ``there`` is what they said."""
    rows: dict[int, list[records.Document]] = defaultdict(list)
    for block in chunks(put.keys() & there.keys()):
        query = select(ignored).where(ignored.c.product_id.in_(block), ignored.c.locale.in_(LOCALES))
        for row in connection.execute(query):
            rows[row.product_id].append(row._asdict())
    found = {}
    for number, docs in rows.items():
        before = from_document(json.loads(there[number]), number)
        for locale in {doc["locale"] for doc in docs}:
            was, now = _sources(before, locale), _sources(put[number], locale)
            for doc in docs:
                if doc["locale"] == locale and was.get(doc["field"]) != now.get(doc["field"]):
                    found[records.key_of("ignored", doc)] = doc
    return found


def _sources(item: Product, locale: str) -> dict[str, str]:
    return {unit.field: unit.source_hash for unit in units(item, locale)}

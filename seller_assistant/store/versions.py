"""Every version of one translation, out of the history."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, literal_column, select

from seller_assistant.phrases import Phrase
from seller_assistant.store import units
from seller_assistant.store.tables import change, step
from seller_assistant.translating.unit import Unit


@dataclass(frozen=True, slots=True)
class Version:
    """A translation as it was from one step on: the unit with its source, source hash, engine and time."""

    unit: Unit
    step: int
    at: str  # ISO 8601, UTC
    sentence: Phrase  # what the step did
    current: bool = False


def of_unit(connection: Connection, product_id: int, field: str, locale: str) -> list[Version]:
    """Every version of that translation, the latest first; steps that are undone do not count."""
    key = "/".join((str(product_id), locale, field))
    kind = change.c.kind == literal_column("'unit'")  # said like this, the index over translations alone is used
    query = (
        select(change.c.after, step.c.id, step.c.at, step.c.sentence)
        .join(step, step.c.id == change.c.step_id)
        .where(kind, change.c.key == key, ~step.c.undone)
        .order_by(change.c.step_id.desc(), change.c.seq.desc())
    )
    now = units.by_key(connection, [(product_id, locale, field)]).get((product_id, locale, field))
    found: list[Version] = []
    for row in connection.execute(query):
        if row.after is not None:
            unit = units.from_document(row.after)
            current = unit == now and not any(version.current for version in found)
            found.append(Version(unit, row.id, row.at, Phrase.from_json(row.sentence), current))
    return found

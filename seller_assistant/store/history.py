"""Every step that changed the shop, in words, and the way back and forth through them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Text, cast, func, select, update

from seller_assistant.catalog.document import from_document
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.store import records, units
from seller_assistant.store.documents import Serialised, chunks
from seller_assistant.store.state import State, turn_to
from seller_assistant.store.tables import change, step


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the history: what was done, in words, and whether it is undone at the moment."""

    id: int
    at: str  # ISO 8601, UTC
    sentence: Phrase
    undone: bool


def _step(row: Row[Any]) -> Step:
    return Step(row.id, row.at, Phrase.from_json(row.sentence), bool(row.undone))


def latest(connection: Connection, limit: int) -> list[Step]:
    """The latest steps first."""
    return [_step(row) for row in connection.execute(select(step).order_by(step.c.id.desc()).limit(limit))]


def next_undo(connection: Connection) -> Step | None:
    """The step that an undo would take back."""
    row = connection.execute(select(step).where(~step.c.undone).order_by(step.c.id.desc()).limit(1)).first()
    return None if row is None else _step(row)


def next_redo(connection: Connection) -> Step | None:
    """The step that a redo would bring back."""
    row = connection.execute(select(step).where(step.c.undone).order_by(step.c.id).limit(1)).first()
    return None if row is None else _step(row)


def undo(connection: Connection, step_id: int | None) -> Step | None:
    """Take back the last step, or all steps back to and including that one; returns the earliest taken back."""
    query = select(step).where(~step.c.undone).order_by(step.c.id.desc())
    if step_id is None:
        rows = list(connection.execute(query.limit(1)))
    else:
        rows = list(connection.execute(query.where(step.c.id >= step_id)))
        if not rows or rows[-1].id != step_id:
            raise _unknown(connection, step_id)
    for row in rows:
        _turn(connection, row.id, back=True)
    return Step(rows[-1].id, rows[-1].at, Phrase.from_json(rows[-1].sentence), True) if rows else None


def redo(connection: Connection) -> Step | None:
    """Bring back the step undone last; None when there is none."""
    wanted = next_redo(connection)
    if wanted is None:
        return None
    _turn(connection, wanted.id, back=False)
    return Step(wanted.id, wanted.at, wanted.sentence, False)


def changed_products(connection: Connection, step_id: int) -> set[int] | None:
    """The products that a step changed, itself or in their translations; None when it changed the whole shop."""
    rows = connection.execute(select(change.c.kind, change.c.key).where(change.c.step_id == step_id).distinct())
    keys = [(row.kind, row.key) for row in rows if row.kind not in ("memory", "export")]
    if any(kind not in ("product", "unit", "ignored") for kind, _ in keys):
        return None
    doubted = {int(records.read_key(kind, key)[1][1]) for kind, key in keys if kind == "ignored"}
    return doubted | {int(key.split("/", 1)[0]) for kind, key in keys if kind != "ignored"}


def position(connection: Connection) -> list[int]:
    """Where the history stands: its last step, that step's last change, and how many steps stand up to it."""
    last = connection.scalar(select(func.max(step.c.id))) or 0
    return [last, _last_change(connection, last), _standing(connection, last)]


def touched_since(connection: Connection, since: Sequence[int]) -> set[int] | None:
    """The products that changed since that position; None when a step of before it was undone, redone or forgotten."""
    last, seq, standing = since
    if _standing(connection, last) != standing or _last_change(connection, last) < seq:
        return None
    later = (change.c.step_id > last) | ((change.c.step_id == last) & (change.c.seq > seq))
    rows = connection.execute(select(change.c.key).where(change.c.kind.in_(("product", "unit")), later).distinct())
    return {int(key.split("/", 1)[0]) for (key,) in rows}


def _last_change(connection: Connection, step_id: int) -> int:
    return connection.scalar(select(func.max(change.c.seq)).where(change.c.step_id == step_id)) or 0


def _standing(connection: Connection, step_id: int) -> int:
    return connection.scalar(select(func.count()).where(step.c.id <= step_id, ~step.c.undone)) or 0


def _unknown(connection: Connection, step_id: int) -> InputProblem:
    known = connection.scalar(select(step.c.id).where(step.c.id == step_id)) is not None
    message = (
        Phrase(QT_TRANSLATE_NOOP("store", "Step {step} is undone already."), step=step_id)
        if known
        else Phrase(QT_TRANSLATE_NOOP("store", "There is no step {step} in the history of this shop."), step=step_id)
    )
    return InputProblem(
        "step-undone" if known else "step-unknown",
        message,
        where=str(step_id),
        next=Phrase(QT_TRANSLATE_NOOP("store", "Look at the history for the steps that can be undone.")),
    )


def _turn(connection: Connection, step_id: int, *, back: bool) -> None:
    """Bring everything a step changed to what it was before (back) or after it, and mark the step."""
    column = change.c.before if back else change.c.after
    for seqs in _phases(connection, step_id, column, back=back):
        for block in chunks(seqs):
            query = select(change.c.kind, change.c.key, cast(column, Text).label("doc"))
            rows = connection.execute(query.where(change.c.step_id == step_id, change.c.seq.in_(block)))
            turn_to(connection, _state(rows))
    connection.execute(update(step).where(step.c.id == step_id).values(undone=back))


def _phases(
    connection: Connection, step_id: int, column: ColumnElement[Any], *, back: bool
) -> tuple[list[int], list[int], list[int]]:
    """The changes that count, in an order that works: products that come, then units, then products that go.

    Of several changes of one thing the first before or the last after counts.
    """
    order = change.c.seq.desc() if back else change.c.seq
    query = select(change.c.seq, change.c.kind, change.c.key, column.is_(None).label("gone"))
    counting: dict[tuple[str, str], tuple[int, bool]] = {}
    for row in connection.execute(query.where(change.c.step_id == step_id).order_by(order)):
        counting[row.kind, row.key] = (row.seq, bool(row.gone))
    come: list[int] = []
    between: list[int] = []
    go: list[int] = []
    for (kind, _), (seq, gone) in counting.items():
        (between if kind != "product" else go if gone else come).append(seq)
    return sorted(come), sorted(between), sorted(go)


def _state(rows: Iterable[Any]) -> State:
    """The state that these changes lead to."""
    state = State()
    for row in rows:
        doc = None if row.doc is None else json.loads(row.doc)
        if row.kind == "product":
            number = int(row.key)
            pair = None if doc is None else (from_document(doc, number), Serialised(row.doc))
            state.products[number] = pair
        elif row.kind == "unit":
            product_id, locale, field = row.key.split("/", 2)
            key = (int(product_id), locale, field)
            state.units[key] = None if doc is None else units.from_document(doc)
        elif row.kind in records.KINDS:
            state.kept[records.read_key(row.kind, row.key)] = doc
        else:
            state.settings[row.key] = doc
    return state

"""What is new, changed and withdrawn in a bundle since the last one for that marketplace."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from seller_assistant.exporting.snapshots import Difference, Snapshot, differences
from seller_assistant.listing.draft import Draft


@dataclass(frozen=True, slots=True)
class Since:
    """The bundle of before: its number, and when it was made (ISO 8601)."""

    id: int
    at: str


@dataclass(frozen=True, slots=True)
class Named:
    """A product by its code, its Chinese title, and its title in the owner's words ("" where it is not known)."""

    sku: str
    title: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """A product that went out before, and the values that differ; () where it is not known what was said then."""

    sku: str
    title: str
    fields: tuple[Difference, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs from the last bundle; ``since`` None when there was none. ``unchanged`` counts the rest."""

    since: Since | None = None
    new: tuple[Named, ...] = ()
    changed: tuple[Changed, ...] = ()
    withdrawn: tuple[Named, ...] = ()
    unchanged: int = 0


def compare(
    before: Mapping[int, str], after: Mapping[int, str], said: Mapping[str, Snapshot], since: Since | None = None
) -> Changes:
    """The differences between two states: listings' digests by product id, and what was said under each digest."""
    new = [_named(said.get(after[number]), number) for number in after if number not in before]
    gone = [_named(said.get(before[number]), number) for number in before if number not in after]
    changed, unchanged = [], 0
    for number in after:
        if number not in before:
            continue
        if before[number] == after[number]:
            unchanged += 1
            continue
        then, now = said.get(before[number]), said.get(after[number])
        name = _named(now, number)
        fields = differences(then, now) if then is not None and now is not None else ()
        changed.append(Changed(name.sku, name.title, fields, name.source))
    return Changes(since, tuple(new), tuple(changed), tuple(gone), unchanged)


def only(changes: Changes, drafts: Sequence[Draft]) -> Changes:
    """The changes of those drafts alone, and what was withdrawn."""
    codes = {draft.code or str(draft.product_id) for draft in drafts}
    return Changes(
        changes.since,
        tuple(named for named in changes.new if named.sku in codes),
        tuple(changed for changed in changes.changed if changed.sku in codes),
        changes.withdrawn,
        changes.unchanged,
    )


def _named(said: Snapshot | None, number: int) -> Named:
    if said is None:
        return Named(str(number), "")
    return Named(str(said.get("code") or number), str(said.get("title", "")), str(said.get("source", "")))

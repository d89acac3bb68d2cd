"""Which text of the shop a returned row is about: by its id where the row bears it out, else by its own words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from seller_assistant.exporting.proof_paper import alike, field_kind, target_hash, unit_key
from seller_assistant.exporting.proof_reading import ReturnedRow
from seller_assistant.translating.unit import Unit, normalised, source_hash


@dataclass(frozen=True, slots=True)
class Match:
    """The unit a row is about. ``by_id`` is False where the ids were lost and the words told it.

    ``source_changed`` is True where the shop's source is another one than the friend saw.
    """

    unit: Unit
    by_id: bool = True
    source_changed: bool = False


class Texts:
    """The shop's texts, to be found by key, by source, and by those that share both source and Chinese."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self._by_key: dict[str, Unit] = {}
        self._by_words: dict[tuple[str, str], list[Unit]] = {}
        self._alike: dict[tuple[str, str], list[Unit]] = {}
        for unit in units:
            self._by_key[unit_key(unit)] = unit
            self._by_words.setdefault((normalised(unit.source), field_kind(unit.field)), []).append(unit)
            self._alike.setdefault(alike(unit), []).append(unit)

    def match(self, row: ReturnedRow, lossy: bool) -> Match | None:
        """The unit that the row is about, or None. ``lossy``: letters may have become question marks."""
        unit = self._by_key.get(row.key)
        if unit is not None and _agree(row.source, unit.source, lossy):
            return Match(unit)
        found = self._by_its_words(row)
        if found is not None:
            return Match(found, by_id=False)
        saw = row.source_hash == source_hash(row.source, unit.source_lang) if unit is not None else False
        if unit is not None and (saw or (lossy and row.source_hash != unit.source_hash)):
            return Match(unit, source_changed=True)
        return None

    def share(self, rows: Sequence[ReturnedRow]) -> float:
        """The share of rows, 0 to 1, whose id and source both fit a text of the shop."""
        fit = sum((unit := self._by_key.get(row.key)) is not None and _agree(row.source, unit.source, lossy=False)
                  for row in rows)  # fmt: skip
        return fit / max(1, len(rows))

    def _by_its_words(self, row: ReturnedRow) -> Unit | None:
        """The unit with that source and that kind of field, where all of those have the same Chinese."""
        if not row.source:
            return None
        words = normalised(row.source)
        found = self._by_words.get((words, row.kind), [])
        sent = [unit for unit in found if target_hash(unit.target) == row.sent]
        found = sent or found
        return found[0] if found and len({unit.target for unit in found}) == 1 else None

    def same(self, unit: Unit) -> tuple[Unit, ...]:
        """The units that hold the same source and the same Chinese, that one first."""
        others = (u for u in self._alike.get(alike(unit), ()) if u is not unit)
        approved = unit.state == "approved"
        return (unit, *(u for u in others if u.target == unit.target and (u.state == "approved") == approved))

    def as_sent(self, unit: Unit, sent: str) -> Unit | None:
        """A unit with the same source whose Chinese still is what was sent; None where there is none."""
        found = (u for u in self._alike.get(alike(unit), ()) if u is not unit and u.state != "approved")
        return next((u for u in found if target_hash(u.target) == sent), None)


def _agree(returned: str, source: str, lossy: bool) -> bool:
    """Whether the row shows that source; an emptied cell contradicts nothing."""
    if not returned or normalised(returned) == normalised(source):
        return True
    return lossy and is_spoiled(normalised(returned), normalised(source))


def is_spoiled(returned: str, text: str) -> bool:
    """Whether it is that text after a file whose letters are too few: those it did not have became question marks."""
    wide = "".join(c * 2 if ord(c) > 0xFFFF else c for c in text)  # some programs count such a letter twice
    return "?" in returned and any(
        len(returned) == len(whole)
        and all(a == b or (a == "?" and ord(b) > 127) for a, b in zip(returned, whole, strict=True))
        for whole in (text, wide)
    )

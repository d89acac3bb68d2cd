"""Proofs home: a returned file beside the shop as a difference, and that difference applied as one step."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from seller_assistant.exporting import proof_comparing, proof_reading
from seller_assistant.exporting.proof_changes import ProofChange, ProofDifferences
from seller_assistant.exporting.proof_paper import unit_key
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.sheets import reading
from seller_assistant.shop import risks
from seller_assistant.shop.proofing import Proofing
from seller_assistant.shop.reviewing import approved_now, now
from seller_assistant.shop.values_words import ProofAnswer, ProofApplied
from seller_assistant.translating.unit import Unit
from seller_assistant.translating.units import context


class ProofReturn(Proofing):
    """The verbs for a proof that came back."""

    def read_proof(
        self, path: str | Path, *, locale: str = "zh-CN", progress: Progress = SILENT
    ) -> ProofDifferences:
        """What a returned proof would change; nothing is stored.

        The file may come from any spreadsheet program, with rows moved or gone, columns added, sheets renamed. Rows
        are matched by their hidden ids, else by their words. ``locale`` is asked only where the file does not say.
        Raises FileProblem when it cannot be read, is no proof, or is the proof of another shop.
        """
        back = proof_reading.returned(reading.read(Path(path), progress=progress))
        used = proof_comparing.locales(back, locale)
        products = self._store.products()
        units = [unit for name in used for group in self._units_of(products, name) for unit in group]
        around = {product.id: product for product in products}
        brands = self._store.brands()

        def doubts(unit: Unit, text: str) -> tuple[Phrase, ...]:
            """What the new Chinese lost that the old one still had."""
            around_it = context(around[unit.product_id])
            had = risks.lost(unit, unit.target, brands, around_it) if unit.target else ()
            return tuple(p for p in risks.lost(unit, text, brands, around_it) if p not in had)

        names = {product.id: (product.code, product.title) for product in products}
        found = proof_comparing.compare(back, units, self.shop_id(), names, doubts)
        return replace(found, locale=used[0])

    def apply_proof(
        self, differences: ProofDifferences, *, take_theirs: bool | Collection[str] = False
    ) -> ProofApplied:
        """Apply a difference as one step: the friend's Chinese becomes approved, and so does what was ticked.

        Conflicts stay as they are in the shop, unless ``take_theirs`` is True or names their ids. A text that
        changed in the shop after the difference was made is left alone and counted.
        """
        chosen = [change for change in differences.changes if _is_chosen(change, take_theirs)]
        conflicts = sum(bool(change.conflict) for change in differences.changes) - sum(
            bool(change.conflict) for change in chosen
        )
        now_there = self._as_now(chosen)
        put: dict[str, Unit] = {}
        back: dict[str, str] = {}
        done: Counter[str] = Counter()
        for change, units in _spread(chosen):
            fresh = [unit for unit in units if now_there.get(unit_key(unit)) == unit and unit_key(unit) not in put]
            put |= {unit_key(unit): _answered(unit, change) for unit in fresh}
            if change.kind == "rejected":
                back |= {unit_key(unit): change.remark for unit in fresh}
            done[change.kind if fresh else "overtaken"] += 1
        step_id = self._apply(differences, put, back, done)
        if step_id is not None:
            self._note_answer(differences.proof, _answer(differences, done, conflicts))
        return ProofApplied(
            changed=done["changed"], approved=done["approved"], rejected=done["rejected"], texts=len(put),
            conflicts=conflicts, overtaken=done["overtaken"], step=step_id,
        )  # fmt: skip

    def _as_now(self, changes: list[ProofChange]) -> dict[str, Unit]:
        """The texts that the changes are for, as they are in the shop at this moment."""
        wanted: dict[str, set[int]] = {}
        for change in changes:
            for unit in change.units:
                wanted.setdefault(unit.locale, set()).add(unit.product_id)
        found = (unit for locale, ids in wanted.items() for unit in self.units(ids, locale=locale))
        return {unit_key(unit): unit for unit in found}

    def _apply(
        self, differences: ProofDifferences, put: dict[str, Unit], back: dict[str, str], done: Counter[str]
    ) -> int | None:
        if not put:
            return None
        sentence = Phrase(
            QT_TRANSLATE_NOOP("shop", "Took over the proof {file}: {changed} corrected, {approved} confirmed"),
            file=differences.file,
            changed=done["changed"],
            approved=done["approved"],
        )
        with self._store.step(sentence) as step:
            step.put_units(put.values())
            if back:
                self._send_back(step, ((put[key], note) for key, note in back.items()))
            else:
                self._drop_notes(step, put.values())
        self._touch(unit.product_id for unit in put.values())
        return step.id


def _is_chosen(change: ProofChange, take_theirs: bool | Collection[str]) -> bool:
    if not change.conflict:
        return True
    if change.conflict == "two-answers":
        return False
    return take_theirs if isinstance(take_theirs, bool) else change.id in take_theirs


def _spread(changes: list[ProofChange]) -> Iterator[tuple[ProofChange, tuple[Unit, ...]]]:
    """Each change with its texts; where two are for the same text, the row about that very text wins."""
    own = {change.id for change in changes}
    for change in changes:
        first, *others = change.units
        yield change, (first, *(unit for unit in others if unit_key(unit) not in own))


def _answered(unit: Unit, change: ProofChange) -> Unit:
    """The unit as the friend's answer makes it."""
    if change.kind == "rejected":
        return unit.with_(state="needs-editing", updated=now())
    if change.kind == "approved":
        return approved_now(unit)
    taken = approved_now(unit).with_(target=change.after, engine="proof")
    if change.conflict == "source-changed":  # it answers the text that the friend saw: shown as such, to be looked at
        return taken.with_(source=change.seen, source_hash=change.source_hash)
    return taken


def _answer(differences: ProofDifferences, done: Counter[str], conflicts: int) -> ProofAnswer:
    remarks = tuple((remark.id, remark.text) for remark in differences.remarks[:500])
    return ProofAnswer(
        now(), differences.file, done["changed"], done["approved"], done["rejected"], conflicts, remarks
    )

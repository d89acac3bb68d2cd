"""A returned proof beside the shop: what is other, what was ticked, what contradicts what happened here meanwhile."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from seller_assistant.exporting.proof_changes import Conflict, ProofChange, ProofDifferences, ProofRemark
from seller_assistant.exporting.proof_matching import Match, Texts, is_spoiled
from seller_assistant.exporting.proof_paper import CROSS, cleaned, target_hash, unit_key
from seller_assistant.exporting.proof_reading import Returned, ReturnedRow
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import FileProblem, Notice
from seller_assistant.translating.scripts import has_han
from seller_assistant.translating.unit import LOCALES, Unit

MOST_TEXT = 10_000  # characters of one Chinese text
MOST_SAID = 500  # notices and remarks that are listed one by one
_MOST_ANSWERS = 5  # different answers for one text that are shown
_OURS = 0.9  # share of rows whose ids and sources fit, from which a proof is taken for this shop's own
Doubts = Callable[[Unit, str], tuple[Phrase, ...]]
Names = Mapping[int, tuple[str, str]]  # product id -> code, title

_NOTICES: dict[str, Marked] = {
    "formula": QT_TRANSLATE_NOOP("exporting", "Row {row} holds a formula in place of the Chinese; it was not taken."),
    "emptied": QT_TRANSLATE_NOOP("exporting", "The Chinese of row {row} was emptied; the shop keeps its own."),
    "too-long": QT_TRANSLATE_NOOP("exporting", "The Chinese of row {row} is longer than a listing can be; not taken."),
    "unmatched": QT_TRANSLATE_NOOP("exporting", "Row {row} fits no text of this shop any more: “{found}”."),
    "other-shop": QT_TRANSLATE_NOOP("exporting", "Row {row} comes from the proof of another shop; it was not taken."),
    "by-words": QT_TRANSLATE_NOOP("exporting", "The hidden id of row {row} does not fit; its words told the text."),
    "tick-too-late": QT_TRANSLATE_NOOP("exporting", "Row {row} has a tick, but its Chinese was changed here since."),
    "lossy": QT_TRANSLATE_NOOP("exporting", "The file was saved as {found}; letters it does not have became “?”."),
    "more": QT_TRANSLATE_NOOP("exporting", "{n} more rows have remarks or could not be used."),
    "missing": QT_TRANSLATE_NOOP("exporting", "{n} of {found} texts did not come back; they stay as they are."),
}
_SENT = re.compile(r"t[0-9a-f]{16}")
_MARK = re.compile(r"(p[0-9a-f]{8})\.[0-9a-f]{4}")


class _Comparison:
    """One comparison under way."""

    def __init__(self, back: Returned, texts: Texts, shop: str, names: Names, doubts: Doubts) -> None:
        self._back, self._texts, self._shop, self._names, self._doubts = back, texts, shop, names, doubts
        self.changes: list[ProofChange] = []
        self.remarks: list[ProofRemark] = []
        self.notices: list[Notice] = []
        self.seen: set[str] = set()
        self.unchanged = 0
        self._spoiled = False
        self._unsaid = 0

    def row(self, row: ReturnedRow) -> None:
        """Look at one row."""
        if _maker(row, self._back) not in ("", self._shop):
            self._note("other-shop", row)
            return
        match = self._texts.match(row, lossy=bool(self._back.encoding))
        if match is None:
            self._note("unmatched", row, row.source or row.target)
            return
        if not match.by_id and row.key:
            self._note("by-words", row)
        unit = match.unit
        row = _believed(row, match)
        self.seen.add(unit_key(unit))
        if row.remark or row.tick is False:
            said = row.remark or CROSS
            self._unsaid += len(self.remarks) >= MOST_SAID
            if len(self.remarks) < MOST_SAID:
                self.remarks.append(ProofRemark(unit_key(unit), row.sheet, row.row, unit.field, unit.source, said))
        if row.computed:
            self._note("formula", row, row.target)
        elif len(row.target) > MOST_TEXT:
            self._note("too-long", row)
        elif not row.target:
            self._empty(row, unit)
        elif self._says_the_same(row, unit):
            self._same(row, match)
        else:
            self._other(row, match)

    def _says_the_same(self, row: ReturnedRow, unit: Unit) -> bool:
        """Whether the Chinese is what was sent, also where the file's encoding spoiled it."""
        if target_hash(row.target) == (row.sent or target_hash(unit.target)):
            return True
        if not self._back.encoding or not is_spoiled(row.target, cleaned(unit.target)):
            return False
        self._spoiled = True
        return True

    def _empty(self, row: ReturnedRow, unit: Unit) -> None:
        if row.sent == target_hash("") or (not row.sent and not unit.target):
            self.unchanged += 1
        else:
            self._note("emptied", row, unit.target)

    def _same(self, row: ReturnedRow, match: Match) -> None:
        """The friend left the Chinese as it was: a tick approves it, a cross sends it back."""
        unit = match.unit
        still = not match.source_changed and target_hash(unit.target) == (row.sent or target_hash(unit.target))
        if row.tick is None or (row.tick and unit.state == "approved" and still):
            self.unchanged += 1
        elif not still:
            self._note("tick-too-late", row, unit.target)
        elif row.tick:
            self._add("approved", row, self._texts.same(unit), unit.target)
        elif unit.state == "needs-editing":
            self.unchanged += 1
        else:
            approved_here = unit.state == "approved" and row.state != "approved"
            self._add("rejected", row, self._texts.same(unit), unit.target, "approved-here" if approved_here else "")

    def _other(self, row: ReturnedRow, match: Match) -> None:
        """The friend wrote other Chinese than was sent."""
        unit = match.unit
        if cleaned(unit.target) == row.target and not match.source_changed:
            if unit.state == "approved":
                self.unchanged += 1
            else:
                self._add("approved", row, self._texts.same(unit), unit.target)
            return
        conflict = _conflict(row, match)
        units = (unit,) if conflict in ("source-changed", "changed-here") else self._texts.same(unit)
        self._add("changed", row, units, row.target, conflict)
        elsewhere = self._texts.as_sent(unit, row.sent) if conflict in ("changed-here", "approved-here") else None
        if elsewhere is not None:
            self._add("changed", row, self._texts.same(elsewhere), row.target)

    def _add(
        self,
        kind: str,
        row: ReturnedRow,
        units: tuple[Unit, ...],
        after: str,
        conflict: Conflict = "",
    ) -> None:
        unit = units[0]
        code, product = self._names.get(unit.product_id, ("", ""))
        self.changes.append(
            ProofChange(
                id=unit_key(unit), kind=kind, field=unit.field, code=code, product=product, source=unit.source,  # type: ignore[arg-type]
                before=unit.target, after=after, units=units, sheet=row.sheet, row=row.row, conflict=conflict,
                doubts=self._doubts(unit, after) if kind == "changed" else (), remark=row.remark,
                seen=row.source if conflict == "source-changed" else unit.source,
                source_hash=row.source_hash if conflict == "source-changed" else unit.source_hash,
            )
        )  # fmt: skip

    def _note(self, code: str, row: ReturnedRow, found: str = "") -> None:
        if len(self.notices) >= MOST_SAID:
            self._unsaid += 1
            return
        shown = found if len(found) <= 80 else found[:79] + "…"
        self.notices.append(
            Notice(
                f"proof-{code}", "info" if code == "by-words" else "warning",
                Phrase(_NOTICES[code], row=row.row, found=shown), self._back.file, row.sheet, row.row, found=shown,
            )
        )  # fmt: skip

    def end(self) -> None:
        """What is said of the file as a whole."""
        back = self._back
        if self._spoiled:
            said = Phrase(_NOTICES["lossy"], found=back.encoding)
            self.notices.insert(0, Notice("proof-lossy", "info", said, back.file, found=back.encoding))
        if self._unsaid:
            said = Phrase(_NOTICES["more"], n=self._unsaid)
            self.notices.append(Notice("proof-more", "warning", said, back.file, found=str(self._unsaid)))
        gone = back.texts - len(self.seen)
        if back.texts and gone > 0 and len(back.rows) < back.texts:
            said = Phrase(_NOTICES["missing"], n=gone, found=back.texts)
            self.notices.append(Notice("proof-missing", "info", said, back.file, found=str(gone)))
        self.changes = _settled(self.changes)


def _believed(row: ReturnedRow, match: Match) -> ReturnedRow:
    """The row without what was written over: a hash and a state count only where they belong to this very text."""
    own = match.by_id or row.source_hash == match.unit.source_hash
    if own and _SENT.fullmatch(row.sent):
        return row
    return replace(row, sent="", state=row.state if own else "")


def _maker(row: ReturnedRow, back: Returned) -> str:
    """The id of the shop that the row says it went out from; "" where it does not say any more."""
    found = _MARK.fullmatch(row.mark) or _MARK.fullmatch(back.mark)
    return found[1] if found else ""


def _conflict(row: ReturnedRow, match: Match) -> Conflict:
    unit = match.unit
    if match.source_changed:
        return "source-changed"
    if row.sent and target_hash(unit.target) != row.sent:
        return "changed-here"
    if unit.state == "approved" and row.state != "approved":
        return "approved-here"
    return "no-chinese" if has_han(unit.target or "中") and not has_han(row.target) else ""


def _settled(changes: Sequence[ProofChange]) -> list[ProofChange]:
    """Each text once. Rows that say the same count once; a correction outweighs a tick; two corrections conflict."""
    by_id: dict[str, list[ProofChange]] = {}
    for change in changes:
        by_id.setdefault(change.id, []).append(change)
    settled: list[ProofChange] = []
    for rows in by_id.values():
        corrected = [change for change in rows if change.kind == "changed"] or rows
        answers = {(change.kind, change.after): change for change in reversed(corrected)}
        different = list(answers.values())[::-1][:_MOST_ANSWERS]
        if len(different) > 1:
            different = [replace(change, conflict="two-answers") for change in different]
        settled += different
    return settled


def locales(back: Returned, otherwise: str) -> tuple[str, ...]:
    """The locales that the rows of a returned proof are in."""
    found = [row.key.split("/", 2)[1] for row in back.rows if row.key.count("/") >= 2]
    named = dict.fromkeys((*found, back.locale))
    return tuple(name for name in named if name in LOCALES) or (otherwise,)


def compare(
    back: Returned, units: Sequence[Unit], shop: str, names: Names, doubts: Doubts
) -> ProofDifferences:
    """The difference between a returned proof and the shop, whose id is ``shop``.

    Raises FileProblem ``proof-other-shop`` where every row is from the proof of another shop.
    """
    texts = Texts(units)
    if all(_maker(row, back) not in ("", shop) for row in back.rows):
        if texts.share(back.rows) < _OURS:
            raise _other_shop(back)
        shop = _maker(back.rows[0], back)  # this shop after all, gone back to a copy from before its first proof
    comparison = _Comparison(back, texts, shop, names, doubts)
    for row in back.rows:
        comparison.row(row)
    comparison.end()
    marks = (back.mark, *(row.mark for row in back.rows))
    mark = next((mark for mark in marks if _MARK.fullmatch(mark)), "")
    return ProofDifferences(
        file=back.file, format=back.format, locale=back.locale, proof=mark.partition(".")[2], rows=len(back.rows),
        unchanged=comparison.unchanged, sent=back.texts, changes=tuple(comparison.changes),
        remarks=tuple(comparison.remarks), notices=tuple(comparison.notices),
    )  # fmt: skip


def _other_shop(back: Returned) -> FileProblem:
    return FileProblem(
        "proof-other-shop",
        Phrase(QT_TRANSLATE_NOOP("exporting", "{file} is the proof of another shop."), file=back.file),
        where=back.file,
        expected=Phrase(QT_TRANSLATE_NOOP("exporting", "a proof that went out from this shop")),
        next=Phrase(QT_TRANSLATE_NOOP("exporting", "Open the shop it was made in, and read it there.")),
    )

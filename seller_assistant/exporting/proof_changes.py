"""What a returned proof would change in the shop: shown first, applied then, as one step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked, Phrase
from seller_assistant.problems import Notice
from seller_assistant.translating.unit import Unit

Conflict = Literal["", "source-changed", "changed-here", "approved-here", "no-chinese", "two-answers"]
WHY: dict[str, Marked] = {
    "source-changed": QT_TRANSLATE_NOOP("exporting", "Your own text was changed after the proof went out."),
    "changed-here": QT_TRANSLATE_NOOP("exporting", "The Chinese was changed here after the proof went out."),
    "approved-here": QT_TRANSLATE_NOOP("exporting", "The Chinese was approved here after the proof went out."),
    "no-chinese": QT_TRANSLATE_NOOP("exporting", "What came back holds no Chinese."),
    "two-answers": QT_TRANSLATE_NOOP("exporting", "The file holds two different answers for this text."),
}


@dataclass(frozen=True, slots=True)
class ProofChange:
    """One row of the difference: the shop's Chinese and the friend's.

    ``kind``: "changed" has other Chinese, "approved" the same with a tick, "rejected" the same with a cross.
    ``units`` are the texts of the shop it is for, as they are now, the one that ``id`` names first. ``conflict`` is
    "" or why it is not applied unless chosen; "two-answers" cannot be chosen. ``doubts`` are about the new text.
    """

    id: str
    kind: Literal["changed", "approved", "rejected"]
    field: str
    code: str
    product: str
    source: str
    before: str
    after: str
    units: tuple[Unit, ...]
    sheet: str
    row: int
    conflict: Conflict = ""
    doubts: tuple[Phrase, ...] = ()
    remark: str = ""
    seen: str = ""  # the source that the friend saw, and its hash
    source_hash: str = ""

    @property
    def why(self) -> Phrase | None:
        """The conflict in words; None when there is none."""
        return Phrase(WHY[self.conflict]) if self.conflict else None


@dataclass(frozen=True, slots=True)
class ProofRemark:
    """What the friend wrote beside a text, or a cross without a word."""

    id: str
    sheet: str
    row: int
    field: str
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class ProofDifferences:
    """A returned proof laid beside the shop; nothing is stored yet.

    ``rows`` came back, ``unchanged`` of them say nothing new, ``sent`` went out (0 = not known).
    ``notices`` name the rows that could not be used, and why.
    """

    file: str
    format: str
    locale: str
    proof: str  # its id, "" where the file does not say any more
    rows: int
    unchanged: int
    sent: int
    changes: tuple[ProofChange, ...]
    remarks: tuple[ProofRemark, ...]
    notices: tuple[Notice, ...]

    @property
    def conflicts(self) -> int:
        """How many changes wait for the owner's choice."""
        return sum(bool(change.conflict) for change in self.changes)

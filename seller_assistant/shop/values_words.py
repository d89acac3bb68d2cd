"""What the verbs about words return: reviewing them, and the proofs that go out to a friend and come back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from seller_assistant.phrases import Phrase
from seller_assistant.problems import Severity
from seller_assistant.translating.checks.check import Doubt
from seller_assistant.translating.unit import Unit


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One text to look at, the riskiest first.

    ``id`` names it ("12/zh-CN/title"); ``ids`` are all texts with the same source and the same Chinese, which one
    answer settles: ``others`` counts those beside the first. ``risk`` is 0 to 100, ``reasons`` say why.
    ``read_back`` is the Chinese word by word in the owner's language. ``note`` is what was said when it was
    sent back.
    """

    id: str
    ids: tuple[str, ...]
    unit: Unit
    code: str
    product: str
    risk: int
    reasons: tuple[Phrase, ...]
    read_back: str
    note: str = ""
    doubts: tuple[Doubt, ...] = ()  # of every check, without those set aside
    marked: tuple[tuple[int, int], ...] = ()  # what must come through: stretches of the source,
    marked_chinese: tuple[tuple[int, int], ...] = ()  # and of the Chinese

    @property
    def others(self) -> int:
        """How many more texts the same answer settles."""
        return len(self.ids) - 1


@dataclass(frozen=True, slots=True)
class ReviewQueue:
    """The texts that wait to be looked at, and how many there are.

    ``waiting`` counts the different texts that match, ``items`` are as many of them as were asked for.
    ``counts`` tells how many texts (each product's) are in each state, whatever states were asked for.
    """

    items: tuple[ReviewItem, ...]
    waiting: int
    counts: Mapping[str, int]
    safe: int = 0  # texts of these that nobody doubts: what a bulk approval takes


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What approving or sending back did: ``changed`` texts of ``matched``, as one step.

    ``left`` are texts that a bulk approval passed over because something in them was lost or unknown.
    ``step`` is None when nothing changed or it was only tried.
    """

    matched: int
    changed: int
    left: tuple[ReviewItem, ...] = ()
    step: int | None = None


@dataclass(frozen=True, slots=True)
class ProofSent:
    """A proof that was written. ``without_picture`` counts products whose picture was left out to keep it small;
    ``left_out`` are the ids of texts that are longer than a cell can hold.
    """

    id: str
    out: str
    format: str
    locale: str
    products: int
    texts: int
    bytes: int
    without_picture: int = 0
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProofAnswer:
    """A proof that came back and was applied: when, from which file, and what it did."""

    at: str
    file: str
    changed: int
    approved: int
    rejected: int
    conflicts: int
    remarks: tuple[tuple[str, str], ...] = ()  # id of the text, what the friend wrote


@dataclass(frozen=True, slots=True)
class ProofRecord:
    """A proof that went out, and what came back of it so far."""

    id: str
    at: str  # ISO 8601, UTC
    out: str
    locale: str
    products: int
    texts: int
    answers: tuple[ProofAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class ProofApplied:
    """What applying a returned proof did, as one step: rows of the difference by kind, and texts of the shop.

    ``conflicts`` were left for the owner; ``overtaken`` were changed in the shop after the difference was shown.
    """

    changed: int
    approved: int
    rejected: int
    texts: int
    conflicts: int
    overtaken: int
    step: int | None

    @property
    def applied(self) -> int:
        """How many rows of the difference were applied."""
        return self.changed + self.approved + self.rejected


@dataclass(frozen=True, slots=True)
class OwnedSizeTable:
    """A size table as the owner left it; its rows are (system, size, what is said beside it).

    Nothing of it stands in a text until it is ``confirmed``.
    """

    id: str
    name: Phrase
    rows: tuple[tuple[str, str, str], ...]
    confirmed: bool


@dataclass(frozen=True, slots=True)
class DoubtGroup:
    """All doubts of one check about translations; ``repair_label`` where at least one can be repaired."""

    check: str
    name: Phrase
    reason: Phrase
    severity: Severity
    doubts: tuple[Doubt, ...]
    repair_label: Phrase | None
    repairable: int


@dataclass(frozen=True, slots=True)
class SetAside:
    """A doubt that the owner set aside: the check, the product, the field and what it is called, why and when.

    ``place`` is the marketplace whose listing it is about, or the locale of the Chinese.
    """

    check: str
    name: Phrase
    product_id: int
    sku: str
    title: str
    field: str
    part: Phrase
    place: str
    reason: str
    at: str  # ISO 8601, UTC

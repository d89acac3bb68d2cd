"""What the shop's verbs return: frozen values that both faces show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from seller_assistant.catalog import Product
from seller_assistant.checking.finding import Finding
from seller_assistant.importing.plan import Plan
from seller_assistant.phrases import Phrase
from seller_assistant.pricing.rule import Quote, Rule
from seller_assistant.translating.unit import Translation


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the history: what was done, in words, and whether it is undone at the moment."""

    id: int
    at: str  # ISO 8601, UTC
    sentence: Phrase
    undone: bool


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. ``step`` is None when nothing changed."""

    plan: Plan
    step: int | None
    pictures_found: int
    pictures_stored: int
    pictures_missing: int


@dataclass(frozen=True, slots=True)
class PictureCounts:
    """How many pictures are here, wait to be fetched, could not be had, or cannot be used.

    ``hosts`` are the sites that fetching would ask for the waiting and the missing ones.
    """

    stored: int
    waiting: int
    missing: int
    unusable: int
    hosts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What fetching pictures did. An address that several products share counts once.

    ``by_reason`` says why the failed ones failed and how many each, the most frequent first; ``hosts`` were asked.
    ``step`` is None when nothing changed.
    """

    found: int
    stored: int
    failed: int
    by_reason: tuple[tuple[Phrase, int], ...] = ()
    hosts: tuple[str, ...] = ()
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One value that an edit changes: the product, and the value before and after, as text."""

    product_id: int
    sku: str
    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class EditPlan:
    """A bulk edit, computed and not yet done."""

    sentence: Phrase
    matched: int
    changes: tuple[Change, ...]
    products: tuple[Product, ...] = ()  # as they will be


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a translation run would do before it does it."""

    units: int
    from_memory: int
    from_glossary: int
    for_engine: int
    left: int
    stale: int
    characters: int
    engine: str  # the engine for sentences, "" = none
    sends_to: str  # host, "" when nothing leaves the computer
    cost: str


@dataclass(frozen=True, slots=True)
class ScenarioQuote:
    """A product priced by one of several rules: the rule's name, the rule, and a quote for each variant."""

    name: Phrase
    rule: Rule
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Translated:
    """What a translation run did."""

    units: int
    from_memory: int
    from_glossary: int
    by_engine: Mapping[str, int]
    left: int
    stale: int
    characters_sent: int
    hosts: tuple[str, ...]
    cost: str
    seconds: float
    problems: tuple[Phrase, ...] = ()
    step: int | None = None
    held: int = 0  # texts left alone, because the engine failed at them too often
    resumed: int = 0  # products that an earlier run, cut short, had done


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: how many listings are ready, how many are blocked, and every finding.

    ``aside`` are the findings that the owner set aside, as (check, how many).
    """

    ready: int
    blocked: int
    findings: tuple[Finding, ...]
    blocked_ids: frozenset[int] = frozenset()
    aside: tuple[tuple[str, int], ...] = ()

    @property
    def ignored(self) -> int:
        """How many findings the owner set aside."""
        return sum(number for _, number in self.aside)


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """A bundle that went out; the counts are None for bundles of older versions."""

    id: int
    at: str
    marketplace: str
    out: str
    products: int
    sha256: str
    new: int | None = None
    changed: int | None = None
    withdrawn: int | None = None
    left_out: int | None = None


@dataclass(frozen=True, slots=True)
class ExportRemoval:
    """What taking a bundle out of the list means, or meant.

    ``last`` tells whether it is the last one for its marketplace, ``before`` which one is the last then (None: the next
    bundle holds everything). ``has_file`` tells whether its file still lies there as it was written. ``step`` and
    ``deleted`` are what was done.
    """

    record: ExportRecord
    last: bool
    before: ExportRecord | None
    has_file: bool
    step: int | None = None
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class ExportShown:
    """A bundle that went out with its report: "new", "changed" with their fields, "withdrawn", "left_out", "notes".

    The report is empty for bundles of older versions.
    """

    record: ExportRecord
    report: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class EngineState:
    """A translation engine as the owner sees it."""

    id: str
    name: str
    offline: bool
    ready: bool
    sends_to: str
    needs: Phrase | str
    installed: tuple[str, ...] = ()  # what may be removed, for example "en-zh"
    title: Phrase | str = ""  # the name, to be said in the owner's language
    privacy: Phrase | str = ""  # what goes where, in plain words
    price: Phrase | str = ""  # with its date; "" = free, or not known
    settings: Mapping[str, str] = field(default_factory=dict)  # what may be set, and what is; never the key
    key: str = ""  # where the key is: keychain, environment, "" = none
    takes_key: str = ""  # required, optional, "" = it has none
    warning: Phrase | str = ""  # about the address that was set
    reads_back: bool = False  # can translate from Chinese, for reading back


@dataclass(frozen=True, slots=True)
class Overview:
    """The numbers on Home and on the rail."""

    products: int
    variants: int
    to_translate: int  # products with a text that no run has looked at yet, or whose source changed
    needs_editing: int  # products with a text that needs an engine or the owner
    unfinished: int  # either of the two
    blocked: int
    ready: int
    last_backup: str  # ISO 8601, "" = none
    can_undo: Phrase | None
    can_redo: Phrase | None
    hosts_contacted: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Standing:
    """How one product stands: what is left to translate, and whether a check keeps it out of a bundle."""

    variants: int
    open: bool
    needs_editing: bool
    blocked: bool


@dataclass(slots=True)
class Standings:
    """How every product stands for one marketplace; ``changed`` names those to be looked at (again)."""

    products: dict[int, Standing] = field(default_factory=dict)
    changed: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class MarketCount:
    """How many products are ready for a marketplace and how many blocked; ``open`` are still to be looked at."""

    market: str
    ready: int
    blocked: int
    open: int = 0


@dataclass(frozen=True, slots=True)
class LooseText:
    """A text that was translated and not stored, and the doubts about it."""

    translation: Translation
    findings: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at on this computer: what was found, and what to do where it is not well."""

    name: Phrase
    ok: bool
    found: Phrase | str
    next: Phrase | str = ""


@dataclass(frozen=True, slots=True)
class BackupRecord:
    """A verified copy of the shop."""

    id: str
    at: str
    bytes: int
    verified: bool
    products: int

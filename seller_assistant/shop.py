"""The owner's shop: one object, whose verbs stand in the order of the work.

The command line and the window speak to it and to nothing else. Every verb may be called from any
one thread at a time; the window calls them all from its one shop thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from seller_assistant.catalog import Product
from seller_assistant.checking.finding import Finding
from seller_assistant.exporting.bundle_result import Bundle
from seller_assistant.importing.plan import Plan
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import Phrase
from seller_assistant.pricing.rule import Quote, Rate, Rule
from seller_assistant.settings import Settings
from seller_assistant.translating.unit import Translation, Unit


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
    characters: int
    sends_to: str  # host, "" when nothing leaves the computer
    cost: str


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


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: how many listings are ready, how many are blocked, and every finding."""

    ready: int
    blocked: int
    findings: tuple[Finding, ...]
    blocked_ids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """A bundle that went out."""

    id: int
    at: str
    marketplace: str
    out: str
    products: int
    sha256: str


@dataclass(frozen=True, slots=True)
class EngineState:
    """A translation engine as the owner sees it."""

    id: str
    name: str
    offline: bool
    ready: bool
    sends_to: str
    needs: Phrase | str


@dataclass(frozen=True, slots=True)
class Overview:
    """The numbers on Home and on the rail."""

    products: int
    variants: int
    to_translate: int  # products with a text that is not yet usable
    needs_editing: int
    blocked: int
    ready: int
    last_backup: str  # ISO 8601, "" = none
    can_undo: Phrase | None
    can_redo: Phrase | None
    hosts_contacted: tuple[str, ...] = field(default=())


class Shop:
    """An open shop. Use as a context manager, or `close` it."""

    @classmethod
    def open(cls, place: str | Path | None = None, *, progress: Progress = SILENT) -> Shop:
        """The shop in that folder (made when missing); raises ShopProblem when locked, newer or damaged."""
        raise NotImplementedError

    def close(self) -> None:
        """Finish and let go of the file."""
        raise NotImplementedError

    # -- settings ---------------------------------------------------------------------------------
    settings: Settings

    def change_settings(self, **changes: object) -> Settings:
        """Save changed settings and return them."""
        raise NotImplementedError

    # -- import -----------------------------------------------------------------------------------
    def plan_import(
        self,
        files: Sequence[str | Path],
        *,
        pictures: str | Path | None = None,
        sheet: str = "",
        currency: str = "",
        source_lang: str = "auto",
        mapping: Mapping[str, str] | None = None,
        header_row: int = 0,
        progress: Progress = SILENT,
    ) -> Plan:
        """What importing those files (or folders, or zips) would do; nothing is written."""
        raise NotImplementedError

    def import_(self, plan: Plan, *, progress: Progress = SILENT) -> Imported:
        """Do what the plan says, as one step of the history, after a verified copy of the shop."""
        raise NotImplementedError

    # -- catalogue --------------------------------------------------------------------------------
    def products(self, where: str = "", *, limit: int | None = None, offset: int = 0) -> list[Product]:
        """The products that match the filter, in their order in the shop."""
        raise NotImplementedError

    def count(self, where: str = "") -> int:
        """How many products match."""
        raise NotImplementedError

    def product(self, product_id: int) -> Product | None:
        """One product by its id."""
        raise NotImplementedError

    def units(self, product_ids: Iterable[int] | None = None, *, locale: str = "zh-CN") -> list[Unit]:
        """The translations of those products (of all, without ids), by product and field."""
        raise NotImplementedError

    def plan_edit(self, changes: Mapping[str, str], where: str = "") -> EditPlan:
        """What setting those fields on the matching products would change."""
        raise NotImplementedError

    def plan_replace(self, name: str, find: str, by: str, where: str = "", *, regex: bool = False) -> EditPlan:
        """What replacing text in that field would change."""
        raise NotImplementedError

    def edit(self, plan: EditPlan) -> int | None:
        """Do it as one step; its number, or None when nothing changes."""
        raise NotImplementedError

    def picture_path(self, sha256: str) -> Path | None:
        """Where a stored picture's bytes are."""
        raise NotImplementedError

    def thumbnail(self, sha256: str, size: int = 96) -> bytes | None:
        """A small PNG or JPEG of a stored picture."""
        raise NotImplementedError

    def attach_pictures(self, product_id: int, files: Sequence[str | Path]) -> int | None:
        """Add pictures from files to a product as one step."""
        raise NotImplementedError

    # -- history ----------------------------------------------------------------------------------
    def history(self, limit: int = 200) -> list[Step]:
        """The latest steps first."""
        raise NotImplementedError

    def undo(self, step: int | None = None) -> Step | None:
        """Undo the last step that is not undone, or all steps back to and including that one."""
        raise NotImplementedError

    def redo(self) -> Step | None:
        """Redo the step undone last."""
        raise NotImplementedError

    # -- translate --------------------------------------------------------------------------------
    def estimate(
        self, *, locale: str = "zh-CN", engine: str = "", where: str = "", fields: Sequence[str] = ()
    ) -> Estimate:
        """What `translate` would do and send."""
        raise NotImplementedError

    def translate(
        self,
        *,
        locale: str = "zh-CN",
        engine: str = "",
        where: str = "",
        fields: Sequence[str] = (),
        send: bool = False,
        first: Sequence[int] = (),
        progress: Progress = SILENT,
    ) -> Translated:
        """Fill what is missing or stale; ``first`` names the products on the screen. Keeps what is done on cancel."""
        raise NotImplementedError

    def text(
        self, texts: Sequence[str], *, source_lang: str = "en", locale: str = "zh-CN", engine: str = "", field: str = "title"
    ) -> list[Translation]:
        """Loose texts through the whole pipeline, storing nothing."""
        raise NotImplementedError

    def edit_unit(self, product_id: int, unit_field: str, target: str, *, locale: str = "zh-CN", approve: bool = True) -> int | None:
        """The owner's own Chinese for one field, as one step; it also goes into the memory."""
        raise NotImplementedError

    def read_back(self, unit: Unit) -> str:
        """The Chinese read back word by word in the owner's language, from the glossary, offline."""
        raise NotImplementedError

    def engines(self) -> list[EngineState]:
        """Every engine: ready or what is missing, offline or the host it talks to."""
        raise NotImplementedError

    def install_engine(self, file: str | Path, *, progress: Progress = SILENT) -> str:
        """Install an ``.argosmodel``; returns the language pair, "en-zh"."""
        raise NotImplementedError

    def remove_engine(self, name: str) -> None:
        """Remove an installed model."""
        raise NotImplementedError

    def remember_consent(self, engine: str) -> None:
        """The owner agreed that this engine sends text to its host."""
        raise NotImplementedError

    # -- list, price, check -----------------------------------------------------------------------
    def marketplaces(self) -> list[Marketplace]:
        """Every marketplace, in the order people see them."""
        raise NotImplementedError

    def rule(self) -> Rule:
        """The owner's pricing rule."""
        raise NotImplementedError

    def rate(self, base: str = "CAD") -> Rate | None:
        """The exchange rate used, with its date and source."""
        raise NotImplementedError

    def change_rule(self, rule: Rule) -> int | None:
        """Price differently from now on, as one step of the history."""
        raise NotImplementedError

    def quotes(self, market: str = "taobao", where: str = "", rule: Rule | None = None) -> list[Quote]:
        """A price for every variant that matches."""
        raise NotImplementedError

    def drafts(self, market: str = "taobao", where: str = "", *, progress: Progress = SILENT) -> list[Draft]:
        """What that marketplace would be told about the matching products."""
        raise NotImplementedError

    def check(self, market: str = "taobao", where: str = "", *, progress: Progress = SILENT) -> Checked:
        """What would stop or hurt those listings."""
        raise NotImplementedError

    def repair(self, findings: Sequence[Finding]) -> int | None:
        """Apply the repairs of those findings as one step."""
        raise NotImplementedError

    # -- preview, export --------------------------------------------------------------------------
    def preview(self, market: str, product_id: int) -> str:
        """The listing as a shopper sees it: one self-contained HTML page."""
        raise NotImplementedError

    def export(
        self, market: str, out: str | Path, *, where: str = "", allow_blocked: bool = False, language: str = "en",
        progress: Progress = SILENT,
    ) -> Bundle:
        """A marketplace-ready bundle, written beside, verified, then renamed."""
        raise NotImplementedError

    def exports(self) -> list[ExportRecord]:
        """The bundles that went out, the latest first."""
        raise NotImplementedError

    def overview(self, market: str = "taobao") -> Overview:
        """The numbers on Home and on the rail."""
        raise NotImplementedError

"""A listing draft: everything a marketplace will be told, in its own language, ready to be checked and shown."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from seller_assistant.catalog import Origin, Picture
from seller_assistant.phrases import Phrase
from seller_assistant.pricing.ladder import Steps, told
from seller_assistant.pricing.rule import Quote
from seller_assistant.translating.chips import Chip
from seller_assistant.translating.unit import Unit

BlockKind = Literal["text", "heading", "item", "picture"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice the shopper makes: its Chinese name and values, and the owner's words for them."""

    name: str
    source: str
    values: tuple[str, ...]
    source_values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sku:
    """One buyable line. ``options`` are (Chinese name, Chinese value); ``price`` None when it has none.

    ``stock`` is the owner's number, 0 when the list does not say (``stock_known`` tells which).
    """

    code: str
    gtin: str
    options: tuple[tuple[str, str], ...]
    source_options: tuple[tuple[str, str], ...]
    price: Decimal | None
    stock: int
    stock_known: bool
    grams: Decimal | None
    picture: str  # SHA-256 of a stored picture, or ""
    quote: Quote
    origin: Origin = field(default_factory=Origin)

    @property
    def wholesale(self) -> Steps:
        """The wholesale prices (from how many, price a piece), from the smallest order on; () without any."""
        return told(self.price, self.quote.ladder, self.quote.moq)


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the detail page: a line of text, a heading, a list item, or a picture by SHA-256.

    ``chips`` are the inline tags of the description, around the Chinese of their words.
    """

    kind: BlockKind
    text: str
    source: str = ""
    chips: tuple[Chip, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A text that is not in the listing, and why (no engine, unknown words)."""

    field: str
    source: str
    why: Phrase


@dataclass(frozen=True, slots=True)
class Told:
    """A fact of the Chinese label: the product's field, the owner's words, and their Chinese ("" = none yet)."""

    field: str
    source: str
    chinese: str


@dataclass(frozen=True, slots=True)
class Draft:
    """One product as one marketplace will see it. Texts are Chinese; ``title`` is "" when there is none yet.

    ``partial_title`` is the title with its unknown words still in the owner's language, for showing only.
    """

    marketplace: str
    currency: str
    product_id: int
    code: str
    title: str
    partial_title: str
    title_source: str
    brand: str
    category: str
    origin_place: str
    price: Decimal | None  # the lowest
    skus: tuple[Sku, ...]
    choices: tuple[Choice, ...]
    parameters: tuple[tuple[str, str], ...]
    pictures: tuple[Picture, ...]
    blocks: tuple[Block, ...]
    left_out: tuple[LeftOut, ...]
    units: tuple[Unit, ...]
    origin: Origin
    hs_code: str = ""
    origin_source: str = ""  # the place of origin in the owner's words
    facts: tuple[Told, ...] = ()

    def fact(self, name: str) -> Told | None:
        """What the label says of that fact; None when the product does not say."""
        return next((told for told in self.facts if told.field == name), None)

    @property
    def stock(self) -> int:
        """The stock of all lines together."""
        return sum(sku.stock for sku in self.skus)

    @property
    def stored_pictures(self) -> tuple[Picture, ...]:
        """The pictures whose bytes are here, in order."""
        return tuple(p for p in self.pictures if p.sha256)


def digest(draft: Draft) -> str:
    """A short hash of everything a marketplace is told: equal for equal listings, whatever file they came from."""
    listing = (
        draft.title, draft.brand, draft.category, draft.origin_place, draft.price, draft.parameters, draft.choices,
        tuple((s.code, s.gtin, s.options, s.price, s.stock, s.grams, s.picture) for s in draft.skus),
        tuple((b.kind, b.text) for b in draft.blocks), tuple(p.sha256 for p in draft.pictures),
    )  # fmt: skip
    if draft.hs_code or draft.facts:  # asked only then: what went out before these facts were known stays the same
        listing = (*listing, draft.hs_code, draft.facts)  # type: ignore[assignment]
    wholesale = tuple((s.code, steps) for s in draft.skus if (steps := s.wholesale))
    if wholesale:
        listing = (*listing, wholesale)  # type: ignore[assignment]
    return hashlib.blake2b(repr(listing).encode(), digest_size=12).hexdigest()

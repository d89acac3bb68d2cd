"""One thing that can be bought: a product without options has exactly one."""

from __future__ import annotations

from dataclasses import dataclass, field

from seller_assistant.catalog.money import Money
from seller_assistant.catalog.origin import Origin
from seller_assistant.catalog.weight import Weight


@dataclass(frozen=True, slots=True)
class Variant:
    """A buyable choice. ``options`` are (name, value) pairs in the owner's order, () when there is no choice.

    ``price``, ``compare_at`` (crossed out) and ``cost`` are the owner's, in the owner's currency;
    ``stock`` is None when the list does not say; ``picture`` is the source of one of the product's pictures.
    """

    sku: str = ""
    gtin: str = ""
    options: tuple[tuple[str, str], ...] = ()
    price: Money | None = None
    compare_at: Money | None = None
    cost: Money | None = None
    stock: int | None = None
    weight: Weight | None = None
    picture: str = ""
    external_id: str = ""
    origin: Origin = field(default_factory=Origin)

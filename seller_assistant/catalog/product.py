"""A product: what the owner sells, with everything the list said about it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, NamedTuple

from seller_assistant.catalog.money import Money
from seller_assistant.catalog.origin import Origin
from seller_assistant.catalog.picture import Picture
from seller_assistant.catalog.variant import Variant
from seller_assistant.catalog.weight import Weight


class Attribute(NamedTuple):
    """A product fact in the owner's words: name and value."""

    name: str
    value: str


class Edited(NamedTuple):
    """A field that the owner changed in the shop, and what it was before, as text: ``("title", "Mug blue")``."""

    field: str
    was: str


class Text(NamedTuple):
    """A field in another language that the list already held: ``("title", "fr", "Sirop d'érable")``."""

    field: str
    lang: str
    text: str


@dataclass(frozen=True, slots=True)
class Product:
    """One product and its variants (never none).

    ``id`` is 0 until the shop has stored it. ``source_lang`` is en, fr or another ISO 639-1 code.
    ``description`` is HTML as the list gave it. ``sku`` is the parent's own code, or "" where only
    the variants have one. ``extras`` keeps (heading, value) of columns that no field takes.
    ``edited`` are the fields that the owner changed here; no import overwrites them.
    """

    id: int = 0
    handle: str = ""
    sku: str = ""
    external_id: str = ""
    title: str = ""
    source_lang: str = "en"
    description: str = ""
    brand: str = ""
    category: str = ""
    hs_code: str = ""
    origin_country: str = ""
    net_weight: str = ""  # what is in the package, as text: 250 g, 500 ml
    ingredients: str = ""
    manufacturer: str = ""
    manufacturer_address: str = ""
    shelf_life: str = ""
    storage: str = ""
    tags: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    pictures: tuple[Picture, ...] = ()
    variants: tuple[Variant, ...] = (Variant(),)
    texts: tuple[Text, ...] = ()
    extras: tuple[tuple[str, str], ...] = ()
    edited: tuple[Edited, ...] = ()
    origin: Origin = field(default_factory=Origin)

    @property
    def code(self) -> str:
        """The code an owner calls it by: its SKU, else the first variant's, else the handle."""
        return self.sku or next((v.sku for v in self.variants if v.sku), "") or self.handle

    @property
    def has_options(self) -> bool:
        """True when a shopper has something to choose."""
        return any(v.options for v in self.variants)

    @property
    def option_names(self) -> tuple[str, ...]:
        """The names of the choices, in order: ("Size", "Colour")."""
        names: dict[str, None] = {}
        for variant in self.variants:
            names.update(dict.fromkeys(name for name, _ in variant.options))
        return tuple(names)

    @property
    def price(self) -> Money | None:
        """The lowest price of a variant; None when none has a price."""
        prices = [v.price for v in self.variants if v.price is not None]
        return min(prices, key=lambda m: m.amount) if prices else None

    @property
    def stock(self) -> int | None:
        """The stock of all variants together; None when no variant says."""
        stocks = [v.stock for v in self.variants if v.stock is not None]
        return sum(stocks) if stocks else None

    @property
    def weight(self) -> Weight | None:
        """The weight of the first variant that has one."""
        return next((v.weight for v in self.variants if v.weight is not None), None)

    def with_(self, **changes: Any) -> Product:  # noqa: ANN401 - values of any field
        """A copy with these fields changed."""
        return Product(**{**dict(zip(_FIELDS, _VALUES(self), strict=True)), **changes})


_FIELDS = tuple(each.name for each in fields(Product))
_VALUES = attrgetter(*_FIELDS)  # three times as fast as dataclasses.replace

"""A line of the review: one text, its Chinese and what it reads back as, put together in the shop's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Marked

if TYPE_CHECKING:
    from seller_assistant.shop import Shop
    from seller_assistant.translating.unit import Unit

# What the owner can look at: the states of the texts, and the words of the filter.
VIEWS: tuple[tuple[str, tuple[str, ...], Marked], ...] = (
    ("editing", ("needs-editing", "needs-engine", "stale"), QT_TRANSLATE_NOOP("gui", "✕ Need you")),
    ("reading", ("machine", "review"), QT_TRANSLATE_NOOP("gui", "? To read")),
    ("approved", ("approved",), QT_TRANSLATE_NOOP("gui", "✓ Approved")),
    ("all", (), QT_TRANSLATE_NOOP("gui", "All texts")),
)
STATES: dict[str, tuple[str, Marked]] = {  # state -> kind of pill, words
    "untranslated": ("plain", QT_TRANSLATE_NOOP("gui", "… not translated yet")),
    "needs-engine": ("warn", QT_TRANSLATE_NOOP("gui", "! a sentence: needs an engine or you")),
    "needs-editing": ("bad", QT_TRANSLATE_NOOP("gui", "✕ needs editing")),
    "machine": ("info", QT_TRANSLATE_NOOP("gui", "? to read")),
    "review": ("warn", QT_TRANSLATE_NOOP("gui", "? to read")),
    "approved": ("ok", QT_TRANSLATE_NOOP("gui", "✓ approved")),
    "kept": ("ok", QT_TRANSLATE_NOOP("gui", "✓ kept as it is")),
    "stale": ("warn", QT_TRANSLATE_NOOP("gui", "! your text changed since")),
}
PRODUCTS = 25  # products that are read at a time


@dataclass(frozen=True, slots=True)
class Segment:
    """One text of one product."""

    unit: Unit
    product: str
    back: str


def states_of(view: str) -> tuple[str, ...]:
    """The states that view shows; () for all."""
    return next((states for name, states, _ in VIEWS if name == view), ())


def read(shop: Shop, view: str, search: str, products: int) -> tuple[list[Segment], bool]:
    """The segments of the first products of that view, and whether there are more."""
    states = states_of(view)
    found = {}
    more = False
    for state in states or ("",):
        where = f"state:{state} {search}" if state else search
        some = shop.products(where.strip(), limit=products + 1)
        more = more or len(some) > products
        found.update({p.id: p for p in some[:products]})
    chosen = sorted(found.values(), key=lambda p: p.id)[:products]
    names = {p.id: p.title or p.code for p in chosen}
    units = shop.units(list(names))
    wanted = [u for u in units if u.source and (not states or u.state in states)]
    return [Segment(u, names.get(u.product_id, ""), shop.read_back(u)) for u in _ranked(wanted)], more


def _ranked(units: Sequence[Unit]) -> list[Unit]:
    """Products in order, and what a shopper sees first comes first."""
    order = {"title": 0, "option": 1, "attribute": 2, "category": 3, "description": 4}
    return sorted(units, key=lambda u: (u.product_id, order.get(u.kind, 5)))


def count(shop: Shop) -> dict[str, int]:
    """How many products each view holds."""
    counts = {}
    for name, states, _ in VIEWS:
        counts[name] = shop.count() if not states else max(shop.count(f"state:{state}") for state in states)
    return counts

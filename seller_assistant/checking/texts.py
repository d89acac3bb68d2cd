"""The Chinese texts of a draft that a shopper will read, each with the unit it came from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seller_assistant.listing.draft import Draft


class Shown(NamedTuple):
    """A text in the listing: the unit's field, the Chinese, and the owner's words."""

    field: str
    text: str
    source: str


def shown(draft: Draft) -> Iterator[Shown]:
    """The usable units of the draft, once each: title, options, attributes, description. Category is not shown."""
    for unit in draft.units:
        if unit.usable and unit.kind != "category":
            yield Shown(unit.field, unit.target, unit.source)

"""The Chinese texts of a draft that a shopper will read, each with the unit it came from."""

from __future__ import annotations

from typing import NamedTuple

from seller_assistant.listing.draft import Draft


class Shown(NamedTuple):
    """A text in the listing: the unit's field, the Chinese, and the owner's words."""

    field: str
    text: str
    source: str


class Texts(NamedTuple):
    """The texts of a draft, and what tells quickly that there is nothing to find in them.

    ``together`` has all of them on lines in lower case, ``characters`` each character once.
    """

    pieces: tuple[Shown, ...]
    together: str
    characters: frozenset[str]


_last: list[tuple[Draft, Texts]] = []  # the draft that the checks look at now: each of them asks for its texts


def texts(draft: Draft) -> Texts:
    """The usable units of the draft, once each: title, options, attributes, description. Category is not shown."""
    known = _last[:1]
    if known and known[0][0] is draft:
        return known[0][1]
    pieces = tuple(
        Shown(unit.field, unit.target, unit.source)
        for unit in draft.units
        if unit.usable and unit.kind != "category"
    )
    every = "\n".join([piece.text for piece in pieces])
    found = Texts(pieces, every.lower().replace("％", "%"), frozenset(every))
    _last[:] = [(draft, found)]
    return found


def shown(draft: Draft) -> tuple[Shown, ...]:
    """The texts of the draft one by one."""
    return texts(draft).pieces

"""The chooser of a product page: values to choose between, and the price and picture that each combination has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from seller_assistant.listing.draft import Draft, Sku
from seller_assistant.previewing.marks import Marks
from seller_assistant.previewing.showing import Price, price_of

MOST = 300  # combinations that answer a choice; beyond, the page would be slow
MOST_ROWS = 60


class Line(NamedTuple):
    """A combination that can be bought: its number, the ids of its values' buttons, its words, price and picture."""

    number: int
    ids: tuple[str, ...]
    said: str
    price: Price
    picture: str


def choices(
    draft: Draft, chosen: Sku | None, gloss: Mapping[str, str], marks: Marks, *, english: bool
) -> list[dict[str, Any]]:
    """The choices with their values; those of the line that is shown first are on."""
    picked = dict(chosen.options) if chosen else {}
    found = []
    for number, choice in enumerate(draft.choices):
        pairs = list(zip(choice.values, choice.source_values, strict=False))
        values = [
            {
                "id": f"c{number}v{place}",
                "name": source if english else value,
                "source": value if english else gloss.get(value, "") or source,
                "on": picked.get(choice.name) == value,
                "marks": marks.of(value),
            }
            for place, (value, source) in enumerate(pairs)
        ]
        name, source = (choice.source, choice.name) if english else (choice.name, choice.source)
        found.append({"number": number, "name": name, "source": source, "marks": marks.of(choice.name),
                      "buttons": values})  # fmt: skip
    return found


def lines(draft: Draft) -> list[Line]:
    """The combinations with a price, each once; () where one cannot be told from its values."""
    places = [(choice.name, {value: n for n, value in enumerate(choice.values)}) for choice in draft.choices]
    found: dict[tuple[str, ...], Line] = {}
    for sku in draft.skus:
        options = dict(sku.options)
        if not places or sku.price is None or any(options.get(name) not in values for name, values in places):
            continue
        ids = tuple(f"c{n}v{values[options[name]]}" for n, (name, values) in enumerate(places))
        said = " ".join(value for _, value in sku.options)
        found.setdefault(ids, Line(len(found) + 1, ids, said, price_of(sku.price, draft.currency), sku.picture))
    return list(found.values())[:MOST]


def pictures(found: list[Line]) -> dict[str, list[int]]:
    """The pictures of single choices, and the numbers of the lines that show each."""
    shown: dict[str, list[int]] = {}
    for line in found:
        if line.picture:
            shown.setdefault(line.picture, []).append(line.number)
    return shown


def rows(draft: Draft, *, english: bool) -> list[dict[str, Any]]:
    """The lines as wholesale pages list them, with price and stock."""
    if not draft.choices:
        return []
    return [
        {
            "name": " / ".join(value for _, value in (sku.source_options if english else sku.options)),
            "source": " / ".join(value for _, value in (sku.options if english else sku.source_options)),
            "price": price_of(sku.price, draft.currency),
            "stock": sku.stock if sku.stock_known else None,
        }
        for sku in draft.skus[:MOST_ROWS]
    ]

"""How a marketplace's app is laid out: the shape of a search card and of a product page, as data."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from seller_assistant import resources

USUAL = "usual"


@dataclass(frozen=True, slots=True)
class Look:
    """One marketplace's shapes.

    ``card`` is how search shows a product: "grid" (two in a row), "list" (picture at the left) or "note" (two tall
    pictures in a row). ``price`` is "plain", "group" (拼单) or "ladder" (by quantity). ``sections`` stand in their
    order; "rows" is a chooser with a line for each variant, "choices" one with a button for each value. ``words``
    replace what a shopping app usually says.
    """

    card: str
    price: str
    sections: tuple[str, ...]
    tabs: tuple[str, ...]
    bar: tuple[str, ...]
    buttons: tuple[str, ...]
    search: str
    css: str
    badge: str = ""
    gallery: str = "1:1"
    english: bool = False
    words: Mapping[str, str] = field(default_factory=dict)


@cache
def look(market: str) -> Look:
    """The look of a marketplace by its id; the usual one where it has none of its own."""
    folder = resources.resources() / "preview" / "looks"
    path = folder / f"{market}.toml"
    found = tomllib.loads((path if path.is_file() else folder / f"{USUAL}.toml").read_text(encoding="utf-8"))
    listed: dict[str, Any] = {key: tuple(v) if isinstance(v, list) else v for key, v in found.items()}
    return Look(**listed)

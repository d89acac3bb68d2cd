"""Codes that several products have, which a look at one listing alone cannot tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Others = Mapping[str, tuple[tuple[int, str], ...]]  # code -> the products that have it: their ids and own codes


@dataclass(frozen=True, slots=True)
class Shared:
    """Barcodes (without the zeros in front, which lists lose) and SKUs that stand on more than one product."""

    gtins: Others = field(default_factory=dict)
    skus: Others = field(default_factory=dict)


NOTHING = Shared()

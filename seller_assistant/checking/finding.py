"""A doubt about one listing, and the repair that would settle it."""

from __future__ import annotations

from dataclasses import dataclass

from seller_assistant.catalog import Origin
from seller_assistant.phrases import Phrase
from seller_assistant.problems import Severity

NOWHERE = Origin()


@dataclass(frozen=True, slots=True)
class Repair:
    """A change that settles a finding: the unit's field and its new Chinese text, said in a button's words.

    ``order`` is there for the field "pictures": the places (from 1) of the product's pictures that stay, in the order
    in which they will stand; ``before`` and ``after`` then name them.
    """

    label: Phrase
    field: str
    before: str
    after: str
    order: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One doubt. An error keeps the product out of a bundle; a warning and an info do not.

    ``where`` says where in the owner's words ("Title of Wool Toque, row 17 of spring.xlsx"), ``why`` the
    reason in plain words, ``source`` the law or rule with its date.
    """

    check: str
    severity: Severity
    product_id: int
    sku: str
    field: str
    where: Phrase
    message: Phrase
    why: Phrase
    source: str = ""
    repair: Repair | None = None
    origin: Origin = NOWHERE

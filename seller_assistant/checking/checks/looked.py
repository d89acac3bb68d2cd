"""Checks that need a look at the pictures themselves: `seller_assistant.checking.looks` makes their findings.

They stand in the registry so that each has a name and a reason, and can be set aside like any other.
"""

from __future__ import annotations

from collections.abc import Iterable

from seller_assistant.checking.check import Check
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.looks import (
    FIRST,
    ONCE,
    OUT,
    WHY_DAMAGED,
    WHY_FAR,
    WHY_MOVING,
    WHY_SMALL,
    WHY_TWICE,
    WHY_WHITE,
)
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase


class Looked(Check):
    """A check whose findings come of looking at every picture, which is too slow for each look at a listing."""

    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """None: the draft does not tell what its pictures show."""
        return ()


class PictureDamaged(Looked):
    """Finds stored pictures that cannot be opened."""

    id = "picture-damaged"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Picture that cannot be opened"))
    reason = WHY_DAMAGED
    severity = "error"
    repair_label = OUT


class PictureMoving(Looked):
    """Finds pictures that move: only their first image can be used."""

    id = "picture-moving"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Moving picture"))
    reason = WHY_MOVING
    severity = "warning"
    repair_label = OUT


class PictureAlike(Looked):
    """Finds pictures that are most likely another one again."""

    id = "picture-alike"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Pictures that look alike"))
    reason = WHY_TWICE
    severity = "warning"
    repair_label = ONCE


class PictureLow(Looked):
    """Finds main pictures whose file has fewer pixels than asked for."""

    id = "picture-low"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Picture of a low resolution"))
    reason = WHY_SMALL
    severity = "warning"


class PictureNotWhite(Looked):
    """Tells where no main picture stands on white."""

    id = "picture-not-white"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "No picture on white"))
    reason = WHY_WHITE
    severity = "info"
    repair_label = FIRST


class PictureFar(Looked):
    """Tells where the product fills little of its first picture."""

    id = "picture-far"
    name = Phrase(QT_TRANSLATE_NOOP("checking", "Product small in its picture"))
    reason = WHY_FAR
    severity = "info"


LOOKED: tuple[Looked, ...] = (
    PictureDamaged(),
    PictureMoving(),
    PictureAlike(),
    PictureLow(),
    PictureNotWhite(),
    PictureFar(),
)

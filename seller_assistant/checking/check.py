"""What a check is: an id, a name and a reason in plain words, and one pure function."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import ClassVar

from seller_assistant.checking.finding import Finding, Repair
from seller_assistant.checking.places import Place
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.phrases import Phrase
from seller_assistant.problems import Severity


class Check(ABC):
    """One doubt that may be had about any draft.

    ``id`` is stable; ``name`` heads its group; ``reason`` says why it matters; ``source`` names the rule.
    ``repair_label`` is what the button says, None where there is no safe repair. At most one finding of a
    check carries a repair for one field, so that repairs of one check can all be applied together.
    """

    id: ClassVar[str]
    name: ClassVar[Phrase]
    reason: ClassVar[Phrase]
    severity: ClassVar[Severity]
    source: ClassVar[str] = ""
    repair_label: ClassVar[Phrase | None] = None
    ignorable: ClassVar[bool] = True  # False where there is no listing without it

    @abstractmethod
    def find(self, draft: Draft, market: Marketplace) -> Iterable[Finding]:
        """The doubts of this kind about a draft; pure and quick."""

    def finding(
        self,
        draft: Draft,
        place: Place,
        message: Phrase,
        *,
        severity: Severity | None = None,
        why: Phrase | None = None,
        source: str = "",
        repair: Repair | None = None,
    ) -> Finding:
        """A finding of this check at a place of the draft."""
        return Finding(
            check=self.id,
            severity=severity or self.severity,
            product_id=draft.product_id,
            sku=place.sku or draft.code,
            field=place.field,
            where=place.said,
            message=message,
            why=why or self.reason,
            source=source or self.source,
            repair=repair,
            origin=place.origin,
        )

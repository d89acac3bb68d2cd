"""Every doubt about a draft."""

from __future__ import annotations

from seller_assistant.checking.finding import Finding
from seller_assistant.checking.registry import ACROSS, CHECKS
from seller_assistant.checking.shared import NOTHING, Shared
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace

ORDER = {"error": 0, "warning": 1, "info": 2}


def check(draft: Draft, market: Marketplace, shared: Shared = NOTHING) -> tuple[Finding, ...]:
    """The findings of all checks, errors first, then in the order of the checks. Pure.

    ``shared`` are the codes that other products have as well.
    """
    found = [finding for one in CHECKS for finding in one.find(draft, market)]
    if shared is not NOTHING:
        found += [finding for one in ACROSS for finding in one.find_shared(draft, shared)]
    return tuple(sorted(found, key=lambda finding: ORDER[finding.severity]))

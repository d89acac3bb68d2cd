"""Every doubt about a draft."""

from __future__ import annotations

from seller_assistant.checking.finding import Finding
from seller_assistant.checking.registry import CHECKS
from seller_assistant.listing.draft import Draft
from seller_assistant.marketplaces.marketplace import Marketplace

ORDER = {"error": 0, "warning": 1, "info": 2}


def check(draft: Draft, market: Marketplace) -> tuple[Finding, ...]:
    """The findings of all checks, errors first, then in the order of the checks. Pure."""
    found = [finding for one in CHECKS for finding in one.find(draft, market)]
    return tuple(sorted(found, key=lambda finding: ORDER[finding.severity]))

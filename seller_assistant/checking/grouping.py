"""Findings by the repair that settles them, so that one decision deals with a hundred."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from seller_assistant.checking.checking import ORDER
from seller_assistant.checking.finding import Finding
from seller_assistant.checking.registry import CHECKS
from seller_assistant.phrases import Phrase
from seller_assistant.problems import Severity


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one check, as severe as the worst; ``repair_label`` where at least one can be repaired."""

    check: str
    name: Phrase
    severity: Severity
    count: int
    reason: Phrase
    findings: tuple[Finding, ...]
    repair_label: Phrase | None
    repairable: int


def by_repair(findings: Iterable[Finding]) -> list[Group]:
    """One group a check, errors first, then in the order of the checks."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.check, []).append(finding)
    groups = []
    for check in CHECKS:
        mine = found.get(check.id, [])
        if mine:
            mine.sort(key=lambda f: ORDER[f.severity])
            repairable = sum(1 for f in mine if f.repair is not None)
            label = check.repair_label if repairable else None
            groups.append(
                Group(check.id, check.name, mine[0].severity, len(mine), check.reason, tuple(mine), label, repairable)
            )
    return sorted(groups, key=lambda group: ORDER[group.severity])

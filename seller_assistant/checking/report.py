"""Findings and marketplaces as the command line prints them, in one language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from seller_assistant.checking.finding import Finding, Repair
from seller_assistant.checking.grouping import by_repair
from seller_assistant.checking.registry import CHECKS
from seller_assistant.marketplaces.marketplace import Fact, Marketplace
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase, Wording
from seller_assistant.problems import Severity

CAN_I_SELL = ("who_may_sell", "cross_border")  # the card "Can I sell there?"
SHOWN = 5  # findings of one group on a screen of lines; --json has them all
_SURE = {
    "high": Phrase(QT_TRANSLATE_NOOP("checking", "sure")),
    "medium": Phrase(QT_TRANSLATE_NOOP("checking", "likely")),
    "low": Phrase(QT_TRANSLATE_NOOP("checking", "uncertain")),
    "recalled": Phrase(QT_TRANSLATE_NOOP("checking", "check in your seller backend")),
    "owner": Phrase(QT_TRANSLATE_NOOP("checking", "set by you")),
}


SEVERITIES: dict[Severity, Phrase] = {
    "error": Phrase(QT_TRANSLATE_NOOP("checking", "to fix")),
    "warning": Phrase(QT_TRANSLATE_NOOP("checking", "to look at")),
    "info": Phrase(QT_TRANSLATE_NOOP("checking", "to know")),
}


def check_json(
    ready: int, blocked: int, findings: Iterable[Finding], wording: Wording, aside: Iterable[tuple[str, int]] = ()
) -> dict[str, Any]:
    """The document of ``check``: how many are ready and blocked, and every finding, grouped by repair.

    ``aside`` are those that the owner set aside: how many, and of which check.
    """
    grouped = [finding for group in by_repair(findings) for finding in group.findings]
    silent = dict(aside)
    return {
        "ready": ready, "blocked": blocked, "ignored": sum(silent.values()), "ignored_by_check": silent,
        "findings": [finding_json(f, wording) for f in grouped],
    }  # fmt: skip


def finding_json(finding: Finding, wording: Wording) -> dict[str, Any]:
    """One entry of ``findings``; ``repair`` is null where there is none."""
    repair = finding.repair
    return {
        "check": finding.check,
        "severity": finding.severity,
        "sku": finding.sku,
        "field": finding.field,
        "where": wording.say(finding.where),
        "message": wording.say(finding.message),
        "why": wording.say(finding.why),
        "source": finding.source,
        "repair": None if repair is None else _repair_json(repair, wording),
    }


def _repair_json(repair: Repair, wording: Wording) -> dict[str, str]:
    label = wording.say(repair.label)
    return {"label": label, "field": repair.field, "before": repair.before, "after": repair.after}


def check_lines(findings: Iterable[Finding], wording: Wording) -> list[str]:
    """The findings for people: a heading for each group, its reason, and its first findings."""
    lines: list[str] = []
    for group in by_repair(findings):
        head = f"[{wording.say(SEVERITIES[group.severity])}] {wording.say(group.name)} ({group.count})"
        lines += ["", head, f"  {wording.say(group.reason)}"]
        lines += [f"  - {wording.say(f.where)}: {wording.say(f.message)}" for f in group.findings[:SHOWN]]
        if group.count > SHOWN:
            more = Phrase(QT_TRANSLATE_NOOP("checking", "... and {n} more"), n=group.count - SHOWN)
            lines.append(f"  {wording.say(more)}")
    return lines


def aside_lines(aside: Iterable[tuple[str, int]], wording: Wording) -> list[str]:
    """What the owner set aside, in one line; none where there is nothing."""
    silent = dict(aside)
    if not silent:
        return []
    named = [f"{wording.say(check.name)} ({silent[check.id]})" for check in CHECKS if check.id in silent]
    said = Phrase(QT_TRANSLATE_NOOP("checking", "Set aside by you: {checks}"), checks=", ".join(named))
    return ["", wording.say(said)]


def market_json(market: Marketplace, wording: Wording) -> dict[str, Any]:
    """One marketplace with every fact it asks for."""
    return {
        "id": market.id,
        "name": market.name,
        "name_zh": market.name_zh,
        "format": market.format,
        "currency": market.currency,
        "locale": market.locale,
        "facts": facts_json(market, wording),
    }


def facts_json(market: Marketplace, wording: Wording) -> list[dict[str, Any]]:
    """The document of ``markets show``: each fact with value, text, source, date and confidence."""
    first = [fact for key in CAN_I_SELL if (fact := market.facts.get(key)) is not None]
    others = [fact for key, fact in market.facts.items() if key not in CAN_I_SELL]
    return [_fact_json(fact, wording) for fact in (*first, *others)]


def _fact_json(fact: Fact, wording: Wording) -> dict[str, Any]:
    return {
        "key": fact.key,
        "value": list(fact.value) if isinstance(fact.value, tuple) else fact.value,
        "text": fact.say(wording.language),
        "source": fact.source,
        "date": fact.date,
        "confidence": fact.confidence,
        "sure": wording.say(_SURE[fact.confidence]),
        "yours": wording.say(_yours(fact)) if fact.shipped is not None else None,
    }


def _yours(fact: Fact) -> Phrase:
    """The owner's own value in words."""
    value = ", ".join(fact.value) if isinstance(fact.value, tuple) else str(fact.value)
    return Phrase(QT_TRANSLATE_NOOP("checking", "Set by you on {day}: {value}."), day=fact.date, value=value)

"""The report of a bundle: what is new, changed and withdrawn, what was left out and why, and what differs."""

from __future__ import annotations

import json
from typing import Any

from seller_assistant.exporting import pages
from seller_assistant.exporting.bundle_result import Part
from seller_assistant.exporting.changes import Changes
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase, Wording

SHOWN = 500  # of each list on the page; the JSON has all
JSON, HTML = "report.json", "REPORT.html"


def changes_json(changes: Changes, wording: Wording) -> dict[str, Any]:
    """What differs, as JSON keeps it."""
    since = changes.since
    return {
        "since": {"id": since.id, "at": since.at} if since is not None else None,
        "new": [{"sku": named.sku, "title": named.title} for named in changes.new],
        "changed": [
            {
                "sku": one.sku,
                "title": one.title,
                "fields": [
                    {"field": d.field, "of": d.of, "name": wording.say(d.name), "before": d.before, "after": d.after}
                    for d in one.fields
                ],
            }
            for one in changes.changed
        ],
        "withdrawn": [{"sku": named.sku, "title": named.title} for named in changes.withdrawn],
        "unchanged": changes.unchanged,
    }


def document(told: pages.Told, changes: Changes, parts: tuple[Part, ...], wording: Wording) -> dict[str, Any]:
    """The report as JSON."""
    return {
        "marketplace": told.market.id,
        "made_at": told.made_at,
        **changes_json(changes, wording),
        "parts": [
            {"folder": p.folder, "sheet": p.sheet, "products": p.products, "rows": p.rows} for p in parts
        ],
        "left_out": [{"sku": e.sku, "why": wording.say(e.why)} for e in told.left_out],
        "unfinished": [{"sku": e.sku, "why": wording.say(e.why)} for e in told.writer.unfinished],
        "notes": [{"sku": n.sku, "what": wording.say(n.what)} for n in told.notes],
    }


def as_bytes(document: dict[str, Any]) -> bytes:
    """The report as a file."""
    return json.dumps(document, ensure_ascii=False, indent=1).encode()


def page(told: pages.Told, found: dict[str, Any], wording: Wording) -> bytes:
    """The report as a page in the owner's language; ``found`` is its `document`."""
    shown = {key: found[key][:SHOWN] for key in ("new", "changed", "withdrawn", "left_out", "notes")}
    more = sum(max(0, len(found[key]) - SHOWN) for key in shown)
    since = found["since"]
    return pages.templates().get_template("report.html").render(
        lang=wording.language.replace("_", "-"),
        w={key: wording.translate(word) for key, word in _WORDS.items()},
        market=pages.market_name(told.market, wording),
        made_at=told.made_at.replace("T", " ")[:16],
        first=since is None,
        since=wording.say(_since(since)) if since else "",
        unchanged=found["unchanged"],
        counts={key: len(found[key]) for key in shown},
        parts=found["parts"] if len(found["parts"]) > 1 else [],
        more=more,
        **shown,
    ).encode()  # fmt: skip


def _since(since: dict[str, Any]) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP("exporting", "Compared with bundle {id} of {at}"), id=since["id"],
        at=str(since["at"]).replace("T", " ")[:16],
    )  # fmt: skip


_WORDS = {
    "title": QT_TRANSLATE_NOOP("exporting", "What is in this bundle, and what is not"),
    "made": QT_TRANSLATE_NOOP("exporting", "Made on"),
    "first": QT_TRANSLATE_NOOP("exporting", "This is the first bundle for this marketplace: everything is new."),
    "new": QT_TRANSLATE_NOOP("exporting", "New"),
    "changed": QT_TRANSLATE_NOOP("exporting", "Changed"),
    "unchanged": QT_TRANSLATE_NOOP("exporting", "Unchanged"),
    "withdrawn": QT_TRANSLATE_NOOP("exporting", "Withdrawn"),
    "withdraw": QT_TRANSLATE_NOOP(
        "exporting", "These are no longer in your shop: take them off sale in your seller backend."
    ),
    "unknown": QT_TRANSLATE_NOOP("exporting", "It is not known any more what was said before."),
    "left_out": QT_TRANSLATE_NOOP("exporting", "Not in this bundle"),
    "notes": QT_TRANSLATE_NOOP("exporting", "Different from your list"),
    "parts": QT_TRANSLATE_NOOP("exporting", "Parts: upload them one after the other"),
    "products": QT_TRANSLATE_NOOP("exporting", "products"),
    "rows": QT_TRANSLATE_NOOP("exporting", "rows"),
    "code": QT_TRANSLATE_NOOP("exporting", "Code"),
    "why": QT_TRANSLATE_NOOP("exporting", "Why"),
    "what": QT_TRANSLATE_NOOP("exporting", "What"),
    "before": QT_TRANSLATE_NOOP("exporting", "Before"),
    "after": QT_TRANSLATE_NOOP("exporting", "Now"),
    "nothing": QT_TRANSLATE_NOOP("exporting", "Nothing."),
    "more": QT_TRANSLATE_NOOP("exporting", "The rest is in report.json."),
}

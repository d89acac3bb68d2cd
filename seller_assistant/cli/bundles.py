"""exports: what went out before, one of them, and how two of them differ."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from seller_assistant.cli.printing import FILE, MARKETPLACE, PRODUCTS, Voice, count, table
from seller_assistant.exporting.changes import Changes
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import ExportRemoval, Shop
from seller_assistant.shop.values import ExportRecord

_SHOWN = 40  # products of each kind in a terminal; --json has all


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    parser = commands.add_parser("exports", help="what went out before")
    parser.set_defaults(do=exports, action=None)
    actions = parser.add_subparsers(dest="action")
    one = actions.add_parser("show", help="one bundle that went out, with its report")
    one.add_argument("id", type=count)
    one.set_defaults(do=show)
    two = actions.add_parser("compare", help="what changed between two bundles for a marketplace")
    two.add_argument("first", type=count)
    two.add_argument("second", type=count)
    two.set_defaults(do=compare)
    gone = actions.add_parser("remove", help="take a bundle that did not count out of the list")
    gone.add_argument("id", type=count)
    gone.add_argument("--dry-run", action="store_true", help="only say what it would mean")
    gone.add_argument("--file", action="store_true", help="delete its file too, which undo does not bring back")
    gone.set_defaults(do=remove)


def exports(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """What went out before, the latest first."""
    records = shop.exports()
    rows = [
        (r.id, r.at[:19].replace("T", " "), r.marketplace, r.products, _counted(r), r.out) for r in records
    ]
    heading = ("#", "UTC", voice.say(MARKETPLACE), voice.say(PRODUCTS), "+ ~ -", voice.say(FILE))
    voice.result([_document(record) for record in records], table(heading, rows))
    return 0


def show(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """One bundle with its report, and which products differ from it now."""
    shown = shop.show_export(request.id)
    record = shown.record
    since: list[str] = []
    with suppress(InputProblem):  # its template is gone
        since = shop.changed_since(record.marketplace)
    lines = [f"{record.id}  {record.at[:19].replace('T', ' ')}  {record.marketplace}  {record.out}"]
    for name, heading in _HEADINGS.items():
        lines += _listed(voice.say(Phrase(heading)), shown.report.get(name) or [])
    lines += _listed(voice.say(_SINCE), [{"sku": code} for code in since])
    voice.result([{**_document(record), "report": shown.report, "changed": since}], lines)
    return 0


def compare(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """What is new, changed with its fields, and withdrawn between two bundles."""
    changes = shop.compare_exports(request.first, request.second)
    document = shop.changes_json(changes, voice.wording.language)
    voice.result(document, change_lines(changes, voice) or [voice.say(_SAME)])
    return 0


def remove(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Take a bundle out of the list, and say what "only what changed" starts from then."""
    done = (
        shop.plan_removal(request.id) if request.dry_run else shop.remove_export(request.id, delete_file=request.file)
    )
    before = done.before
    document = {
        "removed": None if request.dry_run else request.id, "market": done.record.marketplace, "last": done.last,
        "before": before and before.id, "file": done.record.out, "file_there": done.has_file and not done.deleted,
        "file_deleted": done.deleted, "step": done.step,
    }  # fmt: skip
    voice.result(document, [voice.say(said) for said in _removal_said(done, dry=request.dry_run)])
    return 0


def _removal_said(done: ExportRemoval, *, dry: bool) -> Iterator[Phrase]:
    if not dry:
        yield Phrase(QT_TRANSLATE_NOOP("cli", "Bundle {id} is out of the list."), id=done.record.id)
    if not done.last:
        yield Phrase(QT_TRANSLATE_NOOP("cli", "For “only what changed” nothing is different: a later bundle counts."))
    elif done.before is None:
        yield Phrase(QT_TRANSLATE_NOOP("cli", "No bundle counts for this marketplace then: the next holds everything."))
    else:
        yield Phrase(
            QT_TRANSLATE_NOOP("cli", "“Only what changed” starts from bundle {id} of {at} then."),
            id=done.before.id, at=done.before.at[:16].replace("T", " "),
        )  # fmt: skip
    if done.deleted:
        yield Phrase(QT_TRANSLATE_NOOP("cli", "Its file {out} was deleted."), out=done.record.out)
    elif done.has_file:
        yield Phrase(QT_TRANSLATE_NOOP("cli", "Its file {out} stays where it is."), out=done.record.out)


def change_lines(changes: Changes, voice: Voice) -> list[str]:
    """What differs, for a terminal."""
    lines = _listed(voice.say(Phrase(_HEADINGS["new"])), [{"sku": n.sku, "title": n.title} for n in changes.new])
    if changes.changed:
        lines.append(f"{voice.say(Phrase(_HEADINGS['changed']))} ({len(changes.changed)})")
    for one in changes.changed[:_SHOWN]:
        lines.append(f"  {one.sku} {one.title}")
        lines += [f"    {voice.say(field.name)}: {field.before or '–'} → {field.after or '–'}" for field in one.fields]
    if len(changes.changed) > _SHOWN:
        lines.append("  …")
    gone = [{"sku": n.sku, "title": n.title} for n in changes.withdrawn]
    return lines + _listed(voice.say(Phrase(_HEADINGS["withdrawn"])), gone)


def _listed(heading: str, found: list[dict[str, Any]]) -> list[str]:
    return [f"{heading} ({len(found)})", *_lines(found)] if found else []


def _lines(found: list[dict[str, Any]]) -> Iterator[str]:
    for one in found[:_SHOWN]:
        yield f"  {one['sku']} {one.get('title') or one.get('why') or one.get('what') or ''}".rstrip()
        for field in one.get("fields", ()):
            yield f"    {field['name']}: {field['before'] or '–'} → {field['after'] or '–'}"
    if len(found) > _SHOWN:
        yield "  …"


def _counted(record: ExportRecord) -> str:
    if record.new is None:
        return ""
    return f"{record.new} {record.changed} {record.withdrawn}"


def _document(r: ExportRecord) -> dict[str, Any]:
    return {
        "id": r.id, "at": r.at, "market": r.marketplace, "out": r.out, "products": r.products, "sha256": r.sha256,
        "counts": {"new": r.new, "changed": r.changed, "withdrawn": r.withdrawn, "left_out": r.left_out},
    }  # fmt: skip


_HEADINGS = {
    "new": QT_TRANSLATE_NOOP("cli", "New"),
    "changed": QT_TRANSLATE_NOOP("cli", "Changed"),
    "withdrawn": QT_TRANSLATE_NOOP("cli", "Withdrawn"),
    "left_out": QT_TRANSLATE_NOOP("cli", "Not in this bundle"),
    "notes": QT_TRANSLATE_NOOP("cli", "Different from your list"),
}
_SINCE = Phrase(QT_TRANSLATE_NOOP("cli", "Changed since"))
_SAME = Phrase(QT_TRANSLATE_NOOP("cli", "Nothing differs between them."))

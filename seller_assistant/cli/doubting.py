"""doubts, repair, ignore, heed, title, sizes: what is doubtful about the Chinese, and what settles it."""

from __future__ import annotations

import argparse
from typing import Any

from seller_assistant.checking.checks.looked import LOOKED
from seller_assistant.checking.registry import check_of as listing_check
from seller_assistant.cli.pricing import no_sku
from seller_assistant.cli.printing import NAME, Voice, table
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import Shop
from seller_assistant.translating.unit import LOCALES

SAMPLE = 10
_CHECK = Phrase(QT_TRANSLATE_NOOP("cli", "Check"))
_FIELD = Phrase(QT_TRANSLATE_NOOP("cli", "Field"))
_REASON = Phrase(QT_TRANSLATE_NOOP("cli", "Reason"))
EXAMPLE = "US 8=约39码/245毫米"


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    doubting = commands.add_parser("doubts", help="what is doubtful about the Chinese, grouped by repair")
    doubting.add_argument("--where", default="", metavar="EXPR")
    doubting.add_argument("--to", default="zh-CN", choices=LOCALES)
    doubting.add_argument("--ignored", action="store_true", help="what was set aside instead, and why")
    doubting.set_defaults(do=doubts)
    repairing = commands.add_parser("repair", help="apply a check's safe repair as one step")
    repairing.add_argument("check", metavar="CHECK")
    repairing.add_argument("--where", default="", metavar="EXPR")
    repairing.add_argument("--to", default="zh-CN", choices=LOCALES)
    repairing.add_argument("--market", default="", metavar="ID")
    repairing.add_argument("--dry-run", action="store_true")
    repairing.set_defaults(do=repair)
    ignoring = commands.add_parser("ignore", help="set a check's doubts about one product aside, with a reason")
    ignoring.add_argument("check", metavar="CHECK")
    ignoring.add_argument("--sku", required=True)
    ignoring.add_argument("--reason", required=True, metavar="TEXT")
    ignoring.add_argument("--field", default="", help="only this field, such as title or description/2")
    ignoring.add_argument("--to", default="zh-CN", choices=LOCALES)
    ignoring.add_argument("--market", default="", metavar="ID")
    ignoring.set_defaults(do=ignore)
    heeding = commands.add_parser("heed", help="take back that a check's doubts were set aside")
    heeding.add_argument("check", metavar="CHECK")
    heeding.add_argument("--sku", default="", help="only about this product")
    heeding.add_argument("--field", default="", help="only this field, such as title or description/2")
    heeding.add_argument("--to", default="zh-CN", choices=LOCALES)
    heeding.add_argument("--market", default="", metavar="ID")
    heeding.set_defaults(do=heed)
    titling = commands.add_parser("title", help="build a title of the product's parts within the marketplace's limit")
    titling.add_argument("--sku", required=True)
    titling.add_argument("--market", default="", metavar="ID")
    titling.add_argument("--to", default="zh-CN", choices=LOCALES)
    titling.add_argument("--parts", default="", metavar="PART,PART...", help="the parts you want, in that order")
    titling.add_argument("--use", action="store_true", help="make it the product's Chinese title")
    titling.set_defaults(do=title)
    sizing = commands.add_parser("sizes", help="shoe and clothing size tables; nothing is used before you confirm it")
    sizing.set_defaults(do=sizes, action=None)
    actions = sizing.add_subparsers(dest="action")
    actions.add_parser("show", help="the rows of one table").add_argument("table")
    confirming = actions.add_parser("confirm", help="use a table from the next translation on")
    confirming.add_argument("table")
    confirming.add_argument("rows", nargs="*", metavar="SIZE=TEXT", help="rows to change: US 8=约39码/245毫米")
    actions.add_parser("forget", help="use it no more").add_argument("table")


def doubts(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """The doubts about the Chinese; exit 1 when one of them is an error."""
    if request.ignored:
        return show_aside(shop, request.to, request.where, voice)
    groups = shop.doubts(locale=request.to, where=request.where)
    document = [
        {
            "check": group.check, "name": voice.say(group.name), "severity": group.severity, "count": len(group.doubts),
            "why": voice.say(group.reason), "repairable": group.repairable,
            "doubts": [
                {
                    "product": doubt.product_id, "field": doubt.field, "message": voice.say(doubt.message),
                    "repaired": doubt.repaired,
                }
                for doubt in group.doubts
            ],
        }
        for group in groups
    ]  # fmt: skip
    lines = []
    for group in groups:
        lines.append(f"{len(group.doubts):>5}  {group.check}: {voice.say(group.name)} ({voice.say(group.reason)})")
        lines += [f"       {d.product_id} {d.field}: {voice.say(d.message)}" for d in group.doubts[:3]]
    voice.result(document, lines or [voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "No doubts about the Chinese.")))])
    return 1 if any(group.severity == "error" for group in groups) else 0


def repair(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Apply a repair, or show what it would change."""
    if listing_check(request.check) is not None:
        return _repair_listings(shop, request, voice)
    wanted: dict[str, Any] = {"locale": request.to, "where": request.where}
    step = None
    if request.dry_run:
        changes = shop.plan_repair(request.check, **wanted)
    else:
        step, changes = shop.repair_doubts(request.check, **wanted)
    sample = [
        {"id": f"{after.product_id}/{after.locale}/{after.field}", "before": before.target, "after": after.target}
        for before, after in changes[:SAMPLE]
    ]
    said = Phrase(
        QT_TRANSLATE_NOOP("cli", "{n} texts repaired"), one=QT_TRANSLATE_NOOP("cli", "One text repaired"),
        n=len(changes),
    )  # fmt: skip
    if request.dry_run:
        said = Phrase(
            QT_TRANSLATE_NOOP("cli", "{n} texts would be repaired"),
            one=QT_TRANSLATE_NOOP("cli", "One text would be repaired"), n=len(changes),
        )  # fmt: skip
    lines = [voice.say(said), *(f"  {row['before']}\n  → {row['after']}" for row in sample)]
    voice.result({"repaired": len(changes), "step": step, "sample": sample}, lines)
    return 0


def ignore(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Set the doubts of a check about one product aside."""
    product = _product(shop, request.sku)
    if listing_check(request.check) is not None:
        return _ignore_findings(shop, request, product, voice)
    groups = shop.doubts([product], locale=request.to)
    fields = [d.field for g in groups if g.check == request.check for d in g.doubts]
    chosen = [field for field in fields if request.field in ("", field)]
    if not chosen:
        raise _no_doubt(request, tuple(dict.fromkeys(group.check for group in groups)))
    steps = [shop.ignore_doubt(request.check, product, field, request.reason, locale=request.to) for field in chosen]
    said = voice.say(_aside(len(chosen), request.reason))
    voice.result({"ignored": len(chosen), "fields": chosen, "step": steps[-1]}, [said])
    return 0


def heed(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Let what was set aside be doubted again, as one step."""
    is_listing = listing_check(request.check) is not None
    place = str(request.market or shop.settings.marketplace) if is_listing else request.to
    product = _product(shop, request.sku) if request.sku else None
    found = [
        one for one in shop.set_aside(place)
        if one.check == request.check and product in (None, one.product_id) and request.field in ("", one.field)
    ]  # fmt: skip
    if not found:
        raise InputProblem(
            "not-aside",
            Phrase(QT_TRANSLATE_NOOP("cli", "Nothing of the check “{check}” is set aside here."), check=request.check),
            where=request.sku or place, found=", ".join(dict.fromkeys(one.check for one in shop.set_aside(place))),
            next=Phrase(QT_TRANSLATE_NOOP("cli", "Look at “check --ignored” and “doubts --ignored”.")),
        )  # fmt: skip
    step = shop.heed(found)
    said = Phrase(
        QT_TRANSLATE_NOOP("cli", "{n} doubts are heeded again"),
        one=QT_TRANSLATE_NOOP("cli", "One doubt is heeded again"), n=len(found),
    )  # fmt: skip
    voice.result({"heeded": len(found), "fields": [one.field for one in found], "step": step}, [voice.say(said)])
    return 0


def show_aside(shop: Shop, place: str, where: str, voice: Voice) -> int:
    """What was set aside there, the latest first, with the reason."""
    found = shop.set_aside(place)
    if where:
        matching = {product.id for product in shop.products(where)}
        found = [one for one in found if one.product_id in matching]
    document = [
        {
            "check": one.check, "name": voice.say(one.name), "product": one.product_id, "sku": one.sku,
            "title": one.title, "field": one.field, "place": one.place, "reason": one.reason, "at": one.at,
        }
        for one in found
    ]  # fmt: skip
    rows = [(one.check, one.sku, voice.say(one.part), one.reason, one.at[:16].replace("T", " ")) for one in found]
    nothing = voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Nothing is set aside.")))
    heading = (voice.say(_CHECK), "SKU", voice.say(_FIELD), voice.say(_REASON), "UTC")
    voice.result(document, table(heading, rows) if rows else [nothing])
    return 0


def _repair_listings(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """The same for a check of listings."""
    market = str(request.market or shop.settings.marketplace)
    looked = request.check in {check.id for check in LOOKED}
    every = shop.look_at_pictures(market, request.where) if looked else shop.check(market, request.where).findings
    found = [f for f in every if f.check == request.check and f.repair is not None]
    sample = [
        {"id": f"{f.product_id}/{f.field}", "before": f.repair.before, "after": f.repair.after}
        for f in found[:SAMPLE] if f.repair is not None
    ]  # fmt: skip
    step = None if request.dry_run else shop.repair(found)
    said = Phrase(
        QT_TRANSLATE_NOOP("cli", "{n} texts repaired"), one=QT_TRANSLATE_NOOP("cli", "One text repaired"), n=len(found)
    )
    if request.dry_run:
        said = Phrase(
            QT_TRANSLATE_NOOP("cli", "{n} texts would be repaired"),
            one=QT_TRANSLATE_NOOP("cli", "One text would be repaired"), n=len(found),
        )  # fmt: skip
    if any(f.repair is not None and f.repair.order for f in found):
        said = Phrase(
            QT_TRANSLATE_NOOP("cli", "The pictures of {n} products: {names}"),
            one=QT_TRANSLATE_NOOP("cli", "The pictures of one product: {names}"),
            n=len(found), names=", ".join(f.sku for f in found[:SAMPLE]),
        )  # fmt: skip
    lines = [voice.say(said), *(f"  {row['before']} → {row['after']}" for row in sample)]
    voice.result({"repaired": len(found), "step": step, "sample": sample}, lines)
    return 0


def _ignore_findings(shop: Shop, request: argparse.Namespace, product: int, voice: Voice) -> int:
    market = str(request.market or shop.settings.marketplace)
    looked = request.check in {check.id for check in LOOKED}
    where = "" if '"' in request.sku else f'sku:"{request.sku}"'
    every = shop.look_at_pictures(market, where) if looked else shop.check(market, where).findings
    found = [
        f for f in every
        if f.check == request.check and f.product_id == product and request.field in ("", f.field)
    ]  # fmt: skip
    if not found:
        raise _no_doubt(request, ())
    step = shop.ignore_findings(found, request.reason, market=market)
    fields = list(dict.fromkeys(f.field for f in found))
    said = voice.say(_aside(len(found), request.reason))
    voice.result({"ignored": len(found), "fields": fields, "step": step}, [said])
    return 0


def _no_doubt(request: argparse.Namespace, checks: tuple[str, ...]) -> InputProblem:
    return InputProblem(
        "doubt-unknown",
        Phrase(QT_TRANSLATE_NOOP("cli", "The check “{check}” has no doubt about {sku}."),
               check=request.check, sku=request.sku),
        found=", ".join(checks),
    )  # fmt: skip


def _aside(many: int, reason: str) -> Phrase:
    return Phrase(
        QT_TRANSLATE_NOOP("cli", "{n} doubts set aside: {reason}"),
        one=QT_TRANSLATE_NOOP("cli", "One doubt set aside: {reason}"), n=many, reason=reason,
    )  # fmt: skip


def title(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """The built title with the fate of each part."""
    product = _product(shop, request.sku)
    parts = [part.strip() for part in request.parts.replace("，", ",").split(",") if part.strip()]
    market = str(request.market or shop.settings.marketplace)
    built = shop.build_title(product, parts, market=market, locale=request.to)
    step = shop.edit_unit(product, "title", built.text, locale=request.to) if request.use and built.text else None
    document = {
        "title": built.text, "width": built.width, "limit": built.limit, "step": step,
        "parts": [
            {"text": p.text, "kind": p.kind, "source": p.source, "on": p.on, "why": p.why and voice.say(p.why)}
            for p in built.parts
        ],
    }  # fmt: skip
    rows = [("✓" if p.on else "-", p.text, p.source, "" if p.why is None else voice.say(p.why)) for p in built.parts]
    voice.result(document, [f"{built.text}  ({built.width}/{built.limit or '∞'})", *table(("", "中文", "", ""), rows)])
    return 0


def sizes(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """The size tables, or one table's rows, or a change of one."""
    step = None
    if request.action == "confirm":
        step = shop.confirm_sizes(request.table, _changed_rows(shop, request.table, request.rows))
    elif request.action == "forget":
        step = shop.forget_sizes(request.table)
    tables = shop.size_tables()
    document = [
        {"id": t.id, "name": voice.say(t.name), "confirmed": t.confirmed, "rows": [list(row) for row in t.rows]}
        for t in tables
    ]
    if request.action == "show":
        chosen = shop.size_table(request.table)
        lines = [f"{system} {size}".strip().ljust(10) + said for system, size, said in chosen.rows]
        voice.result(document[tables.index(chosen)], lines)
        return 0
    rows = [(t.id, voice.say(t.name), len(t.rows), "✓" if t.confirmed else "-") for t in tables]
    voice.result({"tables": document, "step": step}, table(("id", voice.say(NAME), "", ""), rows))
    return 0


def _changed_rows(shop: Shop, table_id: str, changes: list[str]) -> list[tuple[str, str, str]] | None:
    """The table's rows with those of the command line changed; None when none is."""
    if not changes:
        return None
    there = shop.size_table(table_id)
    rows = {(system, size): said for system, size, said in there.rows}
    for change in changes:
        left, equals, said = change.partition("=")
        system, _, size = left.strip().rpartition(" ")
        if not equals or not size or not said.strip():
            raise InputProblem(
                "usage", Phrase(QT_TRANSLATE_NOOP("cli", "Write a row like this: {example}"), example=EXAMPLE),
                found=change,
            )  # fmt: skip
        rows[system.strip(), size] = said.strip()
    return [(system, size, said) for (system, size), said in rows.items()]


def _product(shop: Shop, sku: str) -> int:
    found = shop.find_sku(sku)
    if found is None:
        raise no_sku(sku)
    return found

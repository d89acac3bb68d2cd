"""check, preview, markets, export, exports."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from seller_assistant.checking import report
from seller_assistant.cli import bundles, doubting, drawing, finishing, templates
from seller_assistant.cli.pricing import no_sku
from seller_assistant.cli.printing import (
    FILE,
    NAME,
    Voice,
    table,
)
from seller_assistant.marketplaces.marketplace import Marketplace
from seller_assistant.marketplaces.verdicts import verdict
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import Shop

_CAN_I_SELL = Phrase(QT_TRANSLATE_NOOP("cli", "Can I sell there?"))
_READY = Phrase(QT_TRANSLATE_NOOP("cli", "Ready"))
_BLOCKED = Phrase(QT_TRANSLATE_NOOP("cli", "Blocked"))


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    checking = commands.add_parser("check", help="what would stop or hurt a listing")
    checking.add_argument("--market", default="", metavar="ID")
    checking.add_argument("--where", default="", metavar="EXPR")
    checking.add_argument("--ignored", action="store_true", help="what was set aside instead, and why")
    checking.set_defaults(do=check)
    previewing = commands.add_parser("preview", help="the listing as a shopper sees it")
    previewing.add_argument("--market", default="", metavar="ID")
    previewing.add_argument("--sku", required=True)
    previewing.add_argument("--out", required=True, metavar="FILE.html")
    previewing.set_defaults(do=preview)
    markets_parser = commands.add_parser("markets", help="what each marketplace asks for")
    markets_parser.add_argument("--ready", action="store_true", help="also count what is ready for each")
    markets_parser.set_defaults(do=markets, action=None)
    actions = markets_parser.add_subparsers(dest="action")
    actions.add_parser("show", help="every fact of one marketplace").add_argument("id")
    setting = actions.add_parser("set", help="set a limit to your own value")
    setting.add_argument("id")
    setting.add_argument("assignment", metavar="FACT=VALUE")
    resetting = actions.add_parser("reset", help="take your own value back")
    resetting.add_argument("id")
    resetting.add_argument("fact", nargs="?", default="")
    exporting = commands.add_parser("export", help="a marketplace-ready bundle")
    exporting.add_argument("--market", default="", metavar="ID")
    exporting.add_argument("--out", required=True, metavar="FILE.zip")
    exporting.add_argument("--where", default="", metavar="EXPR")
    exporting.add_argument("--allow-blocked", action="store_true")
    exporting.add_argument("--changed", action="store_true", help="only what changed since the last bundle")
    finishing.add_options(exporting)
    templates.add_options(exporting)
    exporting.add_argument("--no-pdf", action="store_true", help="leave the PDF of the proof out")
    exporting.set_defaults(do=export)


def _market(shop: Shop, request: argparse.Namespace) -> str:
    return str(request.market or shop.settings.marketplace)


def check(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Findings by the repair that settles them; exit 1 when an error keeps a product out."""
    if request.ignored:
        return doubting.show_aside(shop, shop.marketplace(_market(shop, request)).id, request.where, voice)
    checked = shop.check(_market(shop, request), request.where, progress=voice.progress())
    document = report.check_json(checked.ready, checked.blocked, checked.findings, voice.wording, checked.aside)
    counts = Phrase(
        QT_TRANSLATE_NOOP("cli", "{ready} ready, {blocked} blocked"), ready=checked.ready, blocked=checked.blocked
    )
    lines = [voice.say(counts), *report.check_lines(checked.findings, voice.wording)]
    lines += report.aside_lines(checked.aside, voice.wording)
    voice.result(document, lines)
    return 1 if any(f.severity == "error" for f in checked.findings) else 0


def preview(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """One page of HTML, written whole."""
    product_id = shop.find_sku(request.sku)
    if product_id is None:
        raise no_sku(request.sku)
    html = shop.preview(_market(shop, request), product_id, language=voice.wording.language).encode()
    out = Path(request.out)
    page = drawing.as_png(html) if out.suffix.lower() == ".png" else html
    shop.write_file(out, page)
    written = Phrase(QT_TRANSLATE_NOOP("cli", "Written: {out}"), out=str(out))
    voice.result({"out": str(out), "bytes": len(page)}, [voice.say(written)])
    return 0


def markets(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Every marketplace, or every fact of one with source, date and confidence."""
    if request.action == "set":
        key, equals, value = request.assignment.partition("=")
        if not equals:
            raise InputProblem(
                "usage", Phrase(QT_TRANSLATE_NOOP("cli", "Write it like this: {example}"), example="title_limit=60"),
                found=request.assignment,
            )  # fmt: skip
        shop.set_fact(request.id, key.strip(), value)
    elif request.action == "reset":
        shop.reset_fact(request.id, request.fact)
    if request.action:
        market = shop.marketplace(request.id)
        voice.result(report.facts_json(market, voice.wording), _market_lines(market, voice))
        return 0
    found = shop.marketplaces()
    rows: list[tuple[str, ...]] = [
        (m.id, voice.say(m.called), m.name_zh, m.format, voice.say(verdict(m)[1])) for m in found
    ]
    document = [{**report.market_json(m, voice.wording), "verdict": voice.say(verdict(m)[1])} for m in found]
    heading: tuple[str, ...] = ("id", voice.say(NAME), "中文", voice.say(FILE), voice.say(_CAN_I_SELL))
    if request.ready:
        counts = [shop.count_market(m.id, progress=voice.progress()) for m in found]
        rows = [(*line, str(c.ready), str(c.blocked)) for line, c in zip(rows, counts, strict=True)]
        document = [{**d, "ready": c.ready, "blocked": c.blocked} for d, c in zip(document, counts, strict=True)]
        heading = (*heading, voice.say(_READY), voice.say(_BLOCKED))
    voice.result(document, table(heading, rows))
    return 0


def _market_lines(market: Marketplace, voice: Voice) -> list[str]:
    lines = [f"{voice.say(market.called)} {market.name_zh} ({market.id})"]
    asked: Phrase | None = Phrase(QT_TRANSLATE_NOOP("cli", "What it asks for"))
    for fact in report.facts_json(market, voice.wording):
        if fact["key"] == report.CAN_I_SELL[0]:
            lines += ["", f"{voice.say(_CAN_I_SELL)} {voice.say(verdict(market)[1])}"]
        elif fact["key"] not in report.CAN_I_SELL and asked:
            lines += ["", voice.say(asked)]
            asked = None
        lines += [f"  {fact['text']}", f"      {fact['source']} · {fact['date']} · {fact['sure']}"]
        if fact["yours"]:
            lines[-1] = f"      {fact['yours']}"
    return lines


def export(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """A bundle; exit 1 when a product had to stay out of it, or will be refused as it stands in the template."""
    market = _market(shop, request)
    if request.template and not request.market:
        market = shop.template(request.template).market
    finishing.remember(shop, request, market)
    asked: dict[str, Any] = {
        "where": request.where, "allow_blocked": request.allow_blocked, "changed": request.changed,
        "language": voice.wording.language, "progress": voice.progress(),
        "draw": None if request.no_pdf else drawing.as_pdf,
    }  # fmt: skip
    if request.template:
        bundle = shop.export_template(
            request.template, request.out, market=market, picture_base=request.picture_base, **asked
        )
    else:
        bundle = shop.export(market, request.out, **asked)
    left_out = [{"sku": e.sku, "why": voice.say(e.why)} for e in bundle.left_out]
    unfinished = [{"sku": e.sku, "why": voice.say(e.why)} for e in bundle.unfinished]
    since = bundle.changes.since
    document = {
        **{name: bundle.report[name] for name in ("new", "changed", "withdrawn", "unchanged", "parts")},
        "out": bundle.out, "market": bundle.marketplace, "products": bundle.products, "variants": bundle.variants,
        "pictures": bundle.pictures, "left_out": left_out, "files": bundle.files, "bytes": bundle.bytes,
        "sha256": bundle.sha256, "since": since.at if request.changed and since else None,
        "seconds": round(bundle.seconds, 3),
        "notes": [{"sku": note.sku, "what": voice.say(note.what)} for note in bundle.notes],
        "unfinished": unfinished,
    }  # fmt: skip
    made = Phrase(
        QT_TRANSLATE_NOOP("cli", "{out}: {products} products, {variants} variants, {pictures} pictures"),
        out=bundle.out, products=bundle.products, variants=bundle.variants, pictures=bundle.pictures,
    )  # fmt: skip
    changes = bundles.change_lines(bundle.changes, voice) if since else []
    notes = [f"  {note.sku}: {voice.say(note.what)}".replace("  : ", "  ") for note in bundle.notes]
    told = [f"  {e['sku']}: {e['why']}" for e in (*left_out, *unfinished)]
    voice.result(document, [voice.say(made), *changes, *told, *notes])
    return 1 if left_out or unfinished else 0

"""demo and doctor: the whole journey on a sample, and the state of this computer."""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from typing import Any

from seller_assistant.cli.printing import PRODUCTS, Voice, table
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import ShopProblem
from seller_assistant.shop import Shop

DEMO_MARKETS = ("taobao", "material")


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    demonstrating = commands.add_parser("demo", help="the sample shop through the whole flow into bundles")
    demonstrating.add_argument("--out", metavar="DIR")
    copying = commands.add_parser("backup", help="a verified copy now; list the copies; go back to one")
    actions = copying.add_subparsers(dest="action")
    actions.add_parser("list", help="the verified copies, the latest first")
    restoring = actions.add_parser("restore", help="go back to a copy; what is there now is copied first")
    restoring.add_argument("id", metavar="ID|FILE")
    commands.add_parser("doctor", help="versions, folders, fonts, free space, the shop's health").set_defaults(
        do=doctor
    )


def demo(request: argparse.Namespace, voice: Voice) -> int:
    """Import, translate, check, preview and export the sample shop, in a folder of its own."""
    start = time.monotonic()
    out = Path(request.out or tempfile.mkdtemp(prefix="seller-assistant-demo-"))
    place = request.shop or out / "shop"
    bundles: list[str] = []
    with Shop.open(place, progress=voice.progress()) as shop:
        shop.import_(shop.plan_import([shop.sample_file()]), progress=voice.progress())
        shop.translate(progress=voice.progress())
        checked = shop.check("taobao")
        voice.message(Phrase(QT_TRANSLATE_NOOP("cli", "{ready} ready, {blocked} blocked"),
                             ready=checked.ready, blocked=checked.blocked)) if not voice.as_json else None  # fmt: skip
        first = next(d.product_id for d in shop.drafts("taobao") if d.product_id not in checked.blocked_ids)
        shop.write_file(out / "preview.html", shop.preview("taobao", first).encode())
        for market in DEMO_MARKETS:
            bundle = shop.export(
                market, out / f"{market}.zip", language=voice.wording.language, progress=voice.progress()
            )
            bundles.append(bundle.out)
    seconds = round(time.monotonic() - start, 3)
    lines = [voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "The bundles are here:"))), *(f"  {path}" for path in bundles)]
    voice.result({"seconds": seconds, "bundles": bundles, "preview": str(out / "preview.html")}, lines)
    return 0


def backup(request: argparse.Namespace, voice: Voice) -> int:
    """A copy now, the list of them, or the shop as it was; a shop that cannot be opened is put back too."""
    try:
        with Shop.open(request.shop, progress=voice.progress()) as shop:
            if request.action == "restore":
                shop.restore_backup(request.id)
            elif request.action is None:
                shop.backup()
            made = shop.backups()
    except ShopProblem as problem:
        if request.action != "restore" or problem.code != "shop-damaged":
            raise
        Shop.recover(request.shop, request.id)
        with Shop.open(request.shop) as shop:
            made = shop.backups()
    document = [
        {"id": b.id, "at": b.at, "bytes": b.bytes, "verified": b.verified, "products": b.products} for b in made
    ]
    rows = [(b.id, b.at[:19].replace("T", " "), b.products, b.bytes) for b in made]
    voice.result(document, table(("id", "UTC", voice.say(PRODUCTS), "bytes"), rows))
    return 0


def doctor(shop: Shop, _request: argparse.Namespace, voice: Voice) -> int:
    """Every check of this computer and shop; exit 1 when one is not well."""
    checks = shop.doctor()
    said = [{"name": c.name, "found": c.found, "next": c.next} for c in checks]
    document = {
        "checks": [
            {"ok": c.ok, **{key: voice.say(value) for key, value in words.items()}}
            for c, words in zip(checks, said, strict=True)
        ]
    }
    lines = [
        f"{'✓' if c.ok else '✕'} {voice.say(c.name)}: {voice.say(c.found)} {voice.say(c.next)}".rstrip() for c in checks
    ]
    voice.result(document, lines)
    return 0 if all(c.ok for c in checks) else 1

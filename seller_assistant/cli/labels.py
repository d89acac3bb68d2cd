"""label: the Chinese electronic label and the notice of cross-border pages."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from seller_assistant.cli.printing import Voice
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import Shop


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The command of this file."""
    parser = commands.add_parser("label", help="the Chinese electronic label and the cross-border notice")
    parser.add_argument("--where", default="", metavar="EXPR", help="which products; all of them without it")
    parser.add_argument("--market", default="tmall-global", metavar="ID")
    parser.add_argument("--out", required=True, metavar="FILE.html|.txt")
    parser.add_argument("--no-notice", action="store_true", help="leave the notice to shoppers out")
    parser.set_defaults(do=label)


def label(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Write the labels whole; exit 1 when a label lacks a fact."""
    ids = [product.id for product in shop.products(request.where)]
    if not ids:
        raise InputProblem(
            "nothing-matched", Phrase(QT_TRANSLATE_NOOP("cli", "No product matches.")), found=request.where
        )
    out, notice = Path(request.out), not request.no_notice
    if out.suffix.lower() == ".txt":
        text = shop.label_texts(ids, market=request.market, notice=notice)
    else:
        text = shop.label_page(ids, market=request.market, language=voice.wording.language, notice=notice)
    shop.write_file(out, text.encode())
    made = shop.labels(ids, market=request.market)
    document = {
        "out": str(out),
        "labels": [
            {"sku": one.code, "lines": {line.name: line.chinese for line in one.lines}, "missing": list(one.missing)}
            for one in made
        ],
    }
    written = Phrase(QT_TRANSLATE_NOOP("cli", "Written: {out}"), out=str(out))
    lacking = [one for one in made if one.missing]
    lines = [voice.say(written), *(f"  {one.code}: {', '.join(one.missing)}" for one in lacking)]
    voice.result(document, lines)
    return 1 if lacking else 0

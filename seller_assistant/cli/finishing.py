"""The options of export that say how a bundle is made; each is remembered for the next one."""

from __future__ import annotations

import argparse

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import Shop


def add_options(parser: argparse.ArgumentParser) -> None:
    """--dialect, --fit and --watermark."""
    every = ", ".join(dialect.id for dialect in Shop.dialects())
    parser.add_argument("--dialect", metavar="ID", help=f"how a data packet is written: {every}; remembered")
    parser.add_argument("--fit", metavar="HOW", help="main pictures: subject (brought nearer) or white; remembered")
    parser.add_argument("--watermark", metavar="MARK", help="a text or a picture's file, '' for none; remembered")


def remember(shop: Shop, request: argparse.Namespace, market: str) -> None:
    """Keep what was chosen; InputProblem where it cannot be."""
    place = shop.marketplace(market)
    if request.dialect is not None and place.format != "taobao":
        raise InputProblem(
            "dialect-not-here",
            Phrase(QT_TRANSLATE_NOOP("cli", "{market} takes no data packet, so --dialect says nothing."),
                   market=place.called),
            found=request.dialect,
            next=Phrase(QT_TRANSLATE_NOOP("cli", "Leave it out, or use --market taobao.")),
        )  # fmt: skip
    shop.finish(dialect_id=request.dialect, fit=request.fit, mark=request.watermark)

"""pictures: how many are here, and fetching those that a list gives as web addresses."""

from __future__ import annotations

import argparse
from typing import Any

from seller_assistant.checking import report
from seller_assistant.cli.printing import Voice
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.shop import Fetched, PictureCounts, Shop

SHOWN = 20  # of one kind; the JSON has all
ALL_WELL = Phrase(QT_TRANSLATE_NOOP("cli", "Nothing is wrong with the pictures."))


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The command of this file."""
    showing = commands.add_parser("pictures", help="how many pictures are here, and --fetch those on the web")
    showing.add_argument("--where", default="", metavar="EXPR")
    showing.add_argument("--fetch", action="store_true", help="fetch what is not here from the sites in the list")
    showing.add_argument("--again", action="store_true", help="with --fetch: also what came and could not be used")
    showing.add_argument("--look", action="store_true", help="open every picture: twice, small, not on white")
    showing.add_argument("--market", default="", metavar="ID", help="with --look: whose sizes count")
    showing.set_defaults(do=pictures)


def pictures(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """How the pictures stand; with --fetch, after fetching them. Exit 1 when some could not be fetched.

    With --look, what they show instead.
    """
    if request.look:
        return look(shop, request, voice)
    done = Fetched(0, 0, 0)
    if request.fetch:
        done = shop.fetch_pictures(request.where, again=request.again, progress=voice.progress())
    counts = shop.picture_counts(request.where)
    hosts = done.hosts if request.fetch else counts.hosts
    document = {
        "stored": counts.stored,
        "waiting": counts.waiting,
        "missing": counts.missing,
        "unusable": counts.unusable,
        "hosts": list(hosts),
        "fetched": done.stored,
        "failed": [{"reason": voice.say(reason), "count": count} for reason, count in done.by_reason],
        "step": done.step,
    }
    voice.result(document, _lines(counts, done, hosts, request.fetch, voice))
    return 1 if done.failed else 0


def look(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """What a look at every picture finds; exit 1 when something should be mended."""
    market = str(request.market or shop.settings.marketplace)
    found = shop.look_at_pictures(market, request.where, progress=voice.progress())
    lines: list[str] = []
    for check in dict.fromkeys(finding.check for finding in found):
        mine = [finding for finding in found if finding.check == check]
        lines.append(f"{voice.say(mine[0].why)} ({len(mine)})")
        lines += [f"  - {voice.say(finding.where)}: {voice.say(finding.message)}" for finding in mine[:SHOWN]]
    document = [report.finding_json(finding, voice.wording) for finding in found]
    voice.result(document, lines or [voice.say(ALL_WELL)])
    return 1 if any(finding.severity != "info" for finding in found) else 0


def _lines(counts: PictureCounts, done: Fetched, hosts: tuple[str, ...], fetched: bool, voice: Voice) -> list[str]:
    lines = []
    if fetched:
        lines.append(voice.say(Phrase(
            QT_TRANSLATE_NOOP("cli", "{n} pictures fetched, {failed} could not be fetched"),
            one=QT_TRANSLATE_NOOP("cli", "{n} picture fetched, {failed} could not be fetched"),
            n=done.stored, failed=done.failed,
        )))  # fmt: skip
        lines += [f"  {count} × {voice.say(reason)}" for reason, count in done.by_reason]
    lines.append(voice.say(Phrase(
        QT_TRANSLATE_NOOP("cli", "{stored} pictures here, {waiting} waiting, {missing} missing, {unusable} unusable"),
        stored=counts.stored, waiting=counts.waiting, missing=counts.missing, unusable=counts.unusable,
    )))  # fmt: skip
    if hosts and fetched:
        lines.append(voice.say(Phrase(QT_TRANSLATE_NOOP("cli", "Asked: {hosts}"), hosts=", ".join(hosts))))
    elif hosts:
        said = QT_TRANSLATE_NOOP("cli", "With --fetch, these sites would be asked: {hosts}")
        lines.append(voice.say(Phrase(said, hosts=", ".join(hosts))))
    return lines

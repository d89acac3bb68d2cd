"""review, approve, reject: the Chinese that waits to be looked at, and the answers to it."""

from __future__ import annotations

import argparse
from typing import Any

from seller_assistant.cli.printing import Voice, count, table
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop import Reviewed, ReviewItem, Shop
from seller_assistant.translating.unit import LOCALES

EVERY = ("needs-editing", "stale", "machine", "review", "approved")
SAMPLE = 20
_RISK = Phrase(QT_TRANSLATE_NOOP("cli", "Risk"))
_SOURCE = Phrase(QT_TRANSLATE_NOOP("cli", "Your text"))
_CHINESE = Phrase(QT_TRANSLATE_NOOP("cli", "Chinese"))
_WHY = Phrase(QT_TRANSLATE_NOOP("cli", "Why"))


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    reviewing = commands.add_parser("review", help="the Chinese that waits to be looked at, the riskiest first")
    about(reviewing)
    reviewing.add_argument("--limit", type=count, default=50, metavar="N")
    reviewing.set_defaults(do=review)
    approving = commands.add_parser("approve", help="say yes to texts: all that match, or those named by their ids")
    approving.add_argument("ids", nargs="*", metavar="ID", help="such as 12/zh-CN/title, from review")
    about(approving)
    approving.add_argument("--dry-run", action="store_true")
    approving.set_defaults(do=approve)
    rejecting = commands.add_parser("reject", help="send texts back to be edited")
    rejecting.add_argument("ids", nargs="+", metavar="ID", help="such as 12/zh-CN/title, from review")
    rejecting.add_argument("--to", default="zh-CN", choices=LOCALES)
    rejecting.add_argument("--note", default="")
    rejecting.set_defaults(do=reject)


def about(parser: argparse.ArgumentParser) -> None:
    """The arguments that name texts by state, filter and locale."""
    parser.add_argument("--state", default="", metavar="STATE,...", help="or: all")
    parser.add_argument("--where", default="", metavar="EXPR")
    parser.add_argument("--to", default="zh-CN", choices=LOCALES)


def states_of(text: str) -> tuple[str, ...]:
    """The states asked for; the shop knows which there are."""
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    return EVERY if "all" in names else names


def review(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """The queue, the riskiest first."""
    queue = shop.review_queue(request.to, states_of(request.state), request.where, limit=request.limit)
    said = Phrase(
        QT_TRANSLATE_NOOP("cli", "{n} texts to look at, the riskiest first"),
        one=QT_TRANSLATE_NOOP("cli", "One text to look at"),
        n=queue.waiting,
    )
    rows = [(item.id, item.risk, item.unit.source, item.unit.target, "; ".join(map(voice.say, item.reasons)))
            for item in queue.items]  # fmt: skip
    heading = ("id", *map(voice.say, (_RISK, _SOURCE, _CHINESE, _WHY)))
    document = {
        "waiting": queue.waiting,
        "counts": dict(queue.counts),
        "items": [_queued_json(shop, item, request.to, voice) for item in queue.items],
    }
    voice.result(document, [voice.say(said), *(table(heading, rows) if rows else [])])
    return 0


def _queued_json(shop: Shop, item: ReviewItem, locale: str, voice: Voice) -> dict[str, Any]:
    """The item; of a stale one also what the text said when it was translated, and what went and came since."""
    document = _item_json(item, voice)
    if item.unit.state == "stale" and (change := shop.source_change(item.unit.product_id, item.unit.field, locale)):
        document["source_before"] = change.before
        document["difference"] = [{"kind": one.kind, "text": one.text} for one in change.words]
    return document


def _item_json(item: ReviewItem, voice: Voice) -> dict[str, Any]:
    unit = item.unit
    return {
        "id": item.id, "product": unit.product_id, "sku": item.code, "title": item.product, "field": unit.field,
        "source": unit.source, "target": unit.target, "state": unit.state, "engine": unit.engine,
        "unknown": list(unit.unknown), "risk": item.risk, "reasons": [voice.say(reason) for reason in item.reasons],
        "read_back": item.read_back, "others": item.others, "note": item.note,
    }  # fmt: skip


def approve(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Approve; exit 1 when doubtful texts were passed over."""
    if request.ids and (request.where or request.state):
        raise InputProblem(
            "usage", Phrase(QT_TRANSLATE_NOOP("cli", "Name the texts by their ids or by a filter, not by both."))
        )
    done = shop.approve(
        request.ids, where=request.where, locale=request.to, states=states_of(request.state), dry_run=request.dry_run
    )
    voice.result(_reviewed_json(done, voice), _reviewed_lines(done, voice, dry=request.dry_run))
    return 1 if done.left else 0


def reject(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Send texts back."""
    done = shop.reject(request.ids, locale=request.to, note=request.note)
    said = Phrase(
        QT_TRANSLATE_NOOP("cli", "{n} texts sent back"), one=QT_TRANSLATE_NOOP("cli", "One text sent back"),
        n=done.changed,
    )  # fmt: skip
    voice.result(_reviewed_json(done, voice), [voice.say(said)])
    return 0


def _reviewed_json(done: Reviewed, voice: Voice) -> dict[str, Any]:
    return {"matched": done.matched, "changed": done.changed, "step": done.step,
            "left": [_item_json(item, voice) for item in done.left]}  # fmt: skip


def _reviewed_lines(done: Reviewed, voice: Voice, *, dry: bool) -> list[str]:
    many = (
        Phrase(QT_TRANSLATE_NOOP("cli", "{n} texts would be approved"),
               one=QT_TRANSLATE_NOOP("cli", "One text would be approved"), n=done.changed)
        if dry
        else Phrase(QT_TRANSLATE_NOOP("cli", "{n} texts approved"),
                    one=QT_TRANSLATE_NOOP("cli", "One text approved"), n=done.changed)
    )  # fmt: skip
    lines = [voice.say(many)]
    if done.left:
        said = Phrase(
            QT_TRANSLATE_NOOP("cli", "{n} texts wait for a closer look:"),
            one=QT_TRANSLATE_NOOP("cli", "One text waits for a closer look:"),
            n=len(done.left),
        )
        lines.append(voice.say(said))
        lines += [f"  {item.id}  {item.unit.target}  {'; '.join(map(voice.say, item.reasons))}"
                  for item in done.left[:SAMPLE]]  # fmt: skip
    return lines

"""proof: texts out to a friend who reads Chinese, and the corrections home."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from seller_assistant.cli import drawing
from seller_assistant.cli.printing import FILE, PRODUCTS, Voice, table
from seller_assistant.cli.reviewing import SAMPLE, about, states_of
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.shop import ProofApplied, ProofChange, ProofDifferences, ProofRecord, Shop
from seller_assistant.translating.unit import LOCALES

_BEFORE = Phrase(QT_TRANSLATE_NOOP("cli", "Chinese here"))
_AFTER = Phrase(QT_TRANSLATE_NOOP("cli", "Chinese in the proof"))
_WHY = Phrase(QT_TRANSLATE_NOOP("cli", "Why"))
_TEXTS = Phrase(QT_TRANSLATE_NOOP("cli", "Texts"))
_BACK = Phrase(QT_TRANSLATE_NOOP("cli", "Came back"))


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    proof_parser = commands.add_parser("proof", help="a proof for a Chinese-speaking friend, out and home")
    proof_parser.set_defaults(do=proofs)
    actions = proof_parser.add_subparsers(dest="action")
    exporting = actions.add_parser("export", help="write a proof")
    exporting.add_argument("--out", required=True, metavar="FILE.xlsx|.html|.pdf")
    about(exporting)
    exporting.set_defaults(do=export)
    importing = actions.add_parser("import", help="show what a returned proof changes, or apply it")
    importing.add_argument("file", metavar="FILE.xlsx")
    importing.add_argument("--to", default="zh-CN", choices=LOCALES, help="where the file does not say it any more")
    importing.add_argument("--apply", action="store_true")
    importing.add_argument("--take-theirs", action="store_true", help="apply conflicts as well")
    importing.set_defaults(do=import_)
    actions.add_parser("list", help="the proofs that went out, and what came back").set_defaults(do=proofs)


def export(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Write a proof; exit 1 when a text was too long for a cell."""
    sent = shop.export_proof(
        request.out, where=request.where, locale=request.to, states=states_of(request.state),
        language=voice.wording.language, draw=drawing.as_pdf, progress=voice.progress(),
    )  # fmt: skip
    document = {
        "out": sent.out, "format": sent.format, "proof": sent.id, "to": sent.locale, "products": sent.products,
        "texts": sent.texts, "bytes": sent.bytes, "without_picture": sent.without_picture,
        "left_out": list(sent.left_out),
    }  # fmt: skip
    made = Phrase(
        QT_TRANSLATE_NOOP("cli", "{out}: {texts} texts of {products} products"),
        out=sent.out, texts=sent.texts, products=sent.products,
    )  # fmt: skip
    lines = [voice.say(made)]
    if sent.without_picture:
        said = Phrase(
            QT_TRANSLATE_NOOP("cli", "{n} products are in it without their picture."),
            one=QT_TRANSLATE_NOOP("cli", "One product is in it without its picture."),
            n=sent.without_picture,
        )
        lines.append(voice.say(said))
    if sent.left_out:
        said = Phrase(
            QT_TRANSLATE_NOOP("cli", "{n} texts are too long for a cell: {ids}"),
            one=QT_TRANSLATE_NOOP("cli", "One text is too long for a cell: {ids}"),
                      n=len(sent.left_out), ids=", ".join(sent.left_out[:SAMPLE]))  # fmt: skip
        lines.append(voice.say(said))
    voice.result(document, lines)
    return 1 if sent.left_out else 0


def import_(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """The difference, applied with ``--apply``; exit 1 when a conflict or a row waits for the owner."""
    found = shop.read_proof(Path(request.file), locale=request.to, progress=voice.progress())
    done = shop.apply_proof(found, take_theirs=request.take_theirs) if request.apply else None
    voice.result(_difference_json(found, done, voice), _difference_lines(found, done, voice))
    waiting = done.conflicts + done.overtaken if done is not None else found.conflicts
    return 1 if waiting or any(notice.severity != "info" for notice in found.notices) else 0


def _difference_json(found: ProofDifferences, done: ProofApplied | None, voice: Voice) -> dict[str, Any]:
    return {
        "file": found.file,
        "format": found.format,
        "proof": found.proof,
        "to": found.locale,
        "rows": found.rows,
        "sent": found.sent,
        "unchanged": found.unchanged,
        "changes": [_change_json(change, voice) for change in found.changes],
        "comments": [
            {"id": r.id, "row": r.row, "field": r.field, "source": r.source, "text": r.text} for r in found.remarks
        ],
        "problems": [notice.to_json(voice.wording) for notice in found.notices],
        "applied": done.applied if done is not None else 0,
        "texts": done.texts if done is not None else 0,
        "conflicts": done.conflicts if done is not None else found.conflicts,
        "overtaken": done.overtaken if done is not None else 0,
        "step": done.step if done is not None else None,
    }


def _change_json(change: ProofChange, voice: Voice) -> dict[str, Any]:
    return {
        "id": change.id, "kind": change.kind, "sku": change.code, "product": change.product, "field": change.field,
        "source": change.source, "before": change.before, "after": change.after, "row": change.row,
        "others": len(change.units) - 1, "conflict": change.conflict or None,
        "why": voice.say(change.why) if change.why else "", "doubts": [voice.say(doubt) for doubt in change.doubts],
        "comment": change.remark,
    }  # fmt: skip


_MARKS = {"changed": "≠", "approved": "✓", "rejected": "✗"}


def _difference_lines(found: ProofDifferences, done: ProofApplied | None, voice: Voice) -> list[str]:
    rows = [
        (change.id, _MARKS[change.kind], change.before, change.after if change.kind == "changed" else "",
         "; ".join(voice.say(said) for said in (change.why, *change.doubts) if said))
        for change in found.changes
    ]  # fmt: skip
    lines = table(("id", "", *map(voice.say, (_BEFORE, _AFTER, _WHY))), rows) if rows else []
    lines += [f"{remark.id}: “{remark.text}”" for remark in found.remarks]
    lines += [f"! {voice.say(notice.message)}" for notice in found.notices]
    lines.append(voice.say(_outcome(found, done)))
    conflicts = done.conflicts if done is not None else found.conflicts
    if conflicts:
        said = Phrase(
            QT_TRANSLATE_NOOP("cli", "{n} conflicts stay as they are here; --apply --take-theirs takes the friend’s."),
            one=QT_TRANSLATE_NOOP("cli", "One conflict stays as it is here; --apply --take-theirs takes the friend’s."),
            n=conflicts,
        )
        lines.append(voice.say(said))
    return lines


def _outcome(found: ProofDifferences, done: ProofApplied | None) -> Phrase:
    if done is not None:
        return Phrase(
            QT_TRANSLATE_NOOP("cli", "Applied: {changed} corrected, {approved} confirmed, {rejected} sent back"),
            changed=done.changed, approved=done.approved, rejected=done.rejected,
        )  # fmt: skip
    if not found.changes:
        return Phrase(
            QT_TRANSLATE_NOOP("cli", "The proof changes nothing: {n} rows as they are here."),
            one=QT_TRANSLATE_NOOP("cli", "The proof changes nothing: its one row is as it is here."),
            n=found.rows,
        )
    return Phrase(
        QT_TRANSLATE_NOOP("cli", "{n} differences; nothing is saved yet: --apply saves them"),
        one=QT_TRANSLATE_NOOP("cli", "One difference; nothing is saved yet: --apply saves it"),
        n=len(found.changes),
    )


def proofs(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """The proofs that went out, the latest first, and what came back."""
    records = shop.proofs()
    rows = [(r.id, r.at[:16].replace("T", " "), r.products, r.texts, len(r.answers), r.out) for r in records]
    heading = ("id", "UTC", *map(voice.say, (PRODUCTS, _TEXTS, _BACK, FILE)))
    voice.result([_record_json(record) for record in records], table(heading, rows))
    return 0


def _record_json(record: ProofRecord) -> dict[str, Any]:
    answers = [
        {"at": a.at, "file": a.file, "changed": a.changed, "approved": a.approved, "rejected": a.rejected,
         "conflicts": a.conflicts, "comments": [{"id": i, "text": t} for i, t in a.remarks]}
        for a in record.answers
    ]  # fmt: skip
    return {"id": record.id, "at": record.at, "out": record.out, "to": record.locale, "products": record.products,
            "texts": record.texts, "answers": answers}  # fmt: skip

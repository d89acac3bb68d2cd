"""glossary and memory: the owner's terms, and what was translated before."""

from __future__ import annotations

import argparse
from typing import Any

from seller_assistant.cli.consenting import agreed
from seller_assistant.cli.printing import Voice, count, table
from seller_assistant.cli.words import done_json, done_lines
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.shop import MemoryImported, OwnerTerm, Remembered, Shop, Suggestion, TermsChanged
from seller_assistant.translating.glossary import TERM_KINDS
from seller_assistant.translating.scripts import has_han
from seller_assistant.translating.unit import LOCALES

_TERM = Phrase(QT_TRANSLATE_NOOP("cli", "Term"))
_CHINESE = Phrase(QT_TRANSLATE_NOOP("cli", "Chinese"))
_KIND = Phrase(QT_TRANSLATE_NOOP("cli", "Kind"))
_FOR = Phrase(QT_TRANSLATE_NOOP("cli", "For"))
_TEXT = Phrase(QT_TRANSLATE_NOOP("cli", "Text"))
_SCORE = Phrase(QT_TRANSLATE_NOOP("cli", "Score"))
_WHY = Phrase(QT_TRANSLATE_NOOP("cli", "Why"))
_ORIGIN = Phrase(QT_TRANSLATE_NOOP("cli", "Origin"))


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """The commands of this file."""
    glossary = commands.add_parser("glossary", help="your own terms")
    glossary.set_defaults(do=list_terms, query="")
    actions = glossary.add_subparsers(dest="action")
    adding = actions.add_parser("add", help="add a term, or change it")
    adding.add_argument("term")
    adding.add_argument("target", nargs="?", default="", help="its Chinese; a word to keep needs none")
    adding.add_argument("--kind", default="preferred", choices=TERM_KINDS)
    adding.add_argument("--from", dest="source_lang", default="", choices=("", "en", "fr"), metavar="en")
    adding.add_argument("--to", default="", choices=("", *LOCALES), metavar="zh-CN")
    for name in ("category", "brand", "note"):
        adding.add_argument(f"--{name}", default="")
    adding.set_defaults(do=add_term)
    listing = actions.add_parser("list", help="your terms, or those that say that")
    listing.add_argument("query", nargs="?", default="")
    listing.set_defaults(do=list_terms)
    removing = actions.add_parser("remove", help="remove terms by their numbers")
    removing.add_argument("ids", nargs="+", type=count, metavar="ID")
    removing.set_defaults(do=remove_terms)
    _with_file(actions, "import", "take terms from a .csv, .xlsx or .tbx file", import_terms)
    _with_file(actions, "export", "write your terms as .csv, .xlsx or .tbx", export_terms)
    again = actions.add_parser("retranslate", help="make anew what a machine made of texts that say your terms")
    again.add_argument("ids", nargs="*", type=count, metavar="ID")
    again.add_argument("--to", default="zh-CN", choices=LOCALES)
    again.add_argument("--engine", default="", metavar="ID")
    again.add_argument("--send", action="store_true", help="agree that the engine sends text to its host")
    again.set_defaults(do=retranslate)
    _add_memory(commands)


def _add_memory(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    memory = commands.add_parser("memory", help="what was translated before")
    memory.set_defaults(do=list_memory, query="", limit=200)
    actions = memory.add_subparsers(dest="action")
    taking = _with_file(actions, "import", "take over a translation memory (.tmx)", import_memory)
    taking.add_argument("--approved", action="store_true", help="trust it: it may fill texts by itself")
    taking.add_argument("--keep-what-is-there", action="store_true", help="also of a file that breaks off")
    giving = _with_file(actions, "export", "write the memory as .tmx", export_memory)
    giving.add_argument("--approved", action="store_true", help="only what was approved")
    finding = actions.add_parser("find", help="what may serve a text, the best first")
    finding.add_argument("text")
    finding.add_argument("--from", dest="source_lang", default="en", choices=("en", "fr"), metavar="en")
    finding.add_argument("--to", default="zh-CN", choices=LOCALES)
    finding.set_defaults(do=find_memory)
    listing = actions.add_parser("list", help="the entries, or those that say that in either language")
    listing.add_argument("query", nargs="?", default="")
    listing.add_argument("--limit", type=count, default=200, metavar="N")
    listing.set_defaults(do=list_memory)
    forgetting = actions.add_parser("forget", help="forget entries by their numbers")
    forgetting.add_argument("ids", nargs="+", type=count, metavar="ID")
    forgetting.set_defaults(do=forget)
    settling = actions.add_parser("settle", help="let one of several Chinese of a text stand for all, approved")
    settling.add_argument("id", type=count, metavar="ID")
    settling.set_defaults(do=settle)
    cleaning = actions.add_parser("clean", help="forget repeats; list texts with several Chinese")
    cleaning.add_argument("--unused-days", type=count, metavar="N", help="forget also what filled no text for so long")
    cleaning.add_argument("--dry-run", action="store_true")
    cleaning.set_defaults(do=clean)


def _with_file(actions: Any, name: str, said: str, do: Any) -> Any:  # noqa: ANN401 - argparse names no type for it
    parser = actions.add_parser(name, help=said)
    parser.add_argument("file", metavar="FILE")
    parser.set_defaults(do=do)
    return parser


# -- glossary ---------------------------------------------------------------------------------------


def add_term(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Add a term, or change it."""
    source, target = request.term, request.target
    if request.kind == "forbidden" and not target and has_han(source):
        source, target = "", source  # a Chinese word that is never to be said
    done = shop.add_term(source, target, request.kind, request.source_lang, request.category, request.brand,
                         request.note, request.to)  # fmt: skip
    voice.result(_changed_json(done, voice), _changed_lines(done, voice))
    return 0


def list_terms(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """The terms."""
    terms = shop.terms(request.query)
    rows = [(t.id, t.source, t.target, t.kind, " ".join(filter(None, (t.locale, t.category, t.brand))), t.note)
            for t in terms]  # fmt: skip
    heading = ("id", *(voice.say(name) for name in (_TERM, _CHINESE, _KIND, _FOR)), "")
    voice.result([_term_json(t) for t in terms], table(heading, rows))
    return 0


def remove_terms(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Remove terms."""
    step = shop.remove_terms(request.ids)
    removed = len(set(request.ids))
    said = Phrase(QT_TRANSLATE_NOOP("cli", "{n} terms removed."), one=QT_TRANSLATE_NOOP("cli", "One term removed."),
                  n=removed)  # fmt: skip
    voice.result({"removed": removed, "step": step}, [voice.say(said)])
    return 0


def import_terms(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Take terms from a file; rows that were left out are named."""
    done = shop.import_terms(request.file, progress=voice.progress())
    voice.result(_changed_json(done, voice), _changed_lines(done, voice))
    return 1 if done.skipped else 0


def export_terms(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Write the terms."""
    written = shop.export_terms(request.file)
    said = Phrase(QT_TRANSLATE_NOOP("cli", "{n} terms written."), one=QT_TRANSLATE_NOOP("cli", "One term written."),
                  n=written)  # fmt: skip
    voice.result({"out": request.file, "terms": written}, [voice.say(said)])
    return 0


def retranslate(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Make anew what a machine made of the texts that say those terms (all of them, without numbers)."""
    wanted = set(request.ids)
    terms = [t for t in shop.terms() if not wanted or t.id in wanted]
    agreed(shop, request.engine, send=request.send)
    done = shop.retranslate(terms, locale=request.to, engine=request.engine, send=request.send,
                            progress=voice.progress())  # fmt: skip
    voice.result(done_json(done, voice), done_lines(done, voice))
    return 1 if done.problems else 0


def _term_json(term: OwnerTerm) -> dict[str, Any]:
    return {
        "id": term.id, "source": term.source, "target": term.target, "kind": term.kind, "lang": term.lang,
        "locale": term.locale, "category": term.category, "brand": term.brand, "note": term.note,
        "updated": term.updated,
    }  # fmt: skip


def _changed_json(done: TermsChanged, voice: Voice) -> dict[str, Any]:
    return {
        "read": done.read, "added": done.added, "changed": done.changed, "merged": done.merged,
        "skipped": [{"row": s.row, "text": s.text, "why": voice.say(s.why)} for s in done.skipped],
        "terms": [_term_json(term) for term in done.terms], "affected": done.affected, "step": done.step,
    }  # fmt: skip


def _changed_lines(done: TermsChanged, voice: Voice) -> list[str]:
    counts = Phrase(QT_TRANSLATE_NOOP("cli", "{added} new, {changed} changed, {merged} known, {skipped} left out"),
                    added=done.added, changed=done.changed, merged=done.merged, skipped=len(done.skipped))  # fmt: skip
    lines = [voice.say(counts)]
    for left in done.skipped:
        row = Phrase(QT_TRANSLATE_NOOP("cli", "  row {row}: {text}: {why}"), row=left.row, text=left.text, why=left.why)
        lines.append(voice.say(row))
    if done.affected:
        lines.append(voice.say(Phrase(
            QT_TRANSLATE_NOOP("cli", "{n} translated texts say such a word: “glossary retranslate” makes them anew."),
            one=QT_TRANSLATE_NOOP("cli", "One translated text says such a word: “glossary retranslate” makes it anew."),
            n=done.affected,
        )))  # fmt: skip
    return lines


# -- memory -----------------------------------------------------------------------------------------


def import_memory(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Take a translation memory over."""
    done = shop.import_memory(
        request.file, approved=request.approved, keep_what_is_there=request.keep_what_is_there,
        progress=voice.progress(),
    )  # fmt: skip
    voice.result(_imported_json(done), _imported_lines(done, voice))
    return 1 if done.cut_at else 0


def _imported_json(done: MemoryImported) -> dict[str, Any]:
    return {
        "units": done.units, "added": done.added, "known": done.known, "other_pair": done.other_pair,
        "empty": done.empty, "same": done.same, "with_tags": done.with_tags, "approved": done.approved,
        "cut_at": done.cut_at, "step": done.step,
    }  # fmt: skip


def _imported_lines(done: MemoryImported, voice: Voice) -> list[str]:
    left = done.other_pair + done.empty + done.same
    counts = Phrase(QT_TRANSLATE_NOOP("cli", "{units} units: {added} new, {known} known, {left} left out"),
                    units=done.units, added=done.added, known=done.known, left=left)  # fmt: skip
    lines = [voice.say(counts)]
    if done.added and not done.approved:
        said = QT_TRANSLATE_NOOP("cli", "They suggest, and fill nothing by themselves; --approved trusts them.")
        lines.append(voice.say(Phrase(said)))
    if done.cut_at:
        cut = Phrase(QT_TRANSLATE_NOOP("cli", "The file breaks off in line {line}; what stands before that was taken."),
                     line=done.cut_at)  # fmt: skip
        lines.append(voice.say(cut))
    return lines


def export_memory(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Write the memory."""
    written = shop.export_memory(request.file, approved_only=request.approved)
    said = Phrase(QT_TRANSLATE_NOOP("cli", "{n} translations written."),
                  one=QT_TRANSLATE_NOOP("cli", "One translation written."), n=written)  # fmt: skip
    voice.result({"out": request.file, "units": written}, [voice.say(said)])
    return 0


def find_memory(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """What may serve a text."""
    found = shop.find_memory(request.text, request.source_lang, request.to)
    heading = [voice.say(name) for name in (_SCORE, _CHINESE, _TEXT, _WHY)]
    rows = [(s.score, s.target, s.source, voice.say(s.why)) for s in found]
    voice.result([_suggestion_json(s, voice) for s in found], table(heading, rows))
    return 0


def _suggestion_json(one: Suggestion, voice: Voice) -> dict[str, Any]:
    return {
        "score": one.score, "source": one.source, "target": one.target, "origin": one.origin,
        "approved": one.approved, "why": voice.say(one.why), "id": one.id,
    }  # fmt: skip


def list_memory(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """The entries, or those that say that in either language."""
    found = shop.memory_entries(request.query, 0, request.limit)
    heading = ("id", *(voice.say(name) for name in (_TEXT, _CHINESE, _ORIGIN)))
    voice.result([_entry_json(e) for e in found], table(heading, [(e.id, e.source, e.target, e.origin) for e in found]))
    return 0


def _entry_json(entry: Remembered) -> dict[str, Any]:
    return {
        "id": entry.id, "source": entry.source, "target": entry.target, "lang": entry.lang, "locale": entry.locale,
        "field": entry.field, "category": entry.category, "origin": entry.origin, "approved": entry.approved,
        "updated": entry.updated, "used": entry.used,
    }  # fmt: skip


def forget(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Forget entries."""
    step = shop.forget(request.ids)
    forgotten = len(set(request.ids))
    said = Phrase(QT_TRANSLATE_NOOP("cli", "{n} translations forgotten."),
                  one=QT_TRANSLATE_NOOP("cli", "One translation forgotten."), n=forgotten)  # fmt: skip
    voice.result({"forgotten": forgotten, "step": step}, [voice.say(said)])
    return 0


def settle(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Let one entry stand for all of its text."""
    step = shop.settle_memory(request.id)
    said = Phrase(QT_TRANSLATE_NOOP("cli", "Settled."))
    if step is None:
        said = Phrase(QT_TRANSLATE_NOOP("cli", "There is nothing to settle: the text has one Chinese only."))
    voice.result({"step": step}, [voice.say(said)])
    return 0


def clean(shop: Shop, request: argparse.Namespace, voice: Voice) -> int:
    """Forget repeats and, when asked, what nobody used; list the texts that have several Chinese."""
    doubts = shop.memory_doubts(**({} if request.unused_days is None else {"unused_days": request.unused_days}))
    forgotten = 0 if request.dry_run else shop.clean_memory(unused_days=request.unused_days)
    document = {
        "forgotten": forgotten,
        "repeats": len(doubts.repeats),
        "unused": len(doubts.unused),
        "conflicts": [[_entry_json(e) for e in group] for group in doubts.conflicts],
    }
    counts = Phrase(QT_TRANSLATE_NOOP("cli", "{forgotten} forgotten; {repeats} repeats, {unused} unused, {n} in doubt"),
                    forgotten=forgotten, repeats=len(doubts.repeats), unused=len(doubts.unused),
                    n=len(doubts.conflicts))  # fmt: skip
    rows = [(e.id, e.source, e.target, e.origin) for group in doubts.conflicts for e in group]
    heading = ("id", *(voice.say(name) for name in (_TEXT, _CHINESE, _ORIGIN)))
    voice.result(document, [voice.say(counts), *(table(heading, rows) if rows else ())])
    return 0

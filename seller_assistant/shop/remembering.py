"""The translation memory and what is known about a text: suggestions, versions, runs that were cut short."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.shop.terms import Terms
from seller_assistant.shop.values import Translated
from seller_assistant.shop.values_terms import (
    Chips,
    FailedText,
    MemoryDoubts,
    MemoryImported,
    SourceChange,
    Suggestion,
    TextVersion,
    UnfinishedJob,
)
from seller_assistant.shop.writing_out import text_out
from seller_assistant.store import jobs
from seller_assistant.store.memory_rows import Remembered
from seller_assistant.store.step import OpenStep
from seller_assistant.translating.blocks import blocks
from seller_assistant.translating.chips import shown
from seller_assistant.translating.context import NOWHERE
from seller_assistant.translating.emphasis import chips_of
from seller_assistant.translating.exchange import tmx
from seller_assistant.translating.memory import Asked
from seller_assistant.translating.scripts import has_han
from seller_assistant.translating.suggesting import Suggested, suggestions
from seller_assistant.translating.terms_within import TermFinder
from seller_assistant.translating.unit import Unit
from seller_assistant.translating.units import context
from seller_assistant.translating.wording_changes import changes

_AT_ONCE = 2000
_UNUSED_DAYS = 365


class Remembering(Terms):
    """The verbs about the memory. Every change is a step that can be undone."""

    def import_memory(
        self,
        path: str | Path,
        *,
        approved: bool = False,
        keep_what_is_there: bool = False,
        progress: Progress = SILENT,
    ) -> MemoryImported:
        """Take a TMX file over as one step. What comes in only suggests, unless ``approved`` says that it is trusted.

        Raises FileProblem: ``tmx-pair`` for other languages, ``tmx-cut`` for a file that breaks off, unless
        ``keep_what_is_there``; then nothing was taken.
        """
        path = Path(path)
        if not keep_what_is_there:
            self._whole(path, progress)
        contents = tmx.Contents()
        sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Imported the translation memory {file}"), file=path.name)
        with self._store.step(sentence) as step:
            taken, added = self._take(path, contents, step, approved, progress)
        return MemoryImported(
            contents.units, added, taken - added, contents.other_pair, contents.empty, contents.same,
            contents.with_tags, approved, contents.cut_at, step.id,
        )  # fmt: skip

    @staticmethod
    def _whole(path: Path, progress: Progress) -> None:
        """Look through the whole file first; raises FileProblem where it breaks off."""
        contents = tmx.Contents()
        for _ in tmx.read(path, contents):
            progress.check()
        if contents.cut_at:
            raise tmx.cut_off(path, contents)

    def _take(
        self, path: Path, contents: tmx.Contents, step: OpenStep, approved: bool, progress: Progress
    ) -> tuple[int, int]:
        """(pairs that were offered, pairs that were new or better)."""
        label = Phrase(QT_TRANSLATE_NOOP("shop", "Reading the memory"))
        taken = added = 0
        batch: list[Remembered] = []
        for entry in tmx.read(path, contents):
            batch.append(_remembered(entry, f"tmx:{path.name}", approved))
            if len(batch) >= _AT_ONCE:
                taken, added = taken + len(batch), added + step.remember(batch)
                batch = []
                progress.step(label, taken, None)
        return taken + len(batch), added + step.remember(batch)

    def export_memory(self, path: str | Path, *, approved_only: bool = False) -> int:
        """Write the memory as TMX 1.4; returns how many pairs. Raises FileProblem when it cannot be written."""
        entries = (
            tmx.Entry(e.source, e.target, e.lang, e.locale, e.field, e.category, e.updated, not e.approved)
            for e in self._store.memory().everything()
            if e.approved or not approved_only
        )
        return text_out(Path(path), lambda handle: tmx.write(handle, entries))

    def find_memory(self, text: str, lang: str = "en", locale: str = "zh-CN", *, limit: int = 5) -> list[Suggestion]:
        """The remembered translations that may serve that text, the best first; of Chinese, those that say it."""
        if has_han(text):
            return self._saying_chinese(text, locale, limit)
        asked = Asked(" ".join(text.split()), lang)
        return [_suggestion(one) for one in suggestions(self._store.memory(), asked, locale, limit=limit)]

    def _saying_chinese(self, text: str, locale: str, limit: int) -> list[Suggestion]:
        entries = [e for e in self._store.memory().page(text, 0, 50 * limit) if e.locale == locale]
        why = Phrase(QT_TRANSLATE_NOOP("shop", "Its Chinese says “{text}”."), text=text[:60])
        found = [
            Suggestion(e.target, round(100 * len(text) / max(len(text), len(e.target))), e.source, "memory", why,
                       e.approved, e.id)
            for e in entries
        ]  # fmt: skip
        return sorted(found, key=lambda one: -one.score)[:limit]

    def memory_entries(self, query: str = "", offset: int = 0, limit: int | None = 200) -> list[Remembered]:
        """The entries of the memory that say that, in your language or in Chinese; all of them without a query."""
        return self._store.memory().page(query, offset, limit)

    def memory_count(self, query: str = "") -> int:
        """How many entries say that."""
        return self._store.memory().count(query)

    def forget(self, ids: Iterable[int]) -> int | None:
        """Take entries out of the memory as one step; returns it. Raises InputProblem for an id that is none."""
        wanted = set(ids)
        entries = self._store.memory().by_ids(wanted)
        missing = wanted - {entry.id for entry in entries}
        if missing:
            raise _unknown(min(missing))
        return self._forget(entries, Phrase(
            QT_TRANSLATE_NOOP("shop", "Forgot {n} translations"),
            one=QT_TRANSLATE_NOOP("shop", "Forgot one translation"), n=len(entries),
        ))  # fmt: skip

    def correct_memory(self, number: int, target: str) -> int | None:
        """Let an entry of the memory say that Chinese from now on, approved; returns the step."""
        entry = next(iter(self._store.memory().by_ids([number])), None)
        target = " ".join(target.split())
        if entry is None or not target or target == entry.target:
            return None
        sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Changed the memory of “{source}”"), source=entry.source[:60])
        with self._store.step(sentence) as step:
            step.forget([entry])
            step.remember([replace(entry, target=target, origin="owner", approved=True, updated="", id=0)])
        return step.id

    def memory_doubts(self, *, unused_days: int = _UNUSED_DAYS) -> MemoryDoubts:
        """What could be cleaned: the same text with different Chinese, repeats, and what nobody used for so long."""
        memory = self._store.memory()
        since = (datetime.now(UTC) - timedelta(days=unused_days)).date().isoformat()
        conflicts = tuple(tuple(group) for group in memory.conflicts())
        return MemoryDoubts(conflicts, tuple(memory.repeats()), tuple(memory.unused(since)))

    def clean_memory(self, *, repeats: bool = True, unused_days: int | None = None) -> int:
        """Forget repeats, and with ``unused_days`` what filled no text for so long; one step. Returns how many."""
        doubts = self.memory_doubts(unused_days=_UNUSED_DAYS if unused_days is None else unused_days)
        gone = {e.id: e for e in (*(doubts.repeats if repeats else ()),
                                  *(doubts.unused if unused_days is not None else ()))}  # fmt: skip
        self._forget(list(gone.values()), Phrase(
            QT_TRANSLATE_NOOP("shop", "Cleaned the memory of {n} translations"),
            one=QT_TRANSLATE_NOOP("shop", "Cleaned the memory of one translation"), n=len(gone),
        ))  # fmt: skip
        return len(gone)

    def settle_memory(self, keep: int) -> int | None:
        """Let one of several different translations of a text stand for all of them, approved; returns the step.

        None when there are no others. Raises InputProblem for an id that is none.
        """
        entry = next(iter(self._store.memory().by_ids([keep])), None)
        if entry is None:
            raise _unknown(keep)
        others = next((g for g in self._store.memory().conflicts() if any(e.id == keep for e in g)), [])
        if not others:
            return None
        sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Settled the Chinese of “{source}”"), source=entry.source[:60])
        with self._store.step(sentence) as step:
            step.forget(e for e in others if e.target != entry.target)
            step.remember([Remembered(entry.source, entry.target, entry.lang, entry.locale, "owner", True, "",
                                      entry.field, entry.category)])  # fmt: skip
        return step.id

    def _forget(self, entries: list[Remembered], sentence: Phrase) -> int | None:
        with self._store.step(sentence) as step:
            step.forget(entries)
        return step.id

    # -- one text ---------------------------------------------------------------------------------
    def suggestions(self, unit: Unit, *, limit: int = 5) -> list[Suggestion]:
        """What may serve that text: remembered translations, the best first, then your terms in it."""
        product = self._store.product(unit.product_id)
        around = context(product) if product is not None else NOWHERE
        asked = Asked(unit.source, unit.source_lang, unit.kind, around.category)
        found = [_suggestion(one) for one in suggestions(self._store.memory(), asked, unit.locale, around, limit)]
        return [*found, *self._terms_in(unit, around.category, around.brands)]

    def _terms_in(self, unit: Unit, category: str, brands: tuple[str, ...]) -> Iterator[Suggestion]:
        for term in self._store.terms():
            fits = term.kind == "preferred" and term.locale in ("", unit.locale) and term.fits(category, brands)
            if fits and TermFinder([term]).says(unit.source, unit.source_lang, ""):
                why = Phrase(QT_TRANSLATE_NOOP("shop", "Your term for “{source}”."), source=term.source)
                yield Suggestion(term.target, 100, term.source, "term", why)

    def versions(self, product_id: int, field: str, locale: str = "zh-CN") -> list[TextVersion]:
        """Every version of one translation, the latest first, with its source, engine and time."""
        found = self._store.versions(product_id, field, locale)
        return [TextVersion(v.unit, v.step, v.at, v.sentence, v.current) for v in found]

    def chips(self, unit: Unit) -> Chips:
        """That text and its Chinese with the inline tags of the description as numbered chips."""
        product = self._store.product(unit.product_id)
        number = unit.field.partition("/")[2]
        pieces = blocks(product.description) if product is not None and number.isdecimal() else []
        piece = pieces[int(number) - 1] if pieces and 0 < int(number) <= len(pieces) else None
        if piece is None or piece.text != unit.source or not piece.chips:
            return Chips(unit.source, unit.target)
        found, lost = chips_of(piece, unit.source, unit.source_lang, unit.target, unit.locale)
        return Chips(shown(unit.source, piece.chips), shown(unit.target, found), lost if unit.target else ())

    def source_change(self, product_id: int, field: str, locale: str = "zh-CN") -> SourceChange | None:
        """How the source of a text changed since its translation; None when it did not."""
        stored = next((u for u in self._store.units([product_id], locale=locale) if u.field == field), None)
        now = next((u for u in self.units([product_id], locale=locale) if u.field == field), None)
        if stored is None or now is None or not stored.target or stored.source_hash == now.source_hash:
            return None
        return SourceChange(stored.source, now.source, changes(stored.source, now.source))

    # -- runs that were cut short -----------------------------------------------------------------
    def unfinished_job(self, locale: str | None = None) -> UnfinishedJob | None:
        """The latest run of translation that did not come to its end; the next `translate` like it goes on there."""
        found = self._store.unfinished_jobs(locale)
        if not found:
            return None
        job = found[0]
        failed = self._store.failed_texts(job.locale)
        return UnfinishedJob(
            job.id, job.started, job.locale, job.engine, job.query, job.fields, len(job.products), job.done,
            len(failed), sum(f.held for f in failed), job.error,
        )  # fmt: skip

    def resume_job(self, *, send: bool = False, progress: Progress = SILENT) -> Translated | None:
        """Go on with the run that was cut short; None when there is none."""
        job = self.unfinished_job()
        if job is None:
            return None
        return self.translate(
            locale=job.locale, engine=job.engine, where=job.where, fields=job.fields, send=send, progress=progress
        )

    def leave_job(self) -> None:
        """Let the run that was cut short be; what it did stays."""
        job = self.unfinished_job()
        if job is not None:
            self._store.end_job(job.id, jobs.LEFT)

    def failed_texts(self, locale: str = "zh-CN") -> list[FailedText]:
        """The texts that an engine failed at, with what it said; after five times a text is left alone."""
        return [
            FailedText(f.product_id, f.field, f.engine, f.attempts, f.error, f.at, f.held)
            for f in self._store.failed_texts(locale)
        ]

    def retry_held(self, locale: str = "zh-CN") -> int:
        """Let every text that failed be tried again by the next run; returns how many there are."""
        return self._store.forget_failures(locale)


def _remembered(entry: tmx.Entry, origin: str, approved: bool) -> Remembered:
    trusted = approved and not entry.unapproved
    return Remembered(entry.source, entry.target, entry.lang, entry.locale, origin, trusted, entry.updated,
                      entry.field[:16], entry.category)  # fmt: skip


def _unknown(number: int) -> InputProblem:
    return InputProblem(
        "memory-unknown",
        Phrase(QT_TRANSLATE_NOOP("shop", "There is no entry number {number} in the memory."), number=number),
        found=str(number),
        next=Phrase(QT_TRANSLATE_NOOP("shop", "List the entries and name one of them.")),
    )


def _suggestion(one: Suggested) -> Suggestion:
    return Suggestion(one.target, one.score, one.match.source, "memory", one.why, one.match.approved, one.match.id)

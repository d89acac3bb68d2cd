"""Translate: the shop's words into Chinese, each with its origin, and back for the owner to read."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from seller_assistant.catalog import Product
from seller_assistant.checking.checks.advertising import risks
from seller_assistant.jobs import SILENT, Progress, Stepping
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.shop.back_translating import BackTranslating
from seller_assistant.shop.sizes import Sizes
from seller_assistant.shop.tally import OPEN, Run, Tally
from seller_assistant.shop.values import Estimate, LooseText, Translated
from seller_assistant.store.filters import parse
from seller_assistant.store.jobs import DONE, STOPPED, Job
from seller_assistant.translating.checks.check import Pair
from seller_assistant.translating.checks.registry import doubts
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.pipeline import Request, Translator, asks_engine
from seller_assistant.translating.unit import State, Translation, Unit, source_hash
from seller_assistant.translating.units import context, merge, units

REDONE: tuple[State, ...] = (*OPEN, "machine")  # what a term that changed may have another go at
BATCH = 100  # products between two commits: what a kill may cost, about a second of work
KEEP_AT = 32  # answers of a slow engine between two commits
QUICK = ("phrasebook", "memory")
# Problems that concern single texts and not the engine.
ONE_TEXT = ("engine-too-long", "engine-bad-answer", "engine-language")


class Words(BackTranslating, Sizes):
    """The verbs that translate."""

    def units(self, product_ids: Iterable[int] | None = None, *, locale: str = "zh-CN") -> list[Unit]:
        """The translations of those products (of all, without ids), by product and field.

        Derived from the products as they are now: a text that changed since is marked stale.
        """
        products = self._store.products(ids=product_ids)
        return [unit for group in self._units_of(products, locale) for unit in group]

    def _units_of(self, products: Sequence[Product], locale: str) -> Iterator[tuple[Unit, ...]]:
        """For each product, its units merged with what is stored."""
        stored = self._store.units([p.id for p in products], locale=locale)
        return self._merged_units(products, locale, stored)

    @staticmethod
    def _merged_units(products: Sequence[Product], locale: str, stored: Iterable[Unit]) -> Iterator[tuple[Unit, ...]]:
        """For each product, its units merged with those that are stored."""
        before: dict[int, list[Unit]] = {}
        for unit in stored:
            before.setdefault(unit.product_id, []).append(unit)
        for product in products:
            yield merge(units(product, locale), before.get(product.id, ()))

    # -- running ----------------------------------------------------------------------------------
    def estimate(
        self, *, locale: str = "zh-CN", engine: str = "", where: str = "", fields: Sequence[str] = ()
    ) -> Estimate:
        """What `translate` would do and send; nothing is stored or sent."""
        chosen = self._engine(engine)
        run = Run(locale, engine, where, tuple(fields))
        translator = self._translator(locale, None)
        tally = Tally()
        sentences: dict[str, None] = {}
        waiting = 0
        for products in self._in_batches(self._store.product_ids(parse(where))):
            pending = self._pending(products, run, translator, tally)
            requests = self._requests(pending, products)
            for request, done in zip(requests, translator.translate(requests), strict=True):
                tally.count(done)
                waiting += asks_engine(request, done)
                sentences |= dict.fromkeys(translator.for_engine(request, done))
        characters = sum(map(len, sentences)) if chosen is not None else 0
        return Estimate(
            units=tally.units,
            from_memory=tally.engines["memory"],
            from_glossary=tally.engines["phrasebook"],
            for_engine=waiting if chosen is not None else 0,
            left=tally.left - (waiting if chosen is not None else 0),
            stale=tally.stale,
            characters=characters,
            engine=chosen.id if chosen is not None else "",
            sends_to="" if chosen is None else chosen.host,
            cost=self._cost(chosen, characters),
        )

    def translate(
        self,
        *,
        locale: str = "zh-CN",
        engine: str = "",
        where: str = "",
        fields: Sequence[str] = (),
        send: bool = False,
        first: Sequence[int] = (),
        progress: Progress = SILENT,
    ) -> Translated:
        """Fill what is missing or stale; ``first`` names the products on the screen.

        One step of the history; what is done is committed as it comes, so a cancel or a crash keeps it, and the
        next run goes on where it was (`unfinished_job`). A text that an engine failed at five times is left alone
        (`retry_held`).
        Approved text is never touched. Raises EngineProblem before anything is sent when the engine
        sends text away and neither ``send`` nor a remembered consent allows it.
        """
        run = Run(locale, engine, where, tuple(fields))
        return self._run(run, send=send, first=first, progress=progress)

    def _run(
        self,
        run: Run,
        *,
        send: bool,
        first: Sequence[int] = (),
        redo: Mapping[int, frozenset[str]] | None = None,
        progress: Progress = SILENT,
    ) -> Translated:
        """Translate what a run asks for; with ``redo``, those fields by product, and nothing else."""
        start = time.monotonic()
        chosen = self._engine(run.engine)
        if chosen is not None:
            self._ask_consent(chosen, send, lambda: self._would_send(run, redo))
        translator = self._translator(run.locale, chosen)
        tally = Tally()
        order, tally.resumed = self._order(run, first, redo)
        if order and redo is None:
            tally.job = self._store.begin_job(run.locale, run.engine, run.where, run.fields, order)
        label = Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))
        total = len(order)
        try:
            for products in self._in_batches(order):
                progress.step(label, tally.seen, total)
                pending = self._pending(products, run, translator, tally, redo)
                tally.seen += len(products)
                self._fill(translator, pending, products, tally, progress)
                stopped = next((p for p in translator.problems if p.code not in ONE_TEXT), None)
                if stopped is not None and translator.engine is not None:
                    tally.stopped = stopped.message  # the job stays where it is: it will be taken up from here
                    translator.engine = None  # it cannot go on; the rest still gets memory and phrasebook
        finally:
            self._note_sent(chosen)
            if tally.step is not None:
                self._store.rename_step(tally.step, _sentence(tally, run.locale))
        if tally.job is not None:
            self._store.end_job(tally.job, STOPPED if tally.stopped else DONE, tally.stopped)
        progress.step(label, total, total)
        cost = self._cost(chosen, translator.characters_sent)
        return tally.result(chosen, translator, time.monotonic() - start, cost)

    def _redo(
        self,
        fields: Mapping[int, frozenset[str]],
        locale: str,
        engine: str = "",
        *,
        send: bool = False,
        progress: Progress = SILENT,
    ) -> Translated:
        """Translate those fields of those products anew where a machine made them, as one step."""
        return self._run(Run(locale, engine), send=send, redo=fields, progress=progress)

    def _would_send(self, run: Run, redo: Mapping[int, frozenset[str]] | None = None) -> tuple[int, int]:
        translator = self._translator(run.locale, None)
        tally, texts, characters = Tally(), 0, 0
        for products in self._in_batches(self._order(run, (), redo)[0]):
            pending = self._pending(products, run, translator, tally, redo)
            more = translator.needs_engine(self._requests(pending, products))
            texts, characters = texts + more[0], characters + more[1]
        return texts, characters

    def _order(
        self, run: Run, first: Sequence[int], redo: Mapping[int, object] | None
    ) -> tuple[list[int], int]:
        """The products in the order of the work: those on the screen, those that a run cut short did not come to,
        the rest; and how many that run had done.
        """
        ids = self._store.product_ids(parse(run.where))
        if redo is not None:
            return [number for number in ids if number in redo], 0
        there = set(ids)
        cut = next((job for job in self._store.unfinished_jobs(run.locale) if _is_same(job, run)), None)
        left, done = (cut.left, cut.products[: cut.done]) if cut is not None else ((), ())
        last = {i for i in done if i in there}
        order = dict.fromkeys(i for i in (*first, *left, *(i for i in ids if i not in last), *ids) if i in there)
        return list(order), len(last)

    def _in_batches(self, ids: Sequence[int]) -> Iterator[list[Product]]:
        """Those products in their order, a batch at a time; those that are gone meanwhile are left out."""
        for start in range(0, len(ids), BATCH):
            batch = ids[start : start + BATCH]
            by_id = {p.id: p for p in self._store.products(ids=batch)}
            yield [by_id[i] for i in batch if i in by_id]

    def _pending(
        self,
        products: Sequence[Product],
        run: Run,
        translator: Translator,
        tally: Tally,
        redo: Mapping[int, frozenset[str]] | None = None,
    ) -> list[Unit]:
        """The units that a run may fill: what a person approved stays, also when its source changed since."""
        ids = [p.id for p in products]
        stored = self._store.units(ids, locale=run.locale)
        approved = {(u.product_id, u.field) for u in stored if u.state == "approved"}
        engine = translator.engine.id if translator.engine is not None else ""
        tally.failures = {(f.product_id, f.field): f for f in self._store.failed_texts(run.locale, ids)}
        pending = []
        for group in self._merged_units(products, run.locale, stored):
            for unit in group:
                if not _wanted(unit, redo) or not run.takes(unit):
                    continue
                tally.stale += unit.state == "stale"
                if (unit.product_id, unit.field) not in approved:
                    tally.held += tally.holds(unit, engine)
                    pending.append(unit)
        return pending

    def _fill(
        self,
        translator: Translator,
        pending: Sequence[Unit],
        products: Sequence[Product],
        tally: Tally,
        progress: Progress,
    ) -> None:
        """Translate those units and store each batch of answers as it is there, also when the owner cancels."""
        done: list[tuple[Unit, Translation]] = []
        engine = translator.engine.id if translator.engine is not None else ""
        held = [bool(engine) and tally.holds(unit, engine) for unit in pending]
        finished = False

        def keep() -> None:
            """Before the engine is asked again, what it answered is stored."""
            if done and done[-1][1].engine not in QUICK:
                self._keep(done, tally, translator)
                done.clear()

        try:
            steps = Stepping(progress, keep)
            for index, result in translator.stream(self._requests(pending, products, held), steps):
                done.append((pending[index], result))
                if index in translator.failed:
                    tally.failed.append(tally.failure(pending[index], engine, translator.failed[index]))
                if len(done) >= KEEP_AT:
                    keep()
            finished = True
        finally:
            if finished and not any(problem.code not in ONE_TEXT for problem in translator.problems):
                tally.reached += len(products)
            self._keep(done, tally, translator)

    def _keep(self, done: Sequence[tuple[Unit, Translation]], tally: Tally, translator: Translator) -> None:
        """Store what changed and how far the run came, in one transaction, as part of the run's one step."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        changed = []
        theirs = self._approved_among(done)
        for unit, result in done:
            tally.count(result)
            if (unit.target and not result.target) or (unit.product_id, unit.field) in theirs:
                continue  # what was there is better than nothing, and what the owner wrote meanwhile than anything
            new = unit.with_(
                target=result.target, state=result.state, engine=result.engine, unknown=result.unknown,
                source_hash=source_hash(unit.source, unit.source_lang), updated=now,
            )  # fmt: skip
            if (new.target, new.state, new.unknown) != (unit.target, unit.state, unit.unknown):
                changed.append(new)
        if tally.step is None:
            tally.step = self._store.begin_long_step(Phrase(QT_TRANSLATE_NOOP("shop", "Translated into Chinese")))
        job = None if tally.job is None else (tally.job, tally.reached)
        self._store.append(tally.step, changed, job=job, failed=tally.failed, used=translator.used)
        tally.failed, translator.used = [], set()
        self._touch(unit.product_id for unit in changed)

    def _approved_among(self, done: Sequence[tuple[Unit, Translation]]) -> set[tuple[int, str]]:
        """Those of these texts that a person approved while the run was at work."""
        by_locale: dict[str, set[int]] = {}
        for unit, _ in done:
            by_locale.setdefault(unit.locale, set()).add(unit.product_id)
        stored = (unit for locale, ids in by_locale.items() for unit in self._store.units(ids, locale=locale))
        return {(unit.product_id, unit.field) for unit in stored if unit.state == "approved"}

    def _requests(
        self, pending: Sequence[Unit], products: Sequence[Product], held: Sequence[bool] = ()
    ) -> list[Request]:
        """What the pipeline is asked for those units, each with what is known around it."""
        around = {product.id: context(product) for product in products}
        sizes = self._confirmed_sizes()
        sized = {key: replace(there, sizes=sizes) for key, there in around.items()} if sizes is not None else around
        return [
            Request(
                unit.source, unit.source_lang, unit.field,
                (sized if unit.kind in ("option", "attribute") else around)[unit.product_id], bool(held) and held[n],
            )
            for n, unit in enumerate(pending)
        ]  # fmt: skip

    def _translator(self, locale: str, engine: Engine | None) -> Translator:
        words = bundled().with_owner(self._store.terms(), locale)
        return Translator(words, self._store.memory(), engine, brands=self._store.brands(), locale=locale)

    # -- loose text -------------------------------------------------------------------------------
    def text(
        self,
        texts: Sequence[str],
        *,
        source_lang: str = "en",
        locale: str = "zh-CN",
        engine: str = "",
        field: str = "title",
        send: bool = False,
    ) -> list[LooseText]:
        """Loose texts through the whole pipeline, storing nothing."""
        chosen = self._engine(engine)
        requests = [Request(text, source_lang, field) for text in texts]
        if chosen is not None and (would := self._translator(locale, None).needs_engine(requests))[0]:
            self._ask_consent(chosen, send, lambda: would)
        translator = self._translator(locale, chosen)
        try:
            results = translator.translate(requests)
        finally:
            self._note_sent(chosen)
        if translator.problems and not any(result.target for result in results):
            raise translator.problems[0]
        return [LooseText(result, self._text_findings(result, source_lang, locale, field)) for result in results]

    @staticmethod
    def _text_findings(result: Translation, lang: str, locale: str, field: str) -> tuple[Phrase, ...]:
        """The doubts about a loose text: what the Advertising Law forbids, and what the checks find."""
        found = risks(result.target, result.source)
        pair = Pair(result.source, result.target, lang, locale, field)
        said = [] if not result.target or result.state == "kept" else [doubt.message for doubt in doubts(pair)]
        return (*(() if found is None else (found,)), *said)

    # -- the owner's own words --------------------------------------------------------------------
    def edit_unit(
        self, product_id: int, unit_field: str, target: str, *, locale: str = "zh-CN", approve: bool = True
    ) -> int | None:
        """The owner's own Chinese for one field, as one step; approved, it also goes into the memory."""
        unit = next((u for u in self.units([product_id], locale=locale) if u.field == unit_field), None)
        if unit is None:
            return None
        now = datetime.now(UTC).isoformat(timespec="seconds")
        state = "approved" if approve and target else "review" if target else "untranslated"
        same = target == unit.target
        edited = unit.with_(
            target=target, state=state, engine=unit.engine if same and unit.engine else "owner", unknown=(),
            source_hash=source_hash(unit.source, unit.source_lang), updated=now,
        )  # fmt: skip
        if edited.with_(updated=unit.updated) == unit:
            return None
        sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Changed the Chinese of “{source}”"), source=unit.source[:60])
        if approve and same:
            sentence = Phrase(QT_TRANSLATE_NOOP("shop", "Approved the Chinese of “{source}”"), source=unit.source[:60])
        with self._store.step(sentence) as step:
            step.put_units([edited])
        self._touch([product_id])
        return step.id


def _sentence(tally: Tally, locale: str) -> Phrase:
    done = tally.units - tally.left
    return Phrase(
        QT_TRANSLATE_NOOP("shop", "Translated {n} texts into Chinese ({locale})"),
        one=QT_TRANSLATE_NOOP("shop", "Translated one text into Chinese ({locale})"),
        n=done,
        locale=locale,
    )


def _wanted(unit: Unit, redo: Mapping[int, frozenset[str]] | None) -> bool:
    """True when a run may fill this unit: what is open, or, to do again, what a machine made of those fields."""
    if redo is None:
        return unit.state in OPEN
    return unit.field in redo.get(unit.product_id, ()) and unit.state in REDONE


def _is_same(job: Job, run: Run) -> bool:
    """True when that run, cut short, was asked for the same."""
    return (job.engine, job.query, job.fields) == (run.engine, run.where, run.fields)

"""Translate: the shop's words into Chinese, each with its origin, and back for the owner to read."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from seller_assistant.catalog import Product
from seller_assistant.checking.checks.advertising import risks
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.shop.engines import Engines
from seller_assistant.shop.tally import OPEN, Tally
from seller_assistant.shop.values import Estimate, LooseText, Translated
from seller_assistant.store.filters import parse
from seller_assistant.translating import reading_back
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.glossary import bundled
from seller_assistant.translating.memory import HeldMemory
from seller_assistant.translating.pipeline import Request, Translator
from seller_assistant.translating.unit import Translation, Unit, normalised, source_hash
from seller_assistant.translating.units import context, merge, units

BATCH = 100  # products between two commits: what a kill may cost, about a second of work
KEEP_AT = 32  # answers of a slow engine between two commits
QUICK = ("phrasebook", "memory")
# Problems that concern single texts and not the engine.
ONE_TEXT = ("engine-too-long", "engine-bad-answer", "engine-language")


class Words(Engines):
    """The verbs that translate."""

    def units(self, product_ids: Iterable[int] | None = None, *, locale: str = "zh-CN") -> list[Unit]:
        """The translations of those products (of all, without ids), by product and field.

        Derived from the products as they are now: a text that changed since is marked stale.
        """
        products = self._store.products(ids=product_ids)
        return [unit for group in self._units_of(products, locale) for unit in group]

    def _units_of(self, products: Sequence[Product], locale: str) -> Iterator[tuple[Unit, ...]]:
        """For each product, its units merged with what is stored."""
        stored: dict[int, list[Unit]] = {}
        for unit in self._store.units([p.id for p in products], locale=locale):
            stored.setdefault(unit.product_id, []).append(unit)
        for product in products:
            yield merge(units(product, locale), stored.get(product.id, ()))

    # -- running ----------------------------------------------------------------------------------
    def estimate(
        self, *, locale: str = "zh-CN", engine: str = "", where: str = "", fields: Sequence[str] = ()
    ) -> Estimate:
        """What `translate` would do and send; nothing is stored or sent."""
        chosen = self._engine(engine)
        translator = self._translator(locale, None)
        tally = Tally()
        sentences: dict[str, None] = {}
        for products in self._batches(where, ()):
            pending = self._pending(products, locale, fields, tally)
            for unit, done in zip(pending, translator.translate(_requests(pending, products)), strict=True):
                tally.count(done)
                if done.state == "needs-engine":
                    sentences[normalised(unit.source)] = None
        waiting = tally.states["needs-engine"]
        return Estimate(
            units=tally.units,
            from_memory=tally.engines["memory"],
            from_glossary=tally.engines["phrasebook"],
            for_engine=waiting if chosen is not None else 0,
            left=tally.left - (waiting if chosen is not None else 0),
            stale=tally.stale,
            characters=sum(map(len, sentences)) if chosen is not None else 0,
            engine=chosen.id if chosen is not None else "",
            sends_to="" if chosen is None else chosen.host,
            cost="",
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

        One step of the history; what is done is committed as it comes, so a cancel or a crash keeps it.
        Approved text is never touched. Raises EngineProblem before anything is sent when the engine
        sends text away and neither ``send`` nor a remembered consent allows it.
        """
        start = time.monotonic()
        chosen = self._engine(engine)
        if chosen is not None:
            self._ask_consent(chosen, send, lambda: self._would_send(locale, engine, where, fields))
        translator = self._translator(locale, chosen)
        tally = Tally()
        total, done = self._store.count(parse(where)), 0
        label = Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))
        try:
            for products in self._batches(where, first):
                progress.step(label, done, total)
                pending = self._pending(products, locale, fields, tally)
                self._fill(translator, pending, products, tally, progress)
                if any(problem.code not in ONE_TEXT for problem in translator.problems):
                    translator.engine = None  # it cannot go on; the rest still gets memory and phrasebook
                done += len(products)
        finally:
            if chosen is not None and chosen.host and chosen.calls:
                self._remember_host(chosen.host)
            if tally.step is not None:
                self._store.rename_step(tally.step, _sentence(tally, locale))
        progress.step(label, total, total)
        return tally.result(chosen, translator, time.monotonic() - start)

    def _would_send(self, locale: str, engine: str, where: str, fields: Sequence[str]) -> tuple[int, int]:
        estimate = self.estimate(locale=locale, engine=engine, where=where, fields=fields)
        return estimate.for_engine, estimate.characters

    def _batches(self, where: str, first: Sequence[int]) -> Iterator[list[Product]]:
        """The matching products in batches, the ones on the screen first."""
        ids = self._store.product_ids(parse(where))
        wanted = set(ids)
        order = list(dict.fromkeys((*(i for i in first if i in wanted), *ids)))
        for start in range(0, len(order), BATCH):
            batch = order[start : start + BATCH]
            by_id = {p.id: p for p in self._store.products(ids=batch)}
            yield [by_id[i] for i in batch if i in by_id]

    def _pending(self, products: Sequence[Product], locale: str, fields: Sequence[str], tally: Tally) -> list[Unit]:
        """The units that a run may fill: what a person approved stays, also when its source changed since."""
        approved = {(u.product_id, u.field) for u in self._store.units([p.id for p in products], locale=locale)
                    if u.state == "approved"}  # fmt: skip
        pending = []
        for group in self._units_of(products, locale):
            for unit in group:
                if unit.state in OPEN and (not fields or unit.kind in fields):
                    tally.stale += unit.state == "stale"
                    if (unit.product_id, unit.field) not in approved:
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
        try:
            for index, result in translator.stream(_requests(pending, products), progress):
                done.append((pending[index], result))
                if len(done) >= KEEP_AT and result.engine not in QUICK:
                    self._keep(done, tally)
                    done = []
        finally:
            self._keep(done, tally)

    def _keep(self, done: Sequence[tuple[Unit, Translation]], tally: Tally) -> None:
        """Store what changed, in one transaction, as part of the run's one step."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        changed = []
        for unit, result in done:
            tally.count(result)
            new = unit.with_(
                target=result.target, state=result.state, engine=result.engine, unknown=result.unknown,
                source_hash=source_hash(unit.source, unit.source_lang), updated=now,
            )  # fmt: skip
            if (new.target, new.state, new.unknown) != (unit.target, unit.state, unit.unknown):
                changed.append(new)
        if changed:
            if tally.step is None:
                tally.step = self._store.begin_long_step(Phrase(QT_TRANSLATE_NOOP("shop", "Translated into Chinese")))
            self._store.append(tally.step, changed)
            self._touch(unit.product_id for unit in changed)

    def _translator(self, locale: str, engine: Engine | None) -> Translator:
        memory = HeldMemory()  # what the owner approved, as it is now: an undone approval is forgotten
        memory.add_units(self._store.units_in_state("approved", locale))
        brands = self._store.brands()
        return Translator(bundled(), memory, engine, brands=brands, locale=locale)

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
        results = translator.translate(requests)
        if translator.problems and not any(result.target for result in results):
            raise translator.problems[0]
        if chosen is not None and chosen.host and chosen.calls:
            self._remember_host(chosen.host)
        return [LooseText(result, self._text_findings(result)) for result in results]

    @staticmethod
    def _text_findings(result: Translation) -> tuple[Phrase, ...]:
        """The doubts about a loose text."""
        found = risks(result.target, result.source)
        return () if found is None else (found,)

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

    def read_back(self, unit: Unit) -> str:
        """The Chinese read back word by word in the owner's language, from the glossary, offline."""
        lang = unit.source_lang if unit.source_lang in ("en", "fr") else "en"
        return reading_back.read_back(unit.target, bundled(), lang) if unit.target else ""


def _sentence(tally: Tally, locale: str) -> Phrase:
    done = tally.units - tally.left
    return Phrase(
        QT_TRANSLATE_NOOP("shop", "Translated {n} texts into Chinese ({locale})"),
        one=QT_TRANSLATE_NOOP("shop", "Translated one text into Chinese ({locale})"),
        n=done,
        locale=locale,
    )


def _requests(pending: Sequence[Unit], products: Sequence[Product]) -> list[Request]:
    around = {product.id: context(product) for product in products}
    return [Request(unit.source, unit.source_lang, unit.field, around[unit.product_id]) for unit in pending]

"""Translate: the shop's words into Chinese, each with its origin, and back for the owner to read."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from seller_assistant.catalog import Product
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem, Problem
from seller_assistant.shop.base import Base
from seller_assistant.shop.values import EngineState, Estimate, LooseText, Translated
from seller_assistant.store.filters import parse
from seller_assistant.store.step import LongStep
from seller_assistant.translating import engines, reading_back
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.glossary import glossary
from seller_assistant.translating.pipeline import Request, Translator
from seller_assistant.translating.unit import Translation, Unit, source_hash
from seller_assistant.translating.units import merge, units

BATCH = 100  # products between two commits: what a kill may cost, about a second of work
OPEN = ("untranslated", "needs-engine", "needs-editing", "stale")


@dataclass(slots=True)
class _Tally:
    """What a run did so far."""

    units: int = 0
    left: int = 0
    stale: int = 0
    engines: Counter[str] = field(default_factory=Counter)
    problems: list[Phrase] = field(default_factory=list)
    step: LongStep | None = None


class Words(Base):
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
        tally, characters = _Tally(), 0
        for products in self._batches(where, ()):
            pending = self._pending(products, locale, fields, tally)
            for unit, done in zip(pending, self._run(translator, pending, products), strict=True):
                tally.units += 1
                tally.engines[done.engine if done.target else ""] += 1
                if done.state == "needs-engine":
                    characters += len(unit.source)
        needs = tally.engines[""]
        return Estimate(
            units=tally.units,
            from_memory=tally.engines["memory"],
            from_glossary=tally.engines["phrasebook"],
            for_engine=needs if chosen is not None else 0,
            left=0 if chosen is not None else needs,
            stale=tally.stale,
            characters=characters if chosen is not None else 0,
            engine=chosen.id if chosen is not None else "",
            sends_to="" if chosen is None else chosen.sends_to,
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

        One step of the history; each batch is committed as it is done, so a cancel or a crash keeps what
        is done. Approved text is never touched. Raises EngineProblem before anything is sent when the
        engine sends text away and neither ``send`` nor a remembered consent allows it.
        """
        start = time.monotonic()
        chosen = self._engine(engine)
        self._ask_consent(chosen, send, lambda: self.estimate(locale=locale, engine=engine, where=where, fields=fields))
        translator = self._translator(locale, chosen)
        tally = _Tally()
        total, done = self._store.count(parse(where)), 0
        label = Phrase(QT_TRANSLATE_NOOP("shop", "Translating"))
        for products in self._batches(where, first):
            progress.step(label, done, total)
            pending = self._pending(products, locale, fields, tally)
            try:
                results = self._run(translator, pending, products, progress)
            except EngineProblem as problem:
                tally.problems.append(problem.message)
                translator = self._translator(locale, None)  # the rest still gets memory and phrasebook
                results = self._run(translator, pending, products, progress)
            self._keep(pending, results, tally)
            done += len(products)
        progress.step(label, total, total)
        if chosen is not None and chosen.sends_to and chosen.characters_sent:
            self._remember_host(chosen.sends_to)
        return _translated(tally, chosen, time.monotonic() - start)

    def _batches(self, where: str, first: Sequence[int]) -> Iterator[list[Product]]:
        """The matching products in batches, the ones on the screen first."""
        wanted = parse(where)
        seen = set(first)
        if first:
            yield self._store.products(wanted, ids=first)
        offset = 0
        while batch := self._store.products(wanted, limit=BATCH, offset=offset):
            offset += len(batch)
            rest = [p for p in batch if p.id not in seen]
            if rest:
                yield rest

    def _pending(self, products: Sequence[Product], locale: str, fields: Sequence[str], tally: _Tally) -> list[Unit]:
        """The units that a run may fill."""
        pending = []
        for group in self._units_of(products, locale):
            for unit in group:
                if unit.state in OPEN and (not fields or unit.kind in fields):
                    pending.append(unit)
                    tally.stale += unit.state == "stale"
        return pending

    def _run(
        self, translator: Translator, pending: Sequence[Unit], products: Sequence[Product], progress: Progress = SILENT
    ) -> list[Translation]:
        by_id = {p.id: p for p in products}
        requests = [
            Request(u.source, u.source_lang, u.kind, f"{by_id[u.product_id].category} {by_id[u.product_id].title}",
                    brand=by_id[u.product_id].brand)
            for u in pending
        ]  # fmt: skip
        return translator.translate(requests, progress=progress)

    def _keep(self, pending: Sequence[Unit], results: Sequence[Translation], tally: _Tally) -> None:
        """Store what changed, in one transaction, as part of the run's one step."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        changed = []
        for unit, result in zip(pending, results, strict=True):
            tally.units += 1
            tally.engines[result.engine if result.target else ""] += 1
            tally.left += result.state in OPEN
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
        characters = sum(map(len, texts))
        self._ask_consent(
            chosen, send, lambda: Estimate(len(texts), 0, 0, len(texts), 0, 0, characters, engine, chosen.sends_to, "")
            if chosen else Estimate(0, 0, 0, 0, 0, 0, 0, "", "", ""),
        )  # fmt: skip
        translator = self._translator(locale, chosen)
        results = translator.translate([Request(text, source_lang, field, "") for text in texts])
        return [LooseText(result, self._text_findings(result)) for result in results]

    def _text_findings(self, result: Translation) -> tuple[Phrase, ...]:
        """The doubts about a loose text; Selling knows the marketplace's words."""
        return ()

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
        return step.id

    def read_back(self, unit: Unit) -> str:
        """The Chinese read back word by word in the owner's language, from the glossary, offline."""
        return reading_back.gloss(unit.target, unit.source_lang) if unit.target else ""

    # -- engines ----------------------------------------------------------------------------------
    def engines(self) -> list[EngineState]:
        """Every engine: ready or what is missing, offline or the host it talks to."""
        addresses = dict(self.settings.engine_addresses)
        states = []
        for kind in engines.ENGINES:
            engine = kind.make(addresses.get(kind.id, ""))
            needs = engine.needs()
            states.append(
                EngineState(engine.id, engine.name, engine.offline, needs is None, engine.sends_to, needs or "",
                            engine.installed())
            )  # fmt: skip
        return states

    def install_engine(self, file: str | Path, *, progress: Progress = SILENT) -> str:
        """Install an ``.argosmodel``; returns the language pair, "en-zh". Raises EngineProblem or FileProblem."""
        from seller_assistant.translating.engines import installed

        return installed.install(Path(file), progress=progress)

    def remove_engine(self, name: str) -> None:
        """Remove an installed pack by its language pair; raises EngineProblem when there is none."""
        from seller_assistant.translating.engines import installed

        installed.remove(name)

    def set_engine_address(self, engine: str, address: str) -> None:
        """Let an engine talk to another address ("" = its own); InputProblem when there is no such engine."""
        engines.find(engine)
        addresses = {**dict(self.settings.engine_addresses), engine: address}
        self.change_settings(engine_addresses=tuple(pair for pair in addresses.items() if pair[1]))

    def remember_consent(self, engine: str) -> None:
        """The owner agreed that this engine sends text to its host."""
        chosen = self._engine(engine)
        if chosen is not None and chosen.sends_to:
            mark = f"{chosen.id}@{chosen.sends_to}"
            self.change_settings(consents=tuple(dict.fromkeys((*self.settings.consents, mark))))

    def _remember_host(self, host: str) -> None:
        if host not in self.settings.hosts_contacted:
            self.change_settings(hosts_contacted=(*self.settings.hosts_contacted, host))

    def _engine(self, name: str) -> Engine | None:
        """The engine for sentences: the one named, else the owner's choice, else an installed offline pack."""
        wanted = name or self.settings.engine
        addresses = dict(self.settings.engine_addresses)
        if wanted == "phrasebook":
            return None
        if wanted:
            kind = engines.find(wanted)
            chosen = kind.make(addresses.get(kind.id, ""))
            if (needs := chosen.needs()) is not None:
                raise EngineProblem("engine-not-ready", needs, where=chosen.name)
            return chosen
        offline = engines.find("offline").make("")
        return offline if offline.needs() is None else None

    def _translator(self, locale: str, engine: Engine | None) -> Translator:
        brands = self._store.brands()
        return Translator(glossary(), self._store.memory(), engine, brands=brands, locale=locale)

    def _ask_consent(self, engine: Engine | None, send: bool, estimate: object) -> None:
        """Raise EngineProblem, naming the host and how much would go there, unless the owner agreed."""
        if engine is None or engine.offline or send:
            return
        if f"{engine.id}@{engine.sends_to}" in self.settings.consents:
            return
        would: Estimate = estimate()  # type: ignore[operator]
        raise EngineProblem(
            "engine-consent",
            Phrase(
                QT_TRANSLATE_NOOP("shop", "{engine} would send {characters} characters of text to {host}; nothing was sent."),
                engine=engine.name, characters=would.characters, host=engine.sends_to,
            ),
            where=engine.sends_to, found=str(would.characters),
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Agree to it (on the command line: --send), or choose another engine.")),
        )  # fmt: skip


def _translated(tally: _Tally, engine: Engine | None, seconds: float) -> Translated:
    sent = 0 if engine is None else engine.characters_sent
    others = {name: n for name, n in tally.engines.items() if name not in ("", "memory", "phrasebook")}
    return Translated(
        units=tally.units,
        from_memory=tally.engines["memory"],
        from_glossary=tally.engines["phrasebook"],
        by_engine=others,
        left=tally.left,
        stale=tally.stale,
        characters_sent=sent if engine is not None and engine.sends_to else 0,
        hosts=(engine.sends_to,) if engine is not None and engine.sends_to and sent else (),
        cost="",
        seconds=seconds,
        problems=tuple(tally.problems),
        step=None if tally.step is None else tally.step.id,
    )


__all__ = ("Problem", "Words")

"""What a translation run did so far."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from seller_assistant.phrases import Phrase
from seller_assistant.problems import EngineProblem
from seller_assistant.shop.values import Translated
from seller_assistant.store.jobs import Failed
from seller_assistant.store.step import LongStep
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.pipeline import Translator
from seller_assistant.translating.unit import State, Translation, Unit

OPEN: tuple[State, ...] = ("untranslated", "needs-engine", "needs-editing", "stale")


@dataclass(frozen=True, slots=True)
class Run:
    """What a translation run is asked to do."""

    locale: str
    engine: str  # as it was asked for, "" = the owner's choice
    where: str = ""
    fields: tuple[str, ...] = ()

    def takes(self, unit: Unit) -> bool:
        """True for units of the fields that it is about."""
        return not self.fields or unit.kind in self.fields


@dataclass(slots=True)
class Tally:
    """Counts of texts by engine and by state, the step of the history they are stored in, and how far the run came."""

    units: int = 0
    left: int = 0
    stale: int = 0
    engines: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    step: LongStep | None = None
    job: int | None = None
    seen: int = 0  # products looked at
    reached: int = 0  # products done, as the job is told
    resumed: int = 0  # products that an earlier run, cut short, had done
    held: int = 0
    stopped: Phrase | None = None  # what the engine said when it gave up
    failures: dict[tuple[int, str], Failed] = field(default_factory=dict)
    failed: list[Failed] = field(default_factory=list)  # not stored yet

    def holds(self, unit: Unit, engine: str) -> bool:
        """True when that engine failed at this text so often that it is left alone."""
        before = self.failures.get((unit.product_id, unit.field))
        same = before is not None and (before.engine, before.source_hash) == (engine, unit.source_hash)
        return same and before is not None and before.held

    def failure(self, unit: Unit, engine: str, problem: EngineProblem) -> Failed:
        """The failure of that engine at this text, counted on from what is known."""
        before = self.failures.get((unit.product_id, unit.field))
        same = before is not None and (before.engine, before.source_hash) == (engine, unit.source_hash)
        attempts = before.attempts + 1 if same and before is not None else 1
        return Failed(unit.product_id, unit.locale, unit.field, engine, unit.source_hash, attempts, problem.message)

    def count(self, done: Translation) -> None:
        """Add one finished text."""
        self.units += 1
        self.engines["" if done.state in OPEN else done.engine] += 1
        self.states[done.state] += 1
        self.left += done.state in OPEN

    def result(self, engine: Engine | None, translator: Translator, seconds: float, cost: str = "") -> Translated:
        """What the run did, for the owner."""
        quick = ("", "memory", "phrasebook")
        sent = translator.characters_sent
        away = engine is not None and bool(engine.host)
        return Translated(
            units=self.units,
            from_memory=self.engines["memory"],
            from_glossary=self.engines["phrasebook"],
            by_engine={name: number for name, number in self.engines.items() if name not in quick},
            left=self.left,
            stale=self.stale,
            characters_sent=sent,
            hosts=(engine.host,) if engine is not None and away and engine.calls else (),
            cost=cost,
            seconds=seconds,
            problems=tuple(dict.fromkeys(problem.message for problem in translator.problems)),
            step=None if self.step is None else self.step.id,
            held=self.held,
            resumed=self.resumed,
        )

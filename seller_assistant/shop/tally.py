"""What a translation run did so far."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from seller_assistant.shop.values import Translated
from seller_assistant.store.step import LongStep
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.pipeline import Translator
from seller_assistant.translating.unit import Translation

OPEN = ("untranslated", "needs-engine", "needs-editing", "stale")


@dataclass(slots=True)
class Tally:
    """Counts of texts by engine and by state, and the step of the history they are stored in."""

    units: int = 0
    left: int = 0
    stale: int = 0
    engines: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    step: LongStep | None = None

    def count(self, done: Translation) -> None:
        """Add one finished text."""
        self.units += 1
        self.engines["" if done.state in OPEN else done.engine] += 1
        self.states[done.state] += 1
        self.left += done.state in OPEN

    def result(self, engine: Engine | None, translator: Translator, seconds: float) -> Translated:
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
            cost="",
            seconds=seconds,
            problems=tuple(dict.fromkeys(problem.message for problem in translator.problems)),
            step=None if self.step is None else self.step.id,
        )

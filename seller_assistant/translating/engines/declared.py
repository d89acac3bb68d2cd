"""What is declared about each engine without loading it, and how it is made when it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from seller_assistant import settings as choices
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem
from seller_assistant.settings import Settings
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.engines.installed import models
from seller_assistant.translating.engines.offline import Offline
from seller_assistant.translating.engines.online import DeepTranslator, GoogleFree, MyMemory
from seller_assistant.translating.engines.refusing import consent_problem


@dataclass(frozen=True, slots=True)
class Declared:
    """An engine in the list: ``make`` builds it for the owner's settings; None for the phrasebook, always there."""

    id: str
    name: Phrase
    offline: bool
    make: Callable[[Settings], Engine] | None = None

    def engine(self, settings: Settings) -> Engine | None:
        """The engine, made; nothing heavy is loaded before its first text."""
        return self.make(settings) if self.make is not None else None

    def ready(self, settings: Settings) -> bool:
        """True when it could translate now (the network is not asked)."""
        engine = self.engine(settings)
        return engine is None or engine.ready

    def sends_to(self, settings: Settings) -> str:
        """The host that texts go to; "" when nothing leaves the computer."""
        engine = self.engine(settings)
        return "" if engine is None else engine.host

    def needs(self, settings: Settings) -> Phrase | str:
        """What is missing before it can translate, or before it may send; "" when nothing is."""
        if self.id == Offline.id and not self.ready(settings):
            return Phrase(QT_TRANSLATE_NOOP("translating", "Needs a translation model: install an .argosmodel file."))
        if not self.offline and not consented(self.id, settings):
            return Phrase(
                QT_TRANSLATE_NOOP("translating", "Asks once before it sends text to {host}."),
                host=self.sends_to(settings),
            )
        return ""


def _address(engine: type[DeepTranslator]) -> Callable[[Settings], Engine]:
    def make(settings: Settings) -> Engine:
        return engine(dict(settings.engine_addresses).get(engine.id, ""))

    return make


def _offline(_: Settings) -> Engine:
    return Offline(choices.engines_folder())


PHRASEBOOK = Declared("phrasebook", Phrase(QT_TRANSLATE_NOOP("translating", "Phrasebook")), offline=True)
OFFLINE = Declared("offline", Phrase(QT_TRANSLATE_NOOP("translating", "Offline model")), offline=True, make=_offline)
GOOGLE_FREE = Declared(
    "google-free",
    Phrase(QT_TRANSLATE_NOOP("translating", "Google, free (best effort)")),
    offline=False,
    make=_address(GoogleFree),
)
MYMEMORY = Declared(
    "mymemory",
    Phrase(QT_TRANSLATE_NOOP("translating", "MyMemory, free (best effort)")),
    offline=False,
    make=_address(MyMemory),
)


def consented(engine: str, settings: Settings, *, host: str = "") -> bool:
    """Whether the owner agreed that this engine sends text to the host it has now."""
    if not host:
        from seller_assistant.translating.engines import ENGINES

        declared = next((d for d in ENGINES if d.id == engine), None)
        host = declared.sends_to(settings) if declared is not None else ""
    return not host or f"{engine}@{host}" in settings.consents


def consent_needed(engine: Engine, settings: Settings, texts: int, characters: int) -> EngineProblem | None:
    """The refusal to raise before a first send, naming host and characters; None when it may go ahead."""
    if engine.offline or not texts or consented(engine.id, settings, host=engine.host):
        return None
    return consent_problem(engine.name, engine.host, texts, characters)


def installed_pairs() -> tuple[str, ...]:
    """The pairs of the installed models: ("en-zh",)."""
    return tuple(model.pair for model in models(choices.engines_folder()))

"""Translation engines: which are ready, what they need, and the owner's consent before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from seller_assistant import settings as choices
from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem, InputProblem
from seller_assistant.shop.base import Base
from seller_assistant.shop.values import EngineState
from seller_assistant.translating.engines import ENGINES, declared, installed
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.engines.declared import Declared
from seller_assistant.translating.engines.refusing import consent_problem


class Engines(Base):
    """The verbs about engines."""

    def engines(self) -> list[EngineState]:
        """Every engine: ready or what is missing, offline or the host it talks to."""
        chosen = self.settings
        return [
            EngineState(
                engine.id,
                str(engine.name),
                engine.offline,
                engine.ready(chosen),
                engine.sends_to(chosen),
                engine.needs(chosen),
                declared.installed_pairs() if engine.id == "offline" else (),
                engine.name,
            )
            for engine in ENGINES
        ]

    @staticmethod
    def install_engine(file: str | Path, *, progress: Progress = SILENT) -> str:
        """Install an ``.argosmodel``; returns its language pair, "en-zh". Raises FileProblem when it is none."""
        return installed.install(Path(file), choices.engines_folder(), progress).pair

    @staticmethod
    def remove_engine(name: str) -> None:
        """Remove an installed model by its language pair, or with "offline" all; InputProblem when there is none."""
        pairs = declared.installed_pairs() if name == "offline" else ()
        for pair in pairs or (name,):
            installed.remove(pair, choices.engines_folder())

    def set_engine_address(self, engine: str, address: str) -> None:
        """Let an engine talk to another address ("" = its own); InputProblem when there is no such engine."""
        _declared(engine)
        addresses = {**dict(self.settings.engine_addresses), engine: address}
        self.change_settings(engine_addresses=tuple(pair for pair in addresses.items() if pair[1]))

    def remember_consent(self, engine: str) -> None:
        """The owner agreed that this engine sends text to the host it has now."""
        host = _declared(engine).sends_to(self.settings)
        if host:
            marks = (*self.settings.consents, f"{engine}@{host}")
            self.change_settings(consents=tuple(dict.fromkeys(marks)))

    def _engine(self, name: str) -> Engine | None:
        """The engine for sentences: the one named, else the owner's choice, else an installed offline model.

        None stands for memory and phrasebook alone. Raises EngineProblem when the one named is not ready.
        """
        wanted = name or self.settings.engine or "offline"
        engine = _declared(wanted).engine(self.settings)
        if engine is None or engine.ready:
            return engine
        if not name:
            return None
        raise EngineProblem(
            "engine-not-installed",
            Phrase(QT_TRANSLATE_NOOP("shop", "The engine “{engine}” is not ready."), engine=engine.name),
            where=engine.name,
            next=_declared(wanted).needs(self.settings),
        )

    def _ask_consent(self, engine: Engine, send: bool, would_send: Callable[[], tuple[int, int]]) -> None:
        """Raise EngineProblem naming the host and the (texts, characters) it would get, unless the owner agreed."""
        if engine.offline or send or declared.consented(engine.id, self.settings, host=engine.host):
            return
        raise consent_problem(engine.name, engine.host, *would_send())


def _declared(name: str) -> Declared:
    found = next((engine for engine in ENGINES if engine.id == name), None)
    if found is None:
        raise InputProblem(
            "engine-unknown",
            Phrase(
                QT_TRANSLATE_NOOP("shop", "There is no engine “{name}”; the engines are {names}."),
                name=name,
                names=", ".join(engine.id for engine in ENGINES),
            ),
            found=name,
        )
    return found

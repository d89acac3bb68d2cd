"""Translation engines: which are ready, what they need, and the owner's consent before anything is sent."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from seller_assistant.jobs import SILENT, Progress
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import EngineProblem, InputProblem
from seller_assistant.shop.models import Models
from seller_assistant.shop.values import EngineState
from seller_assistant.shop.values_engines import EngineTest, HostContact
from seller_assistant.store.store import Store
from seller_assistant.translating.engines import ENGINES, costs, declared, keys
from seller_assistant.translating.engines.base import Engine
from seller_assistant.translating.engines.declared import Declared
from seller_assistant.translating.engines.refusing import consent_problem

NOTED_EVERY = 0.5  # seconds between two notes of what an engine sent, while it works
SAMPLE = "A warm wool blanket for your home."


class Engines(Models):
    """The verbs about engines."""

    def __init__(self, place: Path, store: Store) -> None:
        super().__init__(place, store)
        self._noted: WeakKeyDictionary[Engine, int] = WeakKeyDictionary()  # characters that are in the list of hosts

    def engines(self) -> list[EngineState]:
        """Every engine: ready or what is missing, offline or the host it talks to, what it costs, what may be set."""
        return [self._state(engine) for engine in ENGINES]

    def _state(self, engine: Declared) -> EngineState:
        chosen = self.settings
        given = chosen.options(engine.id)
        price = engine.price_of(chosen)
        ready = engine.ready(chosen)
        # a model that only reads back is installed without one that translates
        made = engine.engine(chosen) if ready or engine.offline else None
        return EngineState(
            engine.id,
            str(engine.name),
            engine.offline,
            ready,
            engine.sends_to(chosen),
            engine.needs(chosen),
            declared.installed_pairs() if engine.id == "offline" else (),
            engine.name,
            engine.privacy,
            price.said if price is not None and price.per_million else "",
            {name: given.get(name, "") for name in engine.options},
            engine.key_place(chosen),
            engine.key,
            engine.warning(chosen),
            made is not None and any(made.reads_back(lang) for lang in made.back),
        )

    # -- setting up -------------------------------------------------------------------------------
    def set_engine(self, engine: str, **options: str) -> None:
        """Set an engine's address, model, region, appid, email, price (of a million characters) or currency.

        "" takes one back. Raises InputProblem for an engine, an option or a value that makes no sense; nothing is set
        then. A key is set with `set_key`.
        """
        found = _declared(engine)
        given = self.settings.options(engine)
        for name, value in options.items():
            given[name] = _checked(found, name, value.strip())
        if "price" in options:
            given["priced"] = datetime.now(UTC).date().isoformat() if given["price"] else ""
        self._set_options(engine, given)

    def set_key(self, engine: str, key: str) -> None:
        """Put the engine's key into the keychain of this computer, and nowhere else.

        Raises InputProblem for an engine that takes none, EngineProblem when there is no keychain; its next step
        names the environment variable that may hold the key instead.
        """
        self._takes_key(engine)
        keys.write(engine, key)
        self._set_options(engine, {**self.settings.options(engine), "key": keys.MARK})

    def forget_key(self, engine: str) -> None:
        """Take the engine's key out of the keychain."""
        self._takes_key(engine)
        if self.settings.options(engine).get("key") == keys.MARK:
            keys.forget(engine)
            self._set_options(engine, {**self.settings.options(engine), "key": ""})

    def choose_engine(self, engine: str) -> None:
        """Let this engine do the sentences when none is named; "" goes back to the offline model."""
        if engine:
            _declared(engine)
        self.change_settings(engine=engine)

    @staticmethod
    def _takes_key(engine: str) -> None:
        if not _declared(engine).key:
            raise InputProblem(
                "engine-key",
                Phrase(QT_TRANSLATE_NOOP("shop", "The engine “{engine}” takes no key."), engine=engine),
                found=engine,
            )

    def _set_options(self, engine: str, options: dict[str, str]) -> None:
        others = tuple(option for option in self.settings.engine_options if option[0] != engine)
        own = tuple((engine, name, value) for name, value in options.items() if value)
        self.change_settings(engine_options=(*others, *own))

    def test_engine(self, engine: str, *, send: bool = False, progress: Progress = SILENT) -> EngineTest:
        """What the engine makes of one sentence, asked directly; raises EngineProblem that says what is wrong."""
        with self._using(engine, send, lambda: (1, len(SAMPLE))) as made:
            if made is None:
                raise InputProblem(
                    "engine-unknown",
                    Phrase(QT_TRANSLATE_NOOP("shop", "The phrasebook is always ready; there is nothing to test.")),
                    found=engine,
                )
            begun = time.monotonic()
            answer = next(made.translate([SAMPLE], "en", progress))
            if answer.problem is not None:
                raise answer.problem
            return EngineTest(made.id, SAMPLE, answer.text, time.monotonic() - begun, made.host)

    # -- sending ----------------------------------------------------------------------------------
    def remember_consent(self, engine: str) -> None:
        """The owner agreed that this engine sends text to the host it has now."""
        host = _declared(engine).sends_to(self.settings)
        if host:
            marks = (*self.settings.consents, f"{engine}@{host}")
            self.change_settings(consents=tuple(dict.fromkeys(marks)))

    def hosts_contacted(self) -> list[HostContact]:
        """Every host this program ever asked for something, the latest first."""
        found = [HostContact(*contact) for contact in self.settings.contacts]
        return sorted(found, key=lambda contact: contact.last, reverse=True)

    @contextmanager
    def _using(
        self, name: str, send: bool, would_send: Callable[[], tuple[int, int]], *, back: str = ""
    ) -> Iterator[Engine | None]:
        """The engine, after the owner's consent; what it sent is noted, whatever came of it.

        ``back`` is the language it shall read Chinese back into, which a model may do that does nothing else.
        """
        engine = self._engine(name, back)
        if engine is None:
            yield None
            return
        self._ask_consent(engine, send, would_send)
        try:
            yield engine
        finally:
            self._note_sent(engine)

    def _note_sent(self, engine: Engine | None) -> None:
        """Note the host that this engine asked, and how much more it sent there than was noted before."""
        if engine is not None and engine.host and engine.reached:
            noted = self._noted.get(engine, 0)
            self._noted[engine] = engine.characters
            self._remember_host(engine.host, characters=engine.characters - noted)

    def _watched(self, engine: Engine) -> Engine:
        """The engine, its host noted while it works: a computer that goes off leaves no host out."""
        looked = 0.0

        def counted() -> None:
            nonlocal looked
            if engine.reached == 1 or time.monotonic() - looked > NOTED_EVERY:
                looked = time.monotonic()
                self._note_sent(engine)

        if not engine.offline:
            engine.counted = counted
        return engine

    def _engine(self, name: str, back: str = "") -> Engine | None:
        """The engine for sentences: the one named, else the owner's choice, else an installed offline model.

        None stands for memory and phrasebook alone. Raises EngineProblem when the one named is not ready.
        """
        wanted = _declared(name or self.settings.engine or "offline")
        reads = wanted.engine(self.settings) if back and wanted.offline else None
        if reads is not None and reads.reads_back(back):
            return reads
        if wanted.ready(self.settings):
            made = wanted.engine(self.settings)
            return self._watched(made) if made is not None else None
        if not name:
            return None
        raise EngineProblem(
            "engine-not-ready" if wanted.id != "offline" else "engine-not-installed",
            Phrase(QT_TRANSLATE_NOOP("shop", "The engine “{engine}” is not ready."), engine=wanted.name),
            where=wanted.id,
            next=wanted.needs(self.settings),
        )

    def _ask_consent(self, engine: Engine, send: bool, would_send: Callable[[], tuple[int, int]]) -> None:
        """Raise EngineProblem naming the host, the (texts, characters) it would get and the cost, unless agreed to."""
        if engine.offline or send or declared.consented(_declared(engine.id), self.settings, host=engine.host):
            return
        texts, characters = would_send()
        raise consent_problem(engine.name, engine.host, texts, characters, self._cost(engine, characters))

    def _cost(self, engine: Engine | None, characters: int) -> str:
        """What so many characters cost there: "USD 0.26"; "" when it is free, or not known."""
        price = _declared(engine.id).price_of(self.settings) if engine is not None else None
        return price.cost(characters) if price is not None else ""


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


def _checked(engine: Declared, name: str, value: str) -> str:
    """The value of an option, as it is kept; raises InputProblem when it makes no sense."""
    if name not in engine.options:
        raise InputProblem(
            "engine-setting",
            Phrase(
                QT_TRANSLATE_NOOP("shop", "“{name}” cannot be set for {engine}; what can be set: {names}."),
                name=name,
                engine=engine.id,
                names=", ".join((*engine.options, *(("key",) if engine.key else ()))) or "–",
            ),
            found=name,
        )  # fmt: skip
    if value and not _makes_sense(name, value):
        raise InputProblem(
            "engine-setting",
            Phrase(
                QT_TRANSLATE_NOOP("shop", "“{value}” does not fit the setting “{name}” of {engine}."),
                value=value[:80], name=name, engine=engine.name,
            ),
            where=engine.id, found=value[:80], expected=_EXAMPLES.get(name, ""),
            next=Phrase(QT_TRANSLATE_NOOP("shop", "Write it like {example}."), example=_EXAMPLES.get(name, name)),
        )  # fmt: skip
    return value.upper() if name == "currency" else value


_EXAMPLES = {
    "address": "https://api.example.com/v1",
    "price": "20",
    "currency": "USD",
    "email": "you@example.com",
    "model": "qwen3:8b",
    "region": "canadacentral",
    "appid": "20260101000001",
}


def _makes_sense(name: str, value: str) -> bool:
    if len(value) > 500 or not value.isprintable():
        return False
    if name == "address":
        try:
            parts = urlsplit(value)
            fine = parts.port is None or parts.port > 0
        except ValueError:
            return False
        plain = not parts.username and not parts.query and not parts.fragment and " " not in value
        return fine and parts.scheme in ("http", "https") and bool(parts.hostname) and plain
    if name == "price":
        return costs.amount_of(value) is not None
    if name == "currency":
        return len(value) == 3 and value.isascii() and value.isalpha()
    if name == "email":
        return value.count("@") == 1 and " " not in value
    return value.isascii() or name == "model"

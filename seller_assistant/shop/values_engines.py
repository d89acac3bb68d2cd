"""What the verbs about engines return: models, tests, hosts that were contacted, and texts read back."""

from __future__ import annotations

from dataclasses import dataclass

from seller_assistant.translating.differing import Difference


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """A model that can be fetched: its pair, its name, its version, the host it comes from, and whether it is here."""

    pair: str
    name: str
    version: str
    address: str
    host: str
    installed: str = ""  # the version that is here, "?" where it has none, "" = not installed


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model on this computer. ``licence`` is the text that came with it, ``sha256`` of its file ("": a folder)."""

    pair: str
    name: str
    version: str
    licence: str
    sha256: str = ""
    fetched_from: str = ""  # host, "" = a file of the owner's
    bytes: int = 0  # of its file, 0 where that is not known

    def __str__(self) -> str:
        return self.pair


@dataclass(frozen=True, slots=True)
class EngineTest:
    """What an engine made of one sentence, and how long it took."""

    engine: str
    source: str
    target: str
    seconds: float
    sends_to: str  # host, "" = nothing left the computer


@dataclass(frozen=True, slots=True)
class HostContact:
    """A host this program asked for something, first and last (ISO 8601 UTC), and the characters of text it got."""

    host: str
    first: str
    last: str
    characters: int


@dataclass(frozen=True, slots=True)
class BackTranslation:
    """A Chinese text in the owner's language, by an engine, and where that differs from what it was made from.

    Differences of kind "missing" are stretches of ``source``, those of kind "added" stretches of ``text``.
    """

    text: str
    engine: str
    differences: tuple[Difference, ...] = ()
    source: str = ""
    chinese: str = ""
    lang: str = "en"

"""Sentences translated on this computer: CTranslate2 and SentencePiece on an installed model.

Batches are large and of texts of one length, because one sentence a call is six to ten times slower. French goes
through English where only fr-en and en-zh are installed, and Chinese is read back the same way.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import ClassVar

from seller_assistant.phrases import QT_TRANSLATE_NOOP
from seller_assistant.translating.engines.ahead import Ahead
from seller_assistant.translating.engines.base import Engine, Limits
from seller_assistant.translating.engines.installed import models
from seller_assistant.translating.engines.packages import problem
from seller_assistant.translating.engines.refusing import Refused
from seller_assistant.translating.engines.running import Running

_FAULTS = (RuntimeError, OSError, ValueError, MemoryError)


class Offline(Engine):
    """The installed models as one engine; nothing leaves the computer."""

    id = "offline"
    name = "Offline model"
    offline = True
    limits = Limits(texts=400, characters=40_000, longest=20_000, attempts=1, give_up_after=1_000_000)
    back: ClassVar[tuple[str, ...]] = ("en", "fr")
    takes_items = True

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._loaded: dict[str, Running] = {}
        self._lock = threading.Lock()
        self._ahead: dict[str, Ahead] = {}  # by pair

    @property
    def ready(self) -> bool:
        """True when texts can be translated from English at least."""
        return any(model.pair == "en-zh" for model in models(self._folder))

    def reads_back(self, into: str) -> bool:
        """True when models from Chinese into that language are installed."""
        return bool(self.route("zh", into))

    def route(self, lang: str, into: str = "zh") -> tuple[str, ...]:
        """The pairs a text goes through: ("en-zh",), ("fr-zh",) or ("fr-en", "en-zh"); () when there is no way."""
        pairs = {model.pair for model in models(self._folder)}
        for way in ((f"{lang}-{into}",), (f"{lang}-en", f"en-{into}")):
            if pairs.issuperset(way):
                return way
        return ()

    def free(self) -> None:
        """Let the models go from memory."""
        with self._lock:
            self._loaded.clear()
            self._ahead.clear()

    def expect(self, texts: Iterable[str], lang: str) -> None:
        """Begin what will be asked for, in the background; nothing where two models have to follow each other."""
        ahead = self._one_way(lang, "zh")
        if ahead is not None:
            ahead.expect(texts)

    def forget(self) -> None:
        """Nothing is waited for any more."""
        for ahead in list(self._ahead.values()):
            ahead.forget()

    def _batches(self, texts: Sequence[str], lang: str = "en") -> Iterator[list[int]]:
        """Texts of one length together: the longest of a batch decides how long it takes."""
        ahead = self._one_way(lang, self.into)
        if ahead is not None:
            try:
                yield from ahead.batches(texts)
            finally:
                ahead.forget(texts)
            return
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]), reverse=True)
        for batch in super()._batches([texts[i] for i in order], lang):
            yield [order[place] for place in batch]

    def _one_way(self, lang: str, into: str) -> Ahead | None:
        """What one model does ahead of being asked; None where none is ready or where texts go through two."""
        way = self.route(_plain(lang), into)
        if len(way) != 1:
            return None
        try:
            model = self._model(way[0])
        except Refused:  # said by the call that asks for it
            return None
        with self._lock:
            return self._ahead.setdefault(way[0], Ahead(model.begin))

    def _send(self, texts: Sequence[str], lang: str) -> Sequence[object]:
        lang = _plain(lang)
        way = self.route(lang, self.into)
        if not way:
            raise Refused("not-installed", detail=f"{lang}-{self.into}")
        ahead = self._one_way(lang, self.into)
        if ahead is not None:
            return ahead.take(texts, self._progress.check)
        said = list(texts)
        for pair in way:
            said = self._model(pair).translate(said, self._progress.check)
        return said

    def _model(self, pair: str) -> Running:
        with self._lock:
            if pair not in self._loaded:
                model = next(model for model in models(self._folder) if model.pair == pair)
                try:
                    self._loaded[pair] = Running(model.folder, model.target)
                except _FAULTS as error:
                    raise Refused("not-installed", detail=f"{pair}: {error}"[:200]) from None
            return self._loaded[pair]


def _plain(lang: str) -> str:
    return "zh" if lang.startswith("zh") else lang


def tried(folder: Path) -> None:
    """Load the model in that folder and have it translate a word; raises FileProblem when it cannot."""
    try:
        Running(folder).translate(["blanket"])
    except _FAULTS:
        raise problem(
            "engine-model",
            QT_TRANSLATE_NOOP(
                "translating",
                "This translation model does not load: it is damaged, or made for another program.",
            ),
            folder,
        ) from None  # fmt: skip

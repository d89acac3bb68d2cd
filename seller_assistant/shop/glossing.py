"""Reading back word by word: from the owner's terms, what is remembered, and the glossary; offline, always there."""

from __future__ import annotations

from pathlib import Path

from seller_assistant.shop.engines import Engines
from seller_assistant.store.store import Store
from seller_assistant.translating.glossary import LANGS, bundled
from seller_assistant.translating.reading_back import Reader
from seller_assistant.translating.unit import Unit

_LONGEST = 10  # characters; a longer remembered text is no word of another


class Glossing(Engines):
    """The verb that says what a Chinese text says, word by word."""

    def __init__(self, place: Path, store: Store) -> None:
        super().__init__(place, store)
        self._readers: dict[str, Reader] = {}
        self._read_at: list[int] = []

    def read_back(self, unit: Unit) -> str:
        """The Chinese word by word in the owner's language (the source's, where the window speaks Chinese)."""
        if not unit.target:
            return ""
        chosen = self.settings.language
        lang = chosen if chosen in LANGS else unit.source_lang if unit.source_lang in LANGS else "en"
        return self._reader(lang).read(unit.target, but=unit.source)

    def _reader(self, lang: str) -> Reader:
        at = self._store.position()
        if at != self._read_at:  # terms and memory change by steps
            self._readers, self._read_at = {}, at
        reader = self._readers.get(lang)
        if reader is None:
            own = self._store.memory().short(lang, _LONGEST)
            own |= {t.target: t.source for t in self._store.terms() if t.kind == "preferred" and t.lang in ("", lang)}
            reader = self._readers[lang] = Reader(bundled(), lang, own)
        return reader

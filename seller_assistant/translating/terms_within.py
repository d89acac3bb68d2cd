"""Which texts say a term: the source word by word with plurals folded, the Chinese by substring."""

from __future__ import annotations

from collections.abc import Iterable

from seller_assistant.translating.folding import keys, term_keys
from seller_assistant.translating.glossary import LANGS, OwnerTerm

_MOST_WORDS = 12


class TermFinder:
    """Looks for some terms in many texts."""

    def __init__(self, terms: Iterable[OwnerTerm]) -> None:
        self._plain: dict[str, set[str]] = {lang: set() for lang in LANGS}
        self._banned: set[str] = set()
        for term in terms:
            if term.kind == "forbidden" and term.target:
                self._banned.add(term.target)
            for lang in LANGS:
                if term.source.strip() and term.lang in ("", lang):
                    self._plain[lang].add(term_keys(term.source, lang).plain)
        self._longest = max((len(key) for found in self._plain.values() for key in found), default=0)

    def __bool__(self) -> bool:
        return bool(self._longest or self._banned)

    def says(self, source: str, lang: str, target: str) -> bool:
        """True when the source says one of the terms, or the target what is banned."""
        if any(banned in target for banned in self._banned):
            return True
        wanted = self._plain.get(lang, self._plain["en"])
        return bool(wanted) and any(key in wanted for key in self._keys(source, lang if lang in LANGS else "en"))

    def _keys(self, source: str, lang: str) -> Iterable[str]:
        cut = "".join(c if c.isalnum() or c in "'’%&+" else " " for c in source).split()
        plain = [keys(word, lang).plain for word in cut]
        for start in range(len(plain)):
            key = ""
            for word in plain[start : start + _MOST_WORDS]:
                key += word
                if len(key) > self._longest:
                    break
                yield key

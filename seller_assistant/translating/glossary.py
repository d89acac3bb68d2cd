"""The shop words this program knows, and the owner's own terms, looked up by folded key.

The files are ``resources/glossary/*.tsv`` with the columns en, fr, zh_CN, kind and domain, and where Taiwan or
Hong Kong say another word zh_TW and zh_HK, read once.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

from seller_assistant import resources
from seller_assistant.translating.folding import Keys, bare_key, keys, term_keys

LANGS = ("en", "fr")
TermKind = Literal["preferred", "forbidden", "keep"]
TERM_KINDS: tuple[TermKind, ...] = ("preferred", "forbidden", "keep")
_SPLIT = re.compile(r"[ \-'’]")
_PARTICIPLES = ("é", "ée", "és", "ées")
_ACCENTED = frozenset("àâäçéèêëîïôöùûüÿ")
LOOSE_KINDS = frozenset(("adj", "claim", "colour", "material", "size", "phrase", "person"))


class Term(NamedTuple):
    """One sense of a term: its Chinese, its kind, the domain it belongs to, and the words it translates.

    ``tw`` and ``hk`` are the words of Taiwan and Hong Kong; "" where they are the same in another script.
    ``rare`` marks a sense that a word has in one trade only: it is meant where that trade is spoken of.
    """

    target: str
    kind: str
    domain: str
    source: str
    words: int
    tw: str = ""
    hk: str = ""
    rare: bool = False


@dataclass(frozen=True, slots=True)
class OwnerTerm:
    """A term the owner decided on. ``keep`` leaves it as it is; ``forbidden`` bans that Chinese for it.

    ``category`` and ``brand`` say for which products it holds; a part of the product's category is enough.
    """

    source: str
    target: str = ""
    kind: TermKind = "preferred"
    lang: str = ""  # "" = every language
    locale: str = ""  # "" = every kind of Chinese
    category: str = ""  # "" = every category
    brand: str = ""  # "" = every brand
    note: str = ""
    updated: str = ""  # ISO 8601, UTC
    id: int = 0  # 0 until the shop keeps it

    def fits(self, category: str, brands: Collection[str]) -> bool:
        """True when it holds for a product of that category and those brands."""
        if self.category and self.category.casefold() not in category.casefold():
            return False
        return not self.brand or self.brand.casefold() in {brand.casefold() for brand in brands}


Index = dict[str, tuple[Term, ...]]


class _Shelf:
    """The terms of one language under their exact, plain and loose keys."""

    __slots__ = ("bare", "exact", "longest", "loose", "plain")

    def __init__(self) -> None:
        self.exact: Index = {}
        self.plain: Index = {}
        self.loose: Index = {}
        self.bare: Index = {}
        self.longest = 1

    def add(self, term: Term, found: Keys) -> None:
        self.longest = max(self.longest, term.words)
        _put(self.exact, found.exact, term)
        _put(self.plain, found.plain, term)
        if found.loose != found.plain and (term.words > 1 or term.kind in LOOSE_KINDS):
            _put(self.loose, found.loose, term)
        elif term.words > 1 or term.kind in LOOSE_KINDS:
            _put(self.loose, found.plain, term)


def _accented(found: tuple[Term, ...], word: str) -> tuple[Term, ...]:
    """The senses whose accents are those of the word, where there are any: "marches" are steps, "marchés" markets."""
    accents = [c for c in word if not c.isascii()]
    same = tuple(term for term in found if [c for c in term.source.lower() if c in _ACCENTED] == accents)
    return same if same and accents == [c for c in accents if c in _ACCENTED] else found


def _participles(found: tuple[Term, ...]) -> tuple[Term, ...]:
    """The senses that end in "é" themselves, where there are any: "fermée" is closed, and neither firm nor a farm."""
    return tuple(term for term in found if term.source.lower().endswith(_PARTICIPLES)) or found


@lru_cache(maxsize=50_000)
def _both(several: tuple[Term, ...], single: tuple[Term, ...]) -> tuple[Term, ...]:
    """The senses of a plural, then what the thing is in other trades: "slides" are sandals, and more than one slide."""
    if any(term.kind != "noun" for term in several):
        return several
    said = {term.target for term in several}
    trades = {term.domain for term in several}
    return several + tuple(
        term for term in single if term.kind == "noun" and term.domain not in trades and term.target not in said
    )


def _narrowness(term: OwnerTerm) -> int:
    return 2 * bool(term.category) + 2 * bool(term.brand) + bool(term.locale)


def _put(index: Index, key: str, term: Term) -> None:
    there = index.get(key)
    index[key] = (term,) if there is None else (*there, term)


class Glossary:
    """Terms by key. `find` answers with every sense, the files' order first; `choose` picks one by context."""

    def __init__(self, shelves: _Shelves, owner: Collection[OwnerTerm] = ()) -> None:
        self._shelves = shelves
        self.owner = tuple(owner)
        self._own: dict[str, dict[str, Term]] = {lang: {} for lang in LANGS}
        self._banned: dict[tuple[str, str], set[str]] = {}
        self._longest_own = 1
        self._ready: dict[str, _Shelf] = {}
        self._within_own: dict[tuple[str, str], bool] = {}
        self.kept: tuple[str, ...] = tuple(t.source for t in owner if t.kind == "keep" and t.source)
        self.scoped = any(t.category or t.brand for t in self.owner)
        for term in sorted(owner, key=_narrowness):  # the narrower one of two has the last word
            self._add_owner(term)

    def _add_owner(self, term: OwnerTerm) -> None:
        for lang in LANGS:
            if term.lang not in ("", lang) or not term.source.strip():
                continue
            key = term_keys(term.source, lang).plain
            if term.kind == "preferred" and term.target:
                words = len(term.source.replace("-", " ").split())
                there = term.target if term.locale in ("zh-TW", "zh-HK") else ""
                self._own[lang][key] = Term(term.target, "noun", "owner", term.source, words, there, there)
                self._longest_own = max(self._longest_own, words)
            elif term.kind == "forbidden":
                self._banned.setdefault((lang, key), set()).add(term.target)

    def with_owner(self, terms: Collection[OwnerTerm], locale: str = "") -> Glossary:
        """The same words under the owner's terms (those of that locale, when one is given)."""
        return Glossary(self._shelves, [t for t in terms if not locale or t.locale in ("", locale)])

    def within(self, category: str, brands: Collection[str]) -> Glossary:
        """The same words under those of the owner's terms that hold for such a product."""
        fitting = [term for term in self.owner if term.fits(category, brands)]
        return self if len(fitting) == len(self.owner) else Glossary(self._shelves, fitting)

    def longest(self, lang: str) -> int:
        """The most words a term of that language has."""
        return max(self._shelf(lang).longest, self._longest_own)

    def find(self, key: Keys, lang: str) -> tuple[Term, ...]:
        """Every sense under that key: the owner's alone, else exact and its singular's, else plain, else loose."""
        own = self._own.get(lang, self._own["en"])
        if own and (key.plain in own):
            return (own[key.plain],)
        shelf = self._shelf(lang)
        found = shelf.exact.get(key.exact, ())
        if not found:
            found = shelf.plain.get(key.plain, ())
        elif lang != "fr" and key.exact.endswith("s") and (single := shelf.exact.get(key.plain)):
            found = _both(found, single)
        if lang == "fr":
            found = _accented(found, key.exact) if len(found) > 1 else found or shelf.loose.get(key.loose, ())
            found = _participles(found) if len(found) > 1 and key.exact.endswith(_PARTICIPLES) else found
        if own and found and found[0].words > 1:
            found = tuple(t for t in found if not self._has_own_word(t, lang))
        banned = self._banned.get((lang, key.plain)) if self._banned else None
        return tuple(t for t in found if t.target not in banned) if banned else found

    def _has_own_word(self, term: Term, lang: str) -> bool:
        """True when a longer term of ours says a word that the owner says otherwise: the owner's goes before it."""
        known = self._within_own.get((term.source, lang))
        if known is None:
            own = self._own.get(lang, self._own["en"])
            words = [keys(word, lang).plain for word in _SPLIT.split(term.source) if word]
            parts = ("".join(words[i:j]) for i in range(len(words)) for j in range(i + 1, len(words) + 1))
            known = self._within_own[term.source, lang] = any(part in own for part in parts)
        return known

    def find_bare(self, key: str) -> tuple[Term, ...]:
        """The senses of a French term that is joined by other small words: "sac à cadeaux" for "sac pour cadeaux"."""
        found = self._shelf("fr").bare.get(key, ())
        own = self._own["fr"]
        return tuple(t for t in found if not self._has_own_word(t, "fr")) if own and found else found

    def find_text(self, text: str, lang: str) -> tuple[Term, ...]:
        """Every sense of a whole text, when the text is one term."""
        return self.find(term_keys(text, lang), lang)

    def forbidden(self) -> tuple[OwnerTerm, ...]:
        """The owner's banned pairs."""
        return tuple(t for t in self.owner if t.kind == "forbidden")

    def terms(self, lang: str) -> Iterable[Term]:
        """Every term of that language, one sense each, in the files' order."""
        for senses in self._shelf(lang).exact.values():
            yield from senses

    def size(self, lang: str) -> int:
        """How many different terms of that language there are."""
        return len(self._shelf(lang).exact)

    def _shelf(self, lang: str) -> _Shelf:
        found = self._ready.get(lang)  # asked for at every word
        if found is None:
            found = self._ready[lang] = self._shelves[lang]
        return found


class _Shelves:
    """The languages' shelves, each filled from the rows when it is first asked for."""

    def __init__(self, rows: list[tuple[str, ...]]) -> None:
        self._rows = rows
        self._filled: dict[str, _Shelf] = {}
        self._lock = threading.Lock()

    def __getitem__(self, lang: str) -> _Shelf:
        column = LANGS.index(lang) if lang in LANGS else 0
        name = LANGS[column]
        found = self._filled.get(name)
        if found is None:
            with self._lock:
                found = self._filled.get(name) or self._fill(column)
                self._filled[name] = found
        return found

    def _fill(self, column: int) -> _Shelf:
        shelf = _Shelf()
        lang = LANGS[column]
        # what further files say is often one rare thing for which French has a common word: a "bum" is a siège
        rows = sorted(self._rows, key=lambda row: row[8]) if lang == "fr" else self._rows
        for row in rows:
            source = row[column]
            if source:
                words = len(_SPLIT.findall(source)) + 1
                term = Term(row[2], row[3], row[4], source, words, row[5], row[6], bool(row[7]))
                shelf.add(term, term_keys(source, lang))
                if lang == "fr" and words > 1 and (key := bare_key(source)):
                    _put(shelf.bare, key, term)
        return shelf


def _place(path: Path) -> tuple[bool, bool, str]:
    """Where a file stands among the others: French words of their own go before what is French for an English row."""
    return path.stem.startswith("more"), not path.stem.startswith("french"), path.stem


def load(folder: Path) -> Glossary:
    """The glossary in that folder's ``*.tsv`` files, in the order of their names, ``french*`` first, ``more*`` last.

    The words of ``more-senses.tsv`` are the rare senses of words that mostly mean something else.
    """
    rows: list[tuple[str, ...]] = []
    for path in sorted(folder.glob("*.tsv"), key=_place):
        marks = ("rare" if path.stem == "more-senses" else "", "late" if path.stem.startswith("further") else "")
        rows += _rows(path.read_text(encoding="utf-8"), marks)
    return Glossary(_Shelves(rows))


_COLUMNS = ("en", "fr", "zh_CN", "kind", "domain", "zh_TW", "zh_HK")


def _rows(text: str, marks: tuple[str, str]) -> Iterator[tuple[str, ...]]:
    """The rows of a file in the order of `_COLUMNS`, the last two of which it may lack, and ``marks`` after them."""
    lines = text.splitlines()
    head = lines[0].lstrip("\ufeff").split("\t") if lines else []
    if not set(_COLUMNS[:5]) <= set(head):
        return
    width = len(head)
    places = [head.index(name) if name in head else width for name in _COLUMNS]
    for line in lines[1:]:
        cells = [cell.strip() for cell in line.split("\t")]
        cells += [""] * (width + 1 - len(cells))
        cells[width:] = [""]
        if cells[places[2]]:
            yield (*(cells[place] for place in places), *marks)


@cache
def bundled() -> Glossary:
    """The glossary that comes with the program, read once."""
    return load(resources.resources() / "glossary")

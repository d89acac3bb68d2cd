"""The shop words this program knows, and the owner's own terms, looked up by folded key.

The files are ``resources/glossary/*.tsv`` with the columns en, fr, zh_CN, kind and domain, read once.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from seller_assistant import resources
from seller_assistant.translating.folding import Keys, term_keys

LANGS = ("en", "fr")
_SPLIT = re.compile(r"[ \-'’]")
LOOSE_KINDS = frozenset(("adj", "claim", "colour", "material", "size", "phrase", "person"))


class Term(NamedTuple):
    """One sense of a term: its Chinese, its kind, the domain it belongs to, and the words it translates."""

    target: str
    kind: str
    domain: str
    source: str
    words: int


@dataclass(frozen=True, slots=True)
class OwnerTerm:
    """A term the owner decided on. ``keep`` leaves it as it is; ``forbidden`` bans that Chinese for it."""

    source: str
    target: str = ""
    kind: Literal["preferred", "forbidden", "keep"] = "preferred"
    lang: str = ""  # "" = every language


Index = dict[str, tuple[Term, ...]]


class _Shelf:
    """The terms of one language under their exact, plain and loose keys."""

    __slots__ = ("exact", "longest", "loose", "plain")

    def __init__(self) -> None:
        self.exact: Index = {}
        self.plain: Index = {}
        self.loose: Index = {}
        self.longest = 1

    def add(self, term: Term, found: Keys) -> None:
        self.longest = max(self.longest, term.words)
        _put(self.exact, found.exact, term)
        _put(self.plain, found.plain, term)
        if found.loose != found.plain and (term.words > 1 or term.kind in LOOSE_KINDS):
            _put(self.loose, found.loose, term)
        elif term.words > 1 or term.kind in LOOSE_KINDS:
            _put(self.loose, found.plain, term)


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
        self.kept: tuple[str, ...] = tuple(t.source for t in owner if t.kind == "keep" and t.source)
        for term in owner:
            self._add_owner(term)

    def _add_owner(self, term: OwnerTerm) -> None:
        for lang in LANGS:
            if term.lang not in ("", lang) or not term.source.strip():
                continue
            key = term_keys(term.source, lang).plain
            if term.kind == "preferred" and term.target:
                words = len(term.source.replace("-", " ").split())
                self._own[lang][key] = Term(term.target, "noun", "owner", term.source, words)
                self._longest_own = max(self._longest_own, words)
            elif term.kind == "forbidden":
                self._banned.setdefault((lang, key), set()).add(term.target)

    def with_owner(self, terms: Collection[OwnerTerm]) -> Glossary:
        """The same words under the owner's terms."""
        return Glossary(self._shelves, terms)

    def longest(self, lang: str) -> int:
        """The most words a term of that language has."""
        return max(self._shelf(lang).longest, self._longest_own)

    def find(self, key: Keys, lang: str) -> tuple[Term, ...]:
        """Every sense under that key: the owner's alone, else exact, else plain, else (French) loose."""
        own = self._own.get(lang, self._own["en"])
        if own and (key.plain in own):
            return (own[key.plain],)
        shelf = self._shelf(lang)
        found = shelf.exact.get(key.exact) or shelf.plain.get(key.plain) or ()
        if not found and lang == "fr":
            found = shelf.loose.get(key.loose, ())
        banned = self._banned.get((lang, key.plain)) if self._banned else None
        return tuple(t for t in found if t.target not in banned) if banned else found

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
        return self._shelves[lang]


class _Shelves:
    """The languages' shelves, each filled from the rows when it is first asked for."""

    def __init__(self, rows: list[tuple[str, str, str, str, str]]) -> None:
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
        for row in self._rows:
            source = row[column]
            if source:
                words = len(_SPLIT.findall(source)) + 1
                shelf.add(Term(row[2], row[3], row[4], source, words), term_keys(source, lang))
        return shelf


def load(folder: Path) -> Glossary:
    """The glossary in that folder's ``*.tsv`` files, read in the order of their names, ``more.tsv`` last."""
    rows: list[tuple[str, str, str, str, str]] = []
    for path in sorted(folder.glob("*.tsv"), key=lambda p: (p.stem == "more", p.stem)):
        rows += _rows(path.read_text(encoding="utf-8"))
    return Glossary(_Shelves(rows))


def _rows(text: str) -> Iterator[tuple[str, str, str, str, str]]:
    lines = text.splitlines()
    head = lines[0].lstrip("\ufeff").split("\t") if lines else []
    if not {"en", "fr", "zh_CN", "kind", "domain"} <= set(head):
        return
    en, fr, target, kind, domain = (head.index(name) for name in ("en", "fr", "zh_CN", "kind", "domain"))
    width = len(head)
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) < width:
            cells += [""] * (width - len(cells))
        if cells[target].strip():
            yield (
                cells[en].strip(),
                cells[fr].strip(),
                cells[target].strip(),
                cells[kind].strip(),
                cells[domain].strip(),
            )


@cache
def bundled() -> Glossary:
    """The glossary that comes with the program, read once."""
    return load(resources.resources() / "glossary")

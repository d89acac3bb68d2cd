"""A text cut into items: known terms, numbers, kept words, little words, and words nobody knows.

The cut is the cheapest one: few unknown words first, then few and long terms.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from seller_assistant import resources
from seller_assistant.translating.counting import Piece
from seller_assistant.translating.folding import JOINING, Keys, keys
from seller_assistant.translating.glossary import Glossary, Term
from seller_assistant.translating.protecting import Protected

ItemKind = Literal["term", "piece", "kept", "unknown", "little", "mark"]

_TOKEN_EN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?['’]?(?=\s|$|[^\w])|[^\W_]+|\S")
_TOKEN_FR = re.compile(r"(?:[ldjmtsn]|qu)['’](?=\w)|[^\W_]+(?:['’][^\W_]+)?|\S", re.IGNORECASE)

LITTLE_EN = {
    "fits": "fits",
    "with": "with", "w/": "with", "w": "with", "featuring": "with", "including": "with", "incl": "with", "for": "for",
    "in": "in", "of": "of", "by": "by", "from": "from", "without": "without", "on": "on", "and": "and", "or": "or",
    "plus": "and", "&": "and", "+": "and", "the": "article", "a": "article", "an": "article", "at": "on", "n": "and",
}  # fmt: skip
LITTLE_FR = {
    "avec": "with", "pour": "for", "en": "in", "dans": "in", "de": "of", "d'": "of", "du": "of", "des": "of", "à": "at",
    "a": "at", "au": "at", "aux": "at", "sans": "without", "par": "by", "sur": "on", "sous": "on",
    "contre": "of", "et": "and", "ou": "or", "&": "and",
    "+": "and", "vers": "and",
    "le": "article", "la": "article", "les": "article", "l'": "article", "un": "article", "une": "article",
}  # fmt: skip
# Two little words that work as one.
PAIRS_EN = {
    ("made", "in"): "madein", ("handmade", "in"): "handmadein", ("handcrafted", "in"): "handmadein", ("made",
    "of"): "madeof",
    ("made", "from"): "madeof", ("made", "with"): "madeof", ("filled", "with"): "with", ("comes", "with"): "with",
    ("out", "of"): "of", ("suitable", "for"): "for", ("great", "for"): "for", ("perfect", "for"): "for", ("ideal",
    "for"): "for",
    ("designed", "for"): "for", ("crafted", "in"): "madein", ("grown", "in"): "grownin", ("product", "of"): "madein",
    ("compatible", "with"): "fits", ("with", "no"): "without", ("free", "from"): "without",
}  # fmt: skip
PAIRS_FR = {
    ("fabriqué", "au"): "madein", ("fabriqué", "en"): "madein", ("fabriqué", "aux"): "madein", ("fabriquée",
    "au"): "madein",
    ("fabriqués", "au"): "madein", ("fait", "au"): "madein", ("fait", "en"): "madeof", ("fait", "de"): "madeof",
    ("produit", "du"): "madein", ("compatible", "avec"): "fits", ("fabriqué", "à"): "madein", ("fait", "à"): "madein",
    ("convient", "à"): "fits", ("convient", "au"): "fits", ("convient", "aux"): "fits", ("convient", "pour"): "fits",
    ("pas", "de"): "without", ("pas", "d'"): "without",
    **{
        (done, place): "madein"
        for done in ("fait", "faite", "faits", "faites", "fabriqué", "fabriquée", "fabriqués", "fabriquées")
        for place in ("au", "à", "aux")
    },
    ("idéal", "pour"): "for", ("parfait", "pour"): "for",
}  # fmt: skip

_LETTER_A = re.compile(r"-|$|\s(?:major|minor)\b")
_RANGE_END = re.compile(r"\s[-−]?\d")

_GENERAL = frozenset(("accessoires", "pièces", "articles", "fournitures", "produits", "kits", "housses"))

UNKNOWN, ABBREVIATION, KEPT, LITTLE, CODE, TERM, PIECE, MARK = 10.0, 3.0, 1.8, 1.2, 1.1, 1.0, 0.6, 0.1
CAPITALS = 0.9


@dataclass(slots=True)
class Item:
    """One stretch of the source and what is known about it; ``role`` is the little word's sense or the mark."""

    start: int
    end: int
    source: str
    kind: ItemKind
    target: str = ""
    role: str = ""
    senses: tuple[Term, ...] = ()
    piece: Piece | None = None
    sense: Term | None = None

    @property
    def sort(self) -> str:
        """The kind of the chosen sense: noun, adj, colour, ...; "" for what is no term."""
        return self.sense.kind if self.sense is not None else ""


@dataclass(slots=True)
class Token:
    """One word or mark with its place and keys."""

    start: int
    end: int
    raw: str
    word: bool
    keys: Keys = field(default_factory=lambda: Keys("", "", ""))


def tokens(text: str, lang: str) -> list[Token]:
    """The words and marks of a text in order."""
    found: list[Token] = []
    for match in (_TOKEN_FR if lang == "fr" else _TOKEN_EN).finditer(text):
        raw = match.group()
        word = raw[0].isalnum() or raw == "&" or (raw == "+" and _spaced(text, match.start()))
        found.append(Token(match.start(), match.end(), raw, word, keys(raw, lang) if word else Keys("", "", "")))
    return found


def _spaced(text: str, at: int) -> bool:
    """True for a plus between words; "A+++" and "18+" keep theirs."""
    return text[at - 1 : at].isspace() and text[at + 1 : at + 2].isspace()


@cache
def kept_words() -> frozenset[str]:
    """Words that Chinese shops leave in Latin letters: USB, LED, XL."""
    text = (resources.resources() / "phrasebook" / "kept.tsv").read_text(encoding="utf-8")
    return frozenset(line.strip() for line in text.splitlines()[1:] if line.strip())


def items(
    text: str,
    lang: str,
    glossary: Glossary,
    pieces: Sequence[Piece],
    protected: Sequence[Protected],
    kept: Sequence[str] = (),
) -> list[Item]:
    """The cheapest cut of the text into items, blanks left out."""
    found = tokens(text, lang)
    edges = _Edges(text, lang, glossary, found, frozenset(kept))
    edges.add_places(pieces, protected)
    n = len(found)
    best = [(0.0, 0)] + [(1e9, 0)] * n
    how: list[tuple[int, Item] | None] = [None] * (n + 1)
    for i in range(n):
        cost = best[i][0]
        if cost >= 1e9:
            continue
        for j, price, item in edges.at(i):
            total = (cost + price, best[i][1])
            if total < best[j]:
                best[j] = total
                how[j] = (i, item)
    out: list[Item] = []
    at = n
    while at:
        step = how[at]
        assert step is not None
        out.append(step[1])
        at = step[0]
    return out[::-1]


class _Edges:
    """The possible items that begin at a token."""

    def __init__(self, text: str, lang: str, glossary: Glossary, found: list[Token], kept: frozenset[str]) -> None:
        self.text, self.lang, self.glossary, self.tokens, self.kept = text, lang, glossary, found, kept
        self.longest = glossary.longest(lang)
        self.little = LITTLE_FR if lang == "fr" else LITTLE_EN
        self.pairs = PAIRS_FR if lang == "fr" else PAIRS_EN
        self.places: dict[int, list[tuple[int, float, Item]]] = {}
        self.locked: set[int] = set()

    def add_places(self, pieces: Sequence[Piece], protected: Sequence[Protected]) -> None:
        starts = {token.start: i for i, token in enumerate(self.tokens)}
        ends = {token.end: i + 1 for i, token in enumerate(self.tokens)}
        for span in protected:
            i, j = starts.get(span.start), ends.get(span.end)
            if i is None or j is None:
                continue
            item = Item(span.start, span.end, span.text, "kept", span.text, span.what)
            if span.what == "abbreviation":
                self.places.setdefault(i, []).append((j, ABBREVIATION, item))
            elif span.what == "code":
                self.places.setdefault(i, []).append((j, CODE, item))
            else:
                self.places.setdefault(i, []).append((j, -5.0, item))
                self.locked.update(range(i, j))
        for piece in pieces:
            i, j = starts.get(piece.start), ends.get(piece.end)
            if i is None or j is None or self.locked.intersection(range(i, j)):
                continue
            item = Item(
                piece.start,
                piece.end,
                self.text[piece.start : piece.end],
                "piece",
                piece.target,
                piece.role,
                piece=piece,
            )
            self.places.setdefault(i, []).append((j, PIECE, item))

    def at(self, i: int) -> list[tuple[int, float, Item]]:
        edges = list(self.places.get(i, ()))
        if i in self.locked:
            if not edges:
                token = self.tokens[i]
                edges.append((i + 1, UNKNOWN, Item(token.start, token.end, token.raw, "kept", token.raw, "brand")))
            return edges
        token = self.tokens[i]
        if not token.word:
            return [*edges, (i + 1, MARK, Item(token.start, token.end, token.raw, "mark", "", token.raw))]
        edges += self._terms(i)
        edges += self._little(i)
        edges += self._kept(i)
        digits = token.raw.isdigit()
        kind: ItemKind = "kept" if digits else "unknown"
        edges.append(
            (
                i + 1,
                KEPT if digits else UNKNOWN,
                Item(token.start, token.end, token.raw, kind, token.raw, "number" if digits else ""),
            )
        )
        return edges

    def _terms(self, i: int) -> list[tuple[int, float, Item]]:
        edges = []
        exact = plain = loose = ""
        named: list[str] = []
        words = 0
        j = i
        n = len(self.tokens)
        while j < n and words < self.longest:
            token = self.tokens[j]
            if j in self.locked:
                break
            if not token.word:
                if token.raw in "-‐–" and 0 < j < n - 1 and self._tight(j):
                    j += 1
                    continue
                break
            exact += token.keys.exact
            plain += token.keys.plain
            loose += token.keys.loose
            joins = token.keys.loose in JOINING
            if not joins:
                named.append(token.keys.loose)
            words += 1
            j += 1
            if words == 1 and token.raw.lower().replace("’", "'") in self.little:
                continue  # "d'" is no dé
            senses = self.glossary.find(Keys(exact, plain, loose), self.lang)
            if senses and words > 1:
                senses = tuple(s for s in senses if s.words >= words or self._closed(i, j))
                if self.lang == "fr" and self.little.get(token.raw.lower()) in ("and", "or"):
                    senses = tuple(s for s in senses if s.source.lower().endswith(token.raw.lower()))  # "santé et"
            if not senses and self.lang == "fr" and not joins and len(named) > 1:
                bare = self.glossary.find_bare(" ".join(named))
                senses = bare if bare and self._apart(i, j) else ()
            if senses:
                start, end = self.tokens[i].start, token.end
                item = Item(start, end, self.text[start:end], "term", senses=senses)
                torn = bool(i) and words > 1 and self.lang == "en" and all(s.kind == "attribute" for s in senses)
                price = TERM - 0.001 * words + 0.0001 * i + torn * 0.0005  # the type of a [motor vehicle]
                if words > 2 and self.lang == "fr" and self._half(i, j, senses):
                    price += 6.0
                edges.append((j, price, item))
        return edges

    def _apart(self, i: int, j: int) -> bool:
        """True where no "et" stands beside: "de bébé" is said of both in "gants et bonnets de bébé"."""
        if self.tokens[i].keys.loose in JOINING:  # "type de fil dentaire" is the type of dental floss
            named = self.glossary.find(self.tokens[0].keys, "fr") if i == 1 else ()
            return any(sense.kind == "attribute" for sense in named)
        if not any(token.keys.loose in JOINING for token in self.tokens[i:j]):
            last = self.glossary.find(self.tokens[j - 1].keys, "fr")
            if any(sense.kind in ("adj", "colour", "size", "claim") for sense in last):
                return False  # "nettoyage sec" is no "nettoyage à sec"
        near = [self.tokens[k].raw for k in (i - 1, j) if 0 <= k < len(self.tokens)]
        return not any(raw == "/" or self.little.get(raw.lower()) in ("and", "or") for raw in near)

    def _half(self, i: int, j: int, senses: tuple[Term, ...]) -> bool:
        """True for the "fermeture du sac" of "fermeture du sac/étui": a plain compound that hides what is joined."""
        near = [self.tokens[k].raw if 0 <= k < len(self.tokens) else "" for k in (i - 1, j)]
        general = self.tokens[i].raw.lower() in _GENERAL
        joins = self.little.get(near[1].lower()) in ("and", "or")
        if "/" not in near and not joins and not (general and near[1] == ","):
            return False
        raws = [token.raw.lower().replace("’", "'") for token in self.tokens[i:j]]
        roles = [self.little.get(raw, "") for raw in raws]
        led = next(k for k in range(len(raws)) if not roles[k] or k == len(raws) - 1)  # "des meubles pour bébé"
        cut = next((k for k in range(led + 1, len(raws) - 1) if roles[k] in ("of", "at", "for")), 0)
        if not cut or any(role in ("and", "or") for role in roles):
            return False
        rest = cut + 1 + (roles[cut + 1] == "article")
        heads, tails = (self._found(i + led, i + cut), self._found(i + rest, j))
        beyond = self.tokens[j + 1].raw.lower().replace("’", "'") if j + 1 < len(self.tokens) else ""
        if joins and self.little.get(beyond) == roles[cut]:  # "sacs de sport et de voyage"
            return bool(tails) and any(term.target.endswith(h) for term in senses for h in heads)
        if near[1] == "/":
            return bool(heads and tails)
        if "/" not in near and not general:
            return False
        return any(term.target in (t + h, f"{t}用{h}") for term in senses for t in tails for h in heads)

    def _found(self, i: int, j: int) -> set[str]:
        exact, plain, loose = ("".join(part) for part in zip(*(t.keys for t in self.tokens[i:j]), strict=True))
        return {term.target for term in self.glossary.find(Keys(exact, plain, loose), self.lang)}

    def _tight(self, j: int) -> bool:
        return self.tokens[j - 1].end == self.tokens[j].start and self.tokens[j].end == self.tokens[j + 1].start

    def _closed(self, i: int, j: int) -> bool:
        """Words written apart may meet a term written as one ("gift box", "giftbox"), but not "a cross"."""
        return all(len(token.raw) >= 3 for token in self.tokens[i:j] if token.word)

    def _little(self, i: int) -> list[tuple[int, float, Item]]:
        token = self.tokens[i]
        low = token.raw.lower().replace("’", "'")
        edges = []
        role = self.little.get(low)
        named = i and self.tokens[i - 1].raw.lower() in ("type", "class", "grade", "group", "vitamin", "size")
        if role == "article" and token.raw == "A" and (named or _LETTER_A.match(self.text, token.end)):
            role = None  # "A-frame", "Type A", "A major": a letter
        if low == "to" and self.lang == "en" and _RANGE_END.match(self.text, token.end):
            role = "upto"
        if low == "plus" and (i + 1 == len(self.tokens) or not self.tokens[i + 1].word):
            role = None  # "Dolby Digital Plus": nothing is added
        slash = low == "w" and self.text[token.end : token.end + 1] == "/"
        if role is not None and not (low == "w" and not slash and (token.raw != "w" or not i)):
            end = i + 2 if slash else i + 1
            if slash and end < len(self.tokens) and self.tokens[end].raw.lower() in ("no", "o"):
                role, end = "without", end + 1  # "w/ no shell", "w/o drawer"
            stop = self.tokens[end - 1].end
            edges.append((end, LITTLE, Item(token.start, stop, self.text[token.start : stop], "little", "", role)))
        if i + 1 < len(self.tokens):
            after = self.tokens[i + 1]
            pair = self.pairs.get((low, after.raw.lower()))
            if pair is not None:
                edges.append(
                    (
                        i + 2,
                        LITTLE,
                        Item(token.start, after.end, self.text[token.start : after.end], "little", "", pair),
                    )
                )
        return edges

    def _kept(self, i: int) -> list[tuple[int, float, Item]]:
        known = kept_words()
        edges = []
        start = self.tokens[i].start
        for j in range(i, min(i + 3, len(self.tokens))):
            raw = self.text[start : self.tokens[j].end]
            if raw in self.kept or (self.kept and raw.lower() in {k.lower() for k in self.kept}):
                edges.append((j + 1, -4.0, Item(start, self.tokens[j].end, raw, "kept", raw, "brand")))
            elif raw in known:
                price = KEPT if len(raw) > 1 or self.lang != "en" or raw not in ("A", "I") else 2.5
                if len(raw) > 3 and raw.isupper() and not self.text.isupper():
                    price = CAPITALS  # MIDI is no midi skirt
                edges.append((j + 1, price, Item(start, self.tokens[j].end, raw, "kept", raw, "code")))
        return edges

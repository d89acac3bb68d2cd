"""What one heading says: the field it names, and the language, unit and currency beside it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from seller_assistant.catalog import money, weight
from seller_assistant.importing.vocabulary import CURRENCY_WORDS, ENGLISH_NAMES, LANGUAGES, WEAK, WORDS

LONGEST = 80  # characters; a longer cell is no heading
_BRACKETS = re.compile(r"[(\[{<]([^)\]}>]*)[)\]}>]")
_PARTS = re.compile(r"\s*(?:/|\||\n|\s[-–—]\s|:)\s*")
_PUNCTUATION = re.compile(r"[^\w$€£¥₽₴%]+|_")
_NUMBER_SIGN = re.compile(r"\bn[°º]\.?(?!\d)|№(?!\d)|#(?!\d)", re.IGNORECASE)
_HAN = re.compile(r"[\u3400-\u9fff]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_FUZZY = [word for word in WORDS if len(word) >= 5 and word.isascii()]
_PRICES = frozenset({"price", "cost", "compare_at", "sale_price"})
_NARROWER = frozenset({"cost", "compare_at", "sale_price"})  # say more than "price" beside them


class Match(NamedTuple):
    """The field a heading names ("" = none), how sure that is from 0 to 1, and what it says beside it."""

    field: str = ""
    confidence: float = 0.0
    language: str = ""
    unit: str = ""
    currency: str = ""


def normal(heading: str) -> str:
    """A heading for comparing: NFKC, lower case, Latin accents and punctuation gone, single spaces."""
    ascii_only = heading.isascii()
    text = heading if ascii_only else unicodedata.normalize("NFKC", heading.replace("\ufeff", "")).replace("’", " ")
    if " " not in text.strip() and not text.isupper():
        text = _CAMEL.sub(" ", text)
    if ascii_only:
        return " ".join(_PUNCTUATION.sub(" ", text.lower()).split())
    plain = []
    latin = False
    for char in unicodedata.normalize("NFD", text.casefold()):
        if unicodedata.combining(char):
            if not latin:
                plain.append(char)
            continue
        latin = "a" <= char <= "z"
        plain.append(char)
    return " ".join(_PUNCTUATION.sub(" ", unicodedata.normalize("NFC", "".join(plain))).split())


def plain(text: str) -> str:
    """A cell for comparing with a heading quickly: lower case, single spaces."""
    return " ".join(text.replace("\ufeff", "").casefold().split())


@lru_cache(maxsize=8192)
def match(heading: str) -> Match:
    """What a heading says; a field of "" with confidence 0 when it is not understood."""
    if not heading.strip() or len(heading) > 4 * LONGEST:
        return Match()
    raw = unicodedata.normalize("NFKC", heading.replace("\ufeff", "")).strip()
    if not raw:
        return Match()
    insides = [inside for inside in _BRACKETS.findall(raw) if normal(inside)]
    outside = _BRACKETS.sub(" ", raw).strip() or raw
    first_line = outside.split()[0] if _HAN.search(outside.split()[0]) else outside
    beside = Match()
    for inside in insides:
        beside = _merge(beside, _aside(normal(inside)))
    found = _field(first_line)
    if found.confidence < 0.9:
        for inside in insides:
            within = _exact(normal(inside))
            if within is None or within.field == "extra":
                continue
            if within.confidence * 0.9 > found.confidence:
                found = within._replace(confidence=round(within.confidence * 0.9, 2))
    found = _merge(found, beside)
    if found.field == "weight" and not found.unit:
        units = [weight.UNITS[word] for word in normal(raw).split() if word in weight.UNITS]
        found = found._replace(unit=units[-1] if units else "")
    if found.field == "price" and found.unit:  # "Prix/kg" is not what one costs
        return found._replace(confidence=0.4)
    return found


def _merge(found: Match, beside: Match) -> Match:
    return found._replace(
        language=found.language or beside.language,
        unit=found.unit or beside.unit,
        currency=found.currency or beside.currency,
    )


def _aside(word: str) -> Match:
    """What a word in brackets or at the end of a heading says about language, unit or currency."""
    if word in LANGUAGES:
        return Match(language=LANGUAGES[word])
    if word in weight.UNITS:
        return Match(unit=weight.UNITS[word])
    currency = _currency(word)
    return Match(currency=currency) if currency else Match()


def _currency(word: str) -> str:
    squeezed = word.replace(" ", "").upper()
    if squeezed in money.CODES:
        return squeezed
    bare = squeezed.strip("$€£¥")
    if bare in money.CODES:
        return bare
    return CURRENCY_WORDS.get(word) or money.SIGNS.get(squeezed, "")


def _field(text: str) -> Match:
    whole = normal(text)
    numbered = normal(_NUMBER_SIGN.sub(" no ", text))
    if numbered != whole and WORDS.get(numbered) == "sku":  # "Item #" is no item, "Stock #" no stock
        return Match("sku", WEAK.get(numbered, 1.0))
    found = _exact(whole)
    if found is not None:
        return found
    if whole in LANGUAGES and len(whole) > 2:
        return Match("title", 0.6, LANGUAGES[whole])
    parts = [normal(part) for part in _PARTS.split(text)]
    best = Match()
    if len(parts) > 1:
        for place, part in enumerate(parts):
            exact = _exact(part)
            share = 0.88 if place else 0.95
            if exact is not None and exact.confidence * share > best.confidence:
                best = exact._replace(confidence=round(exact.confidence * share, 2))
            best = _merge(best, _aside(part)) if exact is None else best
    tokens, beside = _strip(whole)
    contained = _contained(" ".join(tokens))
    if contained.confidence > best.confidence or (best.field == "price" and contained.field in _NARROWER):
        best = _merge(contained, best) if contained.confidence else best
    if best.confidence == 0.0:
        best = _fuzzy(" ".join(tokens))
    return _merge(best, beside)


def _exact(word: str) -> Match | None:
    """The field of a word that stands in the vocabulary, as it is or without language, unit, currency and number."""
    if word in WORDS:
        return Match(WORDS[word], WEAK.get(word, 1.0))
    tokens, beside = _strip(word)
    bare = " ".join(tokens)
    if bare != word and bare in WORDS:
        return _merge(Match(WORDS[bare], round(WEAK.get(bare, 1.0) * 0.98, 2)), beside)
    return None


def _strip(word: str) -> tuple[list[str], Match]:
    """The words of a heading without those at its ends that name a language, unit, currency or number."""
    tokens = word.split()
    beside = Match()
    if len(tokens) == 1 and _HAN.search(word):
        for mark, language in LANGUAGES.items():
            if _HAN.search(mark) and word.startswith(mark) and len(word) > len(mark):
                return [word[len(mark) :]], Match(language=language)
        for mark, code in CURRENCY_WORDS.items():
            if _HAN.search(mark) and word.startswith(mark) and len(word) > len(mark) + 1:
                return [word[len(mark) :]], Match(currency=code)
        return tokens, beside
    while len(tokens) > 1:
        two = " ".join(tokens[-2:])
        said = _aside(two) if len(tokens) > 2 else Match()
        if said != Match():
            tokens, beside = tokens[:-2], _merge(beside, said)
            continue
        said = _aside(tokens[-1])
        if said == Match() and not tokens[-1].isdigit():
            break
        tokens, beside = tokens[:-1], _merge(beside, said)
    first = _currency(tokens[0]) if len(tokens) > 1 and WORDS.get(" ".join(tokens[1:])) in _PRICES else ""
    if first:  # "USD Price"
        return tokens[1:], _merge(beside, Match(currency=first))
    if len(tokens) > 1 and tokens[0] in LANGUAGES and len(tokens[0]) > 2:
        beside, tokens = _merge(beside, Match(language=LANGUAGES[tokens[0]])), tokens[1:]
    return tokens, beside


def _contained(text: str) -> Match:
    """The longest known words inside a heading; the last of equals, which says more than what stands before it."""
    if _HAN.search(text) and " " not in text:
        found = max((word for word in WORDS if len(word) > 1 and word in text), key=len, default="")
        share = len(found) / len(text)
        return Match(WORDS[found], round(0.5 + 0.35 * share, 2)) if found else Match()
    tokens = text.split()
    best, best_rank = Match(), (0.0, 0)
    for start in range(len(tokens)):
        for end in range(len(tokens), start, -1):
            word = " ".join(tokens[start:end])
            if word not in WORDS or len(word) < 2:
                continue
            rank = ((end - start) * WEAK.get(word, 1.0), end)
            field = WORDS[word]
            if field in _NARROWER:
                rank = (rank[0] + 0.5, end)
            if rank > best_rank:
                share = (end - start) / len(tokens)
                best = Match(field, round((0.5 + 0.35 * share) * WEAK.get(word, 1.0), 2))
                best_rank = rank
            break
    return best


def _fuzzy(text: str) -> Match:
    """A word with a slip of the pen in it: "Descripton", "Quantitiy"."""
    if len(text) < 5 or len(text) > 40 or not text.isascii():
        return Match()
    near = process.extractOne(text, _FUZZY, scorer=fuzz.ratio, score_cutoff=90)
    return Match(WORDS[near[0]], round(near[1] / 100 * 0.75, 2)) if near else Match()


@lru_cache(maxsize=2048)
def name_in(heading: str, language: str) -> str:
    """What a choice or fact is called in "en" or "fr" where the heading says it twice: "Choix / Couleur / Colour"."""
    parts = [part for part in re.split(r"\s*/\s*(?![^()]*\))|\s+\|\s+", heading) if part]
    if len(parts) < 2:
        return heading
    named = [part for part in parts if match(part).field in ("option", "attribute") and match(part).confidence >= 0.9]
    english = [part for part in named if normal(_BRACKETS.sub(" ", part)) in ENGLISH_NAMES]
    other = [part for part in named if part not in english]
    wanted = (other or english) if language == "fr" else (english or other)
    return wanted[-1] if wanted else heading


@lru_cache(maxsize=65536)
def known(word: str) -> float:
    """How surely a cell is a heading this room understands, from 0 to 1; for finding the heading row."""
    text = word.strip()
    if not text or len(text) > LONGEST:
        return 0.0
    return match(text).confidence

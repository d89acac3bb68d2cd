"""Which field each column of a list holds: by its heading, then by what stands in it, and as the owner says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from seller_assistant.catalog import money
from seller_assistant.catalog.facts import FACTS
from seller_assistant.importing import contents, matrices
from seller_assistant.importing.fields import FIELDS, MANY, is_field, language_of_field
from seller_assistant.importing.headings import Match, known, match, normal
from seller_assistant.importing.language import language_of
from seller_assistant.importing.reading import Column
from seller_assistant.importing.vocabulary import ORDINAL_WORDS, SECOND_FIELDS
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import InputProblem
from seller_assistant.sheets import heading as headings

__all__ = ("choose", "known", "letters")

SURE_ENOUGH = 0.5  # below this a heading is taken as not understood
_CURRENCIES = frozenset({"cad", "usd", "eur", "gbp", "cny"})
_BY_CURRENCY = 0.6  # how surely a column that is called by a currency holds prices
_CODES = frozenset({"sku", "gtin", "handle", "external_id"})
_LONGEST_PRICE = 20  # characters
_LEAST_TITLES = 2  # cells of words from which a column under an unknown heading may hold titles
_SHORT_TITLE = 4  # characters on average
_LOOKED_AT = 400  # values of a column that its nature is judged by


@dataclass(slots=True)
class _Candidate:
    column: int
    heading: str
    values: Sequence[str]
    found: Match
    field: str = ""
    confidence: float = 0.0


def letters(column: int) -> str:
    """The name of a 0-based column in a spreadsheet: A, B, ... AA."""
    return Column(column, "", "", 0.0).letter


def choose(
    names: Sequence[str],
    values: Sequence[Sequence[str]],
    mapping: Mapping[str, str] | None = None,
    *,
    currency: str = "",
    fixed: Mapping[int, tuple[str, float]] | None = None,
) -> tuple[Column, ...]:
    """One `Column` for each name, with the field it is taken for.

    ``values[i]`` are the non-empty cells of column i. ``fixed`` are the columns a platform knows
    (0-based, field and confidence); ``mapping`` (heading or letter -> field) overrides everything, and an
    unknown column or field in it raises `InputProblem`. ``currency`` prefers one of several price columns.
    """
    told = _told(names, mapping or {})
    candidates = [_candidate(i, name, values[i] if i < len(values) else ()) for i, name in enumerate(names)]
    for candidate in candidates:
        if candidate.column in told:
            candidate.field, candidate.confidence = told[candidate.column], 1.0
        elif fixed is not None:
            candidate.field, candidate.confidence = fixed.get(candidate.column, ("", 0.0))
    if fixed is None:
        free = [c for c in candidates if c.column not in told]
        _matrix(candidates, told)
        free = [c for c in free if not c.field]
        _tell_languages(free)
        _by_words(free, taken=set(told.values()), currency=currency)
        _by_contents(free, candidates)
    return tuple(_column(candidate) for candidate in candidates)


def _candidate(column: int, name: str, values: Sequence[str]) -> _Candidate:
    found = match(name)
    if not found.confidence and normal(name) in _CURRENCIES:  # a price in that currency is called by nothing else
        found = Match("price", _BY_CURRENCY, currency=normal(name).upper())
    return _Candidate(column, name, values[:_LOOKED_AT], found)


def _column(candidate: _Candidate) -> Column:
    return Column(
        candidate.column,
        candidate.heading,
        candidate.field,
        round(candidate.confidence, 2),
        tuple(value[:80] for value in candidate.values[:3]),
        candidate.found.unit,
        candidate.found.currency,
    )


def _told(names: Sequence[str], mapping: Mapping[str, str]) -> dict[int, str]:
    """The owner's own choice, by column."""
    told: dict[int, str] = {}
    by_name: dict[str, int] = {}
    for i, (name, own) in enumerate(zip(names, headings.unique(names), strict=True)):
        by_name.setdefault(normal(name), i)
        by_name.setdefault(normal(own), i)
    by_letter = {letters(i).casefold(): i for i in range(len(names))}
    for key, field in mapping.items():
        column = by_name.get(normal(key), by_letter.get(key.strip().casefold()))
        if column is None:
            raise InputProblem(
                "unknown-column",
                Phrase(
                    QT_TRANSLATE_NOOP("importing", "There is no column \u201c{column}\u201d in this list."), column=key
                ),
                expected=", ".join(name for name in names if name),
                found=key,
                next=Phrase(QT_TRANSLATE_NOOP("importing", "Give its heading, or its letter as in A, B, C.")),
            )
        if not is_field(field.strip()):
            raise InputProblem(
                "unknown-field",
                Phrase(QT_TRANSLATE_NOOP("importing", "There is no field \u201c{field}\u201d."), field=field),
                where=key,
                expected=", ".join(f.name for f in FIELDS if f.name),
                found=field,
                next=Phrase(
                    QT_TRANSLATE_NOOP("importing", "Use one of: {fields}."),
                    fields=", ".join(f.name for f in FIELDS if f.name),
                ),
            )
        told[column] = field.strip()
    return told


def _matrix(candidates: Sequence[_Candidate], told: Mapping[int, str]) -> None:
    """Columns that are called by sizes or colours and hold prices: one choice each."""
    found = matrices.matrix([c.heading for c in candidates], [c.values for c in candidates], tuple(told))
    for candidate in candidates:
        if candidate.column in found:
            candidate.field, candidate.confidence = found[candidate.column], 0.9


def _tell_languages(candidates: Sequence[_Candidate]) -> None:
    """Two columns of names without a language beside them ("Product name", "Nom du produit"): their cells tell it."""
    for field in ("title", "description"):
        same = [c for c in candidates if c.found.field == field and c.found.confidence >= SURE_ENOUGH and c.values]
        languages = [c.found.language or language_of(*c.values[:60]) for c in same]
        if len(set(languages)) > 1:
            for candidate, language in zip(same, languages, strict=True):
                candidate.found = candidate.found._replace(language=language)


def _by_words(candidates: Sequence[_Candidate], taken: set[str], currency: str) -> None:
    """Give each field that one column can hold to the column that says it best; the others are kept as extras."""
    judged = [c for c in candidates if c.values or c.found.confidence >= SURE_ENOUGH]
    wanted = [(c, _with_language(c.found), _confidence(c)) for c in judged]
    order = sorted(wanted, key=lambda item: (-item[2], _price_rank(item[0], currency), item[0].column))
    used = set(taken)
    ordering = any(normal(c.heading) in ("total", "amount", "montant", "subtotal", "sous total") for c in candidates)
    for candidate, field, confidence in order:
        if confidence < SURE_ENOUGH or not field:
            continue
        if field == "stock" and ordering and normal(candidate.heading).startswith(("q", "order", "commande")):
            candidate.field, candidate.confidence = "extra", 0.8  # the quantity column of an order form
        elif field in used and field not in MANY:
            candidate.field, candidate.confidence = _second(candidate, field, used), confidence
            used.add(candidate.field)
        else:
            used.add(field)
            candidate.field, candidate.confidence = field, confidence


def _second(candidate: _Candidate, field: str, used: set[str]) -> str:
    """What a column is taken for when another one holds its field: a maker beside a brand, a net weight, a fact."""
    other = SECOND_FIELDS.get(normal(candidate.heading), "")
    if other and other != field and other not in used:
        return other
    return "attribute" if field in FACTS else "extra"


def _with_language(found: Match) -> str:
    translated = found.field in ("title", "description", "short_description")
    return f"{found.field}_{found.language}" if translated and found.language else found.field


def _price_rank(candidate: _Candidate, currency: str) -> int:
    """Of two price columns the one in the owner's currency goes first, then the likelier ones."""
    likely = ("", "CAD", "USD", "EUR")
    named = candidate.found.currency
    if currency and named == currency:
        return -1
    return likely.index(named) if named in likely else len(likely)


def _confidence(candidate: _Candidate) -> float:
    """The heading's confidence, lowered where the cells contradict it."""
    fits = _FITS.get(language_of_field(candidate.found.field)[0])
    confidence = candidate.found.confidence
    if fits is None or not candidate.values or fits(candidate.values):
        return confidence
    return confidence * 0.4


def _money_or_word(values: Sequence[str]) -> bool:
    """Whether they may be prices: most can be read, or are as short as one and have digits: "10 - 12", "from 5"."""
    if contents.share(values, lambda v: money.parse(v) is not None or contents.is_dash(v)) >= 0.4:
        return True
    return contents.share(values, lambda v: len(v) <= _LONGEST_PRICE and contents.has_digit(v)) >= 0.6


_MODEL_WORDS = frozenset((
    "model", "models", "model name", "style", "modele", "modeles", "modell", "modelo", "modello", "модель", "модели",
    "артикул", "型号", "款号", "款式", "鞋款",
))  # fmt: skip
_FITS: Mapping[str, Callable[[Sequence[str]], bool]] = {
    "title": lambda values: contents.share(values, contents.has_letters) >= 0.5,
    "price": _money_or_word,
    "cost": _money_or_word,
    "gtin": lambda values: contents.share(values, contents.has_digit) >= 0.5,
    "stock": lambda values: contents.share(values, lambda v: len(v) <= 20) >= 0.7,
    "weight": lambda values: contents.share(values, contents.has_digit) >= 0.4,
    "sku": lambda values: contents.share(values, lambda v: len(v) <= 64) >= 0.8,
    "description": lambda values: contents.share(values, contents.has_letters) >= 0.5,
    "image": lambda values: contents.share(values, lambda v: len(v) > 3 or not v.isdigit()) >= 0.5,
}


def _by_contents(free: Sequence[_Candidate], every: Sequence[_Candidate]) -> None:
    """Tell from the cells what the headings left open: ordinals, ids, titles under "Description", facts."""
    for candidate in free:
        if normal(candidate.heading) in ORDINAL_WORDS and _counts_lines(candidate.values):
            candidate.field, candidate.confidence = "", 1.0
        elif candidate.field == "sku" and normal(candidate.heading) != "sku" and _counts_lines(candidate.values):
            candidate.field, candidate.confidence = "", 0.8
    ordinal = {c.column for c in free if c.confidence and not c.field}
    _titles(free, every)
    if not any(c.field == "sku" for c in every):
        for candidate in free:
            likely = normal(candidate.heading) in ("id", "no", "num", "number", "nr")
            if likely and candidate.column not in ordinal and contents.is_code(candidate.values):
                candidate.field, candidate.confidence = "sku", 0.7
                break
    for candidate in free:
        if candidate.field or not candidate.values or candidate.column in ordinal:
            continue
        if not candidate.heading and contents.share(candidate.values, matrices.is_choice) >= 0.8:
            candidate.field, candidate.confidence = "option", 0.6
            continue
        is_fact = bool(candidate.heading) and contents.is_fact(candidate.heading, candidate.values)
        candidate.field, candidate.confidence = ("attribute", 0.5) if is_fact else ("extra", 0.5)


def _counts_lines(values: Sequence[str]) -> bool:
    """True for 1, 2, 3; numbers written with zeros before them ("001") were given to products."""
    return contents.is_ordinal(values) and not any(value[0] == "0" and len(value) > 2 for value in values)


def _models(free: Sequence[_Candidate], every: Sequence[_Candidate]) -> list[_Candidate]:
    """The column of models in a list of sizes that has no other names: "Model; Colour; 36; 37; 38"."""
    if not any(c.field in ("choice_price", "choice_stock") for c in every):
        return []
    named = [c for c in free if normal(c.heading) in _MODEL_WORDS]
    return [c for c in named if contents.share(c.values, contents.has_letters) >= 0.5][:1]


def _likely_title(free: Sequence[_Candidate], every: Sequence[_Candidate]) -> None:
    """Take the first column of words, each another, under a heading nobody knows for titles: doubtful, and shown."""
    repeated: _Candidate | None = None
    for candidate in free:
        words = [value for value in candidate.values if contents.has_letters(value)]
        if not candidate.heading or candidate.field or candidate.found.confidence or len(words) < _LEAST_TITLES:
            continue
        several = len(set(words)) >= 0.8 * len(words) and len(words) >= 0.8 * len(candidate.values)
        long_enough = contents.are_short_lines(words) and sum(map(len, words)) >= _SHORT_TITLE * len(words)
        if several and long_enough:
            candidate.field, candidate.confidence = "title", 0.5
            return
        if long_enough and repeated is None and len(words) >= 0.8 * len(candidate.values):
            repeated = candidate
    if repeated is not None and any(c.field == "option" and len(set(c.values)) > 1 for c in every):
        repeated.field, repeated.confidence = "title", 0.5  # each in several sizes, on a row each


def _titles(free: Sequence[_Candidate], every: Sequence[_Candidate]) -> None:
    """A list without a title column calls its titles "Description" ("Français", "English"): short, on one line."""
    titles = [c for c in every if language_of_field(c.field)[0] == "title"]
    short = [
        c
        for c in free
        if language_of_field(c.field)[0] == "description"
        and contents.are_short_lines(c.values)
        and contents.share(c.values, contents.has_letters) >= 0.5
    ]
    if not titles:
        for candidate in short or _models(free, every):
            candidate.field = candidate.field.replace("description", "title") if short else "title"
        if not any(language_of_field(c.field)[0] == "title" or c.field in _CODES for c in every):
            _likely_title(free, every)  # beside a code it may be a list of news about products that have their titles
    elif len(titles) == 1:
        mine = language_of_field(titles[0].field)[1]
        for candidate in short:  # "Désignation; Description (EN)": the same words in the other language
            language = language_of_field(candidate.field)[1]
            if (
                language
                and language != mine
                and contents.as_long_as(titles[0].values, candidate.values, 15 if mine == "zh" else 2.5)
            ):
                candidate.field = f"title_{language}"

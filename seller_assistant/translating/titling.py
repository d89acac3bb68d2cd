"""A title put together the way Chinese shops write one: brand, whom it is for, the thing itself, then what is good.

A marketplace's search reads the beginning first and gives no credit for a word said twice, so the parts are ranked:
brand and names, audience and season, then the thing itself with what describes it before it, as Chinese says it
(海洋蓝色衬衫), then further features, selling points, sizes and counts. No search statistics are published; the order
is the trade's habit, and the owner may change it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.glossary import Glossary
from seller_assistant.translating.scripts import has_han
from seller_assistant.translating.unit import Span, Unit

PartKind = Literal["brand", "audience", "season", "noun", "material", "feature", "selling", "style", "size", "count"]
ORDER: tuple[PartKind, ...] = (
    "brand", "audience", "season", "style", "material", "feature", "noun", "selling", "size", "count",
)  # fmt: skip

_AUDIENCE = ("女", "男", "儿童", "婴儿", "宝宝", "幼儿", "青少年", "孕妇", "老人", "学生", "情侣", "中性", "成人")
_SEASON = ("春", "夏", "秋", "冬", "四季", "圣诞", "新年", "万圣节", "情人节", "母亲节", "父亲节")
_SEASON_WORD = re.compile(r"^(?:春|夏|秋|冬|四季|[春夏秋冬]{2})(?:季|天|日|款|装)?$")
_COUNT = re.compile(r"^\d+(?:件|片|粒|支|双|只|个|块|包|条|张|本|袋|瓶|盒|罐|对|枚|卷|根|把|套)(?:装|套|组)?$")
_ATTRIBUTES: tuple[tuple[PartKind, tuple[str, ...]], ...] = (
    ("material", ("material", "fabric", "matière", "matiere", "tissu", "metal", "métal", "ingredients")),
    ("audience", ("gender", "age", "audience", "sexe", "genre", "target", "âge")),
    ("season", ("season", "saison", "occasion")),
    ("style", ("style", "pattern", "motif", "shape", "forme", "fit", "coupe", "theme", "thème", "finish")),
    ("feature", ("feature", "function", "fonction", "technology", "caractéristique", "type", "use", "usage")),
    ("selling", ("certification", "claim", "benefit", "avantage", "origin", "origine")),
)
LONGEST_PART = 12  # characters: a longer stretch is a sentence, not a keyword
DESCRIBING = 3  # colours, materials and features that stand before the noun; the others follow it
_HEADING = re.compile(
    r"(?:full |product |key |the )*(?:descriptions?|details?|benefits?|features?|specifications?|specs|ingredients?|"
    r"applications?|directions?|how to use|usage|uses?|sizes?|size guide|dimensions?|measurements?|materials?|care|"
    r"care instructions|notes?|shipping|returns?|about|overview|highlights?|what.s included|includes|package|contents?|"
    r"description complète|détails?|caractéristiques|ingrédients|composition|conseils|utilisation|mode d.emploi|"
    r"avantages|livraison|entretien|taille)\W*",
    re.IGNORECASE,
)
_NO_KEYWORD = re.compile(r"[：:。！？，；,;%％]")  # a label with its value, a sentence, a list: read, not searched


@dataclass(frozen=True, slots=True)
class Part:
    """One part a title may have: its Chinese, what kind of part it is, and the owner's words it comes from.

    ``on`` says whether it is in the title; ``why`` why not, where the owner did not decide it.
    """

    text: str
    kind: PartKind
    source: str
    on: bool = True
    why: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Title:
    """A title built of parts: the text, its width as the marketplace counts, and every part with its fate."""

    text: str
    width: int
    limit: int
    parts: tuple[Part, ...]


def title_parts(
    spans: Sequence[Span], units: Sequence[Unit], glossary: Glossary, *, brand: str = "", lang: str = "en"
) -> tuple[Part, ...]:
    """Every part that a product offers for its title, ranked; ``spans`` are its translated title's pieces.

    ``units`` are the product's own: their usable Chinese of category, attributes and short lines of the description
    gives more parts. Texts that only repeat a part already there are left out.
    """
    found = [Part(" ".join(brand.split()), "brand", brand)] if brand.strip() else []
    found += _from_title(spans, glossary, lang)
    found += _from_units(units, glossary, named=any(part.kind == "noun" for part in found))
    return tuple(_ranked(_once(found)))


def _ranked(parts: Sequence[Part]) -> Iterator[Part]:
    """By kind; where much describes the thing, only the first of it stands before the noun."""
    ranked = sorted(parts, key=lambda part: ORDER.index(part.kind))
    nouns = [part for part in ranked if part.kind == "noun" and part.on]
    describing = [part for part in ranked if part.kind in ("style", "material", "feature") and part.on]
    late = describing[DESCRIBING:] if nouns else []
    for part in ranked:
        if part not in late:
            yield part
        if nouns and part is nouns[-1]:
            yield from late


def build(
    parts: Sequence[Part],
    limit: int,
    width: Callable[[str], int],
    forbidden: Callable[[str], Phrase | None] = lambda text: None,
) -> Title:
    """The title of those parts in that order, as far as they fit in ``limit``; each part left out says why.

    ``width`` counts as the marketplace does; ``forbidden`` says why a text may not be shown. A part
    that the owner switched off stays off.
    """
    fates: list[Part] = []
    text = ""
    for at, part in enumerate(parts):
        reason = None
        if not part.on and part.why is None:
            fates.append(part)
            continue
        longer = _joined(text, part.text)
        noun = "" if part.kind == "noun" else _noun_to_come(parts[at + 1 :], longer)
        said = next((p.text for p in fates if _repeats(part, p)), "")
        if (bad := forbidden(part.text)) is not None:
            reason = bad
        elif part.text.casefold() in text.casefold() or _all_said(part.text, text):
            reason = Phrase(QT_TRANSLATE_NOOP("translating", "The title says it already."))
        elif said:
            reason = Phrase(QT_TRANSLATE_NOOP("translating", "It says “{word}” again."), word=said)
        elif limit and width(_joined(longer, noun) if noun else longer) > limit:
            reason = Phrase(QT_TRANSLATE_NOOP("translating", "It does not fit within {limit}."), limit=limit)
        if reason is None:
            text = longer
        fates.append(replace(part, on=reason is None, why=reason))
    return Title(text, width(text), limit, tuple(fates))


def _noun_to_come(parts: Sequence[Part], text: str) -> str:
    """What the thing is called, where it is still to be said: it has its room before what describes it."""
    noun = next((part.text for part in parts if part.kind == "noun" and (part.on or part.why is not None)), "")
    return "" if noun in text else noun


def _repeats(part: Part, said: Part) -> bool:
    """True when a part holds a word that another put into the title: 大号灰色沙发 after 沙发."""
    word = said.text.casefold()
    return said.on and said.kind != "brand" and part.kind != "noun" and len(word) > 1 and word in part.text.casefold()


def reordered(parts: Sequence[Part], texts: Sequence[str]) -> tuple[Part, ...]:
    """The parts with the named ones on, in that order, and the others off behind them."""
    by_text = {part.text: part for part in parts}
    first = [replace(by_text.get(text, Part(text, "feature", "")), on=True, why=None) for text in dict.fromkeys(texts)]
    rest = [replace(part, on=False, why=None) for part in parts if part.text not in texts]
    return (*first, *rest)


def _from_title(spans: Sequence[Span], glossary: Glossary, lang: str) -> Iterator[Part]:
    last_noun = None
    found: list[Part] = []
    names: list[str] = []
    for span in spans:
        text = span.target.strip("，,、 ")
        if not has_han(text) or span.kind in ("unknown", "kept"):
            if span.kind in ("unknown", "kept") and any(char.isalpha() for char in text):
                names.append(text.strip("-–—|/#\"' "))  # a make, a line, a model: the thing's own name
            continue
        kind = _kind_of(span, text, glossary, lang)
        if kind == "noun":
            last_noun = len(found)
        found.append(Part(text, kind, span.source))
    # Of several nouns the last names the thing in English, the first in French; the others describe it.
    nouns = [i for i, part in enumerate(found) if part.kind == "noun"]
    head = nouns[0] if lang == "fr" and nouns else last_noun
    if name := " ".join(filter(None, names)):
        yield Part(name, "brand", name)
    for i, part in enumerate(found):
        yield replace(part, kind="feature") if part.kind == "noun" and i != head else part


def _kind_of(span: Span, text: str, glossary: Glossary, lang: str) -> PartKind:
    if span.kind in ("number", "unit", "size"):
        return "count" if _COUNT.match(text) else "size"
    terms = glossary.find_text(span.source, lang)
    sort = next((term.kind for term in terms if term.target == text), terms[0].kind if terms else "noun")
    return _sorted(text, sort)


def _sorted(text: str, sort: str) -> PartKind:
    if _SEASON_WORD.match(text) or text.startswith(_SEASON[5:]):
        return "season"
    if sort == "person" or (len(text) <= 3 and text.startswith(_AUDIENCE)):
        return "audience"
    if sort in ("claim", "phrase"):
        return "selling"
    if sort == "material":
        return "material"
    if sort in ("colour", "size"):
        return "style" if sort == "colour" else "size"
    return "noun" if sort == "noun" else "feature"


def _from_units(units: Sequence[Unit], glossary: Glossary, *, named: bool) -> Iterator[Part]:
    """What the other texts offer; where the title names the thing, its category is only offered."""
    for unit in units:
        text = unit.target.strip().rstrip("。.")
        if not unit.usable or not has_han(text) or _HEADING.fullmatch(unit.source.strip()):
            continue
        if unit.kind == "category":
            last = re.split(r"\s*[>/|»]\s*", text)[-1]
            if 1 < len(last) <= LONGEST_PART:
                yield Part(last, "noun", unit.source, on=not named)
        elif _NO_KEYWORD.search(text):
            continue
        elif unit.kind == "attribute" and "=" in unit.field and len(text) <= LONGEST_PART:
            name = unit.field.partition(":")[2].partition("=")[0].casefold()
            kind = next((kind for kind, names in _ATTRIBUTES if any(word in name for word in names)), None)
            if kind is not None:
                for piece in text.split("、")[:2]:  # of a list of materials the first ones are searched for
                    yield Part(piece, kind, unit.source)
        elif unit.kind == "description" and len(text) <= LONGEST_PART and not unit.target.rstrip().endswith("。"):
            terms = glossary.find_text(unit.source.strip(" ."), unit.source_lang)
            sort = terms[0].kind if terms else ""
            yield Part(text, _sorted(text, sort) if sort in ("claim", "material", "person") else "selling", unit.source)


def _once(parts: Iterable[Part]) -> list[Part]:
    """The parts, each text once; a part that is all within a longer one of the same kind is left out."""
    kept: list[Part] = []
    for part in parts:
        text = part.text.casefold()
        if text and not any(text in there.text.casefold() for there in kept):
            kept = [p for p in kept if p.kind != part.kind or p.text.casefold() not in text or p.kind == "brand"]
            kept.append(part)
    return kept


def _all_said(text: str, title: str) -> bool:
    """True when every two characters of a text stand in the title already: 羊毛开衫 after 美利奴羊毛针织开衫."""
    pairs = [text[i : i + 2] for i in range(0, len(text) - 1, 2)]
    return len(text) >= 2 and len(text) % 2 == 0 and all(pair in title for pair in pairs)


def _joined(title: str, text: str) -> str:
    blank = " " if title and title[-1].isascii() and text[0].isascii() else ""
    return f"{title}{blank}{text}" if title else text

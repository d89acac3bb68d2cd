"""A title put together the way Chinese shops write one: brand, whom it is for, the thing itself, then what is good.

A marketplace's search reads the beginning first and gives no credit for a word said twice, so the parts are ranked:
brand, audience and season, the product noun, material and features, selling points, style, sizes and counts. No
search statistics are published; the order is the trade's habit, and the owner may change it.
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
    "brand", "audience", "season", "noun", "material", "feature", "selling", "style", "size", "count",
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
    found += _from_units(units, glossary)
    ranked = sorted(_once(found), key=lambda part: ORDER.index(part.kind))
    return tuple(ranked)


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
    for part in parts:
        reason = None
        if not part.on and part.why is None:
            fates.append(part)
            continue
        longer = _joined(text, part.text)
        if (bad := forbidden(part.text)) is not None:
            reason = bad
        elif part.text.casefold() in text.casefold() or _all_said(part.text, text):
            reason = Phrase(QT_TRANSLATE_NOOP("translating", "The title says it already."))
        elif limit and width(longer) > limit:
            reason = Phrase(QT_TRANSLATE_NOOP("translating", "It does not fit within {limit}."), limit=limit)
        if reason is None:
            text = longer
        fates.append(replace(part, on=reason is None, why=reason))
    return Title(text, width(text), limit, tuple(fates))


def reordered(parts: Sequence[Part], texts: Sequence[str]) -> tuple[Part, ...]:
    """The parts with the named ones on, in that order, and the others off behind them."""
    by_text = {part.text: part for part in parts}
    first = [replace(by_text.get(text, Part(text, "feature", "")), on=True, why=None) for text in dict.fromkeys(texts)]
    rest = [replace(part, on=False, why=None) for part in parts if part.text not in texts]
    return (*first, *rest)


def _from_title(spans: Sequence[Span], glossary: Glossary, lang: str) -> Iterator[Part]:
    last_noun = None
    found: list[Part] = []
    for span in spans:
        text = span.target.strip("，,、 ")
        if not has_han(text) or span.kind in ("unknown", "kept"):
            continue
        kind = _kind_of(span, text, glossary, lang)
        if kind == "noun":
            last_noun = len(found)
        found.append(Part(text, kind, span.source))
    # Of several nouns the last names the thing in English, the first in French; the others describe it.
    nouns = [i for i, part in enumerate(found) if part.kind == "noun"]
    head = nouns[0] if lang == "fr" and nouns else last_noun
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


def _from_units(units: Sequence[Unit], glossary: Glossary) -> Iterator[Part]:
    for unit in units:
        text = unit.target.strip()
        if not unit.usable or not has_han(text):
            continue
        if unit.kind == "category":
            last = re.split(r"\s*[>/|»]\s*", text)[-1]
            if 1 < len(last) <= LONGEST_PART:
                yield Part(last, "noun", unit.source)
        elif unit.kind == "attribute" and "=" in unit.field and len(text) <= LONGEST_PART:
            name = unit.field.partition(":")[2].partition("=")[0].casefold()
            kind = next((kind for kind, names in _ATTRIBUTES if any(word in name for word in names)), None)
            if kind is not None:
                yield Part(text, kind, unit.source)
        elif unit.kind == "description" and len(text) <= LONGEST_PART and not text.endswith(("。", "：", "！", "？")):
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

"""Shoe and clothing sizes: named by their system in Chinese, and, where the owner confirmed a table, with millimetres.

The tables are from general knowledge of the trade and of GB/T 43293 (a shoe's size is the foot's length; the older
Chinese number is millimetres / 5 - 10) and GB/T 1335 (号型). Makers differ by a size, so nothing of them goes into a
text before the owner has looked at the table and confirmed it; until then they are proposals.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from seller_assistant import resources
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.translating.context import NOWHERE, Context, words
from seller_assistant.translating.counting import Piece

_SYSTEMS = {"us": "美码", "uk": "英码", "eu": "欧码", "eur": "欧码", "fr": "法码", "it": "意码", "jp": "日码",
            "au": "澳码", "usa": "美码", "ca": "加码"}  # fmt: skip
_NAMED = {"美码": "US", "英码": "UK", "欧码": "EU"}
_N = r"(?P<n>\d{1,2}(?:[.,]5|\s?½)?)(?!\s?[\w\"″'’°%]|[-/.]\w)"
_BEFORE = re.compile(
    rf"(?<![\w.])(?:(?:sizes?|taille|pointure):?\s)?(?P<s>US|USA|UK|EU|EUR|FR|IT|JP|AU|CA)"
    rf"(?:\s(?P<who>women|men|kids|womens|mens|femme|homme)(?:['’]?s)?)?(?:\s(?:size|taille))?[\s:]?{_N}",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?<![\w.,$€£])(?:(?:sizes?|taille|pointure):?\s)?(?P<n>\d{1,2}(?:[.,]5|\s?½)?)\s?\(?(?P<s>US|UK|EU)\b\)?(?!\s?[$\d])",
)  # fmt: skip
SHOES = frozenset((
    "shoe", "boot", "sneaker", "sandal", "heel", "flat", "loafer", "slipper", "pump", "clog", "trainer", "footwear",
    "moccasin", "mule", "oxford", "runner", "cleat", "espadrille", "wedge", "bootie",
    "chaussure", "botte", "bottine", "sandale", "basket", "escarpin", "mocassin", "pantoufle", "sabot", "soulier",
))  # fmt: skip
CLOTHES = frozenset((
    "shirt", "tee", "dress", "jacket", "coat", "sweater", "hoodie", "pant", "trouser", "jean", "skirt", "top", "blouse",
    "cardigan", "vest", "short", "legging", "clothing", "apparel", "pajama", "pyjama", "suit", "blazer", "jumpsuit",
    "robe", "chemise", "veste", "manteau", "chandail", "pantalon", "jupe", "vetement", "haut", "tricot",
    "sweatshirt", "parka", "polo", "tunic", "romper", "underwear", "swimsuit",
))  # fmt: skip
_WOMEN = frozenset(("women", "woman", "womens", "lady", "ladie", "ladies", "female", "femme", "dame", "girl"))
_MEN = frozenset(("men", "man", "mens", "male", "homme", "gentlemen"))
_CHILDREN = frozenset(("kid", "child", "children", "toddler", "baby", "boy", "infant", "enfant", "bebe", "garcon"))


@dataclass(frozen=True, slots=True)
class SizeTable:
    """A table of sizes: by (system, size) what is said beside it. ``id`` is stable; ``name`` is for people."""

    id: str
    name: Phrase
    rows: tuple[tuple[str, str, str], ...]  # (system, "" where it has none; size; what is said)

    def said(self, system: str, size: str) -> str:
        """What stands beside that size; "" when the table has no such row."""
        return next((said for s, n, said in self.rows if s == system and n == size), "")


@dataclass(frozen=True, slots=True)
class ConfirmedSizes:
    """The tables that the owner confirmed, with the rows they changed. Empty where nothing is confirmed."""

    tables: Mapping[str, tuple[tuple[str, str, str], ...]] = field(default_factory=dict)

    def __hash__(self) -> int:
        """By the tables' contents, so that a `Context` that holds them can be a key."""
        return hash(tuple(sorted(self.tables.items())))

    def said(self, table: str, system: str, size: str) -> str:
        """What a confirmed table says beside that size; "" when it is not confirmed or has no such row."""
        return next((said for s, n, said in self.tables.get(table, ()) if s == system and n == size), "")


NAMES = {
    "shoes-women": Phrase(QT_TRANSLATE_NOOP("translating", "Women's shoes")),
    "shoes-men": Phrase(QT_TRANSLATE_NOOP("translating", "Men's shoes")),
    "shoes-children": Phrase(QT_TRANSLATE_NOOP("translating", "Children's shoes")),
    "clothes-women": Phrase(QT_TRANSLATE_NOOP("translating", "Women's clothes")),
    "clothes-men": Phrase(QT_TRANSLATE_NOOP("translating", "Men's clothes")),
}
SOURCE = Phrase(
    QT_TRANSLATE_NOOP(
        "translating", "From general knowledge (recalled), not from your maker: compare it with the maker's own chart."
    )
)


@cache
def tables() -> tuple[SizeTable, ...]:
    """The tables that come with the program, as proposals."""
    rows: dict[str, list[tuple[str, str, str]]] = {name: [] for name in NAMES}
    text = (resources.resources() / "phrasebook" / "sizes.tsv").read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        table, system, size, said = line.split("\t")
        rows[table].append((system, size, said))
    return tuple(SizeTable(name, NAMES[name], tuple(found)) for name, found in rows.items())


def sizes(text: str, lang: str, context: Context = NOWHERE) -> Iterator[Piece]:
    """The sizes of a text that name their system (US 8.5, 39 EU), as pieces: 美码8.5, with millimetres if confirmed."""
    around = _around(text, lang, context)
    if not (around & (SHOES | CLOTHES) or re.search(r"\bsizes?\b|\btaille|\bpointure", text, re.IGNORECASE)):
        whole = re.fullmatch(
            r"\s*(?:US|UK|EU|EUR)\s?\d{1,2}(?:[.,]5|\s?½)?\s*|\s*\d{1,2}(?:[.,]5|\s?½)?\s?(?:US|UK|EU)\s*", text
        )
        if whole is None:
            return
    for pattern in (_BEFORE, _AFTER):
        for found in pattern.finditer(text):
            size = found["n"].replace(",", ".").replace("½", ".5").replace(" ", "")
            said = f"{_SYSTEMS[found['s'].lower()]}{size}"
            who = found.groupdict().get("who") or ""
            extra = beside(said, {*around, *words(who, lang)}, context)
            yield Piece(found.start(), found.end(), f"{said}{extra}", "size", "size")


def letters(text: str, lang: str, context: Context) -> str:
    """What a bare letter size (S, XL) of clothes is with its 号型, where that table is confirmed; "" otherwise."""
    size = text.strip().upper().replace("2XL", "XXL")
    if context.sizes is None or not re.fullmatch(r"X{0,2}[SL]|M", size):
        return ""
    around = _around(text, lang, context)
    if not around & CLOTHES:
        return ""
    said = context.sizes.said(f"clothes-{_who(around)}", "", size)
    return f"{text.strip()}（{said}）" if said else ""


def beside(said: str, around: set[str], context: Context) -> str:
    """The confirmed table's words for a Chinese size (美码8.5), in brackets; "" when none is confirmed."""
    system = _NAMED.get(said[:2], "")
    if context.sizes is None or not around & SHOES or not system:
        return ""
    more = context.sizes.said(f"shoes-{_who(around)}", system, said[2:])
    return f"（{more}）" if more else ""


def _who(around: set[str]) -> str:
    for name, those in (("children", _CHILDREN), ("women", _WOMEN), ("men", _MEN)):
        if around & those:
            return name
    return ""


def _around(text: str, lang: str, context: Context) -> set[str]:
    return {*words(text, lang), *words(context.title, lang), *words(context.category, lang)}

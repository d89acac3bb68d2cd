"""Which sense of a word is meant: the field, the product's domain and the neighbours decide, else the files' order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from seller_assistant.translating.context import Context
from seller_assistant.translating.folding import term_keys
from seller_assistant.translating.glossary import Glossary, Term
from seller_assistant.translating.matching import Item

NEUTRAL = frozenset(("general", "attributes", "claims", "colours", "materials", "sizes", "packaging", "owner"))
_NEIGHBOURS = {
    "apparel": ("accessories", "shoes", "sports"), "accessories": ("apparel", "jewellery"), "shoes": ("apparel",),
    "home": ("kitchen", "garden"), "kitchen": ("home", "food"), "beauty": ("health",), "health": ("beauty", "food"),
    "outdoor": ("sports",), "sports": ("outdoor",), "toys": ("baby", "crafts"), "crafts": ("stationery", "toys"),
    "stationery": ("crafts",), "tools": ("garden", "vehicles"), "garden": ("tools", "home"), "food": ("kitchen",),
    "cameras": ("electronics",), "electronics": ("cameras",), "vehicles": ("tools",), "music": ("crafts",),
    "business": ("health", "tools"),
}  # fmt: skip
_WORN = ("apparel", "accessories", "shoes", "baby")
_ELSEWHERE = frozenset(("shoes", "electronics"))  # what its titles call "pumps" and "cases" is meant nowhere else
_SERVED = ("food", "pets", "kitchen")
_TASTED = ("food", "beauty", "health", "garden")
_SCENTED = frozenset(
    [
        "candle",
        "candles",
        "soap",
        "wax",
        "melt",
        "melts",
        "diffuser",
        "incense",
        "scented",
        "tea",
        "lotion",
        "balm",
        "bougie",
        "savon",
    ]
)
_EATEN_COLOURS = frozenset((
    "巧克力色", "深咖啡色", "摩卡色", "威士忌棕色", "深巧克力色", "焦糖色", "蜂蜜色", "咖啡色",
    "奶油色", "鲑鱼粉色", "香草色",
))  # fmt: skip
_MODIFIERS = frozenset(("adj", "material", "colour", "claim", "person", "size", "place"))
_AS_WRITTEN = 2.0  # as much as one neighbour of the trade
_WANTED = {
    "colour": {"color", "colour", "couleur", "shade", "finish", "teinte", "fini"},
    "material": {"material", "materiau", "matiere", "fabric", "tissu", "metal", "composition", "content"},
    "size": {"size", "taille", "grandeur", "format", "pointure", "length", "width"},
    "language": {"language", "langue", "audio", "subtitle", "subtitles", "sous-titres"},
    "noun": {"scent", "parfum", "flavor", "flavour", "saveur", "fragrance", "gout", "arome"},
}  # fmt: skip


def wanted(field: str) -> str:
    """The kind of term a field asks for: "colour" for ``option:Color=...``, "attribute" for a name, else ""."""
    head, _, rest = field.partition(":")
    if head not in ("option", "attribute") or field == "option":
        return ""
    name, eq, _ = rest.partition("=")
    if not eq:
        return "attribute"
    words = set(name.lower().replace("é", "e").replace("è", "e").replace("û", "u").replace("ô", "o").split())
    return next((kind for kind, names in _WANTED.items() if words & names), "")


def votes(found: Sequence[Item], context: Context, lang: str, glossary: Glossary) -> Counter[str]:
    """How often each domain is meant around a text: its own unambiguous terms, its category and title."""
    count: Counter[str] = Counter()
    for item in found:
        domains = {sense.domain for sense in item.senses if not sense.rare}
        if len(domains) == 1 and not domains & NEUTRAL:
            count[next(iter(domains))] += 2
    for text, weight in ((context.category, 3), (context.title, 1)):
        for word in _chunks(text):
            domains = {sense.domain for sense in glossary.find(term_keys(word, lang), lang) if not sense.rare}
            if not domains & NEUTRAL:  # "base" or "accessories" says nothing of where it stands
                count.update(dict.fromkeys(domains, weight))
    return count


def _chunks(text: str) -> list[str]:
    if not text:
        return []
    parts = [part.strip() for part in text.replace("&", ">").replace("/", ">").replace(",", ">").split(">")]
    return [part for part in parts if part][:8] + text.replace(">", " ").split()[:12]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a word stands, as far as that tells what it means."""

    asked: str  # the kind its field wants
    follows: bool  # a word it may describe comes next
    heads: bool  # nothing comes after it that it describes: the sensor of "image sensor", the size of "sensor size"
    listed: bool  # alone between separators, after the first
    opens: bool  # alone at the beginning of a title that goes on
    like: str  # the kind of what it is joined to by "and"
    scented: bool  # the text sells something with a scent
    value: bool  # a choice or property that says only this, so that "Spanish" is a language
    shelf: bool  # a category, which speaks of a trade by itself
    counted: bool  # a number stands before it
    plural: bool  # more than one of it, so that it is a thing: "safes" are no property
    trails: bool = False  # the last word after a thing: "handbag orange"
    named: bool = False  # after a French "de" or "pour", so that it is a thing: the sand of "sac de sable"


def choose(found: Sequence[Item], field: str, context: Context, lang: str, glossary: Glossary) -> None:
    """Set the sense and the target of every term in place."""
    count: Counter[str] | None = None
    asked = wanted(field)
    scented = any(word in _SCENTED for item in found for word in item.source.lower().split())
    for i, item in enumerate(found):
        if len(item.senses) == 1:
            _set(item, item.senses[0])
        elif item.senses:
            count = votes(found, context, lang, glossary) if count is None else count
            place = _place(found, i, lang, asked, field, scented)
            kinds = {sense.kind for sense in item.senses if not _unmeant(sense, count)}
            scores = [_score(sense, kinds, count, place) for sense in item.senses]
            if item.senses[0].source != item.senses[-1].source:
                _prefer_written(scores, item)
            _set(item, item.senses[scores.index(max(scores))])


def _prefer_written(scores: list[float], item: Item) -> None:
    """Raise the scores of the senses of the form that stands there: "cuivres" are brass winds, "cuivre" is copper."""
    low = item.source.lower()
    for k, sense in enumerate(item.senses):
        if sense.source.lower() == low:
            scores[k] += _AS_WRITTEN


def _unmeant(sense: Term, count: Counter[str]) -> bool:
    """True for a rare sense whose trade nothing around the word speaks of."""
    return sense.rare and count.get(sense.domain, 0) < 2


def _place(found: Sequence[Item], i: int, lang: str, asked: str, field: str, scented: bool) -> _Place:
    before = found[i - 1] if i else None
    after = found[i + 1] if i + 1 < len(found) else None
    alone = (after is None or after.kind == "mark") and (before is None or before.kind == "mark")
    follows = after is not None and after.kind in ("term", "unknown")
    if lang == "fr":
        follows = before is not None and (before.kind == "term" or before.role in ("of", "at", "in"))
    joined = before is not None and before.role in ("and", "or") and i > 1
    like = found[i - 2].sort if joined else ""
    opens = alone and i == 0 and field == "title" and len(found) > 1
    value = (field == "option" or "=" in field) and alone
    counted = before is not None and (before.kind == "piece" or before.role == "number")
    plural = lang == "en" and _plural(found[i].source)
    heads = not follows if lang == "en" else before is None or before.kind == "mark"
    trails = lang == "en" and after is None and before is not None and before.kind == "term" and field == "title"
    return _Place(
        asked, follows, heads, alone and i > 0, opens, like, scented, value, field == "category", counted, plural,
        trails=trails,
        named=lang == "fr" and before is not None and before.role in ("of", "for", "at", "article"),
    )  # fmt: skip


def _plural(word: str) -> bool:
    low = word.lower()
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s"))


def _score(sense: Term, kinds: set[str], count: Counter[str], place: _Place) -> float:
    score = 2.0 * min(count.get(sense.domain, 0), 4)
    score += sum(0.5 for near in _NEIGHBOURS.get(sense.domain, ()) if count.get(near))
    if place.asked and (place.heads or place.asked != "attribute"):
        return score + (12 if sense.kind == place.asked else 0)
    if sense.domain in NEUTRAL and count:
        score += 0.5  # a word of general use, before a special sense that nothing speaks for
    if _unmeant(sense, count):
        score -= (sense.domain not in NEUTRAL) if place.shelf else 4  # an ordinary title: the ordinary thing
    if place.shelf and sense.domain in _ELSEWHERE and not count.get(sense.domain):
        score -= 1.5  # a shelf of "pumps" is no shelf of shoes, unless shoes stand beside it
    if place.named and sense.kind in ("colour", "size", "adj") and "noun" in kinds:
        score -= 4
    if place.plural and sense.kind in ("adj", "colour", "verb") and not _plural(sense.source):
        score -= 4
    score -= {"attribute": 3.0, "verb": 2.0, "language": 4.0}.get(sense.kind, 0.0)
    if sense.kind == "unitword" and "noun" in kinds and not place.counted:
        score -= 3  # the unit of "wall unit" counts nothing
    if sense.kind == "language" and place.value:
        score += 8
    if sense.kind == "size" and "adj" in kinds and place.follows:
        score -= 1  # a standard clip is no clip in size standard
    if place.value and sense.domain == "attributes":
        score += 0.2  # the word for a whole choice ("Front": 正面), not the one before a thing (前门)
    if place.listed and sense.kind in ("colour", "size"):
        score += 6 if any(count.get(domain) for domain in _WORN) or sense.kind == "size" else 1.5
    if place.trails and sense.kind == "colour" and _coloured(kinds, count):
        score += 2.5
    if place.opens and sense.kind == "colour":
        score -= 4  # a title begins with the thing or what describes it, never with a colour alone
    if place.like in _MODIFIERS and sense.kind == place.like:
        score += 3
    if sense.kind in _MODIFIERS:
        alone = sense.kind == "adj" and place.value  # a choice that says only "Manual" is no handbook
        score += 1.5 if place.follows or alone else -1.0 if sense.kind == "material" else -1.5
    return score - _unlike(sense, kinds, count, place)


def _unlike(sense: Term, kinds: set[str], count: Counter[str], place: _Place) -> float:
    """What speaks against a colour: copper is first of all a metal, vanilla in a candle a scent."""
    if sense.target == "亚麻色" and not place.listed:
        return 6.0
    if sense.target == "香水" and not place.heads and "attribute" in kinds:
        return 6.0  # "baume à lèvres parfum menthe" smells of mint
    if sense.kind == "colour" and place.shelf and ("noun" in kinds or "material" in kinds):
        return 6.0  # no shelf is named for a colour: "wine racks"
    if sense.kind != "colour" or any(count.get(domain) for domain in _WORN):
        return 0.0
    if sense.target in _EATEN_COLOURS and "noun" in kinds and (not count or _mostly(count, _SERVED)):
        return 5.0
    if "noun" in kinds and (place.scented or _mostly(count, _TASTED)):
        return 6.0
    return 2.0 if "material" in kinds else 0.0


def _coloured(kinds: set[str], count: Counter[str]) -> bool:
    """True for what is sold by its colour; what is also a stuff (stone, sand) only where it is worn."""
    worn = any(count.get(domain) for domain in _WORN)
    return worn or ("material" not in kinds and _mostly(count, ("home", "electronics")))


def _mostly(count: Counter[str], domains: Collection[str]) -> bool:
    """True when one of those domains is meant as often as any."""
    most = max(count.values(), default=0)
    return any(count[domain] == most > 0 for domain in domains)


def _set(item: Item, sense: Term) -> None:
    item.sense = sense
    item.target = sense.target

"""Whether an ounce is one of mass or of volume: the product's noun decides, its jar, tin or box does not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from seller_assistant.translating.context import NOWHERE, Context, words
from seller_assistant.translating.folding import without_accents
from seller_assistant.translating.measures import LIQUIDS, SOLIDS

# They hold either: their own ounces are of volume when nothing else is named.
VESSELS = frozenset((
    "jar", "canister", "can", "tin", "pot", "ramekin", "vase", "bucket", "cooler", "tub", "bocal", "container",
    "contenant", "canette", "bowl", "bol", "pitcher", "dispenser", "bottle", "bouteille", "growler", "saucepan",
    "glass", "verre", "crock", "planter", "capacity", "capacite", "contenance", "volume", "hold", "holds",
))  # fmt: skip
_STRONG_VESSELS = frozenset(("bottle", "bouteille", "pitcher", "glass", "verre", "growler", "dispenser"))
_ALWAYS_MASS = frozenset(("candle", "bougie", "chandelle", "yarn", "incense", "potpourri", "peanut", "almond butter"))
# Two words that together are what neither is alone.
_POURED = re.compile(
    r"\b(?:cold[ -]brew|french press|coffee ?makers?|coffee pots?|coffee concentrate|iced? (?:coffee|tea)|"
    r"(?:hand|liquid|foaming|dish|laundry|castile) soap|body wash|bubble bath|bath oil|ginger beer|hot sauce|"
    r"(?:heavy|whipping|ice|irish|coffee|table) cream|root beer|salad dressing|dressing|(?:tea|coffee) (?:kettle|press|"
    r"thermos|infuser|bottle|dispenser)|teapots?|percolator|moka|brewer|cafetieres?|theieres?|cafe infuse|"
    r"savon (?:liquide|a mains|a vaisselle)|creme glacee|the glace|cafe glace|bain moussant|vinaigrette|"
    r"soap dispensers?|pump bottle|spray bottle|simple syrup|face oil|sour cream|aloe|witch hazel|mouthwash|"
    r"fish sauce|soy sauce|barbecue sauce|bbq sauce|protein shake|smoothie|water filter|popcorn oil)\b"
)
_WEIGHED = re.compile(
    r"\b(?:peanut butter cups?|butter cups?|cocoa butter|in (?:olive |sunflower )?oil|in water|in brine|"
    r"oil[ -]packed|wine gums?|rum (?:cake|balls?)|wine jelly|beer (?:nuts?|jerky|bread)|milk (?:powder|chocolate)|"
    r"powdered milk|water (?:crackers?|chestnuts?)|oil (?:cloth|pastels?)|cup noodles?|coffee scrub|"
    r"fudge sauce|tomato sauce|pasta sauce|apple ?sauce|spaghetti sauce|cranberry sauce|root vegetables?|"
    r"sauce tomate|lait en poudre|dans l.huile|a l.huile|gummy|gummies|tea cups? candle)\b"
)
_AMOUNT_PACK = re.compile(
    r"(\d[\d.,/ ]*\s?-?(?:fl\.?\s?)?(?:oz|ounces?|onces?)\.?)[\s,(-]+"
    r"(?:(?:glass|plastic|squeeze|amber|metal|gift|resealable|mason)"
    r"\s+)?(?:jars?|bottles?|cans?|tins?|bags?|box|boxes|tubs?|tubes?|pouch|canisters?)\b",
    re.IGNORECASE,
)
_SEGMENT = re.compile(
    r"\s[-–—|]\s|[,|;:(—]|\b(?:with|in|for|of|from|by|without|avec|pour|au|aux|à|en|de|du|sans)\b|\bd['’]",
    re.IGNORECASE,
)


def is_liquid(text: str, lang: str, context: Context = NOWHERE) -> bool:
    """Whether an ounce in this text is a fluid ounce: the text decides, then the title, then the category."""
    sources = [source for source in (text, context.title, context.category) if source]
    for source in sources:
        answer = _product(_AMOUNT_PACK.sub(r"\1", source), lang)
        if answer is not None:
            return answer
    return any(VESSELS & set(words(source, lang)) for source in sources)


def _product(text: str, lang: str) -> bool | None:
    """True for what is poured, False for what is weighed, None when the text names neither."""
    low = without_accents(text.lower())
    if _ALWAYS_MASS & set(words(text, lang)) and "oil" not in low:
        return False
    if _WEIGHED.search(low):
        return False
    if _POURED.search(low):
        return True
    for segment in _SEGMENT.split(text):
        found = list(_telling(words(segment, lang), lang))
        for word in found if lang == "fr" else reversed(found):
            if word in SOLIDS:
                return False
            if word in LIQUIDS or word in _STRONG_VESSELS:
                return True
    return None


def _telling(found: Iterable[str], lang: str) -> Iterator[str]:
    """The words that may decide; of a honey bottle or a glass jar only what is in it counts."""
    known = list(found)
    for i, word in enumerate(known):
        after = known[i + 1] if i + 1 < len(known) else ""
        before = known[i - 1] if i else ""
        if word == "the" and lang != "fr":
            continue
        if word in ("glass", "verre") and after in VESSELS:
            continue
        if word in _STRONG_VESSELS and before in ("honey", "bear", "glass", "miel"):
            continue
        if word not in VESSELS or word in _STRONG_VESSELS:
            yield word

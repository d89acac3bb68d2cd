"""Words as the glossary keys them: plural, hyphen, spelling and accents folded away, per source language.

A key is made of a text's words run together, so "T-shirt", "t shirt" and "tshirt" meet. Each word folds to
three keys, tried in order: as written (lower case, one spelling), as a singular without accents, and, in
French, in its masculine form.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_KEY_WORDS = re.compile(r"[ldjmtsnc]['’]|qu['’]|[^\W_]+(?:['’][^\W_]*)?%?|[%&+]")

_SPELLINGS = {
    "colour": "color", "colours": "colors", "coloured": "colored", "grey": "gray", "greys": "grays", "fibre": "fiber",
    "fibres": "fibers", "jewellery": "jewelry", "mould": "mold", "moulds": "molds", "moulded": "molded",
    "flavour": "flavor", "flavours": "flavors", "flavoured": "flavored", "centre": "center", "centres": "centers",
    "aluminium": "aluminum", "metre": "meter", "metres": "meters", "litre": "liter", "litres": "liters",
    "millilitre": "milliliter", "millilitres": "milliliters", "centimetre": "centimeter",
    "centimetres": "centimeters", "tyre": "tire", "tyres": "tires", "plough": "plow", "favourite": "favorite",
    "favourites": "favorites", "neighbour": "neighbor", "moustache": "mustache", "pyjama": "pajama",
    "pyjamas": "pajamas", "yoghurt": "yogurt", "whiskey": "whisky", "doughnut": "donut", "doughnuts": "donuts",
    "organiser": "organizer", "organisers": "organizers", "moisturiser": "moisturizer",
    "moisturisers": "moisturizers", "moisturising": "moisturizing", "personalised": "personalized",
    "customised": "customized", "customisable": "customizable", "odour": "odor", "armour": "armor",
    "vapour": "vapor", "humour": "humor", "sulphate": "sulfate", "sulphur": "sulfur", "cheque": "check",
    "catalogue": "catalog", "theatre": "theater", "sombre": "somber", "lustre": "luster", "calibre": "caliber",
    "sceptre": "scepter", "axe": "ax", "kerb": "curb", "woollen": "woolen", "travelling": "traveling",
    "traveller": "traveler", "waggon": "wagon", "cosy": "cozy", "cosies": "cozies", "draught": "draft",
    "gauge": "gage", "storey": "story", "sanitiser": "sanitizer", "tranquillity": "tranquility", "licence": "license",
    "practise": "practice", "programme": "program", "behaviour": "behavior", "honour": "honor", "saviour": "savior",
    "fulfil": "fulfill", "enamelled": "enameled", "panelled": "paneled", "quilted": "quilted", "nite": "night",
    "lite": "light", "thru": "through", "tonne": "ton", "chilli": "chili", "chile": "chili", "chillies": "chilies",
    "omelette": "omelet", "liquorice": "licorice", "veg": "vegetable", "w": "with", "crystallised": "crystallized",
    "oxidised": "oxidized", "galvanised": "galvanized", "pressurised": "pressurized", "sterilised": "sterilized",
}  # fmt: skip

_EN_IN_I = (  # words in -i, whose plural ends as "tennis" does
    "alibi", "bikini", "bonsai", "burkini", "chapati", "chili", "corgi", "emoji", "jacuzzi", "khaki", "kiwi", "lei",
    "martini", "maxi", "midi", "mini", "monokini", "origami", "panini", "roti", "safari", "salami", "sari", "ski",
    "tankini", "tatami", "taxi", "tsunami", "yeti", "yogi", "zucchini",
)  # fmt: skip

_EN_PLURALS = {
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "geese": "goose",
    "mice": "mouse", "leaves": "leaf", "knives": "knife", "wives": "wife", "lives": "life", "shelves": "shelf",
    "scarves": "scarf", "loaves": "loaf", "wolves": "wolf", "calves": "calf", "halves": "half", "hooves": "hoof",
    "elves": "elf", "selves": "self", "thieves": "thief", "shoes": "shoe", "toes": "toe", "canoes": "canoe",
    "oboes": "oboe", "axes": "ax", "dice": "die", "oxen": "ox", "cacti": "cactus", "fungi": "fungus",
    "movies": "movie", "cookies": "cookie", "brownies": "brownie", "smoothies": "smoothie", "hoodies": "hoodie",
    "beanies": "beanie", "booties": "bootie", "onesies": "onesie", "selfies": "selfie", "ties": "tie",
    "pies": "pie", "dies": "die", "lies": "lie", "genies": "genie", "undies": "undie", "townies": "townie",
    "foodies": "foodie", "veggies": "veggie", "doggies": "doggie", "kiddies": "kiddie", "cuties": "cutie",
    "quickies": "quickie", "leggies": "leggie", "aches": "ache", "caches": "cache", "moustaches": "moustache",
    "headaches": "headache", "niches": "niche", "quiches": "quiche", "creches": "creche", "brioches": "brioche",
    "gas": "gas", "lens": "lens", "lenses": "lens", "canvas": "canvas", "canvases": "canvas", "christmas": "christmas",
    "buses": "bus", "gases": "gas", "irises": "iris", "cactuses": "cactus", "atlas": "atlas", "bias": "bias",
    "viruses": "virus", "sinuses": "sinus", "swiss": "swiss", "always": "always", "texas": "texas",
    "kansas": "kansas", "james": "james", "this": "this", "its": "its", "does": "does", "was": "was", "has": "has",
    "kids": "kid", "pajamas": "pajama", "thermoses": "thermos", "pickaxes": "pickaxe",
    "scrunchies": "scrunchie", "zombies": "zombie", "rookies": "rookie", "calories": "calorie",
    "birdies": "birdie", "collies": "collie", "budgies": "budgie", "magpies": "magpie", "prairies": "prairie",
    "freebies": "freebie", "hoagies": "hoagie", "wellies": "wellie", "pixies": "pixie",
    "yos": "yo", "poleaxes": "poleaxe", "neckties": "necktie", "zipties": "ziptie", "bowties": "bowtie",
    "nighties": "nightie", "plushies": "plushie", "talkies": "talkie", "goalies": "goalie", "hankies": "hankie",
    **{f"{one}s": one for one in _EN_IN_I},
}  # fmt: skip

_FR_FORMS = {
    "blanche": "blanc", "douce": "doux", "fraiche": "frais", "longue": "long", "seche": "sec", "epaisse": "epais",
    "grasse": "gras", "rousse": "roux", "fausse": "faux", "belle": "beau", "nouvelle": "nouveau", "vieille": "vieux",
    "publique": "public", "turque": "turc", "grecque": "grec", "yeux": "oeil", "favorite": "favori",
    "fraiches": "frais", "faux": "faux", "folle": "fou", "molle": "mou",
    "gros": "gro", "grosse": "gro", "bas": "bas", "bois": "bois", "souris": "souris", "tapis": "tapis", "noix": "noix",
    "creme": "creme", "creuse": "creux", "moyenne": "moyen", "seches": "sec", "blanches": "blanc",
}  # fmt: skip


# plurals in -aux of words that do not end in -al
_FR_PLURALS = {
    "tuyaux": "tuyau", "noyaux": "noyau", "boyaux": "boyau", "joyaux": "joyau", "etaux": "etau", "hoyaux": "hoyau",
    "materiaux": "materiau", "travaux": "travail", "vitraux": "vitrail", "emaux": "email", "coraux": "corail",
    "soupiraux": "soupirail", "gruaux": "gruau", "landaux": "landau", "fleaux": "fleau",
    "boreaux": "boreal",
}  # fmt: skip


class Keys(NamedTuple):
    """The three keys of one word; equal ones are simply equal strings."""

    exact: str
    plain: str
    loose: str


@lru_cache(maxsize=100_000)
def keys(word: str, lang: str) -> Keys:
    """The keys of one word of a text in ``en`` or ``fr`` (another language is treated as English)."""
    low = word.lower().replace("’", "'")
    if low in ("&", "+"):
        return Keys("et", "et", "et") if lang == "fr" else Keys("and", "and", "and")
    return _french(low) if lang == "fr" else _english(low)


def _english(low: str) -> Keys:
    if low.endswith("'s"):
        low = low[:-2]
    low = low.replace("'", "")
    exact = _SPELLINGS.get(low, low)
    plain = singular(without_accents(exact))
    plain = _SPELLINGS.get(plain, plain)  # "gauges" as "gages"
    return Keys(exact, plain, plain)


def singular(word: str) -> str:
    """The singular of an English word in lower case; the word itself where it has none."""
    found = _EN_PLURALS.get(word)
    if found is not None:
        return found
    if len(word) <= 3 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith("hoes"):
        return word[:-1]
    if word.endswith(("shes", "ches", "xes", "sses", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def _french(low: str) -> Keys:
    if low.endswith("'"):
        low = "de" if low == "d'" else "le" if low == "l'" else low[:-1]
    exact = low.replace("'", "").replace("œ", "oe")
    plain = _french_singular(without_accents(exact))
    return Keys(exact, plain, _masculine(plain))


def _french_singular(word: str) -> str:
    if word in ("des", "du"):
        return "de"
    if word in ("aux", "au"):
        return "a"
    if word in ("les", "la"):
        return "le"
    if word in _FR_PLURALS:
        return _FR_PLURALS[word]
    if word in _FR_FORMS:
        return word
    if len(word) <= 3:
        return word
    if word.endswith("aux") and len(word) > 5 and not word.endswith("eaux"):
        return f"{word[:-3]}al"
    if word.endswith("x") and word.endswith(("eaux", "eux", "oux")):
        return word[:-1]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


_FEMININE_ENDS = (("trice", "teur"), ("euse", "eu"), ("ive", "if"), ("elle", "el"), ("enne", "en"), ("onne", "on"),
                  ("ette", "et"), ("iere", "ier"), ("que", "que"))  # fmt: skip


def _masculine(plain: str) -> str:
    found = _FR_FORMS.get(plain)
    if found is not None:
        return _french_singular(found).removesuffix("x")
    if plain.endswith("ee") and len(plain) > 4:
        if plain[:-1] in _FR_FORMS:
            return _masculine(plain[:-1])  # "séchée" as "séché"
        if plain.endswith("quee"):
            return plain[:-1]  # "laquée" as "laqué"
        return _french_singular(plain[:-2])  # "émaillée" as "émaillé"
    for end, by in _FEMININE_ENDS:
        if plain.endswith(end) and len(plain) > len(end) + 1:
            return plain[: -len(end)] + by
    return _french_singular(plain[:-1]) if plain.endswith("e") and len(plain) > 3 else plain  # "anglaise": "anglais"


@lru_cache(maxsize=100_000)
def without_accents(text: str) -> str:
    """The text with its accents taken off: "érable" -> "erable"."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("æ", "ae"))
    return "".join(c for c in parts if not unicodedata.combining(c))


def term_keys(term: str, lang: str) -> Keys:
    """The keys of a whole term: those of its words, run together."""
    pattern = _KEY_WORDS if lang == "fr" else _EN_WORDS
    words = pattern.findall(term.lower() if lang == "fr" else term)
    if len(words) == 1:
        return keys(words[0], lang)
    found = [keys(word, lang) for word in words]
    return Keys("".join([k[0] for k in found]), "".join([k[1] for k in found]), "".join([k[2] for k in found]))


JOINING = frozenset(("de", "a", "le", "pour"))  # as `keys` folds them


def bare_key(term: str) -> str:
    """The key of a French term without "de", "à" and "pour", so that "sac à cadeaux" meets "sac pour cadeau"; or ""."""
    words = [keys(word, "fr").loose for word in _KEY_WORDS.findall(term.lower())]
    named = [word for word in words if word not in JOINING]
    return " ".join(named) if len(named) > 1 and words[0] not in JOINING and words[-1] not in JOINING else ""


_EN_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]*)?%?|[%&+]")

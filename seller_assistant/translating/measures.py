"""Units of measure: how shops write them in English and French, and what they become in Chinese.

Factors are exact by definition (international yard and pound, US liquid measures); temperatures have their own
formula. The rounding is the owner's: below 10 to one decimal, from 10 to whole numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal


@dataclass(frozen=True, slots=True)
class Measure:
    """One unit: the pattern that finds it after a number, the Chinese unit, and the factor to it."""

    id: str
    pattern: str
    target: str
    factor: Decimal = Decimal(1)
    large: str = ""  # the unit from 1000 on, 1000 times as large
    case: bool = False  # True: the letters' case matters
    french: str = ""  # what only French writes


def _of(
    ident: str, pattern: str, target: str, factor: str = "1", large: str = "", *, case: bool = False, fr: str = ""
) -> Measure:
    return Measure(ident, pattern, target, Decimal(factor), large, case, fr)


# Longer patterns first: "fl oz" before "oz", "sq ft" before "ft".
MEASURES: tuple[Measure, ...] = (
    _of(
        "sqft",
        r"sq\.?\s?(?:ft\.?|feet)|square\s(?:feet|foot)|ft²",
        "平方米",
        "0.09290304",
        fr=r"pi²|pi\.?\s?ca\.?|pieds?\scarrés?",
    ),
    _of("sqm", r"m²|sq\.?\s?m\b|square\smet(?:er|re)s?", "平方米", fr=r"mètres?\scarrés?"),
    _of("gsm", r"gsm|g/m²|g/m2", "克/平方米"),
    _of("mph", r"mph|miles?\sper\shour", "公里/小时", "1.609344"),
    _of("kmh", r"km/h|kph", "公里/小时"),
    _of("psi", r"psi", "PSI"),
    _of("rpm", r"rpm", "转/分钟", fr=r"tr/min"),
    _of(
        "fl",
        r"fl\.?\s?-?oz\.?|fluid\sounces?|oz\.?\s?fl\.?",
        "毫升",
        "29.5735295625",
        "升",
        fr=r"oz\.?\s?liq\.?|onces?\sliquides?",
    ),
    _of("oz", r"oz\.?|ounces?", "克", "28.349523125", "千克", fr=r"onces?"),
    _of("lb", r"lbs?\.?|pounds?", "克", "453.59237", "千克", fr=r"livres?(?!\s(?:de|d'|pour))"),
    _of("ton", r"tons?|tonnes?", "吨"),
    _of("gal", r"gallons?|gal\.?", "升", "3.785411784"),
    _of("qt", r"quarts?|qts?\.?", "毫升", "946.352946", "升"),
    _of("pt", r"pints?|pts?\.?", "毫升", "473.176473", "升", fr=r"chopines?"),
    _of("cup", r"cups?", "毫升", "236.5882365", "升", fr=r"tasses?"),
    _of("fahrenheit", r"(?:°|º|degrees?\s)\s?(?:F\b|fahrenheit)|℉", "℃", fr=r"degrés?\sF\b"),
    _of("celsius", r"(?:°|º|degrees?\s)\s?(?:C\b|celsius)|℃", "℃", fr=r"degrés?\sC\b"),
    _of("degree", r"degrees?", "度"),
    _of("angle", r"[°º](?![CF])", "°"),
    _of("ml", r"ml|mls|millilit(?:er|re)s?", "毫升"),
    _of("cl", r"cl|centilitres?", "毫升", "10"),
    _of("l", r"l|L|lit(?:er|re)s?", "升"),
    _of("mm", r"mm|millimet(?:er|re)s?", "毫米", fr=r"millimètres?"),
    _of("cm", r"cms?|centimet(?:er|re)s?", "厘米", fr=r"centimètres?"),
    _of("km", r"kms?|kilomet(?:er|re)s?|kilomètres?", "公里"),
    _of("kg", r"kgs?|kilos?|kilogram(?:me)?s?", "千克"),
    _of("mg", r"mg|milligram(?:me)?s?", "毫克"),
    _of("mcg", r"mcg|µg|μg", "微克"),
    _of("g", r"g|gr|gms?|grams?|grammes?", "克", case=True),
    _of("yd", r"yards?|yds?\.?", "米", "0.9144", fr=r"verges?"),
    _of("mi", r"miles?", "公里", "1.609344", fr=r"milles?"),
    _of("ft", r"feet|foot|ft\.?|['′’](?!\w)", "厘米", "30.48", fr=r"pieds?|pi\.?"),
    _of("in", r"inches|inch|in\.?|\"|″|”|''|′′", "厘米", "2.54", fr=r"pouces?|po\.?"),
    _of("m", r"m|met(?:er|re)s?", "米", case=True, fr=r"mètres?"),
    _of("mah", r"mah", "mAh"),
    _of("kwh", r"kwh", "kWh", case=False),
    _of("wh", r"wh", "Wh"),
    _of("ah", r"Ah", "Ah", case=True),
    _of("kw", r"kw", "kW"),
    _of("w", r"W|watts?", "W", case=True),
    _of("v", r"V|volts?", "V", case=True),
    _of("amp", r"A|amps?", "A", case=True),
    _of("khz", r"khz", "kHz"),
    _of("mhz", r"mhz", "MHz"),
    _of("ghz", r"ghz", "GHz"),
    _of("hz", r"hz", "Hz"),
    _of("db", r"dB", "dB", case=True),
    _of("gb", r"gb", "GB", fr=r"go"),
    _of("tb", r"tb", "TB"),
    _of("mb", r"mb", "MB"),
    _of("mp", r"MP|megapixels?", "万像素", "100", case=True, fr=r"mégapixels?"),
    _of("lm", r"lm|lumens?", "流明"),
    _of("carat", r"carats?|cttw|ctw|ct", "克拉"),
    _of("karat", r"[kK]t?|karats?", "K", case=True),
    _of("hour", r"hours?|hrs?|h", "小时", fr=r"heures?"),
    _of("minute", r"minutes?|mins?", "分钟"),
    _of("second", r"seconds?|secs?", "秒", fr=r"secondes?"),
    _of("day", r"days?", "天", fr=r"jours?"),
    _of("week", r"weeks?|wks?", "周", fr=r"semaines?"),
    _of("month", r"months?|mos?\.?", "个月", fr=r"mois"),
    _of("year", r"years?|yrs?\.?", "年", fr=r"ans?|années?"),
    _of("percent", r"%|percent", "%"),
    _of("ply", r"ply", "层", fr=r"plis?"),
    _of("grit", r"grit", "目"),
)
BY_ID = {measure.id: measure for measure in MEASURES}

INCH_STAYS = frozenset((
    "screen", "tv", "television", "monitor", "laptop", "tablet", "display", "wheel", "tire", "tyre", "rim", "bike",
    "bicycle",
    "luggage", "suitcase", "wiper",
    "jean", "pant", "trouser", "waist", "inseam", "pipe", "drill", "thread", "phone", "vinyl", "record", "lp", "cymbal",
    "drum", "speaker", "subwoofer", "woofer", "socket", "bolt", "screw", "nut", "wrench", "fitting", "valve",
    "ecran", "televiseur", "moniteur", "roue", "pneu", "velo", "vis", "boulon", "projector", "macbook",
    "ipad", "chromebook",
))  # fmt: skip

THREADS = ("NPT", "NPS", "NPTF", "NPSM", "IPS", "GHT", "MHT", "FHT", "MIP", "FIP", "MPT", "FPT", "BSP", "BSPT", "UNC",
           "UNF")  # fmt: skip

LIQUIDS = frozenset((
    "water", "flask", "mug", "tumbler", "cup", "kettle", "jug", "carafe",
    "thermos", "teapot", "stein", "goblet", "decanter", "canteen", "shaker", "blender", "syrup", "juice", "milk",
    "vinegar",
    "wine", "beer", "cider", "kombucha", "perfume", "cologne", "serum", "toner", "lotion", "shampoo", "conditioner",
    "cleanser", "spray", "mist", "oil", "sanitizer", "wash", "tonic", "drink", "soda", "liquid", "detergent", "bitter",
    "extract", "lemonade", "hydrosol", "tincture", "elixir", "sauce", "cordial", "ink", "paint", "varnish", "gel",
    "rinse",
    "mouthwash", "remover", "cleaner", "softener", "essence", "moisturizer", "dropper", "diffuser", "sippy",
    "hydration",
    "eau", "gourde", "tasse", "sirop", "jus", "lait", "vinaigre", "vin", "biere", "cidre",
    "parfum",
    "huile", "lotion", "shampooing", "revitalisant", "brume", "vaporisateur", "savon liquide", "gobelet", "pichet",
    "cafetiere",
    "theiere",
    "thermo", "bouilloire", "hydrolat", "nettoyant", "encre", "peinture", "latte", "tea latte", "broth", "bouillon",
    "seltzer",
    "liqueur", "whisky", "gin", "rum", "vodka", "sake", "ginger beer", "creamer", "body wash", "hand soap", "potion",
    "sirup", "concentrate", "shot", "toilette",
))  # fmt: skip

SOLIDS = frozenset((
    "candle", "coffee", "tea", "chocolate", "candy", "salmon", "jerky", "honey", "jam", "jelly", "cheese", "butter",
    "balm",
    "yarn", "wool", "cotton", "granola", "meat", "soap", "bar", "cookie", "biscuit", "chip", "salt", "sugar", "spice",
    "pepper", "seasoning", "rub", "powder", "flour", "rice", "pasta", "bean", "seed", "fudge", "taffy", "popcorn",
    "cracker",
    "snack", "treat", "food", "kibble", "wax", "melt", "clay", "bomb", "bath", "scrub", "mask", "cream", "cereal",
    "bread",
    "fruit", "berry", "mushroom", "fish", "lobster", "tuna", "cake", "mix", "caramel", "brittle", "marshmallow",
    "nougat",
    "deodorant", "cashew", "almond", "pecan", "walnut", "trail", "oat", "lentil", "pickle", "olive", "mustard", "salsa",
    "bougie", "cafe", "the", "chocolat", "bonbon", "saumon", "miel", "confiture", "gelee", "fromage", "beurre", "baume",
    "laine", "coton", "savon", "biscuit", "sel", "sucre", "epice", "poivre", "poudre", "farine", "riz", "pate", "tire",
    "creme",
))  # fmt: skip

CUPS_COUNT = frozenset((
    "coffee", "maker", "teapot", "cooker", "percolator", "brewer", "press", "muffin", "cafetiere", "theiere", "moule",
    "espresso",
    "moka", "bodum", "machine", "food", "processor",
))  # fmt: skip
GEMS = frozenset((
    "diamond", "ring", "gemstone", "sapphire", "ruby", "emerald", "solitaire", "moissanite", "pendant", "necklace",
    "earring",
    "bracelet", "band", "gold", "tw", "ctw", "stud", "topaz", "amethyst", "garnet", "opal", "diamant", "bague",
    "zirconia",
))  # fmt: skip


def rounded(value: Decimal) -> str:
    """The number as a shopper reads it: below 10 one decimal, from 10 none; no trailing zeros."""
    step = Decimal("0.1") if abs(value) < 10 else Decimal(1)
    if 0 < abs(value) < Decimal("0.1"):
        step = Decimal("0.01")
    return plain(value.quantize(step, rounding=ROUND_HALF_UP))


def plain(value: Decimal) -> str:
    """The number without exponent or trailing zeros: Decimal("500.00") -> "500"."""
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text

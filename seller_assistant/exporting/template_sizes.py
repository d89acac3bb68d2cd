"""Length, width and height of a product, read from what its list says of them, in the unit that a template asks for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from seller_assistant.catalog import Attribute, Product

SIDES = ("length", "width", "height")
CENTIMETRES = {
    "mm": Decimal("0.1"), "cm": Decimal(1), "m": Decimal(100), "in": Decimal("2.54"), "ft": Decimal("30.48"),
}  # fmt: skip
_UNITS: Mapping[str, str] = {
    "mm": "mm|millimet(?:er|re)s?|millimètres?|毫米|公釐|ミリ(?:メートル)?|มม",
    "cm": "cms?|centimet(?:er|re)s?|centimètres?|zentimeter|厘米|公分|センチ(?:メートル)?|ซม|เซนติเมตร",
    "m": "m|met(?:er|re)s?|mètres?|(?<=[\\d(（/])米|公尺|メートル",
    "in": "in|inch|inches|po|pouces?|zoll|英寸|インチ|\"|''|″|”",
    "ft": "ft|feet|foot|pieds?|英尺|′",
}
_UNIT = "|".join(f"(?P<{unit}>{words})" for unit, words in _UNITS.items())
_SAID = re.compile(rf"(?i)(?<![a-zà-ÿ])(?:{_UNIT})(?![^\W\d_])")
_NUMBER = re.compile(rf"(?i)^\s*(?P<side>[lwhdbtp])?\s*[:=]?\s*(?P<number>\d+(?:[.,]\d+)?)\s*(?:{_UNIT})?\s*"
                     r"(?:\(?(?P<after>[lwhdbtp])\)?)?\s*$")  # fmt: skip
_TIMES = re.compile(r"(?i)\s*(?:[x×*✕]|\bby\b|\bsur\b)\s*")
_LETTERS = re.compile(r"(?i)(?<![^\W_])([lwhdbtp])\s*[x×*/]\s*([lwhdbtp])\s*[x×*/]\s*([lwhdbtp])(?![^\W_])")
_LETTER_SIDES = {"l": "length", "d": "length", "t": "length", "p": "length", "w": "width", "b": "width", "h": "height"}


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))


_NAMES: Mapping[str, frozenset[str]] = {
    "length": _set("length|long|longueur|länge|laenge|lange|panjang|長さ|长|长度|長度|长边|largo|lunghezza"),
    "width": _set("width|large|largeur|breite|lebar|幅|宽|宽度|寬度|ancho|larghezza|breadth"),
    "height": _set("height|hauteur|höhe|hoehe|hohe|tinggi|高さ|高|高度|alto|altezza"),
    "depth": _set("depth|profondeur|tiefe|奥行|奥行き|深度|进深"),
}
_TOGETHER = _set(
    "dimensions|dimension|measurements|measures|size|sizes|abmessungen|abmessung|maße|masse|dimensionen|größe|taille"
    "|尺寸|外形尺寸|规格尺寸|サイズ|寸法|ukuran|dimensi|dimensioni|dimensiones|lxwxh|lwh|lxbxh|lxlxh|lwd"
)
_PACKED = re.compile(
    r"(?i)\b(?:packag(?:e|ed|ing)|parcel|shipping|packing|carton|box(?:ed)?|colis|emballage|expédition|paket|versand"
    r"|verpackung|verpackt|paket\w*|kemasan|gross)\b|包装|包裹|外箱|物流|梱包|發貨|包裝"
)
_OWN = re.compile(
    r"(?i)\b(?:item|product|article|produkt|artikel|produit|produk|overall|total|net|de|du|of|the|des|der|l)\b|商品|产品"
)
_GOES_ON = re.compile(r"\s+[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a product: the number in the list, its unit ("" = not said), whether it is that of the parcel."""

    number: Decimal
    unit: str
    packed: bool

    def as_(self, unit: str) -> Decimal:
        """The side in that unit, with two decimals at most; a bare number counts as being in it."""
        found = self.number * CENTIMETRES[self.unit or unit] / CENTIMETRES[unit]
        return max(_FEWEST, found.quantize(_FEWEST, ROUND_HALF_UP)).normalize() + 0


def side(product: Product, which: str, *, packed: bool) -> Side | None:
    """The length, width or height that the product's list gives; None where it gives none.

    ``packed`` asks for the parcel's: the product's own, where the list does not tell them apart.
    """
    found = _all_sides(product.extras, product.attributes, packed)
    if which == "length" and which not in found:
        return found.get("depth")
    return found.get(which)


@lru_cache(maxsize=4096)
def unit_asked(label: str, help_: str) -> str:
    """The unit of length that a column asks for: "cm", "mm", ... or "" where it does not say."""
    for text in (label, help_):
        plain = unicodedata.normalize("NFKC", text)
        for found in _SAID.finditer(plain):
            if found.group().lower() != "in" or not _GOES_ON.match(plain, found.end()):  # "Height in cm"
                return _unit(found)
    return ""


@lru_cache(maxsize=4096)
def is_packed(text: str) -> bool:
    """True where a heading speaks of the parcel, not of the product in it."""
    return _PACKED.search(text) is not None


@lru_cache(maxsize=256)  # several columns ask for the sides of one product
def _all_sides(
    extras: tuple[tuple[str, str], ...], attributes: tuple[Attribute, ...], packed: bool
) -> Mapping[str, Side]:
    told = [*extras, *((a.name, a.value) for a in attributes)]
    found = dict(_sides(told, parcels=False))
    return {**found, **dict(_sides(told, parcels=True))} if packed else found


def _sides(told: Sequence[tuple[str, str]], *, parcels: bool) -> Iterator[tuple[str, Side]]:
    """Every side that is told, those of the product or those of the parcel; what stands last wins: single sides."""
    mine = [(name, value) for name, value in told if is_packed(name) == parcels]
    for name, value in mine:
        yield from _together(name, value, parcels)
    for name, value in mine:
        which = _which(name)
        number = _NUMBER.match(unicodedata.normalize("NFKC", value)) if which else None
        if number is not None and (amount := _amount(number)) > 0:
            yield which, Side(amount, _unit(number) or unit_asked(name, ""), parcels)


def _which(name: str) -> str:
    words = _words(name)
    return next((which for which, names in _NAMES.items() if len(words) == 1 and words[0] in names), "")


def _together(name: str, value: str, parcels: bool) -> Iterator[tuple[str, Side]]:
    """The sides in "30 x 20 x 10 cm", in the order that the name or the letters beside the numbers say."""
    order = _letters(name)
    if order is None and not (set(_words(name)) & _TOGETHER):
        return
    found = [_NUMBER.match(piece) for piece in _TIMES.split(unicodedata.normalize("NFKC", value).strip())]
    if len(found) != 3 or any(each is None for each in found):
        return
    pieces = [each for each in found if each is not None]
    units = [_unit(each) for each in pieces]
    shared = units[-1] or unit_asked(name, "")
    letters = [(each["side"] or each["after"] or "").lower() for each in pieces]
    if order is not None and not any(letters):
        letters = list(order)
    for number, (each, unit) in enumerate(zip(pieces, units, strict=True)):
        which = _LETTER_SIDES.get(letters[number], SIDES[number]) if len(set(letters)) == 3 else SIDES[number]
        if (amount := _amount(each)) > 0:
            yield which, Side(amount, unit or shared, parcels)


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    """The words of a heading that say what it is about."""
    text = _OWN.sub(" ", _PACKED.sub(" ", unicodedata.normalize("NFKC", name).casefold()))
    return tuple(_WORD.findall(_SAID.sub(" ", text)))


@lru_cache(maxsize=4096)
def _letters(name: str) -> tuple[str, ...] | None:
    """The letters of the sides in a heading like "Dimensions (H x W x D)"."""
    found = _LETTERS.search(name)
    return tuple(letter.lower() for letter in found.groups()) if found is not None else None


def _amount(found: re.Match[str]) -> Decimal:
    return Decimal(found["number"].replace(",", "."))


def _unit(found: re.Match[str]) -> str:
    return next((unit for unit in _UNITS if found[unit]), "")

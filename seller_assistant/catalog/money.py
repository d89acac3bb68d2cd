"""Money, and reading it out of a cell: "RMB 1,299.00", "1 008,95 $", "28.00 USD", "15 000 Fcfa"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

DecimalMark = Literal[".", ","]

# Signs that name one currency; "$" alone does not, so the caller's currency decides.
SIGNS: dict[str, str] = {
    "CA$": "CAD", "C$": "CAD", "CDN$": "CAD", "$CA": "CAD", "US$": "USD", "$US": "USD", "A$": "AUD", "AU$": "AUD",
    "NZ$": "NZD", "HK$": "HKD", "NT$": "TWD", "R$": "BRL", "RMB": "CNY", "元": "CNY", "圆": "CNY", "人民币": "CNY",
    "€": "EUR", "£": "GBP", "円": "JPY", "₩": "KRW", "₹": "INR", "₽": "RUB", "руб": "RUB", "₴": "UAH", "грн": "UAH",
    "FCFA": "XOF", "CFA": "XOF", "CDN": "CAD", "CAN": "CAD", "KR": "SEK", "CHF": "CHF",
    "FR": "CHF", "SFR": "CHF", "₸": "KZT",
    "RS": "INR", "ЛВ": "BGN", "ZŁ": "PLN", "KČ": "CZK", "₫": "VND", "₱": "PHP", "฿": "THB", "₪": "ILS", "₺": "TRY",
}  # fmt: skip
WORDS: dict[str, str] = {  # beside a number they name a currency; in a heading "ft" is a length and "R" a letter
    "S$": "SGD", "RM": "MYR", "RP": "IDR", "R": "ZAR", "FT": "HUF", "LEI": "RON", "TL": "TRY", "₦": "NGN", "₵": "GHS",
    "GH₵": "GHS", "৳": "BDT", "KSH": "KES", "₡": "CRC", "₾": "GEL", "₮": "MNT", "֏": "AMD", "₼": "AZN", "₲": "PYG",
    "د.إ": "AED", "ر.س": "SAR", "EURO": "EUR", "EUROS": "EUR", "DOLLAR": "", "DOLLARS": "", "USDOLLARS": "USD",
    "YUAN": "CNY", "块": "CNY", "рублей": "RUB", "РУБ": "RUB",
}  # fmt: skip
SHARED: dict[str, tuple[str, ...]] = {  # signs of several currencies, the likeliest of which is taken and told
    "KR": ("SEK", "NOK", "DKK", "ISK"), "RS": ("INR", "PKR", "LKR", "NPR", "MUR"), "FR": ("CHF", "XOF", "XAF"),
    "¥": ("CNY", "JPY"),
}  # fmt: skip
_SHARED = re.compile(r"(?<![^\W\d_])(kr|rs|fr)(?![^\W\d_])|([¥￥])", re.IGNORECASE)
_CODES = (
    "CAD USD EUR GBP CNY AUD NZD HKD TWD JPY KRW INR RUB UAH CHF SEK NOK DKK PLN CZK HUF BRL MXN SGD MYR THB IDR VND "
    "PHP ZAR TRY AED SAR ILS XOF XAF MAD TND NGN BGN RON ISK MOP COP CLP PEN ARS EGP PKR BDT LKR KES DZD"
)
_RARE = (
    "AFN AMD AOA AWG AZN BBD BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CRC CVE DJF DOP ERN ETB FJD FKP GHS GIP GMD "
    "GNF GTQ GYD HNL HTG IQD IRR JMD JOD KGS KHR KMF KPW KWD KYD KZT LBP LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR "
    "MWK MZN NAD NIO NPR OMR PAB PGK PYG QAR RSD RWF SBD SCR SDG SHP SLE SRD SSP STN SVC SYP SZL TJS TMT TTD TZS UGX "
    "UYU UZS VES VUV WST XCD XPF YER ZMW ZWG"
)
_WORDS_TOO = "ALL ANG BAM CUP GEL LAK SOS TOP"  # codes that are words beside a number, too: only a column names them
CODES = frozenset((_CODES + " " + _RARE).split())
ISO = CODES.union(_WORDS_TOO.split())  # ISO 4217, the active ones
_ALIKE = str.maketrans(  # spaces, dashes and apostrophes as programs write them, and the digits of Arabic and Persian
    "\u00a0\u202f\u2013\u2014\u2019\u066b\u066c" + "".join(map(chr, (*range(0x660, 0x66A), *range(0x6F0, 0x6FA)))),
    "  --'.," + "0123456789" * 2,
)
_ARABIC_POINT = "\u066b"
DOLLARS = frozenset({"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD"})  # what "$" alone may mean
_LAKHS = re.compile(r"-?[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?")  # 1,23,456.50, beside rupees only
_MARKS: tuple[tuple[DecimalMark, str], ...] = ((".", ","), (",", "."))
_EACH = re.compile(
    r"\s*(?:/\s*|\b(?:per|par|la|le|pro|je|за)\s+)?\b(?:ea|each|ch|chacun|chacune|pcs?|pce|pieces?|pièces?|units?|unités?"
    r"|unite|stk|stück|pz|pza|шт)\b\.?$|\s*/\s*[件个個只条條双雙套盒包瓶支台把张張块塊本]$",
    re.IGNORECASE,
)
_TAX = re.compile(  # what is said of tax beside an amount, which is the same with it
    r"\s*[(+]?\s*\b(?:(?:incl?|excl|inkl|exkl|zzgl|plus|hors|avec|sans|with|without|no)\b\.?\s*)?(?:h\.?t|t\.?t\.?c|tax(?:es)?"
    r"|vat|tva|gst|hst|mwst|ust|iva)\b\.?(?:\s*(?:incl?|excl|inkl|included|excluded|incluse?)\b\.?)?\s*\)?$",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\d+(?:\.\d+)?", re.ASCII)  # most cells: nothing beside the number, no doubt about its mark
_POINT = re.compile(r"\d+\.\d\d?", re.ASCII)
_NO_CENTS = re.compile(r"(?<=\d)[.,]-{1,2}(?=\s|$)")  # "12,-" and "1'000.--"
_NUMBER = re.compile(r"[-+]?(?:(?<!\w)[.,])?\d[\d.,' \u2019]*")
# By the decimal mark: thousands are groups of exactly three digits, all set apart by the same sign.
_SHAPES: dict[DecimalMark, re.Pattern[str]] = {
    mark: re.compile(
        rf"(?P<whole>\d+|[1-9]\d{{0,2}}(?P<by>[ '\u2019{other}])\d{{3}}(?:(?P=by)\d{{3}})*)?(?:[{mark}](?P<rest>\d+))?"
    )
    for mark, other in _MARKS
}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount and the ISO 4217 code of its currency ("" while it is not known)."""

    amount: Decimal
    currency: str = ""

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}".strip()


@lru_cache(maxsize=4096)
def parse(text: str, *, currency: str = "", decimal: DecimalMark | None = None) -> Money | None:
    """The money a cell holds, or None when it holds none.

    ``currency`` is used where the cell names none. ``decimal`` is the column's decimal mark (see
    `decimal_mark`); without it the cell alone decides, and "1,299" counts as a thousand.
    A cell that its column's mark cannot explain is read by its own shape where that is beyond doubt ("12,50",
    "1.234,50"); what fits neither mark ("12.5.0") is no money.
    A minus sign or accounting brackets make the amount negative.
    """
    if decimal != "," and _PLAIN.fullmatch(text):
        return Money(Decimal(text), currency)
    if _ARABIC_POINT in text:  # it says itself what it is, whatever the column's mark
        decimal = "."
    clean = _NO_CENTS.sub("", unicodedata.normalize("NFKC", text).translate(_ALIKE).strip())
    if not clean:
        return None
    numbers = _NUMBER.findall(clean)
    if len(numbers) != 1:
        return None
    rest = _EACH.sub("", clean.replace(numbers[0], " ", 1).strip())
    found = _currency(rest)
    if found is None:
        found = _currency(_EACH.sub("", _TAX.sub("", rest)))
    if found is None:
        return None
    digits = numbers[0].strip()
    amount = number(digits.replace(",", "") if found == "INR" and _LAKHS.fullmatch(digits) else digits, decimal)
    if amount is None:
        return None
    if ("(" in rest and ")" in rest) or rest.startswith("-"):
        amount = -abs(amount)
    return Money(amount, found or currency)


def only_currency(values: Iterable[str]) -> tuple[str, float]:
    """The currency that some of those cells name and how many of them do, from 0 to 1; "" where they name several."""
    filled = [value for value in values if value]
    worded = [found.currency for value in filled if _worded(value) and (found := parse(value)) is not None]
    named = [currency for currency in worded if currency]
    return (named[0], len(named) / len(filled)) if len(set(named)) == 1 else ("", 0.0)


def _worded(value: str) -> bool:
    """True for a cell with more than a number and a "$"."""
    bare = value.strip("$ ")
    return bool(bare) and not (bare[0].isdigit() and bare[-1].isdigit())


def _currency(rest: str) -> str | None:
    """The currency named beside the number, "" when none or only "$" / "¥" is, None when it is no money."""
    word = rest.strip(" ()+-*:").upper().rstrip(".")
    if not word:
        return ""
    if word in ("$", "¥", "￥"):
        return "CNY" if word in "¥￥" else ""
    squeezed = word.replace(" ", "")
    if squeezed in SIGNS:
        return SIGNS[squeezed]
    bare = squeezed.strip("$€£¥")
    if bare in CODES:
        return bare
    if squeezed in WORDS:
        return WORDS[squeezed]
    return next((code for sign, code in SIGNS.items() if squeezed == sign.upper()), None)


def shared_sign(text: str) -> str:
    """The sign of several currencies ("kr", "¥") that a cell or heading names, as `SHARED` has it; "" for none."""
    found = _SHARED.search(text)
    return "" if found is None else "¥" if found[2] else found[1].upper()


def number(text: str, decimal: DecimalMark | None = None) -> Decimal | None:
    """The digits of a cell by that decimal mark; by the other one where only it fits them; None where neither does."""
    sign = "-" if text.startswith("-") else ""
    digits = text.lstrip("-+ ").rstrip("., '\u2019")
    mark = decimal or _mark_of(re.sub(r"[ '\u2019]", "", digits))
    found = _SHAPES[mark].fullmatch(digits) or _SHAPES["," if mark == "." else "."].fullmatch(digits)
    if found is None:
        return None
    whole = re.sub(r"\D", "", found["whole"] or "0")
    return Decimal(f"{sign}{whole}.{found['rest']}" if found["rest"] else sign + whole)


def _mark_of(digits: str) -> DecimalMark:
    """The decimal mark of one number on its own: the last mark, unless it groups thousands."""
    dot, comma = digits.rfind("."), digits.rfind(",")
    if dot >= 0 and comma >= 0:
        return "." if dot > comma else ","
    if comma >= 0:
        after = len(digits) - comma - 1
        return "." if digits.count(",") > 1 or after == 3 else ","
    return "," if digits.count(".") > 1 else "."


def decimal_mark(values: Iterable[str]) -> DecimalMark | None:
    """The decimal mark of a whole column, or None when no value tells.

    "1,299.00" or "12.5" says point; "1.299,00", "12,5", "0,250" or "1 008,95" says comma; "1,299" says nothing.
    """
    votes = {".": 0, ",": 0}
    for value in values:
        if _POINT.fullmatch(value):
            votes["."] += 1
            continue
        if value.isascii() and value.isdigit():
            continue
        if not value.isascii():
            value = unicodedata.normalize("NFKC", value).translate(_ALIKE)
        for number in _NUMBER.findall(value):
            digits = re.sub(r"[ '\u2019]", "", number.strip())
            dot, comma = digits.rfind("."), digits.rfind(",")
            if dot >= 0 and comma >= 0:
                votes["." if dot > comma else ","] += 1
            else:
                for mark in (".", ","):
                    whole, _, after = digits.lstrip("-+").partition(mark)
                    if digits.count(mark) == 1 and (len(after) in (1, 2) or (whole == "0" and after)):
                        votes[mark] += 1
    if votes["."] == votes[","]:
        return None
    return "." if votes["."] > votes[","] else ","

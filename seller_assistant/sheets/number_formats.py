"""Number formats of a workbook, as far as they change what a number says: zeros in front, percent, units, currency."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from seller_assistant.sheets.cells import number

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[(?P<bracket>[^\]]*)\]|(?P<skip>[_*].)|(?P<digit>[0#?])|(?P<sign>.)', re.S
)
_BUILT_IN = {9: "0%", 10: "0.00%"}
_DATE = re.compile(r"[ymdhsYMDHS]|AM/PM|[aA]/[pP]")


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """What stands before, between and after the digits, and how many digits there are at least."""

    before: str
    pattern: tuple[str, ...]  # of the whole part: "0", "#", "?" or a literal sign
    after: str
    percent: bool
    cents: bool = False  # exactly two decimals: 8.5 is shown as 8.50

    def show(self, value: float) -> str:
        """The number with all its digits, in this dress: 00123, 25%, $24.99, 3.5 lb."""
        plain = number(_times_100(value) if self.percent else value)
        if "E" in plain or plain.startswith("#"):
            return plain
        if self.cents and len(plain.partition(".")[2]) < 2:
            plain = f"{value:.2f}"
        sign = "-" if plain.startswith("-") else ""
        whole, point, rest = plain.removeprefix("-").partition(".")
        return f"{sign}{self.before}{self._whole(whole)}{point}{rest}{self.after}"

    def _whole(self, digits: str) -> str:
        """The digits laid into the pattern from the right; zeros fill what stays open."""
        least = self.pattern.count("0")
        digits = digits.zfill(least)
        if all(sign in "0#?" for sign in self.pattern):
            return digits
        left, laid = list(digits), []
        for at in range(len(self.pattern) - 1, -1, -1):
            sign = self.pattern[at]
            if sign not in "0#?":
                if left:
                    laid.append(sign)
            elif left:
                laid.append(left.pop())
        return "".join(left) + "".join(reversed(laid))


def _times_100(value: float) -> float:
    return float(Decimal(format(value, ".15g")) * 100)


def compile_format(code: str) -> NumberFormat | None:
    """The format behind a code such as ``00000`` or ``0.0" lb"``; None where it does not change what a number says."""
    section = _first_section(code)
    if section.strip().lower() in ("", "general", "@"):
        return None
    section = re.sub("general", "#", section, flags=re.IGNORECASE)
    parser = _Parser(section)
    return parser.made() if not _scales(section) and parser.run() else None


class _Parser:
    """Goes through a code once: what stands before the digits, the whole part, the decimals, what follows."""

    def __init__(self, section: str) -> None:
        self._section = section
        self._state = "before"
        self._before: list[str] = []
        self._whole: list[str] = []
        self._after: list[str] = []
        self._decimals = 0

    def run(self) -> bool:
        """Whether it is a plain number's code: no date, no fraction, no power of ten."""
        for token in _TOKEN.finditer(self._section):
            if token["digit"]:
                if self._state == "after":
                    return False
                self._digit(token["digit"])
            elif token["sign"] == "." and self._state in ("before", "whole"):
                self._state = "decimals"
            elif token["sign"] and self._is_other(token["sign"], token.end()):
                return False
            elif token["sign"] != ",":
                self._words(_literal(token), token.end())
        return True

    def _is_other(self, sign: str, after: int) -> bool:
        power = sign in "eE" and self._section[after : after + 1] in ("+", "-")
        return power or sign == "/" or _DATE.match(sign) is not None

    def _digit(self, digit: str) -> None:
        if self._state == "decimals":
            self._decimals += 1
            return
        self._whole.append(digit)
        self._state = "whole"

    def _words(self, text: str, after: int) -> None:
        if not text:
            return
        if self._state == "before":
            self._before.append(text)
        elif self._state == "whole" and _digits_follow(self._section, after):
            self._whole.append(text)
        else:
            self._state = "after"
            self._after.append(text)

    def made(self) -> NumberFormat | None:
        """The format, or None where it says nothing that the plain number does not."""
        whole = self._whole
        while whole and whole[0] in "#?":  # open places in front say nothing
            whole = whole[1:]
        percent = "%" in self._before + self._after
        front = re.sub(r"[+-]", "", "".join(self._before)).lstrip()
        back = "".join(self._after).rstrip()
        plain = whole.count("0") <= 1 and all(sign in "0#?" for sign in whole)
        if plain and not front and not back:
            return None
        return NumberFormat(front, tuple(whole), back, percent, cents=self._decimals == 2 and not percent)


def _first_section(code: str) -> str:
    """The part for positive numbers: up to the first semicolon that is not quoted."""
    quoted, at = False, 0
    while at < len(code):
        if code[at] == "\\" and not quoted:
            at += 1
        elif code[at] == '"':
            quoted = not quoted
        elif code[at] == ";" and not quoted:
            return code[:at]
        at += 1
    return code


def _literal(token: re.Match[str]) -> str:
    if token["quoted"] is not None:
        return token["quoted"]
    if token["escaped"]:
        return token["escaped"]
    if token["bracket"] is not None:
        return token["bracket"][1:].split("-")[0] if token["bracket"].startswith("$") else ""
    return token["sign"] or ""


def _scales(section: str) -> bool:
    """Whether a comma behind the last digit divides by a thousand: 1.5 shown for 1500 stays 1500 with us."""
    bare = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.', "", section)
    return re.search(r"[0#?],+(?![0#?,])", bare) is not None


def _digits_follow(section: str, at: int) -> bool:
    bare = re.sub(r'"[^"]*"|\[[^\]]*\]|\\.|[_*].', "", section[at:])
    return re.match(r"[^.0#?]*[0#?]", bare) is not None


def of_styles(formats: dict[int, str], cell_formats: list[int]) -> list[NumberFormat | None]:
    """The format of each cell style, by its index; None for those that change nothing."""
    made: dict[int, NumberFormat | None] = {}
    for number_id in set(cell_formats):
        code = formats.get(number_id) or _BUILT_IN.get(number_id, "")
        try:
            made[number_id] = compile_format(code) if code else None
        except (ValueError, IndexError, InvalidOperation):
            made[number_id] = None
    return [made[number_id] for number_id in cell_formats]

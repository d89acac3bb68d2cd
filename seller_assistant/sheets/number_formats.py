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

    def show(self, value: float) -> str:
        """The number with all its digits, in this dress: 00123, 25%, $24.99, 3.5 lb."""
        plain = number(value * 100 if not self.percent else _times_100(value)) if self.percent else number(value)
        if "E" in plain or plain.startswith("#"):
            return plain
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
    before: list[str] = []
    whole: list[str] = []
    after: list[str] = []
    state, seconds, percent = "before", 0, False
    for token in _TOKEN.finditer(section.replace("General", "#").replace("GENERAL", "#")):
        text = _literal(token)
        if token["digit"]:
            if state == "after":
                return None  # a fraction, or digits after words: left as the plain number
            (whole if state != "decimals" else []).append(token["digit"])
            state = "whole" if state == "before" else state
        elif token["sign"] == "." and state in ("before", "whole"):
            state = "decimals"
        elif token["sign"] == ",":
            seconds += state == "decimals"
            if _scales(section):
                return None
        elif token["sign"] and token["sign"] in "eE" and section[token.end() : token.end() + 1] in ("+", "-"):
            return None
        elif token["sign"] == "/" or (token["sign"] and _DATE.match(token["sign"])):
            return None
        elif text:
            percent = percent or text == "%"
            if state == "before":
                before.append(text)
            elif state == "whole" and _digits_follow(section, token.end()):
                whole.append(text)
            else:
                state = "after"
                after.append(text)
    return _made(before, whole, after, percent)


def _made(before: list[str], whole: list[str], after: list[str], percent: bool) -> NumberFormat | None:
    while whole and whole[0] == "#":  # leading open places say nothing
        whole.pop(0)
    front, back = "".join(before).lstrip(), "".join(after).rstrip()
    front = front.replace("(", "").replace("+", "").replace("-", "") if front else ""
    back = back.replace(")", "") if back else ""
    plain = whole.count("0") <= 1 and all(sign in "0#?" for sign in whole)
    if plain and not front and not back:
        return None
    return NumberFormat(front, tuple(whole), back, percent)


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

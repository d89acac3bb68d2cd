"""Whether what the owner types into a cell in doubt will do, told while it is typed."""

from __future__ import annotations

from typing import NamedTuple

from seller_assistant.catalog import gtin, money, weight
from seller_assistant.importing import counts
from seller_assistant.phrases import QT_TRANSLATE_NOOP, Phrase
from seller_assistant.problems import Notice

_FIELDS = {  # the beginning of a notice's code: what its cell holds
    "gtin": "gtin",
    "price": "price",
    "number": "number",
    "stock": "stock",
    "weight": "weight",
    "currency": "currency",
    "sku": "sku",
    "title": "title",
}
_MENDED_ELSEWHERE = frozenset({"price-variable", "weight-unit-assumed", "currency-assumed"})  # no single cell's fault


class Checked(NamedTuple):
    """What a typed value will be read as, or why it will not: ``is_good`` tells which."""

    is_good: bool
    said: Phrase


def field_in_doubt(notice: Notice) -> str:
    """What stands in the one cell that the notice is about; "" where it is about no single cell that can be mended."""
    if not notice.row or not notice.column or notice.code in _MENDED_ELSEWHERE:
        return ""
    return _FIELDS.get(notice.code.split("-")[0], "")


def check(field: str, text: str, *, currency: str = "", unit: str = "") -> Checked | None:
    """What that value will be read as in a cell of that field; None for no value, and where nothing can be said.

    ``currency`` and ``unit`` are those of the column, for values that name none.
    """
    typed = text.strip()
    if not typed:
        return None
    if field == "gtin":
        return _barcode(typed)
    if field in ("price", "number"):
        return _amount(typed, currency if field == "price" else "", below_zero=field == "number")
    if field == "weight":
        return _weight(typed, unit)
    if field == "stock":
        return _stock(typed)
    if field == "currency":
        return _currency(typed)
    return None


def _barcode(typed: str) -> Checked:
    found = gtin.read(typed)
    if found.state == "ok":
        return _good(Phrase(QT_TRANSLATE_NOOP("importing", "{code}: the check digit fits."), code=found.gtin))
    if found.state == "zero-restored":
        said = Phrase(QT_TRANSLATE_NOOP("importing", "Read as {code}; the check digit proves it."), code=found.gtin)
        return _good(said)
    if found.state == "check-digit":
        last = next(digit for digit in "0123456789" if gtin.is_valid(found.gtin[:-1] + digit))
        return _bad(
            Phrase(
                QT_TRANSLATE_NOOP("importing", "The last digit does not fit: with the others as typed it is {digit}."),
                digit=last,
            )
        )
    if found.state == "cut":
        return _bad(Phrase(QT_TRANSLATE_NOOP("importing", "This is the cut number. Type the digits on the package.")))
    digits = sum(char.isdigit() for char in typed)
    if digits == len(found.gtin):
        return _bad(
            Phrase(QT_TRANSLATE_NOOP("importing", "{n} digits; a barcode has 8, 12, 13 or 14."),
                   one=QT_TRANSLATE_NOOP("importing", "1 digit; a barcode has 8, 12, 13 or 14."), n=digits)
        )  # fmt: skip
    return _bad(Phrase(QT_TRANSLATE_NOOP("importing", "A barcode has digits only: 8, 12, 13 or 14.")))


def _amount(typed: str, currency: str, *, below_zero: bool) -> Checked:
    point = money.parse(typed, currency=currency, decimal=".")
    comma = money.parse(typed, currency=currency, decimal=",")
    if point is None or comma is None:
        return _bad(Phrase(QT_TRANSLATE_NOOP("importing", "This is no amount. Write it like 12.50.")))
    if point != comma:  # which mark the column uses is not for a cell to tell: 1.250 may be either
        said = QT_TRANSLATE_NOOP("importing", "This could be {this} or {that}. Write it with two digits at its end.")
        return _bad(Phrase(said, this=point.amount, that=comma.amount))
    if point.amount < 0 and not below_zero:
        return _bad(Phrase(QT_TRANSLATE_NOOP("importing", "A price is not below zero.")))
    return _good(Phrase(QT_TRANSLATE_NOOP("importing", "Read as {amount}."), amount=str(point)))


def _weight(typed: str, unit: str) -> Checked:
    readings = {weight.parse(typed, unit or "g", decimal=mark) for mark in (".", ",")}
    found = readings.pop()
    if found is None or found.value <= 0 or readings - {found}:
        return _bad(Phrase(QT_TRANSLATE_NOOP("importing", "This is no weight. Write it like 520 g or 1.2 kg.")))
    if not unit and typed[-1].isdigit():
        return _good(Phrase(QT_TRANSLATE_NOOP("importing", "Read in the unit of the column. To be sure, write 520 g.")))
    return _good(Phrase(QT_TRANSLATE_NOOP("importing", "Read as {amount}."), amount=f"{found.value} {found.unit}"))


def _stock(typed: str) -> Checked:
    count = counts.read(typed)
    if count is None:
        return _bad(Phrase(QT_TRANSLATE_NOOP("importing", "This is no number of pieces. Write it like 12.")))
    if count < 0:
        return _bad(Phrase(QT_TRANSLATE_NOOP("importing", "A stock is not below zero.")))
    return _good(Phrase(QT_TRANSLATE_NOOP("importing", "Read as {amount}."), amount=count))


def _currency(typed: str) -> Checked:
    code = typed.upper()
    if code in money.CODES:
        return _good(Phrase(QT_TRANSLATE_NOOP("importing", "Read as {amount}."), amount=code))
    return _bad(Phrase(QT_TRANSLATE_NOOP("importing", "Write the three letters of the currency, such as CAD.")))


def _good(said: Phrase) -> Checked:
    return Checked(True, said)


def _bad(said: Phrase) -> Checked:
    return Checked(False, said)
